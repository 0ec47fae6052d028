//! Programmes: what fits into the time one has, step by step; a step that can be played is a link.

use super::columns;
use crate::locale::Texts;
use crate::ui::Action;
use crate::ui::theme::{Role, elided, text, wrapped};
use crate::ui::widgets::{Card, toggle::link_as};
use crate::view::title::{ProgrammeCard, Starts};
use egui::{Align, Layout, Ui, vec2};

/// Room for the minutes of a step, points.
const MINUTES: f32 = 48.0;
/// A card is at least this wide where there is room, points: the longest step fits.
const NARROWEST: f32 = 330.0;

/// Shows the programmes side by side.
pub fn show(ui: &mut Ui, list: &[ProgrammeCard], t: &Texts, actions: &mut Vec<Action>) {
    text(ui, &t.get("programmes-title"), Role::HEADING);
    let gap = 16.0;
    let room = ui.available_width();
    let count = (((room + gap) / (NARROWEST + gap)) as usize).clamp(1, list.len().max(1));
    let width = ((room - gap * (count as f32 - 1.0)) / count as f32).floor();
    // All as high as the longest: a row each, and the head.
    let rows = list.iter().map(|p| p.steps.len()).max().unwrap_or(0);
    let least = 72.0 + rows as f32 * 30.0;
    for row in list.chunks(count) {
        columns(ui, &vec![width; row.len()], gap, |ui, i| {
            let Some(programme) = row.get(i) else { return };
            Card::new().pad(16, 12).height(least).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                wrapped(ui, &programme.title, Role::BODY.bold());
                wrapped(ui, &programme.note, Role::SMALL.muted());
                ui.add_space(6.0);
                for (minutes, words, starts) in &programme.steps {
                    step(ui, minutes, words, *starts, actions);
                }
            });
        });
    }
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
                if link_as(ui, words, Role::LABEL.accent()).clicked() {
                    actions.push(match starts {
                        Starts::Run(scenario, quarters) => Action::NewRun { scenario, quarters },
                        Starts::Practice => Action::OpenPractice,
                    });
                }
            }
        }
    });
}
