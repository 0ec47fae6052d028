//! The state of a run, and how events change it.

use super::complaint::{Complaint, Status};
use super::customer::Customer;
use super::event::{ANGER, Event};
use super::ledger::{Ledger, Statement};
use super::setup::{Effect, Scenario, Who};
use super::tier::Policy;
use super::units::{ComplaintId, CustomerId, Money, level};
use serde::{Deserialize, Serialize};

/// Where in the quarter a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// The plan is being made.
    Plan,
    /// The weeks run.
    Weeks,
    /// The quarter is closed and can be looked at.
    Review,
    /// All quarters are over.
    Debrief,
}

/// A promise made in a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// The complaint it was made in.
    pub complaint: ComplaintId,
    /// Quarter it was made in.
    pub quarter: u8,
    /// Week it falls due; 14 and more lie in the next quarter.
    pub due: u8,
    /// Whether it can be kept at all.
    pub keepable: bool,
    /// How it ended.
    pub kept: Option<bool>,
}

/// A question that was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Index of the question.
    pub question: u32,
    /// Index of the option.
    pub option: u32,
    /// Whether it was right.
    pub right: bool,
}

/// The state of a run. All of it goes into the state hash.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// Quarters this run has.
    pub quarters: u8,
    /// Quarter now, from 1.
    pub quarter: u8,
    /// Week now; 0 before the first.
    pub week: u8,
    /// Where in the quarter.
    pub phase: Phase,
    /// What each tier gets.
    pub policies: Vec<Policy>,
    /// The book.
    pub customers: Vec<Customer>,
    /// Quality of the firm now.
    pub quality: f64,
    /// Hours the quarter has taken besides the plan.
    pub extra_hours: f64,
    /// All complaints.
    pub complaints: Vec<Complaint>,
    /// Grievances never said, by quarter: (quarter, customer).
    pub silent: Vec<(u8, CustomerId)>,
    /// All promises.
    pub promises: Vec<Promise>,
    /// The event that waits for an answer.
    pub waiting: Option<u32>,
    /// Events that happened: (event, choice).
    pub happened: Vec<(u32, Option<u32>)>,
    /// Quiz answers.
    pub answers: Vec<Answer>,
    /// Every movement of money.
    pub ledger: Ledger,
    /// Customer equity when the run began.
    pub opening_equity: Money,
}

impl State {
    /// The opening state of a scenario.
    pub fn new(sc: &Scenario, quarters: u8) -> Self {
        let customers: Vec<Customer> = sc.customers.iter().map(Customer::new).collect();
        let mut state = Self {
            quarters: quarters.clamp(1, sc.quarters.max(1)),
            quarter: 1,
            week: 0,
            phase: Phase::Plan,
            policies: sc.tiers.iter().map(|t| t.policy).collect(),
            customers,
            quality: sc.firm.quality,
            extra_hours: 0.0,
            complaints: Vec::new(),
            silent: Vec::new(),
            promises: Vec::new(),
            waiting: None,
            happened: Vec::new(),
            answers: Vec::new(),
            ledger: Ledger::default(),
            opening_equity: Money::ZERO,
        };
        state.opening_equity = state.equity(sc);
        state
    }

    /// Customer equity now: the caretaker's worth of all customers.
    pub fn equity(&self, sc: &Scenario) -> Money {
        sc.customers
            .iter()
            .zip(&self.customers)
            .map(|(p, c)| super::worth::caretaker(sc, p, c))
            .sum()
    }

    /// A customer; none for an id out of range.
    pub fn customer(&self, id: CustomerId) -> Option<&Customer> {
        self.customers.get(id.index())
    }

    /// A complaint.
    pub fn complaint(&self, id: ComplaintId) -> Option<&Complaint> {
        self.complaints.get(id.index())
    }

    /// The customers that are still there, with their ids.
    pub fn active(&self) -> impl Iterator<Item = (CustomerId, &Customer)> {
        self.customers
            .iter()
            .enumerate()
            .filter(|(_, c)| c.active())
            .map(|(i, c)| (CustomerId(i as u32), c))
    }

    /// Hours that the plan asks for in a quarter.
    pub fn planned_hours(&self) -> f64 {
        self.active()
            .map(|(_, c)| f64::from(c.policy(&self.policies).effective_hours()))
            .sum()
    }

    /// Hours asked (plan, complaints, events) over hours there.
    pub fn load(&self, sc: &Scenario) -> f64 {
        let there = sc.firm.hours();
        if there <= 0.0 {
            return 1.0;
        }
        (self.planned_hours() + self.extra_hours) / there
    }

    /// Care that the plan asks for in a quarter.
    pub fn planned_care(&self) -> Money {
        self.active()
            .map(|(_, c)| c.policy(&self.policies).care)
            .sum()
    }

    /// Cash: what the firm began with and all that moved.
    pub fn cash(&self, sc: &Scenario) -> Money {
        sc.firm.cash + self.ledger.statement(|_| true).profit()
    }

    /// The profit-and-loss statement of a quarter.
    pub fn statement(&self, quarter: u8) -> Statement {
        self.ledger.quarter(quarter)
    }

    /// A hash of the whole state: BLAKE3 of its canonical bytes. The same on
    /// every machine and build.
    pub fn hash(&self) -> String {
        // Serialising plain numbers and vectors into memory can't fail; should it
        // ever, an empty string differs from every hash and the replay says so.
        postcard::to_stdvec(self).map_or_else(
            |_| String::new(),
            |bytes| blake3::hash(&bytes).to_hex().as_str()[..16].to_owned(),
        )
    }

    fn customer_mut(&mut self, id: CustomerId) -> Option<&mut Customer> {
        self.customers.get_mut(id.index())
    }

    /// Changes the state as the event says. Ids that point nowhere change nothing.
    pub fn apply(&mut self, sc: &Scenario, event: &Event) {
        match event {
            Event::TierSet { customer, tier } => {
                if let Some(c) = self.customer_mut(*customer) {
                    c.tier = *tier;
                }
            }
            Event::PolicySet { tier, edit } => {
                if let Some(policy) = self.policies.get_mut(tier.index()) {
                    edit.apply_to(policy);
                }
            }
            Event::OverrideSet { customer, own } => {
                if let Some(c) = self.customer_mut(*customer) {
                    c.own = *own;
                }
            }
            Event::PlanCommitted => self.phase = Phase::Weeks,
            Event::WeekBegan { week } => self.week = *week,
            Event::Posted(entry) => self.ledger.post(entry.clone()),
            Event::Failed { customer, severity } => {
                if let Some(c) = self.customer_mut(*customer) {
                    match severity {
                        super::complaint::Severity::Major => c.major += 1,
                        super::complaint::Severity::Minor => c.minor += 1,
                    }
                }
            }
            Event::KeptSilent { customer, .. } => self.silent.push((self.quarter, *customer)),
            Event::HoursUsed { hours } => self.extra_hours += hours,
            Event::TrustMoved { customer, by } => {
                if let Some(c) = self.customer_mut(*customer) {
                    c.levels.trust = level(c.levels.trust + by);
                }
            }
            Event::Remembered {
                customer,
                source,
                log_odds,
            } => {
                if let Some(c) = self.customer_mut(*customer) {
                    if let Some(z) = c.levels.memory.get_mut(usize::from(*source)) {
                        *z += log_odds;
                    }
                    if *source == super::complaint::Outcome::Unresolved as u8 {
                        c.let_down = true;
                    }
                }
            }
            Event::Complained { .. }
            | Event::TalkOpened { .. }
            | Event::Said { .. }
            | Event::TalkEnded { .. }
            | Event::Delegated { .. }
            | Event::Unanswered { .. }
            | Event::Promised { .. }
            | Event::PromiseEnded { .. } => self.apply_complaint(sc, event),
            Event::Happened { event } => {
                self.happened.push((*event, None));
                let asks = sc
                    .events
                    .get(*event as usize)
                    .is_some_and(|e| !e.choices.is_empty());
                self.waiting = asks.then_some(*event);
            }
            Event::Chosen { event, choice } => {
                self.waiting = None;
                if let Some(slot) = self.happened.iter_mut().rev().find(|(e, _)| e == event) {
                    slot.1 = Some(*choice);
                }
            }
            Event::Effected(effect) => self.apply_effect(sc, *effect),
            Event::Answered {
                question,
                option,
                right,
            } => self.answers.push(Answer {
                question: *question,
                option: *option,
                right: *right,
            }),
            Event::Closed { customer, record } => {
                let growth = sc.customers.get(customer.index()).map_or(0.0, |p| p.growth);
                if let Some(c) = self.customer_mut(*customer) {
                    c.levels = record.step.levels;
                    c.levels.memory = c.levels.memory.map(|z| z / 2.0);
                    c.wallet *= 1.0 + growth;
                    c.left = record.left.then_some(record.quarter);
                    c.history.push((**record).clone());
                    c.major = 0;
                    c.minor = 0;
                }
            }
            Event::QuarterClosed => {
                self.phase = Phase::Review;
                self.extra_hours = 0.0;
            }
            Event::QuarterBegan { quarter } => {
                self.quarter = *quarter;
                self.week = 0;
                self.phase = Phase::Plan;
            }
            Event::Ended => self.phase = Phase::Debrief,
        }
    }

    fn apply_complaint(&mut self, sc: &Scenario, event: &Event) {
        match event {
            Event::Complained {
                id,
                customer,
                case,
                severity,
                due,
            } => {
                self.complaints.push(Complaint {
                    id: *id,
                    customer: *customer,
                    case: *case,
                    severity: *severity,
                    quarter: self.quarter,
                    week: self.week,
                    due: *due,
                    status: Status::Open,
                });
            }
            Event::TalkOpened { id, talk } => {
                self.set_status(*id, Status::Talking((**talk).clone()));
            }
            Event::Said { id, said } => {
                let Some(complaint) = self.complaints.get_mut(id.index()) else {
                    return;
                };
                let Some(person) = sc.customers.get(complaint.customer.index()) else {
                    return;
                };
                let case = complaint.case.and_then(|i| sc.cases.get(i as usize));
                let line = case.and_then(|c| super::complaint_line(c, said));
                if let (Status::Talking(talk), Some(line)) = (&mut complaint.status, line) {
                    talk.apply(sc.profiles.get(person.personality), line, said.clone());
                }
            }
            Event::TalkEnded { id, end } => self.set_status(*id, Status::Talked((**end).clone())),
            Event::Delegated { id, outcome } => self.set_status(*id, Status::Delegated(*outcome)),
            Event::Unanswered { id } => self.set_status(*id, Status::Unanswered),
            Event::Promised { id, due, keepable } => self.promises.push(Promise {
                complaint: *id,
                quarter: self.quarter,
                due: *due,
                keepable: *keepable,
                kept: None,
            }),
            Event::PromiseEnded { id, kept } => {
                if let Some(p) = self
                    .promises
                    .iter_mut()
                    .find(|p| p.complaint == *id && p.kept.is_none())
                {
                    p.kept = Some(*kept);
                }
            }
            _ => {}
        }
    }

    fn set_status(&mut self, id: ComplaintId, status: Status) {
        if let Some(complaint) = self.complaints.get_mut(id.index()) {
            complaint.status = status;
        }
    }

    fn apply_effect(&mut self, sc: &Scenario, effect: Effect) {
        let who = match effect {
            Effect::Wallet(who, _)
            | Effect::Margin(who, _)
            | Effect::Satisfaction(who, _)
            | Effect::Expectation(who, _)
            | Effect::Trust(who, _)
            | Effect::Loyalty(who, _)
            | Effect::Anger(who, _)
            | Effect::RivalEffort(who, _) => who,
            Effect::Hours(hours) => {
                self.extra_hours += hours;
                return;
            }
            Effect::Quality(by) => {
                self.quality = level(self.quality + by);
                return;
            }
            // The money itself is booked by a ledger event of its own.
            Effect::Cost(_) => return,
        };
        for (i, (p, c)) in sc.customers.iter().zip(&mut self.customers).enumerate() {
            let meant = match who {
                Who::Everyone => true,
                Who::Kind(kind) => p.kind == kind,
                Who::Customer(id) => id.index() == i,
            };
            if meant && c.active() {
                touch(c, effect);
            }
        }
    }
}

/// What an effect does to one customer.
fn touch(c: &mut Customer, effect: Effect) {
    let l = &mut c.levels;
    match effect {
        Effect::Wallet(_, factor) => c.wallet *= factor,
        Effect::Margin(_, by) => c.margin = (c.margin + by).clamp(-0.5, 0.95),
        Effect::Satisfaction(_, by) => l.satisfaction = level(l.satisfaction + by),
        Effect::Expectation(_, by) => l.expectation = level(l.expectation + by),
        Effect::Trust(_, by) => l.trust = level(l.trust + by),
        Effect::Loyalty(_, by) => l.loyalty = level(l.loyalty + by),
        Effect::Anger(_, odds) => l.memory[usize::from(ANGER)] += odds,
        Effect::RivalEffort(_, factor) => c.rival_hours *= factor,
        Effect::Cost(_) | Effect::Hours(_) | Effect::Quality(_) => {}
    }
}
