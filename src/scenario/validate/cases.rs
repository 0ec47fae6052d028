//! Judges the cases: enough lines, nothing that can't be said or found out, a fair end within reach.

use super::refs::Ids;
use crate::scenario::codes;
use crate::scenario::diagnostic::{At, Problems};
use crate::scenario::raw::cases::{RawCase, RawLine, RawTurn};
use crate::sim::Money;
use crate::sim::complaint::{Case, Fact, Follow, FollowUp, Line, TalkStep, Turn};
use std::collections::BTreeSet;

/// Fewest lines of a turn, and fewest of them that can be said in any case.
const LINES: usize = 3;
/// Most lines of a turn and turns of a case.
const MOST: usize = 12;
/// The steps without which a talk is no handling of a complaint.
const STEPS: [TalkStep; 4] = [
    TalkStep::Listen,
    TalkStep::Understand,
    TalkStep::Commit,
    TalkStep::FollowUp,
];

/// The cases.
pub(super) fn cases(raw: &[RawCase], problems: &mut Problems) -> Vec<Case> {
    raw.iter().map(|raw| case(raw, problems)).collect()
}

/// One case.
pub(in crate::scenario) fn case(raw: &RawCase, problems: &mut Problems) -> Case {
    let (low, high) = raw.fair.value;
    if low > high {
        let message = "the fair settlement ends below where it begins";
        let help = format!(
            "the lower sum comes first: ({}, {})",
            high.0 / 100,
            low.0 / 100
        );
        problems.report(codes::ORDER, &raw.fair.place, message, help);
    }
    if raw.turns.is_empty() || raw.turns.len() > MOST {
        let message = format!("the case `{}` has {} turns", raw.id.value, raw.turns.len());
        let help = "five or six are good, twelve the most";
        problems.report(codes::TOO_FEW, &raw.id.place, message, help);
    }
    Ids::new(
        problems,
        "turn in this case",
        true,
        raw.turns.iter().map(|t| &t.id),
    );
    let ids = raw.facts.iter().map(|f| &f.id);
    let facts = Ids::new(problems, "fact in this case", true, ids);
    let mut known = BTreeSet::new();
    let turns: Vec<Turn> = raw
        .turns
        .iter()
        .map(|raw| turn(raw, &facts, &mut known, problems))
        .collect();
    for (index, fact) in raw.facts.iter().enumerate() {
        if !known.contains(&(index as u32)) {
            let message = format!("no line reveals the fact `{}`", fact.id.value);
            let help = "add it to the `reveals` of a line";
            problems.report(codes::UNFOUND, &fact.id.place, message, help);
        }
    }
    let lines = || turns.iter().flat_map(|t| &t.lines);
    for step in STEPS {
        if !turns.is_empty() && !lines().any(|line| line.step == step) {
            let message = format!("the case `{}` has no line for {step:?}", raw.id.value);
            let help = format!("give one of its lines `step: {step:?}`");
            problems.report(codes::STEP, &raw.id.place, message, help);
        }
    }
    let fair = |offer: Money| low <= offer && offer <= high;
    let offered = lines().any(|line| line.offer.is_some_and(fair));
    if low > Money::ZERO && low <= high && !offered && !turns.is_empty() {
        let message = format!("the case `{}` has no fair offer", raw.id.value);
        let help = "give a line an `offer` within `fair`";
        problems.report(codes::NO_FAIR_OFFER, &raw.fair.place, message, help);
    }
    ways(&raw.ways, problems);
    Case {
        id: raw.id.value.clone(),
        kind: raw.kind,
        cause: raw.cause,
        severity: raw.severity,
        fault: raw.fault,
        personalities: raw.personalities.clone(),
        claim: raw.claim,
        fair: raw.fair.value,
        deadline: raw.deadline,
        facts: raw
            .facts
            .iter()
            .map(|f| Fact {
                id: f.id.value.clone(),
                loss: f.loss,
                deep: f.deep,
            })
            .collect(),
        turns,
        follow_up: FollowUp {
            due: raw.due,
            ways: raw.ways.value.clone(),
        },
    }
}

/// Either none of the four ways, and the program's words are used, or each once.
fn ways(ways: &At<Vec<Follow>>, problems: &mut Problems) {
    let mut sorted = ways.value.clone();
    sorted.sort_unstable();
    if !sorted.is_empty() && sorted != Follow::ALL {
        let message = "a follow-up has each of Keeps, Bare, Postpones and Excuses once";
        let help = "lines: [Keeps, Bare, Postpones, Excuses], in the order of the texts";
        problems.report(codes::TOO_FEW, &ways.place, message, help);
    }
}

fn turn(raw: &RawTurn, facts: &Ids, known: &mut BTreeSet<u32>, problems: &mut Problems) -> Turn {
    let free = raw
        .lines
        .iter()
        .filter(|l| l.value.needs.is_empty())
        .count();
    let id = &raw.id.value;
    let mut few = |code, message: String, help: &str| {
        problems.report(code, &raw.id.place, message, help);
    };
    if raw.lines.len() < LINES || raw.lines.len() > MOST {
        let message = format!("the turn `{id}` has {} lines", raw.lines.len());
        few(
            codes::TOO_FEW,
            message,
            "three at least, four are good, twelve the most",
        );
    } else if free == 0 {
        let message = format!("nothing in the turn `{id}` can always be said");
        few(
            codes::UNSAYABLE,
            message,
            "leave three lines without `needs`",
        );
    } else if free < LINES {
        let message = format!("only {free} lines of the turn `{id}` can always be said");
        few(
            codes::FEW_LINES,
            message,
            "leave three lines without `needs`",
        );
    }
    let before = known.clone();
    let lines = raw
        .lines
        .iter()
        .map(|raw| line(raw, facts, &before, known, problems))
        .collect();
    Turn {
        id: id.clone(),
        lines,
    }
}

fn line(
    raw: &At<RawLine>,
    facts: &Ids,
    before: &BTreeSet<u32>,
    known: &mut BTreeSet<u32>,
    problems: &mut Problems,
) -> Line {
    let line = &raw.value;
    let reveals = indices(&line.reveals, facts, problems);
    let needs = indices(&line.needs, facts, problems);
    for (id, index) in &needs {
        if !before.contains(index) {
            let message = format!("nothing before this reveals `{}`", id.value);
            let help = "so the line can never be said; let an earlier turn reveal the fact";
            problems.report(codes::UNSAYABLE, &id.place, message, help);
        }
    }
    known.extend(reveals.iter().map(|(_, index)| *index));
    Line {
        step: line.step,
        marks: line.marks.clone(),
        suits: line.suits.clone(),
        reveals: reveals.into_iter().map(|(_, index)| index).collect(),
        needs: needs.into_iter().map(|(_, index)| index).collect(),
        offer: line.offer,
    }
}

/// Facts that a line names, with their indices.
fn indices<'a>(
    ids: &'a [At<String>],
    facts: &Ids,
    problems: &mut Problems,
) -> Vec<(&'a At<String>, u32)> {
    ids.iter()
        .filter_map(|id| Some((id, facts.find(problems, id)? as u32)))
        .collect()
}
