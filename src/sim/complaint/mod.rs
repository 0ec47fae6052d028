//! Complaints: the cases that can be talked through, and what the lines of a talk are made of.

mod outcome;
mod profile;
mod rubric;
mod talk;

pub use outcome::{Outcome, memory_of, usual_settlement, voice_probability};
pub use profile::{PersonalityProfile, Profiles, Reaction};
pub use rubric::{Rubric, rubric};
pub use talk::{Change, Move, Settlement, Talk, TalkEnd};

use super::units::{ComplaintId, CustomerId, Money};
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

/// The seven steps of handling a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TalkStep {
    /// Let them speak.
    Listen,
    /// Accept what they feel.
    Accept,
    /// Say sorry for what is so.
    Apologise,
    /// Find need and cause.
    Understand,
    /// Look for ways.
    Explore,
    /// Say what will be done.
    Commit,
    /// Call back.
    FollowUp,
}

impl TalkStep {
    /// All seven, in order.
    pub const ALL: [Self; 7] = [
        Self::Listen,
        Self::Accept,
        Self::Apologise,
        Self::Understand,
        Self::Explore,
        Self::Commit,
        Self::FollowUp,
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Listen => "step-listen",
            Self::Accept => "step-accept",
            Self::Apologise => "step-apologise",
            Self::Understand => "step-understand",
            Self::Explore => "step-explore",
            Self::Commit => "step-commit",
            Self::FollowUp => "step-follow-up",
        }
    }
}

/// What a line does to a person, besides the step it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Mark {
    /// Contradicts the customer.
    Argues,
    /// Puts it on the customer.
    BlamesCustomer,
    /// Puts it on a colleague.
    BlamesColleague,
    /// Hides behind rules or a contract.
    Policy,
    /// Words of our trade, not theirs.
    Jargon,
    /// Cuts in.
    Interrupts,
    /// Makes it small.
    Minimises,
    /// Can be answered with yes or no.
    ClosedQuestion,
    /// Can't.
    OpenQuestion,
    /// Lets them speak out.
    Vents,
    /// Says what they feel.
    NamesFeeling,
    /// Allows a polite person to complain.
    PermitsGrievance,
    /// Takes up their own words.
    QuotesBack,
    /// Looks behind the words.
    SeeksDemand,
    /// Says back what was understood.
    Restates,
    /// Thanks.
    Thanks,
    /// Flatters.
    Flatters,
    /// “If we caused you…”
    ConditionalApology,
    /// Plain, for what is so.
    Apology,
    /// Owns exactly what is verified.
    OwnsVerified,
    /// Admits what nobody has checked.
    AdmitsUnverified,
    /// A concrete action at once.
    ActsNow,
    /// Leaves the customer in command; saves face.
    LeavesCommand,
    /// A clear no with an immediate yes.
    ClearLimit,
    /// Lists options.
    Menu,
    /// Pushes the decision to the customer.
    HandsDecision,
    /// Takes work and doubt off them.
    TakesWork,
    /// A small step that can be undone.
    SmallStep,
    /// A fact or number that can be checked.
    Certainty,
    /// Asks for the last doubt.
    LastDoubt,
    /// A promise with an hour or a date.
    PromiseDated,
    /// “As soon as possible.”
    VaguePromise,
    /// Promises what can't be kept.
    OverPromise,
    /// Gives money to be rid of it.
    Concedes,
    /// Asks above.
    Escalates,
    /// Pays what is owed without being asked.
    SettlesUnasked,
    /// Calms.
    Soothes,
    /// Accepts “never mind”.
    TakesExit,
}

/// A case as it is written: what happened, what is behind it, what can be said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Its id in the texts.
    pub id: String,
    /// What it is about.
    pub cause: Cause,
    /// How bad.
    pub severity: Severity,
    /// Whose fault.
    pub fault: Fault,
    /// A fair settlement, from … to.
    pub fair: (Money, Money),
    /// Days until it counts as unanswered.
    pub deadline: u32,
    /// Ids of the facts that can be found out.
    pub facts: Vec<String>,
    /// The talk, turn by turn.
    pub turns: Vec<Turn>,
}

/// A place in the talk where the trainee says something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Turn {
    /// Its id in the texts.
    pub id: String,
    /// The lines to choose from.
    pub lines: Vec<Line>,
}

/// A line that can be said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The step it belongs to.
    pub step: TalkStep,
    /// What it does.
    pub marks: Vec<Mark>,
    /// Facts (indices) that its answer brings out.
    pub reveals: Vec<u32>,
    /// Facts that must be known before it can be said.
    pub needs: Vec<u32>,
    /// Compensation it offers.
    pub offer: Option<Money>,
}

/// Where a complaint stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Status {
    /// Waits to be taken up.
    Open,
    /// Is being talked through.
    Talking(Talk),
    /// Was talked through.
    Talked(TalkEnd),
    /// Was left to an account manager.
    Delegated(Outcome),
    /// Nobody answered in time.
    Unanswered,
}

/// A complaint that was voiced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Complaint {
    /// Its id.
    pub id: ComplaintId,
    /// Who.
    pub customer: CustomerId,
    /// The case that can be talked through, if there is one: index.
    pub case: Option<u32>,
    /// How bad.
    pub severity: Severity,
    /// Quarter it was voiced in.
    pub quarter: u8,
    /// Week it was voiced in.
    pub week: u8,
    /// Last week in which it can be answered.
    pub due: u8,
    /// Where it stands.
    pub status: Status,
}

impl Complaint {
    /// Whether it still waits for the trainee.
    pub const fn pending(&self) -> bool {
        matches!(self.status, Status::Open | Status::Talking(_))
    }

    /// How it ended, if it has.
    pub fn outcome(&self) -> Option<Outcome> {
        match &self.status {
            Status::Open | Status::Talking(_) => None,
            Status::Talked(end) => Some(end.outcome),
            Status::Delegated(outcome) => Some(*outcome),
            Status::Unanswered => Some(Outcome::Unresolved),
        }
    }
}
