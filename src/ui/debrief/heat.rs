//! A heat map: a row for each area, a column for each run, points in colour and in figures.

use super::table::{head, laid};
use crate::ui::fit::sideways;
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{Role, mix, palette};
use crate::view::debrief::Heat;
use egui::{Color32, CornerRadius, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Room for the names of the rows, points.
const NAMES: f32 = 190.0;
/// Least width of a column, points.
const LEAST: f32 = 52.0;

/// Shows a heat map.
pub(super) fn show(ui: &mut Ui, view: &Heat) {
    head(ui, &view.title, &view.note);
    let names = NAMES * factor();
    let room = ui.available_width();
    let count = view.columns.len().max(1) as f32;
    let column = ((room - names) / count).clamp(LEAST * factor(), 110.0 * factor());
    let width = names + column * count;
    if width > room {
        sideways(ui, ("heat", &view.title), |ui| {
            body(ui, view, names, column);
        });
    } else {
        body(ui, view, names, column);
    }
}

fn body(ui: &mut Ui, view: &Heat, names: f32, column: f32) {
    let palette = palette(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    let width = names + column * view.columns.len() as f32;
    let heads: Vec<_> = view
        .columns
        .iter()
        .map(|name| laid(ui, &palette, name, Role::SMALL.muted(), column - 6.0))
        .collect();
    let height = heads.iter().map(|g| g.size().y).fold(0.0, f32::max) + 6.0;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    for (i, head) in heads.into_iter().enumerate() {
        let x = rect.left() + names + column * (i as f32 + 0.5) - head.size().x * 0.5;
        let y = rect.bottom() - 4.0 - head.size().y;
        ui.painter().galley(pos2(x, y), head, palette.ink);
    }
    for (name, points) in &view.rows {
        let name_laid = laid(ui, &palette, name, Role::LABEL, names - 10.0);
        let height = (name_laid.size().y + 8.0).max(26.0 * factor());
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        let told: Vec<String> = view
            .columns
            .iter()
            .zip(points)
            .map(|(who, points)| {
                let said = points.map_or_else(|| "–".to_owned(), |p| format!("{p:.0}"));
                format!("{who} {said}")
            })
            .collect();
        let told = format!("{name}: {}", told.join(", "));
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &told));
        let y = rect.center().y - name_laid.size().y * 0.5;
        ui.painter()
            .galley(pos2(rect.left(), y), name_laid, palette.ink);
        for (i, points) in points.iter().enumerate() {
            let left = rect.left() + names + column * i as f32;
            let cell = Rect::from_min_max(
                pos2(left + 1.0, rect.top() + 1.0),
                pos2(left + column - 1.0, rect.bottom() - 1.0),
            );
            let (fill, said) = match points {
                Some(points) => (shade(&palette, *points), format!("{points:.0}")),
                None => (mix(palette.surface, palette.sunken, 0.5), "–".to_owned()),
            };
            ui.painter().rect_filled(cell, CornerRadius::same(3), fill);
            let said = laid(ui, &palette, &said, Role::SMALL, f32::INFINITY);
            let at = cell.center() - said.size() * 0.5;
            ui.painter().galley(at, said, palette.ink);
        }
    }
}

/// Below sixty towards the colour of loss, above eighty towards that of gain;
/// pale enough for figures in ink. The figures say it without colour.
fn shade(palette: &crate::ui::theme::Palette, points: f64) -> Color32 {
    let colour = if points < 60.0 {
        palette.risk
    } else if points >= 80.0 {
        palette.good
    } else {
        palette.warn
    };
    let far = (points - 70.0).abs() / 70.0;
    palette.tint(colour, 0.14 + 0.22 * far as f32)
}
