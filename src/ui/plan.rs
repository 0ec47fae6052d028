//! The plan: the board at the left, a card for each tier at the right, hours and money below.

mod band;
pub(super) mod changed;
pub(super) mod foot;
pub(super) mod guess;
pub(super) mod rows;
mod tier;

use super::fit::scrolled;
use super::frame::{head_of, header, paper};
use super::theme::{Role, elided, palette, text, wrapped};
use super::widgets::{Button, Card, Icon, Segment, icons, more, segmented, tip};
use super::{Action, Screen, anchor, bands, in_column, wants, within};
use crate::locale::Texts;
use crate::sim::Command;
use crate::sim::policy::Lever;
use crate::sim::tier::Measure;
use crate::view::frame::Header;
use crate::view::plan::PlanView;
use egui::{Align, Key, Layout, Modifiers, Rect, Ui, vec2};

/// Width of the column of tiers, points.
const COLUMN: f32 = 440.0;
/// Height of the board in a column, points.
pub(super) const BOARD: f32 = 440.0;

/// Shows the plan. `board` draws the board into the `Ui` it is given.
pub fn show(
    ui: &mut Ui,
    head: &Header,
    view: &PlanView,
    board: &mut dyn FnMut(&mut Ui),
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    paper(ui);
    let whole = ui.max_rect();
    let [top, middle, bottom] = bands(whole, head_of(whole), foot::height(whole));
    header(ui, top, head, t, actions);
    let (area, asked) = if in_column(whole) {
        column(ui, middle, view, board, t, actions)
    } else {
        side_by_side(ui, middle, view, board, t, actions)
    };
    foot::show(ui, bottom, view, &asked, view.firm_hours, t, actions);
    // Between what stands above the board and its own bar there is room for a frame.
    anchor::mark(ui.ctx(), "board", area.with_min_y(area.top() + 3.0));
    if let Some(asked) = &view.guess {
        // Of a column that is scrolled, the part that is seen.
        guess::show(ui, middle.intersect(ui.clip_rect()), asked, t, actions);
        return;
    }
    let go = ui.input_mut(|i| i.consume_key(Modifiers::CTRL, Key::Enter));
    if go {
        actions.push(Action::Command(Command::CommitPlan));
    }
}

/// The board at the left, the tiers at the right. Returns where the board is, and the hours of each tier.
fn side_by_side(
    ui: &mut Ui,
    middle: Rect,
    view: &PlanView,
    board: &mut dyn FnMut(&mut Ui),
    t: &Texts,
    actions: &mut Vec<Action>,
) -> (Rect, Vec<f64>) {
    let column = COLUMN.min(middle.width() * 0.42);
    let (left, right) = middle.split_left_right_at_x(middle.right() - column - 12.0);
    let [line, area, _] = bands(left.shrink2(vec2(16.0, 8.0)), 32.0, 0.0);
    above(ui, line, view, t, actions);
    within(ui, area, board);
    let right = Rect::from_min_max(right.min + vec2(6.0, 8.0), right.max - vec2(16.0, 4.0));
    let asked = within(ui, right, |ui| {
        let cards = scrolled(ui, "tiers", |ui| tiers(ui, view, t, actions));
        more(ui, &cards, palette(ui).paper);
        cards.inner
    });
    (area, asked)
}

/// The same one below the other.
fn column(
    ui: &mut Ui,
    middle: Rect,
    view: &PlanView,
    board: &mut dyn FnMut(&mut Ui),
    t: &Texts,
    actions: &mut Vec<Action>,
) -> (Rect, Vec<f64>) {
    let [line, rest, _] = bands(middle.shrink2(vec2(16.0, 8.0)), 32.0, 0.0);
    above(ui, line, view, t, actions);
    let area = Rect::from_min_size(rest.min, vec2(rest.width(), BOARD));
    within(ui, area, board);
    let start = area.left_bottom() + vec2(0.0, 12.0);
    let has = rest.bottom() - start.y;
    let room = Rect::from_min_size(start, vec2(rest.width(), has.max(1.0)));
    let (asked, needs) = within(ui, room, |ui| {
        let asked = tiers(ui, view, t, actions);
        (asked, ui.cursor().top() - start.y)
    });
    wants(ui.ctx(), has, needs);
    (area, asked)
}

/// The line above the board.
fn above(ui: &mut Ui, line: Rect, view: &PlanView, t: &Texts, actions: &mut Vec<Action>) {
    within(ui, line, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            pages(ui, view, Screen::Plan, t, actions);
            board_line(ui, &view.book, t);
        });
    });
}

/// The board with a line above it; shared with the weeks.
pub fn board_side(
    ui: &mut Ui,
    rect: Rect,
    summary: &str,
    board: &mut dyn FnMut(&mut Ui),
    t: &Texts,
) {
    let [line, area, _] = bands(rect.shrink2(vec2(16.0, 8.0)), 32.0, 0.0);
    within(ui, line, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            board_line(ui, summary, t);
        });
    });
    within(ui, area, board);
}

/// What is said above the board.
fn board_line(ui: &mut Ui, summary: &str, t: &Texts) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let hint = t.get("board-hint");
        let wanted = |ui: &Ui, words: &str, role| {
            super::theme::galley(ui.ctx(), &palette(ui), words, role, None)
                .size()
                .x
        };
        let both = wanted(ui, summary, Role::LABEL.bold()) + wanted(ui, &hint, Role::SMALL);
        if ui.available_width() > both + 24.0 {
            text(ui, &hint, Role::SMALL.muted());
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let room = ui.available_width();
            elided(ui, summary, Role::LABEL.bold(), room);
        });
    });
}

/// The two pages of the plan; the one in force is marked.
pub(super) fn pages(
    ui: &mut Ui,
    view: &PlanView,
    now: Screen,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let (tiers, firm) = (t.get("plan-tiers"), t.get("plan-firm"));
    let hint = if view.firm_open { "" } else { &view.firm_when };
    let options = [
        Segment {
            text: &tiers,
            ..Segment::default()
        },
        Segment {
            text: &firm,
            locked: !view.firm_open,
            hint,
        },
    ];
    ui.scope(|ui| {
        // Where there is little room, what is said beside it needs it more.
        let roomy = ui.available_width() > 560.0;
        ui.set_width(if roomy { 200.0 } else { 164.0 });
        let current = usize::from(now == Screen::Firm);
        let chosen = segmented(ui, &t.get("plan-pages"), &options, current);
        if let Some(chosen) = chosen {
            actions.push(Action::Go([Screen::Plan, Screen::Firm][chosen]));
        }
    });
    changed::history(ui, view, t, actions);
    ui.add_space(8.0);
}

/// The cards; returns the hours of each tier while a slider is dragged.
fn tiers(ui: &mut Ui, view: &PlanView, t: &Texts, actions: &mut Vec<Action>) -> Vec<f64> {
    ui.spacing_mut().item_spacing.y = 7.0;
    if let Some(opened) = &view.opened {
        let palette = palette(ui);
        Card::new()
            .pad(12, 7)
            .border(palette.accent)
            .show(ui, |ui| {
                wrapped(ui, opened, Role::SMALL.accent());
            });
    }
    if let Some(locked) = &view.locked {
        Card::new().pad(12, 7).show(ui, |ui| {
            ui.horizontal_top(|ui| {
                icons::icon(ui, Icon::Lock, 14.0, None);
                wrapped(ui, locked, Role::SMALL.muted());
            });
        });
    }
    let asked = view
        .tiers
        .iter()
        .map(|card| tier::show(ui, view, card, t, actions))
        .collect();
    if view.open(Lever::Grade) {
        grading(ui, view.measure, t, actions);
    }
    changed::notices(ui, view, t, actions);
    changed::list(ui, view, t, actions);
    if let Some(soon) = &view.soon {
        wrapped(ui, soon, Role::SMALL.muted());
    }
    asked
}

/// Grades the whole book by a measure; the one that is usual here comes first and says so.
fn grading(ui: &mut Ui, usual: Measure, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(12, 6).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
            text(ui, &t.get("plan-grade-by"), Role::LABEL.muted());
            let others = Measure::ALL.into_iter().filter(|other| *other != usual);
            for measure in std::iter::once(usual).chain(others) {
                let mut label = t.get(measure.key());
                if measure == usual {
                    label = t.with("plan-grade-usual", [("measure", label.into())]);
                }
                let why = t.get(&format!("{}-tip", measure.key()));
                let button = Button::ghost(&label).small().show(ui);
                if tip(button, &why, "").clicked() {
                    actions.push(Action::Grade(measure));
                }
            }
        });
    });
}
