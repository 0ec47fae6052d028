//! `idle`: spends nothing, answers nobody.

use super::draft::Draft;
use super::{Bot, desk};
use crate::sim::tier::{Level, PolicyEdit};
use crate::sim::{Command, Money, Sim};

/// No hours, no care, the lowest level; complaints lapse, promises are broken,
/// events get the first answer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Idle;

impl Bot for Idle {
    fn name(&self) -> &'static str {
        "idle"
    }

    fn plan(&mut self, sim: &Sim) -> Vec<Command> {
        let mut draft = Draft::new(sim);
        draft.clear_overrides();
        for tier in draft.tiers() {
            draft.policy(tier, PolicyEdit::Hours(0));
            draft.policy(tier, PolicyEdit::Level(Level::Basic));
            draft.policy(tier, PolicyEdit::Care(Money::ZERO));
        }
        draft.done()
    }

    fn week(&mut self, sim: &Sim) -> Option<Command> {
        desk::must(sim)
    }
}
