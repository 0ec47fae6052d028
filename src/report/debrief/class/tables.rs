//! A class as tables: the ranking, the points, the decisions on which it differed, and every run's quarters.

use super::super::edits::{about, done};
use super::super::tables;
use super::ClassTold;
use crate::locale::Texts;
use crate::report::sheets::{Cell, Table};

/// All tables of a class. The tables of single runs follow, one below the other.
pub fn tables(told: &ClassTold) -> Vec<Table> {
    let Some(t) = told.texts() else {
        return Vec::new();
    };
    let mut out = vec![ranking(told, t), points(told, t), differed(told, t)];
    let mut each = told.runs.iter().map(tables::tables);
    let mut all = each.next().unwrap_or_default();
    for run in each {
        for (table, more) in all.iter_mut().zip(run) {
            table.rows.extend(more.rows);
        }
    }
    out.extend(all);
    out
}

fn heads(t: &Texts, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| t.get(key)).collect()
}

fn ranking(told: &ClassTold, t: &Texts) -> Table {
    let rows = told.ranking().into_iter().map(|place| {
        vec![
            Cell::text(place.name.clone()),
            Cell::count(place.by_decisions),
            Cell::money(place.decisions),
            Cell::or_empty(place.quality.map(Cell::share)),
            Cell::count(place.by_value),
            Cell::money(place.adjusted),
            Cell::money(place.value),
            Cell::text(place.seed.to_string()),
        ]
    });
    Table {
        id: "ranking",
        name: t.get("report-sheet-ranking"),
        heads: heads(
            t,
            &[
                "report-student",
                "report-place",
                "report-decisions",
                "report-quality",
                "report-place-adjusted",
                "report-adjusted",
                "report-value",
                "report-seed",
            ],
        ),
        rows: rows.collect(),
    }
}

fn points(told: &ClassTold, t: &Texts) -> Table {
    let class = told.class;
    let mut all = heads(t, &["report-student"]);
    let objectives = class.objectives.iter();
    all.extend(objectives.map(|heat| t.get(&format!("objective-{}", heat.of))));
    all.extend(class.areas.iter().map(|heat| t.get(&heat.of)));
    let rows = told.runs.iter().enumerate().map(|(i, run)| {
        let mut row = vec![Cell::text(run.student)];
        let heats = class.objectives.iter().chain(&class.areas);
        row.extend(heats.map(|heat| {
            let points = heat.points.get(i).copied().flatten();
            Cell::or_empty(points.map(Cell::figure))
        }));
        row
    });
    Table {
        id: "points",
        name: t.get("report-sheet-points"),
        heads: all,
        rows: rows.collect(),
    }
}

fn differed(told: &ClassTold, t: &Texts) -> Table {
    let mut rows = Vec::new();
    for decision in &told.class.differed {
        let each = decision.decisions.iter().zip(&decision.cost);
        for (run, (own, cost)) in told.runs.iter().zip(each) {
            let said = own.as_ref().map(|own| (about(run, own), done(run, own)));
            let (what, how) = said.unwrap_or_default();
            rows.push(vec![
                Cell::text(run.student),
                Cell::count(decision.quarter),
                Cell::text(decision.id.clone()),
                Cell::text(what),
                Cell::text(how),
                Cell::money(-*cost),
            ]);
        }
    }
    Table {
        id: "differed",
        name: t.get("report-sheet-differed"),
        heads: heads(
            t,
            &[
                "report-student",
                "report-quarter",
                "report-id",
                "report-about",
                "report-done",
                "report-effect-adjusted",
            ],
        ),
        rows,
    }
}
