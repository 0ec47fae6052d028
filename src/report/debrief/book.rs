//! Who was misgraded, winning against keeping, and what was foreseen and aimed at against what came.

use super::Told;
use super::outlook::outlooks;
use super::unit::Unit;
use crate::locale::{hours, percent, whole};
use crate::report::chart::{Bar, bars};
use crate::report::page::Page;
use crate::run::debrief::budget::Budget;

/// Writes all three.
pub fn book(page: &mut Page, told: &Told) {
    grading(page, told);
    budgets(page, told);
    outlooks(page, told);
}

fn grading(page: &mut Page, told: &Told) {
    let grading = &told.debrief.grading;
    page.heading(&told.get("report-grading"));
    page.text(&told.t.with(
        "report-grading-said",
        [
            ("accuracy", percent(grading.accuracy()).into()),
            ("cost", told.money(grading.cost()).into()),
        ],
    ));
    let heads = [
        told.get("report-quarter"),
        told.figures("report-customers"),
        told.figures("graded-right"),
        told.figures("misgraded-low"),
        told.figures("misgraded-high"),
        told.figures("report-accuracy"),
        told.figures("report-misgraded-cost"),
    ];
    let rows = grading.quarters.iter().map(|q| {
        vec![
            told.quarter(q.quarter),
            q.customers.to_string(),
            q.right.to_string(),
            q.low.to_string(),
            q.high.to_string(),
            percent(q.share()),
            told.money(q.cost),
        ]
    });
    page.table(&heads, &rows.collect::<Vec<_>>());
    if grading.misgraded.is_empty() {
        page.text(&told.get("debrief-grading-none"));
        return;
    }
    let heads = [
        told.get("report-customer"),
        told.get("report-grade"),
        told.get("report-has"),
        told.get("report-should"),
        told.get("report-quarters-in"),
        told.figures("report-misgraded-cost"),
    ];
    let rows = grading.misgraded.iter().map(|m| {
        vec![
            told.name(m.customer),
            told.get(m.grade.key()),
            told.letter(m.has),
            told.letter(m.should),
            told.quarters(&m.quarters),
            told.money(m.cost),
        ]
    });
    told.table(page, &heads, rows.collect(), 20);
    page.note(&told.get("report-grading-note"));
}

fn budgets(page: &mut Page, told: &Told) {
    let budgets = &told.debrief.budgets;
    page.heading(&told.get("report-budget"));
    page.text(&told.get("report-budget-how"));
    if let Some(run) = budgets.last() {
        page.chart(&spent(told, run));
    }
    let heads = [
        told.get("report-quarter"),
        told.figures("report-winning"),
        told.figures("report-keeping-head"),
        told.figures("report-complaints"),
        told.figures("report-winning-share"),
        told.figures("report-won"),
        told.figures("report-spare"),
    ];
    let rows = budgets.iter().map(|b| {
        vec![
            if b.quarter == 0 {
                told.get("report-whole-run")
            } else {
                told.quarter(b.quarter)
            },
            told.money(b.winning.total()),
            told.money(b.keeping.total()),
            told.money(b.complaints.total()),
            percent(b.winning_share()),
            b.won.to_string(),
            whole(b.spare),
        ]
    });
    page.table(&heads, &rows.collect::<Vec<_>>());
}

/// Where money and hours went, over the run.
fn spent(told: &Told, run: &Budget) -> String {
    let parts = [
        ("report-winning", run.winning),
        ("report-keeping-head", run.keeping),
        ("report-complaints", run.complaints),
    ];
    let totals = parts.iter().map(|(_, spending)| spending.total().to_f64());
    let unit = Unit::of(told.t.lang(), totals);
    let rows: Vec<Bar> = parts
        .iter()
        .map(|(key, spending)| Bar {
            label: told.get(key),
            amount: unit.figure(spending.total().to_f64()),
            said: told.t.with(
                "report-spent",
                [
                    ("total", told.money(spending.total()).into()),
                    ("money", told.money(spending.money).into()),
                    ("hours", hours(spending.hours).into()),
                ],
            ),
            good: None,
        })
        .collect();
    let axis = unit.axis(told.t, "report-cost");
    let frame = told.frame("budget", "report-budget", "report-budget-how", axis);
    bars(&frame, &rows)
}
