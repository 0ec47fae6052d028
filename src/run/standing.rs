//! Where a run stands between two bots on the same luck: `equal`, which shares everything out alike, and `search`, the best plan found by trial.

use super::bots::search::{Budget, search};
use super::bots::{self, play_silently};
use crate::sim::score::{Score, score};
use crate::sim::{Money, Phase, Scenario, Sim};
use serde::Serialize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A run's value created beside that of the two bots on its seed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// The run's own score.
    pub own: Score,
    /// Value created by `equal`.
    pub equal: Money,
    /// Value created by `search`.
    pub search: Money,
}

impl Standing {
    /// `(V − V_equal) / (V_search − V_equal)`: 0 is as good as sharing out alike,
    /// 1 as good as the best plan found. Below 0 and above 1 as it falls. None
    /// where the search found nothing better than sharing out alike.
    pub fn position(&self) -> Option<f64> {
        let span = (self.search - self.equal).to_f64();
        (span > 0.0).then(|| (self.own.value() - self.equal).to_f64() / span)
    }
}

/// Where a run that is over stands. None before its end, where a bot gets
/// stuck, and when it was cancelled. Takes as long as a search: tenths of a
/// second to seconds, by the size of the scenario.
pub fn standing(sim: &Sim, cancel: &AtomicBool) -> Option<Standing> {
    let (sc, state) = (sim.scenario(), sim.state());
    if state.phase != Phase::Debrief {
        return None;
    }
    let played = |bot| value(sc, sim.seed(), state.quarters, bot);
    let equal = played(bots::by_name("equal")?)?;
    let budget = Budget {
        quarters: state.quarters,
        ..Budget::default()
    };
    let found = search(sc, budget, &|_| (), cancel);
    if cancel.load(Ordering::Relaxed) {
        return None;
    }
    Some(Standing {
        own: score(sc, state),
        equal,
        search: played(Box::new(found.bot()))?,
    })
}

fn value(sc: &Arc<Scenario>, seed: u64, quarters: u8, bot: Box<dyn bots::Bot>) -> Option<Money> {
    let mut sim = Sim::light(Arc::clone(sc), seed, quarters);
    play_silently(&mut sim, bot).ok()?;
    Some(score(sc, sim.state()).value())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::reference;

    #[test]
    fn equal_stands_at_nothing_and_an_unfinished_run_nowhere() {
        let sc = Arc::new(reference::scenario(2, 24, 3));
        let mut sim = Sim::new(sc, 9, 3);
        let go = AtomicBool::new(false);
        assert_eq!(standing(&sim, &go), None);
        let bot = bots::by_name("equal").expect("it is one of the names");
        play_silently(&mut sim, bot).expect("the reference can be played");
        let at = standing(&sim, &go).expect("the run is over");
        assert_eq!(at.own.value(), at.equal);
        assert_eq!(at.position(), Some(0.0));
    }
}
