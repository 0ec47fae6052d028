//! The bar on top: firm, quarter, phase, cash, value created.

use super::Eye;
use super::lesson::Timer;
use crate::locale;
use crate::sim::Phase;
use crate::sim::score::{closed_quarters, score};

/// What the bar shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// The firm.
    pub firm: String,
    /// Quarters before the one that is on.
    pub done: usize,
    /// Quarters of the run.
    pub total: usize,
    /// “Quarter 3 of 6”.
    pub quarter: String,
    /// Names of plan, run, review.
    pub phases: [String; 3],
    /// Which of them is on.
    pub phase: usize,
    /// Cash: label and amount.
    pub cash: (String, String),
    /// Value created: label and amount.
    pub value: (String, String),
    /// Whether value was created or lost; none before the first close.
    pub gain: Option<bool>,
    /// What value created means.
    pub value_tip: String,
    /// The timer of the phase, where the instructor has set one.
    pub timer: Option<Timer>,
}

/// The bar of a run.
pub fn header(eye: Eye) -> Header {
    let (state, t) = (eye.state(), eye.t);
    let closed = closed_quarters(state);
    let value = score(eye.sc(), state).value();
    let started = closed > 0;
    Header {
        firm: t.get("scenario-firm"),
        // The quarter that is looked back on is still the one the bar names.
        done: usize::from(match state.phase {
            Phase::Debrief => closed,
            Phase::Plan | Phase::Weeks | Phase::Review => state.quarter - 1,
        }),
        total: usize::from(state.quarters),
        quarter: t.with(
            "quarter-of",
            [
                ("quarter", state.quarter.into()),
                ("total", state.quarters.into()),
            ],
        ),
        phases: ["phase-plan", "phase-run", "phase-review"].map(|k| t.get(k)),
        phase: match state.phase {
            Phase::Plan => 0,
            Phase::Weeks => 1,
            Phase::Review | Phase::Debrief => 2,
        },
        cash: (t.get("cash"), locale::money(eye, state.cash(eye.sc()))),
        value: (
            t.get("value-created"),
            if started {
                locale::money_signed(eye, value)
            } else {
                t.get("not-yet")
            },
        ),
        gain: started.then(|| !value.is_negative()),
        value_tip: t.get("value-created-tip"),
        timer: None,
    }
}
