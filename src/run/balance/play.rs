//! Plays bots over common seeds and notes what the findings are about: medals, cash, who left, what came up.

use super::{Contestant, Effort};
use crate::run::bots::{Bot, play_watched};
use crate::run::sweep::{self, Figures, Halt, Plan};
use crate::sim::customer::Departure;
use crate::sim::score::score;
use crate::sim::{Command, Money, Phase, Scenario, Sim, State};
use rayon::prelude::*;
use std::sync::Arc;

/// The runs of a bot, in the order of the seeds.
#[derive(Clone, Debug)]
pub struct Played {
    /// Id of the bot.
    pub bot: &'static str,
    /// The figures of each run, as a sweep has them.
    pub figures: Vec<Figures>,
    /// What else was noted of each run.
    pub traces: Vec<Trace>,
}

/// What a run left besides its figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace {
    /// Medals that its value earns, 0…3; 0 in a shortened run.
    pub medals: u8,
    /// Least cash at the close of a quarter.
    pub cash: Money,
    /// Customers of the book that chose somebody else, by index; not those that
    /// failed or were let go.
    pub gone: Vec<u32>,
    /// Events that happened, by index.
    pub events: Vec<u32>,
    /// Scheduled talks that came up, by index.
    pub talks: Vec<u32>,
}

impl Played {
    /// Value created in each run, major units.
    pub fn values(&self) -> Vec<f64> {
        self.figures.iter().map(|f| f.value.to_f64()).collect()
    }
}

/// Mean of a list; 0 for an empty one.
pub(super) fn mean(list: &[f64]) -> f64 {
    list.iter().sum::<f64>() / list.len().max(1) as f64
}

/// All contestants on all seeds.
pub(super) fn all(
    sc: &Arc<Scenario>,
    contestants: &[Contestant],
    effort: Effort,
    progress: &(dyn Fn(&'static str, u64) + Sync),
) -> Result<Vec<Played>, Halt> {
    let runs = effort.runs as usize;
    let one = |i: usize| {
        let contestant = &contestants[i / runs];
        let bot = Box::new(contestant.cook.clone());
        let done = observed(sc, bot, effort, (i % runs) as u32);
        progress(contestant.name, 1);
        done
    };
    let mut every = parallel(contestants.len() * runs, one)?.into_iter();
    let of = |contestant: &Contestant| {
        let (figures, traces) = every.by_ref().take(runs).unzip();
        Played {
            bot: contestant.name,
            figures,
            traces,
        }
    };
    Ok(contestants.iter().map(of).collect())
}

/// Does something for each number below `n` on all cores; the first problem is
/// the first by number, not by time.
pub(super) fn parallel<T: Send>(
    n: usize,
    one: impl Fn(usize) -> Result<T, Halt> + Sync + Send,
) -> Result<Vec<T>, Halt> {
    let all: Vec<Result<T, Halt>> = (0..n).into_par_iter().map(one).collect();
    all.into_iter().collect()
}

/// The seed of a run, counted from 0, as a sweep has it.
pub(super) const fn seed_of(effort: Effort, run: u32) -> u64 {
    let plan = Plan {
        runs: effort.runs,
        seed: effort.seed,
        quarters: effort.quarters,
    };
    plan.seed_of(run)
}

/// A run at its beginning.
pub(super) fn opened(sc: &Arc<Scenario>, effort: Effort, run: u32) -> Sim {
    let seed = seed_of(effort, run);
    Sim::light(Arc::clone(sc), seed, effort.quarters_of(sc))
}

/// Plays a run from where it stands to its end; `each` sees it before every command.
pub(super) fn finish(
    sim: &mut Sim,
    bot: Box<dyn Bot>,
    each: impl FnMut(&Sim, &Command),
) -> Result<(), Halt> {
    let seed = sim.seed();
    play_watched(sim, bot, each).map_err(|stuck| Halt::Stuck { seed, stuck })
}

/// Luck-adjusted value of one run, major units.
pub(super) fn adjusted(
    sc: &Arc<Scenario>,
    bot: Box<dyn Bot>,
    effort: Effort,
    run: u32,
) -> Result<f64, Halt> {
    let mut sim = opened(sc, effort, run);
    finish(&mut sim, bot, |_, _| ())?;
    Ok(score(sc, sim.state()).luck_adjusted().to_f64())
}

fn observed(
    sc: &Arc<Scenario>,
    bot: Box<dyn Bot>,
    effort: Effort,
    run: u32,
) -> Result<(Figures, Trace), Halt> {
    let mut sim = opened(sc, effort, run);
    let mut cash = Money(i64::MAX);
    finish(&mut sim, bot, |sim, _| {
        if sim.state().phase == Phase::Review {
            cash = cash.min(sim.state().cash(sc));
        }
    })?;
    let figures = sweep::figures(&sim);
    let trace = trace(sc, sim.state(), figures.value, cash);
    Ok((figures, trace))
}

fn trace(sc: &Scenario, state: &State, value: Money, cash: Money) -> Trace {
    let full = state.quarters == sc.quarters;
    let gone = state.customers.iter().take(sc.customers.len());
    let gone = gone
        .enumerate()
        .filter(|(_, c)| !c.active() && c.departure == Departure::Left);
    let came = |index: usize| {
        let slot = &sc.talks[index];
        state.complaints.iter().any(|c| {
            let now = (c.quarter, c.week) == (slot.quarter, slot.week);
            now && c.case == Some(slot.case) && slot.customers.contains(&c.customer)
        })
    };
    Trace {
        medals: if full { sc.medals.earned(value) } else { 0 },
        cash,
        gone: gone.map(|(i, _)| i as u32).collect(),
        events: state.happened.iter().map(|(event, _)| *event).collect(),
        talks: (0..sc.talks.len())
            .filter(|i| came(*i))
            .map(|i| i as u32)
            .collect(),
    }
}
