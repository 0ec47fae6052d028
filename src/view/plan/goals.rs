//! The goals of the quarter in a line.

use crate::locale;
use crate::sim::Money;
use crate::sim::plan::Goal;
use crate::view::Eye;

/// The goals of the quarter: one's own where they are set, else the scenario's.
pub(super) fn goals(eye: Eye) -> String {
    let (sc, state, t, lang) = (eye.sc(), eye.state(), eye.t, eye.lang());
    let own = |goal| state.goal(goal);
    let share = |goal, otherwise: f64| own(goal).map_or(otherwise, |v| v as f64 / 1000.0);
    let profit = own(Goal::Profit).map_or(sc.targets.profit, Money);
    let said = t.with(
        "plan-goals",
        [
            ("profit", locale::money(lang, profit).into()),
            (
                "churn",
                locale::percent(share(Goal::Churn, sc.targets.churn)).into(),
            ),
            (
                "satisfaction",
                locale::points(share(Goal::Satisfaction, sc.targets.satisfaction)).into(),
            ),
        ],
    );
    match own(Goal::Revenue) {
        Some(fen) => t.with(
            "plan-goals-revenue",
            [
                ("revenue", locale::money(lang, Money(fen)).into()),
                ("goals", said.into()),
            ],
        ),
        None => said,
    }
}
