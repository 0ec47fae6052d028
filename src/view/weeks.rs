//! The weeks of a quarter: the feed, and what stops the clock.

mod feed;

pub use feed::{FeedLine, Tone, feed_of};

use super::Eye;
use super::talk::Words;
use crate::locale;
use crate::sim::check::{due_promise, follows};
use crate::sim::complaint::{Complaint, Follow, Severity};
use crate::sim::customer::Departure;
use crate::sim::units::WEEKS;
use crate::sim::{ComplaintId, CustomerId, Money, Phase};

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
    /// What was promised.
    pub promise: String,
    /// The scene.
    pub text: String,
    /// What can be done.
    pub ways: Vec<Way>,
}

/// Something that can be done about a promise.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// What.
    pub how: Follow,
    /// The words.
    pub words: String,
    /// What it is called, and the hours it takes.
    pub note: String,
}

/// What came of a promise that was followed up.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowedCard {
    /// Title.
    pub title: String,
    /// What one said.
    pub mine: String,
    /// Who answered.
    pub who: String,
    /// What was answered.
    pub answer: String,
    /// What it did in this case.
    pub why: String,
    /// What it does in general.
    pub general: String,
    /// Whether the promise was kept.
    pub kept: bool,
}

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

/// So many who left are said one by one; more by what they left for.
const FEW: usize = 6;

/// Who went at this close: as the churn rate counts them, or those we let go.
fn departed(eye: Eye, we_let_go: bool) -> impl Iterator<Item = CustomerId> {
    let state = eye.state();
    (0u32..)
        .zip(&state.customers)
        .filter(move |(_, c)| {
            c.left() == Some(state.quarter) && we_let_go == (c.departure == Departure::LetGo)
        })
        .map(|(i, _)| CustomerId(i))
}

/// Whom we let go, in a sentence.
fn let_go(eye: Eye) -> Option<String> {
    let names: Vec<String> = departed(eye, true).map(|id| eye.name(id)).collect();
    super::review::parted(eye, &names)
}

/// Who chose somebody else or failed, each with its main cause.
fn gone(eye: Eye) -> Vec<(String, String)> {
    departed(eye, false)
        .map(|id| {
            let last = eye.state().history(id).last();
            let cause = last.map_or_else(|| eye.t.get("cause-chance"), |r| eye.cause(r));
            (eye.name(id), cause)
        })
        .collect()
}

fn lost(eye: Eye, gone: Vec<(String, String)>) -> Vec<String> {
    if gone.len() <= FEW {
        let each = gone.into_iter();
        return each
            .map(|(name, cause)| {
                let said = [("name", name.into()), ("cause", cause.into())];
                eye.t.with("left-because", said)
            })
            .collect();
    }
    let mut causes: Vec<(String, Vec<String>)> = Vec::new();
    for (name, cause) in gone {
        match causes.iter_mut().find(|(known, _)| *known == cause) {
            Some((_, names)) => names.push(name),
            None => causes.push((cause, vec![name])),
        }
    }
    causes.sort_by_key(|(_, names)| std::cmp::Reverse(names.len()));
    let comma = eye.t.get("list-comma");
    causes
        .into_iter()
        .map(|(cause, names)| {
            let said = [
                ("cause", cause.into()),
                ("count", names.len().into()),
                ("names", names.join(&comma).into()),
            ];
            eye.t.with("left-for-cause", said)
        })
        .collect()
}

fn won(eye: Eye) -> Vec<String> {
    let state = eye.state();
    (0u32..)
        .zip(&state.customers)
        .filter(|(_, c)| c.active() && c.joined == state.quarter)
        .map(|(i, c)| {
            let id = CustomerId(i);
            let key = if !state.history(id).is_empty() {
                "won-back"
            } else if c.referred() {
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

/// The words of a complaint's case, if it can be talked through.
fn words<'a>(eye: Eye<'a>, complaint: &Complaint) -> Option<Words<'a>> {
    let case = eye.sc().cases.get(complaint.case? as usize)?;
    Some(super::talk::words(eye, case, complaint.customer))
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
        what: words(eye, complaint)
            .map_or_else(|| t.get("complaint-unwritten"), |words| words.what()),
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
    let (state, t) = (eye.state(), eye.t);
    let complaint = state.complaint(id)?;
    let words = words(eye, complaint)?;
    let promise = state
        .promises
        .iter()
        .find(|p| p.complaint == id && p.kept.is_none())?;
    let ways = &words.case.follow_up.ways;
    let ways = if ways.is_empty() {
        &Follow::ALL[..]
    } else {
        ways
    };
    let scene = words.follow_scene().unwrap_or_else(|| {
        t.with(
            "promise-text",
            [
                ("contact", words.contact.clone().into()),
                ("case", words.title().into()),
            ],
        )
    });
    Some(PromiseCard {
        id,
        title: t.with(
            "promise-due",
            [("name", eye.name(complaint.customer).into())],
        ),
        promise: t.with("promise-was", [("promise", words.promise().into())]),
        text: scene,
        ways: ways
            .iter()
            .filter(|how| follows(promise, **how))
            .map(|how| Way {
                how: *how,
                words: words.follow_line(*how),
                note: t.with(
                    "follow-takes",
                    [("hours", format!("{}", how.hours()).into())],
                ),
            })
            .collect(),
    })
}

/// What came of a promise that was followed up.
pub fn followed(eye: Eye, id: ComplaintId, how: Follow) -> Option<FollowedCard> {
    let t = eye.t;
    let complaint = eye.state().complaint(id)?;
    let words = words(eye, complaint)?;
    let who = eye.profile(complaint.customer)?.personality;
    let (answer, why) = words.follow_answer(how, who);
    Some(FollowedCard {
        title: t.with(
            "promise-due",
            [("name", eye.name(complaint.customer).into())],
        ),
        mine: words.follow_line(how),
        answer,
        who: words.contact.clone(),
        why,
        general: t.get(&format!("{}.why", how.key())),
        kept: how.keeps(),
    })
}

/// The settled amount of a talk, written out.
pub fn settled(eye: Eye, amount: Money) -> String {
    if amount == Money::ZERO {
        eye.t.get("settled-nothing")
    } else {
        locale::money(eye, amount)
    }
}
