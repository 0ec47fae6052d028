//! Commands by hand: one that must be allowed, and a quarter of them.

use clientele::sim::complaint::Follow;
use clientele::sim::{Command, Sim};

/// Carries out a command that must be allowed.
#[track_caller]
pub fn order(sim: &mut Sim, command: Command) {
    if let Err(refusal) = sim.command(&command) {
        panic!("{command:?}: {refusal}");
    }
}

/// Runs the quarter from its plan to its close; complaints are left lying,
/// events get the first answer, promises are broken.
#[track_caller]
pub fn run_quarter(sim: &mut Sim) {
    order(sim, Command::CommitPlan);
    while sim.state().week < 13 {
        clear_desk(sim);
        order(sim, Command::AdvanceWeek);
    }
    clear_desk(sim);
    order(sim, Command::CloseQuarter);
}

fn clear_desk(sim: &mut Sim) {
    while sim.state().waiting.is_some() {
        order(sim, Command::Choose { choice: 0 });
    }
    while let Some(complaint) = clientele::sim::check::due_promise(sim.state()) {
        let how = Follow::Excuses;
        order(sim, Command::FollowUp { complaint, how });
    }
}
