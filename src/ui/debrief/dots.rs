//! A few people on a line, each a dot with a name: the names stand above one another where they would touch.

use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{HAIRLINE, Palette, Role, galley, mix};
use crate::view::debrief::Mark;
use egui::{Galley, Painter, Pos2, Rect, Stroke, pos2, vec2};
use std::sync::Arc;

/// Radius of a dot, points.
const DOT: f32 = 5.5;
/// Height of a row of names, points.
const ROW: f32 = 20.0;
/// Room between two names in a row, points.
const GAP: f32 = 10.0;

/// Names over a line.
pub(super) struct Dots {
    /// Each with its place on the line, the left end of its name, and its row, from 0.
    names: Vec<(Arc<Galley>, f32, f32, usize)>,
    rows: usize,
}

impl Dots {
    /// Names laid out over a line of this width; `x` says how far from its left end somebody stands, points.
    pub(super) fn new(
        painter: &Painter,
        palette: &Palette,
        people: &[Mark],
        width: f32,
        x: impl Fn(f64) -> f32,
    ) -> Self {
        let mut sorted: Vec<&Mark> = people.iter().collect();
        sorted.sort_by(|a, b| a.at.total_cmp(&b.at));
        let laid: Vec<(Arc<Galley>, f32)> = sorted
            .into_iter()
            .map(|mark| {
                let name = galley(painter.ctx(), palette, &mark.name, Role::LABEL, None);
                (name, x(mark.at))
            })
            .collect();
        let spans: Vec<[f32; 2]> = laid
            .iter()
            .map(|(name, at)| {
                let wide = name.size().x;
                let left = (at - wide * 0.5).min(width - wide).max(0.0);
                [left, left + wide]
            })
            .collect();
        let rows = rows(&spans, GAP * factor());
        let names = laid.into_iter().zip(&spans).zip(&rows);
        Self {
            names: names
                .map(|(((name, at), span), row)| (name, at, span[0], *row))
                .collect(),
            rows: rows.iter().map(|row| row + 1).max().unwrap_or(0),
        }
    }

    /// How high the line and all names above it are, points.
    pub(super) fn height(&self) -> f32 {
        (ROW * (self.rows as f32 + 1.0) + 2.0 * DOT) * factor()
    }

    /// Draws them over the lower edge of `plot`.
    pub(super) fn paint(&self, painter: &Painter, palette: &Palette, plot: Rect) {
        let f = factor();
        let ground = plot.bottom() - 2.0 * DOT * f;
        let step = ((ground - plot.top()) / (self.rows as f32 + 0.5)).min(ROW * 1.6 * f);
        let row = |row: usize| ground - step * (row as f32 + 1.0);
        let stroke = Stroke::new(HAIRLINE, mix(palette.line, palette.muted, 0.5));
        for (_, at, _, level) in &self.names {
            let x = plot.left() + at;
            painter.vline(x, row(*level)..=ground, stroke);
        }
        for (name, at, left, level) in &self.names {
            let dot: Pos2 = pos2(plot.left() + at, ground);
            let ring = Stroke::new(1.5, palette.surface);
            painter.circle(dot, DOT * f, palette.accent, ring);
            let from = pos2(plot.left() + left, row(*level) - name.size().y * 0.5);
            // The lines of other dots and of marks don't cross it out.
            let under = Rect::from_min_size(from, name.size()).expand2(vec2(3.0, 0.0));
            painter.rect_filled(under, 0.0, palette.surface);
            painter.galley(from, name.clone(), palette.ink);
        }
    }
}

/// The row of each span, from 0: the lowest in which it touches none before it. They are sorted by their middles.
fn rows(spans: &[[f32; 2]], gap: f32) -> Vec<usize> {
    let mut ends: Vec<f32> = Vec::new();
    spans
        .iter()
        .map(|[left, right]| {
            let free = ends.iter().position(|end| end + gap <= *left);
            if let Some(end) = free.and_then(|row| ends.get_mut(row)) {
                *end = *right;
            } else {
                ends.push(*right);
            }
            free.unwrap_or(ends.len() - 1)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_would_touch_stand_above_one_another() {
        let apart = [[0.0, 40.0], [60.0, 100.0]];
        assert_eq!(rows(&apart, 10.0), [0, 0]);
        let close = [[0.0, 40.0], [45.0, 90.0], [52.0, 80.0], [95.0, 130.0]];
        assert_eq!(rows(&close, 10.0), [0, 1, 0, 0]);
        let one_place = [[0.0, 40.0], [0.0, 40.0], [0.0, 40.0]];
        assert_eq!(rows(&one_place, 10.0), [0, 1, 2]);
    }
}
