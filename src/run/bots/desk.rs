//! What lies on the desk in a running week: the event, the promise, the complaints.

use crate::sim::check::due_promise;
use crate::sim::complaint::{Follow, Meeting, Status};
use crate::sim::{Command, ComplaintId, Money, Sim};

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

/// Keeps the promise that falls due as far as it can be kept, or breaks it.
pub fn promise(sim: &Sim, keep: bool) -> Option<Command> {
    let complaint = due_promise(sim.state())?;
    let how = |how| Command::FollowUp { complaint, how };
    let ways = if keep {
        [Follow::Keeps, Follow::Excuses]
    } else {
        [Follow::Excuses; 2]
    };
    ways.map(how).into_iter().find(|c| sim.allows(c).is_ok())
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
/// prefers, with a sum that the facts found so far speak for.
///
/// What a trainee sees of a line is its text. A bot can't read, so it asks
/// [`Talk::weighed`](crate::sim::complaint::Talk::weighed), which weighs one
/// turn at a time and never looks ahead: a competent talker without a plan.
pub fn book_line(sim: &Sim) -> Option<Command> {
    let sc = sim.scenario();
    let complaint = talking(sim)?;
    let talk = complaint.status.talk()?;
    let case = sc.cases.get(complaint.case? as usize)?;
    let c = sim.state().customer(complaint.customer)?;
    let meeting = Meeting {
        case,
        profiles: &sc.profiles,
        authority: c.policy(&sim.state().policies).authority,
        patience: 1.0,
    };
    let line = talk.best(meeting)?;
    let said = case
        .turns
        .get(talk.turn as usize)?
        .lines
        .get(line as usize)?;
    let found = case.shown(&talk.known).min(case.most());
    Some(Command::Say {
        complaint: complaint.id,
        line,
        offer: (said.sum_is_free() && found > Money::ZERO).then_some(found),
    })
}

fn first_line(sim: &Sim) -> Option<Command> {
    let complaint = talking(sim)?;
    Some(Command::Say {
        complaint: complaint.id,
        line: *complaint.status.talk()?.shown.first()?,
        offer: None,
    })
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
