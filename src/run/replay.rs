//! Carrying a saved log out again: the hash of each quarter, and where it parts from the record.

use super::save::Save;
use super::session::Session;
use crate::sim::score::Score;
use crate::sim::{Command, Refusal, Scenario};
use std::fmt;
use std::sync::Arc;

/// A closed quarter of a replay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuarterCheck {
    /// Quarter, from 1.
    pub quarter: u8,
    /// State hash that the replay found.
    pub hash: String,
    /// State hash that was recorded, if one was.
    pub recorded: Option<String>,
}

impl QuarterCheck {
    /// Whether it is the recorded one; none where nothing was recorded.
    pub fn agrees(&self) -> Option<bool> {
        self.recorded.as_ref().map(|r| *r == self.hash)
    }
}

/// Where a replay first parts from its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parting {
    /// The state after this quarter is another one.
    Hash {
        /// Quarter, from 1.
        quarter: u8,
    },
    /// A command of the log is refused.
    Refused {
        /// Quarter it was given in.
        quarter: u8,
        /// Place in the log, from 0.
        index: usize,
        /// The command.
        command: Command,
        /// Why.
        refusal: Refusal,
    },
    /// The record knows a quarter that the log doesn't close.
    Missing {
        /// Quarter, from 1.
        quarter: u8,
    },
}

impl Parting {
    /// The quarter in which it happens, from 1.
    pub const fn quarter(&self) -> u8 {
        match self {
            Self::Hash { quarter } | Self::Refused { quarter, .. } | Self::Missing { quarter } => {
                *quarter
            }
        }
    }
}

impl fmt::Display for Parting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hash { quarter } => {
                write!(f, "quarter {quarter}: the state differs from the record")
            }
            Self::Refused {
                quarter,
                index,
                command,
                refusal,
            } => write!(
                f,
                "quarter {quarter}: command {} ({command:?}) is refused: {refusal}",
                index + 1
            ),
            Self::Missing { quarter } => {
                write!(
                    f,
                    "quarter {quarter} is recorded, but the log never closes it"
                )
            }
        }
    }
}

/// What a replay found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Every quarter that the log closes.
    pub quarters: Vec<QuarterCheck>,
    /// Commands carried out.
    pub commands: usize,
    /// Whether the log reaches the end of the run.
    pub finished: bool,
    /// Whether the scenario's files are others than when it was saved.
    pub scenario_changed: bool,
    /// Where it first parts from the record; none: nowhere.
    pub parting: Option<Parting>,
    /// The score at the end of the log.
    pub score: Score,
}

impl Report {
    /// Whether the run came back as it was saved.
    pub const fn same(&self) -> bool {
        self.parting.is_none()
    }
}

/// Carries the log of a save out on a scenario, whose files have this hash.
pub fn replay(save: &Save, scenario: Arc<Scenario>, scenario_hash: &str) -> Report {
    Session::resume(save, scenario, scenario_hash).report
}
