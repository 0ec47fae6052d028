//! The debrief: what was created and how it adds up, the course of the run, who left, the talks, and what to talk about now.

mod course;
mod hero;
mod talks;

use super::frame::{footer, plain_header};
use super::scenarios::{WIDTH, columns, page};
use super::theme::{Role, palette, text, wrapped};
use super::widgets::{Button, Card, Icon, button, hairline, section};
use super::{Action, Screen, bands, explained};
use crate::locale::Texts;
use crate::view::debrief::DebriefView;
use egui::{Align, Align2, Key, Layout, Modifiers, Sense, Ui, vec2};

/// Below this width there is one column, points.
const NARROW: f32 = 860.0;

/// Shows the debrief.
pub fn show(ui: &mut Ui, view: &DebriefView, t: &Texts, actions: &mut Vec<Action>) {
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 64.0);
    plain_header(ui, top, &view.title, "", t, actions);
    page(ui, middle, WIDTH, |ui| {
        ui.spacing_mut().item_spacing.y = 16.0;
        hero::show(ui, view, t);
        let room = ui.available_width();
        if room < NARROW {
            course::show(ui, view, t, actions);
            grading(ui, view, t);
            foretold(ui, view, t);
            people(ui, view, t);
            talks::show(ui, view, t, actions);
            questions(ui, view, t);
            seed(ui, view, t);
            return;
        }
        let left = (room * 0.56).round();
        columns(ui, &[left, room - left - 16.0], 16.0, |ui, i| {
            ui.spacing_mut().item_spacing.y = 16.0;
            if i == 0 {
                course::show(ui, view, t, actions);
                grading(ui, view, t);
                foretold(ui, view, t);
                talks::show(ui, view, t, actions);
            } else {
                people(ui, view, t);
                questions(ui, view, t);
                seed(ui, view, t);
            }
        });
    });
    footer(ui, bottom, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let review = t.get("debrief-to-review");
            let asked = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
            if Button::ghost(&review)
                .icon(Icon::Back)
                .key("Esc")
                .show(ui)
                .clicked()
                || asked
            {
                actions.push(Action::Go(Screen::Review));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let title = t.get("debrief-to-title");
                if Button::primary(&title).show(ui).clicked() {
                    actions.push(Action::Go(Screen::Title));
                }
            });
        });
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
        super::review::foretold(ui, rows, t);
    });
}

/// Who left and why, and how much of it was luck.
fn people(ui: &mut Ui, view: &DebriefView, t: &Texts) {
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

/// The instructor's questions, numbered.
fn questions(ui: &mut Ui, view: &DebriefView, t: &Texts) {
    if view.questions.is_empty() {
        return;
    }
    let palette = palette(ui);
    Card::new().pad(16, 14).edge(palette.accent).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        section(
            ui,
            &t.get("debrief-questions"),
            &t.get("debrief-questions-note"),
        );
        for (i, question) in view.questions.iter().enumerate() {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
                let number = (i + 1).to_string();
                super::theme::paint_text(
                    ui.painter(),
                    &palette,
                    rect.center(),
                    Align2::CENTER_CENTER,
                    &number,
                    Role::HEADING.accent(),
                );
                wrapped(ui, question, Role::BODY);
            });
        }
    });
}

/// The name of the run, to be compared or played again.
fn seed(ui: &mut Ui, view: &DebriefView, t: &Texts) {
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
