//! Who was misgraded, winning against keeping, and what was foreseen and aimed at against what came.

use super::Told;
use super::unit::Unit;
use crate::locale::{hours, percent, whole};
use crate::report::chart::{Bar, bars};
use crate::report::page::Page;
use crate::run::debrief::budget::{Budget, Foreseen};
use crate::sim::Money;
use crate::sim::plan::Goal;
use crate::sim::targets::Aim;

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

/// A level in [0, 1] in points of a hundred, to a tenth.
fn in_points(told: &Told, level: f64) -> String {
    let value = format!("{:.1}", 100.0 * level);
    told.t.with("points", [("value", value.into())])
}

/// A goal's figure as people read it: money, or thousandths.
fn figure(told: &Told, goal: Goal, amount: i64) -> String {
    match goal {
        Goal::Revenue | Goal::Profit => told.money(Money(amount)),
        Goal::Churn => percent(amount as f64 / 1000.0),
        Goal::Satisfaction => in_points(told, amount as f64 / 1000.0),
    }
}

fn outlooks(page: &mut Page, told: &Told) {
    page.heading(&told.get("report-outlook"));
    page.text(&told.get("report-outlook-how"));
    let heads = [
        told.get("report-quarter"),
        told.get("report-what"),
        told.figures("report-band"),
        told.figures("report-came"),
        told.get("report-inside"),
    ];
    let mut rows: Vec<Vec<String>> = Vec::new();
    for outlook in &told.debrief.outlooks {
        let mut add = |key: &str, found: Option<Foreseen>, say: &dyn Fn(f64) -> String| {
            if let Some(found) = found {
                let (low, high) = (say(found.likely.p10), say(found.likely.p90));
                let args = [("low", low.into()), ("high", high.into())];
                rows.push(vec![
                    told.quarter(outlook.quarter),
                    told.get(key),
                    told.t.with("amount-range", args),
                    say(found.came),
                    told.get(if found.inside() {
                        "report-yes"
                    } else {
                        "report-no"
                    }),
                ]);
            }
        };
        add("report-profit", outlook.profit, &|x| told.yuan(x));
        add("report-churn-rate", outlook.churn, &percent);
        add("report-satisfaction", outlook.satisfaction, &|x| {
            in_points(told, x)
        });
    }
    page.table(&heads, &rows);
    page.minor(&told.get("report-targets"));
    let heads = [
        told.get("report-quarter"),
        told.get("report-what"),
        told.get("report-whose"),
        told.figures("report-target"),
        told.figures("report-came"),
        told.get("report-target-reached"),
    ];
    let mut rows: Vec<Vec<String>> = Vec::new();
    for outlook in &told.debrief.outlooks {
        let mut add = |whose: &str, aim: &Aim| {
            rows.push(vec![
                told.quarter(outlook.quarter),
                told.get(aim.goal.key()),
                told.get(whose),
                figure(told, aim.goal, aim.target),
                figure(told, aim.goal, aim.result),
                told.get(if aim.reached() {
                    "report-yes"
                } else {
                    "report-no"
                }),
            ]);
        };
        for aim in &outlook.own {
            add("report-own-target", aim);
        }
        for aim in &outlook.authored {
            add("report-scenario-target", aim);
        }
    }
    page.table(&heads, &rows);
}
