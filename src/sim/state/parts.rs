//! What a state is made of, besides what has a home of its own.

use crate::sim::complaint::Severity;
use crate::sim::team::Team;
use crate::sim::units::{ComplaintId, CustomerId};
use serde::{Deserialize, Serialize};

/// Where in the quarter a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// The plan is being made.
    Plan,
    /// The weeks run.
    Weeks,
    /// The quarter is closed and can be looked at.
    Review,
    /// All quarters are over.
    Debrief,
}

/// A promise made in a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// The complaint it was made in.
    pub complaint: ComplaintId,
    /// Quarter it was made in.
    pub quarter: u8,
    /// Week it falls due; 14 and more lie in the next quarter.
    pub due: u8,
    /// Whether it can be kept at all.
    pub keepable: bool,
    /// It was put off once already.
    pub postponed: bool,
    /// How it ended.
    pub kept: Option<bool>,
}

/// A question that was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Index of the question.
    pub question: u32,
    /// Index of the option.
    pub option: u32,
    /// Whether it was right.
    pub right: bool,
    /// Whether it was answered after the run: every question can be answered once more then.
    pub after: bool,
}

/// A service failure that will happen in a week of this quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incident {
    /// Week.
    pub week: u8,
    /// How bad.
    pub severity: Severity,
    /// Whether it will be voiced.
    pub voiced: bool,
    /// Whom it hits.
    pub customer: CustomerId,
}

/// What the firm is made of besides its customers. Levels in [0, 1].
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct FirmState {
    /// Quality.
    pub quality: f64,
    /// Complaint access.
    pub access: f64,
    /// Image.
    pub image: f64,
    /// The team.
    pub team: Team,
    /// What is said of us on average, see [`crate::sim::word_of_mouth`].
    pub word: f64,
}
