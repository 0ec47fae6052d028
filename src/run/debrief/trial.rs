//! Runs for the tests: bots on shipped scenarios with all levers open, and on the reference.

use crate::run::bots;
use crate::run::reference;
use crate::run::session::{Provenance, Session};
use crate::run::sweep;
use crate::sim::attribution::trial;
use crate::sim::{Command, Scenario};
use std::sync::Arc;

/// A finished run of a bot on a shipped scenario; 0 quarters: all. A bot whose
/// name ends in `+` talks the complaints through itself.
pub fn played(id: &'static str, bot: &str, seed: u64, quarters: u8) -> Session {
    play(trial::scenario(id), bot, seed, quarters)
}

/// A finished run of a bot on the reference scenario.
pub fn on_reference(bot: &str, seed: u64, customers: u32, quarters: u8) -> Session {
    let sc = Arc::new(reference::scenario(3, customers, quarters));
    play(sc, bot, seed, quarters)
}

fn play(sc: Arc<Scenario>, bot: &str, seed: u64, quarters: u8) -> Session {
    let player = match bot.strip_suffix('+') {
        Some(name) => bots::talking(name),
        None => bots::by_name(bot),
    };
    let player = player.expect("it is one of the names");
    sweep::record(sc, Provenance::default(), player, seed, quarters, 0)
        .expect("a shipped scenario can be played")
}

/// A few runs that differ in all that matters.
pub fn runs() -> Vec<Session> {
    vec![
        on_reference("textbook", 2, 24, 4),
        on_reference("squeaky", 3, 24, 3),
        played("steel", "equal", 4, 4),
        played("standard", "lifetime+", 5, 4),
        played("recovery-week", "textbook+", 6, 0),
        played("recovery-week", "idle", 7, 0),
    ]
}

/// The place after the close of a quarter.
pub fn until_close(log: &[Command], quarter: u8) -> usize {
    let closes = log.iter().enumerate();
    let mut closes = closes.filter(|(_, c)| **c == Command::CloseQuarter);
    closes
        .nth(usize::from(quarter) - 1)
        .map_or(log.len(), |(index, _)| index + 1)
}
