//! The fourth step: what less churn is worth on the trainee's own book.

use super::course::Course;
use crate::run::calibrate::typical;
use crate::sim::caretaker;
use crate::sim::customer::Customer;
use crate::sim::ledger::Account;
use crate::sim::prospect::USUAL_WIN;
use crate::sim::retention::{Part, gain, quarterly};
use crate::sim::setup::Profile;
use crate::sim::worth::{annuity, quarterly_margin};
use crate::sim::{CustomerId, Money, Rules, Scenario, State, standings};
use serde::Serialize;
use std::sync::Arc;

/// Points of yearly churn that Reichheld and Sasser took off.
pub const STEP: f64 = 0.05;

/// A part of what less churn adds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Share {
    /// Its key in the texts, see [`Part::key`].
    pub key: &'static str,
    /// What it adds, as a share of the value of a typical customer.
    pub share: f64,
}

/// Reichheld and Sasser on the trainee's own book: what five points less
/// churn a year would add to its value at the close.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LessChurn {
    /// Yearly churn of the closing book that lasts, customers alike, [0, 1].
    pub yearly: f64,
    /// What is taken off it.
    pub step: f64,
    /// Value of the closing book by the plain formula m·r / (1 + i − r), and with less churn.
    pub plain: (Money, Money),
    /// Value of the closing book in the caretaker's hands, rolled on quarter by
    /// quarter, and with less churn.
    pub rolled: (Money, Money),
    /// The gain of a typical customer of the book, part by part.
    pub parts: Vec<Share>,
    /// The plain formula's gain for it alone.
    pub plain_alone: f64,
    /// What winning a successor costs.
    pub successor: Money,
}

/// The relation of two sums less 1; nothing where there is nothing to grow.
pub fn growth((from, to): (Money, Money)) -> f64 {
    if from > Money::ZERO {
        to.to_f64() / from.to_f64() - 1.0
    } else {
        0.0
    }
}

/// What less churn would add to the closing book. None: nobody is left.
pub fn less_churn(course: &Course) -> Option<LessChurn> {
    let (sc, state) = (course.scenario(), course.state());
    let yearly = mean_yearly(sc, state)?;
    let step = STEP.min(yearly);
    let successor = successor(course);
    let typical = typical(&book(sc, state));
    let found = gain(&Rules::new(sc), &typical, yearly, step, successor.to_f64());
    let parts = Part::ALL.into_iter().zip(found.parts);
    let calmer = calmer(sc, state, yearly - step);
    Some(LessChurn {
        yearly,
        step,
        plain: (plain(sc, state, 0.0), plain(sc, state, step)),
        rolled: (
            caretaker::equity(sc, state),
            caretaker::equity(&calmer, state),
        ),
        parts: parts
            .map(|(part, share)| Share {
                key: part.key(),
                share,
            })
            .collect(),
        plain_alone: found.plain_alone,
        successor,
    })
}

fn yearly(leaving: f64) -> f64 {
    1.0 - libm::pow(1.0 - leaving, 4.0)
}

/// Mean over the book of the yearly churn that lasts.
fn mean_yearly(sc: &Scenario, state: &State) -> Option<f64> {
    let standing = standings(sc, state);
    let (mut n, mut sum) = (0u32, 0.0);
    for (id, _) in state.active() {
        if let Some(step) = standing(id) {
            n += 1;
            sum += yearly(step.hazard.lasting());
        }
    }
    (n > 0).then(|| sum / f64::from(n))
}

/// The same market with a base churn at which this book loses `target` a year.
fn calmer(sc: &Arc<Scenario>, state: &State, target: f64) -> Scenario {
    let mut calm = sc.as_ref().clone();
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..24 {
        let factor = f64::midpoint(low, high);
        for (kind, was) in calm.market.kinds.iter_mut().zip(&sc.market.kinds) {
            kind.base_churn = factor * was.base_churn;
        }
        if mean_yearly(&calm, state).unwrap_or_default() > target {
            high = factor;
        } else {
            low = factor;
        }
    }
    calm
}

/// Value of the book by the plain formula, with some points less churn a year.
fn plain(sc: &Scenario, state: &State, step: f64) -> Money {
    let rate = sc.firm.quarterly_rate();
    let standing = standings(sc, state);
    let of = |(id, c): (CustomerId, &Customer)| {
        let p = state.profile(sc, id)?;
        let lasting = standing(id)?.hazard.lasting();
        let leaving = if step > 0.0 {
            quarterly((yearly(lasting) - step).max(0.0))
        } else {
            lasting
        };
        let margin = quarterly_margin(p, c, c.levels.share, c.levels.depth);
        Some(annuity(margin, 1.0 - leaving, rate))
    };
    Money::from_f64(state.active().filter_map(of).sum())
}

/// The profiles of those who are there, as they stand.
fn book(sc: &Scenario, state: &State) -> Vec<Profile> {
    let there = state.active();
    there
        .filter_map(|(id, c)| {
            Some(Profile {
                wallet: c.wallet,
                margin: c.margin,
                ..state.profile(sc, id)?.clone()
            })
        })
        .collect()
}

/// What winning a customer has cost in this run: channels and hours for
/// prospects; where nobody was won, what a lead costs over the odds of winning it.
fn successor(course: &Course) -> Money {
    let (sc, state) = (course.scenario(), course.state());
    let won: u32 = state.tallies.iter().map(|t| t.won).sum();
    let budget = -state.ledger.total().get(Account::Acquisition).to_f64();
    let hours: f64 = course
        .parts()
        .iter()
        .map(|part| f64::from(part.planned.state().plan.prospecting))
        .sum();
    if won > 0 {
        let labour = hours * sc.firm.wage.to_f64();
        return Money::from_f64((budget + labour) / f64::from(won));
    }
    let channels = &sc.market.channels;
    let costs = channels
        .iter()
        .map(|channel| channel.lead.to_f64() / (channel.qualified * USUAL_WIN).max(0.05));
    Money::from_f64(costs.sum::<f64>() / channels.len().max(1) as f64)
}

#[cfg(test)]
mod tests {
    use super::super::trial;
    use super::*;

    #[test]
    fn less_churn_adds_value_in_both_ways_of_reckoning() {
        let run = trial::on_reference("textbook", 4, 60, 4);
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let found = less_churn(&course).expect("somebody is left");
        assert!(found.step > 0.0 && found.step == STEP.min(found.yearly));
        assert!(growth(found.plain) > 0.0, "{found:?}");
        assert!(growth(found.rolled) > 0.0, "{found:?}");
        assert_eq!(found.parts.len(), Part::ALL.len());
        assert_eq!(found.rolled.0, run.state().equity(run.scenario()));
    }
}
