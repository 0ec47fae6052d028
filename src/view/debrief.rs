//! The debrief: value created in its parts, the course of the run, decisions, talks, questions.

mod budget;
mod changed;
mod churn;
pub mod class;
mod draft;
mod grading;
mod knobs;
mod less;
mod make;
mod page;
mod pages;
mod retold;
mod rubric;
mod sides;
mod skill;
#[cfg(test)]
mod tests;
mod turning;
mod whatif;
mod why;
pub mod words;

pub use draft::Draft;
pub use knobs::{Group, Knob, People, Person, TalkLine, TalkLines};
pub use page::{
    Block, Card, Cell, Curve, Curves, DebriefPage, Falls, Fresh, Heat, Histogram, Leads, Map, Mark,
    Mood, Row, Spot, Step, Story, Table, Work,
};
pub use pages::{Pages, pages, questions, under_way};
pub use sides::side_by_side;
pub use whatif::{AsideView, Asked, Node, WhatIfView, aside, what_if};

use super::Eye;
use super::explain::{self, Explanation};
use super::review::Foretold;
use crate::locale::{self, Texts};
use crate::run::standing::Standing;
use crate::sim::complaint::Status;
use crate::sim::customer::{Departure, Record};
use crate::sim::score::{closed_quarters, score};
use crate::sim::{CustomerId, Money, Phase};

/// A quarter in a row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct QuarterRow {
    /// “Q1”.
    pub label: String,
    /// Profit in major units.
    pub profit: f64,
    /// Written out.
    pub profit_said: String,
    /// Customers lost.
    pub lost: usize,
    /// Mean satisfaction 0…100.
    pub satisfaction: f64,
}

/// A talk looked back at.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkRow {
    /// Firm and case.
    pub label: String,
    /// Personality.
    pub personality: String,
    /// Outcome.
    pub outcome: String,
    /// 0…100; none where it was delegated or left unanswered.
    pub points: Option<f64>,
}

/// The debrief.
#[derive(Clone, Debug, PartialEq)]
pub struct DebriefView {
    /// Title.
    pub title: String,
    /// Value created, written out.
    pub value: String,
    /// Whether value was created.
    pub gain: bool,
    /// Medal: 0 none, 1 bronze, 2 silver, 3 gold.
    pub medal: u8,
    /// Whether the run was too short for medals.
    pub short: bool,
    /// What the medal says.
    pub medal_said: String,
    /// Profit, closing equity, opening equity: label, amount, in major units.
    pub parts: Vec<(String, String, f64)>,
    /// What value created is.
    pub explain: String,
    /// The quarters.
    pub quarters: Vec<QuarterRow>,
    /// Customers at the end of those at the start.
    pub kept: String,
    /// Who left, with quarter, cause and lifetime value.
    pub lost: Vec<(String, String)>,
    /// The talks.
    pub talks: Vec<TalkRow>,
    /// The quiz before and after the run; none: the scenario has no questions.
    pub quiz: Option<QuizResult>,
    /// The instructor's questions.
    pub questions: Vec<String>,
    /// Who was graded too high or too low, by the truth.
    pub grading: Explanation,
    /// Where the run stands between two bots on the same luck.
    pub standing: String,
    /// What was expected of each quarter and what came, with how much of it was hit.
    pub foretold: (String, Vec<Foretold>),
    /// Luck: expected losses against what happened.
    pub luck: String,
    /// What the school's store has heard of the run; empty: nothing is sent.
    pub records: String,
    /// Seed and hash, so that a run can be named.
    pub seed: String,
    /// Whether the run is over; if not, it goes on after the debrief.
    pub over: bool,
}

/// The debrief of the run so far.
pub fn debrief(eye: Eye) -> DebriefView {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let s = score(sc, state);
    let value = s.value();
    // A shortened run has no time for what the medals were measured on.
    let medal = if state.quarters == sc.quarters {
        sc.medals.earned(value)
    } else {
        0
    };
    let medal_key = if state.quarters == sc.quarters {
        ["medal-none", "medal-bronze", "medal-silver", "medal-gold"][usize::from(medal)]
    } else {
        "medal-short"
    };
    // Whom we let go and who went out of business had no choice: neither is a matter of this luck.
    let chose = |r: &&Record| matches!(r.left, None | Some(Departure::Left));
    let expected: f64 = (0..state.customers.len() as u32)
        .flat_map(|id| state.history(CustomerId(id)))
        .filter(chose)
        .map(|r| r.step.hazard.probability)
        .sum();
    let quarters = 1..=closed_quarters(state);
    let lost_count: u32 = quarters.map(|q| state.tally(q).lost).sum();
    let lost_all = state.customers.iter().filter(|c| !c.active()).count();
    let part =
        |key: &str, m: Money, sign: f64| (t.get(key), locale::money(eye, m), sign * m.to_f64());
    DebriefView {
        title: t.with("debrief-title", [("firm", t.get("scenario-firm").into())]),
        value: locale::money_signed(eye, value),
        gain: !value.is_negative(),
        medal,
        short: state.quarters != sc.quarters,
        medal_said: t.get(medal_key),
        parts: vec![
            part("score-profit", s.profit + s.overheads, 1.0),
            part("score-closing", s.closing_equity, 1.0),
            part("score-opening", s.opening_equity, -1.0),
        ],
        explain: t.get("score-explain"),
        quarters: (1..=closed_quarters(state))
            .map(|q| quarter_row(eye, q))
            .collect(),
        kept: t.with(
            "kept-of",
            [
                ("kept", (state.customers.len() - lost_all).into()),
                ("total", state.customers.len().into()),
            ],
        ),
        lost: lost(eye),
        talks: talks(eye),
        quiz: quiz(eye),
        questions: sc
            .asked_after(closed_quarters(state))
            .map(|i| t.get(&format!("debrief-{i}")))
            .collect(),
        grading: explain::grading(eye),
        standing: String::new(),
        foretold: super::review::all_foretold(eye),
        luck: t.with(
            "luck-losses",
            [
                ("expected", format!("{expected:.1}").into()),
                ("lost", lost_count.into()),
            ],
        ),
        records: String::new(),
        seed: t.with(
            "seed-card",
            [
                ("seed", eye.sim.seed().to_string().into()),
                ("hash", state.hash().into()),
            ],
        ),
        over: state.phase == Phase::Debrief,
    }
}

/// Where a run stands, in words; `None` while it is worked out, `Some(None)`
/// where there is nothing to compare it with.
pub fn standing(eye: Eye, standing: Option<&Option<Standing>>) -> String {
    let t = eye.t;
    let Some(standing) = standing else {
        return t.get("standing-working");
    };
    let Some((standing, position)) = standing.as_ref().and_then(|s| Some((s, s.position()?)))
    else {
        return t.get("standing-none");
    };
    t.with(
        "standing-said",
        [
            ("position", place(t, position).into()),
            ("equal", locale::money_signed(eye, standing.equal).into()),
            ("search", locale::money_signed(eye, standing.search).into()),
            (
                "adjusted",
                locale::money_signed(eye, standing.own.luck_adjusted()).into(),
            ),
        ],
    )
}

/// The place between 0 and 100; beyond, that it lies beyond.
fn place(t: &Texts, position: f64) -> String {
    match 100.0 * position {
        p if p > 100.0 => t.get("standing-above"),
        p if p < 0.0 => t.get("standing-below"),
        p => format!("{p:.0}"),
    }
}

fn quarter_row(eye: Eye, quarter: u8) -> QuarterRow {
    let (state, t) = (eye.state(), eye.t);
    let profit = state.statement(quarter).profit();
    let tally = state.tally(quarter);
    QuarterRow {
        label: t.with("quarter-short", [("quarter", quarter.into())]),
        profit: profit.to_f64(),
        profit_said: locale::money(eye, profit),
        lost: tally.left() as usize,
        satisfaction: 100.0 * tally.satisfaction,
    }
}

fn lost(eye: Eye) -> Vec<(String, String)> {
    let (t, state) = (eye.t, eye.state());
    let mut rows: Vec<(Money, String, String)> = (0..state.customers.len() as u32)
        .map(CustomerId)
        .filter(|id| state.customer(*id).is_some_and(|c| !c.active()))
        .filter_map(|id| {
            let record = state.history(id).last().filter(|r| r.left.is_some())?;
            let cause = eye.cause(record);
            let note = t.with(
                "lost-row",
                [
                    ("quarter", record.quarter.into()),
                    ("cause", cause.into()),
                    ("lost", eye.lost_value(record.lifetime).into()),
                ],
            );
            Some((record.lifetime, eye.name(id), note))
        })
        .collect();
    rows.sort_by_key(|r| std::cmp::Reverse(r.0));
    rows.into_iter()
        .map(|(_, name, note)| (name, note))
        .collect()
}

fn talks(eye: Eye) -> Vec<TalkRow> {
    let (sc, t) = (eye.sc(), eye.t);
    eye.state()
        .complaints
        .iter()
        .filter_map(|k| {
            let case = sc.cases.get(k.case? as usize)?;
            let person = eye.profile(k.customer)?;
            Some(TalkRow {
                label: t.with(
                    "talk-row",
                    [
                        ("name", eye.name(k.customer).into()),
                        ("case", t.get(&format!("case-{}", case.id)).into()),
                    ],
                ),
                personality: t.get(Eye::personality_key(person.personality)),
                outcome: words::outcome(eye, k),
                points: match &k.status {
                    Status::Talked(end) => Some(end.rubric.total()),
                    _ => None,
                },
            })
        })
        .collect()
}

/// What came of the quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuizResult {
    /// “Quiz: 4 of 10 before, 8 of 10 after”, or less if it wasn't taken.
    pub said: String,
    /// Whether questions are left to answer after the run.
    pub open: bool,
}

/// What came of the quiz before and after the run.
fn quiz(eye: Eye) -> Option<QuizResult> {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let total = sc.quiz.len();
    let of = |after: bool| state.answers.iter().filter(move |a| a.after == after);
    let right = |after: bool| of(after).filter(|a| a.right).count();
    let key = match (of(false).count(), of(true).count()) {
        (0, 0) => "quiz-not-taken",
        (_, 0) => "quiz-result",
        (0, _) => "quiz-result-after",
        _ => "quiz-result-both",
    };
    (total > 0).then(|| QuizResult {
        said: t.with(
            key,
            [
                ("right", right(false).into()),
                ("after", right(true).into()),
                ("total", total.into()),
            ],
        ),
        open: of(true).count() < total,
    })
}
