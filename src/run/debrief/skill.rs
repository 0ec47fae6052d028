//! Luck and skill: the same decisions on other luck, bots on the same seeds, and the best plan that `search` finds.

use super::change::Change;
use super::course::Course;
use super::watch::Watch;
use crate::run::bots::search::{Budget, search};
use crate::run::bots::{self, Cook, play_silently};
use crate::run::standing::Standing;
use crate::run::summary::Spread;
use crate::sim::score::{Score, closed_quarters, score};
use crate::sim::{Money, Sim};
use rayon::prelude::*;
use serde::Serialize;
use std::sync::Arc;

/// Id of the bot that looks for its plan first.
pub const SEARCH: &str = "search";
/// First seed of the other luck: far from those that people play on.
const OTHER_LUCK: u64 = 0xDEB2_1EF0_0000_0000;

/// What is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Seeds that the same decisions and the bots are played on.
    pub seeds: u32,
    /// Plans that `search` tries; 0: it doesn't search.
    pub trials: u32,
}

impl Default for Effort {
    fn default() -> Self {
        Self {
            seeds: 200,
            trials: Budget::default().trials,
        }
    }
}

/// Many values, major units, and the run's place among them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Distribution {
    /// The values, by seed.
    pub values: Vec<f64>,
    /// Mean, spread, quantiles.
    pub spread: Spread,
    /// The run's own.
    pub own: f64,
    /// Share of the values that lie below it, [0, 1]; half of those that are
    /// the same count.
    pub below: f64,
}

impl Distribution {
    fn of(values: Vec<f64>, own: f64) -> Self {
        Self {
            spread: Spread::of(values.iter().copied()),
            below: share_below(&values, own),
            values,
            own,
        }
    }
}

/// Share of some values that lie below one; half of those that are the same count.
pub fn share_below(values: &[f64], own: f64) -> f64 {
    let below = values.iter().filter(|v| **v < own).count() as f64;
    let same = values.iter().filter(|v| **v == own).count() as f64;
    (below + 0.5 * same) / values.len().max(1) as f64
}

/// A bot on the same seeds, luck-adjusted.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Rival {
    /// Its id.
    pub name: String,
    /// Its values, with the run's own luck-adjusted value among them.
    pub adjusted: Distribution,
    /// Share of the seeds on which the run's decisions did better, [0, 1].
    pub beaten: f64,
}

/// Luck and skill of a run.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Skill {
    /// The score in its parts.
    pub score: Score,
    /// Value created.
    pub value: Money,
    /// The same with the luck in who left taken out.
    pub adjusted: Money,
    /// Value created by the same decisions on other luck.
    pub same_decisions: Distribution,
    /// The same, luck-adjusted: how good the decisions are, whatever came.
    pub same_adjusted: Distribution,
    /// The bots on the same seeds, from the weakest.
    pub rivals: Vec<Rival>,
    /// Share of all the bots' runs whose luck-adjusted value is below the run's, [0, 1].
    pub percentile: f64,
    /// Where the run stands between `equal` and `search` on its own seed; none:
    /// nothing was searched for.
    pub standing: Option<Standing>,
    /// The share of the best plan's value that was reached, see [`Standing::position`].
    pub reached: Option<f64>,
    /// The same for the decisions on other luck, on average: the quality of
    /// the decisions. None where nothing was searched for, or nothing better
    /// than `equal` was found.
    pub quality: Option<f64>,
}

impl Skill {
    /// What luck has brought (> 0) or cost, all in all: value created less what
    /// the same decisions bring on average.
    pub fn luck(&self) -> Money {
        self.value - Money::from_f64(self.same_decisions.spread.mean)
    }

    /// What there is to gain: from `equal` to `search` on average, major units.
    pub fn way(&self) -> Option<f64> {
        let mean = |name: &str| {
            let rival = self.rivals.iter().find(|rival| rival.name == name);
            rival.map(|rival| rival.adjusted.spread.mean)
        };
        let way = mean(SEARCH)? - mean("equal")?;
        (way > 0.0).then_some(way)
    }
}

/// Luck and skill of a course. None when it was cancelled.
pub fn skill(course: &Course, effort: Effort, watch: &Watch) -> Option<Skill> {
    let cooks = players(course, effort, watch)?;
    let own = same_decisions(course, effort, watch)?;
    let others = rivals(course, effort, &cooks, watch)?;
    let score = course.score();
    let adjusted = |runs: &[Score]| -> Vec<f64> {
        let values = runs.iter().map(|score| score.luck_adjusted().to_f64());
        values.collect()
    };
    let mine = adjusted(&own);
    let at = score.luck_adjusted().to_f64();
    let rivals: Vec<Rival> = cooks
        .iter()
        .zip(&others)
        .map(|((name, _), runs)| {
            let theirs = adjusted(runs);
            let better = mine.iter().zip(&theirs).filter(|(a, b)| a > b).count();
            Rival {
                name: (*name).to_owned(),
                beaten: better as f64 / mine.len().max(1) as f64,
                adjusted: Distribution::of(theirs, at),
            }
        })
        .collect();
    let all: Vec<f64> = others.iter().flat_map(|runs| adjusted(runs)).collect();
    let standing = standing(course, &cooks);
    let mut out = Skill {
        score,
        value: score.value(),
        adjusted: score.luck_adjusted(),
        same_decisions: Distribution::of(
            own.iter().map(|score| score.value().to_f64()).collect(),
            score.value().to_f64(),
        ),
        same_adjusted: Distribution::of(mine, at),
        percentile: share_below(&all, at),
        reached: standing.as_ref().and_then(Standing::position),
        standing,
        rivals,
        quality: None,
    };
    let equal = out.rivals.iter().find(|rival| rival.name == "equal");
    let equal = equal.map(|rival| rival.adjusted.spread.mean);
    out.quality = out
        .way()
        .zip(equal)
        .map(|(way, equal)| (out.same_adjusted.spread.mean - equal) / way);
    Some(out)
}

/// The bots by name, and `search` with the plan that it finds.
fn players(course: &Course, effort: Effort, watch: &Watch) -> Option<Vec<(&'static str, Cook)>> {
    let named = bots::NAMES.into_iter();
    let named = named.filter_map(|name| Some((name, bots::cook(name)?)));
    let mut out: Vec<(&'static str, Cook)> = named.collect();
    if effort.trials > 0 {
        watch.begin("search", effort.trials);
        let budget = Budget {
            trials: effort.trials,
            quarters: course.closed(),
            ..Budget::default()
        };
        let found = search(course.scenario(), budget, &|_| watch.done(1), watch.flag());
        out.push((SEARCH, found.bot()));
    }
    (!watch.cancelled()).then_some(out)
}

fn start(course: &Course, seed: u64) -> Sim {
    Sim::light(Arc::clone(course.scenario()), seed, course.closed())
}

const fn seed(k: u32) -> u64 {
    OTHER_LUCK + k as u64
}

/// The same decisions on other luck: plans as they are, events and complaints
/// answered as they were; what the run didn't meet is answered as usual.
fn same_decisions(course: &Course, effort: Effort, watch: &Watch) -> Option<Vec<Score>> {
    watch.begin("seeds", effort.seeds);
    let nothing = Change::default();
    (0..effort.seeds)
        .into_par_iter()
        .map(|k| {
            if watch.cancelled() {
                return None;
            }
            let again = course.rerun_on(&nothing, start(course, seed(k)));
            watch.done(1);
            let state = again.sim.state();
            debug_assert_eq!(closed_quarters(state), course.closed());
            Some(score(course.scenario(), state))
        })
        .collect()
}

/// Each bot on the same seeds.
fn rivals(
    course: &Course,
    effort: Effort,
    cooks: &[(&'static str, Cook)],
    watch: &Watch,
) -> Option<Vec<Vec<Score>>> {
    let n = effort.seeds;
    watch.begin("bots", n * cooks.len() as u32);
    let all: Vec<Score> = (0..n * cooks.len() as u32)
        .into_par_iter()
        .map(|i| {
            if watch.cancelled() {
                return None;
            }
            let cook = &cooks[(i / n) as usize].1;
            let out = played(course, cook, seed(i % n));
            watch.done(1);
            Some(out)
        })
        .collect::<Option<Vec<Score>>>()?;
    Some(
        all.chunks(n.max(1) as usize)
            .map(<[Score]>::to_vec)
            .collect(),
    )
}

/// A bot's run as long as the course. One that gets stuck stops where it is.
fn played(course: &Course, cook: &Cook, seed: u64) -> Score {
    let mut sim = start(course, seed);
    let _stuck = play_silently(&mut sim, Box::new(cook.clone()));
    score(course.scenario(), sim.state())
}

/// Where the run stands on its own seed.
fn standing(course: &Course, cooks: &[(&'static str, Cook)]) -> Option<Standing> {
    let value = |name: &str| {
        let (_, cook) = cooks.iter().find(|(of, _)| *of == name)?;
        Some(played(course, cook, course.end().seed()).value())
    };
    Some(Standing {
        own: course.score(),
        equal: value("equal")?,
        search: value(SEARCH)?,
    })
}

#[cfg(test)]
mod tests;
