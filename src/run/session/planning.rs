//! Going back and forth while a quarter is planned: undo, redo, and the plan that was there before.

use super::Session;
use crate::sim::{Command, Refusal, Sim};
use std::ops::Range;

/// What the plan of this quarter was opened with, and its edits: what can be undone.
#[derive(Clone, Debug)]
pub(super) struct PlanDesk {
    opening: Sim,
    /// Commands of the log that lie before the plan.
    at: usize,
    /// The edits in the log, step by step.
    steps: Vec<Range<usize>>,
    /// What was taken back, the last at the end; a new edit drops it.
    undone: Vec<Vec<Command>>,
}

impl PlanDesk {
    pub(super) fn new(sim: &Sim, at: usize) -> Self {
        Self {
            opening: sim.clone(),
            at,
            steps: Vec::new(),
            undone: Vec::new(),
        }
    }

    pub(super) fn step(&mut self, step: Range<usize>) {
        self.steps.push(step);
        self.undone.clear();
    }

    pub(super) fn committed(&mut self) {
        self.steps.clear();
        self.undone.clear();
    }
}

impl Session {
    /// Carries out commands that are one step for whoever undoes it. What is
    /// refused is left out; the first refusal is told.
    pub fn commands(&mut self, commands: Vec<Command>) -> Result<(), Refusal> {
        let from = self.log.len();
        let mut refused = Ok(());
        for command in commands {
            let done = self.log_command(command).map(|_| ());
            refused = refused.and(done);
        }
        if self.log.len() > from {
            self.desk.step(from..self.log.len());
        }
        refused
    }

    /// The edits that [`Session::undo`] would take back; empty: none.
    pub fn undoable(&self) -> &[Command] {
        let step = self.desk.steps.last();
        step.map_or(&[], |step| &self.log[step.clone()])
    }

    /// The edits that [`Session::redo`] would make again; empty: none.
    pub fn redoable(&self) -> &[Command] {
        self.desk.undone.last().map_or(&[], Vec::as_slice)
    }

    /// Takes the last edit of this quarter's plan back. The run is built anew
    /// from the commands that are left, so that it is the run of its log;
    /// predictions and hints stay. Returns whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(step) = self.desk.steps.pop() else {
            return false;
        };
        let taken: Vec<Command> = self.log.drain(step).collect();
        self.sim = self.desk.opening.clone();
        for command in &self.log[self.desk.at..] {
            // Edits of a plan don't depend on one another: without one of them
            // the rest is still allowed.
            let _ = self.sim.silently(command);
        }
        self.desk.undone.push(taken);
        true
    }

    /// Makes the edit again that was taken back last. Returns whether there was one.
    pub fn redo(&mut self) -> bool {
        let Some(taken) = self.desk.undone.pop() else {
            return false;
        };
        let undone = std::mem::take(&mut self.desk.undone);
        let done = self.commands(taken).is_ok();
        self.desk.undone = undone;
        done
    }

    /// The run when the plan of this quarter was opened: with the plan of the
    /// quarter before.
    pub const fn opening(&self) -> &Sim {
        &self.desk.opening
    }

    /// The run at the moment in which the plan of this quarter was committed,
    /// or as it stands while the plan is being made.
    pub fn planned(&self) -> Sim {
        let mut sim = self.desk.opening.clone();
        for command in &self.log[self.desk.at..] {
            if *command == Command::CommitPlan || sim.silently(command).is_err() {
                break;
            }
        }
        sim
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::session::Provenance;
    use crate::scenario::{Source, load};
    use crate::sim::policy::PolicyEdit;
    use crate::sim::tier::Level;
    use crate::sim::{CustomerId, Money, TierId};

    fn begun() -> Session {
        let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
        Session::start(loaded.scenario, Provenance::default(), 3, 0, 0)
    }

    fn hours(tier: u32, hours: u32) -> Command {
        Command::SetPolicy {
            tier: TierId(tier),
            edit: PolicyEdit::Hours(hours),
        }
    }

    fn order(session: &mut Session, command: Command) {
        session.command(command).expect("it is allowed");
    }

    #[test]
    fn undone_and_done_again_is_the_same_run() {
        let mut session = begun();
        let untouched = session.state().hash();
        order(&mut session, hours(0, 50));
        let first = session.state().hash();
        order(&mut session, hours(1, 20));
        let second = session.state().hash();
        assert!(session.undo());
        assert_eq!(session.state().hash(), first);
        assert_eq!(session.log().len(), 1);
        assert!(session.undo());
        assert_eq!(session.state().hash(), untouched);
        assert!(!session.undo());
        assert!(session.redo() && session.redo());
        assert_eq!(session.state().hash(), second);
        assert!(!session.redo());
        // The save is that of a run that never went back.
        let back = Session::resume(&session.to_save(0), session.scenario().clone(), "");
        assert_eq!(back.session.state().hash(), second);
        assert!(back.report.same());
    }

    #[test]
    fn a_new_edit_drops_what_was_undone_and_a_committed_plan_stands() {
        let mut session = begun();
        order(&mut session, hours(0, 50));
        assert!(session.undo());
        assert_eq!(session.redoable(), [hours(0, 50)]);
        order(&mut session, hours(0, 60));
        assert!(session.redoable().is_empty());
        assert_eq!(session.undoable(), [hours(0, 60)]);
        order(&mut session, Command::CommitPlan);
        assert!(session.undoable().is_empty() && !session.undo());
    }

    #[test]
    fn what_was_predicted_or_asked_stays_when_an_edit_is_undone() {
        let mut session = begun();
        order(&mut session, hours(0, 50));
        let predict = Command::Predict {
            profit: Money::yuan(1),
            lost: 0,
        };
        order(&mut session, predict.clone());
        order(&mut session, Command::AskHint { tier: TierId(0) });
        order(&mut session, hours(1, 20));
        assert!(session.undo() && session.undo());
        assert_eq!(
            session.log(),
            [predict.clone(), Command::AskHint { tier: TierId(0) }]
        );
        assert!(session.allows(&predict).is_err());
        assert!(session.redo() && session.redo());
        assert_eq!(session.log().len(), 4);
        assert_eq!(session.log()[2..], [hours(0, 50), hours(1, 20)]);
    }

    #[test]
    fn many_moves_are_one_step() {
        let mut session = begun();
        let moves = [hours(0, 50), hours(1, 20), hours(2, 5)].to_vec();
        session.commands(moves).expect("hours are open");
        assert_eq!(session.undoable().len(), 3);
        assert!(session.undo());
        assert!(session.log().is_empty());
        // What is refused is no part of the step.
        let beyond = Command::SetTier {
            customer: CustomerId(9_999),
            tier: TierId(0),
        };
        assert!(session.commands(vec![beyond, hours(0, 40)]).is_err());
        assert_eq!(session.undoable(), [hours(0, 40)]);
        let level = Command::SetPolicy {
            tier: TierId(0),
            edit: PolicyEdit::Level(Level::Basic),
        };
        assert_eq!(
            session.commands(vec![level.clone()]),
            session.allows(&level)
        );
    }

    #[test]
    fn the_plan_that_was_committed_can_be_looked_at_later() {
        let mut session = begun();
        order(&mut session, hours(0, 50));
        let planned = session.state().hash();
        order(&mut session, Command::CommitPlan);
        assert_eq!(session.planned().state().hash(), planned);
        assert_ne!(session.opening().state().hash(), planned);
    }
}
