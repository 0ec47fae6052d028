//! Draws filled shapes of any outline: paths are flattened, clipped to the picture, cut into triangles, and smoothed by a hairline of
//! their own colour, because egui fills convex outlines only.

use egui::epaint::{Mesh, PathStroke};
use egui::{Color32, Painter, Pos2, Shape, Stroke, Vec2, pos2, vec2};

/// An outline in the coordinates of the picture: x to the right from the middle, y down, the picture 100 high.
#[derive(Clone, Debug, Default)]
pub(super) struct Path {
    points: Vec<Pos2>,
}

impl Path {
    pub(super) fn from(x: f32, y: f32) -> Self {
        Self { points: vec![pos2(x, y)] }
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
        let (a, b, c) = (self.last(), pos2(control[0], control[1]), pos2(end[0], end[1]));
        self.points.extend((1..=10).map(|i| {
            let t = i as f32 / 10.0;
            a.lerp(b, t).lerp(b.lerp(c, t), t)
        }));
        self
    }

    /// A cubic Bézier curve.
    pub(super) fn cubic(mut self, first: [f32; 2], second: [f32; 2], end: [f32; 2]) -> Self {
        let p = [self.last(), pos2(first[0], first[1]), pos2(second[0], second[1]), pos2(end[0], end[1])];
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
        Self { points: self.points.iter().map(|p| pos2(sign * p.x, p.y)).collect() }
    }

    /// Moved by an offset.
    pub(super) fn moved(&self, by: Vec2) -> Self {
        Self { points: self.points.iter().map(|p| *p + by).collect() }
    }

    pub(super) fn ellipse(x: f32, y: f32, rx: f32, ry: f32) -> Self {
        let step = std::f32::consts::TAU / 36.0;
        Self { points: (0..36).map(|i| pos2(x, y) + vec2(rx * (i as f32 * step).cos(), ry * (i as f32 * step).sin())).collect() }
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
        Self { points: clip(&self.points, &window.points) }
    }
}

/// Where things are drawn: places the picture in a rectangle, turns what belongs to the head.
#[derive(Clone)]
pub(super) struct Pen<'a> {
    pub(super) painter: &'a Painter,
    /// Top middle of the picture.
    pub(super) origin: Pos2,
    /// Points per unit.
    pub(super) scale: f32,
    /// Turn around the neck, radians, and a shift.
    pub(super) turn: f32,
    pub(super) shift: Vec2,
    /// The picture's edge in points; convex.
    pub(super) frame: &'a [Pos2],
}

impl Pen<'_> {
    pub(super) fn place(&self, point: Pos2) -> Pos2 {
        const NECK: Pos2 = pos2(0.0, 72.0);
        let turned = NECK + egui::emath::Rot2::from_angle(self.turn) * (point - NECK) + self.shift;
        self.origin + turned.to_vec2() * self.scale
    }

    pub(super) fn fill(&self, path: &Path, colour: Color32) {
        let placed: Vec<Pos2> = path.points.iter().map(|point| self.place(*point)).collect();
        // Inside of the frame already, as most shapes are: no clipping.
        let points = if placed.iter().all(|point| contains(self.frame, *point)) { placed } else { clip(&placed, self.frame) };
        let points = tidy(points);
        if points.len() < 3 {
            return;
        }
        let mut mesh = Mesh::default();
        for point in &points {
            mesh.colored_vertex(*point, colour);
        }
        triangulate(&points, &mut mesh);
        self.painter.add(Shape::mesh(mesh));
        self.painter.add(Shape::closed_line(points, PathStroke::new(0.8, colour)));
    }

    /// A line with round ends, `width` units thick.
    pub(super) fn line(&self, path: &Path, width: f32, colour: Color32) {
        let points: Vec<Pos2> = path.points.iter().map(|point| self.place(*point)).collect();
        let width = (width * self.scale).max(0.7);
        for end in [points.first(), points.last()].into_iter().flatten() {
            self.painter.circle_filled(*end, width * 0.5, colour);
        }
        self.painter.add(Shape::line(points, Stroke::new(width, colour)));
    }

    pub(super) fn dot(&self, x: f32, y: f32, radius: f32, colour: Color32) {
        self.painter.circle_filled(self.place(pos2(x, y)), radius * self.scale, colour);
    }
}

fn cross(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Twice the signed area.
fn area(points: &[Pos2]) -> f32 {
    (0..points.len())
        .map(|i| {
            let (a, b) = (points[i], points[(i + 1) % points.len()]);
            a.x * b.y - b.x * a.y
        })
        .sum()
}

fn contains(convex: &[Pos2], point: Pos2) -> bool {
    let sign = area(convex).signum();
    (0..convex.len()).all(|i| sign * cross(convex[i], convex[(i + 1) % convex.len()], point) >= 0.0)
}

fn clip(points: &[Pos2], window: &[Pos2]) -> Vec<Pos2> {
    let sign = area(window).signum();
    let mut out = points.to_vec();
    for i in 0..window.len() {
        let (a, b) = (window[i], window[(i + 1) % window.len()]);
        let side = |p: Pos2| sign * cross(a, b, p);
        let input = std::mem::take(&mut out);
        for j in 0..input.len() {
            let (p, q) = (input[j], input[(j + 1) % input.len()]);
            let (dp, dq) = (side(p), side(q));
            if dp >= 0.0 {
                out.push(p);
            }
            if (dp >= 0.0) != (dq >= 0.0) {
                out.push(p.lerp(q, dp / (dp - dq)));
            }
        }
    }
    out
}

/// Without points that coincide with the one before.
fn tidy(points: Vec<Pos2>) -> Vec<Pos2> {
    let mut out: Vec<Pos2> = Vec::with_capacity(points.len());
    for point in points {
        if out.last().is_none_or(|last| last.distance_sq(point) > 0.01) {
            out.push(point);
        }
    }
    while out.len() > 1 && out[0].distance_sq(out[out.len() - 1]) <= 0.01 {
        out.pop();
    }
    out
}

/// Cuts ears off a simple outline until nothing is left.
fn triangulate(points: &[Pos2], mesh: &mut Mesh) {
    let sign = area(points).signum();
    let mut left: Vec<u32> = (0..points.len() as u32).collect();
    let at = |i: u32| points[i as usize];
    while left.len() > 3 {
        let n = left.len();
        let ear = (0..n).find(|&i| {
            let (a, b, c) = (left[(i + n - 1) % n], left[i], left[(i + 1) % n]);
            let (pa, pb, pc) = (at(a), at(b), at(c));
            let corner = sign * cross(pa, pb, pc);
            corner >= 0.0
                && !left.iter().any(|&k| {
                    let p = at(k);
                    ![a, b, c].contains(&k)
                        && sign * cross(pa, pb, p) > 0.0
                        && sign * cross(pb, pc, p) > 0.0
                        && sign * cross(pc, pa, p) > 0.0
                })
        });
        // An outline that crosses itself has no ear at some point; any corner will do then.
        let i = ear.unwrap_or(0);
        mesh.add_triangle(left[(i + n - 1) % n], left[i], left[(i + 1) % n]);
        left.remove(i);
    }
    if let [a, b, c] = left[..] {
        mesh.add_triangle(a, b, c);
    }
}
