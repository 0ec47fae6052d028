//! Medals of a new scenario, from what the bots reach on it.

use crate::run::bots::{self, Cook, Recipe};
use crate::run::summary::Spread;
use crate::run::sweep::{Halt, Plan, sweep};
use crate::sim::setup::Medals;
use crate::sim::{Money, Scenario};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Medals while nobody has played yet.
pub(super) const UNKNOWN: Medals = Medals {
    bronze: Money::yuan(1),
    silver: Money::yuan(2),
    gold: Money::yuan(3),
};

/// Customers times quarters times runs of each bot: a large book takes about as long as a small one.
const WORK: u32 = 12_000;
/// Fewest and most runs of each bot.
const RUNS: (u32, u32) = (8, 60);

/// Lets the bots play. Bronze lies half-way from `equal`, who treats everybody
/// alike, to the better of those who tell customers apart, and above all that
/// `idle` ever reached; silver a little under that bot, gold above it.
pub(super) fn reckon(scenario: &Arc<Scenario>) -> Result<Medals, Halt> {
    let size = scenario.customers.len() as u32 * u32::from(scenario.quarters);
    let plan = Plan {
        runs: (WORK / size.max(1)).clamp(RUNS.0, RUNS.1),
        seed: 1,
        quarters: 0,
    };
    let values = |recipe: fn() -> Recipe| -> Result<Vec<f64>, Halt> {
        let bot = || Box::new(Cook::new("medals", recipe())) as Box<dyn bots::Bot>;
        let found = sweep(scenario, &bot, plan, &|_| {}, &AtomicBool::new(false))?;
        Ok(found.iter().map(|f| f.value.to_f64()).collect())
    };
    let median = |values: Vec<f64>| Spread::of(values.into_iter()).median;
    let idle = values(Recipe::idle)?;
    let best_idle = idle.into_iter().fold(f64::NEG_INFINITY, f64::max);
    let equal = median(values(Recipe::equal)?);
    let [textbook, lifetime] = [values(Recipe::textbook)?, values(Recipe::lifetime)?].map(median);
    let revenue: f64 = scenario.customers.iter().map(|c| c.wallet * c.share).sum();
    Ok(bars(equal, textbook.max(lifetime), best_idle, revenue))
}

fn bars(equal: f64, best: f64, best_idle: f64, revenue: f64) -> Medals {
    // Where telling customers apart makes no difference there are still three steps.
    let span = (best - equal).max(0.01 * revenue).max(100.0);
    let step = libm::pow(10.0, libm::floor(libm::log10(0.1 * span)));
    let up = |value: f64| libm::ceil(value / step) * step;
    let bronze = up((equal + 0.5 * span).max(best_idle + 0.1 * span));
    let silver = up((equal + 0.85 * span).max(bronze + 0.2 * span));
    let gold = up((equal + 1.25 * span).max(silver + 0.2 * span));
    let yuan = |value: f64| Money::yuan(value as i64);
    Medals {
        bronze: yuan(bronze),
        silver: yuan(silver),
        gold: yuan(gold),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medals_stand_in_order_above_idle() {
        for (equal, best, idle) in [(-3.8e6, -0.4e6, -8e6), (5.0, 5.0, 90.0), (0.0, -10.0, 0.0)] {
            let m = bars(equal, best, idle, 1000.0);
            assert!(m.bronze < m.silver && m.silver < m.gold, "{m:?}");
            assert!(m.bronze.to_f64() > idle, "{m:?}");
        }
    }
}
