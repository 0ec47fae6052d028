//! The strip below every screen in author mode: how the scenario is, a quarter ahead, and the way to its problems.

use super::look;
use crate::locale::Texts;
use crate::ui::theme::{HAIRLINE, Role, elided, palette};
use crate::ui::widgets::{Button, Icon, icons};
use crate::ui::{Action, Authoring, Screen, within};
use crate::view::author::AuthorView;
use egui::{Align, Layout, Rect, Ui, vec2};

/// Its height, points.
pub const HEIGHT: f32 = 40.0;

/// Shows the strip.
pub fn strip(ui: &mut Ui, rect: Rect, view: &AuthorView, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    let (colour, icon) = look(&palette, view.health);
    ui.painter().rect_filled(rect, 0.0, palette.sunken);
    let line = Rect::from_min_size(rect.min, vec2(rect.width(), 2.0 * HAIRLINE));
    ui.painter().rect_filled(line, 0.0, colour);
    within(ui, rect.shrink2(vec2(16.0, 0.0)), |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            let open = t.get("author-open");
            if Button::ghost(&open).small().show(ui).clicked() {
                actions.push(Action::Go(Screen::Author));
            }
            if let Some(quarters) = view.quarters.filter(|q| !q.over) {
                let ahead = t.get("author-ahead");
                if Button::quiet(&ahead).icon(Icon::Fast).show(ui).clicked() {
                    actions.push(Action::Author(Authoring::Jump(quarters.now + 1)));
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                icons::icon(ui, icon, 16.0, Some(colour));
                let room = ui.available_width();
                elided(ui, &view.state, Role::LABEL, room);
            });
        });
    });
}
