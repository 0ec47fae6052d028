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
    /// Our price and terms against the rival's.
    Price,
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
    /// All terms, in the order of [`Hazard::terms`].
    pub const ALL: [Self; 14] = [
        Self::Base,
        Self::Satisfaction,
        Self::Loyalty,
        Self::Relational,
        Self::Procedural,
        Self::Financial,
        Self::BarrierMix,
        Self::Price,
        Self::Rival,
        Self::Silent,
        Self::Unresolved,
        Self::Resolved,
        Self::Quick,
        Self::Anger,
    ];

    /// Whether it passes: the rival's shock of one quarter, and grievances,
    /// which halve each quarter.
    pub const fn passes(self) -> bool {
        matches!(
            self,
            Self::Rival
                | Self::Silent
                | Self::Unresolved
                | Self::Resolved
                | Self::Quick
                | Self::Anger
        )
    }

    /// Key of the words for it where it is why somebody left.
    pub const fn cause_key(self) -> &'static str {
        match self {
            Self::Satisfaction => "cause-satisfaction",
            Self::Loyalty => "cause-loyalty",
            other => other.key(),
        }
    }

    /// Key of the words for it where it is known whether it pushes towards
    /// leaving (above 0) or holds: satisfaction and loyalty do either.
    pub fn key_for(self, size: f64) -> &'static str {
        match self {
            Self::Satisfaction if size < 0.0 => "hold-satisfaction",
            Self::Loyalty if size < 0.0 => "hold-loyalty",
            other => other.cause_key(),
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
            Self::Price => "term-price",
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
    /// Base log odds, see [`super::rules::base_log_odds`].
    pub base: f64,
    /// Satisfaction.
    pub satisfaction: f64,
    /// Loyalty.
    pub loyalty: f64,
    /// Relational, procedural, financial switching cost.
    pub barriers: [f64; 3],
    /// Price sensitivity × price gap.
    pub price: f64,
    /// Rival shock of the quarter, log odds.
    pub rival_shock: f64,
    /// Complaint memory.
    pub memory: Memory,
}

/// The probability of leaving this quarter, and the exact list of what makes it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hazard {
    /// Log odds of each term, in the order of [`Term::ALL`]; they add up to the
    /// log odds of `probability`.
    pub terms: [f64; Term::ALL.len()],
    /// Probability of leaving in this quarter.
    pub probability: f64,
}

/// The terms of the hazard, in log odds:
///
/// ```text
/// logit h = β₀ − σ²/2 − k (S − 75) − .6 SC_rel − .4 SC_proc − .3 SC_fin
///         + .015 (S − 75)(SC_rel + SC_proc) − .01 (S − 75) SC_fin − 2 (L − .5)
///         + 18 ps · price gap + rival shock + Z
/// ```
///
/// with S in points and k = .045 below 75, .09 above (the kink: Anderson &
/// Mittal 2000; barriers: Jones, Mothersbaugh & Beatty 2000). The price weighs
/// more than the share's own sensitivity: with 10, a surcharge on everybody paid.
#[inline]
pub fn terms(e: &Exposure) -> [f64; Term::ALL.len()] {
    let away = 100.0 * e.satisfaction - 75.0;
    let k = if away < 0.0 { 0.045 } else { 0.09 };
    let [relational, procedural, financial] = e.barriers;
    let [silent, unresolved, resolved, quick, anger] = e.memory;
    [
        e.base,
        -k * away,
        -2.0 * (e.loyalty - 0.5),
        -0.6 * relational,
        -0.4 * procedural,
        -0.3 * financial,
        0.015 * away * (relational + procedural) - 0.01 * away * financial,
        18.0 * e.price,
        e.rival_shock,
        silent,
        unresolved,
        resolved,
        quick,
        anger,
    ]
}

/// The probability that these terms make.
#[inline]
pub fn probability(terms: &[f64; Term::ALL.len()]) -> f64 {
    logistic(terms.iter().sum())
}

/// The probability that lasts, see [`Hazard::lasting`].
#[inline]
pub fn lasting(terms: &[f64; Term::ALL.len()]) -> f64 {
    logistic(terms[..8].iter().sum())
}

/// The hazard of an exposure: its [`terms`] and the probability they make.
pub fn hazard(e: &Exposure) -> Hazard {
    let terms = terms(e);
    Hazard {
        probability: probability(&terms),
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
        let players: Vec<(Term, f64)> = self
            .contributions()
            .filter(|(term, _)| *term != Term::Base)
            .collect();
        let n = players.len();
        let mut value = vec![0.0; 1 << n];
        for (set, slot) in value.iter_mut().enumerate() {
            let sum: f64 = (0..n)
                .filter(|i| set >> i & 1 == 1)
                .map(|i| players[i].1)
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
            out.push((player.0, share));
        }
        out
    }

    /// The terms that aren't zero, with their log odds.
    pub fn contributions(&self) -> impl Iterator<Item = (Term, f64)> + use<> {
        Term::ALL
            .into_iter()
            .zip(self.terms)
            .filter(|(_, log_odds)| *log_odds != 0.0)
    }

    fn log_odds(&self, pick: impl Fn(Term) -> bool) -> f64 {
        self.contributions()
            .filter(|(term, _)| pick(*term))
            .map(|(_, log_odds)| log_odds)
            .sum()
    }

    /// The probability that lasts: without the complaint memory, which halves
    /// each quarter, and without this quarter's rival shock. What a customer is
    /// worth hangs on this one, or a passing grievance would be counted for ever.
    pub fn lasting(&self) -> f64 {
        lasting(&self.terms)
    }

    /// The term that pushes hardest towards leaving, the base left aside. None
    /// unless all terms together at least double the odds of the base: who
    /// leaves below that would as likely have left without any of them.
    pub fn main_cause(&self) -> Option<Term> {
        if self.log_odds(|term| term != Term::Base) < std::f64::consts::LN_2 {
            return None;
        }
        self.contributions()
            .filter(|(term, log_odds)| *term != Term::Base && *log_odds > 0.0)
            .max_by(|a, b| a.1.total_cmp(&b.1))
            .map(|(term, _)| term)
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
            base: crate::sim::rules::base_log_odds(0.15, 0.0),
            satisfaction: 0.75,
            loyalty: 0.5,
            barriers: [0.0; 3],
            price: 0.0,
            rival_shock: 0.0,
            memory: [0.0; 5],
        }
    }

    #[test]
    fn fifteen_percent_a_year_is_minus_3_18() {
        let h = hazard(&reference());
        assert!((h.terms[0] + 3.18).abs() < 0.01);
        assert!((1.0 - libm::pow(1.0 - h.probability, 4.0) - 0.15).abs() < 1e-9);
    }

    #[test]
    fn the_terms_stand_in_their_places_and_the_lasting_ones_come_first() {
        for (index, term) in Term::ALL.into_iter().enumerate() {
            assert_eq!(term as usize, index);
            assert_eq!(term.passes(), index >= 8);
        }
    }

    #[test]
    fn a_cause_is_named_where_it_was_more_than_luck() {
        assert_eq!(hazard(&reference()).main_cause(), None);
        let of = |satisfaction: f64| {
            hazard(&Exposure {
                satisfaction,
                ..reference()
            })
        };
        assert_eq!(of(0.65).main_cause(), None);
        assert_eq!(of(0.55).main_cause(), Some(Term::Satisfaction));
        let held = Exposure {
            barriers: [1.0; 3],
            ..reference()
        };
        let held = hazard(&Exposure {
            satisfaction: 0.55,
            ..held
        });
        assert_eq!(held.main_cause(), None);
    }

    #[test]
    fn log_odds_and_points_both_add_up() {
        let h = hazard(&Exposure {
            satisfaction: 0.41,
            loyalty: 0.3,
            barriers: [0.4, 0.2, 0.7],
            price: 0.02,
            rival_shock: 0.5,
            memory: [1.2, 0.8, 0.0, 0.1, 0.3],
            ..reference()
        });
        let log_odds: f64 = h.terms.iter().sum();
        assert!((logistic(log_odds) - h.probability).abs() < 1e-15);
        let points: f64 = h.in_points().iter().map(|(_, p)| p).sum();
        assert!((points - h.probability).abs() < 1e-12);
    }
}
