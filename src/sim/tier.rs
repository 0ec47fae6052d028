//! The five levels of relationship, and grading by ABC.

mod measure;

pub use measure::Measure;

use super::setup::Scenario;
use super::units::TierId;
use serde::{Deserialize, Serialize};

/// The five levels of relationship, from selling only to partnership.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Level {
    /// We sell, that is all.
    Basic,
    /// Call us if something is wrong.
    #[default]
    Reactive,
    /// We call after the sale and ask.
    Accountable,
    /// We call with improvements.
    Proactive,
    /// We work on their business with them.
    Partnership,
}

impl Level {
    /// All five, in order.
    pub const ALL: [Self; 5] = [
        Self::Basic,
        Self::Reactive,
        Self::Accountable,
        Self::Proactive,
        Self::Partnership,
    ];

    /// The least hours a quarter that a level takes per customer: contacts ×
    /// hours per contact (0; 2 × 1; 4 × 1.5; 6 × 2; 12 × 2). Authored.
    pub const fn floor_hours(self) -> u32 {
        match self {
            Self::Basic => 0,
            Self::Reactive => 2,
            Self::Accountable => 6,
            Self::Proactive => 12,
            Self::Partnership => 24,
        }
    }

    /// Its place between transactional (0) and relational (1).
    pub fn depth(self) -> f64 {
        f64::from(self as u8) / 4.0
    }

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Basic => "level-basic",
            Self::Reactive => "level-reactive",
            Self::Accountable => "level-accountable",
            Self::Proactive => "level-proactive",
            Self::Partnership => "level-partnership",
        }
    }
}

/// Where a tier ends when a book is graded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Threshold {
    /// After a share of the customers: A 10–15 %, B 15–25 %, C the rest.
    #[default]
    Count,
    /// After a share of what all bring together, as a Pareto curve has it: the
    /// few who bring the first half are A, however few they are.
    Value,
}

/// Grades a book: sorts by value, best first, and fills the tiers by the
/// scenario's shares, of the customers or of the sum of the values (see
/// [`Threshold`]). Equal values keep the order of the book. Returns a tier for
/// each customer.
pub fn grade(scenario: &Scenario, values: &[f64]) -> Vec<TierId> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[b].total_cmp(&values[a]).then(a.cmp(&b)));
    let mut tiers = vec![TierId(scenario.tiers.len().saturating_sub(1) as u32); values.len()];
    let mut filled = 0usize;
    let mut share = 0.0;
    for (index, tier) in scenario.tiers.iter().enumerate() {
        share += tier.share;
        let until = match scenario.grading {
            Threshold::Count => libm::round(share * values.len() as f64) as usize,
            Threshold::Value => reached(&order, values, share),
        };
        let until = until.clamp(filled, values.len());
        for &customer in &order[filled..until] {
            tiers[customer] = TierId(index as u32);
        }
        filled = until;
    }
    tiers
}

/// How many of the best bring a share of what all bring; what is negative brings
/// nothing. Who takes the sum over the border still belongs to them.
fn reached(order: &[usize], values: &[f64], share: f64) -> usize {
    let worth = |customer: &usize| values[*customer].max(0.0);
    let total: f64 = order.iter().map(worth).sum();
    let mut sum = 0.0;
    for (count, customer) in order.iter().enumerate() {
        // A thousandth of a per cent is what adding up may lose.
        if sum >= (share - 1e-5) * total {
            return count;
        }
        sum += worth(customer);
    }
    order.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_value_the_few_who_bring_half_are_the_first_tier() {
        let mut sc = crate::run::reference::scenario(1, 6, 1);
        let values = [10.0, 50.0, 20.0, 5.0, -3.0, 15.0];
        for (tier, share) in sc.tiers.iter_mut().zip([0.5, 0.3, 0.2]) {
            tier.share = share;
        }
        let letters =
            |sc: &Scenario| -> Vec<u32> { grade(sc, &values).into_iter().map(|t| t.0).collect() };
        assert_eq!(letters(&sc), [1, 0, 0, 1, 2, 0], "half of six are three");
        sc.grading = Threshold::Value;
        assert_eq!(letters(&sc), [2, 0, 1, 2, 2, 1], "one of them brings half");
    }
}
