//! Why a figure moved: lists of parts that add up to the change, exactly.

pub mod churn;
pub mod profit;
pub mod satisfaction;
pub mod share;
#[cfg(test)]
pub(crate) mod trial;

use super::customer::Record;
use super::state::State;
use super::units::CustomerId;

/// A change of a level and its parts, which add up to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Change<P> {
    /// The level before.
    pub from: f64,
    /// The level after.
    pub to: f64,
    /// What moved it by how much, in a fixed order; what moved nothing is left out.
    pub parts: Vec<(P, f64)>,
}

impl<P> Change<P> {
    fn new(from: f64, to: f64, parts: impl IntoIterator<Item = (P, f64)>) -> Self {
        let moved = |part: &(P, f64)| part.1 != 0.0;
        Self {
            from,
            to,
            parts: parts.into_iter().filter(moved).collect(),
        }
    }

    /// The whole change.
    pub fn whole(&self) -> f64 {
        self.to - self.from
    }

    /// The parts in whole units of `unit` (.001 = a tenth of a point): they add
    /// up to the whole change in the same units.
    pub fn in_units(&self, unit: f64) -> Vec<i64> {
        let parts: Vec<f64> = self.parts.iter().map(|(_, part)| part / unit).collect();
        rounded(libm::round(self.whole() / unit) as i64, &parts)
    }
}

/// Rounds parts to whole numbers that add up to `whole`: each is rounded down,
/// and what is missing goes to those that lost most by it (largest remainder).
/// A part of nothing stays nothing, unless all are.
///
/// Parts that don't add up to `whole` within their number leave the difference
/// with the largest of them.
pub fn rounded(whole: i64, parts: &[f64]) -> Vec<i64> {
    let mut out: Vec<i64> = parts.iter().map(|x| libm::floor(*x) as i64).collect();
    let given: i128 = out.iter().map(|x| i128::from(*x)).sum();
    let mut rest = i128::from(whole) - given;
    let lost = |i: usize| parts[i] - libm::floor(parts[i]);
    let mut order: Vec<usize> = (0..parts.len()).filter(|i| lost(*i) > 0.0).collect();
    order.sort_by(|&a, &b| lost(b).total_cmp(&lost(a)).then(a.cmp(&b)));
    for i in order {
        if rest > 0 {
            out[i] = out[i].saturating_add(1);
            rest -= 1;
        }
    }
    let largest = (0..parts.len()).max_by(|&a, &b| parts[a].abs().total_cmp(&parts[b].abs()));
    if let (Some(i), true) = (largest, rest != 0) {
        out[i] = (i128::from(out[i]) + rest) as i64;
    }
    out
}

/// The record of a customer's quarter.
pub fn record(state: &State, id: CustomerId, quarter: u8) -> Option<&Record> {
    // From the end: mostly the last quarters are asked for.
    let mut history = state.history(id).iter().rev();
    history.find(|record| record.quarter == quarter)
}

/// The records of all customers of a quarter, in the order of the book.
pub fn records(state: &State, quarter: u8) -> impl Iterator<Item = (CustomerId, &Record)> {
    let ids = (0..state.customers.len()).map(|i| CustomerId(i as u32));
    ids.filter_map(move |id| Some((id, record(state, id, quarter)?)))
}

/// The record of the quarter before, if the customer was there in it.
pub fn earlier<'a>(state: &'a State, id: CustomerId, record: &Record) -> Option<&'a Record> {
    self::record(state, id, record.quarter.checked_sub(1)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_parts_add_up() {
        assert_eq!(rounded(10, &[3.3, 3.3, 3.4]), [3, 3, 4]);
        assert_eq!(rounded(-1, &[-0.5, 0.0, -0.5]), [0, 0, -1]);
        assert!(rounded(7, &[]).is_empty());
        assert_eq!(rounded(100, &[1.0, 2.5]), [1, 99]);
        for k in 0..200 {
            let parts: Vec<f64> = (0..9)
                .map(|i| f64::from((k * 37 + i * 101) % 211) * 0.173 - 17.0)
                .collect();
            let whole = libm::round(parts.iter().sum()) as i64;
            let out = rounded(whole, &parts);
            assert_eq!(out.iter().sum::<i64>(), whole);
            assert!(
                out.iter()
                    .zip(&parts)
                    .all(|(a, b)| (*a as f64 - b).abs() <= 1.0)
            );
        }
    }
}
