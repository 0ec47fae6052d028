//! The weeks of a quarter: the feed, and what stops the clock.

mod feed;

pub use feed::{FeedLine, Tone};

use super::Eye;
use crate::locale;
use crate::sim::check::due_promise;
use crate::sim::complaint::{Complaint, Severity};
use crate::sim::units::WEEKS;
use crate::sim::{ComplaintId, Money, Phase};

/// A complaint that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct ComplaintCard {
    /// Which.
    pub id: ComplaintId,
    /// “Complaint · firm”.
    pub title: String,
    /// Tier, severity, deadline.
    pub note: String,
    /// What is known when the phone rings.
    pub what: String,
    /// Contact and role.
    pub who: String,
    /// What delegating means here.
    pub delegate: String,
    /// What talking takes.
    pub talk: String,
}

/// An event that waits for an answer, or was just told.
#[derive(Clone, Debug, PartialEq)]
pub struct EventCard {
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
    /// Choices; empty: nothing to choose.
    pub choices: Vec<String>,
}

/// A promise that falls due.
#[derive(Clone, Debug, PartialEq)]
pub struct PromiseCard {
    /// Which.
    pub id: ComplaintId,
    /// Title.
    pub title: String,
    /// What was promised to whom.
    pub text: String,
    /// Label of keeping it.
    pub keep: String,
    /// Label of letting it be.
    pub skip: String,
}

/// What stops the clock.
#[derive(Clone, Debug, PartialEq)]
pub enum Stop {
    /// An event.
    Event(EventCard),
    /// A promise.
    Promise(PromiseCard),
    /// A complaint.
    Complaint(ComplaintCard),
}

/// The weeks.
#[derive(Clone, Debug, PartialEq)]
pub struct WeeksView {
    /// Week now, 0…13.
    pub week: u8,
    /// “Week 6 of 13”.
    pub said: String,
    /// What stops the clock.
    pub stop: Option<Stop>,
    /// Complaints that wait without stopping it.
    pub waiting: Vec<ComplaintCard>,
    /// “queue of 2”.
    pub queue: Option<String>,
    /// The feed, newest first.
    pub feed: Vec<FeedLine>,
    /// What the feed says while it is empty.
    pub quiet: String,
    /// Revenue so far: label and amount.
    pub revenue: (String, String),
    /// Profit so far.
    pub profit: (String, String),
    /// Hours: label and “84 %”.
    pub load: (String, String),
    /// Whether the team is overloaded.
    pub over: bool,
    /// Whether the quarter can be closed.
    pub over_weeks: bool,
    /// Whether it is closed already.
    pub closed: bool,
    /// Who left at the close, with the main cause.
    pub lost: Vec<String>,
    /// Who joined or came back at the close.
    pub won: Vec<String>,
}

/// The weeks of this quarter. `later` holds complaints that the trainee has put off.
pub fn weeks(eye: Eye, later: &[ComplaintId]) -> WeeksView {
    let (sc, state, t, lang) = (eye.sc(), eye.state(), eye.t, eye.lang());
    let so_far = super::estimate::estimated_so_far(eye);
    let pending: Vec<&Complaint> = state.complaints.iter().filter(|c| c.pending()).collect();
    let load = state.load(sc);
    let mut waiting: Vec<ComplaintCard> = Vec::new();
    let mut first = None;
    for complaint in &pending {
        let card = complaint_card(eye, complaint);
        if first.is_none() && !later.contains(&complaint.id) {
            first = Some(card);
        } else {
            waiting.push(card);
        }
    }
    let stop = if let Some(event) = state.waiting {
        event_card(eye, event).map(Stop::Event)
    } else if let Some(id) = due_promise(state) {
        promise_card(eye, id).map(Stop::Promise)
    } else {
        first.map(Stop::Complaint)
    };
    let closed = state.phase == Phase::Review;
    WeeksView {
        week: state.week,
        said: t.with(
            "week-of",
            [("week", state.week.into()), ("total", WEEKS.into())],
        ),
        stop,
        queue: (!waiting.is_empty()).then(|| t.with("queue-of", [("count", waiting.len().into())])),
        waiting,
        feed: feed::feed(eye),
        quiet: t.get("feed-quiet"),
        revenue: (t.get("revenue-so-far"), locale::money(lang, so_far.revenue)),
        profit: (t.get("profit-so-far"), locale::money(lang, so_far.profit)),
        load: (t.get("team-load"), locale::percent(load)),
        over: load > 1.0,
        over_weeks: state.week == WEEKS && state.phase == Phase::Weeks,
        closed,
        lost: if closed { lost(eye) } else { Vec::new() },
        won: if closed { won(eye) } else { Vec::new() },
    }
}

fn lost(eye: Eye) -> Vec<String> {
    let state = eye.state();
    (0u32..)
        .zip(&state.customers)
        .filter(|(_, c)| c.left() == Some(state.quarter))
        .map(|(i, _)| {
            let id = crate::sim::CustomerId(i);
            let last = state.history(id).last();
            let cause = last.map_or_else(|| eye.t.get("cause-chance"), |r| eye.cause(r));
            let name = eye.name(id);
            eye.t.with(
                "left-because",
                [("name", name.into()), ("cause", cause.into())],
            )
        })
        .collect()
}

fn won(eye: Eye) -> Vec<String> {
    let state = eye.state();
    (0u32..)
        .zip(&state.customers)
        .filter(|(_, c)| c.active() && c.joined == state.quarter)
        .map(|(i, c)| {
            let id = crate::sim::CustomerId(i);
            let key = if !state.history(id).is_empty() {
                "won-back"
            } else if c.referred {
                "won-referred"
            } else {
                "won-new"
            };
            eye.t.with(key, [("name", eye.name(id).into())])
        })
        .collect()
}

/// Key of how bad a failure is.
pub(super) fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Minor => "severity-minor",
        Severity::Major => "severity-major",
    }
}

/// The case id of a complaint, if it can be talked through.
fn case_id<'a>(eye: Eye<'a>, complaint: &Complaint) -> Option<&'a str> {
    let case = eye.sc().cases.get(complaint.case? as usize)?;
    Some(&case.id)
}

fn complaint_card(eye: Eye, complaint: &Complaint) -> ComplaintCard {
    let t = eye.t;
    let left = complaint.due.saturating_sub(eye.state().week);
    let deadline = if left == 0 {
        t.get("deadline-now")
    } else {
        t.with("deadline-weeks", [("weeks", left.into())])
    };
    let id = complaint.customer;
    ComplaintCard {
        id: complaint.id,
        title: t.with("complaint-title", [("name", eye.name(id).into())]),
        note: t.with(
            "complaint-note",
            [
                ("tier", eye.letter(id).into()),
                ("severity", t.get(severity_key(complaint.severity)).into()),
                ("deadline", deadline.into()),
            ],
        ),
        what: case_id(eye, complaint).map_or_else(
            || t.get("complaint-unwritten"),
            |case| t.get(&format!("case-{case}-what")),
        ),
        who: t.with(
            "contact-with-role",
            [
                ("contact", eye.about(id, "-contact").into()),
                ("role", eye.about(id, "-role").into()),
            ],
        ),
        delegate: t.with(
            "delegate-means",
            [("hours", complaint.severity.hours().into())],
        ),
        talk: t.with("talk-means", [("hours", complaint.severity.hours().into())]),
    }
}

fn event_card(eye: Eye, event: u32) -> Option<EventCard> {
    let setup = eye.sc().events.get(event as usize)?;
    let key = format!("event-{}", setup.id);
    Some(EventCard {
        title: eye.t.get(&key),
        text: eye.t.get(&format!("{key}-text")),
        choices: setup
            .choices
            .iter()
            .map(|c| eye.t.get(&format!("{key}-{}", c.id)))
            .collect(),
    })
}

fn promise_card(eye: Eye, id: ComplaintId) -> Option<PromiseCard> {
    let complaint = eye.state().complaint(id)?;
    let t = eye.t;
    let case = case_id(eye, complaint).unwrap_or_default();
    Some(PromiseCard {
        id,
        title: t.with(
            "promise-due",
            [("name", eye.name(complaint.customer).into())],
        ),
        text: t.with(
            "promise-text",
            [
                ("contact", eye.about(complaint.customer, "-contact").into()),
                ("case", t.get(&format!("case-{case}")).into()),
            ],
        ),
        keep: t.get("promise-keep"),
        skip: t.get("promise-skip"),
    })
}

/// The settled amount of a talk, written out.
pub fn settled(eye: Eye, amount: Money) -> String {
    if amount == Money::ZERO {
        eye.t.get("settled-nothing")
    } else {
        locale::money(eye.lang(), amount)
    }
}
