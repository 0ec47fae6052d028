//! A talk of a course line by line: what stood to choose from, what would have been answered, and how the talk goes on once another line is said.
//!
//! After another line the customer answers otherwise, and what was said
//! afterwards was never said to that answer. The talk goes on with the lines of
//! the course as far as they are among those that are shown then, else with one
//! of the same step, else with the benchmark's best.

use super::course::{Course, Stood};
use crate::sim::complaint::{
    Case, Complaint, Line, Lot, Meeting, Move, Status, Talk, TalkEnd, line_of,
};
use crate::sim::luck::When;
use crate::sim::{Command, ComplaintId, Money, Scenario};
use serde::{Deserialize, Serialize};

/// A line that is said instead of another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherLine {
    /// Which line of the talk it takes the place of, from 0.
    pub place: u32,
    /// The turn in which it stands, from 0.
    pub turn: u32,
    /// The line, from 0.
    pub line: u32,
    /// The sum it offers, where whoever says it may set it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Money>,
}

/// Where a line comes from in a talk that goes another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is the one that was put in.
    Changed,
    /// It was said in the course's talk, in the same turn.
    Own,
    /// It belongs to the same step as what was said in this turn.
    Kind,
    /// It had to be made up.
    Filled,
}

/// A place in a talk where something was said.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Which line of the talk it is, from 0.
    pub place: u32,
    /// The lines that stood there, in their order, each with what it would have done.
    pub ways: Vec<Move>,
    /// The one that was said.
    pub said: usize,
}

/// Whose lines a talk is made of after the first that was changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Lines that were said in the course's talk.
    pub own: u32,
    /// Lines of the same step as those.
    pub kind: u32,
    /// Lines that were made up.
    pub filled: u32,
    /// Lines of the course's talk that were no longer said.
    pub dropped: u32,
}

impl OtherLine {
    /// A move of a talk as a line that can be put in.
    pub fn of(case: &Case, place: u32, mv: &Move) -> Self {
        let free = line_of(case, mv).is_some_and(Line::sum_is_free);
        Self {
            place,
            turn: mv.turn,
            line: mv.line,
            offer: mv.offer.filter(|_| free),
        }
    }

    /// Whether it is what can be said now.
    fn fits(&self, talk: &Talk) -> bool {
        let place = talk.moves.len() == self.place as usize;
        place && talk.turn == self.turn && talk.shown.contains(&self.line)
    }

    fn is(&self, mv: &Move) -> bool {
        let same_sum = self.offer.is_none() || self.offer == mv.offer;
        (mv.turn, mv.line) == (self.turn, self.line) && same_sum
    }
}

/// How the talk about a complaint ended in a course; none: nobody talked.
pub fn ended(course: &Course, id: ComplaintId) -> Option<&TalkEnd> {
    match &course.state().complaint(id)?.status {
        Status::Talked(end) => Some(end),
        _ => None,
    }
}

/// What was said in the talk about a complaint; empty: nobody talked.
pub fn said(course: &Course, id: ComplaintId) -> &[Move] {
    ended(course, id).map_or(&[][..], |end| &end.talk.moves)
}

/// The case of a complaint.
pub fn case<'a>(sc: &'a Scenario, complaint: &Complaint) -> Option<&'a Case> {
    sc.cases.get(complaint.case? as usize)
}

/// The places of a talk where something was said, with the lines that stood there.
pub fn steps(course: &Course, id: ComplaintId) -> Vec<Step> {
    let complaint = course.state().complaint(id);
    let Some((complaint, case)) = complaint.and_then(|c| Some((c, case(course.scenario(), c)?)))
    else {
        return Vec::new();
    };
    let lot = Lot {
        luck: course.end().luck(),
        entity: complaint.customer.0,
        when: When {
            quarter: complaint.quarter,
            week: complaint.week,
        },
    };
    let talk = course.stood(id).zip(said(course, id));
    (0u32..)
        .zip(talk)
        .map(|(place, (stood, mv))| step(course, case, (place, stood, mv), lot))
        .collect()
}

fn step(course: &Course, case: &Case, at: (u32, &Stood, &Move), lot: Lot) -> Step {
    let (place, stood, own) = at;
    let meeting = Meeting {
        case,
        profiles: &course.scenario().profiles,
        authority: stood.authority,
        patience: 1.0,
    };
    let found = case.shown(&stood.talk.known).min(case.most());
    let found = (found > Money::ZERO).then_some(found);
    // Whoever set a sum would have set it in another line, too.
    let free = line_of(case, own).is_some_and(Line::sum_is_free);
    let sum = if free { own.offer } else { found };
    let shown = stood.talk.shown.iter();
    let ways: Vec<Move> = shown
        .filter_map(|line| {
            if *line == own.line {
                Some(own.clone())
            } else {
                stood.talk.say(meeting, *line, sum, lot)
            }
        })
        .collect();
    let said = ways.iter().position(|way| way.line == own.line);
    Step {
        place,
        ways,
        said: said.unwrap_or(0),
    }
}

/// What of a talk is said next in one that went another way: the place of the
/// move it comes from, the line, and how near it is. None: nothing of it fits.
fn goes_on(case: &Case, own: &[Move], talk: &Talk) -> Option<(usize, u32, Origin)> {
    let in_turn = |mv: &Move| mv.turn == talk.turn;
    let before = talk.moves.iter().filter(|mv| in_turn(mv)).count();
    let of_turn: Vec<usize> = (0..own.len()).filter(|at| in_turn(&own[*at])).collect();
    // What was thrown back is said again otherwise: the second comes after the first.
    let (done, ahead) = of_turn.split_at(before.min(of_turn.len()));
    let order: Vec<usize> = ahead.iter().chain(done).copied().collect();
    let same = order.iter().find(|at| talk.shown.contains(&own[**at].line));
    if let Some(at) = same {
        return Some((*at, own[*at].line, Origin::Own));
    }
    let lines = &case.turns.get(talk.turn as usize)?.lines;
    order.into_iter().find_map(|at| {
        let was = line_of(case, &own[at])?;
        let shared = |i: &u32| {
            let line = lines.get(*i as usize);
            line.map_or(0, |line| {
                let marks = line.marks.iter();
                marks.filter(|mark| was.marks.contains(mark)).count()
            })
        };
        let shown = talk.shown.iter().copied();
        let kin = shown.filter(|i| lines.get(*i as usize).is_some_and(|l| l.step == was.step));
        // Of equals the last comes out: from behind it is the first.
        let line = kin.rev().max_by_key(shared)?;
        Some((at, line, Origin::Kind))
    })
}

/// What is said next in a talk of another future: the changed line in its
/// place, else what of the course's talk still fits. `id` is the complaint in
/// the course, `here` in the other future. None: it has to be made up.
pub(super) fn next(
    course: &Course,
    (id, here): (ComplaintId, ComplaintId),
    talk: &Talk,
    instead: Option<OtherLine>,
) -> Option<(Command, Origin)> {
    let own = said(course, id);
    let say = |line, offer| Command::Say {
        complaint: here,
        line,
        offer,
    };
    if let Some(other) = instead.filter(|other| other.fits(talk)) {
        let at = other.place as usize;
        let same = own.get(at).is_some_and(|mv| other.is(mv));
        let offer = if same {
            sum(course, id, at)
        } else {
            other.offer
        };
        return Some((say(other.line, offer), Origin::Changed));
    }
    let case = case(course.scenario(), course.state().complaint(id)?)?;
    let (at, line, origin) = goes_on(case, own, talk)?;
    let offer = if origin == Origin::Own {
        sum(course, id, at)
    } else {
        let lines = &case.turns.get(talk.turn as usize)?.lines;
        let free = lines.get(line as usize)?.sum_is_free();
        own[at].offer.filter(|_| free)
    };
    Some((say(line, offer), origin))
}

/// The sum that was given with a line of a talk, as it stands in the log.
fn sum(course: &Course, id: ComplaintId, at: usize) -> Option<Money> {
    let mut sums = course.log().iter().filter_map(|command| match command {
        Command::Say {
            complaint, offer, ..
        } if *complaint == id => Some(*offer),
        _ => None,
    });
    sums.nth(at).flatten()
}

/// Whose lines the talk about a complaint of another future is made of. `own`
/// is the talk that it goes on with, `changed` the places of the changed lines.
pub fn tally(own: &[Move], other: &Course, id: ComplaintId, changed: &[u32]) -> Option<Tally> {
    let first = changed.iter().min()?;
    let case = case(other.scenario(), other.state().complaint(id)?)?;
    let mut out = Tally::default();
    let talk = (0u32..).zip(other.stood(id).zip(said(other, id)));
    for (place, (stood, mv)) in talk {
        if place <= *first || changed.contains(&place) {
            continue;
        }
        let from = goes_on(case, own, &stood.talk);
        match from.filter(|(_, line, _)| *line == mv.line) {
            Some((_, _, Origin::Own)) => out.own += 1,
            Some(_) => out.kind += 1,
            None => out.filled += 1,
        }
    }
    let rest = (own.len() as u32).saturating_sub(first + 1);
    out.dropped = rest.saturating_sub(out.own);
    Some(out)
}

#[cfg(test)]
mod tests;
