//! Everything that can be asked of a run. The window, the bots and saved games all speak this.

use super::complaint::Follow;
use super::customer::{Manner, Override};
use super::plan::{FirmEdit, Goal};
use super::policy::{Lever, PolicyEdit};
use super::units::{ComplaintId, CustomerId, Money, TierId};
use serde::{Deserialize, Serialize};

/// One request; [`super::Sim::command`] carries it out or refuses it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// Puts a customer into a tier.
    SetTier {
        /// Who.
        customer: CustomerId,
        /// Where.
        tier: TierId,
    },
    /// Changes what a tier gets.
    SetPolicy {
        /// Which tier.
        tier: TierId,
        /// The change.
        edit: PolicyEdit,
    },
    /// Gives a customer its own hours and level, or takes them back.
    SetOverride {
        /// Who.
        customer: CustomerId,
        /// Its own policy; none: its tier's.
        own: Option<Override>,
    },
    /// Changes the plan for the firm.
    SetFirm(FirmEdit),
    /// Sets a target for the quarter, or takes it back. Units: see [`Goal`].
    SetGoal {
        /// Which.
        goal: Goal,
        /// How much; none: no target.
        value: Option<i64>,
    },
    /// Lets a customer go at the end of the quarter, or keeps it after all.
    LetGo {
        /// Who.
        customer: CustomerId,
        /// How; none: keep it.
        manner: Option<Manner>,
    },
    /// Tries to win a lost customer back in this quarter, or doesn't.
    WinBack {
        /// Who.
        customer: CustomerId,
        /// Whether to try.
        attempt: bool,
    },
    /// Says what the quarter will bring, before any forecast is shown. Once a quarter.
    Predict {
        /// Profit expected.
        profit: Money,
        /// Customers expected to choose somebody else or to fail.
        lost: u32,
    },
    /// Has the team work out what another hour for a tier is worth; that takes hours itself.
    AskHint {
        /// Which tier.
        tier: TierId,
    },
    /// Starts the quarter: the plan stands.
    CommitPlan,
    /// Lets a week pass.
    AdvanceWeek,
    /// Takes up a complaint.
    OpenTalk(ComplaintId),
    /// Says a line in the talk under way.
    Say {
        /// Which talk.
        complaint: ComplaintId,
        /// Line of the turn, from 0; one of those that are shown.
        line: u32,
        /// The sum that is offered, where the line offers one and its own isn't meant.
        #[serde(default)]
        offer: Option<Money>,
    },
    /// Leaves a complaint to an account manager.
    Delegate(ComplaintId),
    /// Answers the event that waits.
    Choose {
        /// Index of the choice.
        choice: u32,
    },
    /// Does what was promised, or doesn't.
    FollowUp {
        /// Whose promise.
        complaint: ComplaintId,
        /// What is done.
        how: Follow,
    },
    /// Answers a quiz question.
    AnswerQuiz {
        /// Index of the question.
        question: u32,
        /// Index of the option.
        option: u32,
    },
    /// Closes the quarter after its last week.
    CloseQuarter,
    /// Goes on to the next plan after the review.
    NextQuarter,
}

impl Command {
    /// The lever that this edit of a plan moves; none for what is no edit.
    pub const fn lever(&self) -> Option<Lever> {
        match self {
            Self::SetTier { .. } => Some(Lever::Grade),
            Self::SetPolicy { edit, .. } => Some(edit.lever()),
            Self::SetOverride { .. } => Some(Override::LEVER),
            Self::SetFirm(edit) => Some(edit.lever()),
            Self::SetGoal { .. } => Some(Lever::Targets),
            Self::LetGo { .. } => Some(Lever::LetGo),
            Self::WinBack { .. } => Some(Lever::WinBack),
            _ => None,
        }
    }
}
