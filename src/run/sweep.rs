//! One bot over many seeds, in parallel, with the same result on every machine.

use super::bots::{self, Bot, Stuck};
use super::session::{Provenance, Session};
use crate::sim::score::score;
use crate::sim::{Money, Scenario, Sim, State};
use rayon::prelude::*;
use serde::Serialize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use thiserror::Error;

/// What is to be run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Number of runs.
    pub runs: u32,
    /// Seed of the first; the others follow by one.
    pub seed: u64,
    /// Quarters of each; 0: all that the scenario has.
    pub quarters: u8,
}

impl Plan {
    /// Seed of a run, counted from 0.
    pub const fn seed_of(&self, run: u32) -> u64 {
        self.seed.wrapping_add(run as u64)
    }
}

/// The figures of one run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figures {
    /// Seed.
    pub seed: u64,
    /// Value created, minor units.
    pub value: Money,
    /// Value created with the luck in who left taken out, minor units.
    pub luck_adjusted: Money,
    /// Profit of all quarters, not discounted, minor units.
    pub profit: Money,
    /// Customers lost.
    pub lost: u32,
    /// Customers lost per customer and year.
    pub churn: f64,
    /// Mean closing satisfaction of those who stayed, [0, 1]; 0 if nobody did.
    pub satisfaction: f64,
    /// Hash of the closing state.
    pub hash: String,
}

/// Why a sweep has no result.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Halt {
    /// Somebody cancelled it.
    #[error("cancelled")]
    Cancelled,
    /// A run could not go on.
    #[error("seed {seed}: {stuck}")]
    Stuck {
        /// Seed of the run.
        seed: u64,
        /// Where.
        stuck: Stuck,
    },
}

/// Runs a bot over all seeds. `progress` is told the number of finished runs,
/// from any thread; setting `cancel` ends the sweep soon. The order of the
/// result is the order of the seeds, whatever ran first.
pub fn sweep(
    scenario: &Arc<Scenario>,
    bot: &(dyn Fn() -> Box<dyn Bot> + Sync),
    plan: Plan,
    progress: &(dyn Fn(u32) + Sync),
    cancel: &AtomicBool,
) -> Result<Vec<Figures>, Halt> {
    let done = AtomicUsize::new(0);
    let one = |run: u32| {
        if cancel.load(Ordering::Relaxed) {
            return Err(Halt::Cancelled);
        }
        let seed = plan.seed_of(run);
        let figures = run_one(scenario, bot(), seed, plan.quarters)?;
        progress(done.fetch_add(1, Ordering::Relaxed) as u32 + 1);
        Ok(figures)
    };
    let all = || {
        (0..plan.runs)
            .into_par_iter()
            .map(one)
            .collect::<Vec<Result<Figures, Halt>>>()
    };
    // A core stays free for the window; without a pool of its own it still works.
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(cores.saturating_sub(1).max(1))
        .build();
    let results = match pool {
        Ok(pool) => pool.install(all),
        Err(_) => all(),
    };
    // The first problem by seed, not by time.
    results.into_iter().collect()
}

fn run_one(
    scenario: &Arc<Scenario>,
    bot: Box<dyn Bot>,
    seed: u64,
    quarters: u8,
) -> Result<Figures, Halt> {
    let quarters = if quarters == 0 {
        scenario.quarters
    } else {
        quarters
    };
    let mut sim = Sim::light(Arc::clone(scenario), seed, quarters);
    bots::play_silently(&mut sim, bot).map_err(|stuck| Halt::Stuck { seed, stuck })?;
    Ok(figures(&sim))
}

/// One run of a bot as a session, for saving it.
pub fn record(
    scenario: Arc<Scenario>,
    provenance: Provenance,
    bot: Box<dyn Bot>,
    seed: u64,
    quarters: u8,
    now: u64,
) -> Result<Session, Halt> {
    let mut session = Session::start(scenario, provenance, seed, quarters, now);
    let mut player = bots::Player::new(bot);
    let halt = |stuck| Halt::Stuck { seed, stuck };
    while let Some(command) = player.next(session.sim()).map_err(halt)? {
        if let Err(refusal) = session.command(command.clone()) {
            return Err(halt(Stuck::at(session.sim(), command, refusal)));
        }
    }
    Ok(session)
}

/// The figures of a run as it stands.
pub fn figures(sim: &Sim) -> Figures {
    let state = sim.state();
    let mut lost = 0;
    let mut quarters = 0;
    for t in &state.tallies {
        lost += t.left();
        quarters += t.customers;
    }
    let score = score(sim.scenario(), state);
    Figures {
        seed: sim.seed(),
        value: score.value(),
        luck_adjusted: score.luck_adjusted(),
        profit: state.ledger.total().profit(),
        lost,
        churn: 4.0 * f64::from(lost) / f64::from(quarters.max(1)),
        satisfaction: mean_satisfaction(state),
        hash: state.hash(),
    }
}

fn mean_satisfaction(state: &State) -> f64 {
    let (n, sum) = state.active().fold((0u32, 0.0), |(n, sum), (_, c)| {
        (n + 1, sum + c.levels.satisfaction)
    });
    if n == 0 { 0.0 } else { sum / f64::from(n) }
}
