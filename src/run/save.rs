//! A saved game: which scenario, which seed, and the commands that were carried out.
//!
//! The state itself is not saved. It comes back by carrying the commands out
//! again, and the hash of each closed quarter proves that it came back the same.

use super::branch::Branch;
use crate::sim::Command;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Version of the format that this build writes, and the only one it reads.
pub const VERSION: u32 = 1;
/// The word a saved game begins with.
const MAGIC: &str = "clientele-save";
/// Largest saved game that is read, in bytes: a hundred times the longest run.
pub const MAX_BYTES: u64 = 32 << 20;

/// Where the scenario of a run came from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// It ships with the game; its id is the header's `scenario`.
    #[default]
    Shipped,
    /// A folder on disk.
    Folder(String),
}

/// What a save says about its run. A hand-written log may leave out all but
/// `scenario` and `seed`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Id of the scenario.
    pub scenario: String,
    /// Where the scenario came from.
    #[serde(default)]
    pub source: Origin,
    /// Hash of the scenario's files; empty: not recorded.
    #[serde(default)]
    pub scenario_hash: String,
    /// Seed of the luck.
    pub seed: u64,
    /// Quarters of the run; 0: all that the scenario has.
    #[serde(default)]
    pub quarters: u8,
    /// Id of the preset it is played by, which may help otherwise than the
    /// scenario does; empty: none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub preset: String,
    /// When the run began, seconds since 1970.
    #[serde(default)]
    pub created: u64,
    /// When it was saved, seconds since 1970.
    #[serde(default)]
    pub updated: u64,
}

/// A saved game.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Save {
    /// What it is a save of.
    pub header: Header,
    /// The commands that were carried out, in order.
    pub log: Vec<Command>,
    /// State hash right after each closed quarter, from quarter 1.
    #[serde(default)]
    pub hashes: Vec<String>,
    /// Other futures of the run that were tried and kept, as a tree.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub branches: Vec<Branch>,
}

/// Why bytes are not a saved game that can be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// The first line is not that of a saved game.
    #[error("this is not a saved game of Clientele")]
    NotASave,
    /// Another version wrote it.
    #[error("it was saved in format {0}; this build reads format {VERSION}")]
    Version(u32),
    /// The checksum differs: the file was cut short or changed.
    #[error("its checksum is wrong: the file was cut short or changed")]
    Checksum,
    /// It is no valid RON, or lacks something.
    #[error("line {line}, column {column}: {message}")]
    Syntax {
        /// Line, from 1, counted with the first line of the file.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong.
        message: String,
    },
    /// It is larger than any run.
    #[error("it is larger than {} MB", MAX_BYTES >> 20)]
    TooLarge,
    /// It can't be written as text.
    #[error("it can't be written: {0}")]
    Unwritable(String),
}

impl Save {
    /// Its text: `clientele-save 1 <blake3 of the rest>`, then RON, one command a line.
    pub fn encode(&self) -> Result<String, Fault> {
        let style = ron::ser::PrettyConfig::new()
            .depth_limit(2)
            .new_line("\n".to_owned())
            .indentor("  ".to_owned());
        let mut body = ron::ser::to_string_pretty(self, style)
            .map_err(|e| Fault::Unwritable(e.to_string()))?;
        body.push('\n');
        let sum = blake3::hash(body.as_bytes()).to_hex();
        Ok(format!("{MAGIC} {VERSION} {sum}\n{body}"))
    }

    /// Reads a saved game; its version and checksum must be right.
    pub fn decode(bytes: &[u8]) -> Result<Self, Fault> {
        let (first, body) = split(bytes);
        let sum = signature(first)?.ok_or(Fault::Checksum)?;
        verify(&sum, body)?;
        parse(body, 1)
    }

    /// Reads a saved game or a log written by hand: RON alone, or under a first
    /// line without a checksum. A checksum that is there must be right.
    pub fn decode_log(bytes: &[u8]) -> Result<Self, Fault> {
        let (first, body) = split(bytes);
        match signature(first) {
            Ok(Some(sum)) => verify(&sum, body).and_then(|()| parse(body, 1)),
            Ok(None) => parse(body, 1),
            Err(Fault::NotASave) => parse(bytes, 0),
            Err(fault) => Err(fault),
        }
    }

    /// Quarter and week that the log has reached; week 0 is the plan. The last
    /// `NextQuarter` of a run leads into the debrief, not into another quarter.
    pub fn progress(&self) -> (u8, u8) {
        let last = match self.header.quarters {
            0 => u8::MAX,
            quarters => quarters,
        };
        let mut at = (1u8, 0u8);
        for command in &self.log {
            match command {
                Command::AdvanceWeek => at.1 = at.1.saturating_add(1),
                Command::NextQuarter if at.0 < last => at = (at.0 + 1, 0),
                _ => {}
            }
        }
        at
    }
}

/// The first line and the rest.
fn split(bytes: &[u8]) -> (&[u8], &[u8]) {
    match bytes.iter().position(|b| *b == b'\n') {
        Some(end) => (&bytes[..end], &bytes[end + 1..]),
        None => (bytes, &[]),
    }
}

/// The checksum that the first line states, if it states one.
fn signature(first: &[u8]) -> Result<Option<String>, Fault> {
    let line = std::str::from_utf8(first).map_err(|_| Fault::NotASave)?;
    let mut words = line.split_whitespace();
    if words.next() != Some(MAGIC) {
        return Err(Fault::NotASave);
    }
    let version = words.next().and_then(|w| w.parse::<u32>().ok());
    match version {
        None => Err(Fault::NotASave),
        Some(VERSION) => Ok(words.next().map(str::to_owned)),
        Some(other) => Err(Fault::Version(other)),
    }
}

fn verify(sum: &str, body: &[u8]) -> Result<(), Fault> {
    if blake3::hash(body).to_hex().as_str() == sum {
        Ok(())
    } else {
        Err(Fault::Checksum)
    }
}

/// Parses the RON; `before` lines of the file stand above it.
fn parse(body: &[u8], before: usize) -> Result<Save, Fault> {
    ron::de::from_bytes(body).map_err(|e| Fault::Syntax {
        line: e.span.start.line + before,
        column: e.span.start.col,
        message: e.code.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::branch::{Continued, Edit};

    #[test]
    fn a_log_written_by_hand_needs_only_scenario_and_seed() {
        let log = b"(header: (scenario: \"steel\", seed: 7), log: [CommitPlan, AdvanceWeek])";
        let save = Save::decode_log(log).expect("it is complete");
        assert_eq!(save.log, [Command::CommitPlan, Command::AdvanceWeek]);
        assert_eq!(save.progress(), (1, 1));
        assert_eq!(Save::decode(log), Err(Fault::NotASave));
    }

    #[test]
    fn branches_come_back_and_a_save_without_any_is_written_as_ever() {
        let log = b"(header: (scenario: \"steel\", seed: 7), log: [CommitPlan])";
        let mut save = Save::decode_log(log).expect("it is complete");
        assert!(save.branches.is_empty());
        let text = save.encode().expect("it is plain text");
        assert!(!text.contains("branches"));
        save.branches.push(Branch {
            name: "too late".to_owned(),
            parent: None,
            from_quarter: 1,
            edits: vec![Edit::Event {
                event: 0,
                choice: 1,
            }],
            continued_by: Continued::Bot("textbook".to_owned()),
            commands: vec![Command::CommitPlan, Command::AdvanceWeek],
        });
        let text = save.encode().expect("it is plain text");
        assert_eq!(Save::decode(text.as_bytes()), Ok(save));
    }

    #[test]
    fn another_version_is_named() {
        let text = b"clientele-save 9 00\n()";
        assert_eq!(Save::decode(text), Err(Fault::Version(9)));
        assert_eq!(Save::decode_log(text), Err(Fault::Version(9)));
    }
}
