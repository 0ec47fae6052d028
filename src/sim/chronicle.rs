//! What has been: everything somebody may look at later, and the simulation itself never needs again.
//!
//! A run that is played keeps it; one of ten thousand in a sweep does not. It
//! is no part of the state's hash, so both have the same one.

use super::complaint::{Outcome, Severity};
use super::customer::Record;
use super::foresight::Prediction;
use super::units::{CustomerId, TierId};

/// A grievance without a written case: never said, or left to an account manager.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grievance {
    /// Quarter.
    pub quarter: u8,
    /// Week.
    pub week: u8,
    /// Whose.
    pub customer: CustomerId,
    /// How bad.
    pub severity: Severity,
    /// How it ended.
    pub outcome: Outcome,
    /// Hours it took.
    pub hours: f64,
}

/// The record of a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chronicle {
    /// Closed quarters by customer.
    pub history: Vec<Vec<Record>>,
    /// Grievances in the order they came.
    pub grievances: Vec<Grievance>,
    /// Who recommended us, and in which quarter.
    pub recommended: Vec<(u8, CustomerId)>,
    /// What the trainee expected, quarter by quarter.
    pub predictions: Vec<Prediction>,
    /// Hints that were asked for: in which quarter, about which tier.
    pub hints: Vec<(u8, TierId)>,
}
