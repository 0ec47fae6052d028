//! Draws filled shapes of any outline: they are clipped to the picture, cut into triangles, and smoothed by a hairline of their own
//! colour.

use egui::epaint::{Mesh, PathStroke};
use egui::{Color32, Painter, Pos2, Shape, Stroke, Vec2, pos2};

use super::cut::{clip, contains, tidy, triangulate};
pub(super) use super::path::Path;

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
        let points = if placed.iter().all(|point| contains(self.frame, *point)) {
            placed
        } else {
            clip(&placed, self.frame)
        };
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
        self.painter
            .add(Shape::closed_line(points, PathStroke::new(0.8, colour)));
    }

    /// A line with round ends, `width` units thick; the parts outside of the frame are left out.
    pub(super) fn line(&self, path: &Path, width: f32, colour: Color32) {
        let width = (width * self.scale).max(0.7);
        let mut placed: Vec<Pos2> = path.points.iter().map(|point| self.place(*point)).collect();
        if placed.iter().any(|point| !contains(self.frame, *point)) {
            // Cut finely enough that the end at the frame looks like a cut there.
            placed = placed
                .windows(2)
                .flat_map(|pair| (0..=8).map(|i| pair[0].lerp(pair[1], i as f32 / 8.0)))
                .collect();
        }
        for run in placed.split(|point| !contains(self.frame, *point)) {
            for end in [run.first(), run.last()].into_iter().flatten() {
                self.painter.circle_filled(*end, width * 0.5, colour);
            }
            if run.len() > 1 {
                self.painter
                    .add(Shape::line(run.to_vec(), Stroke::new(width, colour)));
            }
        }
    }

    pub(super) fn dot(&self, x: f32, y: f32, radius: f32, colour: Color32) {
        self.painter
            .circle_filled(self.place(pos2(x, y)), radius * self.scale, colour);
    }
}
