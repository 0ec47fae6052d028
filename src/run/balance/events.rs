//! Events that never happen, and answers to them that are never the better ones, or always.
//!
//! A run is played up to an event and then once with each answer: the runs
//! differ in nothing else. Three bots play, so that an answer that only suits a
//! plan isn't taken for one that suits all.

use super::play::{self, Played};
use super::{Finding, SEARCH, Table};
use crate::run::bots::Cook;
use crate::run::summary::money;
use crate::run::sweep::Halt;
use crate::sim::score::score;
use crate::sim::{Command, Sim};
use serde::Serialize;

/// What an answer to an event brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// Id of the event.
    pub event: String,
    /// Id of the choice.
    pub choice: String,
    /// Mean luck-adjusted value over that of the event's best answer, major
    /// units: 0 for the best on average, below 0 for the others.
    pub behind: f64,
    /// Share of the runs in which it was the best answer, alone or with others, [0, 1].
    pub best: f64,
    /// Runs in which the event happened and waited for an answer.
    pub runs: u32,
}

/// The bots whose runs are gone through.
const WHO: [&str; 3] = ["equal", "textbook", SEARCH];
/// Below so many runs nothing is said about an answer.
const ENOUGH: usize = 6;

/// Values of all answers to an event in one run, by choice, major units.
type Outcome = (u32, Vec<f64>);

/// What each answer brings, and what the author should know about the events.
pub(super) fn look(table: &Table) -> Result<(Vec<Answer>, Vec<Finding>), Halt> {
    let cooks: Vec<&Cook> = table
        .contestants
        .iter()
        .filter(|c| WHO.contains(&c.name))
        .map(|c| &c.cook)
        .collect();
    // Each run is played on from every answer, to its end: a third of the seeds
    // for each of the three bots is as much as one bot on all of them.
    let seeds = (table.aside as usize).div_ceil(cooks.len().max(1));
    let forks = play::parallel(cooks.len() * seeds, |i| {
        let found = fork(table, cooks[i / seeds], (i % seeds) as u32);
        (table.progress)("events", 1);
        found
    })?;
    let forks: Vec<Outcome> = forks.into_iter().flatten().collect();
    let mut findings = never(table);
    let mut rows = Vec::new();
    for (index, event) in table.sc.events.iter().enumerate() {
        let meant = |fork: &&Outcome| fork.0 == index as u32;
        let runs: Vec<&[f64]> = forks.iter().filter(meant).map(|f| &f.1[..]).collect();
        if event.choices.len() < 2 || runs.is_empty() {
            continue;
        }
        let ids: Vec<&str> = event.choices.iter().map(|c| c.id.as_str()).collect();
        rows.extend(answers(&event.id, &ids, &runs));
        if runs.len() >= ENOUGH {
            findings.extend(one_sided(&event.id, &ids, &runs));
        }
    }
    Ok((rows, findings))
}

/// Plays a run, and from each event that waits for an answer one run more for
/// every answer that wasn't given.
fn fork(table: &Table, cook: &Cook, run: u32) -> Result<Vec<Outcome>, Halt> {
    let mut sim = play::opened(table.sc, table.effort, run);
    let mut waits: Vec<(Sim, u32, u32)> = Vec::new();
    play::finish(&mut sim, Box::new(cook.clone()), |sim, command| {
        if let (Command::Choose { choice }, Some(event)) = (command, sim.state().waiting) {
            waits.push((sim.clone(), event, *choice));
        }
    })?;
    let value = |sim: &Sim| score(table.sc, sim.state()).luck_adjusted().to_f64();
    let trunk = value(&sim);
    let mut out = Vec::new();
    for (at, event, given) in waits {
        let choices = table.sc.events[event as usize].choices.len() as u32;
        let mut values = Vec::with_capacity(choices as usize);
        for choice in 0..choices {
            if choice == given {
                values.push(trunk);
                continue;
            }
            let mut other = at.clone();
            // One of the event's own choices is never refused while it waits.
            if other.silently(&Command::Choose { choice }).is_ok() {
                play::finish(&mut other, Box::new(cook.clone()), |_, _| ())?;
            }
            values.push(value(&other));
        }
        out.push((event, values));
    }
    Ok(out)
}

fn mean_of(runs: &[&[f64]], choice: usize) -> f64 {
    runs.iter().map(|values| values[choice]).sum::<f64>() / runs.len().max(1) as f64
}

fn answers(event: &str, ids: &[&str], runs: &[&[f64]]) -> Vec<Answer> {
    let means: Vec<f64> = (0..ids.len()).map(|c| mean_of(runs, c)).collect();
    let top = means.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let best = |choice: usize| {
        let wins = runs
            .iter()
            .filter(|values| values.iter().all(|v| *v <= values[choice]));
        wins.count() as f64 / runs.len().max(1) as f64
    };
    ids.iter()
        .enumerate()
        .map(|(choice, id)| Answer {
            event: event.to_owned(),
            choice: (*id).to_owned(),
            behind: means[choice] - top,
            best: best(choice),
            runs: runs.len() as u32,
        })
        .collect()
}

/// The answer that is best in every run; where there is none, those that in no
/// run are better than some other.
fn one_sided(event: &str, ids: &[&str], runs: &[&[f64]]) -> Vec<Finding> {
    let n = runs.len();
    // a is never better than b, and at least once worse.
    let under = |a: usize, b: usize| {
        a != b && runs.iter().all(|v| v[a] <= v[b]) && runs.iter().any(|v| v[a] < v[b])
    };
    let all = 0..ids.len();
    if all
        .clone()
        .all(|a| all.clone().all(|b| runs.iter().all(|v| v[a] == v[b])))
    {
        return vec![Finding {
            kind: "choices-alike",
            subject: event.to_owned(),
            figure: format!("all answers bring the same in {n} runs"),
            advice: "the answer doesn't matter: give them effects that differ".to_owned(),
        }];
    }
    if let Some(best) = all
        .clone()
        .find(|&b| all.clone().all(|a| a == b || under(a, b)))
    {
        let next = all
            .clone()
            .filter(|&a| a != best)
            .map(|a| mean_of(runs, best) - mean_of(runs, a))
            .fold(f64::INFINITY, f64::min);
        return vec![Finding {
            kind: "choice-always-best",
            subject: format!("{event}: {}", ids[best]),
            figure: format!(
                "best in all {n} runs; {} over the next one on average",
                money(next)
            ),
            advice: "nothing is to be weighed here: let it cost more, or give another answer \
                     something it does better under some plan"
                .to_owned(),
        }];
    }
    let dominated = all.clone().filter_map(|a| {
        let by = all.clone().find(|&b| under(a, b))?;
        Some(Finding {
            kind: "choice-dominated",
            subject: format!("{event}: {}", ids[a]),
            figure: format!(
                "never better than `{}` in {n} runs; {} behind it on average",
                ids[by],
                money(mean_of(runs, by) - mean_of(runs, a))
            ),
            advice: "nobody who reckons gives this answer: let it cost less or do more".to_owned(),
        })
    });
    dominated.collect()
}

/// Events of these quarters that happened in no run of any bot.
fn never(table: &Table) -> Vec<Finding> {
    let happened = |index: u32| {
        let in_run = |p: &Played| p.traces.iter().any(|t| t.events.contains(&index));
        table.played.iter().any(in_run)
    };
    let events = table.sc.events.iter().enumerate();
    events
        .filter(|(i, e)| e.quarter <= table.quarters && !happened(*i as u32))
        .map(|(_, event)| Finding {
            kind: "event-never",
            subject: event.id.clone(),
            figure: format!(
                "in none of {} runs of {} bots (chance {:.3}, quarter {}, week {})",
                table.effort.runs,
                table.played.len(),
                event.chance,
                event.quarter,
                event.week
            ),
            advice: "nobody will meet it: raise its `chance`".to_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::one_sided;

    fn kinds(runs: &[&[f64]]) -> Vec<(&'static str, String)> {
        let found = one_sided("e", &["a", "b", "c"], runs);
        found.into_iter().map(|f| (f.kind, f.subject)).collect()
    }

    #[test]
    fn an_answer_is_best_dominated_or_neither() {
        let best: [&[f64]; 2] = [&[3.0, 1.0, 2.0], &[3.0, 2.0, 1.0]];
        assert_eq!(kinds(&best), [("choice-always-best", "e: a".to_owned())]);
        let under: [&[f64]; 2] = [&[3.0, 1.0, 2.0], &[1.0, 2.0, 3.0]];
        assert_eq!(kinds(&under), [("choice-dominated", "e: b".to_owned())]);
        let fair: [&[f64]; 3] = [&[3.0, 1.0, 2.0], &[1.0, 2.0, 3.0], &[1.0, 3.0, 2.0]];
        assert!(kinds(&fair).is_empty());
        let alike: [&[f64]; 2] = [&[1.0; 3], &[2.0; 3]];
        assert_eq!(kinds(&alike), [("choices-alike", "e".to_owned())]);
    }
}
