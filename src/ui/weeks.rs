//! The weeks of a quarter: the board in motion, the feed, and what stops the clock.

mod controls;
mod side;
mod stops;

pub use stops::digit;

use super::frame::{head_of, header, named_dialog, paper};
use super::plan::{BOARD, board_side};
use super::{Action, anchor, bands, in_column, wants, within};
use crate::locale::Texts;
use crate::view::frame::Header;
use crate::view::weeks::{Stop, WeeksView};
use controls::controls;
use egui::{Rect, Ui, vec2};
use side::side;
use stops::{complaint, event, followed, promise};

/// Height of the side in a column, points.
const SIDE: f32 = 440.0;

/// How the clock runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// It stands still.
    pub paused: bool,
    /// It runs fast.
    pub fast: bool,
}

/// Shows the weeks.
pub fn show(
    ui: &mut Ui,
    head: &Header,
    view: &WeeksView,
    clock: Clock,
    board: &mut dyn FnMut(&mut Ui),
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    paper(ui);
    let whole = ui.max_rect();
    let narrow = in_column(whole);
    let low = if narrow { 112.0 } else { 72.0 };
    let [top, middle, bottom] = bands(whole, head_of(whole), low);
    header(ui, top, head, t, actions);
    let (left, right) = if narrow {
        let needs = BOARD + 48.0 + SIDE;
        wants(ui.ctx(), middle.height(), needs);
        let middle = middle.with_max_y(middle.bottom().max(middle.top() + needs));
        middle.split_top_bottom_at_y(middle.top() + BOARD + 48.0)
    } else {
        let column = 340.0_f32.min(middle.width() * 0.34);
        middle.split_left_right_at_x(middle.right() - column - 12.0)
    };
    board_side(ui, left, &view.said, board, t);
    let edge = if narrow { 16.0 } else { 6.0 };
    let right = Rect::from_min_max(right.min + vec2(edge, 12.0), right.max - vec2(16.0, 12.0));
    within(ui, right, |ui| side(ui, view, t, actions));
    controls(ui, bottom, view, clock, t, actions);
    // Of a column that is scrolled, the part that is seen.
    let middle = middle.intersect(ui.clip_rect());
    let stopped = match &view.stop {
        Some(Stop::Complaint(_)) => Some("stop-complaint"),
        Some(_) => Some("stop-event"),
        None => None,
    };
    match &view.stop {
        Some(Stop::Event(card)) => named_dialog(ui, middle, 560.0, &card.title, |ui| {
            event(ui, card, t, actions);
        }),
        Some(Stop::Promise(card)) => named_dialog(ui, middle, 600.0, &card.title, |ui| {
            promise(ui, card, actions);
        }),
        Some(Stop::Followed(card)) => named_dialog(ui, middle, 600.0, &card.title, |ui| {
            followed(ui, card, t, actions);
        }),
        Some(Stop::Complaint(card)) => named_dialog(ui, middle, 560.0, &card.title, |ui| {
            complaint(ui, card, true, t, actions);
        }),
        None => {}
    }
    if let (Some(name), Some(rect)) = (stopped, anchor::place(ui.ctx(), "dialog")) {
        anchor::mark(ui.ctx(), name, rect);
    }
}
