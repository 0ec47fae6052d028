//! The runs of a class against each other: the decisions on which they differed, and a line for each.

use super::super::edits::{about, done};
use super::super::unit::Unit;
use super::ClassTold;
use crate::locale::{Texts, money, percent};
use crate::report::chart::{Bar, Frame, bars};
use crate::report::page::Page;
use crate::run::debrief::decisions::Decision;
use crate::sim::Money;

/// The decisions on which the class differed most, and what each run made of them.
pub(super) fn differed(page: &mut Page, told: &ClassTold, t: &Texts) {
    page.heading(&t.get("report-differed"));
    page.text(&t.get("report-differed-how"));
    if told.class.differed.is_empty() {
        page.text(&t.get("report-differed-none"));
        return;
    }
    let spreads = told.class.differed.iter().map(|d| d.spread.sd);
    let unit = Unit::of(t.lang(), spreads);
    let what = |decisions: &[Option<Decision>]| {
        let mut all = decisions.iter().zip(told.runs);
        all.find_map(|(decision, run)| {
            let decision = decision.as_ref()?;
            let args = [
                ("one", run.quarter(decision.quarter).into()),
                ("two", about(run, decision).into()),
            ];
            Some(t.with("report-pair", args))
        })
        .unwrap_or_default()
    };
    let rows: Vec<Bar> = told
        .class
        .differed
        .iter()
        .map(|d| Bar {
            label: what(&d.decisions),
            amount: unit.figure(d.spread.sd),
            said: money(t, Money::from_f64(d.spread.sd)),
            good: None,
        })
        .collect();
    let frame = Frame {
        id: "differed".to_owned(),
        title: t.get("report-differed"),
        about: t.get("report-differed-how"),
        axis: unit.axis(t, "report-deviation"),
    };
    page.chart(&bars(&frame, &rows));
    for d in &told.class.differed {
        let heads = [
            t.get("report-student"),
            t.get("report-done"),
            format!("\t{}", t.get("report-against")),
        ];
        let rows: Vec<Vec<String>> = told
            .runs
            .iter()
            .zip(d.decisions.iter().zip(&d.cost))
            .map(|(run, (decision, cost))| {
                let done = decision.as_ref().map(|decision| done(run, decision));
                vec![
                    run.student.to_owned(),
                    done.unwrap_or_else(|| t.get("report-nothing-to-decide")),
                    run.signed(-*cost),
                ]
            })
            .collect();
        page.keep(|page| {
            page.minor(&what(&d.decisions));
            page.table(&heads, &rows);
        });
    }
}

/// A line for each run: where its value went.
pub(super) fn runs(page: &mut Page, told: &ClassTold, t: &Texts) {
    page.heading(&t.get("report-class-runs"));
    for place in told.ranking() {
        let Some(run) = told.runs.get(place.member as usize) else {
            continue;
        };
        let d = run.debrief;
        let churn = d.churn.rates.last().map_or(0.0, |whole| whole.yearly);
        page.minor(&place.name);
        let dearest = d.turning.dearest();
        let dearest = dearest.first().map_or_else(
            || t.get("report-none"),
            |turn| {
                let args = [
                    ("one", run.quarter(turn.decision.quarter).into()),
                    ("two", about(run, &turn.decision).into()),
                ];
                t.with("report-pair", args)
            },
        );
        page.text(&t.with(
            "report-class-line",
            [
                ("value", run.signed(place.value).into()),
                ("churn", percent(churn).into()),
                ("accuracy", percent(d.grading.accuracy()).into()),
                ("lost", run.money(d.churn.profit_lost).into()),
                ("dearest", dearest.into()),
            ],
        ));
    }
}
