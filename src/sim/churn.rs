//! The hazard of leaving: log odds as a list of named terms that add up, always.

use super::units::logistic;
use serde::{Deserialize, Serialize};

/// What can push a customer out or hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Term {
    /// What is usual in this market.
    Base,
    /// Satisfaction away from 75.
    Satisfaction,
    /// Loyalty away from 50.
    Loyalty,
    /// Relational switching cost.
    Relational,
    /// Procedural switching cost.
    Procedural,
    /// Financial switching cost.
    Financial,
    /// How far satisfaction strengthens or weakens the barriers.
    BarrierMix,
    /// What the rival did this quarter.
    Rival,
    /// Grievances that were never voiced.
    Silent,
    /// Complaints that were not resolved.
    Unresolved,
    /// Complaints resolved, but late.
    Resolved,
    /// Complaints resolved quickly.
    Quick,
    /// Resentment left by what happened to the firm.
    Anger,
}

impl Term {
    /// Key of the words for it where it is why somebody left.
    pub const fn cause_key(self) -> &'static str {
        match self {
            Self::Satisfaction => "cause-satisfaction",
            Self::Loyalty => "cause-loyalty",
            other => other.key(),
        }
    }

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Base => "term-base",
            Self::Satisfaction => "term-satisfaction",
            Self::Loyalty => "term-loyalty",
            Self::Relational => "term-relational",
            Self::Procedural => "term-procedural",
            Self::Financial => "term-financial",
            Self::BarrierMix => "term-barrier-mix",
            Self::Rival => "term-rival",
            Self::Silent => "term-silent",
            Self::Unresolved => "term-unresolved",
            Self::Resolved => "term-resolved",
            Self::Quick => "term-quick",
            Self::Anger => "term-anger",
        }
    }
}

/// Where a complaint memory comes from; the order of [`Memory`].
pub const MEMORY_TERMS: [Term; 5] = [
    Term::Silent,
    Term::Unresolved,
    Term::Resolved,
    Term::Quick,
    Term::Anger,
];

/// Complaint memory Z in log odds, by source (see [`MEMORY_TERMS`]); it halves each quarter.
pub type Memory = [f64; 5];

/// What the hazard is computed from; levels in [0, 1].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exposure {
    /// Satisfaction.
    pub satisfaction: f64,
    /// Loyalty.
    pub loyalty: f64,
    /// Relational, procedural, financial switching cost.
    pub barriers: [f64; 3],
    /// Rival shock of the quarter, log odds.
    pub rival_shock: f64,
    /// Complaint memory.
    pub memory: Memory,
}

/// One term of a hazard.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contribution {
    /// Which.
    pub term: Term,
    /// How much, in log odds.
    pub log_odds: f64,
}

/// The probability of leaving this quarter, and the exact list of what makes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hazard {
    /// All terms; their log odds add up to the log odds of `probability`.
    pub terms: Vec<Contribution>,
    /// Probability of leaving in this quarter.
    pub probability: f64,
}

/// Base log odds per quarter of an annual churn rate, less σ²/2 for the spread
/// of the rival shock: 15 % a year gives −3.18.
fn base(annual: f64, sigma: f64) -> f64 {
    let quarterly = 1.0 - libm::pow(1.0 - annual.clamp(0.0, 0.99), 0.25);
    super::units::logit(quarterly) - sigma * sigma / 2.0
}

/// logit h = β₀ − σ²/2 − k (S − 75) − .6 `SC_rel` − .4 `SC_proc` − .3 `SC_fin`
/// + .015 (S − `75)(SC_rel` + `SC_proc`) − .01 (S − 75) `SC_fin` − 2 (L − .5)
/// + rival shock + Z, with S in points and k = .045 below 75, .09 above.
pub fn hazard(annual_base: f64, sigma: f64, e: &Exposure) -> Hazard {
    let away = 100.0 * e.satisfaction - 75.0;
    let k = if away < 0.0 { 0.045 } else { 0.09 };
    let [relational, procedural, financial] = e.barriers;
    let mix = 0.015 * away * (relational + procedural) - 0.01 * away * financial;
    let mut terms = Vec::with_capacity(8 + MEMORY_TERMS.len());
    let mut push = |term, log_odds| terms.push(Contribution { term, log_odds });
    push(Term::Base, base(annual_base, sigma));
    push(Term::Satisfaction, -k * away);
    push(Term::Loyalty, -2.0 * (e.loyalty - 0.5));
    push(Term::Relational, -0.6 * relational);
    push(Term::Procedural, -0.4 * procedural);
    push(Term::Financial, -0.3 * financial);
    push(Term::BarrierMix, mix);
    push(Term::Rival, e.rival_shock);
    for (term, z) in MEMORY_TERMS.into_iter().zip(e.memory) {
        if z != 0.0 {
            push(term, z);
        }
    }
    let total: f64 = terms.iter().map(|c| c.log_odds).sum();
    Hazard {
        probability: logistic(total),
        terms,
    }
}

impl Hazard {
    /// The same contributions in percentage points of probability: the base's
    /// own probability, then Shapley values of the other terms over it, so that
    /// all add up to the probability.
    ///
    /// Exact over all orders. A hazard has at most a dozen further terms, of
    /// which the zero ones drop out; 2¹² subsets take well under a millisecond.
    pub fn in_points(&self) -> Vec<(Term, f64)> {
        let base: f64 = self.log_odds(|t| t == Term::Base);
        let players: Vec<Contribution> = self
            .terms
            .iter()
            .copied()
            .filter(|c| c.term != Term::Base && c.log_odds != 0.0)
            .collect();
        let n = players.len();
        let mut value = vec![0.0; 1 << n];
        for (set, slot) in value.iter_mut().enumerate() {
            let sum: f64 = (0..n)
                .filter(|i| set >> i & 1 == 1)
                .map(|i| players[i].log_odds)
                .sum();
            *slot = logistic(base + sum);
        }
        let weights = shapley_weights(n);
        let mut out = vec![(Term::Base, logistic(base))];
        for (i, player) in players.iter().enumerate() {
            let share: f64 = (0..1usize << n)
                .filter(|set| set >> i & 1 == 0)
                .map(|set| weights[set.count_ones() as usize] * (value[set | 1 << i] - value[set]))
                .sum();
            out.push((player.term, share));
        }
        out
    }

    fn log_odds(&self, pick: impl Fn(Term) -> bool) -> f64 {
        self.terms
            .iter()
            .filter(|c| pick(c.term))
            .map(|c| c.log_odds)
            .sum()
    }

    /// The probability that lasts: without the complaint memory, which halves
    /// each quarter, and without this quarter's rival shock. What a customer is
    /// worth hangs on this one, or a passing grievance would be counted for ever.
    pub fn lasting(&self) -> f64 {
        let passing = |term| term == Term::Rival || MEMORY_TERMS.contains(&term);
        logistic(self.log_odds(|term| !passing(term)))
    }

    /// The term that pushes hardest towards leaving, the base left aside.
    pub fn main_cause(&self) -> Option<Term> {
        self.terms
            .iter()
            .filter(|c| c.term != Term::Base && c.log_odds > 0.0)
            .max_by(|a, b| a.log_odds.total_cmp(&b.log_odds))
            .map(|c| c.term)
    }
}

/// |S|! (n − |S| − 1)! / n! for |S| = 0…n−1.
fn shapley_weights(n: usize) -> Vec<f64> {
    let factorial = |k: usize| (1..=k).map(|i| i as f64).product::<f64>();
    (0..n.max(1))
        .map(|s| factorial(s) * factorial(n.saturating_sub(s + 1)) / factorial(n))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference() -> Exposure {
        Exposure {
            satisfaction: 0.75,
            loyalty: 0.5,
            barriers: [0.0; 3],
            rival_shock: 0.0,
            memory: [0.0; 5],
        }
    }

    #[test]
    fn fifteen_percent_a_year_is_minus_3_18() {
        let h = hazard(0.15, 0.0, &reference());
        assert!((h.terms[0].log_odds + 3.18).abs() < 0.01);
        assert!((1.0 - libm::pow(1.0 - h.probability, 4.0) - 0.15).abs() < 1e-9);
    }

    #[test]
    fn from_95_to_75_the_odds_rise_sixfold() {
        let odds = |s: f64| {
            let p = hazard(
                0.15,
                0.35,
                &Exposure {
                    satisfaction: s,
                    ..reference()
                },
            )
            .probability;
            p / (1.0 - p)
        };
        assert!((odds(0.75) / odds(0.95) - 6.05).abs() < 0.01);
    }

    #[test]
    fn log_odds_and_points_both_add_up() {
        let h = hazard(
            0.1,
            0.35,
            &Exposure {
                satisfaction: 0.41,
                loyalty: 0.3,
                barriers: [0.4, 0.2, 0.7],
                rival_shock: 0.5,
                memory: [1.2, 0.8, 0.0, 0.1, 0.3],
            },
        );
        let log_odds: f64 = h.terms.iter().map(|c| c.log_odds).sum();
        assert!((logistic(log_odds) - h.probability).abs() < 1e-15);
        let points: f64 = h.in_points().iter().map(|(_, p)| p).sum();
        assert!((points - h.probability).abs() < 1e-12);
    }
}
