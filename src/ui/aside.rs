//! The strip above every screen while another future is played by hand: from where, that the run stays as it is, and the way back.

use super::theme::{HAIRLINE, Role, Tint, elided, palette, text};
use super::widgets::{Button, Icon, icons};
use super::{Action, Debriefed, within};
use crate::locale::Texts;
use crate::view::debrief::AsideView;
use egui::{Align, Layout, Rect, Ui, vec2};

/// Its height, points.
pub const HEIGHT: f32 = 36.0;

/// Shows the strip.
pub fn strip(ui: &mut Ui, rect: Rect, view: &AsideView, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    let colour = Tint::Warn.colour(&palette);
    ui.painter().rect_filled(rect, 0.0, palette.sunken);
    let height = 2.0 * HAIRLINE;
    let line = Rect::from_min_size(
        egui::pos2(rect.left(), rect.bottom() - height),
        vec2(rect.width(), height),
    );
    ui.painter().rect_filled(line, 0.0, colour);
    within(ui, rect.shrink2(vec2(16.0, 0.0)), |ui| {
        ui.push_id("aside", |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let back = t.get("whatif-aside-back");
                let button = Button::ghost(&back).small().icon(Icon::Back);
                if button.show(ui).clicked() {
                    actions.push(Action::Debrief(Debriefed::Return));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    icons::icon(ui, Icon::Hourglass, 16.0, Some(colour));
                    text(ui, &view.mark, Role::LABEL.bold());
                    let room = ui.available_width();
                    elided(ui, &view.note, Role::SMALL.muted(), room);
                });
            });
        });
    });
}
