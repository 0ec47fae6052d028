//! The timeline of decisions, the instructor's questions, and the terms with their formulas.

use super::Told;
use super::edits::{about, done};
use crate::report::page::Page;
use crate::run::debrief::turning::Turn;

/// Decisions that are listed at most.
const LISTED: usize = 160;

/// Everything that was decided, in its order, and what to talk about.
pub fn timeline(page: &mut Page, told: &Told) {
    page.heading(&told.get("report-timeline"));
    page.text(&told.get("report-timeline-how"));
    let heads = [
        told.whole("report-when"),
        told.roomy("report-about"),
        told.get("report-done"),
        told.figures("report-against"),
    ];
    let rows = made(told).into_iter().map(|turn| {
        let decision = &turn.decision;
        let when = if decision.week == 0 {
            told.quarter(decision.quarter)
        } else {
            told.t.with(
                "report-week",
                [
                    ("quarter", told.quarter(decision.quarter).into()),
                    ("week", decision.week.into()),
                ],
            )
        };
        let effect = if turn.same {
            told.get("report-same")
        } else {
            told.signed(-turn.adjusted)
        };
        vec![when, about(told, decision), done(told, decision), effect]
    });
    told.table(page, &heads, rows.collect(), LISTED);
    let questions = told.sim.scenario().asked_after(told.debrief.closed);
    let questions: Vec<String> = questions
        .map(|n| told.get(&format!("debrief-{n}")))
        .collect();
    if !questions.is_empty() {
        page.heading(&told.get("report-questions"));
        page.text(&told.get("debrief-questions-note"));
        page.numbered(&questions);
    }
}

/// What was decided, in the order of the run, without what was left alone.
pub(super) fn made<'a>(told: &Told<'a>) -> Vec<&'a Turn> {
    let turns = told.debrief.turning.turns.iter();
    let mut all: Vec<&Turn> = turns.filter(|turn| !turn.decision.left).collect();
    all.sort_by(|a, b| {
        let (a, b) = (&a.decision, &b.decision);
        (a.quarter, a.week, &a.id).cmp(&(b.quarter, b.week, &b.id))
    });
    all
}

/// The terms that the report uses.
const TERMS: [&str; 14] = [
    "created",
    "equity",
    "lifetime",
    "annuity",
    "discount",
    "adjusted",
    "luck",
    "hazard",
    "churn",
    "attribution",
    "reichheld",
    "tiering",
    "benchmark",
    "quality",
];

/// The terms, what they mean, and how they are reckoned.
pub fn terms(page: &mut Page, told: &Told) {
    page.heading(&told.get("report-terms"));
    let heads = [
        told.get("report-term"),
        told.get("report-means"),
        told.get("report-formula"),
    ];
    let rows = TERMS.map(|term| {
        let key = format!("report-term-{term}");
        vec![
            told.get(&key),
            told.get(&format!("{key}.means")),
            told.get(&format!("{key}.formula")),
        ]
    });
    page.table(&heads, &rows);
    page.note(&told.get("report-sources"));
}
