//! What somebody usually does, for what a future brings that the course didn't have: lines as good as the others, complaints talked through or delegated as often.

use super::change::Handling;
use super::course::Course;
use crate::sim::complaint::{Meeting, Status};
use crate::sim::luck::{Purpose, When};
use crate::sim::{Command, ComplaintId, Money, Sim};

/// In a talk under way: the line among those shown that is nearest to a place
/// between the worst (0) and the best (1) of them.
pub fn line(sim: &Sim, rank: f64) -> Option<Command> {
    let (sc, state) = (sim.scenario(), sim.state());
    let mut complaints = state.complaints.iter();
    let complaint = complaints.find(|c| c.status.talk().is_some())?;
    let talk = complaint.status.talk()?;
    let case = sc.cases.get(complaint.case? as usize)?;
    let customer = state.customer(complaint.customer)?;
    let meeting = Meeting {
        case,
        profiles: &sc.profiles,
        authority: customer.policy(&state.policies).authority,
        patience: 1.0,
    };
    let mut shown = talk.weighed(meeting);
    shown.retain(|(line, _)| talk.shown.contains(line));
    let best = shown.iter().map(|(_, w)| *w).fold(f64::MIN, f64::max);
    let worst = shown.iter().map(|(_, w)| *w).fold(f64::MAX, f64::min);
    let away = |worth: f64| {
        let place = if best - worst <= 1e-9 {
            1.0
        } else {
            (worth - worst) / (best - worst)
        };
        (place - rank).abs()
    };
    let nearest = shown
        .iter()
        .min_by(|a, b| away(a.1).total_cmp(&away(b.1)).then(a.0.cmp(&b.0)));
    let line = nearest?.0;
    let turn = case.turns.get(talk.turn as usize)?;
    // Who listens well offers what the facts speak for.
    let found = case.shown(&talk.known).min(case.most());
    let free = turn.lines.get(line as usize)?.sum_is_free();
    Some(Command::Say {
        complaint: complaint.id,
        line,
        offer: (free && rank > 0.9 && found > Money::ZERO).then_some(found),
    })
}

/// What is done about a complaint that the course didn't have: each way as
/// often as in the course, by a draw that is the complaint's own. Where nobody
/// had anything to decide it is delegated.
pub fn handling(course: &Course, sim: &Sim, id: ComplaintId) -> Handling {
    let (mut talked, mut delegated, mut all) = (0u32, 0u32, 0u32);
    for complaint in &course.state().complaints {
        all += 1;
        match complaint.status {
            Status::Talked(_) => talked += 1,
            Status::Delegated(_) => delegated += 1,
            _ => {}
        }
    }
    let when = When {
        quarter: sim.state().quarter,
        week: sim.state().week,
    };
    let draw = sim.luck().uniform(Purpose::Bot, id.0, when, 9) * f64::from(all);
    if all > 0 && draw < f64::from(talked) {
        Handling::Talked
    } else if all == 0 || draw < f64::from(talked + delegated) {
        Handling::Delegated
    } else {
        Handling::Unanswered
    }
}
