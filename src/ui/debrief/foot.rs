//! The bar at the bottom of the debrief.

use super::{Seen, around};
use crate::locale::Texts;
use crate::ui::frame::footer;
use crate::ui::theme::{Role, text, type_scale};
use crate::ui::widgets::{Button, Icon, icon_button};
use crate::ui::{Action, Debriefed, Screen, in_column, within};
use crate::view::debrief::DebriefView;
use crate::view::export::Exporting;
use egui::{Align, Key, Layout, Modifiers, Rect, Ui, vec2};

/// Height of the bar, points.
const LOW: f32 = 64.0;
/// The same where its two ends stand one above the other, points.
const HIGH: f32 = 104.0;

/// Height of the bar in a window: where that is narrow, the bar has two lines; on a wall it is larger.
pub(in crate::ui) fn height(window: Rect, big: bool) -> f32 {
    if in_column(window) {
        HIGH
    } else {
        LOW * around(window, big)
    }
}

/// The bar: its left end and its right end side by side, or where it has two lines one above the other. On a wall it is larger.
pub(in crate::ui) fn ends(
    ui: &mut Ui,
    (rect, big): (Rect, bool),
    actions: &mut Vec<Action>,
    left: impl FnOnce(&mut Ui, &mut Vec<Action>),
    right: impl FnOnce(&mut Ui, &mut Vec<Action>),
) {
    let two_lines = in_column(rect);
    let bar = |ui: &mut Ui| {
        if !two_lines {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                left(ui, actions);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    right(ui, actions);
                });
            });
            return;
        }
        let inner = rect.shrink2(vec2(16.0, 6.0));
        let (above, below) = inner.split_top_bottom_at_y(inner.center().y);
        within(ui, above, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                left(ui, actions);
            });
        });
        within(ui, below, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                right(ui, actions);
            });
        });
    };
    type_scale::larger(around(rect, big), || footer(ui, rect, bar));
}

/// Back to the review, large or not, the class; to and fro between pictures.
pub(super) fn show(
    ui: &mut Ui,
    rect: Rect,
    view: &DebriefView,
    (seen, count): (Seen, usize),
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let left = |ui: &mut Ui, actions: &mut Vec<Action>| {
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
        let big = t.get("debrief-big");
        if Button::ghost(&big).on(seen.big).show(ui).clicked() {
            actions.push(Action::Debrief(Debriefed::Big(!seen.big)));
        }
        if seen.big {
            let asked = turn(ui, (seen.picture, count), t);
            actions.extend(asked.map(|to| Action::Debrief(Debriefed::Picture(to))));
        }
    };
    let right = |ui: &mut Ui, actions: &mut Vec<Action>| {
        if view.over {
            let title = t.get("debrief-to-title");
            if Button::primary(&title).show(ui).clicked() {
                actions.push(Action::Go(Screen::Title));
            }
        }
        let export = t.get("export-open");
        if Button::quiet(&export).show(ui).clicked() {
            actions.push(Action::Export(Exporting::Open(true)));
        }
        let class = t.get("class-open");
        if Button::quiet(&class).show(ui).clicked() {
            actions.push(Action::Go(Screen::Class));
        }
    };
    ends(ui, (rect, seen.big), actions, left, right);
}

/// The pictures of a page on a wall, to and fro; says where to go.
pub(in crate::ui) fn turn(ui: &mut Ui, (at, count): (usize, usize), t: &Texts) -> Option<usize> {
    let at = at.min(count.saturating_sub(1));
    let mut to = None;
    if icon_button(ui, Icon::Back, &t.get("debrief-before")).clicked() && at > 0 {
        to = Some(at - 1);
    }
    let place = t.with(
        "debrief-picture",
        [("at", (at + 1).into()), ("of", count.max(1).into())],
    );
    text(ui, &place, Role::LABEL.muted());
    if icon_button(ui, Icon::Forward, &t.get("debrief-after")).clicked() && at + 1 < count {
        to = Some(at + 1);
    }
    to
}
