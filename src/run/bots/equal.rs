//! `equal`: the same hours for everybody.

use super::draft::Draft;
use super::{Bot, desk};
use crate::sim::tier::{Level, Policy, PolicyEdit};
use crate::sim::{Command, Sim};

/// The team's hours less a reserve, split by heads; complaints are delegated,
/// promises kept.
#[derive(Clone, Copy, Debug, Default)]
pub struct Equal;

impl Bot for Equal {
    fn name(&self) -> &'static str {
        "equal"
    }

    fn plan(&mut self, sim: &Sim) -> Vec<Command> {
        let mut draft = Draft::new(sim);
        draft.clear_overrides();
        let heads = draft.book.len().max(1) as f64;
        let hours = (draft.hours(0.95) / heads) as u32;
        for tier in draft.tiers() {
            draft.policy(tier, PolicyEdit::Hours(hours.min(Policy::MAX_HOURS)));
            draft.policy(tier, PolicyEdit::Level(Level::Reactive));
        }
        draft.done()
    }

    fn week(&mut self, sim: &Sim) -> Option<Command> {
        desk::event(sim, 0)
            .or_else(|| desk::promise(sim, true))
            .or_else(|| desk::delegate(sim))
    }
}
