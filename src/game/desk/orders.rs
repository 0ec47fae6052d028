//! What the run is told to do: commands, the way back from them, and the grading of the whole book.

use super::Desk;
use crate::run::session::Session;
use crate::sim::policy::Lever;
use crate::sim::tier::{Measure, grade};
use crate::sim::{Command, CustomerId};

impl Desk {
    /// Carries out a command; a refusal is told. Returns whether it was done.
    pub fn command(&mut self, command: Command) -> bool {
        if command.lever().is_some_and(|lever| self.locks(lever)) {
            return false;
        }
        let Some(session) = &mut self.session else {
            return false;
        };
        match session.command(command) {
            Ok(_) => {
                self.generation += 1;
                self.save();
                true
            }
            Err(refusal) => {
                self.notice = Some(self.texts().get(refusal.key()));
                false
            }
        }
    }

    /// Whether the instructor has locked a lever; that is told.
    pub(super) fn locks(&mut self, lever: Lever) -> bool {
        let locked = self.lesson.locked.contains(&lever);
        if locked {
            self.notice = Some(self.texts().get("lesson-locked-why"));
        }
        locked
    }

    /// Takes the last edit of the plan back.
    pub fn undo(&mut self) {
        if self.session.as_mut().is_some_and(Session::undo) {
            self.generation += 1;
            self.save();
        }
    }

    /// Makes the edit again that was taken back last.
    pub fn redo(&mut self) {
        if self.session.as_mut().is_some_and(Session::redo) {
            self.generation += 1;
            self.save();
        }
    }

    /// Grades the whole book on a measure: one step for whoever takes it back.
    pub fn grade(&mut self, measure: Measure) {
        let Some(session) = &self.session else { return };
        let (sc, state) = (session.scenario(), session.state());
        let ids: Vec<CustomerId> = state.active().map(|(id, _)| id).collect();
        let worth = |id: &CustomerId| {
            let (Some(p), Some(c)) = (state.profile(sc, *id), state.customer(*id)) else {
                return 0.0;
            };
            measure.of(session.sim().luck(), *id, p, c, state.quarter)
        };
        let values: Vec<f64> = ids.iter().map(worth).collect();
        let tiers = grade(sc, &values);
        let moves: Vec<Command> = ids
            .into_iter()
            .zip(tiers)
            .filter(|(id, tier)| state.customer(*id).is_some_and(|c| c.tier() != *tier))
            .map(|(customer, tier)| Command::SetTier { customer, tier })
            .collect();
        if moves.is_empty() || self.locks(Lever::Grade) {
            return;
        }
        let done = self.session.as_mut().map(|s| s.commands(moves));
        if let Some(Err(refusal)) = done {
            self.notice = Some(self.texts().get(refusal.key()));
        }
        self.generation += 1;
        self.save();
    }
}
