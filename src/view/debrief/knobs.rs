//! What can be changed in a quarter: every decision of its plan and of its weeks, each with the values to choose from.

mod people;
mod plan;
mod talks;
#[cfg(test)]
mod tests;
mod weeks;

pub use people::{People, Person};
pub use talks::{TalkLine, TalkLines};

use super::draft::Draft;
use super::words;
use crate::run::branch::{Branch, Edit};
use crate::run::debrief::course::{Course, Part};
use crate::sim::policy::Lever;
use crate::sim::{Command, TierId};
use crate::view::Eye;

/// Something that can be changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Knob {
    /// Its name.
    pub name: String,
    /// The values, with the edit that sets each.
    pub options: Vec<(String, Edit)>,
    /// The value it had.
    pub was: usize,
    /// The value it is to have.
    pub chosen: usize,
    /// The edit that leaves it as it was.
    pub back: Edit,
}

/// What belongs together, under a tab of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// What can be changed.
    pub knobs: Vec<Knob>,
    /// Whose decisions these are, and whose there are besides; none: they are nobody's.
    pub people: Option<People>,
    /// The talks, line by line; each line is a knob.
    pub talks: Vec<TalkLines>,
}

/// What knobs are made from.
#[derive(Clone, Copy)]
struct Making<'a> {
    eye: Eye<'a>,
    /// The future that is changed.
    course: &'a Course,
    /// The future whose commands it goes on with: complaints have their numbers there.
    base: &'a Course,
    branches: &'a [Branch],
    draft: &'a Draft,
    /// The quarter in the future that is changed.
    part: &'a Part,
}

/// What can be changed in the quarter of a draft, in groups: the tiers, the firm, single customers, targets, what
/// happened in the weeks. `course` is the future that is changed, `base` the one whose commands it goes on with.
pub fn groups(
    eye: Eye,
    (course, base): (&Course, &Course),
    branches: &[Branch],
    draft: &Draft,
) -> Vec<Group> {
    let Some(part) = course.part(draft.quarter) else {
        return Vec::new();
    };
    let making = Making {
        eye,
        course,
        base,
        branches,
        draft,
        part,
    };
    let t = eye.t;
    let mut out: Vec<Group> = Vec::new();
    let mut group = |name: String, knobs: Vec<Knob>| {
        if !knobs.is_empty() {
            out.push(Group {
                name,
                knobs,
                people: None,
                talks: Vec::new(),
            });
        }
    };
    for i in 0..part.planned.state().policies.len() {
        let tier = TierId(i as u32);
        group(words::tier(eye, tier), plan::of_tier(making, tier));
    }
    group(t.get("whatif-firm"), plan::of_firm(making));
    group(t.get("whatif-targets"), plan::targets(making));
    group(t.get("whatif-events"), weeks::events(making));
    group(t.get("whatif-complaints"), weeks::complaints(making));
    group(t.get("whatif-promises"), weeks::promises(making));
    let talks = talks::talks(making);
    if !talks.is_empty() {
        out.push(Group {
            name: t.get("whatif-talks"),
            knobs: Vec::new(),
            people: None,
            talks,
        });
    }
    let single = people::group(making);
    // After the tiers: a single customer is looked for where its tier is.
    let place = part.planned.state().policies.len().min(out.len());
    if let Some(single) = single {
        out.insert(place, single);
    }
    out
}

impl Making<'_> {
    fn is_open(self, lever: Lever) -> bool {
        let from = self.eye.sc().opens(lever);
        from.is_some_and(|from| from <= self.draft.quarter)
    }

    fn in_plan(self, command: Command) -> Edit {
        Edit::Plan {
            quarter: self.draft.quarter,
            command,
        }
    }

    /// A knob of a plan: the commands that set its values, the one in force among them.
    fn of_plan(self, name: String, now: &Command, all: Vec<Command>) -> Knob {
        let was = all.iter().position(|command| command == now).unwrap_or(0);
        let options = all.into_iter().map(|command| {
            let said = words::to(self.eye, &command);
            (said, self.in_plan(command))
        });
        let back = self.in_plan(now.clone());
        self.knob(name, options.collect(), was, back)
    }

    fn knob(self, name: String, options: Vec<(String, Edit)>, was: usize, back: Edit) -> Knob {
        let set = options
            .iter()
            .position(|(_, edit)| self.draft.edits.contains(edit));
        Knob {
            name,
            options,
            was,
            chosen: set.unwrap_or(was),
            back,
        }
    }
}
