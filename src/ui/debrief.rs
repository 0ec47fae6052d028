//! The debrief: the result, why, turning points, what if, luck and skill, objectives, timeline, questions; on a desk, or large for a wall.

mod blocks;
mod course;
mod dots;
mod foot;
mod heat;
mod hero;
mod histogram;
mod lines;
mod map;
mod person;
mod result;
mod sum;
mod table;
mod talks;
mod wall;
mod whatif;

pub(super) use foot::{ends, height as foot_height, turn};

use super::fit::from_top;
use super::frame::plain_header;
use super::scenarios::{WIDTH, page};
use super::theme::{Role, palette, text, type_scale, wrapped};
use super::widgets::{Button, Segment, progress, tabs, tabs_height};
use super::{Action, Debriefed, bands, within};
use crate::locale::Texts;
use crate::view::debrief::{Block, DebriefPage, DebriefView, Leads, Pages, WhatIfView, Work};
use egui::{Align, Key, Layout, Modifiers, Rect, Ui, vec2};
use wall::Growth;

/// By how much what stands around a picture on a wall is larger, at most.
const AROUND: f32 = 1.3;
/// Width of a window from which it is larger at all, points.
const AROUND_FROM: f32 = 1000.0;
/// Room above and below the tabs of the pages, points.
const STRIP: f32 = 6.0;
/// Least height of the strip that tells how far the work is, points.
const WORK: f32 = 36.0;
/// Room for the button in it, points.
const BEGIN: f32 = 150.0;

/// What of the debrief is looked at, and how far the work behind it is.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    /// The page that is open.
    pub page: DebriefPage,
    /// Large, a picture at a time.
    pub big: bool,
    /// The picture, from 0.
    pub picture: usize,
    /// How far the work is.
    pub work: &'a Work,
    /// The pages that come of it.
    pub pages: Option<&'a Pages>,
    /// The instructor's questions.
    pub questions: &'a [Block],
    /// The page of other futures.
    pub what_if: Option<&'a WhatIfView>,
}

impl Seen<'static> {
    /// The result, before anything is worked out.
    pub fn first() -> Self {
        static IDLE: Work = Work::Idle;
        Self {
            page: DebriefPage::Result,
            big: false,
            picture: 0,
            work: &IDLE,
            pages: None,
            questions: &[],
            what_if: None,
        }
    }
}

/// What happens where a row is clicked.
fn deed(leads: Leads) -> Vec<Action> {
    match leads {
        Leads::Nowhere => Vec::new(),
        Leads::Customer(id) => vec![Action::OpenCustomer(id)],
        Leads::Quarter(quarter) => vec![
            Action::Debrief(Debriefed::Page(DebriefPage::WhatIf)),
            Action::Debrief(Debriefed::From(None)),
            Action::Debrief(Debriefed::Quarter(quarter)),
        ],
    }
}

/// Shows the debrief.
pub fn show(ui: &mut Ui, view: &DebriefView, seen: Seen, t: &Texts, actions: &mut Vec<Action>) {
    let whole = ui.max_rect();
    let [top, middle, bottom] = bands(whole, 48.0, foot_height(whole, seen.big));
    plain_header(ui, top, &view.title, "", t, actions);
    keys(ui, seen, pictures(view, seen), actions);
    // In a column each page begins at its top, however far down the one before was read.
    from_top(ui, ("debrief", seen.page as usize, seen.big, seen.picture));
    let names = DebriefPage::ALL.map(|page| t.get(page.key()));
    let options: Vec<Segment> = names.iter().map(|n| Segment::from(n.as_str())).collect();
    let middle = type_scale::larger(around(whole, seen.big), || {
        // Where the window is narrow they stand in two lines.
        let strip = tabs_height(ui, &options, middle.width() - 32.0) + 2.0 * STRIP;
        let (strip, middle) = middle.split_top_bottom_at_y(middle.top() + strip);
        within(ui, strip.shrink2(vec2(16.0, STRIP)), |ui| {
            switch(ui, seen, &options, t, actions);
        });
        middle
    });
    let work = work_height(ui, seen.work, middle.width() - 48.0, t);
    let waits = work > 0.0;
    let (work, middle) = middle.split_top_bottom_at_y(middle.top() + work);
    if waits {
        within(ui, work.shrink2(vec2(24.0, 2.0)), |ui| {
            under_way(ui, seen.work, t, actions);
        });
    }
    // A page begins at its top, wherever another one was scrolled to.
    let place = ("debrief", seen.page as usize, seen.big, seen.picture);
    ui.push_id(place, |ui| {
        if seen.big {
            on_wall(ui, middle, view, seen, t, actions);
        } else {
            desk(ui, middle, view, seen, t, actions);
        }
    });
    let count = pictures(view, seen);
    foot::show(ui, bottom, view, (seen, count), t, actions);
}

/// By how much what stands around a picture is larger: on a wall as much as the window has room for.
pub(super) fn around(window: Rect, big: bool) -> f32 {
    if big {
        (window.width() / AROUND_FROM).clamp(1.0, AROUND)
    } else {
        1.0
    }
}

/// The pages; the one in force is marked.
fn switch(ui: &mut Ui, seen: Seen, options: &[Segment<'_>], t: &Texts, actions: &mut Vec<Action>) {
    let now = DebriefPage::ALL.iter().position(|page| *page == seen.page);
    let chosen = tabs(ui, &t.get("debrief-pages"), options, now.unwrap_or(0));
    if let Some(page) = chosen.and_then(|i| DebriefPage::ALL.get(i)) {
        actions.push(Action::Debrief(Debriefed::Page(*page)));
    }
}

/// 1 to 8 choose a page; the arrows go on, by pictures on a wall and by pages on a desk; B is for the wall.
fn keys(ui: &Ui, seen: Seen, pictures: usize, actions: &mut Vec<Action>) {
    const DIGITS: [Key; 8] = [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
        Key::Num8,
    ];
    // Who walks through the controls or writes a name isn't taken off the page.
    if !super::free(ui) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let mut ask = |what| actions.push(Action::Debrief(what));
    for (key, page) in DIGITS.into_iter().zip(DebriefPage::ALL) {
        if pressed(key) {
            ask(Debriefed::Page(page));
        }
    }
    if pressed(Key::B) {
        ask(Debriefed::Big(!seen.big));
    }
    for (key, step) in [(Key::ArrowRight, 1), (Key::ArrowLeft, -1)] {
        if !pressed(key) {
            continue;
        }
        let next = seen.picture.saturating_add_signed(step);
        if seen.big && next < pictures && next != seen.picture {
            ask(Debriefed::Picture(next));
        } else {
            ask(Debriefed::Page(seen.page.beyond(step)));
        }
    }
}

/// Height of the strip that tells how far the work is: its words take the lines that they need; none once it is done.
fn work_height(ui: &Ui, work: &Work, width: f32, t: &Texts) -> f32 {
    let idle = t.get("whatif-idle");
    let said = match work {
        Work::Done => return 0.0,
        Work::Under(..) => return WORK,
        Work::Failed(said) => said,
        Work::Idle => &idle,
    };
    let words = table::laid(ui, &palette(ui), said, Role::SMALL, width - BEGIN);
    (words.size().y + 12.0).max(WORK)
}

/// How far the work is, with a way to call it off or to begin it.
fn under_way(ui: &mut Ui, work: &Work, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let (words, what) = match work {
            Work::Under(..) => ("whatif-cancel", Debriefed::Cancel),
            _ => ("whatif-begin", Debriefed::Begin),
        };
        if Button::ghost(&t.get(words)).small().show(ui).clicked() {
            actions.push(Action::Debrief(what));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| match work {
            Work::Under(share, part) => {
                let said = t.with("whatif-working", [("part", part.as_str().into())]);
                text(ui, &said, Role::SMALL.muted());
                progress(ui, &said, *share, palette.accent);
            }
            Work::Failed(said) => {
                wrapped(ui, said, Role::SMALL.warn());
            }
            Work::Idle | Work::Done => {
                wrapped(ui, &t.get("whatif-idle"), Role::SMALL.muted());
            }
        });
    });
}

/// How many pictures the page has on a wall.
fn pictures(view: &DebriefView, seen: Seen) -> usize {
    match seen.page {
        DebriefPage::Result => 2 + usize::from(!view.talks.is_empty()) + 1,
        page => blocks_of(page, seen).len(),
    }
}

/// The blocks of a page; none where there is nothing yet.
fn blocks_of(page: DebriefPage, seen: Seen<'_>) -> &[Block] {
    match page {
        DebriefPage::Questions => seen.questions,
        DebriefPage::WhatIf => seen.what_if.map_or(&[][..], |view| view.blocks.as_slice()),
        page => seen.pages.map_or(&[][..], |pages| pages.of(page)),
    }
}

/// The page as one reads it at a desk: all of it, one below the other.
fn desk(
    ui: &mut Ui,
    rect: Rect,
    view: &DebriefView,
    seen: Seen,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    page(ui, rect, WIDTH, |ui| {
        ui.spacing_mut().item_spacing.y = 16.0;
        match (seen.page, seen.what_if) {
            (DebriefPage::Result, _) => result::show(ui, view, t, actions),
            (DebriefPage::WhatIf, Some(view)) => whatif::show(ui, view, t, actions),
            (page, _) => {
                let blocks = blocks_of(page, seen);
                if blocks.is_empty() {
                    wrapped(ui, &t.get("whatif-waits"), Role::LEAD.muted());
                }
                for (i, block) in blocks.iter().enumerate() {
                    ui.push_id(("block", i), |ui| blocks::show(ui, block, 0.0, t, actions));
                }
            }
        }
    });
}

/// One picture of the page, large.
fn on_wall(
    ui: &mut Ui,
    rect: Rect,
    view: &DebriefView,
    seen: Seen,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let last = pictures(view, seen).saturating_sub(1);
    let at = seen.picture.min(last);
    if seen.page != DebriefPage::Result {
        let block = blocks_of(seen.page, seen).get(at);
        one_block(ui, rect, block, t, actions);
        return;
    }
    let growth = match at {
        1 => Growth::chart(),
        2 => Growth::words(),
        _ => Growth::dense(),
    };
    wall::show(ui, rect, growth, t, |ui, spare| {
        ui.spacing_mut().item_spacing.y = 16.0;
        match at {
            0 => hero::show(ui, view, t),
            1 => course::show(ui, view, spare, t, actions),
            2 => result::people(ui, view, t),
            _ => talks::show(ui, view, t, actions),
        }
    });
}

/// A block on a wall; without one, that it isn't there yet.
fn one_block(ui: &mut Ui, rect: Rect, block: Option<&Block>, t: &Texts, actions: &mut Vec<Action>) {
    if let Some(block) = block {
        ui.push_id("block", |ui| wall::of_block(ui, rect, block, t, actions));
        return;
    }
    wall::show(ui, rect, Growth::words(), t, |ui, _| {
        wrapped(ui, &t.get("whatif-waits"), Role::LEAD.muted());
    });
}

/// Blocks as on a desk, or one of them large: for the view of a class.
pub(super) fn lay_out(
    ui: &mut Ui,
    rect: Rect,
    blocks: &[Block],
    (big, picture): (bool, usize),
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    if big {
        let at = picture.min(blocks.len().saturating_sub(1));
        one_block(ui, rect, blocks.get(at), t, actions);
        return;
    }
    page(ui, rect, WIDTH, |ui| {
        ui.spacing_mut().item_spacing.y = 16.0;
        for (i, block) in blocks.iter().enumerate() {
            ui.push_id(("block", i), |ui| blocks::show(ui, block, 0.0, t, actions));
        }
    });
}
