//! A card of a scenario: alone in a row with what it teaches, or two in a row with what is needed to choose.

use super::{ENDLESS, columns, vignette};
use crate::locale::Texts;
use crate::ui::Action;
use crate::ui::theme::{CORNER, CORNER_CARD, HAIRLINE, Palette, Role, palette, text, wrapped};
use crate::ui::widgets::{Button, Icon, icons, link, tip};
use crate::view::title::ScenarioCard;
use egui::layers::ShapeIdx;
use egui::{
    Color32, CornerRadius, Rect, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2,
};

/// A card narrower than this has no picture, points: the longest button takes the whole line.
const PICTURED: f32 = 720.0;
/// Between cards, points.
const GAP: f32 = 16.0;
/// Room around the words of such a card, points.
const PAD: f32 = 16.0;
/// Size of its picture, points.
const SMALL: Vec2 = vec2(176.0, 132.0);
/// Width from which size and difficulty stand in one line, points.
const BOTH: f32 = 420.0;

/// Two cards a row, equally high, with what is needed to choose; what they teach is told in the briefing.
pub(super) fn pairs(ui: &mut Ui, view: &[ScenarioCard], actions: &mut Vec<Action>) {
    let each = (ui.available_width() - GAP) * 0.5;
    for (row, pair) in view.chunks(2).enumerate() {
        let id = ui.id().with(("row", row));
        let height: f32 = ui.data(|d| d.get_temp(id)).unwrap_or_default();
        let mut needed: f32 = 0.0;
        columns(ui, &[each, each], GAP, |ui, i| {
            if let Some(card) = pair.get(i) {
                needed = needed.max(tile(ui, card, height, actions));
            }
        });
        if (needed - height).abs() > 0.5 {
            ui.data_mut(|d| d.insert_temp(id, needed));
            ui.ctx().request_discard("the height of a row of cards");
        }
    }
}

/// A card with a small picture beside its words, at least so high. Says how high it has to be.
fn tile(ui: &mut Ui, card: &ScenarioCard, height: f32, actions: &mut Vec<Action>) -> f32 {
    let ground = Ground::under(ui);
    let (start, width) = (ui.cursor().min, ui.available_width());
    let inner = Rect::from_min_size(start + vec2(PAD, PAD), vec2(width - 2.0 * PAD, ENDLESS));
    let small = SMALL * (inner.width() * 0.32 / SMALL.x).min(1.0);
    let mut child = ui.new_child(UiBuilder::new().max_rect(inner).id_salt(card.index));
    let ui_of_card = &mut child;
    ui_of_card.spacing_mut().item_spacing.y = 6.0;
    columns(
        ui_of_card,
        &[small.x, inner.width() - small.x - GAP],
        GAP,
        |ui, i| {
            if i == 0 {
                let (rect, _) = ui.allocate_exact_size(small, Sense::hover());
                picture(ui, rect, &card.id, palette(ui).surface);
            } else {
                ui.spacing_mut().item_spacing.y = 6.0;
                about(ui, card);
            }
        },
    );
    ui_of_card.add_space(6.0);
    if let Some((label, quarters)) = card.lengths.first() {
        let button = Button::primary(label).icon_after(Icon::Forward);
        if button.show(ui_of_card).clicked() {
            actions.push(run(card, 0, *quarters));
        }
    }
    compact(ui_of_card);
    for (i, (label, quarters)) in card.lengths.iter().enumerate().skip(1) {
        if link(ui_of_card, label).clicked() {
            actions.push(run(card, i, *quarters));
        }
    }
    let needed = child.min_rect().height() + 2.0 * PAD;
    let rect = Rect::from_min_size(start, vec2(width, height.max(needed)));
    ui.allocate_rect(rect, Sense::hover());
    ground.fill(ui, rect);
    needed
}

/// The run that one of the buttons begins: the full one comes first.
fn run(card: &ScenarioCard, button: usize, quarters: u8) -> Action {
    Action::NewRun {
        scenario: card.index,
        quarters,
        preset: button.checked_sub(1),
    }
}

/// Its name, what it is about, how long and how hard it is.
fn about(ui: &mut Ui, card: &ScenarioCard) {
    wrapped(ui, &card.title, Role::TITLE);
    wrapped(ui, &card.blurb, Role::LEAD);
    ui.add_space(4.0);
    if ui.available_width() < BOTH {
        wrapped(ui, &card.size, Role::LABEL.muted());
        ui.horizontal(|ui| difficulty(ui, card));
    } else {
        ui.horizontal(|ui| {
            text(ui, &card.size, Role::LABEL.muted());
            ui.add_space(12.0);
            difficulty(ui, card);
        });
    }
}

/// Places below what is drawn next, for the ground and the edge of a card whose height isn't known yet.
struct Ground([ShapeIdx; 2]);

impl Ground {
    fn under(ui: &Ui) -> Self {
        Self([(); 2].map(|()| ui.painter().add(Shape::Noop)))
    }

    fn fill(self, ui: &Ui, rect: Rect) {
        let palette = palette(ui);
        let corner = CornerRadius::same(CORNER_CARD);
        let line = Stroke::new(HAIRLINE, palette.line);
        let [ground, frame] = self.0;
        let painter = ui.painter();
        painter.set(ground, Shape::rect_filled(rect, corner, palette.surface));
        let edge = Shape::rect_stroke(rect, corner, line, StrokeKind::Inside);
        painter.set(frame, edge);
    }
}

pub(super) fn scenario(
    ui: &mut Ui,
    card: &ScenarioCard,
    least: f32,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let width = ui.available_width();
    // A narrow card keeps its room for the words.
    let pictured = width >= PICTURED;
    let share = if pictured {
        (width * 0.4).min(460.0)
    } else {
        0.0
    };
    let ground = Ground::under(ui);
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
    ground.fill(ui, rect);
    if pictured {
        let left = Rect::from_min_size(start, vec2(share, height)).shrink(8.0);
        picture(ui, left, &card.id, palette(ui).surface);
    }
}

/// The picture of the scenario `id` in `rect`, its corners rounded off in the colour of what it lies on.
pub(in crate::ui) fn picture(ui: &Ui, rect: Rect, id: &str, ground: Color32) {
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
    about(ui, card);
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
                actions.push(run(card, i, *quarters));
            }
        }
    });
}

/// Rows no higher than their words; by default they leave room for a button.
pub(in crate::ui) fn compact(ui: &mut Ui) {
    ui.spacing_mut().interact_size.y = 18.0;
}

/// Objectives as a list with ticks to come.
pub(in crate::ui) fn objectives(ui: &mut Ui, list: &[String]) {
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
