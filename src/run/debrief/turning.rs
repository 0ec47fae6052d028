//! The turning points: each decision replaced by the benchmark's, everything else as it was, under the same luck.

use super::change::{Change, Handling};
use super::course::Course;
use super::decisions::{Decision, Subject};
use super::edit::Topic;
use super::instead::alternatives;
use super::rerun::Rerun;
use super::watch::Watch;
use crate::sim::complaint::Follow;
use crate::sim::score::score;
use crate::sim::{Command, CustomerId, Money, Sim};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeSet;

/// The bot whose answers decisions are replaced by.
pub const BENCHMARK: &str = "textbook";

/// What a decision is replaced by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Instead {
    /// Of a plan: what the fields are set to instead.
    pub set: Vec<Command>,
    /// Of an event: the choice.
    pub choice: Option<u32>,
    /// Of a complaint.
    pub handling: Option<Handling>,
    /// Of a promise.
    pub how: Option<Follow>,
}

/// What would have come of a decision made as the benchmark makes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Turn {
    /// The decision.
    pub decision: Decision,
    /// What it is replaced by.
    pub instead: Instead,
    /// The benchmark decides alike: nothing would have been different.
    pub same: bool,
    /// Value created then, less that of the run: what the decision cost (> 0)
    /// or gained (< 0) on this luck.
    pub value: Money,
    /// The same with the luck in who left taken out of both.
    pub adjusted: Money,
    /// Customers of the book that were lost in the run and would be there.
    pub kept: Vec<CustomerId>,
    /// Customers of the book that are there and would have been lost.
    pub lost: Vec<CustomerId>,
    /// Later commands of the run that would have been refused.
    pub skipped: u32,
    /// Answers that had to be made up for what didn't come in the run.
    pub filled: u32,
    /// What was changed to find it out.
    #[serde(skip)]
    pub change: Change,
}

/// Several turns at once against one by one: single changes don't add up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Interaction {
    /// Ids of the decisions that are replaced.
    pub decisions: Vec<String>,
    /// The sum of what each changes alone: value, and luck-adjusted.
    pub alone: (Money, Money),
    /// What all change together.
    pub together: (Money, Money),
}

impl Interaction {
    /// What the sum of single changes leaves out: value, and luck-adjusted.
    pub fn difference(&self) -> (Money, Money) {
        (
            self.together.0 - self.alone.0,
            self.together.1 - self.alone.1,
        )
    }
}

/// The turning points of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Turning {
    /// All decisions with what the benchmark's would have changed, luck-adjusted:
    /// what cost most comes first, what gained most last.
    pub turns: Vec<Turn>,
    /// The decisions that cost most, together.
    pub costs: Interaction,
}

/// How many of the dearest decisions are named, and replaced at once.
pub const TOP: usize = 3;

impl Turning {
    /// The decisions that cost most, the dearest first. A lever that was left
    /// alone for many quarters counts once.
    pub fn dearest(&self) -> Vec<&Turn> {
        let worth = |turn: &&Turn| turn.adjusted > Money::ZERO;
        once(self.turns.iter().filter(worth))
    }

    /// The decisions that gained most against the benchmark's, the best first.
    pub fn best(&self) -> Vec<&Turn> {
        let worth = |turn: &&Turn| turn.adjusted.is_negative();
        once(self.turns.iter().rev().filter(worth))
    }
}

/// Without levers left alone that came before.
fn once<'a>(turns: impl Iterator<Item = &'a Turn>) -> Vec<&'a Turn> {
    let mut seen: BTreeSet<Topic> = BTreeSet::new();
    turns
        .filter(|turn| match turn.decision.subject {
            Subject::Plan(topic) if turn.decision.left => seen.insert(topic),
            _ => true,
        })
        .collect()
}

/// Replaces every decision of a course by the benchmark's, one at a time, and
/// the dearest together. None when it was cancelled.
pub fn turning(course: &Course, watch: &Watch) -> Option<Turning> {
    let turns = alternatives(course);
    watch.begin("turning", turns.len() as u32);
    let mut all: Vec<Turn> = turns
        .into_par_iter()
        .map(|turn| {
            (!watch.cancelled()).then(|| {
                let turn = played(course, turn);
                watch.done(1);
                turn
            })
        })
        .collect::<Option<Vec<Turn>>>()?;
    all.sort_by(|a, b| {
        let order = b.adjusted.cmp(&a.adjusted).then(b.value.cmp(&a.value));
        order.then_with(|| a.decision.id.cmp(&b.decision.id))
    });
    let mut out = Turning {
        turns: all,
        costs: Interaction::default(),
    };
    let costs = interaction(course, out.dearest().into_iter().take(TOP));
    out.costs = costs;
    Some(out)
}

/// Several turns at once.
pub fn interaction<'a>(course: &Course, turns: impl Iterator<Item = &'a Turn>) -> Interaction {
    let mut out = Interaction::default();
    let mut change = Change::default();
    for turn in turns {
        out.decisions.push(turn.decision.id.clone());
        out.alone.0 += turn.value;
        out.alone.1 += turn.adjusted;
        change.add(&turn.change);
    }
    if !out.decisions.is_empty() {
        let again = course.rerun(&change);
        out.together = difference(course, &again.sim);
    }
    out
}

/// Value and luck-adjusted value of another future less those of a course.
fn difference(course: &Course, other: &Sim) -> (Money, Money) {
    let (own, then) = (course.score(), score(other.scenario(), other.state()));
    (
        then.value() - own.value(),
        then.luck_adjusted() - own.luck_adjusted(),
    )
}

fn played(course: &Course, mut turn: Turn) -> Turn {
    if turn.same {
        return turn;
    }
    let Rerun {
        sim,
        skipped,
        filled,
        ..
    } = course.rerun(&turn.change);
    (turn.value, turn.adjusted) = difference(course, &sim);
    turn.skipped = skipped;
    turn.filled = filled;
    let book = course.scenario().customers.len();
    let (now, then) = (course.state().customers.iter(), &sim.state().customers);
    for (i, (a, b)) in now.zip(then).take(book).enumerate() {
        let id = CustomerId(i as u32);
        match (a.active(), b.active()) {
            (false, true) => turn.kept.push(id),
            (true, false) => turn.lost.push(id),
            _ => {}
        }
    }
    turn
}

#[cfg(test)]
mod tests;
