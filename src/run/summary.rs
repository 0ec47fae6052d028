//! What many runs come to: mean, spread and quantiles of each figure.

use super::sweep::Figures;
use serde::Serialize;

/// Distribution of one figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Spread {
    /// Mean.
    pub mean: f64,
    /// Standard deviation of the sample; 0 for fewer than two runs.
    pub sd: f64,
    /// A tenth of the runs lie below.
    pub p10: f64,
    /// Half of the runs lie below.
    pub median: f64,
    /// Nine tenths of the runs lie below.
    pub p90: f64,
}

/// Distributions of a sweep. Money in major units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Summary {
    /// Value created.
    pub value: Spread,
    /// Profit of all quarters.
    pub profit: Spread,
    /// Customers lost.
    pub lost: Spread,
    /// Customers lost per customer and year.
    pub churn: Spread,
    /// Closing satisfaction, [0, 1].
    pub satisfaction: Spread,
}

impl Spread {
    /// Of a list of numbers; all 0 for an empty one.
    pub fn of(numbers: impl Iterator<Item = f64>) -> Self {
        let mut sorted: Vec<f64> = numbers.collect();
        if sorted.is_empty() {
            return Self::default();
        }
        sorted.sort_by(f64::total_cmp);
        let n = sorted.len() as f64;
        let mean = sorted.iter().sum::<f64>() / n;
        let squares: f64 = sorted.iter().map(|x| (x - mean) * (x - mean)).sum();
        Self {
            mean,
            sd: if n > 1.0 {
                libm::sqrt(squares / (n - 1.0))
            } else {
                0.0
            },
            p10: quantile(&sorted, 0.1),
            median: quantile(&sorted, 0.5),
            p90: quantile(&sorted, 0.9),
        }
    }
}

impl Summary {
    /// Of the runs of a sweep.
    pub fn of(runs: &[Figures]) -> Self {
        let spread = |figure: fn(&Figures) -> f64| Spread::of(runs.iter().map(figure));
        Self {
            value: spread(|f| f.value.to_f64()),
            profit: spread(|f| f.profit.to_f64()),
            lost: spread(|f| f64::from(f.lost)),
            churn: spread(|f| f.churn),
            satisfaction: spread(|f| f.satisfaction),
        }
    }
}

/// Share of the seeds on which one sweep created more value than another; runs
/// are compared on the same seed. None where they have none in common.
pub fn beats(one: &[Figures], other: &[Figures]) -> Option<f64> {
    let pairs: Vec<bool> = one
        .iter()
        .zip(other)
        .filter(|(a, b)| a.seed == b.seed)
        .map(|(a, b)| a.value > b.value)
        .collect();
    let won = pairs.iter().filter(|won| **won).count();
    (!pairs.is_empty()).then(|| won as f64 / pairs.len() as f64)
}

/// Whole yuan with a thin gap every three digits.
pub fn money(amount: f64) -> String {
    let digits = format!("{:.0}", amount.abs());
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    if amount <= -0.5 {
        format!("−{out}")
    } else {
        out
    }
}

/// Between the two nearest of a sorted, non-empty list.
pub(super) fn quantile(sorted: &[f64], q: f64) -> f64 {
    let place = q * (sorted.len() - 1) as f64;
    let low = libm::floor(place) as usize;
    let high = (low + 1).min(sorted.len() - 1);
    sorted[low] + (place - low as f64) * (sorted[high] - sorted[low])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_lie_between_the_nearest() {
        let s = Spread::of((0..=10).map(f64::from));
        assert_eq!((s.mean, s.p10, s.median, s.p90), (5.0, 1.0, 5.0, 9.0));
        assert!((s.sd - libm::sqrt(11.0)).abs() < 1e-12);
        assert_eq!(Spread::of(std::iter::once(3.0)).sd, 0.0);
    }

    #[test]
    fn money_is_grouped_by_three() {
        assert_eq!(money(1234567.4), "1 234 567");
        assert_eq!(money(-100.0), "−100");
        assert_eq!(money(-0.2), "0");
    }
}
