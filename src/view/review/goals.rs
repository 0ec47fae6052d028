//! Targets against results, for the first page: the scenario's, with one's own in their places.

use super::Goal;
use crate::sim::plan::Goal as Which;
use crate::sim::targets::{self, Aim};
use crate::view::{Eye, firm};

/// The goals of a closed quarter. They are held against its results as everywhere
/// else, so that the pages of the review never contradict each other.
pub(super) fn goals(eye: Eye, quarter: u8) -> Vec<Goal> {
    let set = targets::authored(eye.sc(), eye.state(), quarter);
    let own = targets::own(eye.state(), quarter);
    let of = |list: &[Aim], goal| list.iter().find(|aim| aim.goal == goal).copied();
    let shown = |goal| {
        let mine = of(&own, goal);
        let aim = mine.or_else(|| of(&set, goal))?;
        Some(told(eye, quarter, aim, mine.is_some()))
    };
    Which::ALL.into_iter().filter_map(shown).collect()
}

fn told(eye: Eye, quarter: u8, aim: Aim, own: bool) -> Goal {
    let t = eye.t;
    let [result, target] = firm::result_and_target(eye, aim);
    let bound = if aim.goal.at_most() {
        "at-most"
    } else {
        "at-least"
    };
    let target = t.with(bound, [("value", target.into())]);
    let tally = eye.state().tally(quarter);
    Goal {
        label: t.get(aim.goal.key()),
        result: if aim.goal == Which::Churn {
            let count = tally.left();
            t.with(
                "churn-said",
                [("rate", result.into()), ("count", count.into())],
            )
        } else {
            result
        },
        target: if own {
            t.with("goal-own", [("target", target.into())])
        } else {
            target
        },
        met: aim.reached(),
    }
}
