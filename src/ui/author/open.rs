//! Which scenario is to be worked on: those in the own folder, or any other by its path.

use crate::locale::Texts;
use crate::ui::frame::{footer, paper, plain_header};
use crate::ui::scenarios::{back, page};
use crate::ui::theme::{Role, elided, text, wrapped};
use crate::ui::widgets::{Button, Card, text_field};
use crate::ui::{Action, Authoring, bands};
use egui::{Align, Key, Layout, Ui};

/// Widest column, points.
const MEASURE: f32 = 760.0;
/// Width of the button beside the field, points.
const OPEN: f32 = 110.0;

/// Shows the choice. `folder` is where own scenarios lie, `found` what lies there.
pub fn show(ui: &mut Ui, folder: &str, found: &[String], t: &Texts, actions: &mut Vec<Action>) {
    paper(ui);
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 64.0);
    plain_header(ui, top, &t.get("author-title"), "", t, actions);
    page(ui, middle, MEASURE, |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        wrapped(ui, &t.get("author-intro"), Role::LEAD);
        Card::new().pad(20, 16).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            text(ui, &t.get("author-own"), Role::HEADING);
            let room = ui.available_width();
            elided(ui, folder, Role::SMALL.muted(), room);
            if found.is_empty() {
                wrapped(ui, &t.get("author-own-none"), Role::BODY.muted());
            }
            for name in found {
                let room = ui.available_width();
                if Button::ghost(name).width(room).show(ui).clicked() {
                    actions.push(Action::Author(Authoring::Named(name.clone())));
                }
            }
        });
        Card::new().pad(20, 16).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            text(ui, &t.get("author-path"), Role::HEADING);
            let id = ui.id().with("author-path");
            let mut path: String = ui.data(|d| d.get_temp(id)).unwrap_or_default();
            ui.horizontal(|ui| {
                let room = ui.available_width() - OPEN - ui.spacing().item_spacing.x;
                let field = text_field(ui, &mut path, &t.get("author-path-hint"), room);
                let entered = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
                let label = t.get("author-path-open");
                let open = Button::primary(&label)
                    .width(OPEN)
                    .enabled(!path.trim().is_empty());
                if (open.show(ui).clicked() || entered) && !path.trim().is_empty() {
                    actions.push(Action::Author(Authoring::Path(path.trim().to_owned())));
                }
            });
            ui.data_mut(|d| d.insert_temp(id, path));
        });
        Card::new().pad(20, 16).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            text(ui, &t.get("author-how"), Role::HEADING);
            for key in ["author-how-1", "author-how-2", "author-how-3"] {
                wrapped(ui, &t.get(key), Role::BODY);
            }
        });
    });
    footer(ui, bottom, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            back(ui, t, actions);
        });
    });
}
