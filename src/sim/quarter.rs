//! The order of a quarter, readable as a table of contents: plan → thirteen weeks → close.

use super::check::{Refusal, check};
use super::churn;
use super::command::Command;
use super::complaint::Status;
use super::customer::{Customer, Encounter, Record, Step, step};
use super::effort::overload;
use super::event::Event;
use super::incident;
use super::ledger::{Account, Entry};
use super::luck::{Luck, Purpose, When};
use super::orders;
use super::setup::{Profile, Scenario};
use super::state::{Phase, State};
use super::talking;
use super::units::{CustomerId, Money, WEEKS};

/// Everything a command needs to know while it is carried out: the scenario,
/// the luck, the state it works on and the events it has made so far.
pub(super) struct Work<'a> {
    pub sc: &'a Scenario,
    pub luck: Luck,
    pub state: &'a mut State,
    pub events: Vec<Event>,
}

impl Work<'_> {
    /// Lets something happen: the state changes at once, the event is kept.
    pub fn happen(&mut self, event: Event) {
        self.state.apply(self.sc, &event);
        self.events.push(event);
    }

    pub fn post(&mut self, customer: Option<CustomerId>, account: Account, amount: Money) {
        let (quarter, week) = (self.state.quarter, self.state.week);
        self.happen(Event::Posted(Entry {
            quarter,
            week,
            customer,
            account,
            amount,
        }));
    }

    pub fn when(&self) -> When {
        When {
            quarter: self.state.quarter,
            week: self.state.week,
        }
    }
}

/// Carries out a command that `check` allows.
pub(super) fn execute(work: &mut Work, command: &Command) -> Result<(), Refusal> {
    check(work.sc, work.state, command)?;
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
        Command::CommitPlan => commit(work),
        Command::AdvanceWeek => advance(work),
        Command::OpenTalk(id) => talking::open(work, *id),
        Command::Say { complaint, line } => talking::say(work, *complaint, *line),
        Command::Delegate(id) => talking::delegate(work, *id),
        Command::Choose { choice } => incident::choose(work, *choice),
        Command::FollowUp { complaint, keep } => talking::follow_up(work, *complaint, *keep),
        Command::AnswerQuiz { question, option } => {
            let right = work
                .sc
                .quiz
                .get(*question as usize)
                .is_some_and(|q| q.answer == *option);
            work.happen(Event::Answered {
                question: *question,
                option: *option,
                right,
            });
        }
        Command::CloseQuarter => close(work),
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

/// The plan stands: care is paid.
fn commit(work: &mut Work) {
    work.happen(Event::PlanCommitted);
    for id in ids(work.state) {
        let care = work.state.customers[id.index()]
            .policy(&work.state.policies)
            .care;
        work.post(Some(id), Account::Care, -care);
    }
}

/// A week: wages and rent, orders, failures, scheduled talks, events, deadlines.
fn advance(work: &mut Work) {
    let week = work.state.week + 1;
    work.happen(Event::WeekBegan { week });
    let firm = &work.sc.firm;
    let salaries = firm.hours() * firm.wage.to_f64() / f64::from(WEEKS);
    let upkeep = firm.upkeep.to_f64() / f64::from(WEEKS);
    let fixed = firm.fixed_cost.to_f64() / f64::from(WEEKS);
    work.post(None, Account::Salaries, -Money::from_f64(salaries));
    work.post(None, Account::Upkeep, -Money::from_f64(upkeep));
    work.post(None, Account::FixedCost, -Money::from_f64(fixed));
    let (sigma, quarter) = (work.sc.market.order_noise, work.state.quarter);
    for id in ids(work.state) {
        let (p, c) = (
            &work.sc.customers[id.index()],
            &work.state.customers[id.index()],
        );
        let week = orders::week(
            work.luck,
            sigma,
            id,
            p,
            c.wallet,
            c.levels.share,
            c.margin,
            quarter,
        );
        work.post(Some(id), Account::Revenue, week.revenue);
        work.post(Some(id), Account::CostOfGoods, week.goods);
        work.post(Some(id), Account::CostToServe, week.serve);
    }
    incident::failures(work);
    incident::scheduled(work);
    incident::events(work);
    talking::deadlines(work);
}

/// The close: what nobody answered, then each customer's step, then who leaves.
fn close(work: &mut Work) {
    talking::close_all(work);
    for id in ids(work.state) {
        let record = close_customer(work, id);
        work.happen(Event::Closed {
            customer: id,
            record: Box::new(record),
        });
    }
    work.happen(Event::QuarterClosed);
}

fn close_customer(work: &Work, id: CustomerId) -> Record {
    let (sc, state) = (work.sc, &*work.state);
    let (p, c) = (&sc.customers[id.index()], &state.customers[id.index()]);
    let when = When {
        quarter: state.quarter,
        week: 0,
    };
    let shock = sc.market.rival_shock * work.luck.normal(Purpose::RivalShock, id.0, when, 0);
    let step = glimpse(sc, state, p, c, shock, 1.0);
    let statement = state
        .ledger
        .statement(|e| e.quarter == state.quarter && e.customer == Some(id));
    let lifetime = super::worth::lifetime(sc, p, c, step.hazard.lasting(), Money::ZERO);
    Record {
        quarter: state.quarter,
        tier: c.tier,
        hours: c.policy(&state.policies).effective_hours(),
        before: c.levels,
        revenue: statement.get(Account::Revenue),
        contribution: statement.profit(),
        lifetime: lifetime.ahead(),
        left: work.luck.uniform(Purpose::Leave, id.0, when, 0) < step.hazard.probability,
        step,
    }
}

/// Where a customer stands after `part` of the quarter, with what has happened
/// so far; `shock` is the rival's, in log odds.
pub(super) fn glimpse(
    sc: &Scenario,
    state: &State,
    p: &Profile,
    c: &Customer,
    shock: f64,
    part: f64,
) -> Step {
    let policy = c.policy(&state.policies);
    step(
        sc,
        p,
        &c.levels,
        &Encounter {
            hours: f64::from(policy.effective_hours()),
            level: policy.level,
            care: policy.care.to_f64(),
            overload: overload(state.load(sc)),
            quality: state.quality,
            access: sc.firm.access,
            image: sc.firm.image,
            skill: sc.firm.skill,
            major: f64::from(c.major),
            minor: f64::from(c.minor),
            rival_hours: c.rival_hours,
            rival_shock: shock,
        },
        part,
    )
}

/// The customers that are there, in the order of the book.
pub(super) fn ids(state: &State) -> Vec<CustomerId> {
    state.active().map(|(id, _)| id).collect()
}

/// What is known now of how likely a customer is to leave at the close: the
/// hazard without the rival's shock, which nobody foresees.
pub fn outlook(sc: &Scenario, state: &State, id: CustomerId) -> Option<churn::Hazard> {
    let (p, c) = (sc.customers.get(id.index())?, state.customer(id)?);
    Some(glimpse(sc, state, p, c, 0.0, part_of(state)).hazard)
}

/// Where a customer stands now, in the middle of a quarter.
pub fn standing(sc: &Scenario, state: &State, id: CustomerId) -> Option<Step> {
    let (p, c) = (sc.customers.get(id.index())?, state.customer(id)?);
    Some(glimpse(sc, state, p, c, 0.0, part_of(state)))
}

fn part_of(state: &State) -> f64 {
    match state.phase {
        Phase::Weeks => f64::from(state.week) / f64::from(WEEKS),
        Phase::Plan | Phase::Review | Phase::Debrief => 0.0,
    }
}

/// Complaints that still wait, as ids.
pub(super) fn open_complaints(state: &State) -> Vec<super::units::ComplaintId> {
    state
        .complaints
        .iter()
        .filter(|c| matches!(c.status, Status::Open | Status::Talking(_)))
        .map(|c| c.id)
        .collect()
}
