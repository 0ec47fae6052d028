//! `revenue`: hours follow the money that comes in.

use super::draft::Draft;
use super::{Bot, desk};
use crate::sim::tier::{Level, Policy, PolicyEdit};
use crate::sim::{Command, Sim};

/// Grades by last quarter's revenue and gives each tier hours in proportion to
/// its mean revenue; complaints are delegated, promises kept.
#[derive(Clone, Copy, Debug, Default)]
pub struct Revenue;

impl Bot for Revenue {
    fn name(&self) -> &'static str {
        "revenue"
    }

    fn plan(&mut self, sim: &Sim) -> Vec<Command> {
        let mut draft = Draft::new(sim);
        draft.clear_overrides();
        draft.grade(|s| s.revenue);
        let total: f64 = draft.book.iter().map(|s| s.revenue).sum();
        let an_hour = draft.hours(0.95) / total.max(1.0);
        for tier in draft.tiers() {
            // A cast of a float saturates; it is held to the range anyway.
            let hours = (an_hour * draft.mean(tier, |s| s.revenue)) as u32;
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
