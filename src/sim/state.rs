//! The state of a run.

mod apply;

use super::complaint::Complaint;
use super::customer::Customer;
use super::ledger::{Ledger, Statement};
use super::setup::Scenario;
use super::tier::Policy;
use super::units::{ComplaintId, CustomerId, Money};
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
    /// Events of the same week that wait behind it.
    pub queued: Vec<u32>,
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
            queued: Vec::new(),
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
}
