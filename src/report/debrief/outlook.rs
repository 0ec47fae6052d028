//! What was foreseen and aimed at against what came, a line a quarter.

use super::Told;
use crate::locale::percent;
use crate::report::page::Page;
use crate::run::debrief::budget::{Foreseen, Outlook};
use crate::sim::Money;
use crate::sim::plan::Goal;
use crate::sim::targets::Aim;

/// Writes it.
pub(super) fn outlooks(page: &mut Page, told: &Told) {
    page.heading(&told.get("report-outlook"));
    page.text(&told.get("report-outlook-how"));
    let all = &told.debrief.outlooks;
    let heads = [
        told.get("report-quarter"),
        told.figures("report-profit"),
        told.figures("report-churn-rate"),
        told.figures("report-satisfaction"),
    ];
    let rows = all.iter().map(|outlook| {
        vec![
            told.quarter(outlook.quarter),
            foreseen(told, outlook.profit, &|x| told.yuan(x)),
            foreseen(told, outlook.churn, &percent),
            foreseen(told, outlook.satisfaction, &in_points),
        ]
    });
    page.table(&heads, &rows.collect::<Vec<_>>());
    for (key, of) in [
        ("report-own-targets", own as fn(&Outlook) -> &[Aim]),
        ("report-scenario-targets", authored),
    ] {
        targets(page, told, key, of);
    }
}

fn own(outlook: &Outlook) -> &[Aim] {
    &outlook.own
}

fn authored(outlook: &Outlook) -> &[Aim] {
    &outlook.authored
}

/// The result with the range in which four of five futures lay, and whether it fell outside.
fn foreseen(told: &Told, found: Option<Foreseen>, say: &dyn Fn(f64) -> String) -> String {
    let Some(found) = found else {
        return String::new();
    };
    let key = if found.inside() {
        "report-as-foreseen"
    } else {
        "report-not-foreseen"
    };
    told.t.with(
        key,
        [
            ("came", say(found.came).into()),
            ("low", say(found.likely.p10).into()),
            ("high", say(found.likely.p90).into()),
        ],
    )
}

/// The targets of one who set them: a line a quarter, a column a goal.
fn targets(page: &mut Page, told: &Told, key: &str, of: fn(&Outlook) -> &[Aim]) {
    let all = &told.debrief.outlooks;
    let aims = || all.iter().flat_map(of);
    let goals: Vec<Goal> = Goal::ALL
        .into_iter()
        .filter(|goal| aims().any(|aim| aim.goal == *goal))
        .collect();
    if goals.is_empty() {
        return;
    }
    page.minor(&told.get(key));
    let mut heads = vec![told.get("report-quarter")];
    heads.extend(goals.iter().map(|goal| told.figures(goal.key())));
    let rows = all.iter().filter(|outlook| !of(outlook).is_empty());
    let rows = rows.map(|outlook| {
        let mut row = vec![told.quarter(outlook.quarter)];
        row.extend(goals.iter().map(|goal| {
            let aim = of(outlook).iter().find(|aim| aim.goal == *goal);
            aim.map_or_else(String::new, |aim| against(told, aim))
        }));
        row
    });
    page.table(&heads, &rows.collect::<Vec<_>>());
}

/// The result against its target.
fn against(told: &Told, aim: &Aim) -> String {
    let key = if aim.reached() {
        "report-aim-reached"
    } else {
        "report-aim-missed"
    };
    told.t.with(
        key,
        [
            ("came", figure(told, aim.goal, aim.result).into()),
            ("target", figure(told, aim.goal, aim.target).into()),
        ],
    )
}

/// A level in [0, 1] in points of a hundred, to a tenth.
fn in_points(level: f64) -> String {
    format!("{:.1}", 100.0 * level)
}

/// A goal's figure as people read it: money, or thousandths.
fn figure(told: &Told, goal: Goal, amount: i64) -> String {
    match goal {
        Goal::Revenue | Goal::Profit => told.money(Money(amount)),
        Goal::Churn => percent(amount as f64 / 1000.0),
        Goal::Satisfaction => in_points(amount as f64 / 1000.0),
    }
}
