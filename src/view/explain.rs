//! Why figures are what they are: lists of causes with their sizes, for a customer and for a quarter.

mod customer;
mod quarter;
#[cfg(test)]
mod tests;
mod topic;

pub use customer::of_customer;
pub use quarter::{grading, of_quarter};
pub use topic::{Tone, Topic};

use super::Eye;
use crate::locale;
use crate::sim::attribution::Change;
use crate::sim::attribution::profit::ProfitChange;
use crate::sim::file::Hidden;
use crate::sim::gaps::{Gap, Gaps};
use crate::sim::warning::{Sign, Warning};
use crate::sim::{CustomerId, Money, Phase};

/// A cause with its size.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What.
    pub name: String,
    /// How much, written out.
    pub value: String,
    /// The same for a bar, −1…1: 1 is the largest of the list.
    pub bar: f64,
    /// What it means.
    pub tip: String,
}

/// A list of causes.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// What kind of list it is.
    pub topic: Topic,
    /// What it explains.
    pub title: String,
    /// How to read it.
    pub tip: String,
    /// The causes.
    pub lines: Vec<Line>,
    /// What they add up to; empty where they don't add up to anything.
    pub total: String,
}

impl Explanation {
    /// A list without lines says nothing.
    pub const fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// A list on a topic. The bars are still sizes.
fn list(eye: Eye, topic: Topic, mut lines: Vec<Line>, total: String) -> Explanation {
    let largest = lines.iter().map(|l| l.bar.abs()).fold(0.0, f64::max);
    for line in &mut lines {
        line.bar = if largest > 0.0 {
            line.bar / largest
        } else {
            0.0
        };
    }
    let key = topic.key();
    Explanation {
        topic,
        title: eye.t.get(key),
        tip: eye.t.get(&format!("{key}-tip")),
        lines,
        total,
    }
}

/// A line for a key and its `-tip`.
/// What a warning is about in money; where there is no gain to lose, a dash.
fn stake(eye: Eye, amount: Money) -> String {
    if amount <= Money::ZERO {
        return "–".to_owned();
    }
    let amount = locale::money(eye, amount);
    eye.t.with("explain-stake", [("amount", amount.into())])
}

fn line(eye: Eye, key: &str, value: String, size: f64) -> Line {
    Line {
        name: eye.t.get(key),
        value,
        bar: size,
        tip: eye.t.get(&format!("{key}-tip")),
    }
}

/// A change of a level in tenths of a point, which add up as they stand there.
fn change<P: Copy>(
    eye: Eye,
    topic: Topic,
    change: &Change<P>,
    key: fn(P) -> &'static str,
) -> Explanation {
    let tenths = change.in_units(0.001);
    let lines = change
        .parts
        .iter()
        .zip(&tenths)
        .filter(|(_, tenths)| **tenths != 0)
        .map(|((part, _), tenths)| {
            let size = *tenths as f64 / 1000.0;
            line(eye, key(*part), locale::percent_signed(size), size)
        })
        .collect();
    let whole = tenths.iter().sum::<i64>() as f64 / 1000.0;
    list(eye, topic, lines, locale::percent_signed(whole))
}

/// A change of profit or contribution.
fn profit(eye: Eye, topic: Topic, change: &ProfitChange) -> Explanation {
    let said = |m: Money| locale::money_signed(eye, m);
    let lines = change
        .parts()
        .map(|(cause, m)| line(eye, cause.key(), said(m), m.to_f64()))
        .collect();
    list(eye, topic, lines, said(change.whole()))
}

/// The five gaps in points of 100.
fn gaps(eye: Eye, gaps: &Gaps) -> Explanation {
    let lines = Gap::ALL
        .into_iter()
        .zip(gaps)
        .map(|(gap, size)| {
            let points = eye
                .t
                .with("points", [("value", locale::points(*size).into())]);
            line(eye, gap.key(), points, *size)
        })
        .collect();
    list(eye, Topic::Gaps, lines, String::new())
}

/// What a warning says besides its name.
pub(super) fn said(eye: Eye, warning: &Warning) -> String {
    let number = |x: f64, finer: usize| match warning.sign {
        Sign::Satisfaction => locale::points_to(x, finer),
        Sign::Again => format!("{x:.0}"),
        _ => locale::percent_to(x, finer),
    };
    let key = warning.sign.key();
    let key = if warning.sign == Sign::Satisfaction && warning.fell() {
        format!("{key}-fell")
    } else {
        format!("{key}-said")
    };
    // The wallet is only estimated, and so is our share of it: as the level says it.
    let seen = match warning.sign {
        Sign::Behind => share_seen(eye, warning.id),
        _ => 1.0,
    };
    // “60 points, short of 60” would be no reason to warn anybody.
    let [now, mark] = locale::apart(seen * warning.now, seen * warning.mark, number);
    eye.t
        .with(&key, [("now", now.into()), ("mark", mark.into())])
}

/// What our true share of a wallet is to be multiplied by, to be what the file
/// knows of it: its wallet is only estimated.
pub(super) fn share_seen(eye: Eye, id: CustomerId) -> f64 {
    let wallet = eye.state().customer(id).map(|c| c.wallet);
    let known = super::file::estimate(eye, id, Hidden::Wallet);
    match (wallet, known) {
        (Some(wallet), Some(known)) => wallet / known.max(1.0),
        _ => 1.0,
    }
}

/// The last closed quarter; none before the first is.
fn closed(eye: Eye) -> Option<u8> {
    let state = eye.state();
    let quarter = match state.phase {
        Phase::Plan | Phase::Weeks => state.quarter.saturating_sub(1),
        Phase::Review | Phase::Debrief => state.quarter,
    };
    (quarter > 0).then_some(quarter)
}
