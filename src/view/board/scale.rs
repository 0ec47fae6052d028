//! Axes: from the numbers of the customers to a range with ticks that people would have chosen.

use super::TokenView;

/// An axis: a range, linear or logarithmic, and where its ticks are.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// Lower end.
    pub min: f64,
    /// Upper end; greater than `min`.
    pub max: f64,
    /// Logarithmic; then `min` is greater than 0.
    pub log: bool,
    /// From low to high, all within the range.
    pub ticks: Vec<f64>,
}

impl Scale {
    /// Where `value` stands: 0 at the lower end, 1 at the upper. Outside the range it goes on; a logarithm of nothing is the lower end.
    pub fn unit(&self, value: f64) -> f32 {
        let at = if self.log {
            if value <= 0.0 {
                return 0.0;
            }
            libm::log10(value / self.min) / libm::log10(self.max / self.min)
        } else {
            (value - self.min) / (self.max - self.min)
        };
        at as f32
    }

    /// How many times the next tick is the one before, on a logarithmic axis: 10, or about 3.
    pub fn times(&self) -> u32 {
        match self.ticks.as_slice() {
            [low, next, ..] if next / low < 5.0 => 3,
            _ => 10,
        }
    }
}

/// However high all stand, the axis of satisfaction begins here or lower: a few points shall not look like a gulf.
const WIDEST_MIN: f32 = 63.0;

/// The horizontal axis: up to 100, from the ten below whoever stands, or stood, lowest. The edge of the danger zone is always
/// on it, with a strip of the zone, so that one sees how far off it is.
pub fn satisfaction(tokens: &[TokenView], danger_below: f32) -> Scale {
    let stands = tokens
        .iter()
        .flat_map(|t| [Some(t.satisfaction), t.trail.map(|(s, _)| s)])
        .flatten();
    let lowest = stands.fold(WIDEST_MIN, f32::min);
    let needed = if danger_below > 0.0 {
        lowest.min(danger_below)
    } else {
        lowest
    };
    let min = if tokens.is_empty() {
        0.0
    } else {
        // At least three points of air, or whoever is lowest would be pressed against the frame.
        (libm::floor((f64::from(needed) - 3.0) / 10.0) * 10.0).max(0.0)
    };
    let step = if min <= 40.0 { 20.0 } else { 10.0 };
    let ticks = (0..=10_u8)
        .map(|n| f64::from(n) * step)
        .filter(|v| (min..=100.0).contains(v))
        .collect();
    Scale {
        min,
        max: 100.0,
        log: false,
        ticks,
    }
}

/// The vertical axis: from a nice number below the smallest positive value to one above the greatest.
pub fn value(tokens: &[TokenView]) -> Scale {
    money(tokens.iter().map(|t| t.value), 0.0)
}

/// Amounts, logarithmic: what is less than `least` of the greatest does not stretch the axis and stands outside of it.
pub fn money(values: impl Iterator<Item = f64> + Clone, least: f64) -> Scale {
    let values = || values.clone().filter(|&v| v > 0.0 && v.is_finite());
    let high = values().fold(0.0, f64::max);
    let low = values()
        .filter(|&v| v >= high * least)
        .fold(f64::INFINITY, f64::min);
    if high <= 0.0 {
        return Scale {
            min: 1e4,
            max: 1e6,
            log: true,
            ticks: vec![1e4, 3e4, 1e5, 3e5, 1e6],
        };
    }
    // Some air above and below, so that nobody is pressed against the frame; it also keeps the range
    // from jumping when the greatest customer grows a little.
    let min = nice_below(low * 0.9);
    let max = nice_above(high * 1.1).max(min * 10.0);
    let mut ticks = nice_between(min, max, &[1.0, 3.0]);
    if ticks.len() > 7 {
        ticks = nice_between(min, max, &[1.0]);
    }
    Scale {
        min,
        max,
        log: true,
        ticks,
    }
}

/// Levels of 100 points: from 0, 20 or 30 on, whichever leaves air below the lowest. No narrower, or the danger zone below
/// 45 would be a sliver without a caption.
pub fn points(values: impl Iterator<Item = f64>) -> Scale {
    let lowest = values.fold(100.0, f64::min);
    let min = match lowest {
        low if low >= 36.0 => 30.0,
        low if low >= 24.0 => 20.0,
        _ => 0.0,
    };
    Scale {
        min,
        max: 100.0,
        log: false,
        ticks: [20.0, 40.0, 60.0, 80.0, 100.0]
            .into_iter()
            .filter(|&v| v > min)
            .collect(),
    }
}

/// Whole years from nothing to a little above the longest.
pub fn years(values: impl Iterator<Item = f64>) -> Scale {
    let longest = values.filter(|v| v.is_finite()).fold(2.0, f64::max) * 1.05;
    let step = [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .find(|step| longest / step <= 7.0)
        .unwrap_or(20.0);
    let steps = libm::ceil(longest / step) as u32;
    Scale {
        min: 0.0,
        max: f64::from(steps) * step,
        log: false,
        ticks: (0..=steps).map(|i| f64::from(i) * step).collect(),
    }
}

/// 10 to the power of `exponent`. Multiplied out, because `pow` differs between platforms in the last bit.
fn ten(exponent: i32) -> f64 {
    let mut power = 1.0;
    for _ in 0..exponent.abs() {
        power *= 10.0;
    }
    if exponent < 0 { 1.0 / power } else { power }
}

fn decade(value: f64) -> i32 {
    libm::floor(libm::log10(value) + 1e-9) as i32
}

/// Where an axis may end; finer than its ticks, or much of it would be empty.
const ENDS: [f64; 4] = [1.0, 2.0, 3.0, 5.0];

fn nice_below(value: f64) -> f64 {
    let base = ten(decade(value));
    ENDS.into_iter()
        .rev()
        .map(|m| m * base)
        .find(|&v| v <= value)
        .unwrap_or(base)
}

fn nice_above(value: f64) -> f64 {
    let base = ten(decade(value));
    ENDS.into_iter()
        .map(|m| m * base)
        .find(|&v| v >= value)
        .unwrap_or(10.0 * base)
}

fn nice_between(min: f64, max: f64, steps: &[f64]) -> Vec<f64> {
    let slack = 1.0 + 1e-9;
    (decade(min)..=decade(max))
        .flat_map(|d| steps.iter().map(move |m| m * ten(d)))
        .filter(|&v| v * slack >= min && v <= max * slack)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(satisfaction: f32, value: f64) -> TokenView {
        TokenView {
            satisfaction,
            value,
            ..TokenView::default()
        }
    }

    #[test]
    fn the_left_end_is_the_ten_below_the_lowest() {
        let low = satisfaction(&[at(80.0, 1.0), at(12.0, 1.0)], 45.0);
        assert_eq!((low.min, low.ticks.first()), (0.0, Some(&0.0)));
        let scale = satisfaction(&[at(80.0, 1.0), at(34.0, 1.0)], 45.0);
        assert_eq!((scale.min, scale.ticks.first()), (30.0, Some(&40.0)));
        assert_eq!(scale.ticks.last(), Some(&100.0));
    }

    #[test]
    fn the_edge_of_danger_is_on_the_axis_even_if_nobody_is_near() {
        assert_eq!(satisfaction(&[at(90.0, 1.0)], 45.0).min, 40.0);
        assert_eq!(satisfaction(&[at(90.0, 1.0)], 0.0).min, 60.0);
        assert_eq!(satisfaction(&[], 45.0).min, 0.0);
    }

    #[test]
    fn a_trail_counts_as_somebody() {
        let token = TokenView {
            trail: Some((10.0, 1e4)),
            ..at(80.0, 1e4)
        };
        assert_eq!(satisfaction(&[token], 45.0).min, 0.0);
    }

    #[test]
    fn money_ticks_are_ones_and_threes() {
        let scale = value(&[at(0.0, 12_000.0), at(0.0, 820_000.0)]);
        assert_eq!(scale.ticks, [1e4, 3e4, 1e5, 3e5, 1e6]);
        assert_eq!(scale.times(), 3);
        assert!(scale.unit(1e4).abs() < 1e-6 && (scale.unit(1e6) - 1.0).abs() < 1e-6);
        assert!((scale.unit(1e5) - 0.5).abs() < 1e-6);
    }

    #[test]
    fn losses_do_not_spoil_the_logarithm() {
        let scale = value(&[at(0.0, -5_000.0), at(0.0, 50_000.0), at(0.0, f64::NAN)]);
        assert!(scale.min >= 1e4 && scale.max >= scale.min * 10.0 && scale.ticks.len() >= 2);
        assert_eq!(scale.unit(-5_000.0), 0.0);
        assert!(value(&[]).max > value(&[]).min);
    }

    #[test]
    fn what_is_next_to_nothing_does_not_stretch_an_axis_of_money() {
        let scale = money([90.0, 2e5, 1e6].into_iter(), 1e-3);
        assert!(scale.min >= 1e5 && scale.unit(90.0) < 0.0, "{scale:?}");
        assert_eq!(scale.unit(-3.0), 0.0);
    }

    #[test]
    fn years_and_points_hold_everybody() {
        let scale = years([0.25, 12.5].into_iter());
        assert_eq!((scale.min, scale.max, scale.ticks.len()), (0.0, 14.0, 8));
        assert!(years([].into_iter()).max >= 2.0);
        assert_eq!(points([55.0].into_iter()).min, 30.0);
        assert_eq!(points([12.0, 55.0].into_iter()).min, 0.0);
    }

    #[test]
    fn a_wide_book_has_few_ticks() {
        let scale = value(&[at(0.0, 200.0), at(0.0, 9e7)]);
        assert!(scale.ticks.len() <= 8, "{:?}", scale.ticks);
        assert_eq!(scale.times(), 10);
    }
}
