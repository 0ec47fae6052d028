//! Who takes part: the bots by name, `search`, and two who talk: by rote, and as it fits the person.

use super::Effort;
use crate::run::bots::search::{Budget, search};
use crate::run::bots::{self, Cook};
use crate::sim::Scenario;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Id of `textbook` taking every complaint up and always saying the first line:
/// what talking is worth to who doesn't listen.
pub const ROTE: &str = "textbook+rote";
/// Id of `textbook` talking the complaints through itself.
pub const TALKING: &str = "textbook+talks";
/// Id of the bot that looks for its plan first.
pub const SEARCH: &str = "search";

/// A bot that takes part.
#[derive(Clone, Debug)]
pub(super) struct Contestant {
    /// Its id.
    pub name: &'static str,
    /// Who plays.
    pub cook: Cook,
}

/// Everybody who plays: the bots by name, `search` with the plan it finds, and
/// where there is something to talk about one who talks by rote and one who says
/// what fits the person.
pub(super) fn contestants(
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
            name: ROTE,
            cook: cook.clone().by_rote(),
        });
        out.push(Contestant {
            name: TALKING,
            cook: cook.talking(),
        });
    }
    out
}
