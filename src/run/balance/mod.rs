//! Is a scenario balanced? Every bot on the same seeds, the rules it is held to, and what in it never matters.
//!
//! The figures of the bots are those of a [`sweep`](super::sweep) over the same
//! seeds. What is looked at besides – levers, answers to events, extreme plans –
//! is played on the first of these seeds only, [`Effort::aside()`] of them, and
//! compared pair by pair in luck-adjusted value: what the same decisions bring
//! on ordinary luck.

mod book;
mod contest;
mod effort;
mod events;
mod extremes;
mod levers;
mod luck;
mod moves;
mod play;
mod rules;
mod standings;
mod twist;

pub use contest::{ROTE, SEARCH, TALKING};
pub use effort::Effort;
pub use events::Answer;
pub use extremes::Extreme;
pub use levers::LeverMove;
pub use luck::LuckShare;
pub use play::{Played, Trace};
pub use rules::Rule;
pub use standings::{Difficulty, Five};

use super::sweep::Halt;
use crate::sim::Scenario;
use crate::sim::policy::Lever;
use contest::{Contestant, contestants};
use serde::Serialize;
use std::sync::Arc;

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
