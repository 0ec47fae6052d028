//! A picture on a wall: as large as there is room for.

use super::blocks;
use crate::locale::Texts;
use crate::ui::fit::scrolled_sideways;
use crate::ui::scenarios::page;
use crate::ui::theme::type_scale;
use crate::ui::{Action, in_column};
use crate::view::debrief::Block;
use egui::{Rect, Ui};

/// By how much text is larger on a wall, at least.
pub(super) const LEAST: f32 = 1.35;
/// The same where a chart takes the room that is left.
const CHART: f32 = 1.6;
/// The most for sentences and tables.
const MOST: f32 = 2.2;
/// The most where much stands side by side.
const DENSE: f32 = 1.7;
/// Sizes are tried in steps, so that few fonts are made.
const STEP: f32 = 0.05;
/// How much lower than it likes a chart may be, points.
const LOWER: f32 = 120.0;
/// After so many passes nothing grows any more.
const TRIES: u8 = 4;
/// Room above and below a picture, points.
const MARGINS: f32 = 40.0;
/// Widest column on a wall, points.
const WIDEST: f32 = 1560.0;

/// How a picture may grow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Growth {
    /// By how much its text is larger, to begin with and at most.
    text: [f32; 2],
    /// Whether a chart in it takes what room is left.
    chart: bool,
}

impl Growth {
    /// Text that grows until the room is full.
    pub(super) const fn words() -> Self {
        Self {
            text: [LEAST, MOST],
            chart: false,
        }
    }
    /// The same where much stands side by side.
    pub(super) const fn dense() -> Self {
        Self {
            text: [LEAST, DENSE],
            chart: false,
        }
    }
    /// A chart that grows until the room is full.
    pub(super) const fn chart() -> Self {
        Self {
            text: [CHART, DENSE],
            chart: true,
        }
    }
    /// How a block in so much width may grow.
    fn of(block: &Block, width: f32) -> Self {
        match block {
            Block::Histogram(_) | Block::Curves(_) | Block::Map(_) => Self::chart(),
            Block::Falls(view) => {
                // Columns stay columns, as long as their names have room below them.
                let column = width / view.steps.len().max(1) as f32;
                let most = stepped(column / blocks::COLUMN).clamp(LEAST, CHART);
                Self {
                    text: [most, most],
                    chart: true,
                }
            }
            Block::Cards(_) | Block::Heat(_) => Self::dense(),
            Block::Story(_) | Block::Table(_) | Block::Questions(_) => Self::words(),
        }
    }
}

/// Down to the next step.
fn stepped(factor: f32) -> f32 {
    (factor / STEP + 0.01).floor() * STEP
}

/// How large a picture is, while that is looked for and after.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Size {
    growth: Growth,
    /// By how much its text is larger.
    factor: f32,
    /// How much higher than it likes its chart is, points.
    spare: f32,
    /// How high it came out, points.
    height: f32,
    tries: u8,
    /// Whether it has its size.
    rests: bool,
    /// Whether it was seen before.
    seen: bool,
}

impl Size {
    const fn new(growth: Growth) -> Self {
        Self {
            growth,
            factor: growth.text[0],
            spare: 0.0,
            height: 0.0,
            tries: 0,
            rests: false,
            seen: false,
        }
    }

    /// What comes after a pass in which it came out so high where there is `room`; `wide`: it was too wide.
    fn next(self, height: f32, room: f32, wide: bool) -> Self {
        let same = (height - self.height).abs() < 1.0;
        if self.rests {
            // What it shows was folded or unfolded.
            let again = Self {
                seen: true,
                ..Self::new(self.growth)
            };
            return if same { self } else { again };
        }
        let mut out = Self {
            height,
            tries: self.tries + 1,
            ..self
        };
        let over = wide || height > room + 0.5;
        // Some charts turn into rows and don't grow.
        if self.spare != 0.0 && same {
            (out.growth.chart, out.spare) = (false, 0.0);
        }
        if out.growth.chart && !wide {
            let spare = (self.spare + room - height).max(-LOWER);
            if (spare - self.spare).abs() > 1.0 && self.tries < TRIES {
                out.spare = spare;
                return out;
            }
        }
        let share = (room / height.max(1.0)).sqrt();
        let wanted = if over {
            out.growth.text[1] = self.factor - STEP;
            self.factor * share.clamp(0.75, 0.94)
        } else if out.growth.chart || self.tries >= TRIES || share < 1.05 {
            self.factor
        } else {
            self.factor * share
        };
        let most = out.growth.text[1].max(LEAST);
        out.factor = stepped(wanted).clamp(LEAST, most);
        out.rests = (out.factor - self.factor).abs() < STEP * 0.5;
        out.seen |= out.rests;
        out
    }
}

/// Shows a picture, and tells it how much higher than it likes its chart may be. One that stays lower than the wall stands
/// a little above its middle.
pub(super) fn show(
    ui: &mut Ui,
    rect: Rect,
    growth: Growth,
    t: &Texts,
    add: impl FnOnce(&mut Ui, f32),
) {
    if in_column(rect) {
        // A column is no higher than what it holds.
        type_scale::larger(LEAST, || page(ui, rect, WIDEST, |ui| add(ui, 0.0)));
        return;
    }
    let place = (rect.width() as u32, rect.height() as u32, t.lang());
    let kind = (growth.text[0].to_bits(), growth.chart);
    let id = ui.id().with(("wall", place, kind));
    let size: Size = ui.data(|d| d.get_temp(id)).unwrap_or(Size::new(growth));
    let room = rect.height() - MARGINS;
    let free = if size.rests { room - size.height } else { 0.0 };
    let before = scrolled_sideways(ui.ctx()).len();
    let height = type_scale::larger(size.factor, || {
        page(ui, rect, WIDEST, |ui| {
            if !size.seen {
                // It takes a few passes: nobody needs to see them.
                ui.set_opacity(0.0);
            }
            ui.add_space((free * 0.4).max(0.0).floor());
            let top = ui.cursor().top();
            add(ui, size.spare);
            ui.min_rect().bottom() - top
        })
    });
    let wide = scrolled_sideways(ui.ctx()).len() > before;
    let next = size.next(height, room, wide);
    if next != size {
        ui.data_mut(|d| d.insert_temp(id, next));
        ui.ctx().request_repaint();
    }
}

/// One of the blocks of a page.
pub(super) fn of_block(
    ui: &mut Ui,
    rect: Rect,
    block: &Block,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let width = rect.width().min(WIDEST) - 80.0;
    let growth = Growth::of(block, width);
    show(ui, rect, growth, t, |ui, spare| {
        blocks::show(ui, block, spare, t, actions);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture of this height by size, until it rests.
    fn rested(growth: Growth, room: f32, height: impl Fn(Size) -> f32) -> Size {
        let mut size = Size::new(growth);
        for _ in 0..16 {
            if size.rests {
                break;
            }
            size = size.next(height(size), room, false);
        }
        assert!(size.rests, "{size:?}");
        size
    }

    #[test]
    fn a_chart_takes_the_room_that_is_left() {
        let size = rested(Growth::chart(), 600.0, |size| 300.0 + size.spare);
        assert_eq!((size.factor, size.spare), (CHART, 300.0));
        let size = rested(Growth::chart(), 600.0, |size| 700.0 + size.spare);
        assert_eq!((size.factor, size.spare), (CHART, -100.0));
    }

    #[test]
    fn words_grow_until_the_room_is_full_and_never_beyond_it() {
        for base in [60.0, 90.0, 150.0, 240.0, 330.0] {
            let height = |size: Size| base * size.factor * size.factor;
            let size = rested(Growth::words(), 600.0, height);
            let fits = height(size) <= 600.5;
            assert!(fits || size.factor <= LEAST + 0.001, "{size:?}");
            let full = height(size) > 480.0 || size.factor > MOST - 2.0 * STEP;
            assert!(full, "{size:?}");
        }
    }

    #[test]
    fn rows_that_do_not_stretch_grow_with_their_text() {
        let size = rested(Growth::chart(), 600.0, |size| 220.0 * size.factor);
        assert!(!size.growth.chart && size.spare == 0.0, "{size:?}");
        assert!(220.0 * size.factor <= 600.5);
    }

    #[test]
    fn what_is_unfolded_later_is_made_to_fit_again() {
        let size = rested(Growth::words(), 600.0, |size| 200.0 * size.factor);
        let taller = |size: Size| 380.0 * size.factor;
        let mut size = size.next(taller(size), 600.0, false);
        for _ in 0..16 {
            size = size.next(taller(size), 600.0, false);
        }
        assert!(size.rests && size.seen && taller(size) <= 600.5, "{size:?}");
    }
}
