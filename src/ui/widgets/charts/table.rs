//! The figures of a chart as a table, where there is no room to draw it.

use egui::{Align, Layout, Response, ScrollArea, Ui};

use super::Drawn;
use crate::ui::theme::{Role, wrapped};
use crate::ui::widgets::hairline;

/// Shows names and figures in rows, `height` points high; longer ones scroll.
pub fn table(ui: &mut Ui, drawn: Drawn<'_>, height: f32) -> Response {
    let inner = ui.scope(|ui| {
        ScrollArea::vertical()
            .id_salt(("table", drawn.title))
            .auto_shrink(false)
            .max_height(height.max(60.0))
            .show(ui, |ui| {
                ui.set_width((ui.available_width() - 10.0).max(20.0));
                ui.spacing_mut().item_spacing.y = 3.0;
                for (i, (name, said)) in drawn.body.rows().iter().enumerate() {
                    if i > 0 {
                        hairline(ui);
                    }
                    ui.with_layout(Layout::top_down(Align::Min), |ui| {
                        wrapped(ui, name, Role::SMALL.muted());
                        if !said.is_empty() {
                            wrapped(ui, said, Role::SMALL.bold());
                        }
                    });
                }
            });
    });
    inner.response
}
