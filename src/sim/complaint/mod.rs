//! Complaints: the cases that can be talked through, how a talk goes, how it ends.

mod case;
mod lot;
mod mark;
mod outcome;
mod profile;
mod rubric;
mod settle;
mod talk;
mod weigh;

pub use case::{Case, Cause, Fact, Fault, Follow, FollowUp, Line, Severity, Turn};
pub use lot::Lot;
pub use mark::{Mark, TalkStep};
pub use outcome::{Outcome, memory_of, usual_settlement, voice_probability};
pub use profile::{PersonalityProfile, Profiles, Reaction, Turning};
pub use rubric::{HARMFUL, Rubric, rubric, steps_done};
pub use settle::{Settlement, TalkEnd};
pub use talk::{Change, Meeting, Move, Talk, line_of};

use super::units::{ComplaintId, CustomerId};
use serde::{Deserialize, Serialize};

/// Where a complaint stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Status {
    /// Waits to be taken up.
    Open,
    /// Is being talked through.
    Talking(Talk),
    /// Was talked through.
    Talked(TalkEnd),
    /// Was left to an account manager.
    Delegated(Outcome),
    /// Nobody answered in time.
    Unanswered,
}

/// A complaint that was voiced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Complaint {
    /// Its id.
    pub id: ComplaintId,
    /// Who.
    pub customer: CustomerId,
    /// The case that can be talked through, if there is one: index.
    pub case: Option<u32>,
    /// How bad.
    pub severity: Severity,
    /// Quarter it was voiced in.
    pub quarter: u8,
    /// Week it was voiced in.
    pub week: u8,
    /// Last week in which it can be answered.
    pub due: u8,
    /// Where it stands.
    pub status: Status,
}

impl Complaint {
    /// Whether it still waits for the trainee.
    pub const fn pending(&self) -> bool {
        matches!(self.status, Status::Open | Status::Talking(_))
    }

    /// How it ended, if it has.
    pub fn outcome(&self) -> Option<Outcome> {
        match &self.status {
            Status::Open | Status::Talking(_) => None,
            Status::Talked(end) => Some(end.outcome),
            Status::Delegated(outcome) => Some(*outcome),
            Status::Unanswered => Some(Outcome::Unresolved),
        }
    }
}
