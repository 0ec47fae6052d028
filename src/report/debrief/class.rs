//! A class: its ranking by the quality of decisions, distributions, a heat map, and the decisions on which it differed most.

mod runs;
mod tables;

pub use tables::tables;

use super::unit::Unit;
use super::{Told, style};
use crate::locale::{Texts, money_signed, percent};
use crate::report::chart::{Frame, Row, strip};
use crate::report::page::{HeatRow, Page};
use crate::run::debrief::class::{Class, Heat, Place};
use crate::run::summary::Spread;
use crate::sim::Money;
use serde_json::{Value, json};

/// A class to tell of.
#[derive(Clone, Copy)]
pub struct ClassTold<'a> {
    /// What was found; its members are those of `runs`, in their order.
    pub class: &'a Class,
    /// The runs.
    pub runs: &'a [Told<'a>],
    /// Saves that couldn't be read, each with the reason.
    pub unread: &'a [String],
}

impl<'a> ClassTold<'a> {
    fn texts(&self) -> Option<&'a Texts> {
        self.runs.first().map(|run| run.t)
    }

    /// The places by the quality of decisions: the best first.
    fn ranking(&self) -> Vec<&'a Place> {
        let mut places: Vec<&Place> = self.class.places.iter().collect();
        places.sort_by_key(|place| (place.by_decisions, place.by_value, place.member));
        places
    }
}

/// The page, as HTML that needs nothing else; nothing where there is no run.
pub fn html(told: &ClassTold) -> String {
    let Some(t) = told.texts() else {
        return String::new();
    };
    let scenario = t.get("scenario-title");
    let args = [
        ("scenario", scenario.into()),
        ("runs", told.runs.len().into()),
    ];
    let title = t.with("report-class-title", args);
    let mut page = Page::new(t.lang().code(), &title).styled(&style(&title));
    page.sheet(|page| ranking(page, told, t, &title));
    page.sheet(|page| {
        heat(
            page,
            told,
            t,
            "report-class-objectives",
            &told.class.objectives,
        );
        heat(page, told, t, "report-class-areas", &told.class.areas);
    });
    page.sheet(|page| runs::differed(page, told, t));
    page.sheet(|page| runs::runs(page, told, t));
    page.finish()
}

/// The class as plain data.
pub fn json(told: &ClassTold) -> Value {
    json!({
        "class": told.class,
        "runs": told.runs.iter().map(super::json).collect::<Vec<Value>>(),
        "unread": told.unread,
    })
}

fn ranking(page: &mut Page, told: &ClassTold, t: &Texts, title: &str) {
    page.note(&t.get("report-class-kind"));
    page.title(title);
    page.text(&t.get("report-class-how"));
    if !told.class.alike {
        page.classed("bad", &t.get("report-class-unlike"));
    }
    if !told.unread.is_empty() {
        page.text(&t.get("report-class-unread"));
        page.list(told.unread);
    }
    let heads = [
        format!("\t{}", t.get("report-place")),
        t.get("report-student"),
        format!("\t{}", t.get("report-decisions")),
        format!("\t{}", t.get("report-quality")),
        format!("\t{}", t.get("report-adjusted")),
        format!("\t{}", t.get("report-place-adjusted")),
        format!("\t{}", t.get("report-value")),
        format!("\t{}", t.get("report-seed")),
    ];
    let signed = |amount: Money| money_signed(t, amount);
    let rows: Vec<Vec<String>> = told
        .ranking()
        .into_iter()
        .map(|place| {
            vec![
                place.by_decisions.to_string(),
                place.name.clone(),
                signed(place.decisions),
                place.quality.map_or_else(|| t.get("report-none"), percent),
                signed(place.adjusted),
                place.by_value.to_string(),
                signed(place.value),
                place.seed.to_string(),
            ]
        })
        .collect();
    page.table(&heads, &rows);
    page.note(&t.get("report-class-note"));
    page.heading(&t.get("report-class-spread"));
    page.chart(&spreads(told, t));
    page.note(&t.get("report-class-spread-about"));
}

fn spreads(told: &ClassTold, t: &Texts) -> String {
    let (class, places) = (told.class, &told.class.places);
    let all = |of: fn(&Place) -> Money| -> Vec<f64> {
        places.iter().map(|place| of(place).to_f64()).collect()
    };
    let measures: [(&str, Vec<f64>, Spread); 3] = [
        ("report-decisions", all(|p| p.decisions), class.decisions),
        ("report-adjusted", all(|p| p.adjusted), class.adjusted),
        ("report-value", all(|p| p.value), class.value),
    ];
    let figures = measures
        .iter()
        .flat_map(|(_, figures, _)| figures.iter().copied());
    let unit = Unit::of(t.lang(), figures);
    let rows: Vec<Row> = measures
        .iter()
        .map(|(key, figures, spread)| Row {
            label: t.get(key),
            figures: figures.iter().map(|x| unit.figure(*x)).collect(),
            band: [spread.p10, spread.median, spread.p90].map(|x| unit.figure(x)),
        })
        .collect();
    let frame = Frame {
        id: "class".to_owned(),
        title: t.get("report-class-spread"),
        about: t.get("report-class-spread-about"),
        axis: unit.axis(t, "report-amount"),
    };
    strip(&frame, &rows)
}

/// A row for each run, a column for each objective or area; those are named below.
fn heat(page: &mut Page, told: &ClassTold, t: &Texts, title: &str, rows: &[Heat]) {
    let shown: Vec<&Heat> = rows.iter().filter(|row| row.mean.is_some()).collect();
    page.heading(&t.get(title));
    if shown.is_empty() {
        page.text(&t.get("report-no-evidence"));
        return;
    }
    let named = |of: &str| {
        // Areas have keys of their own, objectives have ids.
        if of.starts_with("area-") {
            t.get(of)
        } else {
            t.get(&format!("objective-{of}"))
        }
    };
    let mut heads = vec![t.get("report-student")];
    heads.extend((1..=shown.len()).map(|n| n.to_string()));
    let cell = |points: Option<f64>| {
        let said = points.map_or_else(|| "–".to_owned(), |points| format!("{points:.0}"));
        (points.map(|points| points / 100.0), said)
    };
    let mut lines: Vec<HeatRow> = told
        .ranking()
        .into_iter()
        .map(|place| {
            let of = |row: &&Heat| row.points.get(place.member as usize).copied().flatten();
            let cells = shown.iter().map(|row| cell(of(row)));
            (place.name.clone(), cells.collect())
        })
        .collect();
    let means = shown.iter().map(|row| cell(row.mean));
    lines.push((t.get("report-mean"), means.collect()));
    page.heat(&heads, &lines);
    let names: Vec<String> = shown.iter().map(|row| named(&row.of)).collect();
    page.numbered(&names);
}
