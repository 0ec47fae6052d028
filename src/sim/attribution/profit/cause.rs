//! The causes of a change of profit.

use crate::sim::ledger::Account;

/// What changes profit from one quarter to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The book that the run began with, in the first quarter.
    Opening,
    /// Customers that chose somebody else.
    Lost,
    /// Customers that went out of business.
    Failed,
    /// Customers that were let go.
    LetGo,
    /// Customers that joined.
    Won,
    /// Customers that came back.
    WonBack,
    /// The wallets of those who stayed.
    Wallet,
    /// Our share of them.
    Share,
    /// The season.
    Season,
    /// Luck of the orders.
    Luck,
    /// Orders that the credit limit held back.
    Hold,
    /// Discounts and surcharges.
    Price,
    /// Gross margin at list price.
    Margin,
    /// How far they have opened to our other products.
    Related,
    /// Cost to serve.
    Serve,
    /// Care.
    Care,
    /// Compensation.
    Compensation,
    /// Retention programmes.
    Programmes,
    /// Bad debt.
    BadDebt,
    /// Interest on what is owed to us.
    Receivables,
    /// What asking lost customers to come back cost.
    WinBack,
    /// Acquisition.
    Acquisition,
    /// Wages.
    Salaries,
    /// Hiring and dismissing.
    Hiring,
    /// Quality.
    Quality,
    /// Complaint access.
    Access,
    /// Image.
    Image,
    /// Fixed cost.
    FixedCost,
    /// Fixed cost that a cost absorber no longer carries.
    IdleCapacity,
    /// Events.
    Event,
}

impl Cause {
    /// All of them: customers who came and went, those who stayed, the firm.
    pub const ALL: [Self; 30] = [
        Self::Opening,
        Self::Lost,
        Self::Failed,
        Self::LetGo,
        Self::Won,
        Self::WonBack,
        Self::Wallet,
        Self::Share,
        Self::Season,
        Self::Luck,
        Self::Hold,
        Self::Price,
        Self::Margin,
        Self::Related,
        Self::Serve,
        Self::Care,
        Self::Compensation,
        Self::Programmes,
        Self::BadDebt,
        Self::Receivables,
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

    /// The cause that an account stands for by itself.
    pub const fn of(account: Account) -> Self {
        match account {
            // The firm sells nothing by itself.
            Account::Revenue
            | Account::RelatedSales
            | Account::ReferredSales
            | Account::CostOfGoods => Self::Margin,
            Account::Discounts => Self::Price,
            Account::CostToServe => Self::Serve,
            Account::Care => Self::Care,
            Account::Programmes => Self::Programmes,
            Account::Compensation => Self::Compensation,
            Account::CostOfReceivables => Self::Receivables,
            Account::BadDebt => Self::BadDebt,
            Account::WinBack => Self::WinBack,
            Account::Acquisition => Self::Acquisition,
            Account::Salaries => Self::Salaries,
            Account::Hiring => Self::Hiring,
            Account::Quality => Self::Quality,
            Account::Access => Self::Access,
            Account::Image => Self::Image,
            Account::FixedCost => Self::FixedCost,
            Account::IdleCapacity => Self::IdleCapacity,
            Account::Event => Self::Event,
        }
    }

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Opening => "profit-opening",
            Self::Lost => "profit-lost",
            Self::Failed => "profit-failed",
            Self::LetGo => "profit-let-go",
            Self::Won => "profit-won",
            Self::WonBack => "profit-won-back",
            Self::Wallet => "profit-wallet",
            Self::Share => "profit-share",
            Self::Season => "profit-season",
            Self::Luck => "profit-luck",
            Self::Hold => "profit-hold",
            Self::Price => "profit-price",
            Self::Margin => "profit-margin",
            Self::Related => "profit-related",
            Self::Serve => "profit-serve",
            Self::Care => "profit-care",
            Self::Compensation => "profit-compensation",
            Self::Programmes => "profit-programmes",
            Self::BadDebt => "profit-bad-debt",
            Self::Receivables => "profit-receivables",
            Self::WinBack => "profit-win-back",
            Self::Acquisition => "profit-acquisition",
            Self::Salaries => "profit-salaries",
            Self::Hiring => "profit-hiring",
            Self::Quality => "profit-quality",
            Self::Access => "profit-access",
            Self::Image => "profit-image",
            Self::FixedCost => "profit-fixed-cost",
            Self::IdleCapacity => "profit-idle-capacity",
            Self::Event => "profit-event",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_stand_in_their_places() {
        for (i, cause) in Cause::ALL.into_iter().enumerate() {
            assert_eq!(cause as usize, i);
        }
    }
}
