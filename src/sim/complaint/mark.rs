//! What the lines of a talk are made of: steps and marks.

use serde::{Deserialize, Serialize};

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
