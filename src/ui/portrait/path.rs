//! Outlines from lines and curves, in the coordinates of the picture.

use egui::{Pos2, Vec2, pos2, vec2};

use super::cut::clip;

/// An outline in the coordinates of the picture: x to the right from the middle, y down, the picture 100 high.
#[derive(Clone, Debug, Default)]
pub(super) struct Path {
    pub(super) points: Vec<Pos2>,
}

impl Path {
    pub(super) fn from(x: f32, y: f32) -> Self {
        Self {
            points: vec![pos2(x, y)],
        }
    }

    fn last(&self) -> Pos2 {
        self.points.last().copied().unwrap_or_default()
    }

    pub(super) fn to(mut self, x: f32, y: f32) -> Self {
        self.points.push(pos2(x, y));
        self
    }

    /// A quadratic Bézier curve.
    pub(super) fn quad(mut self, control: [f32; 2], end: [f32; 2]) -> Self {
        let (a, b, c) = (
            self.last(),
            pos2(control[0], control[1]),
            pos2(end[0], end[1]),
        );
        self.points.extend((1..=10).map(|i| {
            let t = i as f32 / 10.0;
            a.lerp(b, t).lerp(b.lerp(c, t), t)
        }));
        self
    }

    /// A cubic Bézier curve.
    pub(super) fn cubic(mut self, first: [f32; 2], second: [f32; 2], end: [f32; 2]) -> Self {
        let p = [
            self.last(),
            pos2(first[0], first[1]),
            pos2(second[0], second[1]),
            pos2(end[0], end[1]),
        ];
        self.points.extend((1..=14).map(|i| {
            let t = i as f32 / 14.0;
            let (ab, bc, cd) = (p[0].lerp(p[1], t), p[1].lerp(p[2], t), p[2].lerp(p[3], t));
            ab.lerp(bc, t).lerp(bc.lerp(cd, t), t)
        }));
        self
    }

    /// Closes a right half that starts and ends on the middle line with its mirror image.
    pub(super) fn mirrored(mut self) -> Self {
        let left: Vec<Pos2> = self.points.iter().rev().map(|p| pos2(-p.x, p.y)).collect();
        self.points.extend(left);
        self
    }

    /// The same on the other side.
    pub(super) fn flipped(&self, flip: bool) -> Self {
        let sign = if flip { -1.0 } else { 1.0 };
        Self {
            points: self.points.iter().map(|p| pos2(sign * p.x, p.y)).collect(),
        }
    }

    /// Moved by an offset.
    pub(super) fn moved(&self, by: Vec2) -> Self {
        Self {
            points: self.points.iter().map(|p| *p + by).collect(),
        }
    }

    pub(super) fn ellipse(x: f32, y: f32, rx: f32, ry: f32) -> Self {
        let step = std::f32::consts::TAU / 36.0;
        Self {
            points: (0..36)
                .map(|i| {
                    pos2(x, y) + vec2(rx * (i as f32 * step).cos(), ry * (i as f32 * step).sin())
                })
                .collect(),
        }
    }

    /// A stroke that swells from `from` to `to` wide, as a filled outline: brows, locks.
    pub(super) fn ribbon(&self, from: f32, to: f32) -> Self {
        let n = self.points.len();
        let (mut left, mut right) = (Vec::new(), Vec::new());
        for (i, point) in self.points.iter().enumerate() {
            let ahead = self.points[(i + 1).min(n - 1)] - self.points[i.saturating_sub(1)];
            let half = 0.5 * (from + (to - from) * i as f32 / (n - 1).max(1) as f32);
            let side = ahead.normalized().rot90() * half;
            left.push(*point + side);
            right.push(*point - side);
        }
        right.reverse();
        left.extend(right);
        Self { points: left }
    }

    /// The same with its first point once more at the end, for drawing its edge.
    pub(super) fn closed(&self) -> Self {
        let mut points = self.points.clone();
        points.extend(self.points.first().copied());
        Self { points }
    }

    /// The part inside a convex outline (Sutherland and Hodgman).
    pub(super) fn within(&self, window: &Self) -> Self {
        Self {
            points: clip(&self.points, &window.points),
        }
    }
}
