//! What the board looks like at this moment, as a list of tinted pieces of the atlas, from back to front.

use bevy::prelude::*;
use egui::Color32;

use super::atlas::{Atlas, Cell, Outline};
use crate::game::egui_bridge::colour;
use crate::ui::board_overlay::{Board, Shown};
use crate::view::board::{Bubble, Lens};

/// A piece of a picture. Lengths are points on the card, y downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// From the texture of dashes instead of the atlas.
    pub dashed: bool,
    /// Texels.
    pub from: Rect,
    /// Middle.
    pub at: Vec2,
    /// Width and height before turning.
    pub size: Vec2,
    /// Radians, clockwise.
    pub turn: f32,
    /// Left and right, top and bottom change places.
    pub flip: [bool; 2],
    /// Tint.
    pub tint: Color,
}

/// Between a token and its ring, to the middle of the ring.
const RING: f32 = 4.0;
/// Between a token and the ring of those that are chosen.
const CHOSEN: f32 = 7.5;
/// Around a token, in the colour of the ground, so that neighbours stay apart.
const HALO: f32 = 1.5;
/// Pieces of a trail: the fewest, the most.
const TRAIL: (f32, f32) = (5.0, 14.0);
/// Length of such a piece between the two, points.
const TRAIL_PIECE: f32 = 6.0;

/// Collects the pieces.
pub struct Picture<'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) board: &'a Board,
    /// Physical pixels per point.
    pub(super) scale: f32,
    pieces: Vec<Piece>,
}

impl<'a> Picture<'a> {
    /// The whole board.
    pub fn of(board: &'a Board, atlas: &'a Atlas, scale: f32) -> Vec<Piece> {
        let mut picture = Self {
            atlas,
            board,
            scale,
            pieces: Vec::new(),
        };
        picture.ground();
        let mut shown: Vec<Shown<'_>> = board.shown().collect();
        // The higher tiers lie on the lower, small ones on large ones of their own; what matters now lies on top.
        let rank = |s: &Shown<'_>| {
            u8::from(s.token.selected || s.leaves)
                + 2 * u8::from(board.hits.hovered == Some(s.token.id))
        };
        shown.sort_by(|a, b| {
            rank(a)
                .cmp(&rank(b))
                .then(b.token.tier.cmp(&a.token.tier))
                .then(b.radius.total_cmp(&a.radius))
                .then(a.token.id.cmp(&b.token.id))
        });
        let lens = board.lens();
        for token in &shown {
            picture.trail(token, &lens);
        }
        for token in &shown {
            picture.token(token);
        }
        for token in &shown {
            picture.bubble(token);
        }
        picture.pieces
    }

    pub(super) fn add(&mut self, from: Rect, at: Vec2, size: Vec2, tint: Color) -> &mut Piece {
        self.pieces.push(Piece {
            dashed: false,
            from,
            at,
            size,
            turn: 0.0,
            flip: [false; 2],
            tint,
        });
        let last = self.pieces.len() - 1;
        &mut self.pieces[last]
    }

    /// A cell at its natural size times `stretch`.
    fn stamp(&mut self, cell: Option<(Rect, f32)>, at: Vec2, tint: Color) {
        if let Some((from, stretch)) = cell {
            self.add(from, at, Atlas::size(from) * stretch, tint);
        }
    }

    /// From where the token stood a quarter ago to where it stands now, growing clearer.
    fn trail(&mut self, shown: &Shown<'_>, lens: &Lens) {
        let (Some(old), Some(line)) = (shown.trail, self.atlas.find(Cell::Line)) else {
            return;
        };
        if shown.leaves {
            return;
        }
        let (from, to) = (Vec2::from(lens.point(old)), Vec2::from(shown.centre));
        let way = to - from;
        if way.length() < shown.radius + 6.0 {
            return;
        }
        // A slight bow: straight lines would read as links between customers.
        let bend = (from + to) * 0.5 + way.perp() * if way.x > 0.0 { -0.12 } else { 0.12 };
        let point = |t: f32| from.lerp(bend, t).lerp(bend.lerp(to, t), t);
        let tint = self.board.palette.tier(usize::from(shown.token.tier));
        let pieces = (way.length() / TRAIL_PIECE).clamp(TRAIL.0, TRAIL.1) as u8;
        for step in 0..pieces {
            let (a, b) = (
                f32::from(step) / f32::from(pieces),
                f32::from(step + 1) / f32::from(pieces),
            );
            let (p, q) = (point(a), point(b));
            let size = Vec2::new(p.distance(q), Atlas::size(line).y);
            let faint = colour(tint).with_alpha((0.10 + 0.38 * b) * shown.alpha);
            self.add(line, (p + q) * 0.5, size, faint).turn = (q - p).to_angle();
        }
    }

    fn token(&mut self, shown: &Shown<'_>) {
        let (atlas, palette, token) = (self.atlas, self.board.palette, shown.token);
        let at = Vec2::from(shown.centre);
        let lifted = self.board.hits.hovered == Some(token.id);
        let radius = shown.radius * if lifted { 1.06 } else { 1.0 };
        let paint = |c: Color32| colour(c).with_alpha(shown.alpha);
        let outline = Outline::of(token.tier);
        if lifted && let Some(shadow) = atlas.find(Cell::Shadow) {
            let dark = Color::BLACK.with_alpha(if palette.dark { 0.7 } else { 0.34 } * shown.alpha);
            self.stamp(
                Some((shadow, (radius + 9.0) / 16.0)),
                at + Vec2::new(0.0, 3.0),
                dark,
            );
        }
        self.stamp(
            atlas.sized(radius + HALO, |r| Cell::Token(outline, r)),
            at,
            paint(palette.surface),
        );
        if token.selected {
            self.stamp(atlas.ring(radius + CHOSEN, 1.0), at, paint(palette.accent));
        }
        self.stamp(
            atlas.sized(radius, |r| Cell::Token(outline, r)),
            at,
            paint(palette.tier(usize::from(token.tier))),
        );
        if radius > 8.75 {
            self.stamp(
                atlas.sized(radius, |r| Cell::Letter(token.letter, r)),
                at,
                paint(palette.on_tier),
            );
        }
        if let Some(risk) = token.ring().filter(|_| !shown.leaves) {
            self.stamp(atlas.ring(radius + RING, risk), at, paint(palette.risk));
        }
    }

    fn bubble(&mut self, shown: &Shown<'_>) {
        let (Some(kind), Some(place)) = (shown.token.bubble, shown.bubble) else {
            return;
        };
        let palette = self.board.palette;
        let (fill, ink) = match kind {
            Bubble::Complaint => (palette.risk, palette.on_risk),
            Bubble::Talk => (palette.accent, palette.accent_ink),
            Bubble::Event => (palette.ink, palette.surface),
            Bubble::Promise => (palette.warn, palette.on_risk),
        };
        let (min, max) = (Vec2::from(place.min), Vec2::from(place.max));
        let middle = (min + max) * 0.5;
        if let Some(body) = self.atlas.find(Cell::Bubble) {
            let size = Atlas::size(body);
            let tail = Vec2::new(0.0, crate::ui::board_overlay::BUBBLE_TAIL * 0.5);
            let at = if place.corner.below {
                middle - tail
            } else {
                middle + tail
            };
            self.add(body, at, size, colour(fill).with_alpha(shown.alpha))
                .flip = [place.corner.left, place.corner.below];
        }
        let sign = self.atlas.find(Cell::Sign(kind)).map(|rect| (rect, 1.0));
        self.stamp(sign, middle, colour(ink).with_alpha(shown.alpha));
    }
}
