//! What the benchmark makes of each decision, and of the levers that were left alone.

use super::change::{Change, Handling};
use super::course::{Course, Part};
use super::decisions::{Decision, Subject, about, decisions};
use super::edit::{Topic, as_it_is, last_of_each, same_field};
use super::turning::{BENCHMARK, Instead, Turn};
use crate::run::bots::{self, Bot};
use crate::sim::complaint::Follow;
use crate::sim::policy::Lever;
use crate::sim::{Command, Money, Phase, Sim};
use std::collections::{BTreeMap, BTreeSet};

/// Every decision, and every open lever that was left alone where the benchmark
/// moves it, with what the benchmark decides in the same state.
pub(super) fn alternatives(course: &Course) -> Vec<Turn> {
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
                complaints: vec![(complaint, Some(Handling::Talked))],
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
