//! The first page: value created, the course of the run, who was misgraded, who left, the talks, the number of the run.

use super::{course, hero, talks};
use crate::locale::Texts;
use crate::ui::scenarios::columns;
use crate::ui::theme::{Role, palette, text, wrapped};
use crate::ui::widgets::{Card, button, hairline, section};
use crate::ui::{Action, explained, review};
use crate::view::debrief::DebriefView;
use egui::{Align, Layout, Ui, vec2};

/// Below this width there is one column, points.
const NARROW: f32 = 860.0;

/// The result: value created, the course of the run, who left, the talks.
pub(super) fn show(ui: &mut Ui, view: &DebriefView, t: &Texts, actions: &mut Vec<Action>) {
    hero::show(ui, view, t);
    let room = ui.available_width();
    if room < NARROW {
        course::show(ui, view, 0.0, t, actions);
        grading(ui, view, t);
        foretold(ui, view, t);
        people(ui, view, t);
        talks::show(ui, view, t, actions);
        seed(ui, view, t);
        return;
    }
    let left = (room * 0.56).round();
    columns(ui, &[left, room - left - 16.0], 16.0, |ui, i| {
        ui.spacing_mut().item_spacing.y = 16.0;
        if i == 0 {
            course::show(ui, view, 0.0, t, actions);
            grading(ui, view, t);
            foretold(ui, view, t);
        } else {
            people(ui, view, t);
            talks::show(ui, view, t, actions);
            seed(ui, view, t);
        }
    });
}

/// Who was in the wrong tier, and what that cost.
fn grading(ui: &mut Ui, view: &DebriefView, t: &Texts) {
    Card::new().pad(16, 14).show(ui, |ui| {
        explained::show(ui, &view.grading, t);
        if view.grading.is_empty() {
            wrapped(ui, &t.get("debrief-grading-none"), Role::BODY.good());
        }
    });
}

/// What was expected of each quarter, and what came.
fn foretold(ui: &mut Ui, view: &DebriefView, t: &Texts) {
    let (summary, rows) = &view.foretold;
    if rows.is_empty() {
        return;
    }
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        wrapped(ui, summary, Role::BODY.bold());
        review::foretold(ui, rows, t);
    });
}

/// Who left and why, and how much of it was luck.
pub(super) fn people(ui: &mut Ui, view: &DebriefView, t: &Texts) {
    let palette = palette(ui);
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        section(ui, &t.get("debrief-lost"), &view.kept);
        if view.lost.is_empty() {
            wrapped(ui, &t.get("debrief-lost-none"), Role::BODY.good());
        }
        for (i, (name, note)) in view.lost.iter().enumerate() {
            if i > 0 {
                hairline(ui);
            }
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                text(ui, name, Role::BODY.bold());
                wrapped(ui, note, Role::SMALL.muted());
            });
        }
        ui.add_space(4.0);
        Card::new().fill(palette.paper).pad(12, 9).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            text(ui, &t.get("debrief-luck"), Role::SMALL.bold());
            wrapped(ui, &view.luck, Role::LABEL);
        });
    });
}

/// The name of the run, to be compared or played again.
fn seed(ui: &mut Ui, view: &DebriefView, t: &Texts) {
    if !view.records.is_empty() {
        wrapped(ui, &view.records, Role::SMALL.muted());
    }
    Card::new().pad(16, 12).show(ui, |ui| {
        ui.horizontal(|ui| {
            let room = ui.available_width() - 90.0;
            ui.allocate_ui_with_layout(vec2(room, 36.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(room);
                ui.spacing_mut().item_spacing.y = 1.0;
                text(ui, &t.get("debrief-seed"), Role::SMALL.bold());
                wrapped(ui, &view.seed, Role::SMALL.muted());
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if button::quiet(ui, &t.get("debrief-copy")).clicked() {
                    ui.ctx().copy_text(view.seed.clone());
                }
            });
        });
    });
}
