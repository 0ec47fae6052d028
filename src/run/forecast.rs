//! What the plan on the table is likely to bring: the coming quarter played many times on luck of its own.
//!
//! The luck is not that of the run: whoever looks ahead sees what may happen,
//! not what will. Complaints are left to the account managers and events get
//! the answer that looks best, as when somebody plays on with this plan.

use super::bots::desk_answer;
use super::summary::Spread;
use crate::sim::units::WEEKS;
use crate::sim::{Command, Phase, Sim};
use rayon::prelude::*;
use std::sync::atomic::{AtomicBool, Ordering};

/// The distribution of what a plan brings in its quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Forecast {
    /// Profit, major units.
    pub profit: Spread,
    /// Revenue less discounts, major units.
    pub revenue: Spread,
    /// Share of customers lost, [0, 1].
    pub churn: Spread,
    /// Mean satisfaction at the close, [0, 1].
    pub satisfaction: Spread,
    /// Customers lost: those who chose somebody else or failed.
    pub lost: Spread,
    /// Runs behind it.
    pub rollouts: u32,
}

/// Usual number of runs behind a forecast.
pub const ROLLOUTS: u32 = 200;

/// Plays the quarter that is being planned `rollouts` times. None when nothing
/// is being planned, or when it was cancelled before one run was through.
pub fn forecast(sim: &Sim, rollouts: u32, cancel: &AtomicBool) -> Option<Forecast> {
    if sim.state().phase != Phase::Plan {
        return None;
    }
    let light = sim.ahead(sim.seed());
    let runs: Vec<[f64; 5]> = (0..rollouts)
        .into_par_iter()
        .filter(|_| !cancel.load(Ordering::Relaxed))
        .filter_map(|k| play(&light, seed(k)))
        .collect();
    if runs.is_empty() {
        return None;
    }
    let of = |i: usize| Spread::of(runs.iter().map(|run| run[i]));
    Some(Forecast {
        profit: of(0),
        revenue: of(1),
        churn: of(2),
        satisfaction: of(3),
        lost: of(4),
        rollouts: runs.len() as u32,
    })
}

/// Seeds that are never a run's own: the same for every plan, so that two
/// forecasts differ by their plans and not by their luck.
pub(super) fn seed(k: u32) -> u64 {
    0xF0_4E_CA_57_u64 << 32 | u64::from(k)
}

fn play(from: &Sim, seed: u64) -> Option<[f64; 5]> {
    let quarter = from.state().quarter;
    let sim = through(from, seed)?;
    let statement = sim.state().statement(quarter);
    let tally = sim.state().tally(quarter);
    let net = statement.sales() + statement.get(crate::sim::ledger::Account::Discounts);
    let lost = f64::from(tally.left());
    Some([
        statement.profit().to_f64(),
        net.to_f64(),
        lost / f64::from(tally.customers.max(1)),
        tally.satisfaction,
        lost,
    ])
}

/// The planned quarter played through on a seed, up to its close.
pub(super) fn through(from: &Sim, seed: u64) -> Option<Sim> {
    let mut sim = from.ahead(seed);
    sim.silently(&Command::CommitPlan).ok()?;
    while sim.state().phase == Phase::Weeks {
        let next = desk_answer(&sim).unwrap_or(if sim.state().week < WEEKS {
            Command::AdvanceWeek
        } else {
            Command::CloseQuarter
        });
        sim.silently(&next).ok()?;
    }
    Some(sim)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::reference;
    use crate::sim::TierId;
    use crate::sim::policy::PolicyEdit;
    use crate::sim::tier::Level;
    use std::sync::Arc;

    #[test]
    fn the_same_plan_has_the_same_forecast_and_a_worse_one_a_worse() {
        let sc = Arc::new(reference::scenario(3, 60, 12));
        let mut sim = Sim::new(sc, 1, 12);
        let go = AtomicBool::new(false);
        let first = forecast(&sim, 40, &go);
        assert_eq!(first, forecast(&sim, 40, &go));
        for tier in 0..3 {
            for edit in [PolicyEdit::Hours(0), PolicyEdit::Level(Level::Basic)] {
                let tier = TierId(tier);
                assert!(sim.command(&Command::SetPolicy { tier, edit }).is_ok());
            }
        }
        let idle = forecast(&sim, 40, &go);
        let mean = |f: Option<Forecast>| f.map_or(0.0, |f| f.satisfaction.mean);
        assert!(mean(first) > mean(idle) + 0.02);
    }

    #[test]
    fn nothing_is_foreseen_after_the_plan_or_when_cancelled() {
        let sc = Arc::new(reference::scenario(3, 12, 4));
        let mut sim = Sim::new(sc, 1, 4);
        assert!(forecast(&sim, 5, &AtomicBool::new(true)).is_none());
        assert!(sim.command(&Command::CommitPlan).is_ok());
        assert!(forecast(&sim, 5, &AtomicBool::new(false)).is_none());
    }
}
