//! The note at the bottom of the window.

use crate::ui::theme::{Role, palette, wrapped};
use crate::ui::{self, within};
use egui::{Rect, Ui, vec2};

/// A note at the bottom: a refusal, a save that could not be written.
pub(super) fn tell(ui: &mut Ui, notice: &str) {
    let whole = ui.max_rect();
    let width = 560.0_f32.min(whole.width() - 32.0);
    // Its height is known after the first pass: a long one grows upwards.
    let id = ui.id().with("notice-height");
    let height: f32 = ui.data(|d| d.get_temp(id)).unwrap_or(60.0);
    let height = height.min(whole.height() - 32.0);
    let top = (whole.bottom() - 110.0 - height).max(whole.top() + 16.0);
    let rect = Rect::from_min_size(
        egui::pos2(whole.center().x - width / 2.0, top),
        vec2(width, height),
    );
    let warn = palette(ui).warn;
    let used = within(ui, rect, |ui| {
        let card = ui::widgets::Card::new().border(warn);
        let shown = card.show(ui, |ui| wrapped(ui, notice, Role::BODY));
        shown.response.rect.height()
    });
    if (used - height).abs() > 0.5 {
        ui.data_mut(|d| d.insert_temp(id, used));
        ui.ctx().request_repaint();
    }
}
