//! The weeks of a quarter: the feed, and what stops the clock.

mod cards;
mod feed;
mod news;

pub use cards::{Answer, ComplaintCard, EventCard, FollowedCard, PromiseCard, Way, followed};
pub use feed::{FeedLine, Tone, feed_of};

use super::Eye;
use crate::locale;
use crate::sim::check::due_promise;
use crate::sim::complaint::{Complaint, Follow, Severity};
use crate::sim::units::WEEKS;
use crate::sim::{ComplaintId, Money, Phase};
use cards::{complaint_card, event_card, promise_card};
use news::{gone, let_go, lost, won};

/// What stops the clock.
#[derive(Clone, Debug, PartialEq)]
pub enum Stop {
    /// An event.
    Event(EventCard),
    /// A promise.
    Promise(PromiseCard),
    /// What came of it.
    Followed(FollowedCard),
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
    /// How many chose somebody else or failed at the close.
    pub gone: usize,
    /// Who they are, with the main cause.
    pub lost: Vec<String>,
    /// Whom we let go at the close.
    pub let_go: Option<String>,
    /// Who joined or came back at the close.
    pub won: Vec<String>,
}

/// The weeks of this quarter. `later` holds complaints that the trainee has put
/// off, `after` a promise whose end is still being told.
pub fn weeks(eye: Eye, later: &[ComplaintId], after: Option<(ComplaintId, Follow)>) -> WeeksView {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let so_far = super::estimate::estimated_so_far(eye);
    let pending: Vec<&Complaint> = state.complaints.iter().filter(|c| c.pending()).collect();
    let closed = state.phase == Phase::Review;
    // At the close people quit and others come: the load is what the quarter's was.
    let load = if closed {
        super::review::load(eye, state.quarter)
    } else {
        state.load(sc)
    };
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
    let told = after.and_then(|(id, how)| followed(eye, id, how));
    let stop = if let Some(card) = told {
        Some(Stop::Followed(card))
    } else if let Some(event) = state.waiting {
        event_card(eye, event).map(Stop::Event)
    } else if let Some(id) = due_promise(state) {
        promise_card(eye, id).map(Stop::Promise)
    } else {
        first.map(Stop::Complaint)
    };
    let gone = if closed { gone(eye) } else { Vec::new() };
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
        revenue: (t.get("revenue-so-far"), locale::money(eye, so_far.revenue)),
        profit: (t.get("profit-so-far"), locale::money(eye, so_far.profit)),
        load: (t.get("team-load"), locale::percent(load)),
        over: load > 1.0,
        over_weeks: state.week == WEEKS && state.phase == Phase::Weeks,
        closed,
        gone: gone.len(),
        lost: lost(eye, gone),
        let_go: if closed { let_go(eye) } else { None },
        won: if closed { won(eye) } else { Vec::new() },
    }
}

/// Key of how bad a failure is.
pub(super) fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Minor => "severity-minor",
        Severity::Major => "severity-major",
    }
}

/// The settled amount of a talk, written out.
pub fn settled(eye: Eye, amount: Money) -> String {
    if amount == Money::ZERO {
        eye.t.get("settled-nothing")
    } else {
        locale::money(eye, amount)
    }
}
