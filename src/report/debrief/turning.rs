//! The turning points in words: what a decision cost or gained, and what the benchmark would have done.

use super::Told;
use super::edits::{about, done, instead};
use super::unit::Unit;
use crate::report::chart::{Bar, bars};
use crate::report::page::Page;
use crate::run::debrief::turning::Turn;
use crate::sim::Money;

/// Turning points of each kind that are told in full.
const TOLD: usize = 5;

/// Writes them.
pub fn turning(page: &mut Page, told: &Told) {
    let turning = &told.debrief.turning;
    let (dearest, best) = (turning.dearest(), turning.best());
    let none = dearest.is_empty() && best.is_empty();
    page.keep(|page| {
        page.heading(&told.get("report-turning"));
        page.text(&told.get("report-turning-how"));
        if none {
            page.text(&told.get("report-turning-none"));
        } else {
            page.chart(&chart(told, &dearest, &best));
            page.note(&told.get("report-turning-note"));
        }
    });
    if none {
        return;
    }
    if !dearest.is_empty() {
        page.heading(&told.get("report-dearest"));
        for turn in dearest.iter().take(TOLD) {
            page.keep(|page| one(page, told, turn));
        }
        together(page, told);
    }
    if !best.is_empty() {
        page.heading(&told.get("report-best"));
        for turn in best.iter().take(TOLD) {
            page.keep(|page| one(page, told, turn));
        }
    }
}

/// What each of them cost or gained.
fn chart(told: &Told, dearest: &[&Turn], best: &[&Turn]) -> String {
    let all = || {
        best.iter()
            .take(TOLD)
            .chain(dearest.iter().take(TOLD).rev())
    };
    let effect = |turn: &Turn| -turn.adjusted.to_f64();
    let unit = Unit::of(told.t.lang(), all().map(|turn| effect(turn)));
    let rows: Vec<Bar> = all()
        .map(|turn| Bar {
            label: told.t.with(
                "report-pair",
                [
                    ("one", told.quarter(turn.decision.quarter).into()),
                    ("two", about(told, &turn.decision).into()),
                ],
            ),
            amount: unit.figure(effect(turn)),
            said: told.signed(-turn.adjusted),
            good: Some(turn.adjusted <= Money::ZERO),
        })
        .collect();
    let axis = unit.axis(told.t, "report-against");
    let frame = told.frame("turning", "report-turning", "report-turning-note", axis);
    bars(&frame, &rows)
}

/// One of them, in words.
fn one(page: &mut Page, told: &Told, turn: &Turn) {
    let t = told.t;
    let decision = &turn.decision;
    page.minor(&t.with(
        "report-turn-head",
        [
            ("quarter", told.quarter(decision.quarter).into()),
            ("about", about(told, decision).into()),
            ("effect", told.signed(-turn.adjusted).into()),
        ],
    ));
    let key = if turn.adjusted > Money::ZERO {
        "report-turn-cost"
    } else {
        "report-turn-gain"
    };
    let mut said = vec![t.with(
        key,
        [
            ("done", done(told, decision).into()),
            ("instead", instead(told, turn).into()),
            (
                "adjusted",
                told.money(turn.adjusted.max(-turn.adjusted)).into(),
            ),
            ("value", told.signed(turn.value).into()),
        ],
    )];
    if !turn.kept.is_empty() {
        let names = told.names(&turn.kept);
        said.push(t.with("report-turn-kept", [("names", names.into())]));
    }
    if !turn.lost.is_empty() {
        let names = told.names(&turn.lost);
        said.push(t.with("report-turn-lost", [("names", names.into())]));
    }
    if turn.skipped + turn.filled > 0 {
        said.push(t.with(
            "report-turn-made-up",
            [
                ("skipped", turn.skipped.into()),
                ("filled", turn.filled.into()),
            ],
        ));
    }
    for words in said {
        page.classed("said", &words);
    }
}

/// The dearest at once: single changes don't add up.
fn together(page: &mut Page, told: &Told) {
    let costs = &told.debrief.turning.costs;
    if costs.decisions.len() < 2 {
        return;
    }
    page.text(&told.t.with(
        "report-together",
        [
            ("count", costs.decisions.len().into()),
            ("alone", told.signed(costs.alone.1).into()),
            ("together", told.signed(costs.together.1).into()),
            ("difference", told.signed(costs.difference().1).into()),
        ],
    ));
}
