//! Distributions of a few figures: a dot for each, a band for the middle ones, a line at the median.

use super::scale::Scale;
use super::svg::{Anchor, Svg, fitting};
use super::waterfall::axis;
use super::{Frame, GAIN, INK, LINE, WIDTH};

/// A row of dots.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is.
    pub label: String,
    /// The figures, in the unit of the axis.
    pub figures: Vec<f64>,
    /// A tenth lies below, half of them, nine tenths.
    pub band: [f64; 3],
}

const ROW: f64 = 44.0;
const TOP: f64 = 6.0;
const LABELS: f64 = 150.0;

/// Draws them.
pub fn strip(frame: &Frame, rows: &[Row]) -> String {
    let bottom = TOP + ROW * rows.len() as f64;
    let mut svg = Svg::new(WIDTH, bottom + 40.0);
    let figures: Vec<f64> = rows
        .iter()
        .flat_map(|row| row.figures.iter().copied())
        .collect();
    let (scale, ticks) = Scale::round(&figures, false, (LABELS + 16.0, WIDTH - 24.0));
    axis(&mut svg, &scale, &ticks, (TOP, bottom), &frame.axis);
    for (i, row) in rows.iter().enumerate() {
        let y = TOP + ROW * (i as f64 + 0.5);
        let label = fitting(&row.label, LABELS);
        svg.text((LABELS, y + 4.0), Anchor::End, &label);
        let [low, median, high] = row.band.map(|figure| scale.at(figure));
        svg.rect((low, y - 10.0), (high - low, 20.0), LINE);
        svg.line((median, y - 14.0), (median, y + 14.0), INK, 2.0);
        for figure in &row.figures {
            svg.dot((scale.at(*figure), y), 4.0, GAIN);
        }
    }
    svg.finish(&frame.id, &frame.title, &frame.about)
}
