//! A branch of a run: what is changed from a quarter on, who plays on, and the commands that came of it. Kept in the save beside the run.

use super::debrief::change::Handling;
use crate::sim::complaint::Follow;
use crate::sim::{Command, ComplaintId};
use serde::{Deserialize, Serialize};

/// One thing that is changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edit {
    /// An edit at the end of a quarter's plan.
    Plan {
        /// Quarter.
        quarter: u8,
        /// The edit.
        command: Command,
    },
    /// An event is answered otherwise.
    Event {
        /// Index of the event.
        event: u32,
        /// Index of the choice.
        choice: u32,
    },
    /// A complaint is handled otherwise.
    Complaint {
        /// Which, by its id in the run that the branch springs from.
        complaint: ComplaintId,
        /// How.
        handling: Handling,
    },
    /// A promise is dealt with otherwise.
    Promise {
        /// The complaint it was made in.
        complaint: ComplaintId,
        /// How.
        how: Follow,
    },
}

/// Who plays on after the edits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Continued {
    /// The run's own remaining commands.
    #[default]
    Own,
    /// A bot, by its id.
    Bot(String),
    /// Somebody at the window.
    Hand,
}

/// A branch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// The branch it springs from: its place in the list; none: the run itself.
    #[serde(default)]
    pub parent: Option<u32>,
    /// The quarter from which it goes its own way.
    pub from_quarter: u8,
    /// What is changed.
    #[serde(default)]
    pub edits: Vec<Edit>,
    /// Who plays on.
    #[serde(default)]
    pub continued_by: Continued,
    /// All its commands from the opening of that quarter on.
    pub commands: Vec<Command>,
}
