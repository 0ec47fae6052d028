//! An option of a question: open to choose, or answered, with what was right and what was chosen.

use crate::locale::Texts;
use crate::sim::Command;
use crate::ui::theme::{CORNER_CARD, HAIRLINE, Palette, Role, galley, mix, palette};
use crate::ui::weeks::digit;
use crate::ui::widgets::{Icon, choice, icons};
use crate::ui::{Action, Quizzed};
use crate::view::quiz::{OptionRow, QuestionView};
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Color32, CornerRadius, Modifiers, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    WidgetType, pos2, vec2,
};

/// An option to choose, by pointer or number key.
pub(super) fn open(
    ui: &mut Ui,
    view: &QuestionView,
    i: u32,
    option: &OptionRow,
    actions: &mut Vec<Action>,
) {
    let pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, digit(i)));
    if choice(ui, i as usize + 1, &option.words, "").clicked() || pressed {
        actions.push(if view.in_run {
            Action::Command(Command::AnswerQuiz {
                question: view.question,
                option: i,
            })
        } else {
            Action::Quiz(Quizzed::Answer(i))
        });
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
pub(super) fn answered(ui: &mut Ui, option: &OptionRow, right: bool, t: &Texts) {
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
    let note = galley(
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
