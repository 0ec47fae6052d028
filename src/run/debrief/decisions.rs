//! The decisions of a run: its commands, cut by quarter and lever, with the events, complaints and promises that were answered.

use super::change::{Change, Handling};
use super::course::{Course, Part, alike};
use super::edit::{Topic, as_it_is, concerned, last_of_each};
use crate::sim::complaint::{Complaint, Follow, Outcome, Status};
use crate::sim::{Command, ComplaintId, CustomerId};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What a decision was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Subject {
    /// A plan.
    Plan(Topic),
    /// An event that asked for an answer.
    Event {
        /// Index of the event.
        event: u32,
        /// Index of the choice.
        choice: u32,
    },
    /// A complaint that could be talked through.
    Complaint {
        /// Which.
        complaint: ComplaintId,
        /// Index of its case.
        case: Option<u32>,
        /// What was done.
        handling: Handling,
        /// How it ended.
        outcome: Option<Outcome>,
        /// Points of the talk, 0…100, in thousandths of a point.
        points: Option<i64>,
    },
    /// A promise that fell due.
    Promise {
        /// The complaint it was made in.
        complaint: ComplaintId,
        /// What was done.
        how: Follow,
    },
}

impl Subject {
    /// Key in the texts.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Plan(topic) => topic.lever.key(),
            Self::Event { .. } => "decision-event",
            Self::Complaint { .. } => "decision-complaint",
            Self::Promise { .. } => "decision-promise",
        }
    }
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// Its id, the same in all runs of a scenario: `q3-hours-t0`,
    /// `q2-event-strike`, `q4-w5-complaint-missed-train`.
    pub id: String,
    /// Quarter.
    pub quarter: u8,
    /// Week; 0: the plan.
    pub week: u8,
    /// What it was about.
    pub subject: Subject,
    /// Whom it concerned; nobody: the firm as a whole.
    pub customers: Vec<CustomerId>,
    /// Of a plan: the edits that would have kept its fields as they were.
    pub was: Vec<Command>,
    /// Of a plan: what the fields were set to.
    pub set: Vec<Command>,
    /// Nothing was decided: the lever was left alone.
    pub left: bool,
    /// Places of its commands in the log.
    #[serde(skip)]
    pub places: BTreeSet<usize>,
}

impl Decision {
    /// The change that puts this decision in its own place: it changes nothing.
    pub fn itself(&self) -> Change {
        let mut change = Change {
            without: self.places.clone(),
            ..Change::default()
        };
        match self.subject {
            Subject::Plan(_) => {
                let edits = self.set.iter().cloned();
                change.plans = edits.map(|edit| (self.quarter, edit)).collect();
            }
            Subject::Event { event, choice } => {
                change.without.clear();
                change.choices.push((event, choice));
            }
            // What was said and done is in their commands.
            Subject::Complaint { .. } | Subject::Promise { .. } => change.without.clear(),
        }
        change
    }
}

/// All decisions of the closed quarters, in the order of the run: plans first,
/// then the weeks. Edits that were taken back in the same plan are none.
pub fn decisions(course: &Course) -> Vec<Decision> {
    let mut out = Vec::new();
    for part in course.parts() {
        out.extend(of_plan(course, part));
        let mut weeks = of_weeks(course, part);
        weeks.sort_by_key(|decision| decision.week);
        out.extend(weeks);
    }
    out
}

/// The decisions of a plan, lever by lever.
pub fn of_plan(course: &Course, part: &Part) -> Vec<Decision> {
    let mut topics: BTreeMap<Topic, BTreeSet<usize>> = BTreeMap::new();
    for place in part.from..part.commit {
        if let Some(topic) = Topic::of(&course.log()[place]) {
            topics.entry(topic).or_default().insert(place);
        }
    }
    let decided = topics.into_iter().filter_map(|(topic, places)| {
        let edits = places.iter().map(|place| &course.log()[*place]);
        let opened = part.opened.state();
        let (mut was, mut set) = (Vec::new(), Vec::new());
        for edit in last_of_each(edits) {
            let before = as_it_is(opened, &edit)?;
            if before != edit {
                was.push(before);
                set.push(edit);
            }
        }
        let decision = about(topic, part, was, set, places);
        (!decision.set.is_empty()).then_some(decision)
    });
    decided.collect()
}

/// A decision of a plan.
pub fn about(
    topic: Topic,
    part: &Part,
    was: Vec<Command>,
    set: Vec<Command>,
    places: BTreeSet<usize>,
) -> Decision {
    Decision {
        id: format!("q{}-{}", part.quarter, topic.slug()),
        quarter: part.quarter,
        week: 0,
        subject: Subject::Plan(topic),
        customers: concerned(part.planned.state(), &was),
        left: set.is_empty(),
        was,
        set,
        places,
    }
}

fn of_weeks(course: &Course, part: &Part) -> Vec<Decision> {
    let mut out = Vec::new();
    let decision = |id: String, week: u8, subject: Subject, places: BTreeSet<usize>| Decision {
        id,
        quarter: part.quarter,
        week,
        subject,
        customers: Vec::new(),
        was: Vec::new(),
        set: Vec::new(),
        left: false,
        places,
    };
    for place in part.commit..part.close {
        let Some(at) = course.place(place) else {
            continue;
        };
        match (&course.log()[place], at.event) {
            (Command::Choose { choice }, Some(event)) => {
                let setup = course.scenario().events.get(event as usize);
                let name = setup.map_or("", |event| event.id.as_str());
                let id = format!("q{}-event-{name}", part.quarter);
                let subject = Subject::Event {
                    event,
                    choice: *choice,
                };
                out.push(decision(id, at.week, subject, [place].into()));
            }
            (Command::FollowUp { complaint, how }, _) => {
                let Some(made) = course.state().complaint(*complaint) else {
                    continue;
                };
                let id = format!(
                    "{}-promise-q{}-w{}",
                    name(course, made),
                    at.quarter,
                    at.week
                );
                let subject = Subject::Promise {
                    complaint: *complaint,
                    how: *how,
                };
                let mut made_to = decision(id, at.week, subject, [place].into());
                made_to.customers = vec![made.customer];
                out.push(made_to);
            }
            _ => {}
        }
    }
    let voiced = course.state().complaints.iter();
    for complaint in voiced.filter(|c| c.quarter == part.quarter) {
        let handling = match complaint.status {
            Status::Talked(_) => Handling::Talked,
            Status::Delegated(_) => Handling::Delegated,
            Status::Open | Status::Talking(_) | Status::Unanswered => Handling::Unanswered,
        };
        let points = match &complaint.status {
            Status::Talked(end) => Some(libm::round(1000.0 * end.rubric.total()) as i64),
            _ => None,
        };
        let subject = Subject::Complaint {
            complaint: complaint.id,
            case: complaint.case,
            handling,
            outcome: complaint.outcome(),
            points,
        };
        let places = (part.commit..part.close).filter(|place| {
            let about = match &course.log()[*place] {
                Command::OpenTalk(id) | Command::Delegate(id) => Some(id),
                Command::Say { complaint, .. } => Some(complaint),
                _ => None,
            };
            about == Some(&complaint.id)
        });
        let id = name(course, complaint);
        let mut answered = decision(id, complaint.week, subject, places.collect());
        answered.customers = vec![complaint.customer];
        answered.left = handling == Handling::Unanswered;
        out.push(answered);
    }
    out
}

/// The id of a complaint: its quarter, week and case, and a number where the
/// same case comes twice in a week.
fn name(course: &Course, complaint: &Complaint) -> String {
    let cases = &course.scenario().cases;
    let case = complaint.case.and_then(|i| cases.get(i as usize));
    let case = case.map_or("", |case| case.id.as_str());
    let earlier = course.state().complaints.iter().take(complaint.id.index());
    let same = earlier.filter(|c| alike(c, complaint)).count();
    let (quarter, week) = (complaint.quarter, complaint.week);
    if same == 0 {
        format!("q{quarter}-w{week}-complaint-{case}")
    } else {
        format!("q{quarter}-w{week}-complaint-{case}-{}", same + 1)
    }
}

#[cfg(test)]
mod tests;
