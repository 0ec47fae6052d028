//! Cards about the relationship: its stage and what ties the customer, the file with its estimates, letting go.

use crate::locale::Texts;
use crate::sim::Command;
use crate::sim::customer::Manner;
use crate::sim::setup::Colour;
use crate::ui::Action;
use crate::ui::scenarios::compact;
use crate::ui::theme::{Role, elided, palette, text, wrapped};
use crate::ui::widgets::{Button, Card, bar, hairline, section, stepper, tip};
use crate::view::customer::{BondsView, CustomerView, FarewellView};
use crate::view::file::FileView;
use egui::{Align, Layout, Rect, Sense, Ui, vec2};

/// The stage of the relationship, switching costs, related sales, credit.
pub(super) fn bonds(ui: &mut Ui, view: &BondsView, t: &Texts) {
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        compact(ui);
        text(ui, &t.get("customer-bonds"), Role::HEADING);
        let names: Vec<&str> = view.stages.iter().map(String::as_str).collect();
        let states: Vec<stepper::Step> = (0..names.len())
            .map(|i| match i.cmp(&view.stage) {
                // Coming apart may follow on any stage.
                std::cmp::Ordering::Less if view.stage == 4 => stepper::Step::Ahead,
                std::cmp::Ordering::Less => stepper::Step::Done,
                std::cmp::Ordering::Equal => stepper::Step::Now,
                std::cmp::Ordering::Greater => stepper::Step::Ahead,
            })
            .collect();
        stepper::steps(ui, &names, &states);
        wrapped(ui, &view.stage_note, Role::SMALL.muted());
        hairline(ui);
        let palette = palette(ui);
        for bond in &view.bonds {
            let row = ui.horizontal(|ui| {
                let name = (ui.available_width() * 0.46).max(96.0);
                ui.allocate_ui_with_layout(
                    vec2(name, 20.0),
                    Layout::left_to_right(Align::Center),
                    |ui| {
                        ui.set_width(name);
                        elided(ui, &bond.name, Role::LABEL, name);
                    },
                );
                let room = (ui.available_width() - 52.0).max(40.0);
                let (place, _) = ui.allocate_exact_size(vec2(room, 20.0), Sense::hover());
                let line = Rect::from_center_size(place.center(), vec2(room, bar::HEIGHT));
                let part = bond.level as f32;
                bar::paint_bar(
                    ui.painter(),
                    &palette,
                    line,
                    part,
                    palette.hue(Colour::Blue),
                );
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    text(ui, &bond.said, Role::LABEL.bold())
                });
            });
            tip(row.response, &bond.name, &bond.tip);
        }
        for (name, value, meaning) in &view.credit {
            hairline(ui);
            figure(ui, name, value, meaning);
        }
    });
}

/// A name at the left, a value at the right.
fn figure(ui: &mut Ui, name: &str, value: &str, meaning: &str) {
    let row = ui.horizontal(|ui| {
        let room = ui.available_width();
        elided(ui, name, Role::LABEL.muted(), room * 0.5);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let room = ui.available_width();
            elided(ui, value, Role::LABEL.bold(), room);
        });
    });
    tip(row.response, name, meaning);
}

/// What is known of the customer.
pub(super) fn file(ui: &mut Ui, view: &FileView, t: &Texts) {
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        compact(ui);
        section(ui, &t.get("customer-file"), &t.get("customer-file-note"));
        let accent = palette(ui).accent;
        ui.horizontal(|ui| {
            text(ui, &view.said, Role::LABEL);
            let (place, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), 18.0), Sense::hover());
            let line = Rect::from_center_size(place.center(), vec2(place.width(), bar::HEIGHT));
            bar::paint_bar(
                ui.painter(),
                &palette(ui),
                line,
                view.complete as f32,
                accent,
            );
        });
        for row in &view.rows {
            hairline(ui);
            figure(ui, &row.name, &row.said, &row.tip);
        }
    });
}

/// Letting go: kindly, abruptly, or not after all.
pub(super) fn farewell(
    ui: &mut Ui,
    view: &CustomerView,
    farewell: &FarewellView,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let ask = |manner| {
        Action::Command(Command::LetGo {
            customer: view.id,
            manner,
        })
    };
    Card::new().pad(12, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let heading = text(ui, &t.get("lever-let-go"), Role::BODY.bold());
        tip(heading, &t.get("lever-let-go"), &t.get("lever-let-go-tip"));
        wrapped(ui, &farewell.means, Role::SMALL.muted());
        if let Some(note) = &farewell.note {
            wrapped(ui, note, Role::SMALL.muted());
            if farewell.manner.is_none() {
                return;
            }
        }
        if let Some(manner) = farewell.manner {
            let (name, meaning) = &farewell.manners[manner as usize];
            let said = t.with("let-go-planned", [("manner", name.clone().into())]);
            let response = wrapped(ui, &said, Role::LABEL.bold().risk());
            tip(response, name, meaning);
            let keep = t.get("let-go-keep");
            let free = farewell.note.is_none();
            if Button::ghost(&keep)
                .small()
                .enabled(free)
                .show(ui)
                .clicked()
            {
                actions.push(ask(None));
            }
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
            for (manner, (name, meaning)) in Manner::ALL.into_iter().zip(&farewell.manners) {
                let response = Button::danger(name).small().show(ui);
                if tip(response, name, meaning).clicked() {
                    actions.push(ask(Some(manner)));
                }
            }
        });
    });
}
