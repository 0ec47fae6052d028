//! Programmes: how several scenarios, practice and debriefs fill a length of time.

use serde::Deserialize;
use std::sync::OnceLock;

/// A way to fill a length of time.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Its id (`programme-<id>`).
    pub id: String,
    /// How long it takes, minutes.
    pub minutes: u32,
    /// What is done, in order.
    pub steps: Vec<Step>,
}

/// A step of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Step {
    /// A scenario is played, up to a quarter.
    Run {
        /// Id of a scenario that ships.
        scenario: String,
        /// The last quarter that is played. The same scenario once more goes on with the same run.
        quarters: u8,
        /// Minutes.
        minutes: u32,
    },
    /// The practice room.
    Practice {
        /// Minutes.
        minutes: u32,
    },
    /// Something away from the screen.
    Talk {
        /// What (`programme-step-<id>`).
        id: String,
        /// Minutes.
        minutes: u32,
    },
}

impl Step {
    /// How long it takes, minutes.
    pub const fn minutes(&self) -> u32 {
        match self {
            Self::Run { minutes, .. } | Self::Practice { minutes } | Self::Talk { minutes, .. } => {
                *minutes
            }
        }
    }
}

/// The programmes that ship; none if their file can't be read (a test sees that it can).
pub fn all() -> &'static [Programme] {
    static ALL: OnceLock<Vec<Programme>> = OnceLock::new();
    ALL.get_or_init(|| ron::from_str(SOURCE).unwrap_or_default())
}

const SOURCE: &str = include_str!("../../assets/programmes.ron");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::scenario::{Source, load};

    #[test]
    fn they_fill_their_time_with_scenarios_that_ship() {
        let read: Result<Vec<Programme>, _> = ron::from_str(SOURCE);
        let programmes = read.expect("the file is sound");
        assert_eq!(programmes.len(), 3);
        let texts = Lang::ALL.map(|lang| Texts::new(lang, ""));
        for programme in &programmes {
            let sum: u32 = programme.steps.iter().map(Step::minutes).sum();
            assert_eq!(sum, programme.minutes, "{}", programme.id);
            for step in &programme.steps {
                match step {
                    Step::Run {
                        scenario, quarters, ..
                    } => {
                        let shipped = crate::scenario::shipped();
                        let id = shipped.iter().find(|id| *id == scenario);
                        let source = Source::Shipped(id.expect("it ships"));
                        let loaded = load(&source).expect("it is sound");
                        assert!((1..=loaded.scenario.quarters).contains(quarters));
                    }
                    Step::Talk { id, .. } => {
                        let key = format!("programme-step-{id}");
                        assert!(texts.iter().all(|t| t.has(&key)), "{key}");
                    }
                    Step::Practice { .. } => {}
                }
            }
            let key = format!("programme-{}", programme.id);
            assert!(texts.iter().all(|t| t.has(&key)), "{key}");
        }
    }
}
