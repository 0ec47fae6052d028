//! Everything that can come of a command. Applying events is the only way a state changes.

use super::churn::MEMORY_TERMS;
use super::complaint::{Move, Outcome, Severity, Talk, TalkEnd};
use super::customer::{Intent, Override, Record};
use super::foresight::Prediction;
use super::ledger::Entry;
use super::plan::{FirmEdit, Goal};
use super::policy::PolicyEdit;
use super::prospect::Prospect;
use super::setup::{Effect, Profile};
use super::state::{Closing, FirmState, Incident};
use super::tally::Tally;
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
    /// The firm's plan changed.
    FirmSet { edit: FirmEdit },
    /// A target was set or taken back.
    GoalSet { goal: Goal, value: Option<i64> },
    /// A customer is to be let go or won back, or not.
    IntentSet {
        customer: CustomerId,
        intent: Intent,
    },
    /// The trainee said what the quarter will bring.
    Predicted { prediction: Prediction },
    /// A hint was asked for: what another hour for a tier is worth.
    HintTaken { tier: TierId },
    /// The quarter runs, with so many hours planned and this ahead of it.
    PlanCommitted {
        planned: f64,
        agenda: Vec<Incident>,
        leads: Vec<Prospect>,
        next_prospect: u32,
    },
    /// The firm's levels are others now.
    FirmMoved { firm: FirmState },
    /// Somebody of the team went, and what the customers he or she looked after lost.
    Quit { head: u32 },
    /// A prospect came in.
    LeadCame { prospect: u32 },
    /// A prospect was worked on for some hours.
    Worked { prospect: u32, hours: f64 },
    /// A prospect was qualified, or isn't worth going on with.
    Qualified { prospect: u32, fits: bool },
    /// A prospect decided.
    Decided { prospect: u32, signed: bool },
    /// A prospect went cold.
    WentCold { prospect: u32 },
    /// A customer joined the book.
    Joined {
        customer: CustomerId,
        profile: Box<Profile>,
        referred: bool,
        share: f64,
    },
    /// A customer recommended us.
    Recommended {
        customer: CustomerId,
        prospect: Prospect,
    },
    /// A lost customer was asked to come back.
    AskedBack { customer: CustomerId, back: bool },
    /// A week has begun.
    WeekBegan { week: u8 },
    /// The failures of the week are off the agenda.
    FailuresDone,
    /// Money moved.
    Posted(Entry),
    /// A service failed a customer.
    Failed {
        customer: CustomerId,
        severity: Severity,
    },
    /// A grievance was not said, or an account manager dealt with it.
    Grievance {
        customer: CustomerId,
        severity: Severity,
        outcome: Outcome,
        hours: f64,
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
    /// A brilliant recovery after a first failure delighted a customer.
    Delighted { customer: CustomerId, by: f64 },
    /// A talk told us something about a customer: its file is the fuller for it.
    Learned { customer: CustomerId, by: f64 },
    /// Trust moved.
    TrustMoved { customer: CustomerId, by: f64 },
    /// A promise falls due.
    Promised {
        id: ComplaintId,
        due: u8,
        keepable: bool,
    },
    /// A promise was put off to a week.
    PutOff { id: ComplaintId, due: u8 },
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
        /// In the debrief.
        after: bool,
    },
    /// A customer's quarter is closed.
    Closed {
        customer: CustomerId,
        closing: Closing,
        record: Box<Record>,
    },
    /// The quarter is closed: its counts, and what luck in leaving cost.
    QuarterClosed { tally: Tally, misfortune: f64 },
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
