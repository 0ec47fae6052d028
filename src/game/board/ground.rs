//! What lies under the tokens: the card, its tinted parts, the grid.

use bevy::prelude::*;
use egui::Color32;

use super::atlas::{Cell, DASH_SCALE};
use super::tokens::Picture;
use crate::game::egui_bridge::colour;
use crate::ui::theme::mix;
use crate::view::board::Wash;

impl Picture<'_> {
    /// The middle of the physical pixel that a hairline at `at` falls on.
    fn crisp(&self, at: f32) -> f32 {
        ((at * self.scale).floor() + 0.5) / self.scale
    }

    /// Card, tinted parts, grid.
    pub(super) fn ground(&mut self) {
        let (board, lens) = (self.board, self.board.lens());
        let palette = board.palette;
        let size = Vec2::from(lens.size);
        self.fill(Vec2::ZERO, size, palette.surface);
        for region in &board.layout().regions {
            let (a, b) = (
                Vec2::from(lens.point(region.from)),
                Vec2::from(lens.point(region.to)),
            );
            let (min, max) = (a.min(b).max(Vec2::ZERO), a.max(b).min(size));
            let strength = 0.055;
            let tint = match region.wash {
                Wash::Plain => {
                    // A strip of its own, not a part of what is above it.
                    let strip = mix(palette.surface, palette.muted, strength);
                    self.fill(min, max, strip);
                    self.dashes(Vec2::new(0.0, self.crisp(min.y)), size.x, false);
                    continue;
                }
                Wash::Clear => continue,
                Wash::Risk => {
                    // On a dark ground so little red would be brown.
                    let strength = if palette.dark { 0.13 } else { strength };
                    mix(palette.surface, palette.risk, strength)
                }
                Wash::Tier(tier) => mix(palette.surface, palette.tier(usize::from(tier)), strength),
                Wash::Accent => mix(palette.surface, palette.accent, strength),
            };
            self.fill(min, max, tint);
        }
        for (at, _) in &board.layout().x_ticks {
            let x = lens.point([*at, 0.0])[0];
            if x > 1.0 && x < size.x - 1.0 {
                self.dashes(Vec2::new(self.crisp(x), 0.0), size.y, true);
            }
        }
        for (at, _) in &board.layout().y_ticks {
            let y = lens.point([0.0, *at])[1];
            if y > 1.0 && y < size.y - 1.0 {
                self.dashes(Vec2::new(0.0, self.crisp(y)), size.x, false);
            }
        }
        if let Some(split) = board.layout().split {
            // Whole lines, and a little darker than the grid: here one field ends and the next begins.
            let tint = mix(palette.line, palette.muted, 0.45);
            let half = Vec2::splat(self.scale.round().max(1.0) / self.scale * 0.5);
            let at = lens.point(split);
            let (x, y) = (self.crisp(at[0]), self.crisp(at[1]));
            if x > 1.0 && x < size.x - 1.0 {
                self.fill(
                    Vec2::new(x - half.x, 0.0),
                    Vec2::new(x + half.x, size.y),
                    tint,
                );
            }
            if y > 1.0 && y < size.y - 1.0 {
                self.fill(
                    Vec2::new(0.0, y - half.y),
                    Vec2::new(size.x, y + half.y),
                    tint,
                );
            }
        }
    }

    /// A dashed hairline from `from` to the right, or downwards.
    fn dashes(&mut self, from: Vec2, length: f32, down: bool) {
        let palette = self.board.palette;
        // Dashes are fainter than whole lines: on a dark ground they need more.
        let tint = if palette.dark {
            mix(palette.line, palette.muted, 0.3)
        } else {
            palette.line
        };
        let tint = colour(tint);
        let thin = self.scale.round().max(1.0) / self.scale;
        let along = if down { Vec2::Y } else { Vec2::X };
        // The texture repeats: a piece as long as the line is cut from it.
        let texels = Rect::new(0.0, 0.5, length * DASH_SCALE, 1.5);
        let piece = self.add(
            texels,
            from + along * length * 0.5,
            Vec2::new(length, thin),
            tint,
        );
        piece.dashed = true;
        piece.turn = if down {
            std::f32::consts::FRAC_PI_2
        } else {
            0.0
        };
    }

    fn fill(&mut self, min: Vec2, max: Vec2, tint: Color32) {
        if let Some(white) = self.atlas.find(Cell::White)
            && max.x > min.x
            && max.y > min.y
        {
            self.add(white, (min + max) * 0.5, max - min, colour(tint));
        }
    }
}
