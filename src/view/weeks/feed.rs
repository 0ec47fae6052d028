//! The feed: the story of a quarter, told from the state.

use super::cards::words;
use super::severity_key;
use crate::sim::CustomerId;
use crate::sim::complaint::{Outcome, Status};
use crate::sim::units::WEEKS;
use crate::view::Eye;

/// How a line of the feed is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// News.
    Plain,
    /// Good news.
    Good,
    /// Bad news.
    Bad,
}

/// A line of the feed.
#[derive(Clone, Debug, PartialEq)]
pub struct FeedLine {
    /// Week, for the margin.
    pub week: u8,
    /// What happened.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
    /// The customer it is about.
    pub customer: Option<CustomerId>,
}

fn tone_of(outcome: Outcome) -> Tone {
    if matches!(outcome, Outcome::Quick | Outcome::Resolved) {
        Tone::Good
    } else {
        Tone::Bad
    }
}

/// The story of the quarter so far, newest first; told from the state, so that
/// a resumed run tells the same.
pub(super) fn feed(eye: Eye) -> Vec<FeedLine> {
    feed_of(eye, eye.state().quarter)
}

/// The same of any quarter.
pub fn feed_of(eye: Eye, quarter: u8) -> Vec<FeedLine> {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let mut lines: Vec<FeedLine> = Vec::new();
    for (event, choice) in &state.happened {
        let Some(setup) = sc
            .events
            .get(*event as usize)
            .filter(|e| e.quarter == quarter)
        else {
            continue;
        };
        let key = format!("event-{}", setup.id);
        lines.push(FeedLine {
            week: setup.week,
            text: t.get(&key),
            tone: Tone::Plain,
            customer: None,
        });
        if let Some(choice) = choice.and_then(|c| setup.choices.get(c as usize)) {
            lines.push(FeedLine {
                week: setup.week,
                text: t.get(&format!("{key}-{}-after", choice.id)),
                tone: Tone::Plain,
                customer: None,
            });
        }
    }
    for complaint in state.complaints.iter().filter(|c| c.quarter == quarter) {
        let name = eye.name(complaint.customer);
        let about = words(eye, complaint).map_or_else(
            || t.get(severity_key(complaint.severity)),
            |words| words.title(),
        );
        lines.push(FeedLine {
            week: complaint.week,
            text: t.with(
                "feed-complaint",
                [("name", name.clone().into()), ("about", about.into())],
            ),
            tone: Tone::Bad,
            customer: Some(complaint.customer),
        });
        if let Some(outcome) = complaint.outcome() {
            let key = match complaint.status {
                Status::Talked(_) => "feed-talked",
                Status::Delegated(_) => "feed-delegated",
                _ => "feed-unanswered",
            };
            lines.push(FeedLine {
                week: complaint.week,
                text: t.with(
                    key,
                    [
                        ("name", name.into()),
                        ("outcome", t.get(outcome.key()).into()),
                    ],
                ),
                tone: tone_of(outcome),
                customer: Some(complaint.customer),
            });
        }
    }
    // Account managers take care of what has no written case.
    for g in state.grievances() {
        if g.quarter != quarter || g.outcome == Outcome::Silent {
            continue;
        }
        lines.push(FeedLine {
            week: g.week,
            text: t.with(
                "feed-delegated",
                [
                    ("name", eye.name(g.customer).into()),
                    ("outcome", t.get(g.outcome.key()).into()),
                ],
            ),
            tone: tone_of(g.outcome),
            customer: Some(g.customer),
        });
    }
    for promise in &state.promises {
        let due = u32::from(promise.quarter) * u32::from(WEEKS) + u32::from(promise.due);
        let start = u32::from(quarter) * u32::from(WEEKS);
        if due <= start || due > start + u32::from(WEEKS) {
            continue;
        }
        let (Some(kept), Some(complaint)) = (promise.kept, state.complaint(promise.complaint))
        else {
            continue;
        };
        let name = eye.name(complaint.customer);
        lines.push(FeedLine {
            week: (due - start) as u8,
            text: t.with(
                if kept { "feed-kept" } else { "feed-broken" },
                [("name", name.into())],
            ),
            tone: if kept { Tone::Good } else { Tone::Bad },
            customer: Some(complaint.customer),
        });
    }
    // Within a week, too, what came later stands above what it followed from.
    lines.reverse();
    lines.sort_by_key(|l| std::cmp::Reverse(l.week));
    lines
}
