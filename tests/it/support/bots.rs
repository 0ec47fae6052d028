//! Bots that play, and what they have played.

use super::tiny::tiny;
use clientele::run::bots::{self, Bot};
use clientele::run::session::{Provenance, Session};
use clientele::run::sweep;
use clientele::scenario::Loaded;
use std::sync::Arc;

/// A bot by its name. One whose name ends in `+` talks the complaints through itself.
#[track_caller]
pub fn bot(name: &str) -> Box<dyn Bot> {
    let found = match name.strip_suffix('+') {
        Some(name) => bots::talking(name),
        None => bots::by_name(name),
    };
    found.expect("the test names a bot that there is")
}

/// A bot's run of so many quarters of a shipped scenario; 0: all.
#[track_caller]
pub fn recorded(loaded: &Loaded, name: &str, seed: u64, quarters: u8) -> Session {
    let sc = Arc::clone(&loaded.scenario);
    sweep::record(sc, Provenance::default(), bot(name), seed, quarters, 0)
        .expect("a shipped scenario can be played")
}

/// A bot's whole run on the tiny scenario.
pub fn played(name: &str, seed: u64) -> Session {
    let provenance = Provenance {
        hash: "0123".to_owned(),
        ..Provenance::default()
    };
    sweep::record(Arc::new(tiny()), provenance, bot(name), seed, 0, 1_000)
        .expect("the tiny scenario has no dead ends")
}
