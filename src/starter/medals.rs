//! Medals of a new scenario, from what the bots reach on it.

use crate::run::medals;
use crate::run::sweep::Halt;
use crate::sim::Scenario;
use crate::sim::setup::Medals;
use std::sync::Arc;

/// Customers times quarters times runs of each bot.
const WORK: u32 = 12_000;

/// Lets the bots play.
pub(super) fn reckon(scenario: &Arc<Scenario>) -> Result<Medals, Halt> {
    let size = scenario.customers.len() as u32 * u32::from(scenario.quarters);
    let found = medals::reckon(scenario, medals::runs(WORK, size), &|_| {})?;
    Ok(found.medals)
}
