//! A future of a run in figures, quarter by quarter.

use super::course::Course;
use crate::sim::score::Score;
use crate::sim::{CustomerId, Money};
use serde::Serialize;

/// A quarter of a future.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QuarterFigures {
    /// Quarter.
    pub quarter: u8,
    /// Profit.
    pub profit: Money,
    /// Share of customers lost, [0, 1].
    pub churn: f64,
    /// Mean satisfaction at the close, [0, 1].
    pub satisfaction: f64,
    /// Customers after the close.
    pub customers: u32,
    /// Customer equity then.
    pub equity: Money,
    /// Value created up to then.
    pub value: Money,
    /// Customers of the book that went at its end.
    pub gone: Vec<CustomerId>,
    /// Hash of the state then.
    pub hash: String,
}

/// A future, quarter by quarter.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Future {
    /// Its closed quarters.
    pub quarters: Vec<QuarterFigures>,
    /// The score at its end.
    pub score: Score,
    /// Hash of the state at its end.
    pub hash: String,
}

impl Future {
    /// The figures of a course.
    pub fn of(course: &Course) -> Self {
        let sc = course.scenario();
        let quarters = course.parts().iter().map(|part| {
            let state = part.closed.state();
            let tally = state.tally(part.quarter);
            let lost = f64::from(tally.left());
            let book = state.customers.iter().take(sc.customers.len()).enumerate();
            QuarterFigures {
                quarter: part.quarter,
                profit: state.statement(part.quarter).profit(),
                churn: lost / f64::from(tally.customers.max(1)),
                satisfaction: tally.satisfaction,
                customers: state.active().count() as u32,
                equity: state.equity(sc),
                value: part.score.value(),
                gone: book
                    .filter(|(_, c)| c.left() == Some(part.quarter))
                    .map(|(i, _)| CustomerId(i as u32))
                    .collect(),
                hash: part.hash.clone(),
            }
        });
        Self {
            quarters: quarters.collect(),
            score: course.score(),
            hash: course.state().hash(),
        }
    }
}
