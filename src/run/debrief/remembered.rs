//! What customers remember: each grievance and each anger at an event, followed through the quarters in which it weighed.

use super::course::Course;
use crate::sim::churn::{MEMORY_TERMS, Term};
use crate::sim::{CustomerId, Money, State};
use rayon::prelude::*;
use serde::Serialize;

/// What a customer remembers of one quarter and one kind of outcome.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Remembered {
    /// Who.
    pub customer: CustomerId,
    /// The quarter in which it came.
    pub quarter: u8,
    /// What it was: a grievance by how it ended, or anger at an event.
    pub term: Term,
    /// The log odds of leaving that it added then; they halve each quarter.
    pub log_odds: f64,
    /// The probability of leaving that it made, summed over the quarters since.
    pub expected: f64,
    /// The lifetime value that was likely to go with it.
    pub at_stake: Money,
    /// The quarter at whose end the customer left, if it did while this weighed.
    pub left: Option<u8>,
}

/// All that customers remember, what weighed most in money first.
///
/// In log odds it is exact: what a quarter adds to a term is what the term is
/// beyond half of what it was. The points of a term (Shapley values, see
/// [`Hazard::in_points`](crate::sim::churn::Hazard::in_points)) go to what made
/// it in proportion to the log odds, so that all adds up to the term's row
/// among the causes.
pub fn remembered(course: &Course, state: &State) -> Vec<Remembered> {
    let closed = course.closed();
    let mut out: Vec<Remembered> = (0..state.customers.len() as u32)
        .into_par_iter()
        .map(|id| of_customer(state, CustomerId(id), closed))
        .collect::<Vec<Vec<Remembered>>>()
        .concat();
    out.sort_by(|a, b| {
        let order = b.at_stake.cmp(&a.at_stake);
        order.then((a.customer, a.quarter, a.term).cmp(&(b.customer, b.quarter, b.term)))
    });
    out
}

fn of_customer(state: &State, id: CustomerId, closed: u8) -> Vec<Remembered> {
    let mut out: Vec<Remembered> = Vec::new();
    let mut stakes: Vec<f64> = Vec::new();
    // What still weighs: its place in the list, and its log odds now.
    let mut weighs: Vec<(usize, f64)> = Vec::new();
    let mut before = 0;
    let history = state.history(id).iter();
    for record in history.filter(|record| record.quarter <= closed) {
        if before + 1 == record.quarter {
            for (_, odds) in &mut weighs {
                *odds /= 2.0;
            }
        } else {
            // It was gone in between, and came back without a grudge.
            weighs.clear();
        }
        before = record.quarter;
        let hazard = &record.step.hazard;
        for term in MEMORY_TERMS {
            let known = weighs.iter().filter(|(at, _)| out[*at].term == term);
            let carried: f64 = known.map(|(_, odds)| odds).sum();
            let log_odds = hazard.terms[term as usize] - carried;
            if log_odds.abs() > 1e-9 {
                weighs.push((out.len(), log_odds));
                stakes.push(0.0);
                out.push(Remembered {
                    customer: id,
                    quarter: record.quarter,
                    term,
                    log_odds,
                    expected: 0.0,
                    at_stake: Money::ZERO,
                    left: None,
                });
            }
        }
        if weighs.is_empty() {
            continue;
        }
        let points = hazard.in_points();
        for (at, odds) in &weighs {
            let own = &mut out[*at];
            let term = points.iter().find(|(term, _)| *term == own.term);
            let whole = hazard.terms[own.term as usize];
            let made = term.map_or(0.0, |(_, points)| points * odds / whole);
            own.expected += made;
            stakes[*at] += made * record.lifetime.to_f64();
            own.left = own.left.or(record.left.map(|_| record.quarter));
        }
    }
    for (own, stake) in out.iter_mut().zip(stakes) {
        own.at_stake = Money::from_f64(stake);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::churn::churn;
    use super::super::trial;
    use super::*;

    #[test]
    fn what_is_remembered_adds_up_to_the_causes() {
        for run in trial::runs() {
            let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
            let all = remembered(&course, run.state());
            let causes = churn(&course, run.sim()).causes;
            for term in MEMORY_TERMS {
                let own = all.iter().filter(|r| r.term == term);
                let sum: f64 = own.map(|r| r.expected).sum();
                let cause = causes.iter().find(|cause| cause.term == term);
                let whole = cause.map_or(0.0, |cause| cause.expected);
                assert!((sum - whole).abs() < 1e-6, "{term:?}: {sum} of {whole}");
            }
        }
    }
}
