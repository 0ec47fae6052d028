//! What can be changed of a talk: each of its lines, with those that stood beside it and what would have been answered.

use super::{Knob, Making};
use crate::run::branch::Edit;
use crate::run::debrief::course::counterpart;
use crate::run::debrief::lines::{self, OtherLine, Step};
use crate::sim::complaint::Complaint;
use crate::view::debrief::words;
use crate::view::talk::{self, Words};

/// A talk, line by line.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkLines {
    /// Its number in the quarter, and whose it is.
    pub short: String,
    /// Whose it is, and what about.
    pub name: String,
    /// How it ended.
    pub note: String,
    /// What was said, in its order.
    pub lines: Vec<TalkLine>,
}

/// A line of a talk.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkLine {
    /// The lines that stood there to choose from; the one that was said is what it was.
    pub knob: Knob,
    /// What the customer answers to each of them.
    pub answers: Vec<String>,
}

/// The talks about complaints of the quarter.
pub(super) fn talks(making: Making) -> Vec<TalkLines> {
    let all = making.base.state().complaints.iter();
    let own = all.filter(|c| c.quarter == making.draft.quarter);
    let mut out: Vec<TalkLines> = own.filter_map(|c| of_talk(making, c)).collect();
    for (i, talk) in out.iter_mut().enumerate() {
        let nth = [("n", (i + 1).into()), ("name", talk.short.as_str().into())];
        talk.short = making.eye.t.with("whatif-talk-nth", nth);
    }
    out
}

/// The talk about a complaint of the base, as it went in the future that is changed.
fn of_talk(making: Making, complaint: &Complaint) -> Option<TalkLines> {
    let eye = making.eye;
    let (base, course) = (making.base.state(), making.course);
    let there = counterpart(complaint, base, course.state())?;
    let end = lines::ended(course, there.id)?;
    let case = lines::case(eye.sc(), there)?;
    let words = talk::words(eye, case, there.customer);
    let steps = lines::steps(course, there.id);
    let note = eye.t.with(
        "whatif-talk-ended",
        [
            ("outcome", words::outcome(eye, there).into()),
            ("points", format!("{:.0}", end.rubric.total()).into()),
        ],
    );
    Some(TalkLines {
        short: eye.name(there.customer),
        name: eye.t.with(
            "whatif-complaint-of",
            [
                ("name", eye.name(there.customer).into()),
                ("case", words.title().into()),
            ],
        ),
        note,
        lines: steps
            .iter()
            .filter(|step| !step.ways.is_empty())
            .map(|step| of_line(making, complaint, &words, step))
            .collect(),
    })
}

fn of_line(making: Making, complaint: &Complaint, words: &Words, step: &Step) -> TalkLine {
    let ways = step.ways.iter();
    let options: Vec<(String, Edit)> = ways
        .map(|way| {
            let edit = Edit::Line {
                complaint: complaint.id,
                instead: OtherLine::of(words.case, step.place, way),
            };
            (words.line(way.turn, way.line, way.offer), edit)
        })
        .collect();
    let back = options[step.said].1.clone();
    let nth = [("n", (step.place + 1).into())];
    let name = making.eye.t.with("whatif-line-nth", nth);
    TalkLine {
        knob: making.knob(name, options, step.said, back),
        answers: step.ways.iter().map(|way| words.answer(way)).collect(),
    }
}
