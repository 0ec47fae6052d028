//! Bars on their side, to the right of zero or to its left.

use super::scale::Scale;
use super::svg::{Anchor, Svg, fitting, width_of};
use super::waterfall::axis;
use super::{Frame, GAIN, INK, LOSS, QUIET, WIDTH};

/// A bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is.
    pub label: String,
    /// How much, in the unit of the axis.
    pub amount: f64,
    /// The same written out.
    pub said: String,
    /// Whether it is good, bad, or neither.
    pub good: Option<bool>,
}

const ROW: f64 = 24.0;
const TOP: f64 = 6.0;
/// Least and most room for what they are.
const LABELS: (f64, f64) = (120.0, 300.0);

/// Draws them.
pub fn bars(frame: &Frame, bars: &[Bar]) -> String {
    let bottom = TOP + ROW * bars.len() as f64;
    let mut svg = Svg::new(WIDTH, bottom + 40.0);
    let figures: Vec<f64> = bars.iter().map(|bar| bar.amount).collect();
    let of = |left: bool| {
        let with = bars.iter().filter(|bar| (bar.amount < 0.0) == left);
        with.map(|bar| width_of(&bar.said)).fold(0.0, f64::max)
    };
    let widest = bars.iter().map(|bar| width_of(&bar.label));
    let labels = widest.fold(LABELS.0, f64::max).min(LABELS.1);
    // Letters may be somewhat wider than they are taken to be.
    let end_of_label = labels + 10.0;
    let places = (end_of_label + 8.0 + of(true), WIDTH - of(false) - 14.0);
    let (scale, ticks) = Scale::round(&figures, true, places);
    axis(&mut svg, &scale, &ticks, (TOP, bottom), &frame.axis);
    let zero = scale.at(0.0);
    for (i, bar) in bars.iter().enumerate() {
        let y = TOP + ROW * i as f64;
        let label = fitting(&bar.label, labels);
        svg.text((end_of_label, y + 16.0), Anchor::End, &label);
        let end = scale.at(bar.amount);
        let fill = match bar.good {
            Some(true) => GAIN,
            Some(false) => LOSS,
            None => QUIET,
        };
        svg.rect((zero.min(end), y + 5.0), ((end - zero).abs(), 14.0), fill);
        if end < zero {
            svg.over((end - 6.0, y + 16.0), Anchor::End, INK, &bar.said);
        } else {
            svg.over((end + 6.0, y + 16.0), Anchor::Start, INK, &bar.said);
        }
    }
    svg.finish(&frame.id, &frame.title, &frame.about)
}
