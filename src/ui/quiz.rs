//! The quiz: one question, large options, and at once why the right one is right.

use super::frame::{footer, plain_header};
use super::scenarios::{back, page};
use super::theme::{CORNER_CARD, HAIRLINE, Palette, Role, mix, palette, text, wrapped};
use super::weeks::digit;
use super::widgets::{Button, Card, Icon, choice, icons};
use super::{Action, bands};
use crate::locale::Texts;
use crate::sim::Command;
use crate::view::quiz::{OptionRow, QuestionView};
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Color32, CornerRadius, Key, Layout, Modifiers, Rect, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, WidgetType, pos2, vec2,
};

/// Widest column of a question, points.
const MEASURE: f32 = 760.0;

/// Shows a question.
pub fn show(ui: &mut Ui, view: &QuestionView, t: &Texts, actions: &mut Vec<Action>) {
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 64.0);
    plain_header(ui, top, &t.get("quiz-title"), "", t, actions);
    page(ui, middle, MEASURE, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        ui.horizontal(|ui| {
            text(ui, &view.count, Role::LABEL.bold().accent());
            ui.add_space(8.0);
            dots(ui, view);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                text(ui, &view.score, Role::LABEL.muted())
            });
        });
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
        ui.add_space(10.0);
        for (i, option) in (0u32..).zip(&view.options) {
            match option.right {
                None => open(ui, view.question, i, option, actions),
                Some(right) => answered(ui, option, right, t),
            }
        }
        if let Some(why) = &view.why {
            ui.add_space(4.0);
            explained(ui, view, why, t);
        }
    });
    foot(ui, bottom, view, t, actions);
}

/// A dot for each question: where one is, and what came of the others.
fn dots(ui: &mut Ui, view: &QuestionView) {
    let palette = palette(ui);
    let (rect, _) =
        ui.allocate_exact_size(vec2(16.0 * view.marks.len() as f32, 14.0), Sense::hover());
    for (i, mark) in view.marks.iter().enumerate() {
        let centre = pos2(rect.left() + 16.0 * i as f32 + 7.0, rect.center().y);
        match mark {
            Some(true) => ui.painter().circle_filled(centre, 4.5, palette.good),
            // A ring, so that right and wrong differ without colour as well.
            Some(false) => {
                ui.painter()
                    .circle(centre, 3.5, palette.surface, Stroke::new(2.0, palette.risk))
            }
            None => ui.painter().circle_filled(centre, 4.0, palette.line),
        };
        if i == view.question as usize {
            ui.painter()
                .circle_stroke(centre, 7.0, Stroke::new(1.5, palette.accent));
        }
    }
}

fn open(ui: &mut Ui, question: u32, i: u32, option: &OptionRow, actions: &mut Vec<Action>) {
    let pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, digit(i)));
    if choice(ui, i as usize + 1, &option.words, "").clicked() || pressed {
        actions.push(Action::Command(Command::AnswerQuiz {
            question,
            option: i,
        }));
    }
}

/// How an option looks after answering: ground, frame, mark, words.
fn look(
    palette: &Palette,
    option: &OptionRow,
    right: bool,
) -> (Color32, Color32, Option<Icon>, Color32) {
    match (right, option.chosen) {
        (true, _) => (
            palette.tint(palette.good, 0.10),
            palette.good,
            Some(Icon::Check),
            palette.good,
        ),
        (false, true) => (
            palette.tint(palette.risk, 0.10),
            palette.risk,
            Some(Icon::Close),
            palette.risk,
        ),
        (false, false) => (
            mix(palette.surface, palette.paper, 0.6),
            palette.line,
            None,
            palette.muted,
        ),
    }
}

/// The same place and size as the option had before, so that nothing jumps.
fn answered(ui: &mut Ui, option: &OptionRow, right: bool, t: &Texts) {
    let palette = palette(ui);
    let (fill, line, mark, colour) = look(&palette, option, right);
    let quiet = !right && !option.chosen;
    let format = TextFormat {
        font_id: Role::LEAD.font(),
        color: if quiet { palette.muted } else { palette.ink },
        line_height: Some(22.0),
        valign: Align::Center,
        ..TextFormat::default()
    };
    let width = ui.available_width();
    let note = if option.chosen {
        t.get("quiz-yours")
    } else {
        String::new()
    };
    let note = super::theme::galley(
        ui.ctx(),
        &palette,
        &note,
        Role::SMALL.bold().colour(colour),
        None,
    );
    let mut job = LayoutJob::single_section(option.words.clone(), format);
    job.wrap.max_width = width - 69.0;
    let words = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let (rect, response) = ui.allocate_exact_size(
        vec2(width, (words.size().y + 22.0).max(44.0)),
        Sense::hover(),
    );
    let said = format!(
        "{} {}",
        option.words,
        t.get(if right { "quiz-right" } else { "quiz-wrong" })
    );
    response
        .widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, false, option.chosen, &said));
    let stroke = Stroke::new(if quiet { HAIRLINE } else { 1.5 }, line);
    ui.painter().rect(
        rect,
        CornerRadius::same(CORNER_CARD),
        fill,
        stroke,
        StrokeKind::Inside,
    );
    let top = rect.center().y - words.size().y * 0.5;
    if let Some(mark) = mark {
        let centre = pos2(rect.left() + 26.0, top + 11.0);
        ui.painter().circle_filled(centre, 10.0, colour);
        icons::paint(
            ui.painter(),
            Rect::from_center_size(centre, vec2(12.0, 12.0)),
            mark,
            palette.surface,
        );
    }
    let end = rect.left() + 52.0 + words.size().x;
    ui.painter()
        .galley(pos2(rect.left() + 52.0, top), words, palette.ink);
    if end + note.size().x + 30.0 < rect.right() {
        ui.painter().galley(
            pos2(
                rect.right() - 16.0 - note.size().x,
                rect.center().y - note.size().y * 0.5,
            ),
            note,
            colour,
        );
    }
}

fn explained(ui: &mut Ui, view: &QuestionView, why: &str, t: &Texts) {
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
    Card::new().edge(colour).pad(16, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        text(ui, &t.get(key), role);
        wrapped(ui, why, Role::BODY);
    });
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
                let next = t.get(if view.last {
                    "quiz-finish"
                } else {
                    "quiz-next"
                });
                let button = Button::primary(&next)
                    .icon_after(Icon::Forward)
                    .key("Enter")
                    .show(ui);
                // Enter on something focused belongs to that.
                let free = ui.memory(|memory| memory.focused().is_none());
                let pressed =
                    free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
                if button.clicked() || pressed {
                    actions.push(Action::NextQuestion);
                }
            });
        });
    });
}
