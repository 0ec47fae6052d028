//! From figures to places on paper, and round figures along an axis.

use crate::locale::in_threes;

/// A linear scale.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    from: f64,
    to: f64,
    low: f64,
    high: f64,
}

impl Scale {
    /// Figures `from`…`to` lie at `low`…`high`. Figures that are all the same
    /// get some room around them.
    pub fn new((from, to): (f64, f64), (low, high): (f64, f64)) -> Self {
        let (from, to) = if to > from {
            (from, to)
        } else {
            (from - 1.0, from + 1.0)
        };
        Self {
            from,
            to,
            low,
            high,
        }
    }

    /// A scale for some figures that begins and ends at round ones; with zero
    /// among them if `zero`.
    pub fn round(figures: &[f64], zero: bool, places: (f64, f64)) -> (Self, Vec<f64>) {
        let finite = figures.iter().copied().filter(|x| x.is_finite());
        let start = if zero {
            (0.0, 0.0)
        } else {
            (f64::INFINITY, f64::NEG_INFINITY)
        };
        let (from, to) = finite.fold(start, |(a, b), x| (x.min(a), x.max(b)));
        let (from, to) = if from.is_finite() && to > from {
            (from, to)
        } else if from.is_finite() {
            (from - 1.0, from + 1.0)
        } else {
            (0.0, 1.0)
        };
        let at = ticks(from, to);
        let step = match at.as_slice() {
            [one, two, ..] => two - one,
            _ => to - from,
        };
        // Whole steps below the first figure and above the last one.
        let first = libm::floor(from / step + 1e-9) as i64;
        let last = libm::ceil(to / step - 1e-9) as i64;
        let all: Vec<f64> = (first..=last).map(|k| k as f64 * step).collect();
        let ends = (first as f64 * step, last as f64 * step);
        (Self::new(ends, places), all)
    }

    /// Where a figure lies; what is no figure lies at the low end.
    pub fn at(&self, figure: f64) -> f64 {
        if !figure.is_finite() {
            return self.low;
        }
        let share = (figure - self.from) / (self.to - self.from);
        self.low + share * (self.high - self.low)
    }
}

/// Round figures between two, four to seven or so.
pub fn ticks(from: f64, to: f64) -> Vec<f64> {
    let span = to - from;
    if !(span.is_finite() && span > 0.0) {
        return vec![from];
    }
    let raw = span / 5.0;
    let power = libm::pow(10.0, libm::floor(libm::log10(raw)));
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0];
    let step = steps.into_iter().find(|s| s * power >= 0.999 * raw);
    let step = step.unwrap_or(10.0) * power;
    let first = libm::ceil(from / step - 1e-9) as i64;
    let last = libm::floor(to / step + 1e-9) as i64;
    (first..=last).map(|k| k as f64 * step).collect()
}

/// A figure of an axis: as many decimals as the steps need, digits in threes.
pub fn number(figure: f64, step: f64) -> String {
    let mut decimals = 0;
    let mut scaled = step.abs();
    while decimals < 4 && (scaled - libm::round(scaled)).abs() > 1e-6 {
        decimals += 1;
        scaled *= 10.0;
    }
    let text = format!("{:.decimals$}", figure.abs());
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::new();
    if figure < 0.0 && text.chars().any(|c| ('1'..='9').contains(&c)) {
        out.push('−');
    }
    out.push_str(&in_threes(whole));
    if !rest.is_empty() {
        out.push('.');
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_have_round_figures() {
        assert_eq!(ticks(0.0, 10.0), [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
        let (scale, at) = Scale::round(&[-3.0, 17.0], true, (0.0, 100.0));
        assert!(at.len() >= 4 && at.contains(&0.0));
        assert!(at[0] <= -3.0 && at[at.len() - 1] >= 17.0);
        assert!(scale.at(at[0]).abs() < 1e-9);
        let (_, same) = Scale::round(&[4.0, 4.0], false, (0.0, 100.0));
        assert!(same.len() >= 2);
    }

    #[test]
    fn figures_are_written_as_people_write_them() {
        assert_eq!(number(-1234.0, 500.0), "−1,234");
        assert_eq!(number(0.25, 0.05), "0.25");
        assert_eq!(number(2.5, 2.5), "2.5");
        assert_eq!(number(0.75, 0.25), "0.75");
        assert_eq!(number(-0.0, 1.0), "0");
    }
}
