//! Targets of one's own: how they read, and by how much they move.

use crate::locale;
use crate::sim::plan::Goal;
use crate::sim::targets::{Aim, result};
use crate::sim::{Money, Phase};
use crate::view::Eye;

/// A target for the quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalRow {
    /// Which.
    pub goal: Goal,
    /// What it is about.
    pub name: String,
    /// The value in the units of [`Goal`], if it is set.
    pub value: Option<i64>,
    /// The value in words; what it would begin with where it isn't set.
    pub said: String,
    /// What it begins with when it is set.
    pub begins: i64,
    /// A step lower.
    pub lower: i64,
    /// A step higher.
    pub higher: i64,
    /// Last quarter's result, if there was one.
    pub last: String,
}

/// A target and how it moves.
pub(super) fn row(eye: Eye, goal: Goal) -> GoalRow {
    let (sc, state) = (eye.sc(), eye.state());
    let last = last(eye, goal);
    let thousandths = |share: f64| (1000.0 * share).round() as i64;
    let begins = match goal {
        Goal::Profit => sc.targets.profit.0,
        Goal::Churn => thousandths(sc.targets.churn),
        Goal::Satisfaction => thousandths(sc.targets.satisfaction),
        Goal::Revenue => rounded(last.unwrap_or_else(|| expected_revenue(eye))),
    };
    let step = match goal {
        Goal::Churn => 5,
        Goal::Satisfaction => 10,
        Goal::Profit | Goal::Revenue => nice(begins.abs().max(1_000_000) / 20),
    };
    let value = state.goal(goal);
    let now = value.unwrap_or(begins);
    let (least, most) = match goal {
        Goal::Profit => (i64::MIN / 2, i64::MAX / 2),
        Goal::Revenue => (0, i64::MAX / 2),
        Goal::Churn | Goal::Satisfaction => (0, 1000),
    };
    let t = eye.t;
    GoalRow {
        goal,
        name: t.get(goal.key()),
        value,
        said: said(eye, goal, now),
        begins,
        lower: (now - step).clamp(least, most),
        higher: (now + step).clamp(least, most),
        last: last.map_or_else(String::new, |v| {
            t.with("goal-last", [("value", said(eye, goal, v).into())])
        }),
    }
}

/// A value in words.
pub fn said(eye: Eye, goal: Goal, value: i64) -> String {
    finely(eye, goal, value, 0)
}

/// A result and its target in words. Where rounding would make them read alike
/// though one is missed by a little, both are written finer.
pub fn result_and_target(eye: Eye, aim: Aim) -> [String; 2] {
    locale::apart(aim.result, aim.target, |value, finer| {
        finely(eye, aim.goal, value, finer)
    })
}

fn finely(eye: Eye, goal: Goal, value: i64, finer: usize) -> String {
    let share = value as f64 / 1000.0;
    match goal {
        Goal::Revenue | Goal::Profit => locale::money_to(eye, Money(value), finer),
        Goal::Churn => locale::percent_to(share, finer),
        Goal::Satisfaction => {
            let points = locale::points_to(share, finer);
            eye.t.with("points", [("value", points.into())])
        }
    }
}

fn last(eye: Eye, goal: Goal) -> Option<i64> {
    let state = eye.state();
    let closed = match state.phase {
        Phase::Plan | Phase::Weeks => state.quarter - 1,
        Phase::Review | Phase::Debrief => state.quarter,
    };
    (closed > 0).then(|| result(state, closed, goal))
}

/// What the quarter would sell on ordinary luck.
fn expected_revenue(eye: Eye) -> i64 {
    use crate::sim::ledger::Account;
    let (sc, state) = (eye.sc(), eye.state());
    let expected = crate::sim::expectations(sc, state);
    state
        .active()
        .filter_map(|(id, _)| expected(id))
        .map(|s| s.sales() + s.get(Account::Discounts))
        .sum::<Money>()
        .0
}

/// One, two or five times a power of ten, from below.
fn nice(amount: i64) -> i64 {
    let mut power = 1_i64;
    while power <= amount / 10 {
        power *= 10;
    }
    match amount / power {
        5.. => 5 * power,
        2..=4 => 2 * power,
        _ => power,
    }
}

fn rounded(amount: i64) -> i64 {
    let step = nice(amount.abs().max(1_000_000) / 20);
    amount / step * step
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::trial;

    #[test]
    fn what_is_missed_by_a_little_does_not_read_as_reached() {
        let sim = trial::run("steel", 2, 1);
        for lang in Lang::ALL {
            let t = Texts::new(lang, "");
            let eye = Eye { sim: &sim, t: &t };
            for (goal, target, result) in [
                (Goal::Satisfaction, 720, 716),
                (Goal::Churn, 100, 104),
                (Goal::Profit, 20_000_000, 19_960_000),
                (Goal::Revenue, 20_000_000, 19_999_960),
            ] {
                let aim = Aim {
                    goal,
                    target,
                    result,
                };
                let [one, other] = result_and_target(eye, aim);
                assert!(!aim.reached() && one != other, "{one} {other}");
            }
            let aim = Aim {
                goal: Goal::Satisfaction,
                target: 720,
                result: 700,
            };
            assert!(result_and_target(eye, aim)[0].starts_with("70 "));
        }
    }
}
