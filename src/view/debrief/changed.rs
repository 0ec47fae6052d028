//! What is changed in another future, in words.

use super::whatif::{Asked, base};
use super::words;
use crate::run::branch::{Branch, Continued, Edit};
use crate::run::debrief::course::Course;
use crate::run::debrief::edit::as_it_is;
use crate::run::debrief::lines::{self, OtherLine};
use crate::sim::ComplaintId;
use crate::view::debrief::skill;
use crate::view::{Eye, talk};

/// Who plays on in a future.
pub(super) fn player(eye: Eye, by: &Continued) -> String {
    match by {
        Continued::Own => eye.t.get("whatif-own-commands"),
        Continued::Bot(bot) => skill::bot(eye, bot),
        Continued::Hand => eye.t.get("whatif-by-hand"),
    }
}

/// Where a future branches off and who plays on.
pub(super) fn origin(eye: Eye, branch: &Branch) -> String {
    let quarter = words::quarter(eye, branch.from_quarter);
    let by = player(eye, &branch.continued_by);
    let args = [("quarter", quarter.into()), ("by", by.into())];
    eye.t.with("whatif-node", args)
}

/// All that is changed in a future of which `course` is what was changed; empty: only who plays on.
pub(super) fn all(eye: Eye, asked: &Asked, branch: &Branch, course: Option<&Course>) -> String {
    let said = branch
        .edits
        .iter()
        .map(|edit| edited(of_edit(edit, eye, asked), edit, course));
    let said: Vec<String> = said.collect();
    said.join(&eye.t.get("whatif-semicolon"))
}

/// Complaints have their numbers in the future whose commands are gone on with.
pub(super) fn of_edit<'a>(edit: &Edit, there: Eye<'a>, asked: &Asked<'a>) -> Eye<'a> {
    match edit {
        Edit::Complaint { .. } | Edit::Line { .. } | Edit::Promise { .. } | Edit::OwnWay { .. } => {
            Eye {
                sim: base(asked).end(),
                t: there.t,
            }
        }
        Edit::Plan { .. } | Edit::Event { .. } | Edit::Hint { .. } => there,
    }
}

/// A change in words; with what it was before where the future is known that is changed.
pub(super) fn edited(eye: Eye, edit: &Edit, course: Option<&Course>) -> String {
    let t = eye.t;
    let voiced = |complaint| {
        let complaint = eye.state().complaint(complaint);
        complaint.map_or_else(String::new, |c| eye.name(c.customer))
    };
    match edit {
        Edit::Plan { quarter, command } => {
            let part = course.and_then(|course| course.part(*quarter));
            let was = part.and_then(|part| as_it_is(part.planned.state(), command));
            words::edit(eye, was.as_ref(), command)
        }
        Edit::Event { event, choice } => t.with(
            "decision-event-said",
            [
                ("event", words::event(eye, *event).into()),
                ("choice", words::choice(eye, *event, *choice).into()),
            ],
        ),
        Edit::Complaint {
            complaint,
            handling,
        } => t.with(
            "whatif-set",
            [
                ("what", voiced(*complaint).into()),
                ("to", t.get(handling.key()).into()),
            ],
        ),
        Edit::Line { complaint, instead } => t.with(
            "whatif-said-instead",
            [
                ("name", voiced(*complaint).into()),
                ("line", spoken(eye, *complaint, *instead).into()),
            ],
        ),
        Edit::Promise { complaint, how } => t.with(
            "whatif-set",
            [
                ("what", voiced(*complaint).into()),
                ("to", t.get(how.key()).into()),
            ],
        ),
        Edit::OwnWay { complaint } => t.with(
            "whatif-set",
            [
                ("what", voiced(*complaint).into()),
                ("to", t.get("whatif-own-way").into()),
            ],
        ),
        Edit::Hint { tier, asked, .. } => {
            let asked = if *asked {
                "whatif-hint-asked"
            } else {
                "whatif-hint-not-asked"
            };
            t.with(
                "whatif-hint-of",
                [
                    ("tier", words::tier(eye, *tier).into()),
                    ("asked", t.get(asked).into()),
                ],
            )
        }
    }
}

/// The words of a line that is said instead of another one.
fn spoken(eye: Eye, id: ComplaintId, other: OtherLine) -> String {
    let words = || {
        let complaint = eye.state().complaint(id)?;
        let case = lines::case(eye.sc(), complaint)?;
        let turn = case.turns.get(other.turn as usize)?;
        let line = turn.lines.get(other.line as usize)?;
        let sum = other.offer.or(line.offer);
        let words = talk::words(eye, case, complaint.customer);
        Some(words.line(other.turn, other.line, sum))
    };
    words().unwrap_or_default()
}
