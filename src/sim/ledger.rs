//! Every movement of money, with its account, customer and week; profit is their sum and nothing else.

use super::units::{CustomerId, Money};
use serde::{Deserialize, Serialize};

/// What a movement is for. Income is booked positive, expense negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Account {
    /// Goods delivered, at list price.
    Revenue,
    /// What the goods cost us.
    CostOfGoods,
    /// Freight, small lots, urgent orders, paperwork of this customer.
    CostToServe,
    /// Care budget spent on a customer.
    Care,
    /// Paid to settle a complaint.
    Compensation,
    /// Wages of the team, worked or not.
    Salaries,
    /// Upkeep of quality, complaint access and image.
    Upkeep,
    /// Rent, machines, administration.
    FixedCost,
    /// One-off cost of a scenario event.
    Event,
}

impl Account {
    /// All accounts in the order of a profit-and-loss statement.
    pub const ALL: [Self; 9] = [
        Self::Revenue,
        Self::CostOfGoods,
        Self::CostToServe,
        Self::Care,
        Self::Compensation,
        Self::Salaries,
        Self::Upkeep,
        Self::FixedCost,
        Self::Event,
    ];

    /// Its key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Revenue => "account-revenue",
            Self::CostOfGoods => "account-cost-of-goods",
            Self::CostToServe => "account-cost-to-serve",
            Self::Care => "account-care",
            Self::Compensation => "account-compensation",
            Self::Salaries => "account-salaries",
            Self::Upkeep => "account-upkeep",
            Self::FixedCost => "account-fixed-cost",
            Self::Event => "account-event",
        }
    }
}

/// One movement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Quarter, from 1.
    pub quarter: u8,
    /// Week 1…13; 0 is booked with the plan.
    pub week: u8,
    /// Whose; none is the firm as a whole.
    pub customer: Option<CustomerId>,
    /// What for.
    pub account: Account,
    /// How much, signed.
    pub amount: Money,
}

/// All movements of a run, in the order they were booked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    entries: Vec<Entry>,
}

/// Totals by account of some part of the ledger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    totals: [Money; Account::ALL.len()],
}

impl Ledger {
    /// Books a movement; nothing is never booked.
    pub fn post(&mut self, entry: Entry) {
        if entry.amount != Money::ZERO {
            self.entries.push(entry);
        }
    }

    /// All movements.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The profit-and-loss statement of the entries that `keep` picks.
    pub fn statement(&self, keep: impl Fn(&Entry) -> bool) -> Statement {
        let mut out = Statement::default();
        for entry in self.entries.iter().filter(|e| keep(e)) {
            out.totals[entry.account as usize] += entry.amount;
        }
        out
    }

    /// The statement of one quarter.
    pub fn quarter(&self, quarter: u8) -> Statement {
        self.statement(|e| e.quarter == quarter)
    }

    /// The statement of one customer over the whole run.
    pub fn customer(&self, customer: CustomerId) -> Statement {
        self.statement(|e| e.customer == Some(customer))
    }
}

impl Statement {
    /// The total of an account.
    pub fn get(&self, account: Account) -> Money {
        self.totals[account as usize]
    }

    /// The sum of all accounts.
    pub fn profit(&self) -> Money {
        self.totals.iter().copied().sum()
    }
}
