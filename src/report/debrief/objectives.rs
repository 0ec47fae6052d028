//! The rubric: what the run shows of each learning objective, on what evidence, and what to do next time.

use super::Told;
use crate::locale::{Lang, Texts, percent};
use crate::report::chart::{Bar, bars};
use crate::report::page::Page;
use crate::run::debrief::objectives::{Evidence, Figure, Shown};
use crate::scenario::library;

/// Points from which something is good.
const GOOD: f64 = 80.0;

/// Writes it.
pub fn objectives(page: &mut Page, told: &Told) {
    let found = &told.debrief.objectives;
    page.heading(&told.get("report-objectives"));
    page.text(&told.get("report-objectives-how"));
    let shown: Vec<&Shown> = found.areas.iter().filter(|s| s.points.is_some()).collect();
    page.chart(&chart(told, &shown));
    let heads = [
        told.get("report-objective"),
        told.figures("report-points-head"),
        told.get("report-from"),
    ];
    let rows = found.objectives.iter().map(|objective| {
        let areas: Vec<String> = objective.areas.iter().map(|a| told.get(a.key())).collect();
        vec![
            told.get(&format!("objective-{}", objective.id)),
            said(told, objective.points),
            areas.join(&told.get("list-comma")),
        ]
    });
    page.table(&heads, &rows.collect::<Vec<_>>());
    let names = practice_names(told, &shown);
    page.heading(&told.get("report-areas"));
    for shown in shown {
        let points = figure(told, Figure::Points(shown.points.unwrap_or_default()));
        page.minor(&told.t.with(
            "report-area-head",
            [
                ("area", told.get(shown.area.key()).into()),
                ("points", points.into()),
            ],
        ));
        let evidence: Vec<String> = shown.evidence.iter().map(|e| proof(told, e)).collect();
        page.list(&evidence);
        if let Some(advice) = shown.advice {
            let advice = told.get(advice);
            page.classed(
                "said",
                &told.t.with("report-advice", [("advice", advice.into())]),
            );
        }
        let cases = shown.practice.iter();
        let cases: Vec<String> = cases
            .filter_map(|id| Some(names.iter().find(|(of, _)| of == id)?.1.clone()))
            .collect();
        if !cases.is_empty() {
            let cases = cases.join(&told.get("list-comma"));
            page.classed(
                "said",
                &told.t.with("report-practice", [("cases", cases.into())]),
            );
        }
    }
    let without = found.areas.iter().filter(|s| s.points.is_none());
    let without: Vec<String> = without.map(|s| told.get(s.area.key())).collect();
    if !without.is_empty() {
        let areas = without.join(&told.get("list-comma"));
        page.note(
            &told
                .t
                .with("report-no-evidence-of", [("areas", areas.into())]),
        );
    }
}

/// Points as people say them.
pub(super) fn said(told: &Told, points: Option<f64>) -> String {
    points.map_or_else(
        || told.get("report-no-evidence"),
        |points| format!("{points:.0}"),
    )
}

fn chart(told: &Told, shown: &[&Shown]) -> String {
    let rows: Vec<Bar> = shown
        .iter()
        .map(|shown| {
            let points = shown.points.unwrap_or_default();
            Bar {
                label: told.get(shown.area.key()),
                amount: points,
                said: format!("{points:.0}"),
                good: Some(points >= GOOD),
            }
        })
        .collect();
    let axis = told.get("report-points-axis");
    let frame = told.frame("areas", "report-objectives", "report-objectives-how", axis);
    bars(&frame, &rows)
}

/// A piece of evidence with its figure: in its words, or after them.
fn proof(told: &Told, evidence: &Evidence) -> String {
    let figure = figure(told, evidence.figure);
    let words = told.t.with(
        evidence.key,
        [
            ("figure", figure.clone().into()),
            ("value", figure.clone().into()),
        ],
    );
    if words.contains(&figure) {
        return words;
    }
    told.t.with(
        "report-proof",
        [("what", words.into()), ("figure", figure.into())],
    )
}

/// A figure behind some points.
fn figure(told: &Told, figure: Figure) -> String {
    match figure {
        Figure::Count(n) => n.to_string(),
        Figure::Of(part, of) => told
            .t
            .with("report-part-of", [("part", part.into()), ("of", of.into())]),
        Figure::Share(share) => percent(share),
        Figure::Points(points) => told
            .t
            .with("report-points", [("points", format!("{points:.0}").into())]),
        Figure::Money(money) => told.money(money),
    }
}

/// Names of the library's cases that are worth practising.
fn practice_names(told: &Told, shown: &[&Shown]) -> Vec<(&'static str, String)> {
    let mut ids: Vec<&'static str> = shown.iter().flat_map(|s| s.practice.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    let cases = ids
        .into_iter()
        .filter_map(|id| Some((id, library::case(id)?)));
    let cases: Vec<_> = cases.collect();
    let sources = cases.iter().map(|(_, case)| {
        let [zh, en] = &case.texts;
        let text: &str = match told.t.lang() {
            Lang::Zh => zh,
            Lang::En => en,
        };
        text
    });
    let t = Texts::new(told.t.lang(), &sources.collect::<Vec<&str>>().join("\n"));
    let name = |id: &str| t.get(&format!("case-{id}"));
    cases
        .iter()
        .map(|(id, case)| (*id, name(&case.case.id)))
        .collect()
}
