//! What the trainee expects of a quarter before a forecast is shown, and the hints that were asked for.
//!
//! A prediction is kept for the review and changes nothing else; no figure of
//! the model reads it. A hint takes hours of the team, as any inquiry does.

use super::plan::Goal;
use super::setup::Scenario;
use super::state::State;
use super::targets;
use super::units::{Money, TierId};
use serde::{Deserialize, Serialize};

/// Hours that the team spends on working out what another hour for a tier is worth.
pub const HINT_HOURS: f64 = 2.0;
/// A profit that lies no further off than this share of what came counts as hit.
const NEAR: f64 = 0.10;

/// What the trainee expects of a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prediction {
    /// Quarter, from 1.
    pub quarter: u8,
    /// Profit.
    pub profit: Money,
    /// Customers that choose somebody else or fail.
    pub lost: u32,
}

/// A prediction beside what the quarter brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// What was expected.
    pub prediction: Prediction,
    /// Profit that came.
    pub profit: Money,
    /// Customers that were lost.
    pub lost: u32,
    /// How far off a profit may lie and still count as hit.
    pub room: Money,
}

impl Held {
    /// By how much the profit was more (> 0) or less than expected.
    pub fn profit_off(&self) -> Money {
        self.profit - self.prediction.profit
    }

    /// By how many customers the losses were more (> 0) or fewer than expected.
    pub fn lost_off(&self) -> i64 {
        i64::from(self.lost) - i64::from(self.prediction.lost)
    }

    /// Whether the profit was hit.
    pub fn profit_hit(&self) -> bool {
        self.profit_off().0.unsigned_abs() <= self.room.0.unsigned_abs()
    }

    /// Whether the losses were hit: one customer off, or a fifth of them, is near enough.
    pub fn lost_hit(&self) -> bool {
        self.lost_off().unsigned_abs() <= u64::from(self.lost / 5).max(1)
    }
}

/// What was predicted for a quarter.
pub fn predicted(state: &State, quarter: u8) -> Option<Prediction> {
    let chronicle = state.chronicle.as_ref()?;
    let of = |p: &&Prediction| p.quarter == quarter;
    chronicle.predictions.iter().find(of).copied()
}

/// The prediction of a closed quarter beside what came. A profit counts as hit
/// within a tenth of the larger of what came and the scenario's target: near
/// nothing, a tenth of nothing would be hit by nobody.
pub fn held(sc: &Scenario, state: &State, quarter: u8) -> Option<Held> {
    let prediction = predicted(state, quarter)?;
    let profit = Money(targets::result(state, quarter, Goal::Profit));
    let tally = state.tally(quarter);
    let scale = profit.to_f64().abs().max(sc.targets.profit.to_f64().abs());
    Some(Held {
        prediction,
        profit,
        lost: tally.left(),
        room: Money::from_f64(NEAR * scale),
    })
}

/// Tiers that a hint was asked for in a quarter, each once, in the order of the tiers.
pub fn hinted(state: &State, quarter: u8) -> Vec<TierId> {
    let hints = state.chronicle.as_ref().map_or(&[][..], |c| &c.hints);
    let of = |tier: &TierId| hints.contains(&(quarter, *tier));
    (0..state.policies.len() as u32)
        .map(TierId)
        .filter(of)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::attribution::trial;
    use crate::sim::{Command, Phase, Refusal, Sim};
    use std::sync::Arc;

    #[test]
    fn a_prediction_is_made_once_and_held_against_the_quarter() {
        let mut sim = Sim::new(trial::scenario("steel"), 2, 2);
        let mut silent = sim.clone();
        let predict = Command::Predict {
            profit: Money::yuan(10),
            lost: 1,
        };
        sim.command(&predict).expect("nothing was predicted yet");
        assert_eq!(sim.allows(&predict), Err(Refusal::Predicted));
        // It is a record: the run goes on as it would without.
        assert_eq!(sim.state().hash(), silent.state().hash());
        for run in [&mut sim, &mut silent] {
            trial::week_by_week(run);
            run.command(&Command::CloseQuarter)
                .expect("its weeks are over");
        }
        assert_eq!(sim.state().hash(), silent.state().hash());
        let held = held(sim.scenario(), sim.state(), 1).expect("it was predicted");
        assert_eq!(held.prediction.profit + held.profit_off(), held.profit);
        assert!(super::held(silent.scenario(), silent.state(), 1).is_none());
        assert_eq!(sim.state().phase, Phase::Review);
        assert_eq!(sim.allows(&predict), Err(Refusal::WrongPhase));
    }

    #[test]
    fn a_hint_takes_hours_of_the_quarter() {
        let mut sim = Sim::new(trial::scenario("steel"), 2, 2);
        let before = sim.state().load(sim.scenario());
        let tier = TierId(1);
        sim.command(&Command::AskHint { tier })
            .expect("hours are open");
        assert!(sim.state().load(sim.scenario()) > before);
        assert_eq!(hinted(sim.state(), 1), [tier]);
        assert!(hinted(sim.state(), 2).is_empty());
        let beyond = Command::AskHint { tier: TierId(99) };
        assert_eq!(sim.allows(&beyond), Err(Refusal::Unknown));
    }

    #[test]
    fn where_there_are_no_hints_none_is_given() {
        let mut sc = (*trial::scenario("steel")).clone();
        sc.assistance.hints = false;
        let mut sim = Sim::new(Arc::new(sc), 2, 2);
        let ask = Command::AskHint { tier: TierId(1) };
        assert_eq!(sim.command(&ask).err(), Some(Refusal::NoHints));
        assert!(hinted(sim.state(), 1).is_empty());
    }

    #[test]
    fn near_enough_is_hit() {
        let prediction = Prediction {
            quarter: 1,
            profit: Money::yuan(100),
            lost: 3,
        };
        let held = |profit, lost| Held {
            prediction,
            profit: Money::yuan(profit),
            lost,
            room: Money::yuan(10),
        };
        assert!(held(110, 4).profit_hit() && held(110, 4).lost_hit());
        assert!(!held(111, 5).profit_hit() && !held(111, 5).lost_hit());
        assert_eq!(held(90, 1).lost_off(), -2);
    }
}
