//! The order of a quarter, readable as a table of contents: plan → thirteen weeks → close.

use super::check::{Refusal, check};
use super::close;
use super::command::Command;
use super::complaint::Status;
use super::customer::{Customer, Intent};
use super::event::Event;
use super::foresight::{HINT_HOURS, Prediction};
use super::incident;
use super::ledger::{Account, Entry};
use super::levels::{Encounter, Step, step};
use super::luck::{Luck, When};
use super::policy::Policy;
use super::rules::Rules;
use super::setup::Profile;
use super::state::{FirmState, Phase, State};
use super::team::{HIRING, SEVERANCE};
use super::units::{ComplaintId, CustomerId, Money, WEEKS};
use super::{churn, credit, file, obstacle, pipeline, talking};

/// Everything a command needs to know while it is carried out: the rules, the
/// luck, the state it works on and the events it has made so far.
pub(super) struct Work<'a> {
    pub rules: Rules<'a>,
    pub luck: Luck,
    pub state: &'a mut State,
    /// None: nobody wants to hear of them.
    pub events: Option<Vec<Event>>,
}

impl Work<'_> {
    /// Lets something happen: the state changes at once, the event is kept.
    pub fn happen(&mut self, event: Event) {
        self.state.apply(self.rules.sc, &event);
        if let Some(events) = &mut self.events {
            events.push(event);
        }
    }

    /// Books a movement in the week now.
    pub fn post(&mut self, customer: Option<CustomerId>, account: Account, amount: Money) {
        let (quarter, week) = (self.state.quarter, self.state.week);
        if amount != Money::ZERO {
            self.happen(Event::Posted(Entry {
                quarter,
                week,
                until: week,
                account,
                customer,
                amount,
            }));
        }
    }

    pub fn when(&self) -> When {
        When {
            quarter: self.state.quarter,
            week: self.state.week,
        }
    }

    /// The quarter as a whole.
    pub fn quarter(&self) -> When {
        When {
            quarter: self.state.quarter,
            week: 0,
        }
    }
}

/// Carries out a command that `check` allows.
pub(super) fn execute(work: &mut Work, command: &Command) -> Result<(), Refusal> {
    check(work.rules.sc, work.state, command)?;
    match command {
        Command::SetTier { customer, tier } => work.happen(Event::TierSet {
            customer: *customer,
            tier: *tier,
        }),
        Command::SetPolicy { tier, edit } => work.happen(Event::PolicySet {
            tier: *tier,
            edit: *edit,
        }),
        Command::SetOverride { customer, own } => work.happen(Event::OverrideSet {
            customer: *customer,
            own: *own,
        }),
        Command::SetFirm(edit) => work.happen(Event::FirmSet { edit: *edit }),
        Command::SetGoal { goal, value } => work.happen(Event::GoalSet {
            goal: *goal,
            value: *value,
        }),
        Command::LetGo { customer, manner } => work.happen(Event::IntentSet {
            customer: *customer,
            intent: manner.map_or(Intent::None, Intent::LetGo),
        }),
        Command::WinBack { customer, attempt } => work.happen(Event::IntentSet {
            customer: *customer,
            intent: if *attempt {
                Intent::WinBack
            } else {
                Intent::None
            },
        }),
        Command::Predict { profit, lost } => {
            let prediction = Prediction {
                quarter: work.state.quarter,
                profit: *profit,
                lost: *lost,
            };
            work.happen(Event::Predicted { prediction });
        }
        Command::AskHint { tier } => {
            work.happen(Event::HintTaken { tier: *tier });
            work.happen(Event::HoursUsed { hours: HINT_HOURS });
        }
        Command::CommitPlan => commit(work),
        Command::AdvanceWeek => advance(work),
        Command::OpenTalk(id) => talking::open(work, *id),
        Command::Say {
            complaint,
            line,
            offer,
        } => talking::say(work, *complaint, *line, *offer),
        Command::Delegate(id) => talking::delegate(work, *id),
        Command::Choose { choice } => incident::choose(work, *choice),
        Command::FollowUp { complaint, how } => talking::follow_up(work, *complaint, *how),
        Command::AnswerQuiz { question, option } => {
            let sc = work.rules.sc;
            let right = sc
                .quiz
                .get(*question as usize)
                .is_some_and(|q| q.answer == *option);
            work.happen(Event::Answered {
                question: *question,
                option: *option,
                right,
                after: work.state.phase == Phase::Debrief,
            });
        }
        Command::CloseQuarter => close::close(work),
        Command::NextQuarter => {
            let next = work.state.quarter + 1;
            work.happen(if work.state.quarter < work.state.quarters {
                Event::QuarterBegan { quarter: next }
            } else {
                Event::Ended
            });
        }
    }
    Ok(())
}

/// The plan stands: the team is staffed, and what the quarter will bring is drawn.
fn commit(work: &mut Work) {
    staff(work);
    let planned = work.state.planned_hours();
    let agenda = incident::agenda(work, planned);
    let (leads, next_prospect) = pipeline::bought(work);
    work.happen(Event::PlanCommitted {
        planned,
        agenda,
        leads,
        next_prospect,
    });
}

/// Hires or dismisses towards the heads that the plan wants.
fn staff(work: &mut Work) {
    let (now, wanted) = (work.state.firm.team.heads, work.state.plan.heads.max(1));
    if now == wanted {
        return;
    }
    let firm = &work.rules.sc.firm;
    let quarter = firm.wage.to_f64() * f64::from(firm.hours_per_head);
    let cost = if wanted > now {
        HIRING * f64::from(wanted - now)
    } else {
        SEVERANCE * f64::from(now - wanted)
    };
    work.post(None, Account::Hiring, -Money::from_f64(cost * quarter));
    let team = work.state.firm.team.staffed(wanted);
    work.happen(Event::FirmMoved {
        firm: FirmState {
            team,
            ..work.state.firm
        },
    });
}

/// A week: failures, scheduled talks, events, prospects, deadlines.
fn advance(work: &mut Work) {
    let week = work.state.week + 1;
    work.happen(Event::WeekBegan { week });
    incident::failures(work);
    incident::scheduled(work);
    incident::events(work);
    pipeline::week(work);
    talking::deadlines(work);
}

/// What a quarter has in store for one customer.
#[derive(Clone, Copy)]
pub(super) struct Happening {
    /// What it gets.
    pub policy: Policy,
    /// Our price over the list price.
    pub price: f64,
    /// Part of what its file lacks that asking finds.
    pub asked: f64,
    /// The rival's shock, in log odds.
    pub shock: f64,
    /// Part of its orders that the credit limit lets through.
    pub shipped: f64,
}

/// What meets a customer in a quarter, with what has happened so far.
pub(super) fn encounter(
    climate: super::levels::Climate,
    p: &Profile,
    c: &Customer,
    luck: Happening,
) -> Encounter {
    let Happening {
        policy,
        price,
        asked,
        shock,
        shipped,
    } = luck;
    Encounter {
        climate,
        hours: f64::from(policy.effective_hours()),
        asked,
        level: policy.level,
        programme: policy.programme,
        care: policy.care.to_f64(),
        price,
        // Who pays at once gets no terms, and misses none.
        terms: if credit::on_credit(p.kind) {
            policy.terms
        } else {
            30
        },
        shipped,
        answered: obstacle::pull(c.answered),
        major: f64::from(c.major),
        minor: f64::from(c.minor),
        rival_hours: c.rival_hours,
        rival_price: c.rival_price,
        rival_shock: shock,
    }
}

/// What is known now of how likely a customer is to leave at the close: the
/// hazard without the rival's shock, which nobody foresees.
pub fn outlook(sc: &super::Scenario, state: &State, id: CustomerId) -> Option<churn::Hazard> {
    standing(sc, state, id).map(|step| step.hazard)
}

/// Where a customer stands now, in the middle of a quarter.
pub fn standing(sc: &super::Scenario, state: &State, id: CustomerId) -> Option<Step> {
    standings(sc, state)(id)
}

/// The same of any customer: for a look at the whole book, as what all meet
/// and what follows from the scenario is worked out from all customers, once.
pub fn standings(sc: &super::Scenario, state: &State) -> impl Fn(CustomerId) -> Option<Step> {
    let (rules, climate) = (Rules::new(sc), close::climate(sc, state));
    move |id| stands(&rules, state, climate, id)
}

/// The same where what all meet is known: for a look at the whole book, as
/// working that out goes through all customers.
pub fn standing_in(
    sc: &super::Scenario,
    state: &State,
    climate: super::levels::Climate,
    id: CustomerId,
) -> Option<Step> {
    stands(&Rules::new(sc), state, climate, id)
}

fn stands(
    rules: &Rules,
    state: &State,
    climate: super::levels::Climate,
    id: CustomerId,
) -> Option<Step> {
    let (p, c) = (state.profile(rules.sc, id)?, state.customer(id)?);
    let policy = c.policy(&state.policies);
    let happening = Happening {
        policy,
        price: policy.price(),
        asked: file::asked(f64::from(policy.files)),
        shock: 0.0,
        shipped: 1.0,
    };
    let encounter = encounter(climate, p, c, happening);
    Some(step(rules, p, &c.levels, &encounter, part_of(state)))
}

fn part_of(state: &State) -> f64 {
    match state.phase {
        Phase::Weeks => f64::from(state.week) / f64::from(WEEKS),
        Phase::Plan | Phase::Review | Phase::Debrief => 0.0,
    }
}

/// Complaints that still wait, as ids.
pub(super) fn open_complaints(state: &State) -> Vec<ComplaintId> {
    state
        .complaints
        .iter()
        .filter(|c| matches!(c.status, Status::Open | Status::Talking(_)))
        .map(|c| c.id)
        .collect()
}
