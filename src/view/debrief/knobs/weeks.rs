//! What can be changed of the weeks of a quarter: answers to events, how complaints are handled, what is done about promises.

use super::{Knob, Making};
use crate::run::branch::{Edit, own_line};
use crate::run::debrief::change::Handling;
use crate::run::debrief::course::counterpart;
use crate::run::debrief::lines;
use crate::sim::complaint::{Complaint, Follow, Status};
use crate::sim::{Command, ComplaintId};
use crate::view::Eye;
use crate::view::debrief::words;

/// The events that asked for an answer.
pub(super) fn events(making: Making) -> Vec<Knob> {
    let Making {
        eye, course, draft, ..
    } = making;
    let all = eye.sc().events.iter().enumerate();
    let asked = all.filter(|(i, event)| {
        let came = course.came(*i as u32);
        event.quarter == draft.quarter && !event.choices.is_empty() && came
    });
    asked
        .map(|(i, setup)| {
            let event = i as u32;
            let was = course.answered(event).unwrap_or(0);
            let edit = |choice| Edit::Event { event, choice };
            let options = (0..setup.choices.len() as u32)
                .map(|choice| (words::choice(eye, event, choice), edit(choice)));
            making.knob(
                words::event(eye, event),
                options.collect(),
                was as usize,
                edit(was),
            )
        })
        .collect()
}

impl<'a> Making<'a> {
    /// Names are those of the future that complaints have their numbers in.
    fn there(self) -> Eye<'a> {
        Eye {
            sim: self.base.end(),
            t: self.eye.t,
        }
    }

    /// What the futures between this one and its base last say about the thing of an edit.
    fn said_before(self, about: &Edit) -> Option<&'a Edit> {
        let line = own_line(self.branches, self.draft.parent);
        line.into_iter().find_map(|place| {
            let branch = self.branches.get(place as usize)?;
            branch
                .edits
                .iter()
                .rev()
                .find(|edit| edit.same_thing(about))
        })
    }

    /// “North Forge (delivered late)”.
    fn complaint_said(self, complaint: &Complaint) -> String {
        let eye = self.there();
        eye.t.with(
            "whatif-complaint-of",
            [
                ("name", eye.name(complaint.customer).into()),
                ("case", words::case(eye, complaint.case).into()),
            ],
        )
    }

    /// Whether a complaint came in the future that is changed, too.
    fn came(self, complaint: &Complaint) -> bool {
        counterpart(complaint, self.base.state(), self.course.state()).is_some()
    }
}

/// The complaints that could be talked through: as they were handled, or otherwise.
pub(super) fn complaints(making: Making) -> Vec<Knob> {
    let all = making.base.state().complaints.iter();
    let own = all.filter(|c| c.quarter == making.draft.quarter && c.case.is_some());
    own.filter(|c| making.came(c))
        .map(|c| complaint(making, c))
        .collect()
}

fn complaint(making: Making, c: &Complaint) -> Knob {
    let t = making.eye.t;
    let (said, own) = match &c.status {
        Status::Talked(end) => {
            let points = format!("{:.0}", end.rubric.total());
            let said = t.with("whatif-talk-points", [("points", points.into())]);
            (said, None)
        }
        Status::Delegated(_) => (
            said_of(making, Handling::Delegated),
            Some(Handling::Delegated),
        ),
        Status::Open | Status::Talking(_) | Status::Unanswered => (
            said_of(making, Handling::Unanswered),
            Some(Handling::Unanswered),
        ),
    };
    let back = Edit::OwnWay { complaint: c.id };
    let ways = [Handling::Talked, Handling::Delegated, Handling::Unanswered];
    let otherwise = ways
        .into_iter()
        .filter(|way| own != Some(*way))
        .map(|handling| {
            let edit = Edit::Complaint {
                complaint: c.id,
                handling,
            };
            (said_of(making, handling), edit)
        });
    let mut options: Vec<(String, Edit)> = std::iter::once((said, back.clone()))
        .chain(otherwise)
        .collect();
    let before = making.said_before(&back);
    // A talk in which another line was said is one of its own.
    let line = before.filter(|edit| matches!(edit, Edit::Line { .. }));
    if let Some(line) = line {
        options.push((retold(making, c), line.clone()));
    }
    let was = before.and_then(|before| options.iter().position(|(_, edit)| edit == before));
    let was = was.unwrap_or(0);
    let back = options.get(was).map_or(back, |(_, edit)| edit.clone());
    making.knob(making.complaint_said(c), options, was, back)
}

/// The talk about a complaint as it went in the future that is changed.
fn retold(making: Making, c: &Complaint) -> String {
    let there = counterpart(c, making.base.state(), making.course.state());
    let end = there.and_then(|there| lines::ended(making.course, there.id));
    let points = end.map_or_else(String::new, |end| format!("{:.0}", end.rubric.total()));
    let t = making.eye.t;
    t.with("whatif-talk-retold", [("points", points.into())])
}

/// A talk that is asked for is the best one: what was said in one's own is no more than a value beside it.
fn said_of(making: Making, handling: Handling) -> String {
    making.eye.t.get(match handling {
        Handling::Talked => "whatif-talk-best",
        Handling::Delegated | Handling::Unanswered => handling.key(),
    })
}

/// The promises that fell due for the first time.
pub(super) fn promises(making: Making) -> Vec<Knob> {
    let base = making.base;
    let Some(part) = base.part(making.draft.quarter) else {
        return Vec::new();
    };
    let follow = |command: &Command| match command {
        Command::FollowUp { complaint, how } => Some((*complaint, *how)),
        _ => None,
    };
    let mut out = Vec::new();
    for place in part.commit..part.close {
        let Some((id, how)) = follow(&base.log()[place]) else {
            continue;
        };
        let mut earlier = base.log()[..place].iter().filter_map(follow);
        let put_off = earlier.any(|(of, _)| of == id);
        if let Some(complaint) = base.state().complaint(id).filter(|_| !put_off)
            && making.came(complaint)
        {
            out.push(promise(making, complaint, how));
        }
    }
    out
}

fn promise(making: Making, complaint: &Complaint, own: Follow) -> Knob {
    let t = making.eye.t;
    let id: ComplaintId = complaint.id;
    let edit = |how| Edit::Promise { complaint: id, how };
    let made = making.base.state().promises.iter();
    let keepable = made
        .filter(|promise| promise.complaint == id)
        .any(|promise| promise.keepable);
    let options: Vec<(String, Edit)> = Follow::ALL
        .into_iter()
        .filter(|how| keepable || !how.keeps())
        .map(|how| (t.get(how.key()), edit(how)))
        .collect();
    let before = making.said_before(&edit(own)).cloned();
    let back = before.unwrap_or_else(|| edit(own));
    let was = options.iter().position(|(_, edit)| *edit == back);
    making.knob(
        making.complaint_said(complaint),
        options,
        was.unwrap_or(0),
        back,
    )
}
