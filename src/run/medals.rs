//! Medals of a scenario that nobody has weighed: from what the bots reach on it.

use super::bots;
use super::summary::Spread;
use super::sweep::{self, Halt, Plan};
use crate::sim::setup::Medals;
use crate::sim::{Money, Scenario};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Medals while the bots haven't played yet.
pub const UNKNOWN: Medals = Medals {
    bronze: Money::yuan(1),
    silver: Money::yuan(2),
    gold: Money::yuan(3),
};

/// Fewest and most runs of each bot.
const RUNS: (u32, u32) = (8, 60);
/// Largest sum that a scenario takes.
const MOST: i64 = 1_000_000_000_000;
/// Seed of the first run.
const SEED: u64 = 1;
/// The bots that play.
const PLAYERS: [&str; 4] = ["idle", "equal", "textbook", "lifetime"];

/// How many bots play.
pub const BOTS: u32 = PLAYERS.len() as u32;

/// The medals with what they were reckoned from, in whole units.
#[derive(Clone, Debug)]
pub struct Bars {
    /// The medals.
    pub medals: Medals,
    /// Runs of each bot.
    pub runs: u32,
    /// Median of value created by each bot.
    pub medians: Vec<(&'static str, f64)>,
    /// The most that `idle` reached.
    pub idle_best: f64,
}

/// Runs of each bot, where a run costs `size` of so much `work`: a large book takes about as long as a small one.
pub fn runs(work: u32, size: u32) -> u32 {
    (work / size.max(1)).clamp(RUNS.0, RUNS.1)
}

/// Lets each of the bots play so often. Bronze lies half-way from `equal`, which
/// treats everyone alike, to the better of the bots that tell customers apart,
/// and above all that `idle` ever reached; silver a little under that bot, gold
/// above it. `progress` hears of every run.
pub fn reckon(
    scenario: &Arc<Scenario>,
    runs: u32,
    progress: &(dyn Fn(u32) + Sync),
) -> Result<Bars, Halt> {
    let plan = Plan {
        runs,
        seed: SEED,
        quarters: 0,
    };
    let never = AtomicBool::new(false);
    let mut medians = Vec::new();
    let mut idle_best = f64::NEG_INFINITY;
    for (at, name) in PLAYERS.into_iter().enumerate() {
        let bot = || {
            bots::by_name(name)
                .unwrap_or_else(|| Box::new(bots::Cook::new("idle", bots::Recipe::idle())))
        };
        let before = at as u32 * runs;
        let found = sweep::sweep(
            scenario,
            &bot,
            plan,
            &|done| progress(before + done),
            &never,
        )?;
        let values = found.iter().map(|f| f.value.to_f64());
        if name == "idle" {
            idle_best = values.clone().fold(idle_best, f64::max);
        }
        medians.push((name, Spread::of(values).median));
    }
    let median = |name: &str| {
        let found = medians.iter().find(|m| m.0 == name);
        found.map_or(0.0, |m| m.1)
    };
    let best = median("textbook").max(median("lifetime"));
    let medals = bars(median("equal"), best, idle_best, quarterly(scenario));
    Ok(Bars {
        medals,
        runs,
        medians,
        idle_best,
    })
}

/// Revenue of the opening quarter.
fn quarterly(scenario: &Scenario) -> f64 {
    scenario.customers.iter().map(|c| c.wallet * c.share).sum()
}

fn bars(equal: f64, best: f64, idle_best: f64, revenue: f64) -> Medals {
    // Where care makes no difference there are still three steps.
    let span = (best - equal).max(0.01 * revenue).max(100.0);
    let step = libm::pow(10.0, libm::floor(libm::log10(0.1 * span)).max(0.0));
    let up = |x: f64| libm::ceil(x / step) * step;
    let above_idle = idle_best + 0.1 * span;
    let bronze = up((equal + 0.5 * span).max(above_idle));
    let silver = up((equal + 0.85 * span).max(bronze + 0.2 * span));
    let gold = up((equal + 1.25 * span).max(silver + 0.2 * span));
    // A scenario takes no larger sums; the three still differ there.
    let yuan = |x: f64, above: i64| Money::yuan((x as i64).clamp(above - MOST, MOST - 2 + above));
    Medals {
        bronze: yuan(bronze, 0),
        silver: yuan(silver, 1),
        gold: yuan(gold, 2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medals_stand_in_order_and_above_idle() {
        for (equal, best, idle) in [
            (-380.0, -40.0, -860.0),
            (-3.2e6, 3.1e6, -6.5e6),
            (5.0, 5.0, 90.0),
            (0.0, -10.0, 0.0),
            (-1e11, 4e11, 2e11),
        ] {
            let Medals {
                bronze,
                silver,
                gold,
            } = bars(equal, best, idle, 1000.0);
            assert!(
                bronze < silver && silver < gold,
                "{bronze:?} {silver:?} {gold:?}"
            );
            assert!(bronze.to_f64() > idle, "{bronze:?} {idle}");
        }
    }
}
