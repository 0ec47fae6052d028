//! May it be done now? A refusal names the reason; the state stays as it was.

use super::command::Command;
use super::complaint::{Follow, Status};
use super::foresight;
use super::plan::{FirmEdit, Goal};
use super::policy::{Lever, Policy};
use super::setup::Scenario;
use super::state::{Answer, Phase, Promise, State};
use super::units::{ComplaintId, CustomerId, WEEKS};
use super::win_back;
use thiserror::Error;

/// Why a command was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Not in this phase of the quarter.
    #[error("this can't be done in this phase of the quarter")]
    WrongPhase,
    /// The lever opens later.
    #[error("this lever is still locked")]
    Locked(Lever),
    /// An id that doesn't exist.
    #[error("there is no such customer, tier, complaint, line or question")]
    Unknown,
    /// The customer has left.
    #[error("this customer has left")]
    Gone,
    /// A value out of its range.
    #[error("this value is out of range")]
    OutOfRange,
    /// An event waits for an answer first.
    #[error("an event waits for an answer first")]
    EventWaits,
    /// A promise falls due and must be kept or broken first.
    #[error("a promise falls due first")]
    PromiseWaits,
    /// A talk is under way and must be ended first.
    #[error("a talk is under way")]
    TalkUnderWay,
    /// The complaint was dealt with.
    #[error("this complaint was dealt with")]
    Settled,
    /// Nobody wrote a talk for this complaint; it can only be delegated.
    #[error("this complaint can only be delegated")]
    NoTalk,
    /// The line needs a fact that wasn't found out.
    #[error("this line needs a fact that is not known yet")]
    NotKnown,
    /// Weeks are left.
    #[error("the quarter has weeks left")]
    WeeksLeft,
    /// No week is left.
    #[error("the quarter has no weeks left")]
    NoWeeksLeft,
    /// This customer can't be won back: too long ago, or it never chose to leave.
    #[error("this customer can't be won back")]
    NotWinnable,
    /// Nothing waits for an answer.
    #[error("nothing waits for an answer")]
    NothingWaits,
    /// The question was answered before.
    #[error("this question was answered before")]
    Answered,
    /// The quarter was predicted before.
    #[error("this quarter was predicted before")]
    Predicted,
    /// The scenario gives no hints.
    #[error("there are no hints in this scenario")]
    NoHints,
    /// What was promised can't be kept, or was put off already.
    #[error("this can't be done about the promise")]
    NotPossible,
}

impl Refusal {
    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::WrongPhase => "refusal-wrong-phase",
            Self::Locked(_) => "refusal-locked",
            Self::Unknown => "refusal-unknown",
            Self::Gone => "refusal-gone",
            Self::OutOfRange => "refusal-out-of-range",
            Self::EventWaits => "refusal-event-waits",
            Self::PromiseWaits => "refusal-promise-waits",
            Self::TalkUnderWay => "refusal-talk-under-way",
            Self::Settled => "refusal-settled",
            Self::NoTalk => "refusal-no-talk",
            Self::NotKnown => "refusal-not-known",
            Self::WeeksLeft => "refusal-weeks-left",
            Self::NoWeeksLeft => "refusal-no-weeks-left",
            Self::NotWinnable => "refusal-not-winnable",
            Self::NothingWaits => "refusal-nothing-waits",
            Self::Answered => "refusal-answered",
            Self::Predicted => "refusal-predicted",
            Self::NoHints => "refusal-no-hints",
            Self::NotPossible => "refusal-not-possible",
        }
    }
}

/// Checks a command against the state.
pub fn check(sc: &Scenario, state: &State, command: &Command) -> Result<(), Refusal> {
    match command {
        Command::SetTier { customer, tier } => {
            planning(state)?;
            unlocked(sc, state, Lever::Grade)?;
            there(state, *customer)?;
            known(tier.index() < state.policies.len())
        }
        Command::SetPolicy { tier, edit } => {
            planning(state)?;
            unlocked(sc, state, edit.lever())?;
            known(tier.index() < state.policies.len())?;
            ensure(edit.in_range(), Refusal::OutOfRange)
        }
        Command::SetOverride { customer, own } => {
            planning(state)?;
            unlocked(sc, state, Lever::Override)?;
            there(state, *customer)?;
            let fits = own.is_none_or(|o| u32::from(o.hours) <= Policy::MAX_HOURS);
            ensure(fits, Refusal::OutOfRange)
        }
        Command::SetFirm(edit) => {
            planning(state)?;
            unlocked(sc, state, edit.lever())?;
            if let FirmEdit::Channel(index, _) = edit {
                known((*index as usize) < state.plan.channels.len())?;
            }
            ensure(edit.in_range(sc), Refusal::OutOfRange)
        }
        Command::SetGoal { goal, value } => {
            planning(state)?;
            unlocked(sc, state, Lever::Targets)?;
            let fits = match (goal, value) {
                (_, None) | (Goal::Profit, Some(_)) => true,
                (Goal::Revenue, Some(v)) => *v >= 0,
                (Goal::Churn | Goal::Satisfaction, Some(v)) => (0..=1000).contains(v),
            };
            ensure(fits, Refusal::OutOfRange)
        }
        Command::LetGo { customer, .. } => {
            planning(state)?;
            unlocked(sc, state, Lever::LetGo)?;
            there(state, *customer)
        }
        Command::WinBack { customer, .. } => {
            planning(state)?;
            unlocked(sc, state, Lever::WinBack)?;
            let c = state.customer(*customer).ok_or(Refusal::Unknown)?;
            ensure(win_back::possible(c, state.quarter), Refusal::NotWinnable)
        }
        Command::Predict { lost, .. } => {
            planning(state)?;
            // What comes after the forecast was seen is no prediction.
            let first = foresight::predicted(state, state.quarter).is_none();
            ensure(first, Refusal::Predicted)?;
            ensure(
                *lost as usize <= state.active().count(),
                Refusal::OutOfRange,
            )
        }
        Command::AskHint { tier } => {
            planning(state)?;
            ensure(sc.assistance.hints, Refusal::NoHints)?;
            unlocked(sc, state, Lever::Hours)?;
            known(tier.index() < state.policies.len())
        }
        Command::CommitPlan => planning(state),
        Command::AdvanceWeek => {
            running(state)?;
            nothing_waits(state)?;
            ensure(state.week < WEEKS, Refusal::NoWeeksLeft)
        }
        Command::OpenTalk(id) => {
            running(state)?;
            nothing_waits(state)?;
            let complaint = pending(state, *id)?;
            ensure(complaint.case.is_some(), Refusal::NoTalk)
        }
        Command::Say {
            complaint,
            line,
            offer,
        } => {
            running(state)?;
            let c = pending(state, *complaint)?;
            let Status::Talking(talk) = &c.status else {
                return Err(Refusal::NothingWaits);
            };
            let case = c.case.and_then(|i| sc.cases.get(i as usize));
            let case = case.ok_or(Refusal::Unknown)?;
            let turn = case.turns.get(talk.turn as usize);
            let said = turn.and_then(|turn| turn.lines.get(*line as usize));
            let said = said.ok_or(Refusal::Unknown)?;
            ensure(talk.can_say(said), Refusal::NotKnown)?;
            ensure(talk.shown.contains(line), Refusal::Unknown)?;
            let Some(sum) = offer else { return Ok(()) };
            ensure(
                said.sum_is_free() && !sum.is_negative() && *sum <= case.most(),
                Refusal::OutOfRange,
            )
        }
        Command::Delegate(id) => {
            running(state)?;
            nothing_waits(state)?;
            pending(state, *id).map(|_| ())
        }
        Command::Choose { choice } => {
            running(state)?;
            let event = state.waiting.ok_or(Refusal::NothingWaits)?;
            let choices = sc.events.get(event as usize).map_or(0, |e| e.choices.len());
            known((*choice as usize) < choices)
        }
        Command::FollowUp { complaint, how } => {
            running(state)?;
            let due = due_promise(state).is_some_and(|id| id == *complaint);
            ensure(due, Refusal::NothingWaits)?;
            let made = |p: &&Promise| p.complaint == *complaint && p.kept.is_none();
            let promise = state.promises.iter().find(made);
            ensure(
                promise.is_some_and(|p| follows(p, *how)),
                Refusal::NotPossible,
            )
        }
        Command::AnswerQuiz { question, option } => {
            let q = sc.quiz.get(*question as usize).ok_or(Refusal::Unknown)?;
            known((*option as usize) < q.options.len())?;
            let after = state.phase == Phase::Debrief;
            let before = |a: &Answer| (a.question, a.after) == (*question, after);
            let before = state.answers.iter().any(before);
            ensure(!before, Refusal::Answered)
        }
        Command::CloseQuarter => {
            running(state)?;
            nothing_waits(state)?;
            ensure(state.week == WEEKS, Refusal::WeeksLeft)
        }
        Command::NextQuarter => ensure(state.phase == Phase::Review, Refusal::WrongPhase),
    }
}

/// The promise that falls due now and waits for a decision. Nobody calls back a
/// customer that has left in the meantime.
pub fn due_promise(state: &State) -> Option<ComplaintId> {
    state
        .promises
        .iter()
        .find(|p| {
            p.kept.is_none() && due_now(state, p.quarter, p.due) && made_to_active(state, **p)
        })
        .map(|p| p.complaint)
}

/// Whether this can be done about a promise: what can't be kept isn't kept, and
/// nothing is put off twice.
pub const fn follows(promise: &Promise, how: Follow) -> bool {
    match how {
        Follow::Keeps | Follow::Bare => promise.keepable,
        Follow::Postpones => !promise.postponed,
        Follow::Excuses => true,
    }
}

fn made_to_active(state: &State, promise: Promise) -> bool {
    state
        .complaint(promise.complaint)
        .and_then(|c| state.customer(c.customer))
        .is_some_and(super::customer::Customer::active)
}

fn due_now(state: &State, quarter: u8, due: u8) -> bool {
    let now = u32::from(state.quarter) * u32::from(WEEKS) + u32::from(state.week);
    state.phase == Phase::Weeks && u32::from(quarter) * u32::from(WEEKS) + u32::from(due) <= now
}

fn ensure(holds: bool, refusal: Refusal) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(refusal) }
}

fn known(holds: bool) -> Result<(), Refusal> {
    ensure(holds, Refusal::Unknown)
}

fn planning(state: &State) -> Result<(), Refusal> {
    ensure(state.phase == Phase::Plan, Refusal::WrongPhase)
}

fn running(state: &State) -> Result<(), Refusal> {
    ensure(state.phase == Phase::Weeks, Refusal::WrongPhase)
}

fn unlocked(sc: &Scenario, state: &State, lever: Lever) -> Result<(), Refusal> {
    let open = sc.opens(lever).is_some_and(|from| from <= state.quarter);
    ensure(open, Refusal::Locked(lever))
}

fn there(state: &State, id: CustomerId) -> Result<(), Refusal> {
    let customer = state.customer(id).ok_or(Refusal::Unknown)?;
    ensure(customer.active(), Refusal::Gone)
}

fn pending(state: &State, id: ComplaintId) -> Result<&super::complaint::Complaint, Refusal> {
    let complaint = state.complaint(id).ok_or(Refusal::Unknown)?;
    ensure(complaint.pending(), Refusal::Settled)?;
    Ok(complaint)
}

fn nothing_waits(state: &State) -> Result<(), Refusal> {
    ensure(state.waiting.is_none(), Refusal::EventWaits)?;
    let talking = state.complaints.iter().any(|c| c.status.talk().is_some());
    ensure(!talking, Refusal::TalkUnderWay)?;
    ensure(due_promise(state).is_none(), Refusal::PromiseWaits)
}
