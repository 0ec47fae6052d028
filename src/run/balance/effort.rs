//! How much is played for a judgement, and how that is held down for a large book.

use super::{extremes, moves};
use crate::run::bots;
use crate::run::bots::search::Budget;
use crate::sim::Scenario;

/// How much is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Runs of each bot, at least 1; the rules speak of 200.
    pub runs: u32,
    /// Seed of the first run; the others follow by one.
    pub seed: u64,
    /// Quarters of each run; 0: all that the scenario has.
    pub quarters: u8,
    /// Plans that `search` tries.
    pub trials: u32,
    /// Most runs behind each comparison besides those of the bots.
    pub aside: u32,
}

impl Effort {
    /// So many runs of each bot, and the searches and comparisons that go with it.
    pub fn of(runs: u32, seed: u64) -> Self {
        Self {
            runs: runs.max(1),
            seed,
            quarters: 0,
            trials: Budget::default().trials,
            aside: 40,
        }
    }

    /// The same for a quick look: a third of the search, few runs aside.
    #[must_use]
    pub fn quick(self) -> Self {
        Self {
            trials: self.trials / 3,
            aside: 8,
            ..self
        }
    }

    /// Quarters that a run of a scenario has.
    pub fn quarters_of(&self, sc: &Scenario) -> u8 {
        match self.quarters {
            0 => sc.quarters,
            some => some.min(sc.quarters),
        }
    }

    /// Runs behind each comparison: fewer for a large book and a long run, so
    /// that the whole takes about as long.
    pub fn aside(&self, sc: &Scenario) -> u32 {
        let size = sc.customers.len() as u32 * u32::from(self.quarters_of(sc));
        (12_000 / size.max(1))
            .clamp(8, 40)
            .min(self.aside)
            .min(self.runs)
    }

    /// About how many runs will be played, for a bar.
    pub fn work(&self, sc: &Scenario) -> u64 {
        let bots = bots::NAMES.len() as u64 + 1 + u64::from(!sc.talks.is_empty());
        let choices: usize = sc.events.iter().map(|e| e.choices.len()).sum();
        let aside = moves::MOVES.len() + 2 * extremes::EXTREMES.len() + 3 * choices / 2;
        u64::from(self.runs) * bots
            + u64::from(self.trials) * u64::from(Budget::default().seeds)
            + u64::from(self.aside(sc)) * aside as u64
    }
}
