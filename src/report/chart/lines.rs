//! Lines over the quarters, each named where it ends.

use super::scale::{Scale, number};
use super::svg::{Anchor, Svg, fitting, width_of};
use super::{Frame, GAIN, INK, LOSS, QUIET, SUM, WIDTH};

/// A line.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What it is.
    pub label: String,
    /// Its figures, one for each place along the bottom; none: a gap at the end.
    pub figures: Vec<f64>,
}

/// How lines are told apart, besides by their names: colour and dashes.
const LOOKS: [(&str, &str); 4] = [(GAIN, ""), (LOSS, "7 4"), (SUM, "2 4"), (QUIET, "10 3 2 3")];
const HEIGHT: f64 = 250.0;
const LEFT: f64 = 70.0;
const TOP: f64 = 30.0;
const BOTTOM: f64 = HEIGHT - 30.0;
/// Least distance between two names.
const APART: f64 = 15.0;

/// Draws them; `places` are named along the bottom.
pub fn lines(frame: &Frame, places: &[String], series: &[Series]) -> String {
    let mut svg = Svg::new(WIDTH, HEIGHT);
    let names = series
        .iter()
        .map(|s| width_of(&s.label))
        .fold(0.0, f64::max);
    let names = names.min(170.0);
    let right = WIDTH - names - 16.0;
    let figures: Vec<f64> = series
        .iter()
        .flat_map(|s| s.figures.iter().copied())
        .collect();
    let (scale, ticks) = Scale::round(&figures, true, (BOTTOM, TOP));
    let step = ticks.get(1).map_or(1.0, |second| second - ticks[0]);
    svg.quiet((4.0, 16.0), Anchor::Start, &frame.axis);
    for tick in &ticks {
        let y = scale.at(*tick);
        if tick.abs() < 1e-9 * step.abs() {
            svg.line((LEFT, y), (right, y), INK, 1.0);
        } else {
            svg.grid((LEFT, y), (right, y));
        }
        svg.quiet((LEFT - 8.0, y + 4.0), Anchor::End, &number(*tick, step));
    }
    let gap = (right - LEFT - 40.0) / (places.len().max(2) - 1) as f64;
    let x = |i: usize| LEFT + 20.0 + gap * i as f64;
    let mut free = f64::NEG_INFINITY;
    for (i, place) in places.iter().enumerate() {
        let half = width_of(place) / 2.0;
        if x(i) - half > free {
            svg.quiet((x(i), BOTTOM + 18.0), Anchor::Middle, place);
            free = x(i) + half + 8.0;
        }
    }
    let mut ends: Vec<(f64, usize)> = Vec::new();
    for (k, line) in series.iter().enumerate() {
        let (stroke, dash) = LOOKS[k % LOOKS.len()];
        let points: Vec<(f64, f64)> = line
            .figures
            .iter()
            .enumerate()
            .map(|(i, figure)| (x(i), scale.at(*figure)))
            .collect();
        svg.path(&points, stroke, dash);
        for point in &points {
            svg.dot(*point, 3.0, stroke);
        }
        if let Some((_, y)) = points.last() {
            ends.push((*y, k));
        }
    }
    for (y, k) in spread(ends) {
        let label = fitting(&series[k].label, names + 2.0);
        let (colour, _) = LOOKS[k % LOOKS.len()];
        svg.coloured((right + 8.0, y + 4.0), Anchor::Start, colour, &label);
    }
    svg.finish(&frame.id, &frame.title, &frame.about)
}

/// Moves names apart that would lie on each other.
fn spread(mut ends: Vec<(f64, usize)>) -> Vec<(f64, usize)> {
    ends.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut last = f64::NEG_INFINITY;
    for end in &mut ends {
        end.0 = end.0.max(last + APART);
        last = end.0;
    }
    let over = (last - BOTTOM).max(0.0);
    for (i, end) in ends.iter_mut().rev().enumerate() {
        // Back up again, as far as the one below it.
        end.0 = end.0.min(last - over - APART * i as f64);
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_do_not_lie_on_each_other() {
        let at = spread(vec![(100.0, 0), (101.0, 1), (BOTTOM, 2), (BOTTOM, 3)]);
        assert!(at.windows(2).all(|w| w[1].0 - w[0].0 >= APART - 1e-9));
        assert!(at.iter().all(|(y, _)| *y <= BOTTOM + 1e-9));
    }
}
