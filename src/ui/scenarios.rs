//! The scenarios to choose from: a card each, with a picture, what it teaches, and the lengths it can be played in.

mod card;
mod programmes;
mod vignette;

pub(super) use card::{compact, objectives, picture};

use super::fit::{bar_over_margin, flows};
use super::frame::{footer, plain_header};
use super::theme::{Role, text, wrapped};
use super::widgets::{Button, Icon};
use super::{Action, bands, wants, within};
use crate::locale::Texts;
use crate::view::title::{ProgrammeCard, ScenarioCard};
use card::{pairs, scenario};
use egui::{Align, Key, Layout, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

/// From this width two cards stand side by side, points.
const PAIRED: f32 = 860.0;
/// Widest column of content, points.
pub(super) const WIDTH: f32 = 1180.0;
/// Margin at the sides of the content, points.
const MARGIN: f32 = 24.0;
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
        if view.len() > 1 && ui.available_width() >= PAIRED {
            pairs(ui, view, actions);
        } else {
            for card in view {
                scenario(ui, card, least, t, actions);
            }
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
