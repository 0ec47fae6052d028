//! Judges the cases: enough lines, nothing that can't be said or found out, a fair end within reach.

use super::refs::Ids;
use crate::scenario::codes;
use crate::scenario::diagnostic::{At, Problems};
use crate::scenario::raw::cases::{RawCase, RawLine, RawTurn};
use crate::scenario::words::{Told, told};
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
        let told = told("fair-order")
            .with("low", (high.0 / 100).to_string())
            .with("high", (low.0 / 100).to_string());
        problems.report(codes::ORDER, &raw.fair.place, told);
    }
    if raw.turns.is_empty() || raw.turns.len() > MOST {
        let told = told("turns")
            .with("case", &raw.id.value)
            .with("count", raw.turns.len());
        problems.report(codes::TOO_FEW, &raw.id.place, told);
    }
    Ids::new(
        problems,
        "id-of-turn",
        true,
        raw.turns.iter().map(|t| &t.id),
    );
    let ids = raw.facts.iter().map(|f| &f.id);
    let facts = Ids::new(problems, "id-of-fact", true, ids);
    let mut known = BTreeSet::new();
    let turns: Vec<Turn> = raw
        .turns
        .iter()
        .map(|raw| turn(raw, &facts, &mut known, problems))
        .collect();
    for (index, fact) in raw.facts.iter().enumerate() {
        if !known.contains(&(index as u32)) {
            let told = told("fact-unfound").with("fact", &fact.id.value);
            problems.report(codes::UNFOUND, &fact.id.place, told);
        }
    }
    let lines = || turns.iter().flat_map(|t| &t.lines);
    for step in STEPS {
        if !turns.is_empty() && !lines().any(|line| line.step == step) {
            let told = told("step-missing")
                .with("case", &raw.id.value)
                .with("step", format!("{step:?}"));
            problems.report(codes::STEP, &raw.id.place, told);
        }
    }
    let fair = |offer: Money| low <= offer && offer <= high;
    let offered = lines().any(|line| line.offer.is_some_and(fair));
    if low > Money::ZERO && low <= high && !offered && !turns.is_empty() {
        let told = told("no-fair-offer").with("case", &raw.id.value);
        problems.report(codes::NO_FAIR_OFFER, &raw.fair.place, told);
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
        problems.report(codes::TOO_FEW, &ways.place, told("ways"));
    }
}

fn turn(raw: &RawTurn, facts: &Ids, known: &mut BTreeSet<u32>, problems: &mut Problems) -> Turn {
    let free = raw
        .lines
        .iter()
        .filter(|l| l.value.needs.is_empty())
        .count();
    let mut few = |code, told: Told| {
        let told = told.with("turn", &raw.id.value);
        problems.report(code, &raw.id.place, told);
    };
    if raw.lines.len() < LINES || raw.lines.len() > MOST {
        let count = raw.lines.len();
        few(codes::TOO_FEW, told("lines").with("count", count));
    } else if free == 0 {
        few(codes::UNSAYABLE, told("lines-none-free"));
    } else if free < LINES {
        few(codes::FEW_LINES, told("lines-few-free").with("free", free));
    }
    let before = known.clone();
    let lines = raw
        .lines
        .iter()
        .map(|raw| line(raw, facts, &before, known, problems))
        .collect();
    Turn {
        id: raw.id.value.clone(),
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
            let told = told("needs-nothing").with("fact", &id.value);
            problems.report(codes::UNSAYABLE, &id.place, told);
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
