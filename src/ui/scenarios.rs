//! The scenarios to choose from: a card each, with a picture, what it teaches, and the lengths it can be played in.

mod programmes;
mod vignette;

use super::fit::{bar_over_margin, flows};
use super::frame::{footer, plain_header};
use super::theme::{CORNER, CORNER_CARD, HAIRLINE, Palette, Role, palette, text, wrapped};
use super::widgets::{Button, Icon, icons, tip};
use super::{Action, bands, wants, within};
use crate::locale::Texts;
use crate::view::title::{ProgrammeCard, ScenarioCard};
use egui::{
    Align, Color32, CornerRadius, Key, Layout, Modifiers, Rect, ScrollArea, Sense, Shape, Stroke,
    StrokeKind, Ui, UiBuilder, pos2, vec2,
};

/// A card narrower than this has no picture, points: the longest button takes the whole line.
const PICTURED: f32 = 720.0;
/// Widest column of content, points.
pub(super) const WIDTH: f32 = 1180.0;
/// Margin at the sides of the content, points.
const MARGIN: f32 = 24.0;
/// Width from which size and difficulty stand in one line, points.
const BOTH: f32 = 420.0;
/// Stands for “as high as it needs” where a layout wants a number.
const ENDLESS: f32 = 100_000.0;

/// Shows the scenarios.
pub fn show(
    ui: &mut Ui,
    view: &[ScenarioCard],
    by_time: &[ProgrammeCard],
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 64.0);
    plain_header(ui, top, &t.get("scenarios-title"), "", t, actions);
    page(ui, middle, WIDTH, |ui| {
        ui.spacing_mut().item_spacing.y = 16.0;
        wrapped(ui, &t.get("scenarios-note"), Role::LEAD.muted());
        // One alone may be large; several should be seen at once.
        let least = if view.len() == 1 {
            (middle.height() - 120.0).clamp(300.0, 480.0)
        } else {
            250.0
        };
        if !by_time.is_empty() {
            programmes::show(ui, by_time, t, actions);
        }
        for card in view {
            scenario(ui, card, least, t, actions);
        }
        if view.is_empty() {
            text(ui, &t.get("scenarios-none"), Role::BODY.muted());
        }
    });
    footer(ui, bottom, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            back(ui, t, actions);
        });
    });
}

/// The button that goes back, and Esc.
pub(super) fn back(ui: &mut Ui, t: &Texts, actions: &mut Vec<Action>) {
    let label = t.get("back");
    let asked = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if Button::ghost(&label)
        .icon(Icon::Back)
        .key("Esc")
        .show(ui)
        .clicked()
        || asked
    {
        actions.push(Action::Back);
    }
}

/// A page that scrolls in `rect`, its content at most `widest` points wide and centred. In a column the screen scrolls instead.
pub(super) fn page<R>(ui: &mut Ui, rect: Rect, widest: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    within(ui, rect, |ui| {
        if flows(ui.ctx()) {
            return leaf(ui, rect, widest, add);
        }
        bar_over_margin(ui);
        ScrollArea::vertical()
            .id_salt("page")
            .auto_shrink(false)
            .show(ui, |ui| leaf(ui, rect, widest, add))
            .inner
    })
}

/// What a page holds, as high as it needs.
fn leaf<R>(ui: &mut Ui, rect: Rect, widest: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_width();
    let width = (room - 2.0 * MARGIN).min(widest);
    let corner = ui.cursor().min + vec2(((room - width) * 0.5).round(), 20.0);
    let mut child =
        ui.new_child(UiBuilder::new().max_rect(Rect::from_min_size(corner, vec2(width, ENDLESS))));
    let out = add(&mut child);
    let used = child.min_rect();
    wants(ui.ctx(), rect.height(), used.height() + 40.0);
    ui.allocate_rect(
        Rect::from_min_max(corner, used.max + vec2(0.0, 20.0)),
        Sense::hover(),
    );
    out
}

/// Columns of these widths side by side, each as high as it needs.
pub(super) fn columns(ui: &mut Ui, widths: &[f32], gap: f32, mut add: impl FnMut(&mut Ui, usize)) {
    let start = ui.cursor().min;
    let mut end = start;
    for (i, width) in widths.iter().enumerate() {
        let left = if i == 0 { start.x } else { end.x + gap };
        let room = Rect::from_min_size(pos2(left, start.y), vec2(*width, ENDLESS));
        let mut child = ui.new_child(UiBuilder::new().max_rect(room).id_salt(("column", i)));
        child.set_width(*width);
        add(&mut child, i);
        end = pos2(left + width, end.y.max(child.min_rect().bottom()));
    }
    ui.allocate_rect(Rect::from_min_max(start, end), Sense::hover());
}

fn scenario(ui: &mut Ui, card: &ScenarioCard, least: f32, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    let width = ui.available_width();
    // A narrow card keeps its room for the words.
    let pictured = width >= PICTURED;
    let share = if pictured {
        (width * 0.4).min(460.0)
    } else {
        0.0
    };
    let ground = ui.painter().add(Shape::Noop);
    let frame = ui.painter().add(Shape::Noop);
    let start = ui.cursor().min;
    // The words are laid out first: the picture is as high as they are.
    let room = Rect::from_min_size(
        start + vec2(share + 28.0, 22.0),
        vec2(width - share - 28.0 - 24.0, ENDLESS),
    );
    let mut child = ui.new_child(UiBuilder::new().max_rect(room).id_salt(card.index));
    words(&mut child, card, least - 44.0, t, actions);
    let height = (child.min_rect().height() + 44.0).max(least);
    let rect = Rect::from_min_size(start, vec2(width, height));
    ui.allocate_rect(rect, Sense::hover());
    let corner = CornerRadius::same(CORNER_CARD);
    ui.painter()
        .set(ground, Shape::rect_filled(rect, corner, palette.surface));
    let line = Stroke::new(HAIRLINE, palette.line);
    ui.painter().set(
        frame,
        Shape::rect_stroke(rect, corner, line, StrokeKind::Inside),
    );
    if pictured {
        let left = Rect::from_min_size(start, vec2(share, height)).shrink(8.0);
        picture(ui, left, &card.id, palette.surface);
    }
}

/// The picture of the scenario `id` in `rect`, its corners rounded off in the colour of what it lies on.
pub(super) fn picture(ui: &Ui, rect: Rect, id: &str, ground: Color32) {
    const MASK: f32 = 6.0;
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    vignette::paint(&painter, &palette(ui), rect, id);
    painter.rect_stroke(
        rect,
        CornerRadius::same(CORNER),
        Stroke::new(MASK, ground),
        StrokeKind::Outside,
    );
}

fn words(ui: &mut Ui, card: &ScenarioCard, height: f32, t: &Texts, actions: &mut Vec<Action>) {
    let top = ui.cursor().top();
    ui.spacing_mut().item_spacing.y = 6.0;
    text(ui, &card.title, Role::TITLE);
    wrapped(ui, &card.blurb, Role::LEAD);
    ui.add_space(4.0);
    if ui.available_width() < BOTH {
        text(ui, &card.size, Role::LABEL.muted());
        ui.horizontal(|ui| difficulty(ui, card));
    } else {
        ui.horizontal(|ui| {
            text(ui, &card.size, Role::LABEL.muted());
            ui.add_space(12.0);
            difficulty(ui, card);
        });
    }
    ui.add_space(12.0);
    text(ui, &t.get("scenarios-objectives"), Role::SMALL.bold());
    objectives(ui, &card.objectives);
    // The buttons stand on the ground of the card.
    let used = ui.cursor().top() - top;
    ui.add_space((height - used - 38.0).max(14.0));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(10.0, 8.0);
        for (i, (label, quarters)) in card.lengths.iter().enumerate() {
            let button = if i == 0 {
                Button::primary(label).icon_after(Icon::Forward)
            } else {
                Button::ghost(label)
            };
            if button.show(ui).clicked() {
                actions.push(Action::NewRun {
                    scenario: card.index,
                    quarters: *quarters,
                    // The full run comes first.
                    preset: i.checked_sub(1),
                });
            }
        }
    });
}

/// Rows no higher than their words; by default they leave room for a button.
pub(super) fn compact(ui: &mut Ui) {
    ui.spacing_mut().interact_size.y = 18.0;
}

/// Objectives as a list with ticks to come.
pub(super) fn objectives(ui: &mut Ui, list: &[String]) {
    let colour = palette(ui).accent;
    compact(ui);
    for objective in list {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let (dot, _) = ui.allocate_exact_size(vec2(12.0, 18.0), Sense::hover());
            icons::paint(
                ui.painter(),
                Rect::from_center_size(dot.center(), vec2(12.0, 12.0)),
                Icon::Check,
                colour,
            );
            wrapped(ui, objective, Role::LABEL);
        });
    }
}

fn difficulty(ui: &mut Ui, card: &ScenarioCard) {
    let palette: Palette = palette(ui);
    text(ui, &card.difficulty_said, Role::LABEL.muted());
    let (rect, response) = ui.allocate_exact_size(vec2(5.0 * 12.0, 14.0), Sense::hover());
    for i in 0..5u8 {
        let colour = if i < card.difficulty {
            palette.ink
        } else {
            palette.line
        };
        ui.painter().circle_filled(
            pos2(rect.left() + 12.0 * f32::from(i) + 5.0, rect.center().y),
            4.0,
            colour,
        );
    }
    tip(
        response,
        &format!("{} {} / 5", card.difficulty_said, card.difficulty),
        "",
    );
}
