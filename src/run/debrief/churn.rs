//! The churn report in the courses' first three steps: the rate, the causes, and what went with those who should not have been lost.

use super::course::Course;
use super::remembered::{Remembered, remembered};
use crate::sim::attribution::{record, records};
use crate::sim::caretaker::worths;
use crate::sim::churn::Term;
use crate::sim::customer::{Departure, Record};
use crate::sim::{CustomerId, Money, Sim, State, TierId};
use rayon::prelude::*;
use serde::Serialize;

/// How many were lost of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Rate {
    /// Quarter; none: the year, or the whole run.
    pub quarter: Option<u8>,
    /// Year of the run, from 1; none: the quarter, or the whole run.
    pub year: Option<u8>,
    /// Tier; none: the whole book.
    pub tier: Option<TierId>,
    /// Customers at the start of the quarter, summed over the quarters.
    pub customers: u32,
    /// Those who chose somebody else.
    pub left: u32,
    /// Those who failed.
    pub failed: u32,
    /// Those we let go; they don't count into the rates.
    pub let_go: u32,
    /// Those who were to be expected to leave: the sum of their probabilities.
    pub expected: f64,
    /// Share lost in a quarter, [0, 1].
    pub quarterly: f64,
    /// Share lost in a year at that rate, [0, 1].
    pub yearly: f64,
}

/// What a term of the hazard did.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Cause {
    /// The term.
    pub term: Term,
    /// Customers that were to be expected to leave because of it; below 0: held by it.
    pub expected: f64,
    /// The same in money: the lifetime value that was likely to go with them.
    pub at_stake: Money,
    /// Customers that left with this as what pushed hardest; the base: for no particular cause.
    pub left: u32,
}

/// Somebody who went.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Loss {
    /// Who.
    pub customer: CustomerId,
    /// Quarter at whose end it went.
    pub quarter: u8,
    /// Its tier then.
    pub tier: TierId,
    /// How it went.
    pub departure: Departure,
    /// Its probability of leaving then.
    pub probability: f64,
    /// What pushed it hardest, if it chose to leave and anything did.
    pub cause: Option<Term>,
    /// What it was worth at the close of the quarter before: its normal years.
    pub worth: Money,
    /// The years that it would normally have stayed: one over what lasts of
    /// its hazard.
    pub years: f64,
    /// It should not have been lost: it chose somebody else, and was worth keeping.
    pub avoidable: bool,
}

/// The churn report.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Churn {
    /// Step 1: the rate, by quarter, by year, by tier; the last row is the whole run.
    pub rates: Vec<Rate>,
    /// Step 2: the causes over the run, in the order of the terms. They add up
    /// to what was to be expected.
    pub causes: Vec<Cause>,
    /// What customers remembered, grievance by grievance, the dearest first.
    pub remembered: Vec<Remembered>,
    /// Step 3: everybody who went, the dearest first.
    pub losses: Vec<Loss>,
    /// What went with those who should not have been lost.
    pub profit_lost: Money,
}

/// The churn of the closed quarters. The run must have kept its record.
pub fn churn(course: &Course, run: &Sim) -> Churn {
    let state = run.state();
    let losses = losses(course, state);
    let avoidable = losses.iter().filter(|loss| loss.avoidable);
    Churn {
        rates: rates(course, state),
        causes: causes(course, state),
        remembered: remembered(course, state),
        profit_lost: avoidable.map(|loss| loss.worth).sum(),
        losses,
    }
}

impl Rate {
    fn add(&mut self, record: &Record) {
        self.customers += 1;
        self.expected += record.step.hazard.probability;
        match record.left {
            Some(Departure::Left) => self.left += 1,
            Some(Departure::Failed) => self.failed += 1,
            Some(Departure::LetGo) => self.let_go += 1,
            None => {}
        }
    }

    fn done(mut self) -> Self {
        let lost = f64::from(self.left + self.failed);
        self.quarterly = lost / f64::from(self.customers.max(1));
        self.yearly = 1.0 - libm::pow(1.0 - self.quarterly, 4.0);
        self
    }
}

fn rates(course: &Course, state: &State) -> Vec<Rate> {
    let closed = course.closed();
    let quarters = (1..=closed).map(|quarter| Rate {
        quarter: Some(quarter),
        ..Rate::default()
    });
    let years = (1..=closed.div_ceil(4)).map(|year| Rate {
        year: Some(year),
        ..Rate::default()
    });
    let tiers = (0..state.policies.len() as u32).map(|tier| Rate {
        tier: Some(TierId(tier)),
        ..Rate::default()
    });
    let mut out: Vec<Rate> = quarters.chain(years).chain(tiers).collect();
    out.push(Rate::default());
    for quarter in 1..=closed {
        for (_, record) in records(state, quarter) {
            let means = |rate: &Rate| {
                rate.quarter.is_none_or(|q| q == quarter)
                    && rate.year.is_none_or(|y| y == quarter.div_ceil(4))
                    && rate.tier.is_none_or(|t| t == record.tier)
            };
            for rate in out.iter_mut().filter(|rate| means(rate)) {
                rate.add(record);
            }
        }
    }
    out.into_iter().map(Rate::done).collect()
}

/// What the terms add up to in one quarter.
#[derive(Clone, Copy, Default)]
struct Sums {
    expected: [f64; Term::ALL.len()],
    at_stake: [f64; Term::ALL.len()],
    left: [u32; Term::ALL.len()],
}

impl Sums {
    fn add(&mut self, other: &Self) {
        for (to, from) in self.expected.iter_mut().zip(other.expected) {
            *to += from;
        }
        for (to, from) in self.at_stake.iter_mut().zip(other.at_stake) {
            *to += from;
        }
        for (to, from) in self.left.iter_mut().zip(other.left) {
            *to += from;
        }
    }
}

fn causes(course: &Course, state: &State) -> Vec<Cause> {
    // Shapley values take their time: a quarter for each core.
    let quarters: Vec<Sums> = (1..=course.closed())
        .into_par_iter()
        .map(|quarter| in_quarter(state, quarter))
        .collect();
    let mut all = Sums::default();
    for sums in &quarters {
        all.add(sums);
    }
    let cause = |term: Term| Cause {
        term,
        expected: all.expected[term as usize],
        at_stake: Money::from_f64(all.at_stake[term as usize]),
        left: all.left[term as usize],
    };
    let moved = |cause: &Cause| cause.expected != 0.0 || cause.left > 0;
    Term::ALL.into_iter().map(cause).filter(moved).collect()
}

fn in_quarter(state: &State, quarter: u8) -> Sums {
    let mut out = Sums::default();
    for (_, record) in records(state, quarter) {
        let hazard = &record.step.hazard;
        for (term, points) in hazard.in_points() {
            out.expected[term as usize] += points;
            out.at_stake[term as usize] += points * record.lifetime.to_f64();
        }
        if record.left == Some(Departure::Left) {
            // Who left for no particular cause left for the base churn.
            let term = hazard.main_cause().unwrap_or(Term::Base);
            out.left[term as usize] += 1;
        }
    }
    out
}

fn losses(course: &Course, state: &State) -> Vec<Loss> {
    let sc = course.scenario();
    let mut out = Vec::new();
    for part in course.parts() {
        let before = worths(sc, part.opened.state());
        for (index, worth) in before.into_iter().enumerate() {
            let id = CustomerId(index as u32);
            let Some(record) = record(state, id, part.quarter) else {
                continue;
            };
            let Some(departure) = record.left else {
                continue;
            };
            let chose = departure == Departure::Left;
            let hazard = &record.step.hazard;
            out.push(Loss {
                customer: id,
                quarter: part.quarter,
                tier: record.tier,
                departure,
                probability: hazard.probability,
                cause: chose.then(|| hazard.main_cause()).flatten(),
                worth,
                years: 0.25 / hazard.lasting().max(0.001),
                avoidable: chose && worth > Money::ZERO,
            });
        }
    }
    out.sort_by(|a, b| b.worth.cmp(&a.worth).then(a.customer.cmp(&b.customer)));
    out
}

#[cfg(test)]
mod tests;
