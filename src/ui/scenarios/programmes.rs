//! Programmes: what fits into the time one has. They stand in a row above the scenarios; the one that is asked for unfolds, step by step.

use super::columns;
use crate::locale::Texts;
use crate::ui::Action;
use crate::ui::theme::{Role, elided, text, wrapped};
use crate::ui::widgets::{Button, Card, tip, toggle::link_as};
use crate::view::title::{ProgrammeCard, Starts};
use egui::{Align, Id, Layout, Ui, vec2};

/// Room for the minutes of a step, points.
const MINUTES: f32 = 48.0;
/// A column of steps is at least this wide where there is room, points: the longest step fits.
const NARROWEST: f32 = 330.0;
/// Between columns, points.
const GAP: f32 = 16.0;

/// Shows their names in a row, and the steps of the one that is unfolded.
pub fn show(ui: &mut Ui, list: &[ProgrammeCard], t: &Texts, actions: &mut Vec<Action>) {
    let id = Id::new("programme-unfolded");
    let before: Option<usize> = ui.data(|d| d.get_temp(id)).unwrap_or_default();
    let mut now = before;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        text(ui, &t.get("programmes-title"), Role::LABEL.muted());
        for (i, programme) in list.iter().enumerate() {
            let on = before == Some(i);
            let button = Button::ghost(&programme.title).small().on(on).show(ui);
            ui.ctx()
                .accesskit_node_builder(button.id, |node| node.set_expanded(on));
            if tip(button, &programme.title, &programme.note).clicked() {
                now = (!on).then_some(i);
            }
        }
    });
    if now != before {
        ui.data_mut(|d| d.insert_temp(id, now));
    }
    if let Some(programme) = now.and_then(|i| list.get(i)) {
        unfolded(ui, programme, actions);
    }
}

/// The steps in as many columns as there is room for, one below the other in each.
fn unfolded(ui: &mut Ui, programme: &ProgrammeCard, actions: &mut Vec<Action>) {
    Card::new().pad(16, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        wrapped(ui, &programme.note, Role::SMALL.muted());
        ui.add_space(6.0);
        let room = ui.available_width();
        let count = (((room + GAP) / (NARROWEST + GAP)) as usize).clamp(1, 3);
        let width = ((room - GAP * (count as f32 - 1.0)) / count as f32).floor();
        let rows = programme.steps.len().div_ceil(count).max(1);
        columns(ui, &vec![width; count], GAP, |ui, column| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let steps = programme.steps.iter().skip(column * rows).take(rows);
            for (minutes, words, starts) in steps {
                step(ui, minutes, words, *starts, actions);
            }
        });
    });
}

fn step(
    ui: &mut Ui,
    minutes: &str,
    words: &str,
    starts: Option<Starts>,
    actions: &mut Vec<Action>,
) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.allocate_ui_with_layout(
            vec2(MINUTES, 20.0),
            Layout::right_to_left(Align::Center),
            |ui| {
                ui.set_width(MINUTES);
                text(ui, minutes, Role::SMALL.muted());
            },
        );
        let room = ui.available_width();
        match starts {
            None => {
                elided(ui, words, Role::LABEL.muted(), room);
            }
            Some(starts) => {
                if link_as(ui, words, Role::LABEL).clicked() {
                    actions.push(match starts {
                        Starts::Run(scenario, quarters) => Action::NewRun {
                            scenario,
                            quarters,
                            preset: None,
                        },
                        Starts::Practice => Action::OpenPractice,
                    });
                }
            }
        }
    });
}
