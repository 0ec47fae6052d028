//! Value created: discounted profit before overheads plus closing equity less opening equity.
//!
//! Overheads are fixed cost and the upkeep that the run opens with. Nobody can
//! change them, and customer equity doesn't carry them either: counted against
//! profit alone they would make the best of plans look like a loss. What is
//! spent on quality, access and image above or below the opening upkeep counts.

use super::setup::Scenario;
use super::state::{Phase, State};
use super::units::Money;
use serde::Serialize;

/// The score of a run so far, in its parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Score {
    /// Profit of all closed quarters, discounted to the start.
    pub profit: Money,
    /// Fixed cost and opening upkeep of these quarters, discounted to the start.
    pub overheads: Money,
    /// Customer equity now, discounted to the start.
    pub closing_equity: Money,
    /// Customer equity when the run began.
    pub opening_equity: Money,
    /// What luck in who left has cost, discounted to the start: Σ (left −
    /// hazard) × what the customer was worth.
    pub misfortune: Money,
}

impl Score {
    /// Value created.
    pub fn value(&self) -> Money {
        self.profit + self.overheads + self.closing_equity - self.opening_equity
    }

    /// Value created with the luck in leaving taken out: what the same
    /// decisions bring on ordinary luck.
    pub fn luck_adjusted(&self) -> Money {
        self.value() + self.misfortune
    }
}

/// The score after the quarters closed so far.
pub fn score(sc: &Scenario, state: &State) -> Score {
    let closed = closed_quarters(state);
    let rate = 1.0 + sc.firm.quarterly_rate();
    let firm = &sc.firm;
    let overhead = firm.fixed_cost + firm.quality_upkeep + firm.access_upkeep + firm.image_upkeep;
    let (mut profit, mut overheads) = (0.0, 0.0);
    let mut discount = 1.0;
    for quarter in 1..=closed {
        discount /= rate;
        profit += discount * state.statement(quarter).profit().to_f64();
        overheads += discount * overhead.to_f64();
    }
    Score {
        profit: Money::from_f64(profit),
        overheads: Money::from_f64(overheads),
        closing_equity: Money::from_f64(discount * state.equity(sc).to_f64()),
        opening_equity: state.opening_equity,
        misfortune: Money::from_f64(state.misfortune),
    }
}

/// How many quarters are closed.
pub fn closed_quarters(state: &State) -> u8 {
    match state.phase {
        Phase::Plan | Phase::Weeks => state.quarter - 1,
        Phase::Review | Phase::Debrief => state.quarter,
    }
}
