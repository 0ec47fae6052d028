//! The state of a run.

mod apply;
mod capacity;
mod closing;
mod opening;
mod parts;

pub use closing::Closing;
pub use parts::{Answer, FirmState, Incident, Phase, Promise};

use super::caretaker;
use super::chronicle::{Chronicle, Grievance};
use super::complaint::Complaint;
use super::customer::{Customer, Record};
use super::ledger::{Ledger, Statement};
use super::plan::{FirmPlan, Goal};
use super::policy::Policy;
use super::prospect::Prospect;
use super::setup::{Profile, Scenario};
use super::tally::Tally;
use super::units::{ComplaintId, CustomerId, Money};
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

/// The state of a run. All of it but the chronicle goes into the state hash.
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
    /// The plan for the firm.
    pub plan: FirmPlan,
    /// Targets the trainee has set, by [`Goal`].
    pub goals: [Option<i64>; 4],
    /// The book, and who joined it.
    pub customers: Vec<Customer>,
    /// Profiles of those who joined: ids from the number of the scenario's customers up.
    pub joined: Vec<Profile>,
    /// The firm's own levels.
    pub firm: FirmState,
    /// Hours that the plan asked for when it was committed.
    pub planned: f64,
    /// Hours the quarter has taken besides the plan.
    pub extra_hours: f64,
    /// Failures to come in this quarter, last ones first.
    pub agenda: Vec<Incident>,
    /// Customers that the plan has something special for.
    pub intents: u32,
    /// Prospects in the pipeline.
    pub prospects: Vec<Prospect>,
    /// Number of the next prospect.
    pub next_prospect: u32,
    /// Prospects that signed and join at the close.
    pub signed: VecDeque<Prospect>,
    /// Complaints that can be talked through.
    pub complaints: Vec<Complaint>,
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
    /// Counts by quarter, from quarter 1.
    pub tallies: Vec<Tally>,
    /// Every movement of money.
    pub ledger: Ledger,
    /// Customer equity when the run began.
    pub opening_equity: Money,
    /// What customers owed when the run began: sold before, and paid during it.
    pub opening_receivables: Money,
    /// What luck in who leaves has cost so far, discounted to the start, major units.
    pub misfortune: f64,
    /// What has been; none: nobody will look at it.
    #[serde(skip)]
    pub chronicle: Option<Chronicle>,
}

impl State {
    /// The same state without what has been: for looking ahead many times.
    #[must_use]
    pub fn light(&self) -> Self {
        Self {
            policies: self.policies.clone(),
            plan: self.plan.clone(),
            customers: self.customers.clone(),
            joined: self.joined.clone(),
            agenda: self.agenda.clone(),
            prospects: self.prospects.clone(),
            signed: self.signed.clone(),
            complaints: self.complaints.clone(),
            promises: self.promises.clone(),
            queued: self.queued.clone(),
            happened: self.happened.clone(),
            answers: self.answers.clone(),
            tallies: self.tallies.clone(),
            ledger: self.ledger.without_entries(),
            chronicle: None,
            ..*self
        }
    }

    /// Customer equity now: the caretaker's worth of all customers.
    pub fn equity(&self, sc: &Scenario) -> Money {
        caretaker::equity(sc, self)
    }

    /// A customer; none for an id out of range.
    pub fn customer(&self, id: CustomerId) -> Option<&Customer> {
        self.customers.get(id.index())
    }

    /// What a customer is, whether it was in the book or joined it.
    pub fn profile<'a>(&'a self, sc: &'a Scenario, id: CustomerId) -> Option<&'a Profile> {
        let book = sc.customers.len();
        sc.customers
            .get(id.index())
            .or_else(|| self.joined.get(id.index().checked_sub(book)?))
    }

    /// The closed quarters of a customer, oldest first.
    pub fn history(&self, id: CustomerId) -> &[Record] {
        self.chronicle
            .as_ref()
            .and_then(|c| c.history.get(id.index()))
            .map_or(&[], Vec::as_slice)
    }

    /// Grievances without a written case, in the order they came.
    pub fn grievances(&self) -> &[Grievance] {
        self.chronicle
            .as_ref()
            .map_or(&[], |c| c.grievances.as_slice())
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

    /// What customers owe: not yet due, and overdue.
    pub fn receivables(&self) -> (Money, Money) {
        let owed = self.customers.iter().map(|c| c.owed).sum();
        (owed, self.customers.iter().map(|c| c.overdue).sum())
    }

    /// Cash: what the firm began with and all that moved, less what has come to
    /// be owed to it since.
    pub fn cash(&self, sc: &Scenario) -> Money {
        let (owed, overdue) = self.receivables();
        sc.firm.cash + self.ledger.total().profit() + self.opening_receivables - owed - overdue
    }

    /// The profit-and-loss statement of a quarter.
    pub fn statement(&self, quarter: u8) -> Statement {
        self.ledger.quarter(quarter)
    }

    /// The counts of a quarter.
    pub fn tally(&self, quarter: u8) -> Tally {
        let at = usize::from(quarter.max(1)) - 1;
        self.tallies.get(at).copied().unwrap_or_default()
    }

    /// A target that was set.
    pub const fn goal(&self, goal: Goal) -> Option<i64> {
        self.goals[goal as usize]
    }

    /// A hash of the whole state: BLAKE3 of its canonical bytes. The same on
    /// every machine and build, whether a chronicle is kept or not.
    pub fn hash(&self) -> String {
        // Serialising plain numbers and vectors into memory can't fail; should it
        // ever, an empty string differs from every hash and the replay says so.
        postcard::to_stdvec(self).map_or_else(
            |_| String::new(),
            |bytes| blake3::hash(&bytes).to_hex().as_str()[..16].to_owned(),
        )
    }
}
