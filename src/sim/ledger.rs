//! Every movement of money, with its account, customer and weeks; profit is their sum and nothing else.

use super::units::{CustomerId, Money, WEEKS};
use serde::{Deserialize, Serialize};

/// What a movement is for. Income is booked positive, expense negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Account {
    /// Goods delivered, at list price.
    Revenue,
    /// Our other products, sold to the same customers, at list price.
    RelatedSales,
    /// What the first year of customers brings who were recommended to us, at list price.
    ReferredSales,
    /// Discounts granted; surcharges are positive.
    Discounts,
    /// What the goods cost us.
    CostOfGoods,
    /// Freight, small lots, urgent orders, paperwork of this customer.
    CostToServe,
    /// Care budget spent on a customer.
    Care,
    /// Retention programmes.
    Programmes,
    /// Paid to settle a complaint.
    Compensation,
    /// Interest on what customers owe us.
    CostOfReceivables,
    /// What a customer owed and will never pay.
    BadDebt,
    /// Winning back who left.
    WinBack,
    /// Channels and leads.
    Acquisition,
    /// Wages of the team, worked or not.
    Salaries,
    /// Hiring and dismissing.
    Hiring,
    /// Quality investment.
    Quality,
    /// Complaint access.
    Access,
    /// Image.
    Image,
    /// Rent, machines, administration.
    FixedCost,
    /// Fixed cost that a cost absorber no longer carries.
    IdleCapacity,
    /// One-off cost of a scenario event.
    Event,
}

impl Account {
    /// All accounts in the order of a profit-and-loss statement.
    pub const ALL: [Self; 21] = [
        Self::Revenue,
        Self::RelatedSales,
        Self::ReferredSales,
        Self::Discounts,
        Self::CostOfGoods,
        Self::CostToServe,
        Self::Care,
        Self::Programmes,
        Self::Compensation,
        Self::CostOfReceivables,
        Self::BadDebt,
        Self::WinBack,
        Self::Acquisition,
        Self::Salaries,
        Self::Hiring,
        Self::Quality,
        Self::Access,
        Self::Image,
        Self::FixedCost,
        Self::IdleCapacity,
        Self::Event,
    ];

    /// Its key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Revenue => "account-revenue",
            Self::RelatedSales => "account-related-sales",
            Self::ReferredSales => "account-referred-sales",
            Self::Discounts => "account-discounts",
            Self::CostOfGoods => "account-cost-of-goods",
            Self::CostToServe => "account-cost-to-serve",
            Self::Care => "account-care",
            Self::Programmes => "account-programmes",
            Self::Compensation => "account-compensation",
            Self::CostOfReceivables => "account-cost-of-receivables",
            Self::BadDebt => "account-bad-debt",
            Self::WinBack => "account-win-back",
            Self::Acquisition => "account-acquisition",
            Self::Salaries => "account-salaries",
            Self::Hiring => "account-hiring",
            Self::Quality => "account-quality",
            Self::Access => "account-access",
            Self::Image => "account-image",
            Self::FixedCost => "account-fixed-cost",
            Self::IdleCapacity => "account-idle-capacity",
            Self::Event => "account-event",
        }
    }
}

/// One movement, spread evenly over its weeks (most take one).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Quarter, from 1.
    pub quarter: u8,
    /// First week, 1…13; 0 is booked with the plan.
    pub week: u8,
    /// Last week.
    pub until: u8,
    /// What for.
    pub account: Account,
    /// Whose; none is the firm as a whole.
    pub customer: Option<CustomerId>,
    /// How much, signed.
    pub amount: Money,
}

impl Entry {
    /// The part of it that has been booked by the end of a week of its quarter.
    pub fn booked_by(&self, week: u8) -> Money {
        if week >= self.until {
            return self.amount;
        }
        if week < self.week {
            return Money::ZERO;
        }
        let weeks = i128::from(self.until - self.week) + 1;
        let past = i128::from(week - self.week) + 1;
        // Fits: a part of an i64 is an i64.
        Money((i128::from(self.amount.0) * past / weeks) as i64)
    }
}

/// All movements of a run.
///
/// The totals by quarter and account are always kept, and what each customer
/// has moved in the quarter under way. The single entries are kept where
/// somebody will look at them; a sweep over many seeds goes without.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    /// Totals by quarter, from quarter 1.
    quarters: Vec<Statement>,
    /// The single entries; none: they aren't kept.
    #[serde(skip)]
    entries: Option<Vec<Entry>>,
}

impl Default for Ledger {
    fn default() -> Self {
        Self {
            quarters: Vec::new(),
            entries: Some(Vec::new()),
        }
    }
}

/// Totals by account of some part of the ledger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    totals: [Money; Account::ALL.len()],
}

impl Ledger {
    /// A ledger that keeps totals only.
    pub const fn totals_only() -> Self {
        Self {
            quarters: Vec::new(),
            entries: None,
        }
    }

    /// The same totals without the entries.
    #[must_use]
    pub fn without_entries(&self) -> Self {
        Self {
            quarters: self.quarters.clone(),
            entries: None,
        }
    }

    /// Books a movement; nothing is never booked.
    pub fn post(&mut self, entry: Entry) {
        if entry.amount == Money::ZERO {
            return;
        }
        let at = usize::from(entry.quarter.max(1)) - 1;
        if self.quarters.len() <= at {
            self.quarters.resize(at + 1, Statement::default());
        }
        self.quarters[at].add(entry.account, entry.amount);
        if let Some(entries) = &mut self.entries {
            entries.push(entry);
        }
    }

    /// Books the totals of a customer's quarter at once; the entries are made
    /// only where they are kept.
    pub fn post_all(&mut self, quarter: u8, week: u8, customer: CustomerId, part: &Statement) {
        if self.entries.is_none() {
            let at = usize::from(quarter.max(1)) - 1;
            if self.quarters.len() <= at {
                self.quarters.resize(at + 1, Statement::default());
            }
            self.quarters[at].add_all(part);
            return;
        }
        for (account, &amount) in Account::ALL.into_iter().zip(&part.totals) {
            if amount != Money::ZERO {
                self.post(Entry {
                    quarter,
                    week,
                    until: WEEKS,
                    account,
                    customer: Some(customer),
                    amount,
                });
            }
        }
    }

    /// The single movements; none where only totals are kept.
    pub fn entries(&self) -> &[Entry] {
        self.entries.as_deref().unwrap_or_default()
    }

    /// The profit-and-loss statement of the entries that `keep` picks.
    pub fn statement(&self, keep: impl Fn(&Entry) -> bool) -> Statement {
        let mut out = Statement::default();
        for entry in self.entries().iter().filter(|e| keep(e)) {
            out.add(entry.account, entry.amount);
        }
        out
    }

    /// The statement of one quarter.
    pub fn quarter(&self, quarter: u8) -> Statement {
        let at = usize::from(quarter.max(1)) - 1;
        self.quarters.get(at).copied().unwrap_or_default()
    }

    /// The statement of the whole run.
    pub fn total(&self) -> Statement {
        let mut out = Statement::default();
        for quarter in &self.quarters {
            out.add_all(quarter);
        }
        out
    }

    /// The statement of one customer over the whole run.
    pub fn customer(&self, customer: CustomerId) -> Statement {
        self.statement(|e| e.customer == Some(customer))
    }
}

impl Statement {
    /// Adds to an account.
    #[inline]
    pub fn add(&mut self, account: Account, amount: Money) {
        self.totals[account as usize] += amount;
    }

    /// Adds another statement.
    #[inline]
    pub fn add_all(&mut self, other: &Self) {
        for (to, from) in self.totals.iter_mut().zip(&other.totals) {
            *to += *from;
        }
    }

    /// The total of an account.
    pub fn get(&self, account: Account) -> Money {
        self.totals[account as usize]
    }

    /// The sum of all accounts.
    #[inline]
    pub fn profit(&self) -> Money {
        // Wide and held at the end: twenty saturating additions in a row wait for one another.
        let sum: i128 = self.totals.iter().map(|m| i128::from(m.0)).sum();
        Money(sum.clamp(i128::from(i64::MIN), i128::from(i64::MAX)) as i64)
    }

    /// All that was sold, at list price.
    pub fn sales(&self) -> Money {
        self.get(Account::Revenue)
            + self.get(Account::RelatedSales)
            + self.get(Account::ReferredSales)
    }
}
