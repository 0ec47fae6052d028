//! Why the share of wallet moved: each pull's part of a third of the way, and the way back to the natural share.

use super::Change;
use crate::sim::customer::Record;
use crate::sim::orders::{self, Pull, Pulls};
use crate::sim::setup::Profile;

/// What moves the share of wallet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drift {
    /// Between two closes: a customer that was won back starts small.
    Between,
    /// The way back to the share that neutral service keeps.
    Natural,
    /// A pull away from it.
    Pull(Pull),
}

impl Drift {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 9] = [
        Self::Between,
        Self::Natural,
        Self::Pull(Pull::Perception),
        Self::Pull(Pull::Price),
        Self::Pull(Pull::Loyalty),
        Self::Pull(Pull::Effort),
        Self::Pull(Pull::Promise),
        Self::Pull(Pull::Hold),
        Self::Pull(Pull::Answered),
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Between => "share-between",
            Self::Natural => "share-natural",
            Self::Pull(pull) => pull.key(),
        }
    }
}

/// Part of the way to its target that the share goes in a quarter.
const WAY: f64 = 1.0 / 3.0;

/// What each pull takes the target away from the natural share.
///
/// f is a function of a sum z of log odds. Along the straight path from 0 to z
/// each pull's part is ∫ f′(tz) zᵢ dt = (f(z) − f(0)) · zᵢ / z (Aumann & Shapley
/// 1974): they add up, and pulls that cancel out keep their own sizes.
pub fn by_pull(natural: f64, pulls: &Pulls) -> Pulls {
    let z: f64 = pulls.iter().sum();
    let slope = if z.abs() < 1e-6 {
        // The limit: f′(0); what is left out is smaller than z².
        natural * (1.0 - natural)
    } else {
        (orders::target(natural, pulls) - natural) / z
    };
    pulls.map(|pull| slope * pull)
}

/// Why the share of wallet of a customer moved in a closed quarter; with the
/// record of the quarter `earlier`, from where that one left it.
pub fn share(p: &Profile, record: &Record, earlier: Option<&Record>) -> Change<Drift> {
    let (before, after) = (record.before.share, record.step.levels.share);
    let from = earlier.map_or(before, |e| e.step.levels.share);
    let pulled = by_pull(p.share, &record.step.pulls);
    let parts = [
        (Drift::Between, before - from),
        (Drift::Natural, WAY * (p.share - before)),
    ];
    let pulls = Pull::ALL.into_iter().zip(pulled);
    let pulls = pulls.map(|(pull, x)| (Drift::Pull(pull), WAY * x));
    Change::new(from, after, parts.into_iter().chain(pulls))
}

#[cfg(test)]
mod tests {
    use super::super::{earlier, records, trial};
    use super::*;

    #[test]
    fn the_parts_add_up_in_every_quarter_of_every_customer() {
        for sim in trial::runs() {
            let (sc, state) = (sim.scenario(), sim.state());
            for quarter in 1..=state.quarter {
                for (id, r) in records(state, quarter) {
                    let Some(p) = state.profile(sc, id) else {
                        continue;
                    };
                    let change = share(p, r, earlier(state, id, r));
                    let sum: f64 = change.parts.iter().map(|(_, x)| x).sum();
                    assert!((sum - change.whole()).abs() < 1e-12);
                }
            }
        }
    }

    #[test]
    fn pulls_that_cancel_out_keep_their_sizes() {
        for rest in [0.0, 1e-9, 1e-6, 0.3] {
            let pulls = [0.4 + rest, -0.4, 0.0, 0.0, 0.0, 0.0, 0.0];
            let parts = by_pull(0.4, &pulls);
            assert!(parts[0] > 0.08 && parts[1] < -0.08);
            let sum: f64 = parts.iter().sum();
            assert!((sum - (orders::target(0.4, &pulls) - 0.4)).abs() < 1e-12);
        }
    }
}
