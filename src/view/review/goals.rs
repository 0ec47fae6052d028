//! Targets against results.

use super::Goal;
use crate::sim::targets;
use crate::view::{Eye, firm};

/// The scenario's goals, with one's own in their places where they were set.
pub(super) fn with_own(eye: Eye, scenario: Vec<Goal>) -> Vec<Goal> {
    use crate::sim::plan::Goal as Own;
    let (state, t) = (eye.state(), eye.t);
    let own = |goal: Own| {
        let target = state.goal(goal)?;
        let result = targets::result(state, state.quarter, goal);
        let less = goal == Own::Churn;
        let value = firm::said(eye, goal, target);
        let bound = if less { "at-most" } else { "at-least" };
        Some(Goal {
            label: t.get(goal.key()),
            result: firm::said(eye, goal, result),
            target: t.with(
                "goal-own",
                [("target", t.with(bound, [("value", value.into())]).into())],
            ),
            met: if less {
                result <= target
            } else {
                result >= target
            },
        })
    };
    let theirs = [Own::Profit, Own::Churn, Own::Satisfaction];
    let kept = scenario
        .into_iter()
        .zip(theirs)
        .map(|(goal, which)| own(which).unwrap_or(goal));
    own(Own::Revenue).into_iter().chain(kept).collect()
}
