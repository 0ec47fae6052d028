//! What lies on the desk in a running week: the event, the promise, the complaints.

use crate::sim::check::due_promise;
use crate::sim::complaint::Status;
use crate::sim::{Command, ComplaintId, Sim};

/// The answer to what can't be left lying, by somebody who doesn't care: the
/// first choice, the promise broken, the first line that can be said.
pub fn must(sim: &Sim) -> Option<Command> {
    event(sim, 0)
        .or_else(|| promise(sim, false))
        .or_else(|| first_line(sim))
}

/// Answers the event that waits with a choice.
pub fn event(sim: &Sim, choice: u32) -> Option<Command> {
    sim.state().waiting.map(|_| Command::Choose { choice })
}

/// Keeps the promise that falls due, or doesn't.
pub fn promise(sim: &Sim, keep: bool) -> Option<Command> {
    due_promise(sim.state()).map(|complaint| Command::FollowUp { complaint, keep })
}

/// Leaves the first complaint that waits to an account manager.
pub fn delegate(sim: &Sim) -> Option<Command> {
    open(sim).map(Command::Delegate)
}

/// Takes up the first complaint that can be talked through, else delegates it.
pub fn take_up(sim: &Sim) -> Option<Command> {
    let id = open(sim)?;
    let talk = Command::OpenTalk(id);
    Some(if sim.allows(&talk).is_ok() {
        talk
    } else {
        Command::Delegate(id)
    })
}

/// In a talk under way: the line that the book's advice for this personality
/// prefers.
///
/// What a trainee sees of a line is its text. A bot can't read, so it asks
/// [`Talk::best_line`](crate::sim::complaint::Talk::best_line), which weighs
/// one turn at a time and never looks ahead: a competent talker without a plan.
pub fn book_line(sim: &Sim) -> Option<Command> {
    let sc = sim.scenario();
    let complaint = talking(sim)?;
    let talk = complaint.status.talk()?;
    let case = sc.cases.get(complaint.case? as usize)?;
    let person = sim.state().profile(sc, complaint.customer)?;
    let profile = sc.profiles.get(person.personality);
    Some(Command::Say {
        complaint: complaint.id,
        line: talk.best_line(case, profile, talk.turn()) as u32,
    })
}

fn first_line(sim: &Sim) -> Option<Command> {
    let complaint = talking(sim)?;
    let turn = complaint.status.talk()?.turn();
    let case = sim.scenario().cases.get(complaint.case? as usize)?;
    let lines = case.turns.get(turn).map_or(0, |t| t.lines.len());
    (0..lines as u32)
        .map(|line| Command::Say {
            complaint: complaint.id,
            line,
        })
        .find(|say| sim.allows(say).is_ok())
}

fn talking(sim: &Sim) -> Option<&crate::sim::complaint::Complaint> {
    let complaints = &sim.state().complaints;
    complaints.iter().find(|c| c.status.talk().is_some())
}

fn open(sim: &Sim) -> Option<ComplaintId> {
    let complaints = &sim.state().complaints;
    complaints
        .iter()
        .find(|c| matches!(c.status, Status::Open))
        .map(|c| c.id)
}
