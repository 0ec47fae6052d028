//! How a complaint ends, and what that leaves in the customer's memory.

use super::Severity;
use crate::sim::policy::Priority;
use crate::sim::setup::Kind;
use crate::sim::tier::Level;
use serde::{Deserialize, Serialize};

/// How a grievance ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// Never said.
    Silent,
    /// Said, and not resolved.
    Unresolved,
    /// Resolved, but not in the week it was voiced.
    Resolved,
    /// Resolved in the week it was voiced.
    Quick,
}

impl Outcome {
    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Silent => "outcome-silent",
            Self::Unresolved => "outcome-unresolved",
            Self::Resolved => "outcome-resolved",
            Self::Quick => "outcome-quick",
        }
    }
}

/// What an outcome adds to the complaint memory, in log odds of leaving:
/// kind weight (consumer 1, others .7) × a table net of the same quarter's fall
/// in satisfaction, tuned so that the reference consumer repurchases as TARP
/// found (1979/1986; see the calibration). A second failure after a bad
/// recovery (double deviation) weighs 1.5 times.
pub fn memory_of(outcome: Outcome, severity: Severity, kind: Kind, let_down: bool) -> f64 {
    let table = match severity {
        Severity::Major => [5.25, 4.38, 2.77, 1.42],
        Severity::Minor => [3.64, 3.27, 2.26, 0.17],
    };
    let weight = match kind {
        Kind::Consumer => 1.0,
        Kind::Business | Kind::Channel | Kind::Internal => 0.7,
    };
    let double = if let_down { 1.5 } else { 1.0 };
    table[outcome as usize] * weight * double
}

/// Probability that a grievance is voiced. Rises with complaint access in
/// [0, 1] and with a level that asks: businesses .25 / .12 (major / minor) at
/// access .50, up to .56 / .34 when they are asked; consumers .60 / .30.
/// Colleagues of our own group say it.
pub fn voice_probability(severity: Severity, kind: Kind, access: f64, contact: Level) -> f64 {
    let asks = match contact {
        Level::Basic => -0.10,
        Level::Reactive => 0.0,
        Level::Accountable => 0.30,
        Level::Proactive => 0.40,
        Level::Partnership => 0.50,
    };
    let asked = ((access - 0.50) / 0.35 + asks).clamp(0.0, 1.0);
    let (usual, full) = match (kind, severity) {
        (Kind::Consumer, Severity::Major) => (0.60, 0.80),
        (Kind::Consumer, Severity::Minor) => (0.30, 0.55),
        (Kind::Internal, Severity::Major) => (0.80, 0.95),
        (Kind::Internal, Severity::Minor) => (0.50, 0.80),
        (_, Severity::Major) => (0.25, 0.56),
        (_, Severity::Minor) => (0.12, 0.34),
    };
    usual + asked * (full - usual)
}

impl Priority {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Ignore, Self::Usual, Self::First];

    /// Probability that an account manager resolves a complaint at skill .70
    /// and with time for it, and that a resolved one is resolved at once.
    pub const fn resolves(self) -> (f64, f64) {
        match self {
            Self::Ignore => (0.0, 0.0),
            Self::Usual => (0.6, 0.4),
            Self::First => (0.8, 0.7),
        }
    }

    /// How an account manager handles one that is handed over: whoever delegates wants
    /// it answered, so a tier whose complaints are ignored gets the usual handling.
    #[must_use]
    pub const fn delegated(self) -> Self {
        match self {
            Self::Ignore => Self::Usual,
            priority => priority,
        }
    }

    /// Hours that handling one takes.
    pub fn hours(self, severity: Severity) -> f64 {
        let hours = f64::from(severity.hours());
        match self {
            Self::Ignore => 0.0,
            Self::Usual => hours,
            Self::First => 1.2 * hours,
        }
    }

    /// How an account manager's handling ends, for a draw in (0, 1). Skill and
    /// overload in [0, 1].
    pub fn handled(self, skill: f64, overload: f64, draw: f64) -> Outcome {
        let (resolves, quick) = self.resolves();
        let resolves = (resolves * skill / 0.7 * (1.0 - overload)).min(0.97);
        if draw < resolves * quick {
            Outcome::Quick
        } else if draw < resolves {
            Outcome::Resolved
        } else {
            Outcome::Unresolved
        }
    }

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ignore => "priority-ignore",
            Self::Usual => "priority-usual",
            Self::First => "priority-first",
        }
    }
}

/// What settling a complaint without a written case costs, as a share of a
/// quarter's revenue with this customer: 2 % (major), .5 % (minor).
pub const fn usual_settlement(severity: Severity) -> f64 {
    match severity {
        Severity::Major => 0.02,
        Severity::Minor => 0.005,
    }
}
