//! A case as it is written: what happened, what is behind it, what can be said.

use super::{Mark, TalkStep};
use crate::sim::setup::{Kind, Personality};
use crate::sim::units::Money;
use serde::{Deserialize, Serialize};

/// How bad a service failure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// Worth complaining about.
    Minor,
    /// Hurts the customer's business.
    Major,
}

impl Severity {
    /// Hours that handling a complaint takes: about 4 minor, 15 major.
    pub const fn hours(self) -> u32 {
        match self {
            Self::Minor => 4,
            Self::Major => 15,
        }
    }
}

/// Whose fault it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fault {
    /// Ours.
    Ours,
    /// The customer's.
    Theirs,
    /// Both.
    Shared,
    /// Nobody's.
    Nobody,
}

/// What a complaint is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names are the trade's own")]
pub enum Cause {
    Delivery,
    Quality,
    Billing,
    Attitude,
    Advice,
    Promise,
    Price,
    Credit,
    Contact,
    Channel,
    Internal,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Its id in the texts.
    pub id: String,
    /// For which kind of customer it was written.
    pub kind: Kind,
    /// What it is about.
    pub cause: Cause,
    /// How bad.
    pub severity: Severity,
    /// Whose fault.
    pub fault: Fault,
    /// Personalities that it has words for.
    pub personalities: Vec<Personality>,
    /// What the customer demands; nothing where no money is asked for.
    pub claim: Money,
    /// A fair settlement, from … to.
    pub fair: (Money, Money),
    /// Days until it counts as unanswered.
    pub deadline: u32,
    /// What can be found out.
    pub facts: Vec<Fact>,
    /// The talk, turn by turn.
    pub turns: Vec<Turn>,
    /// The scene in which the promise falls due.
    pub follow_up: FollowUp,
}

/// Something that can be found out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// Its id in the texts.
    pub id: String,
    /// What it shows that we should make good.
    pub loss: Money,
    /// It is told only when the gate is open.
    pub deep: bool,
}

/// A place in the talk where the trainee says something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Turn {
    /// Its id in the texts.
    pub id: String,
    /// The lines to choose from; four of them are shown.
    pub lines: Vec<Line>,
}

/// A line that can be said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The step it belongs to.
    pub step: TalkStep,
    /// What it does.
    pub marks: Vec<Mark>,
    /// For whom its author means it to be the best.
    pub suits: Vec<Personality>,
    /// Facts (indices) that its answer brings out.
    pub reveals: Vec<u32>,
    /// Facts that must be known before it can be said.
    pub needs: Vec<u32>,
    /// Compensation it offers; whoever says it may change the sum, unless it concedes.
    pub offer: Option<Money>,
}

/// The scene in which a promise falls due.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Weeks from the talk to then.
    pub due: u8,
    /// What can be done, in the order of the texts; none: the program's own words.
    pub ways: Vec<Follow>,
}

/// What one does when a promise falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Follow {
    /// Does it, in person, and asks how it is.
    Keeps,
    /// Does it; a message only.
    Bare,
    /// Says in time that it will be later.
    Postpones,
    /// Explains why it didn't happen.
    Excuses,
}

impl Follow {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Keeps, Self::Bare, Self::Postpones, Self::Excuses];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Keeps => "follow-keeps",
            Self::Bare => "follow-bare",
            Self::Postpones => "follow-postpones",
            Self::Excuses => "follow-excuses",
        }
    }

    /// Hours it takes.
    pub const fn hours(self) -> f64 {
        match self {
            Self::Keeps => 2.0,
            Self::Bare | Self::Postpones | Self::Excuses => 0.5,
        }
    }

    /// Whether the promise is kept by it.
    pub const fn keeps(self) -> bool {
        matches!(self, Self::Keeps | Self::Bare)
    }
}

impl Line {
    /// Whether whoever says it may change the sum it offers: all but those who
    /// pay whatever is asked.
    pub fn sum_is_free(&self) -> bool {
        self.offer.is_some() && !self.marks.contains(&Mark::Concedes)
    }
}

impl Case {
    /// How fair a sum is to the customer, [0, 1]: full from the least fair sum
    /// on, in proportion below it.
    pub fn fairness(&self, amount: Money) -> f64 {
        let low = self.fair.0.to_f64();
        if low <= 0.0 {
            1.0
        } else {
            (amount.to_f64() / low).clamp(0.0, 1.0)
        }
    }

    /// The largest sum that can be offered: the claim, or what is fair at most.
    pub fn most(&self) -> Money {
        self.claim.max(self.fair.1)
    }

    /// What the facts that are known show that we should make good.
    pub fn shown(&self, known: &[u32]) -> Money {
        known
            .iter()
            .filter_map(|fact| self.facts.get(*fact as usize))
            .map(|fact| fact.loss)
            .sum()
    }
}
