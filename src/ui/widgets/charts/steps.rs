//! Steps one after the other, each with a number, its figure and what it says.

use egui::{Align2, Response, Sense, Ui, pos2, vec2};

use super::{Drawn, table};
use crate::ui::scenarios::columns;
use crate::ui::theme::{Role, galley, paint_text, palette, record_overflow, text, wrapped};
use crate::ui::widgets::tip;
use crate::view::chart::Figure;

/// Least width of a step, points.
const LEAST: f32 = 150.0;

/// Shows the steps over all the room there is, side by side; `height` where they are a table.
pub fn steps(ui: &mut Ui, drawn: Drawn<'_>, all: &[Figure], height: f32) -> Response {
    let room = ui.available_width();
    let gap = 20.0;
    let count = all.len().max(1) as f32;
    let width = ((room - gap * (count - 1.0)) / count).floor();
    if width < LEAST {
        return table::table(ui, drawn, height);
    }
    let inner = ui.scope(|ui| {
        columns(ui, &vec![width; all.len()], gap, |ui, i| {
            if let Some(step) = all.get(i) {
                ui.spacing_mut().item_spacing.y = 3.0;
                head(ui, i, &step.name);
                text(ui, &step.value, Role::TITLE);
                wrapped(ui, &step.said, Role::SMALL.muted());
            }
        });
    });
    inner.response
}

/// The number in a disc, and what the step does.
fn head(ui: &mut Ui, i: usize, name: &str) {
    let palette = palette(ui);
    let size = vec2(ui.available_width(), 24.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let middle = pos2(rect.left() + 10.0, rect.center().y);
    ui.painter().circle_filled(middle, 9.0, palette.accent);
    let role = Role::TINY.bold().colour(palette.accent_ink);
    let number = (i + 1).to_string();
    paint_text(
        ui.painter(),
        &palette,
        middle,
        Align2::CENTER_CENTER,
        &number,
        role,
    );
    let role = Role::LABEL.bold();
    let room = rect.width() - 26.0;
    let words = galley(ui.ctx(), &palette, name, role, Some(room));
    if words.elided {
        record_overflow(ui.ctx(), name, true, 0.0);
    }
    let at = pos2(rect.left() + 26.0, rect.center().y - words.size().y * 0.5);
    ui.painter().galley(at, words, palette.ink);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, name));
    tip(response, name, "");
}
