//! Targets against what a quarter brought: reached, or missed by how much.

use super::ledger::Account;
use super::plan::Goal;
use super::setup::Scenario;
use super::state::State;
use serde::Serialize;

impl Goal {
    /// Whether less is better.
    pub const fn at_most(self) -> bool {
        matches!(self, Self::Churn)
    }
}

/// A target and what came of it, both in the goal's own unit: money in minor
/// units, churn and satisfaction in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Aim {
    /// Which.
    pub goal: Goal,
    /// What was to be reached.
    pub target: i64,
    /// What the quarter brought.
    pub result: i64,
}

impl Aim {
    /// By how much it was surpassed (> 0) or missed (< 0).
    pub const fn beyond(&self) -> i64 {
        let more = self.result.saturating_sub(self.target);
        if self.goal.at_most() {
            more.saturating_neg()
        } else {
            more
        }
    }

    /// Whether it was reached.
    pub const fn reached(&self) -> bool {
        self.beyond() >= 0
    }
}

/// What a quarter brought by a goal, in the goal's own unit. Churn counts those
/// who chose somebody else or failed, as everywhere; not those we let go.
pub fn result(state: &State, quarter: u8, goal: Goal) -> i64 {
    let (statement, tally) = (state.statement(quarter), state.tally(quarter));
    let thousandths = |share: f64| libm::round(1000.0 * share) as i64;
    match goal {
        Goal::Revenue => (statement.sales() + statement.get(Account::Discounts)).0,
        Goal::Profit => statement.profit().0,
        Goal::Churn => thousandths(tally.churn()),
        Goal::Satisfaction => thousandths(tally.satisfaction),
    }
}

/// The targets that the trainee has set, against a closed quarter.
pub fn own(state: &State, quarter: u8) -> Vec<Aim> {
    against(state, quarter, |goal| state.goal(goal))
}

/// The targets that the scenario sets, against a closed quarter.
pub fn authored(sc: &Scenario, state: &State, quarter: u8) -> Vec<Aim> {
    let targets = &sc.targets;
    let thousandths = |share: f64| Some(libm::round(1000.0 * share) as i64);
    against(state, quarter, |goal| match goal {
        Goal::Revenue => None,
        Goal::Profit => Some(targets.profit.0),
        Goal::Churn => thousandths(targets.churn),
        Goal::Satisfaction => thousandths(targets.satisfaction),
    })
}

fn against(state: &State, quarter: u8, target: impl Fn(Goal) -> Option<i64>) -> Vec<Aim> {
    let aim = |goal| {
        target(goal).map(|target| Aim {
            goal,
            target,
            result: result(state, quarter, goal),
        })
    };
    Goal::ALL.into_iter().filter_map(aim).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::Command;
    use crate::sim::attribution::trial;

    #[test]
    fn a_target_is_reached_or_missed_by_something() {
        let aim = |goal, target, result| Aim {
            goal,
            target,
            result,
        };
        assert!(aim(Goal::Profit, 100, 100).reached());
        assert_eq!(aim(Goal::Profit, 100, 60).beyond(), -40);
        assert_eq!(aim(Goal::Churn, 40, 60).beyond(), -20);
        assert!(aim(Goal::Churn, 40, 10).reached());
    }

    #[test]
    fn what_was_set_is_held_against_the_quarter() {
        let mut sim = trial::run("steel", 2, 2);
        let quarter = sim.state().quarter;
        assert!(own(sim.state(), quarter).is_empty());
        assert_eq!(authored(sim.scenario(), sim.state(), quarter).len(), 3);
        let mut sim2 = crate::sim::Sim::new(trial::scenario("steel"), 2, 1);
        sim2.command(&Command::SetGoal {
            goal: Goal::Revenue,
            value: Some(1),
        })
        .expect("all levers are open");
        trial::week_by_week(&mut sim2);
        sim2.command(&Command::CloseQuarter)
            .expect("its weeks are over");
        sim = sim2;
        let aims = own(sim.state(), 1);
        assert_eq!(aims.len(), 1);
        assert!(aims[0].reached() && aims[0].result > 1);
    }
}
