//! Charts as SVG: small functions, text as text, colours that the colour-blind can tell apart, a title and a description for who can't see them.

mod bars;
mod histogram;
mod lines;
mod scale;
mod strip;
mod svg;
mod waterfall;

pub use bars::{Bar, bars};
pub use histogram::{Mark, histogram};
pub use lines::{Series, lines};
pub use scale::{Scale, number, ticks};
pub use strip::{Row, strip};
pub use svg::{Anchor, Svg, fitting, width_of};
pub use waterfall::{Step, waterfall};

/// What gains.
pub const GAIN: &str = "#0b6b6b";
/// What loses.
pub const LOSS: &str = "#b8501f";
/// A sum.
pub const SUM: &str = "#3b4ba3";
/// What is only there to compare.
pub const QUIET: &str = "#9a937f";
/// Hairlines.
pub const LINE: &str = "#d8d2c5";
/// Words beside a chart.
pub const MUTED: &str = "#57636b";
/// What it all lies on.
pub const PAPER: &str = "#fffefb";
/// Words in a chart.
pub const INK: &str = "#1d2a30";

/// What every chart has: its name, what it shows, and what its axis measures.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// Id on the page, of letters, digits and `-`.
    pub id: String,
    /// Title.
    pub title: String,
    /// What there is to see, for who can't.
    pub about: String,
    /// What the axis of figures measures, with its unit.
    pub axis: String,
}

/// Width of every chart; the page scales it.
pub const WIDTH: f64 = 720.0;

#[cfg(test)]
mod tests {
    use super::*;

    fn frame() -> Frame {
        Frame {
            id: "c".to_owned(),
            title: "a < b".to_owned(),
            about: "\"c\" & d".to_owned(),
            axis: "万元".to_owned(),
        }
    }

    fn sound(svg: &str) {
        assert!(svg.starts_with("<svg ") && svg.trim_end().ends_with("</svg>"));
        assert!(svg.contains("a &lt; b") && svg.contains("&quot;c&quot; &amp; d"));
        assert!(!svg.contains("NaN") && !svg.contains("inf"));
        assert_eq!(svg.matches("<text").count(), svg.matches("</text>").count());
    }

    #[test]
    fn charts_of_nothing_and_of_odd_figures_are_still_charts() {
        sound(&waterfall(&frame(), &[]));
        sound(&bars(&frame(), &[]));
        sound(&lines(&frame(), &[], &[]));
        sound(&histogram(&frame(), "n", &[], &[]));
        sound(&strip(&frame(), &[]));
        let step = |amount| Step {
            label: "<x>".to_owned(),
            amount,
            said: String::new(),
            total: false,
        };
        let odd = waterfall(&frame(), &[step(0.0), step(f64::NAN), step(-3.0)]);
        sound(&odd);
        assert!(odd.contains("&lt;x&gt;"));
        sound(&histogram(&frame(), "n", &[5.0, 5.0, 5.0], &[]));
    }
}
