//! The goals of the quarter in a line.

use crate::locale;
use crate::run::forecast::Forecast;
use crate::sim::Money;
use crate::sim::plan::Goal;
use crate::view::Eye;

/// The goals of the quarter: one's own where they are set, else the scenario's.
pub(super) fn goals(eye: Eye) -> String {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let own = |goal| state.goal(goal);
    let share = |goal, otherwise: f64| own(goal).map_or(otherwise, |v| v as f64 / 1000.0);
    let profit = own(Goal::Profit).map_or(sc.targets.profit, Money);
    let said = t.with(
        "plan-goals",
        [
            ("profit", locale::money(eye, profit).into()),
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
                ("revenue", locale::money(eye, Money(fen)).into()),
                ("goals", said.into()),
            ],
        ),
        None => said,
    }
}

/// What the plan is likely to bring this quarter: eight runs in ten lie within
/// these bounds.
pub fn foreseen(eye: Eye, forecast: &Forecast) -> String {
    let sum = |yuan: f64| locale::money(eye, Money::from_f64(yuan));
    let (profit, churn) = (&forecast.profit, &forecast.churn);
    eye.t.with(
        "forecast-said",
        [
            ("low", sum(profit.p10).into()),
            ("high", sum(profit.p90).into()),
            ("least", locale::percent(churn.p10).into()),
            ("most", locale::percent(churn.p90).into()),
            (
                "satisfaction",
                locale::points(forecast.satisfaction.median).into(),
            ),
            ("runs", forecast.rollouts.into()),
        ],
    )
}
