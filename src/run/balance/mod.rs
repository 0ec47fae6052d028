//! Is a scenario balanced? Every bot on the same seeds, the rules it is held to, and what in it never matters.
//!
//! The figures of the bots are those of a [`sweep`](super::sweep) over the same
//! seeds. What is looked at besides – levers, answers to events, extreme plans –
//! is played on the first of these seeds only, [`Effort::aside`] of them, and
//! compared pair by pair in luck-adjusted value: what the same decisions bring
//! on ordinary luck.

mod book;
mod events;
mod extremes;
mod levers;
mod luck;
mod play;
mod rules;
mod standings;
mod twist;

pub use events::Answer;
pub use extremes::Extreme;
pub use levers::LeverMove;
pub use luck::LuckShare;
pub use play::{Played, Trace};
pub use rules::Rule;
pub use standings::{Difficulty, Five};

use super::bots::search::{Budget, search};
use super::bots::{self, Cook};
use super::sweep::Halt;
use crate::sim::Scenario;
use crate::sim::policy::Lever;
use serde::Serialize;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

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
        let aside = levers::MOVES.len() + 2 * extremes::EXTREMES.len() + 3 * choices / 2;
        u64::from(self.runs) * bots
            + u64::from(self.trials) * u64::from(Budget::default().seeds)
            + u64::from(self.aside(sc)) * aside as u64
    }
}

/// Something about a scenario that its author should look at.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// What kind of thing: `dead-lever`, `event-never`…
    pub kind: &'static str,
    /// What it is about: a lever, an event, a customer.
    pub subject: String,
    /// The figure behind it.
    pub figure: String,
    /// What it means and what to turn.
    pub advice: String,
}

/// What was found out about a scenario, or about one of its shorter forms.
#[derive(Clone, Debug)]
pub struct Balance {
    /// Id of the scenario.
    pub scenario: String,
    /// Id of the shorter form; none: the whole run.
    pub preset: Option<String>,
    /// Quarters of each run.
    pub quarters: u8,
    /// What was played.
    pub effort: Effort,
    /// Runs behind each comparison besides those of the bots.
    pub aside: u32,
    /// The bots' runs, from the weakest bot to the strongest.
    pub played: Vec<Played>,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// What luck explains.
    pub luck: LuckShare,
    /// The rules and whether they hold.
    pub rules: Vec<Rule>,
    /// What each lever brings.
    pub levers: Vec<LeverMove>,
    /// What each answer to an event brings.
    pub answers: Vec<Answer>,
    /// What extreme plans bring.
    pub extremes: Vec<Extreme>,
    /// What the author should look at.
    pub findings: Vec<Finding>,
}

impl Balance {
    /// Whether all rules hold.
    pub fn passes(&self) -> bool {
        self.rules.iter().all(|rule| rule.passes)
    }

    /// The runs of a bot.
    pub fn of(&self, name: &str) -> Option<&Played> {
        self.played.iter().find(|played| played.bot == name)
    }
}

/// A bot that takes part.
#[derive(Clone, Debug)]
struct Contestant {
    name: &'static str,
    cook: Cook,
}

/// Id of `textbook` talking the complaints through itself.
pub const TALKING: &str = "textbook+talks";
/// Id of the bot that looks for its plan first.
pub const SEARCH: &str = "search";

/// Plays a scenario through and judges it. `progress` is told, from any
/// thread, what is being played and how many more runs of it are done.
///
/// Fails where a bot gets stuck, which a checked scenario never lets happen.
pub fn balance(
    scenario: &Arc<Scenario>,
    effort: Effort,
    progress: &(dyn Fn(&'static str, u64) + Sync),
) -> Result<Balance, Halt> {
    let contestants = contestants(scenario, effort, progress);
    let played = play::all(scenario, &contestants, effort, progress)?;
    let quarters = effort.quarters_of(scenario);
    let full = quarters == scenario.quarters;
    let table = Table {
        sc: scenario,
        effort,
        quarters,
        aside: effort.aside(scenario),
        played: &played,
        contestants: &contestants,
        progress,
    };
    let luck = luck::share(&played);
    let difficulty = standings::difficulty(&played, full);
    let rules = rules::rules(scenario, &played, luck, full);
    let (levers, mut findings) = levers::look(&table)?;
    let (answers, of_events) = events::look(&table)?;
    let (extremes, of_extremes) = extremes::look(&table)?;
    findings.extend(of_extremes);
    findings.extend(of_events);
    findings.extend(book::look(&table));
    if full {
        findings.extend(standings::medals(scenario, &played));
    }
    Ok(Balance {
        scenario: scenario.id.clone(),
        preset: None,
        quarters,
        effort,
        aside: table.aside,
        difficulty,
        luck,
        rules,
        levers,
        answers,
        extremes,
        findings,
        played,
    })
}

/// What the parts look at.
struct Table<'a> {
    sc: &'a Arc<Scenario>,
    effort: Effort,
    quarters: u8,
    aside: u32,
    played: &'a [Played],
    contestants: &'a [Contestant],
    progress: &'a (dyn Fn(&'static str, u64) + Sync),
}

impl Table<'_> {
    /// Whether a lever opens while the run lasts.
    fn opens(&self, lever: Lever) -> bool {
        self.sc.opens(lever).is_some_and(|q| q <= self.quarters)
    }

    /// The runs of a bot on the seeds of the comparisons, luck-adjusted, major units.
    fn adjusted(&self, name: &str) -> Vec<f64> {
        let runs = self.played.iter().find(|p| p.bot == name);
        let runs = runs.map_or(&[][..], |p| &p.figures);
        runs.iter()
            .take(self.aside as usize)
            .map(|f| f.luck_adjusted.to_f64())
            .collect()
    }

    /// The way from `equal` to `search` on these seeds: what there is to gain.
    fn way(&self) -> f64 {
        play::mean(&self.adjusted(SEARCH)) - play::mean(&self.adjusted("equal"))
    }
}

/// Mean and half of the 95 % interval of what one list has over another, pair by pair.
fn lead(one: &[f64], other: &[f64]) -> (f64, f64) {
    let pairs: Vec<f64> = one.iter().zip(other).map(|(a, b)| a - b).collect();
    super::calibrate::mean_and_half(&pairs)
}

/// Everybody who plays: the bots by name, `search` with the plan it finds, and
/// one who talks where there is something to talk about.
fn contestants(
    sc: &Arc<Scenario>,
    effort: Effort,
    progress: &(dyn Fn(&'static str, u64) + Sync),
) -> Vec<Contestant> {
    let named = bots::NAMES.into_iter().filter_map(|name| {
        let cook = bots::cook(name)?;
        Some(Contestant { name, cook })
    });
    let mut out: Vec<Contestant> = named.collect();
    let budget = Budget {
        quarters: effort.quarters,
        trials: effort.trials,
        ..Budget::default()
    };
    let told = |_| progress(SEARCH, u64::from(budget.seeds));
    let found = search(sc, budget, &told, &AtomicBool::new(false));
    out.push(Contestant {
        name: SEARCH,
        cook: found.bot(),
    });
    let talks = sc
        .talks
        .iter()
        .any(|slot| slot.quarter <= effort.quarters_of(sc));
    if talks && let Some(cook) = bots::cook("textbook") {
        out.push(Contestant {
            name: TALKING,
            cook: cook.talking(),
        });
    }
    out
}
