//! A branch of a run: what is changed from a quarter on, who plays on, and the commands that came of it. Kept in the save beside the run.

use super::debrief::change::Handling;
use super::debrief::edit::same_field;
use super::debrief::lines::OtherLine;
use crate::sim::complaint::Follow;
use crate::sim::{Command, ComplaintId, TierId};
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
    /// Something else is said in the talk about a complaint.
    Line {
        /// Which, by its id in the run that the branch springs from.
        complaint: ComplaintId,
        /// What, and where in the talk.
        instead: OtherLine,
    },
    /// A promise is dealt with otherwise.
    Promise {
        /// The complaint it was made in.
        complaint: ComplaintId,
        /// How.
        how: Follow,
    },
    /// What another hour for a tier is worth is asked for in a plan, or isn't.
    Hint {
        /// Quarter.
        quarter: u8,
        /// Which tier.
        tier: TierId,
        /// Whether it is asked for.
        asked: bool,
    },
    /// A complaint that was handled otherwise is handled as in the run after all.
    OwnWay {
        /// Which, by its id in the run that the branch springs from.
        complaint: ComplaintId,
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
    /// What somebody calls it; empty: nothing yet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
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

impl Edit {
    /// Whether another edit is about the same thing, so that only one of them can stand.
    pub fn same_thing(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Plan { quarter, command },
                Self::Plan {
                    quarter: then,
                    command: with,
                },
            ) => quarter == then && same_field(command, with),
            (Self::Event { event, .. }, Self::Event { event: other, .. }) => event == other,
            (
                Self::Complaint { complaint, .. }
                | Self::Line { complaint, .. }
                | Self::OwnWay { complaint },
                Self::Complaint {
                    complaint: other, ..
                }
                | Self::Line {
                    complaint: other, ..
                }
                | Self::OwnWay { complaint: other },
            )
            | (
                Self::Promise { complaint, .. },
                Self::Promise {
                    complaint: other, ..
                },
            ) => complaint == other,
            (
                Self::Hint { quarter, tier, .. },
                Self::Hint {
                    quarter: then,
                    tier: other,
                    ..
                },
            ) => (quarter, tier) == (then, other),
            _ => false,
        }
    }

    /// Whether it is about something that is decided in the weeks of a quarter.
    pub const fn in_the_weeks(&self) -> bool {
        match self {
            Self::Plan { .. } | Self::Hint { .. } => false,
            Self::Event { .. }
            | Self::Complaint { .. }
            | Self::Line { .. }
            | Self::Promise { .. }
            | Self::OwnWay { .. } => true,
        }
    }
}

/// The places of a branch and of those above it, up to the first that doesn't go on by the run's own commands: the
/// branch itself comes first. What it is changed by, they are changed by.
pub fn own_line(branches: &[Branch], of: Option<u32>) -> Vec<u32> {
    let mut line = Vec::new();
    let mut at = of;
    while let Some(place) = at {
        let own = branches
            .get(place as usize)
            .filter(|branch| branch.continued_by == Continued::Own);
        let Some(branch) = own else { break };
        line.push(place);
        // A branch springs from an earlier one.
        at = branch.parent.filter(|parent| *parent < place);
    }
    line
}

/// The future whose commands a branch goes on with: the run itself, or one that a bot or somebody played.
pub fn base(branches: &[Branch], of: Option<u32>) -> Option<u32> {
    let Some(top) = own_line(branches, of).last().copied() else {
        return of;
    };
    let parent = branches.get(top as usize)?.parent;
    // What springs from a later one leads nowhere: so it is told where it is looked for.
    if parent.is_some_and(|parent| parent >= top) {
        return Some(top);
    }
    parent
}

/// The branches without one of them and all that spring from it. The places of
/// the others change, and what they spring from with them.
pub fn pruned(branches: &[Branch], index: u32) -> Vec<Branch> {
    let mut places: Vec<Option<u32>> = Vec::new();
    let mut out: Vec<Branch> = Vec::new();
    for (i, branch) in branches.iter().enumerate() {
        // A branch springs from an earlier one: that one's new place is known.
        let parent = branch.parent.map(|parent| {
            let place = places.get(parent as usize);
            place.copied().flatten()
        });
        let falls = i as u32 == index || parent == Some(None);
        if falls {
            places.push(None);
            continue;
        }
        places.push(Some(out.len() as u32));
        out.push(Branch {
            parent: parent.flatten(),
            ..branch.clone()
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn branch(name: &str, parent: Option<u32>) -> Branch {
        Branch {
            name: name.to_owned(),
            parent,
            from_quarter: 1,
            edits: Vec::new(),
            continued_by: Continued::Own,
            commands: Vec::new(),
        }
    }

    #[test]
    fn what_springs_from_a_branch_goes_with_it() {
        let tree = [
            branch("a", None),
            branch("b", Some(0)),
            branch("c", None),
            branch("d", Some(1)),
            branch("e", Some(2)),
        ];
        let left = pruned(&tree, 0);
        let names: Vec<(&str, Option<u32>)> =
            left.iter().map(|b| (b.name.as_str(), b.parent)).collect();
        assert_eq!(names, [("c", None), ("e", Some(0))]);
        assert_eq!(pruned(&tree, 9), tree);
    }

    #[test]
    fn a_branch_goes_on_with_the_commands_above_it() {
        let mut tree = [
            branch("a", None),
            branch("b", Some(0)),
            branch("c", Some(1)),
            branch("d", Some(2)),
        ];
        assert_eq!(own_line(&tree, Some(3)), [3, 2, 1, 0]);
        assert_eq!((base(&tree, Some(3)), base(&tree, None)), (None, None));
        tree[1].continued_by = Continued::Bot("textbook".to_owned());
        assert_eq!(own_line(&tree, Some(3)), [3, 2]);
        assert_eq!(base(&tree, Some(3)), Some(1));
        assert_eq!(base(&tree, Some(1)), Some(1));
    }

    #[test]
    fn a_complaint_is_handled_one_way() {
        let complaint = ComplaintId(4);
        let talked = Edit::Complaint {
            complaint,
            handling: Handling::Talked,
        };
        let own = Edit::OwnWay { complaint };
        assert!(talked.same_thing(&own) && own.same_thing(&talked));
        assert!(talked.in_the_weeks());
        let hint = |tier, asked| Edit::Hint {
            quarter: 2,
            tier: TierId(tier),
            asked,
        };
        assert!(hint(0, true).same_thing(&hint(0, false)));
        assert!(!hint(0, true).same_thing(&hint(1, true)));
    }

    #[test]
    fn only_one_answer_to_an_event_stands() {
        let answer = |choice| Edit::Event { event: 3, choice };
        assert!(answer(0).same_thing(&answer(1)));
        let other = Edit::Event {
            event: 4,
            choice: 0,
        };
        assert!(!answer(0).same_thing(&other));
    }
}
