//! Medals from what the bots reach on the new scenario.

use crate::run::medals;
use crate::run::sweep::Halt;
use crate::sim::Scenario;
use std::sync::Arc;

pub use crate::run::medals::Bars;

/// Customers times runs of each bot.
const WORK: u32 = 6_000;

/// How many runs [`reckon`] makes in all.
pub fn runs(customers: usize) -> u32 {
    each(customers) * medals::BOTS
}

fn each(customers: usize) -> u32 {
    medals::runs(WORK, customers as u32)
}

/// Lets the bots play; `progress` hears of every run.
pub fn reckon(scenario: &Arc<Scenario>, progress: &(dyn Fn(u32) + Sync)) -> Result<Bars, Halt> {
    medals::reckon(scenario, each(scenario.customers.len()), progress)
}
