//! The quiz: one question, large options, and at once why the right one is right.

mod library;
mod option;

pub use library::{show_result, show_themes};

use super::fit::from_top;
use super::frame::{footer, plain_header};
use super::scenarios::{back, page};
use super::theme::{Role, galley, palette, text, wrapped};
use super::widgets::{Button, Card, Icon, link};
use super::{Action, Quizzed, bands, free_key};
use crate::locale::Texts;
use crate::view::handbook::Entry;
use crate::view::quiz::QuestionView;
use egui::{Align, Id, Key, Layout, Rect, Sense, Stroke, Ui, pos2, vec2};
use option::{answered, open};

/// Widest column of a question, points.
const MEASURE: f32 = 760.0;
/// From one dot to the next, points.
const STEP: f32 = 16.0;

/// Shows a question.
pub fn show(ui: &mut Ui, view: &QuestionView, t: &Texts, actions: &mut Vec<Action>) {
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 64.0);
    plain_header(ui, top, &t.get("quiz-title"), "", t, actions);
    if view.why.is_none() {
        ui.data_mut(|d| d.remove_temp::<bool>(told_id()));
    }
    // Each question begins at its top, however far down the one before was read.
    from_top(ui, ("question", view.in_run, view.question));
    ui.push_id(("question", view.question), |ui| {
        page(ui, middle, MEASURE, |ui| body(ui, view, t, actions));
    });
    foot(ui, bottom, view, t, actions);
}

/// Whether the explanation that is shown was scrolled to.
fn told_id() -> Id {
    Id::new("quiz-explained")
}

/// The question, its options, and once it is answered why.
fn body(ui: &mut Ui, view: &QuestionView, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 10.0;
    ui.horizontal(|ui| {
        text(ui, &view.count, Role::LABEL.bold().accent());
        ui.add_space(8.0);
        let score = galley(ui.ctx(), &palette(ui), &view.score, Role::LABEL, None);
        let room = ui.available_width() - score.size().x - 24.0;
        dots(ui, view, room);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            text(ui, &view.score, Role::LABEL.muted())
        });
    });
    if let Some(from) = &view.from {
        text(ui, from, Role::SMALL.muted());
    }
    ui.add_space(8.0);
    if let Some(about) = &view.about {
        Card::new().pad(16, 12).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            text(ui, &t.get("quiz-about"), Role::SMALL.bold().muted());
            wrapped(ui, about, Role::BODY);
        });
        ui.add_space(10.0);
    }
    wrapped(ui, &view.words, Role::TITLE);
    if let Some(prompt) = &view.prompt {
        text(ui, prompt, Role::LEAD.muted());
    }
    ui.add_space(10.0);
    for (i, option) in (0u32..).zip(&view.options) {
        match option.right {
            None => open(ui, view, i, option, actions),
            Some(right) => answered(ui, option, right, t),
        }
    }
    if let Some(why) = &view.why {
        ui.add_space(4.0);
        explained(ui, view, why, t, actions);
    }
}

/// A dot for each question: where one is, and what came of the others. Many stand closer together.
fn dots(ui: &mut Ui, view: &QuestionView, room: f32) {
    let palette = palette(ui);
    let count = view.marks.len() as f32;
    let step = (room / count.max(1.0)).clamp(4.0, STEP);
    let part = step / STEP;
    let (rect, _) = ui.allocate_exact_size(vec2(step * count, 14.0), Sense::hover());
    for (i, mark) in view.marks.iter().enumerate() {
        let left = rect.left() + step * i as f32;
        let centre = pos2(left + 7.0 * part, rect.center().y);
        match mark {
            Some(true) => ui.painter().circle_filled(centre, 4.5 * part, palette.good),
            // A ring, so that right and wrong differ without colour as well.
            Some(false) => {
                let ring = Stroke::new(2.0 * part, palette.risk);
                ui.painter()
                    .circle(centre, 3.5 * part, palette.surface, ring)
            }
            None => ui.painter().circle_filled(centre, 4.0 * part, palette.line),
        };
        if i == view.question as usize {
            ui.painter()
                .circle_stroke(centre, 7.0 * part, Stroke::new(1.5, palette.accent));
        }
    }
}

fn explained(ui: &mut Ui, view: &QuestionView, why: &str, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    let right = view
        .options
        .iter()
        .any(|option| option.chosen && option.right == Some(true));
    let (key, role, colour) = if right {
        ("quiz-right", Role::HEADING.good(), palette.good)
    } else {
        ("quiz-wrong", Role::HEADING.risk(), palette.risk)
    };
    let card = Card::new().edge(colour).pad(16, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        text(ui, &t.get(key), role);
        wrapped(ui, why, Role::BODY);
        if let Some(entry) = view.read {
            read_on(ui, entry, t, actions);
        }
    });
    // In a low window it comes up below the edge.
    if !ui.data(|d| d.get_temp(told_id())).unwrap_or(false) {
        ui.data_mut(|d| d.insert_temp(told_id(), true));
        card.response.scroll_to_me(None);
    }
}

/// The way to the page of the handbook that says more.
fn read_on(ui: &mut Ui, entry: Entry, t: &Texts, actions: &mut Vec<Action>) {
    let words = t.with("quiz-read", [("page", entry.short.into())]);
    if link(ui, &words).clicked() {
        actions.push(Action::Handbook(Some(entry.id)));
    }
}

fn foot(ui: &mut Ui, rect: Rect, view: &QuestionView, t: &Texts, actions: &mut Vec<Action>) {
    footer(ui, rect, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            back(ui, t, actions);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if view.why.is_none() {
                    text(
                        ui,
                        &t.with("quiz-hint", [("count", view.options.len().into())]),
                        Role::SMALL.muted(),
                    );
                    return;
                }
                let next = t.get(match (view.last, view.in_run) {
                    (true, true) => "quiz-finish",
                    (true, false) => "quiz-to-result",
                    (false, _) => "quiz-next",
                });
                let button = Button::primary(&next)
                    .icon_after(Icon::Forward)
                    .key("Enter")
                    .show(ui);
                // Enter on something focused belongs to that.
                let pressed = free_key(ui, Key::Enter);
                if button.clicked() || pressed {
                    actions.push(if view.in_run {
                        Action::NextQuestion
                    } else {
                        Action::Quiz(Quizzed::Next)
                    });
                }
            });
        });
    });
}
