//! The board's part of a screen: its area, what the pointer and the keys do there, and the words that stand over the tokens.
//!
//! Tokens, grid and tinted ground are drawn by `game/board` underneath; this part leaves the area transparent. It knows nothing
//! of Bevy, so that a screen with the board in it can be tested without a window.

use std::collections::BTreeMap;

use egui::{Key, Rect, Response, Sense, Ui, Vec2, emath::GuiRounding as _, vec2};

use super::theme::{Palette, palette};
use crate::view::board::{
    Arrangement, BoardView, Layout, Lens, Motion, Placed, Scheme, Side, layout,
};

mod axes;
mod bar;
mod bubble;
mod captions;
mod card;
mod choose;
mod input;
mod legend;
mod list;
mod names;
mod paint;
mod shown;

pub use bubble::{BubbleBox, Corner, SIZE as BUBBLE_BODY, TAIL as BUBBLE_TAIL};
pub use shown::Shown;

/// Room at the left of the card for the ticks of the vertical axis.
const LEFT: f32 = 44.0;
/// Room below the card for ticks and title of the horizontal axis.
const BOTTOM: f32 = 36.0;
/// How fast the board comes to where a button or a key wants it: nearly there after a fifth of a second.
const AIM: f32 = 16.0;
/// How long words take to appear after the arrangement has changed, seconds.
const FADE: f32 = 0.3;

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
    /// Those who are chosen from now on: after a lasso, a click with Shift, Ctrl+A, Escape.
    pub choice: Option<Vec<u32>>,
    /// Another arrangement.
    pub scheme: Option<Scheme>,
    /// The chosen are to be moved to this tier, 0 the highest.
    pub move_to: Option<u8>,
    /// The book is to be opened with the chosen.
    pub book: bool,
    /// The handbook is to be opened at this page.
    pub page: Option<&'static str>,
    /// The lasso is taken up, or put away.
    lasso: Option<bool>,
    /// The legend is unfolded, or folded.
    legend: Option<bool>,
}

/// All that the picture under the words depends on: while it stays the same, nothing has to be drawn anew.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Looks {
    /// Grows with every change of what is shown and where.
    stirred: u64,
    lens: Lens,
    hovered: Option<u32>,
    palette: Palette,
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
    /// Grows whenever tokens may look or stand otherwise than before.
    stirred: u64,
    /// Where zoom and pan are on their way to.
    aim: Option<Lens>,
    /// 0 when the arrangement has just changed, 1 when its words are there.
    fade: f32,
    focus: Option<u32>,
    /// Dragging draws a lasso, without Shift as well.
    lassoing: bool,
    lasso: Option<Rect>,
    /// The key that was held to pan: letting it go chooses nobody.
    pans_with: Option<Key>,
    /// What the player wants; none: as there is room.
    legend: Option<bool>,
    /// Every customer in words, for a screen reader.
    told: Vec<String>,
    told_for: Option<u64>,
    names: Vec<Placed>,
    named_for: Option<(u64, Lens)>,
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
            stirred: 0,
            aim: None,
            fade: 1.0,
            focus: None,
            lassoing: false,
            lasso: None,
            pans_with: None,
            legend: None,
            told: Vec::new(),
            told_for: None,
            names: Vec::new(),
            named_for: None,
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
            if view.scheme != self.view.scheme && !self.view.tokens.is_empty() {
                self.motion.rearrange();
                self.fade = if self.still { 1.0 } else { 0.0 };
                self.sides.clear();
                // What was looked at closely is somewhere else now.
                (self.area.zoom, self.area.pan, self.aim) = (1.0, Vec2::ZERO, None);
            }
            let same = self.view.stands_like(&view);
            let laid = self.laid_for.filter(|_| same);
            self.laid_for = laid.map(|(_, size)| (view.generation, size));
            self.view = view;
            self.stirred += 1;
        }
    }

    /// What is shown.
    pub fn view(&self) -> &BoardView {
        &self.view
    }

    /// Another run, or a jump in time: everything is in place at once, unzoomed.
    pub fn reset(&mut self) {
        self.motion.reset();
        self.stirred += 1;
        self.sides.clear();
        (self.focus, self.lasso, self.lassoing) = (None, None, false);
        (self.area.zoom, self.area.pan) = (1.0, Vec2::ZERO);
        (self.aim, self.fade) = (None, 1.0);
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

    /// Goes back to the whole board.
    pub fn fit(&mut self) {
        self.aim_at(self.laid.lens);
    }

    /// Shows the board through `lens` from now on, at once.
    fn see(&mut self, lens: Lens) {
        (self.area.zoom, self.area.pan) = (lens.zoom, lens.pan.into());
        self.aim = None;
    }

    /// Goes to where `lens` looks, in a moment.
    fn aim_at(&mut self, lens: Lens) {
        if self.still {
            self.see(lens);
        } else if lens != self.lens() {
            self.aim = Some(lens);
            self.moving = true;
        }
    }

    /// Lets time pass, seconds.
    pub fn tick(&mut self, dt: f32) {
        let (moved, first) = (self.moving, self.view.tokens.first());
        let fresh = first.is_some_and(|t| self.motion.pose(t.id).is_none());
        // A new view that has not been laid out yet has no places to glide to.
        if self.laid_for.is_some() {
            self.moving = self.motion.step(&self.view, &self.laid, dt, self.still);
        }
        self.fade = if self.still {
            1.0
        } else {
            (self.fade + dt / FADE).min(1.0)
        };
        self.moving |= self.fade < 1.0;
        if let Some(aim) = self.aim {
            let part = 1.0 - libm::expf(-AIM * dt);
            self.area.zoom += (aim.zoom - self.area.zoom) * part;
            self.area.pan += (Vec2::from(aim.pan) - self.area.pan) * part;
            let left = (Vec2::from(aim.pan) - self.area.pan).length();
            if self.still || (left < 0.5 && (aim.zoom - self.area.zoom).abs() < 2e-3) {
                self.see(aim);
            }
            self.moving = true;
        }
        // The last step of a movement moves as well, and so does the first one after a reset.
        self.stirred += u64::from(moved || self.moving || fresh);
    }

    /// Something is on its way.
    pub fn is_moving(&self) -> bool {
        self.moving
    }

    /// What the picture depends on; none while something is on its way.
    pub fn looks(&self) -> Option<Looks> {
        (!self.moving).then(|| Looks {
            stirred: self.stirred,
            lens: self.lens(),
            hovered: self.hits.hovered,
            palette: self.palette,
        })
    }

    /// Before the screens of a frame are built: forgets what was done, and that the board was to be seen.
    pub fn begin_frame(&mut self) {
        // Only now: a frame may be built twice, and what is turned twice is as it was.
        self.lassoing = self.hits.lasso.unwrap_or(self.lassoing);
        self.legend = self.hits.legend.or(self.legend);
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
            let before = self.lens();
            self.laid = layout(&self.view, size);
            self.laid_for = Some(key);
            self.stirred += 1;
            (self.hung_for, self.named_for, self.aim) = (None, None, None);
            self.sides
                .retain(|id, _| self.view.tokens.iter().any(|t| t.id == *id));
            self.motion.reframe(&before, &self.laid.lens);
            // In a window of another size, the same part of the board stays to be seen.
            let lens = self.laid.lens.like(&before);
            (self.area.zoom, self.area.pan) = (lens.zoom, lens.pan.into());
            // New tokens get their first pose now, or they would be missing for a frame.
            self.moving |= self.motion.step(&self.view, &self.laid, 0.0, self.still);
        }
        let lens = self.lens();
        (self.area.zoom, self.area.pan) = (lens.zoom, lens.pan.into());
    }
}

/// Whether an arrangement has no axes, and so needs no room for them.
fn bare(arrangement: &Arrangement) -> bool {
    match arrangement {
        Arrangement::Map => false,
        Arrangement::Free(free) => {
            free.x_ticks.is_empty() && free.y_ticks.is_empty() && free.x_title.is_empty()
        }
    }
}

/// Takes all the room that is left, lets pointer and keys act, and writes the words. The tokens appear underneath, so nothing
/// may be painted over the area before or after. May run twice a frame.
pub fn board_area_ui(ui: &mut Ui, board: &mut Board) -> Response {
    let size = ui.available_size().max(vec2(240.0, 180.0));
    let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
    board.palette = palette(ui);
    let (bar, rest) = whole.split_top_bottom_at_y(whole.top() + bar::height(board));
    let folded = legend::is_folded(board, rest.height());
    let below = legend::height(ui, board, folded, rest.width());
    let (outer, legend) = rest.split_top_bottom_at_y(rest.bottom() - below);
    let mut card = outer;
    if !bare(&board.view.arrangement) {
        card.min.x += LEFT;
        card.max.y -= BOTTOM;
    }
    board.area.rect = card.round_to_pixels(ui.pixels_per_point());
    board.area.visible = true;
    board.settle();
    bar::show(ui, bar, board, folded);
    let response = ui.interact(outer, ui.id().with("board"), Sense::click_and_drag());
    input::handle(ui, &response, board);
    list::describe(ui, &response, board);
    board.hang_bubbles();
    paint::overlay(ui, &response, outer, board);
    legend::show(ui, legend, board, folded);
    if board.hits.lasso.is_some() || board.hits.legend.is_some() {
        // It takes effect in the next frame, which nobody else might ask for.
        ui.ctx().request_repaint();
    }
    response
}
