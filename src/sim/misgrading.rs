//! Grading against the truth: who was graded too low or too high, and about what that costs.

use super::customer::Customer;
use super::effort;
use super::orders;
use super::quarter::standings;
use super::rules::Rules;
use super::setup::{Profile, Scenario};
use super::state::State;
use super::tier::grade;
use super::units::{CustomerId, Money, TierId};
use super::worth::{annuity, lifetime, quarterly_margin};
use serde::Serialize;

/// How a customer is graded against what it is really worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Grade {
    /// It deserves a better tier.
    Low,
    /// Its tier is right.
    Right,
    /// It deserves a lower tier.
    High,
}

impl Grade {
    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Low => "misgraded-low",
            Self::Right => "graded-right",
            Self::High => "misgraded-high",
        }
    }
}

/// A customer's tier, and the one that its true value would give it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Graded {
    /// Who.
    pub id: CustomerId,
    /// Its tier.
    pub has: TierId,
    /// The tier it deserves.
    pub should: TierId,
    /// Its true expected value for an hour of the rival's, major units.
    pub per_hour: f64,
    /// Value forgone, see [`grades`]; nothing where the tier is right.
    pub forgone: Money,
    /// Effort that would suit it best, as a multiple of the rival's: 2, 1 or ½.
    pub best: f64,
}

impl Graded {
    /// Too low, right or too high.
    pub fn grade(&self) -> Grade {
        match self.has.cmp(&self.should) {
            std::cmp::Ordering::Greater => Grade::Low,
            std::cmp::Ordering::Equal => Grade::Right,
            std::cmp::Ordering::Less => Grade::High,
        }
    }
}

/// Effort that goes with a tier, as a multiple of the rival's: A twice, B the
/// same, those below half.
pub const EFFORTS: [f64; 3] = [2.0, 1.0, 0.5];

/// The effort that goes with a tier.
pub fn effort_of(tier: TierId) -> f64 {
    EFFORTS[tier.index().min(EFFORTS.len() - 1)]
}

/// The grades of all customers that are there, in the order of the book.
///
/// The tier that one deserves is ABC by count, with the scenario's shares, over
/// lifetime value still to come (current and potential, at the truth) for an
/// hour of the rival's: with hours scarce, what an hour brings counts.
///
/// What the wrong tier costs is an **estimate**: the value of the tier it
/// deserves less that of the tier it has, at least nothing, where a tier is
/// worth V(X) = annuity(m(X) − X · C · wage) at today's lasting retention, C the
/// rival's hours, and m(X) today's margin at the share that X leads to in the
/// long run: log odds + 2.6 (R(X) − R(now)). It knows nothing of what effort
/// does to satisfaction and churn, nor of hours that aren't there. It tells the
/// truth about customers: for the debrief, not while a run goes on.
pub fn grades(sc: &Scenario, state: &State) -> Vec<Graded> {
    let rules = Rules::new(sc);
    // What all meet is worked out from all customers: once, not for each.
    let standing = standings(sc, state);
    let mut out = Vec::new();
    let mut values = Vec::new();
    for (id, c) in state.active() {
        let (Some(p), Some(step)) = (state.profile(sc, id), standing(id)) else {
            continue;
        };
        let lasting = step.hazard.lasting();
        let ahead = lifetime(&rules, p, c, lasting).ahead().to_f64();
        let worth = EFFORTS.map(|x| value(&rules, p, c, 1.0 - lasting, x));
        let best = (0..EFFORTS.len()).max_by(|&a, &b| worth[a].total_cmp(&worth[b]));
        let per_hour = ahead / c.rival_hours.max(1.0);
        values.push(per_hour);
        let graded = Graded {
            id,
            has: c.tier(),
            should: c.tier(),
            per_hour,
            forgone: Money::ZERO,
            best: best.map_or(1.0, |i| EFFORTS[i]),
        };
        out.push((graded, worth));
    }
    let tiers = grade(sc, &values);
    out.into_iter()
        .zip(tiers)
        .map(|((graded, worth), should)| {
            let of = |tier: TierId| worth[tier.index().min(EFFORTS.len() - 1)];
            let forgone = (of(should) - of(graded.has)).max(0.0);
            Graded {
                should,
                forgone: Money::from_f64(forgone),
                ..graded
            }
        })
        .collect()
}

/// Only those whose tier is wrong, the dearest first.
pub fn misgraded(sc: &Scenario, state: &State) -> Vec<Graded> {
    let mut out = grades(sc, state);
    out.retain(|graded| graded.grade() != Grade::Right);
    out.sort_by(|a, b| b.forgone.cmp(&a.forgone).then(a.id.cmp(&b.id)));
    out
}

/// Value of a customer at an effort that is kept up, see [`grades`].
fn value(rules: &Rules, p: &Profile, c: &Customer, stays: f64, x: f64) -> f64 {
    let more = 2.6 * (effort::response(x) - effort::response(c.levels.stock));
    let share = orders::target(c.levels.share, &[0.0, 0.0, 0.0, more, 0.0, 0.0, 0.0]);
    let hours = x * c.rival_hours * rules.sc.firm.wage.to_f64();
    let margin = quarterly_margin(p, c, share, c.levels.depth) - hours;
    annuity(margin, stays, rules.rate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::Sim;
    use crate::sim::attribution::trial;

    #[test]
    fn who_is_graded_by_the_truth_is_graded_right() {
        let sim = Sim::new(trial::scenario("standard"), 5, 2);
        let mut state = sim.state().clone();
        let (sc, before) = (sim.scenario(), grades(sim.scenario(), &state));
        assert!(before.iter().any(|g| g.grade() != Grade::Right));
        for graded in &before {
            state.customers[graded.id.index()].tier = graded.should.0 as u8;
        }
        let after = grades(sc, &state);
        let right = |g: &Graded| g.grade() == Grade::Right && g.forgone == Money::ZERO;
        assert!(after.iter().all(right));
        assert!(misgraded(sc, &state).is_empty());
    }

    #[test]
    fn one_that_is_worth_much_for_an_hour_and_sits_in_the_last_tier_is_too_low() {
        for sim in trial::runs() {
            let list = misgraded(sim.scenario(), sim.state());
            assert!(list.windows(2).all(|w| w[0].forgone >= w[1].forgone));
            for g in &list {
                let better = g.should < g.has;
                assert_eq!(g.grade() == Grade::Low, better);
                assert!(!g.forgone.is_negative());
            }
        }
    }
}
