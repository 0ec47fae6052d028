//! A waterfall on its side: what was added and taken, one below the other, and where it led.

use super::scale::{Scale, number};
use super::svg::{Anchor, Svg, fitting, width_of};
use super::{Frame, GAIN, INK, LOSS, SUM, WIDTH};

/// A step of the waterfall.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is.
    pub label: String,
    /// How much is added (> 0) or taken, in the unit of the axis.
    pub amount: f64,
    /// The same written out.
    pub said: String,
    /// A sum of what came before: drawn from nothing.
    pub total: bool,
}

const ROW: f64 = 22.0;
const TOP: f64 = 8.0;
const LABELS: f64 = 190.0;

/// Draws it.
pub fn waterfall(frame: &Frame, steps: &[Step]) -> String {
    let height = TOP + ROW * steps.len() as f64 + 40.0;
    let mut svg = Svg::new(WIDTH, height);
    // From where to where each bar goes.
    let mut sum = 0.0;
    let mut spans: Vec<(f64, f64)> = Vec::new();
    for step in steps {
        let amount = if step.amount.is_finite() {
            step.amount
        } else {
            0.0
        };
        if step.total {
            sum = amount;
            spans.push((0.0, amount));
        } else {
            spans.push((sum, sum + amount));
            sum += amount;
        }
    }
    let figures: Vec<f64> = spans.iter().flat_map(|(a, b)| [*a, *b]).collect();
    let widest = steps.iter().map(|s| width_of(&s.said)).fold(0.0, f64::max);
    let (scale, ticks) = Scale::round(&figures, true, (LABELS + 10.0, WIDTH - widest - 14.0));
    let bottom = TOP + ROW * steps.len() as f64;
    axis(&mut svg, &scale, &ticks, (TOP, bottom), &frame.axis);
    for (i, (step, (from, to))) in steps.iter().zip(&spans).enumerate() {
        let y = TOP + ROW * i as f64;
        let label = fitting(&step.label, LABELS - 12.0);
        svg.text((LABELS, y + 15.0), Anchor::End, &label);
        let (left, right) = (scale.at(from.min(*to)), scale.at(from.max(*to)));
        let fill = match (step.total, to < from) {
            (true, _) => SUM,
            (_, true) => LOSS,
            _ => GAIN,
        };
        svg.rect((left, y + 4.0), (right - left, ROW - 8.0), fill);
        svg.over((right + 6.0, y + 15.0), Anchor::Start, INK, &step.said);
        if i + 1 < steps.len() {
            // What the next one goes on from.
            let x = scale.at(*to);
            svg.grid((x, y + ROW - 4.0), (x, y + ROW + 4.0));
        }
    }
    svg.finish(&frame.id, &frame.title, &frame.about)
}

/// The figures along the bottom, what they measure, and the line at zero.
pub(super) fn axis(
    svg: &mut Svg,
    scale: &Scale,
    ticks: &[f64],
    (top, bottom): (f64, f64),
    measure: &str,
) {
    let step = ticks.get(1).map_or(1.0, |second| second - ticks[0]);
    let mut free = f64::NEG_INFINITY;
    for tick in ticks {
        let x = scale.at(*tick);
        if tick.abs() < 1e-9 * step.abs() {
            svg.line((x, top), (x, bottom), INK, 1.0);
        } else {
            svg.grid((x, top), (x, bottom));
        }
        let words = number(*tick, step);
        let half = width_of(&words) / 2.0;
        if x - half > free {
            svg.quiet((x, bottom + 15.0), Anchor::Middle, &words);
            free = x + half + 6.0;
        }
    }
    let last = ticks.last().map_or(WIDTH / 2.0, |tick| scale.at(*tick));
    svg.quiet((last, bottom + 32.0), Anchor::End, measure);
}
