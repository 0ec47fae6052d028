//! How often which figure came, with marks at some of them.

use super::scale::{Scale, number, ticks};
use super::svg::{Anchor, Svg, width_of};
use super::{Frame, LINE, QUIET, WIDTH};

/// A mark at a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it is.
    pub label: String,
    /// Where.
    pub at: f64,
    /// Its colour.
    pub colour: &'static str,
}

const LEFT: f64 = 60.0;
const RIGHT: f64 = WIDTH - 30.0;
const PLOT: f64 = 150.0;
/// Height of a row of names.
const ROW: f64 = 17.0;

/// Draws it; `count` says what is counted.
pub fn histogram(frame: &Frame, count: &str, values: &[f64], marks: &[Mark]) -> String {
    let mut all: Vec<f64> = values.to_vec();
    all.extend(marks.iter().map(|mark| mark.at));
    let (scale, axis) = Scale::round(&all, false, (LEFT, RIGHT));
    let rows = rows(&scale, marks);
    let deepest = rows.iter().copied().max().map_or(0, |row| row + 1);
    let top = 26.0 + ROW * deepest as f64;
    let bottom = top + PLOT;
    let mut svg = Svg::new(WIDTH, bottom + 40.0);
    svg.quiet((4.0, 14.0), Anchor::Start, count);
    let step = axis.get(1).map_or(1.0, |second| second - axis[0]);
    let first = axis.first().copied().unwrap_or(0.0);
    // Five cells between two figures of the axis.
    let cells = 5 * (axis.len().max(2) - 1);
    let cell = step / 5.0;
    let mut counts = vec![0u32; cells];
    for value in values.iter().filter(|value| value.is_finite()) {
        let place = libm::floor((value - first) / cell).max(0.0) as usize;
        counts[place.min(cells - 1)] += 1;
    }
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let heights = Scale::new((0.0, f64::from(most)), (bottom, top + 6.0));
    for tick in ticks(0.0, f64::from(most)) {
        if (tick - libm::floor(tick)).abs() < 1e-9 {
            let y = heights.at(tick);
            svg.grid((LEFT, y), (RIGHT, y));
            svg.quiet((LEFT - 8.0, y + 4.0), Anchor::End, &number(tick, 1.0));
        }
    }
    for (i, n) in counts.iter().enumerate().filter(|(_, n)| **n > 0) {
        let left = scale.at(first + cell * i as f64);
        let right = scale.at(first + cell * (i + 1) as f64);
        let y = heights.at(f64::from(*n));
        svg.rect((left + 0.5, y), (right - left - 1.0, bottom - y), LINE);
        svg.line((left + 0.5, y), (right - 0.5, y), QUIET, 1.5);
    }
    svg.line((LEFT, bottom), (RIGHT, bottom), QUIET, 1.0);
    let mut free = f64::NEG_INFINITY;
    for tick in &axis {
        let (x, words) = (scale.at(*tick), number(*tick, step));
        let half = width_of(&words) / 2.0;
        if x - half > free {
            svg.quiet((x, bottom + 15.0), Anchor::Middle, &words);
            free = x + half + 6.0;
        }
    }
    svg.quiet((RIGHT, bottom + 32.0), Anchor::End, &frame.axis);
    let row_at = |row: usize| 32.0 + ROW * row as f64;
    for (mark, row) in marks.iter().zip(&rows) {
        let x = scale.at(mark.at);
        svg.line((x, row_at(*row) + 3.0), (x, bottom), mark.colour, 2.0);
    }
    // The names lie over all lines, or one would be crossed out by the mark beside it.
    for (mark, row) in marks.iter().zip(&rows) {
        let x = scale.at(mark.at);
        let anchor = side(x, &mark.label).0;
        svg.over((x, row_at(*row)), anchor, mark.colour, &mark.label);
    }
    svg.finish(&frame.id, &frame.title, &frame.about)
}

/// On which side of its mark a name stands so that it stays on the paper, and
/// from where to where it goes.
fn side(x: f64, label: &str) -> (Anchor, f64, f64) {
    let wide = width_of(label);
    if x - wide / 2.0 < 4.0 {
        (Anchor::Start, x, x + wide)
    } else if x + wide / 2.0 > WIDTH - 4.0 {
        (Anchor::End, x - wide, x)
    } else {
        (Anchor::Middle, x - wide / 2.0, x + wide / 2.0)
    }
}

/// The row of each mark's name: the first in which it lies on no other one.
fn rows(scale: &Scale, marks: &[Mark]) -> Vec<usize> {
    let mut taken: Vec<(usize, f64, f64)> = Vec::new();
    let mut out = Vec::new();
    for mark in marks {
        let (_, from, to) = side(scale.at(mark.at), &mark.label);
        let free = |row: usize| {
            let mut others = taken.iter().filter(|other| other.0 == row);
            others.all(|(_, a, b)| to + 8.0 < *a || *b + 8.0 < from)
        };
        let row = (0..marks.len()).find(|row| free(*row)).unwrap_or(0);
        taken.push((row, from, to));
        out.push(row);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_marks_that_lie_close_stand_in_rows() {
        let scale = Scale::new((0.0, 10.0), (LEFT, RIGHT));
        let mark = |at: f64| Mark {
            label: "the same decisions".to_owned(),
            at,
            colour: QUIET,
        };
        assert_eq!(rows(&scale, &[mark(5.0), mark(5.1), mark(1.0)]), [0, 1, 0]);
    }
}
