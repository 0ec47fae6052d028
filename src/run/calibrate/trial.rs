//! Playing recipes over books and seeds, for comparing them.

use super::Effort;
use crate::run::bots::{Bot, Cook, Recipe, play_silently};
use crate::run::reference;
use crate::sim::ledger::{Account, Statement};
use crate::sim::score::{Score, score};
use crate::sim::tally::Tally;
use crate::sim::{Command, Scenario, Sim};
use rayon::prelude::*;
use std::sync::Arc;

/// What one run came to.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    pub score: Score,
    pub ledger: Statement,
    pub tallies: Vec<Tally>,
    pub prospecting_hours: f64,
}

impl Outcome {
    /// Discounted profit and closing equity: what the book returned, major units.
    pub fn returned(&self) -> f64 {
        (self.score.profit + self.score.closing_equity).to_f64()
    }

    /// The same with the luck in who left taken out.
    pub fn adjusted(&self) -> f64 {
        self.returned() + self.score.misfortune.to_f64()
    }

    /// What was spent on an account over the run, major units.
    pub fn spent(&self, account: Account) -> f64 {
        -self.ledger.get(account).to_f64()
    }
}

/// The books of the comparisons.
pub(super) fn books(effort: Effort) -> Vec<Arc<Scenario>> {
    (0..u64::from(effort.books.max(1)))
        .map(|book| Arc::new(reference::scenario(1000 + book, 60, 12)))
        .collect()
}

/// Plays a bot over all seeds, the books in turn; the order is that of the seeds.
pub(super) fn over(
    books: &[Arc<Scenario>],
    effort: Effort,
    bot: &(dyn Fn(usize) -> Box<dyn Bot> + Sync),
) -> Vec<Outcome> {
    (0..effort.seeds)
        .into_par_iter()
        .map(|k| {
            let book = k as usize % books.len();
            one(&books[book], u64::from(k), bot(book))
        })
        .collect()
}

/// Plays one run.
pub(super) fn one(sc: &Arc<Scenario>, seed: u64, bot: Box<dyn Bot>) -> Outcome {
    let mut sim = Sim::light(Arc::clone(sc), seed, sc.quarters);
    let prospecting = Watch::new(bot);
    let hours = Arc::clone(&prospecting.hours);
    // A bot that gets stuck leaves a run that never ended: its score shows it.
    let _stuck = play_silently(&mut sim, Box::new(prospecting));
    let hours = hours.load(std::sync::atomic::Ordering::Relaxed);
    Outcome {
        score: score(sc, sim.state()),
        ledger: sim.state().ledger.total(),
        tallies: sim.state().tallies.clone(),
        prospecting_hours: hours as f64,
    }
}

/// A bot that plays a recipe.
pub(super) fn cook(recipe: &Recipe) -> Box<dyn Bot> {
    Box::new(Cook::new("trial", recipe.clone()))
}

/// Notes the hours that a bot plans for prospects.
struct Watch {
    bot: Box<dyn Bot>,
    hours: Arc<std::sync::atomic::AtomicU64>,
}

impl Watch {
    fn new(bot: Box<dyn Bot>) -> Self {
        Self {
            bot,
            hours: Arc::default(),
        }
    }
}

impl Bot for Watch {
    fn name(&self) -> &'static str {
        self.bot.name()
    }

    fn plan(&mut self, sim: &Sim) -> Vec<Command> {
        let hours = u64::from(sim.state().plan.prospecting);
        self.hours
            .fetch_add(hours, std::sync::atomic::Ordering::Relaxed);
        self.bot.plan(sim)
    }

    fn week(&mut self, sim: &Sim) -> Option<Command> {
        self.bot.week(sim)
    }
}

/// Plays one recipe until a quarter and another from then on.
#[derive(Clone, Debug)]
pub struct Switch {
    first: Cook,
    then: Cook,
    from: u8,
}

impl Switch {
    /// `then` from quarter `from` on, `first` before.
    pub const fn new(first: Recipe, then: Recipe, from: u8) -> Self {
        Self {
            first: Cook::new("first", first),
            then: Cook::new("then", then),
            from,
        }
    }

    const fn now(&mut self, sim: &Sim) -> &mut Cook {
        if sim.state().quarter >= self.from {
            &mut self.then
        } else {
            &mut self.first
        }
    }
}

impl Bot for Switch {
    fn name(&self) -> &'static str {
        "switch"
    }

    fn plan(&mut self, sim: &Sim) -> Vec<Command> {
        self.now(sim).plan(sim)
    }

    fn week(&mut self, sim: &Sim) -> Option<Command> {
        self.now(sim).week(sim)
    }
}
