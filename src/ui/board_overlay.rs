//! The board's part of a screen: its area, what the pointer and the keys do there, and the words that stand over the tokens.
//!
//! Tokens, grid and tinted ground are drawn by `game/board` underneath; this part leaves the area transparent. It knows nothing
//! of Bevy, so that a screen with the board in it can be tested without a window.

use std::collections::BTreeMap;

use egui::{Rect, Response, Sense, Ui, Vec2, emath::GuiRounding as _, vec2};

use super::theme::{Palette, palette};
use crate::view::board::{BoardView, Layout, Lens, Motion, Side, layout};

mod axes;
mod bubble;
mod card;
mod input;
mod paint;
mod shown;

pub use bubble::{BubbleBox, Corner, SIZE as BUBBLE_BODY, TAIL as BUBBLE_TAIL};
pub use shown::Shown;

/// Room at the left of the card for the ticks of the vertical axis.
const LEFT: f32 = 44.0;
/// Room below the card for ticks and title of the horizontal axis.
const BOTTOM: f32 = 36.0;

/// Where the board is in the window.
#[derive(Clone, Copy, Debug)]
pub struct BoardArea {
    /// The card, in egui's points, on whole physical pixels.
    pub rect: Rect,
    /// The screen of this frame shows the board.
    pub visible: bool,
    /// 1 to 6.
    pub zoom: f32,
    /// Points; see [`Lens`].
    pub pan: Vec2,
}

impl Default for BoardArea {
    fn default() -> Self {
        Self {
            rect: Rect::ZERO,
            visible: false,
            zoom: 1.0,
            pan: Vec2::ZERO,
        }
    }
}

/// What was done on the board. Good until the next frame's screens are built.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BoardHits {
    /// The customer under the pointer.
    pub hovered: Option<u32>,
    /// The customer that was clicked, or chosen with Enter: open it.
    pub clicked: Option<u32>,
    /// Clicked with Shift or Ctrl: take it into the choice, or out of it.
    pub toggled: Option<u32>,
    /// Caught with a lasso (a drag with Shift): the new choice.
    pub lassoed: Option<Vec<u32>>,
}

/// The board with everything it remembers from frame to frame.
#[derive(Clone)]
pub struct Board {
    /// Where it is; zoom and pan may be set.
    pub area: BoardArea,
    /// What was done.
    pub hits: BoardHits,
    /// Nothing glides, everything is in place at once.
    pub still: bool,
    /// Colours of the look in force, as of the last frame.
    pub palette: Palette,
    view: BoardView,
    laid: Layout,
    laid_for: Option<(u64, [f32; 2])>,
    motion: Motion,
    moving: bool,
    focus: Option<u32>,
    lasso: Option<Rect>,
    sides: BTreeMap<u32, Side>,
    corners: BTreeMap<u32, Corner>,
    hung_for: Option<Lens>,
}

impl Default for Board {
    fn default() -> Self {
        let view = BoardView::default();
        Self {
            area: BoardArea::default(),
            hits: BoardHits::default(),
            still: false,
            palette: Palette::LIGHT,
            laid: layout(&view, [1.0, 1.0]),
            view,
            laid_for: None,
            motion: Motion::default(),
            moving: false,
            focus: None,
            lasso: None,
            sides: BTreeMap::new(),
            corners: BTreeMap::new(),
            hung_for: None,
        }
    }
}

impl Board {
    /// Shows `view` from now on; tokens glide to their new places. Call it as often as you like: only a new generation costs.
    pub fn set_view(&mut self, view: BoardView) {
        if view.tokens.iter().all(|t| Some(t.id) != self.focus) {
            self.focus = None;
        }
        if view.generation != self.view.generation || self.laid_for.is_none() {
            self.laid_for = None;
            self.view = view;
        }
    }

    /// What is shown.
    pub fn view(&self) -> &BoardView {
        &self.view
    }

    /// Another run, or a jump in time: everything is in place at once, unzoomed.
    pub fn reset(&mut self) {
        self.motion.reset();
        self.sides.clear();
        (self.focus, self.lasso) = (None, None);
        (self.area.zoom, self.area.pan) = (1.0, Vec2::ZERO);
    }

    /// The layout in force.
    pub fn layout(&self) -> &Layout {
        &self.laid
    }

    /// From unit places to points on the card, as zoomed and panned now.
    pub fn lens(&self) -> Lens {
        self.laid.lens.seen(self.area.zoom, self.area.pan.into())
    }

    /// The customer the keyboard is on.
    pub fn focus(&self) -> Option<u32> {
        self.focus
    }

    /// Lets time pass, seconds.
    pub fn tick(&mut self, dt: f32) {
        // A new view that has not been laid out yet has no places to glide to.
        if self.laid_for.is_some() {
            self.moving = self.motion.step(&self.view, &self.laid, dt, self.still);
        }
    }

    /// Something is on its way.
    pub fn is_moving(&self) -> bool {
        self.moving
    }

    /// Before the screens of a frame are built: forgets what was done, and that the board was to be seen.
    pub fn begin_frame(&mut self) {
        self.hits = BoardHits::default();
        self.area.visible = false;
    }

    /// Lays out again if the view or the size is new.
    fn settle(&mut self) {
        let size = [
            self.area.rect.width().max(1.0),
            self.area.rect.height().max(1.0),
        ];
        let key = (self.view.generation, size);
        if self.laid_for != Some(key) {
            self.laid = layout(&self.view, size);
            self.laid_for = Some(key);
            self.hung_for = None;
            self.sides
                .retain(|id, _| self.view.tokens.iter().any(|t| t.id == *id));
            // New tokens get their first pose now, or they would be missing for a frame.
            self.moving |= self.motion.step(&self.view, &self.laid, 0.0, self.still);
        }
        let lens = self.lens();
        (self.area.zoom, self.area.pan) = (lens.zoom, lens.pan.into());
    }
}

/// Takes all the room that is left, lets pointer and keys act, and writes the words. The tokens appear underneath, so nothing
/// may be painted over the area before or after. May run twice a frame.
pub fn board_area_ui(ui: &mut Ui, board: &mut Board) -> Response {
    let size = ui.available_size().max(vec2(240.0, 180.0));
    let (outer, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    let mut card = outer;
    card.min.x += LEFT;
    card.max.y -= BOTTOM;
    board.area.rect = card.round_to_pixels(ui.pixels_per_point());
    board.area.visible = true;
    board.palette = palette(ui);
    board.settle();
    input::handle(ui, &response, board);
    board.hang_bubbles();
    paint::overlay(ui, &response, outer, board);
    response
}
