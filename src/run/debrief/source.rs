//! What value created is made of: groups of accounts, and how the worth of the book changed.

use crate::sim::ledger::Account;
use serde::Serialize;

/// A part of value created.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Source {
    /// All that was sold, at list price.
    Sales,
    /// Discounts and surcharges.
    Discounts,
    /// What the goods cost.
    Goods,
    /// Cost to serve.
    Serve,
    /// Care.
    Care,
    /// Retention programmes.
    Programmes,
    /// Paid to settle complaints.
    Complaints,
    /// Interest on what customers owe, and what they never pay.
    Credit,
    /// Winning back.
    WinBack,
    /// Winning new customers.
    Acquisition,
    /// Wages, hiring, dismissing.
    Team,
    /// Quality.
    Quality,
    /// Complaint access.
    Access,
    /// Image.
    Image,
    /// Fixed cost.
    Fixed,
    /// What events cost.
    Events,
    /// Overheads that nobody can change, added back: the score doesn't count them.
    Overheads,
    /// Worth of the customers that stayed.
    Stayed,
    /// Worth of those who were won.
    Won,
    /// Worth of those who came back.
    WonBack,
    /// Worth of those who chose somebody else.
    Lost,
    /// Worth of those who failed.
    Failed,
    /// Worth of those who were let go.
    LetGo,
    /// Worth that lies a quarter further ahead: the price of waiting.
    Waiting,
}

impl Source {
    /// All of them: profit first, then the worth of the book.
    pub const ALL: [Self; 24] = [
        Self::Sales,
        Self::Discounts,
        Self::Goods,
        Self::Serve,
        Self::Care,
        Self::Programmes,
        Self::Complaints,
        Self::Credit,
        Self::WinBack,
        Self::Acquisition,
        Self::Team,
        Self::Quality,
        Self::Access,
        Self::Image,
        Self::Fixed,
        Self::Events,
        Self::Overheads,
        Self::Stayed,
        Self::Won,
        Self::WonBack,
        Self::Lost,
        Self::Failed,
        Self::LetGo,
        Self::Waiting,
    ];

    /// How many of them, from the first, are made of accounts.
    pub const ACCOUNTS: usize = 16;

    /// The group of an account.
    pub const fn of(account: Account) -> Self {
        match account {
            Account::Revenue | Account::RelatedSales | Account::ReferredSales => Self::Sales,
            Account::Discounts => Self::Discounts,
            Account::CostOfGoods => Self::Goods,
            Account::CostToServe => Self::Serve,
            Account::Care => Self::Care,
            Account::Programmes => Self::Programmes,
            Account::Compensation => Self::Complaints,
            Account::CostOfReceivables | Account::BadDebt => Self::Credit,
            Account::WinBack => Self::WinBack,
            Account::Acquisition => Self::Acquisition,
            Account::Salaries | Account::Hiring => Self::Team,
            Account::Quality => Self::Quality,
            Account::Access => Self::Access,
            Account::Image => Self::Image,
            Account::FixedCost | Account::IdleCapacity => Self::Fixed,
            Account::Event => Self::Events,
        }
    }

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sales => "source-sales",
            Self::Discounts => "source-discounts",
            Self::Goods => "source-goods",
            Self::Serve => "source-serve",
            Self::Care => "source-care",
            Self::Programmes => "source-programmes",
            Self::Complaints => "source-complaints",
            Self::Credit => "source-credit",
            Self::WinBack => "source-win-back",
            Self::Acquisition => "source-acquisition",
            Self::Team => "source-team",
            Self::Quality => "source-quality",
            Self::Access => "source-access",
            Self::Image => "source-image",
            Self::Fixed => "source-fixed",
            Self::Events => "source-events",
            Self::Overheads => "source-overheads",
            Self::Stayed => "source-stayed",
            Self::Won => "source-won",
            Self::WonBack => "source-won-back",
            Self::Lost => "source-lost",
            Self::Failed => "source-failed",
            Self::LetGo => "source-let-go",
            Self::Waiting => "source-waiting",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_stand_in_their_places() {
        for (i, source) in Source::ALL.into_iter().enumerate() {
            assert_eq!(source as usize, i);
        }
        for account in Account::ALL {
            assert!((Source::of(account) as usize) < Source::ACCOUNTS);
        }
    }
}
