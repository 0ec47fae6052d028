//! The turning points: each decision replaced by the benchmark's, everything else as it was, under the same luck.

use super::change::{Change, Handling};
use super::course::{Course, Part};
use super::decisions::{Decision, Subject, about, decisions};
use super::edit::{Topic, as_it_is, last_of_each, same_field};
use super::rerun::Rerun;
use super::watch::Watch;
use crate::run::bots::{self, Bot};
use crate::sim::complaint::Follow;
use crate::sim::policy::Lever;
use crate::sim::score::score;
use crate::sim::{Command, CustomerId, Money, Phase, Sim};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

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
    #[serde(skip)]
    change: Change,
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

/// Every decision, and every open lever that was left alone where the benchmark
/// moves it, with what the benchmark decides in the same state.
fn alternatives(course: &Course) -> Vec<Turn> {
    let plans: BTreeMap<u8, Vec<Command>> = course
        .parts()
        .iter()
        .map(|part| (part.quarter, benchmark(&part.opened)))
        .collect();
    let mut made: BTreeSet<(u8, Topic)> = BTreeSet::new();
    let mut out = Vec::new();
    for decision in decisions(course) {
        if let Subject::Plan(topic) = decision.subject {
            made.insert((decision.quarter, topic));
        }
        let plan = plans.get(&decision.quarter).map_or(&[][..], Vec::as_slice);
        out.push(instead(course, decision, plan));
    }
    for part in course.parts() {
        let plan = plans.get(&part.quarter).map_or(&[][..], Vec::as_slice);
        let topics: BTreeSet<Topic> = plan.iter().filter_map(Topic::of).collect();
        for topic in topics {
            // Giving nobody its own hours, keeping and not asking back are no omissions.
            let optional = matches!(topic.lever, Lever::Override | Lever::LetGo | Lever::WinBack);
            if !optional && !made.contains(&(part.quarter, topic)) {
                out.push(left_alone(course, part, topic, plan));
            }
        }
    }
    out
}

/// The plan that the benchmark makes of a state.
fn benchmark(opened: &Sim) -> Vec<Command> {
    let cook = bots::cook(BENCHMARK);
    cook.map_or_else(Vec::new, |mut cook| cook.plan(opened))
}

fn turn(decision: Decision, instead: Instead, change: Change) -> Turn {
    Turn {
        decision,
        instead,
        same: false,
        value: Money::ZERO,
        adjusted: Money::ZERO,
        kept: Vec::new(),
        lost: Vec::new(),
        skipped: 0,
        filled: 0,
        change,
    }
}

fn left_alone(course: &Course, part: &Part, topic: Topic, plan: &[Command]) -> Turn {
    let set = of_topic(plan, topic);
    let opened = part.opened.state();
    let was: Vec<Command> = set
        .iter()
        .filter_map(|edit| as_it_is(opened, edit))
        .collect();
    // Edits that were taken back in the same plan belong to it.
    let places = (part.from..part.commit)
        .filter(|place| Topic::of(&course.log()[*place]) == Some(topic))
        .collect();
    let decision = about(topic, part, was, Vec::new(), places);
    let change = in_plan(&decision, &set);
    let instead = Instead {
        set,
        ..Instead::default()
    };
    turn(decision, instead, change)
}

fn of_topic(plan: &[Command], topic: Topic) -> Vec<Command> {
    last_of_each(plan.iter().filter(|edit| Topic::of(edit) == Some(topic)))
}

fn in_plan(decision: &Decision, set: &[Command]) -> Change {
    Change {
        without: decision.places.clone(),
        plans: set
            .iter()
            .map(|edit| (decision.quarter, edit.clone()))
            .collect(),
        ..Change::default()
    }
}

/// What the benchmark makes of a decision.
fn instead(course: &Course, decision: Decision, plan: &[Command]) -> Turn {
    match decision.subject {
        Subject::Plan(topic) => {
            let mut set = of_topic(plan, topic);
            if topic.lever == Lever::Override {
                // Only for those who were given their own.
                set.retain(|edit| decision.set.iter().any(|own| same_field(own, edit)));
            }
            let change = in_plan(&decision, &set);
            // What the benchmark doesn't touch stays as it was.
            let rest = decision.was.iter();
            let rest: Vec<Command> = rest
                .filter(|was| !set.iter().any(|edit| same_field(edit, was)))
                .cloned()
                .collect();
            set.extend(rest);
            let same = set.len() == decision.set.len()
                && set.iter().all(|edit| decision.set.contains(edit));
            let instead = Instead {
                set,
                ..Instead::default()
            };
            Turn {
                same,
                ..turn(decision, instead, change)
            }
        }
        Subject::Event { event, choice } => {
            let wise = wise_choice(course, &decision).unwrap_or(choice);
            let change = Change {
                choices: vec![(event, wise)],
                ..Change::default()
            };
            let instead = Instead {
                choice: Some(wise),
                ..Instead::default()
            };
            Turn {
                same: wise == choice,
                ..turn(decision, instead, change)
            }
        }
        Subject::Complaint { complaint, .. } => {
            let change = Change {
                complaints: vec![(complaint, Handling::Talked)],
                ..Change::default()
            };
            let instead = Instead {
                handling: Some(Handling::Talked),
                ..Instead::default()
            };
            turn(decision, instead, change)
        }
        Subject::Promise { complaint, how } => {
            let change = Change {
                promises: vec![(complaint, Follow::Keeps)],
                ..Change::default()
            };
            let instead = Instead {
                how: Some(Follow::Keeps),
                ..Instead::default()
            };
            Turn {
                same: how == Follow::Keeps,
                ..turn(decision, instead, change)
            }
        }
    }
}

/// What somebody sensible chooses in the state in which the event was answered.
fn wise_choice(course: &Course, decision: &Decision) -> Option<u32> {
    let place = *decision.places.first()?;
    let part = course.part(decision.quarter)?;
    let mut sim = part.planned.clone();
    for command in &course.log()[part.commit..place] {
        sim.silently(command).ok()?;
    }
    debug_assert_eq!(sim.state().phase, Phase::Weeks);
    match bots::desk_answer(&sim)? {
        Command::Choose { choice } => Some(choice),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::trial;
    use super::*;

    fn of(run: &crate::run::Session) -> (Course, Turning) {
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let turning = turning(&course, &Watch::silent()).expect("nobody cancels");
        (course, turning)
    }

    #[test]
    fn the_benchmark_has_nothing_to_change_in_its_own_plans() {
        let (_, turning) = of(&trial::on_reference("textbook", 2, 24, 4));
        assert!(!turning.turns.is_empty());
        for turn in &turning.turns {
            let nothing = (Money::ZERO, Money::ZERO);
            assert_eq!((turn.value, turn.adjusted), nothing, "{}", turn.decision.id);
            assert!(turn.kept.is_empty() && turn.lost.is_empty());
        }
        assert!(turning.dearest().is_empty());
        assert_eq!(turning.costs, Interaction::default());
    }

    #[test]
    fn somebody_idle_has_missed_much_and_single_changes_do_not_add_up() {
        let (course, turning) = of(&trial::on_reference("idle", 2, 24, 4));
        let dearest = turning.dearest();
        assert!(dearest.len() >= TOP);
        assert!(
            turning
                .turns
                .windows(2)
                .all(|w| w[0].adjusted >= w[1].adjusted)
        );
        let alone: Money = dearest.iter().take(TOP).map(|t| t.adjusted).sum();
        assert_eq!(turning.costs.alone.1, alone);
        assert_eq!(turning.costs.decisions.len(), TOP);
        let one = interaction(&course, dearest.into_iter().take(1));
        assert_eq!(one.difference(), (Money::ZERO, Money::ZERO));
    }

    #[test]
    fn it_can_be_cancelled_and_counts_its_steps() {
        let run = trial::on_reference("equal", 2, 24, 2);
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let watch = Watch::silent();
        watch.cancel();
        assert_eq!(turning(&course, &watch), None);
    }
}
