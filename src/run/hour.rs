//! What another hour for a tier is worth: the coming quarter played with and without it, each time on the same luck.
//!
//! On common random numbers the two runs of a pair differ by the hours alone,
//! so that some dozens of pairs tell what independent runs would need thousands for.

use super::forecast::{seed, through};
use crate::sim::policy::{Policy, PolicyEdit};
use crate::sim::{Command, Phase, Sim, TierId};
use rayon::prelude::*;
use std::sync::atomic::{AtomicBool, Ordering};

/// Usual number of pairs.
pub const PAIRS: u32 = 120;
/// Hours that are added to a tier, as near as whole hours for each customer allow.
const MORE: u32 = 10;

/// What an hour more is worth, major units for each hour.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct HourWorth {
    /// Profit of this quarter.
    pub profit: f64,
    /// Customer equity at its close.
    pub equity: f64,
    /// Hours that were added to each customer of the tier.
    pub each: u32,
    /// Pairs behind it.
    pub pairs: u32,
}

impl HourWorth {
    /// Both together.
    pub fn whole(&self) -> f64 {
        self.profit + self.equity
    }
}

/// What another hour for a tier is worth with the plan on the table. None when
/// nothing is being planned, when nobody follows the tier's hours, when no more
/// can be given, or when it was cancelled.
pub fn hour_worth(sim: &Sim, tier: TierId, pairs: u32, cancel: &AtomicBool) -> Option<HourWorth> {
    let state = sim.state();
    if state.phase != Phase::Plan {
        return None;
    }
    let policy = state.policies.get(tier.index())?;
    // Who has hours of its own doesn't follow.
    let follow = |c: &crate::sim::customer::Customer| c.tier() == tier && c.own.is_none();
    let members = state.active().filter(|(_, c)| follow(c)).count() as u32;
    if members == 0 {
        return None;
    }
    let now = policy.effective_hours();
    let hours = (now + MORE.div_ceil(members)).min(Policy::MAX_HOURS);
    let each = hours.checked_sub(now).filter(|more| *more > 0)?;
    let without = sim.ahead(sim.seed());
    let mut with = without.clone();
    let edit = PolicyEdit::Hours(hours);
    with.silently(&Command::SetPolicy { tier, edit }).ok()?;
    let differences: Vec<[f64; 2]> = (0..pairs)
        .into_par_iter()
        .filter(|_| !cancel.load(Ordering::Relaxed))
        .filter_map(|k| {
            let [a, b] = [played(&without, seed(k))?, played(&with, seed(k))?];
            Some([b[0] - a[0], b[1] - a[1]])
        })
        .collect();
    if differences.is_empty() || cancel.load(Ordering::Relaxed) {
        return None;
    }
    let hours = f64::from(each * members) * differences.len() as f64;
    let mean = |i: usize| differences.iter().map(|d| d[i]).sum::<f64>() / hours;
    Some(HourWorth {
        profit: mean(0),
        equity: mean(1),
        each,
        pairs: differences.len() as u32,
    })
}

/// Profit of the quarter and equity at its close, major units.
fn played(from: &Sim, seed: u64) -> Option<[f64; 2]> {
    let quarter = from.state().quarter;
    let sim = through(from, seed)?;
    let state = sim.state();
    Some([
        state.statement(quarter).profit().to_f64(),
        state.equity(sim.scenario()).to_f64(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::reference;
    use std::sync::Arc;

    #[test]
    fn an_hour_where_there_are_hardly_any_is_worth_more_than_one_on_top_of_many() {
        let sc = Arc::new(reference::scenario(3, 60, 12));
        let mut sim = Sim::new(sc, 1, 12);
        let go = AtomicBool::new(false);
        let tier = TierId(0);
        let mut worth = |hours| {
            let edit = PolicyEdit::Hours(hours);
            sim.command(&Command::SetPolicy { tier, edit })
                .expect("hours are open");
            hour_worth(&sim, tier, 40, &go).expect("a plan is being made")
        };
        let (few, many) = (worth(20), worth(300));
        assert!(few.whole() > many.whole(), "{few:?} {many:?}");
        assert_eq!(worth(20), few);
    }

    #[test]
    fn there_is_no_answer_without_a_plan_or_room() {
        let sc = Arc::new(reference::scenario(3, 12, 4));
        let mut sim = Sim::new(sc, 1, 4);
        let go = AtomicBool::new(false);
        assert!(hour_worth(&sim, TierId(9), 2, &go).is_none());
        assert!(hour_worth(&sim, TierId(0), 2, &AtomicBool::new(true)).is_none());
        assert!(sim.command(&Command::CommitPlan).is_ok());
        assert!(hour_worth(&sim, TierId(0), 2, &go).is_none());
    }
}
