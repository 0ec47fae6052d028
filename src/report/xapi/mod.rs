//! A run as xAPI statements (version 1.0.3), for a learning record store.
//!
//! What is told: the run and each quarter begun; each plan committed, with every
//! lever it moved; each answer to an event; each complaint taken up, left to an
//! account manager or let lapse; each line said, with the words, and the grade of
//! the talk; each promise that fell due; each answer of the quiz, before and
//! after; each quarter closed; and in the end the value created, with its medal.
//!
//! The statements come from a replay, so that the same save gives the same bytes,
//! and a run can be told again when it has gone on: what was told before keeps
//! its ids. The id of a statement is made of the run, all commands up to it and
//! its place in the last one. The run is the student, the scenario with the hash
//! of its files, the seed, and when it began: that makes the registration.
//!
//! A save knows when its run began, and not when each command was given. The
//! timestamps start there and go on by a tenth of a second a command: they tell
//! the order, not how long somebody thought. For the same reason no statement
//! has a duration.
//!
//! Scores: a talk has its 0…100 points; a question 0 or 1; a line its rank among
//! what was shown; a quarter the number of targets reached; a full run the value
//! created, scaled so that bronze, silver and gold stand at ⅓, ⅔ and 1. Money in
//! major units.

mod choices;
mod learner;
mod plan;
mod quarters;
mod talks;
mod teller;
mod time;
mod uuid;
pub mod vocabulary;

pub use learner::{Learner, Nameless};
pub use time::utc;
pub use uuid::uuid;

use crate::locale::Lang;
use crate::run::{Parting, Save};
use crate::scenario::Loaded;
use crate::sim::{Command, Event};
use plan::Planned;
use serde_json::Value;
use std::fmt::Write;
use teller::Teller;

/// A run in statements.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The statements, in the order of the run.
    pub statements: Vec<Value>,
    /// The command that was refused, where the scenario isn't the one that was
    /// played; what came before it is told.
    pub parting: Option<Parting>,
}

/// Tells the run of a save, which may be under way. `lang` is the language it
/// was played in; the words stand there in both.
pub fn told(save: &Save, loaded: &Loaded, learner: &Learner, lang: Lang) -> Told {
    let header = &save.header;
    let mut sim = header.begun(&loaded.scenario);
    let mut teller = Teller::new(header, loaded, learner, lang);
    quarters::started(&mut teller, &sim);
    let mut opening = Planned::of(sim.state());
    let mut parting = None;
    for (index, command) in save.log.iter().enumerate() {
        let planned = (*command == Command::CommitPlan).then(|| Planned::of(sim.state()));
        let events = match sim.command(command) {
            Ok(events) => events,
            Err(refusal) => {
                parting = Some(Parting::Refused {
                    quarter: sim.state().quarter,
                    index,
                    command: command.clone(),
                    refusal,
                });
                break;
            }
        };
        teller.step(command);
        if let Some(planned) = planned {
            plan::committed(&mut teller, &sim, &opening, &planned);
        }
        if let Command::FollowUp { complaint, how } = command {
            talks::followed(&mut teller, &sim, *complaint, *how, &events);
        }
        for event in &events {
            match event {
                Event::Chosen { event, choice } => {
                    choices::chosen(&mut teller, &sim, *event, *choice);
                }
                Event::Answered {
                    question,
                    option,
                    after,
                    ..
                } => choices::answered(&mut teller, &sim, *question, *option, *after),
                Event::QuarterClosed { .. } => quarters::closed(&mut teller, &sim),
                Event::QuarterBegan { .. } => {
                    quarters::begun(&mut teller, &sim);
                    opening = Planned::of(sim.state());
                }
                Event::Ended => quarters::ended(&mut teller, &sim),
                event => talks::happened(&mut teller, &sim, event),
            }
        }
    }
    Told {
        statements: teller.told,
        parting,
    }
}

/// One statement a line, as most stores import them.
pub fn lines(statements: &[Value]) -> String {
    let mut out = String::new();
    for statement in statements {
        // Writing into a string can't fail.
        let _ = writeln!(out, "{statement}");
    }
    out
}

/// One JSON array with a statement a line, as a store takes them over HTTP.
pub fn array(statements: &[Value]) -> String {
    let each: Vec<String> = statements.iter().map(Value::to_string).collect();
    if each.is_empty() {
        return "[]\n".to_owned();
    }
    format!("[\n{}\n]\n", each.join(",\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn both_forms_hold_the_same() {
        let told = [json!({ "id": "a" }), json!({ "id": "b", "n": 0.5 })];
        let each: Vec<Value> = lines(&told)
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect();
        assert_eq!(each, told);
        let whole: Option<Vec<Value>> = serde_json::from_str(&array(&told)).ok();
        assert_eq!(whole.as_deref(), Some(told.as_slice()));
        assert_eq!(array(&[]), "[]\n");
    }
}
