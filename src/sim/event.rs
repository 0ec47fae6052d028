//! Everything that can come of a command. Applying events is the only way a state changes.

use super::churn::MEMORY_TERMS;
use super::complaint::{Move, Outcome, Severity, Talk, TalkEnd};
use super::customer::{Override, Record};
use super::ledger::Entry;
use super::setup::Effect;
use super::tier::PolicyEdit;
use super::units::{ComplaintId, CustomerId, TierId};
use serde::{Deserialize, Serialize};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(
    missing_docs,
    reason = "the fields say what the variants' lines introduce"
)]
pub enum Event {
    /// A customer is in another tier.
    TierSet { customer: CustomerId, tier: TierId },
    /// A tier gets something else.
    PolicySet { tier: TierId, edit: PolicyEdit },
    /// A customer has its own policy, or its tier's again.
    OverrideSet {
        customer: CustomerId,
        own: Option<Override>,
    },
    /// The quarter runs.
    PlanCommitted,
    /// A week has begun.
    WeekBegan { week: u8 },
    /// Money moved.
    Posted(Entry),
    /// A service failed a customer.
    Failed {
        customer: CustomerId,
        severity: Severity,
    },
    /// A grievance was not said.
    KeptSilent {
        customer: CustomerId,
        severity: Severity,
    },
    /// A complaint was voiced.
    Complained {
        id: ComplaintId,
        customer: CustomerId,
        case: Option<u32>,
        severity: Severity,
        due: u8,
    },
    /// Somebody took it up.
    TalkOpened { id: ComplaintId, talk: Box<Talk> },
    /// A line was said.
    Said { id: ComplaintId, said: Move },
    /// The talk is over.
    TalkEnded { id: ComplaintId, end: Box<TalkEnd> },
    /// An account manager dealt with it.
    Delegated { id: ComplaintId, outcome: Outcome },
    /// Nobody answered in time.
    Unanswered { id: ComplaintId },
    /// An outcome stays in the customer's memory, log odds by source.
    Remembered {
        customer: CustomerId,
        source: u8,
        log_odds: f64,
    },
    /// Trust moved.
    TrustMoved { customer: CustomerId, by: f64 },
    /// A promise falls due.
    Promised {
        id: ComplaintId,
        due: u8,
        keepable: bool,
    },
    /// A promise was kept or broken.
    PromiseEnded { id: ComplaintId, kept: bool },
    /// The team worked, outside the plan.
    HoursUsed { hours: f64 },
    /// An event of the scenario happened.
    Happened { event: u32 },
    /// It was answered.
    Chosen { event: u32, choice: u32 },
    /// One of its effects.
    Effected(Effect),
    /// A question was answered.
    Answered {
        question: u32,
        option: u32,
        right: bool,
    },
    /// A customer's quarter is closed.
    Closed {
        customer: CustomerId,
        record: Box<Record>,
    },
    /// The quarter is closed.
    QuarterClosed,
    /// A new plan.
    QuarterBegan { quarter: u8 },
    /// The run is over.
    Ended,
}

/// Place of an outcome in the complaint memory (see [`MEMORY_TERMS`]).
pub const fn memory_source(outcome: Outcome) -> u8 {
    outcome as u8
}

/// Place of anger at events in the complaint memory.
pub const ANGER: u8 = MEMORY_TERMS.len() as u8 - 1;
