//! What a quarter is counted by.

use serde::{Deserialize, Serialize};

/// The counts of a quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tally {
    /// Customers when it began.
    pub customers: u32,
    /// Service failures.
    pub failures: u32,
    /// Grievances that were never said.
    pub silent: u32,
    /// Complaints voiced.
    pub voiced: u32,
    /// … resolved at once.
    pub quick: u32,
    /// … resolved later.
    pub resolved: u32,
    /// … not resolved.
    pub unresolved: u32,
    /// Complaints of angry people.
    pub abuse: u32,
    /// Leads that came in.
    pub leads: u32,
    /// Leads that have money, authority and need.
    pub qualified: u32,
    /// Customers won.
    pub won: u32,
    /// Customers won back.
    pub won_back: u32,
    /// Customers that chose somebody else.
    pub lost: u32,
    /// Customers that went out of business.
    pub failed: u32,
    /// Customers that were let go.
    pub let_go: u32,
    /// Customers that were overdue at the close.
    pub late: u32,
    /// Account managers who quit.
    pub quits: u32,
    /// Hours asked.
    pub asked: f64,
    /// Hours there.
    pub there: f64,
    /// Mean satisfaction at the close.
    pub satisfaction: f64,
}

impl Tally {
    /// Customers that left: they chose somebody else or went out of business. Whom we let go is no loss.
    pub const fn left(&self) -> u32 {
        self.lost + self.failed
    }

    /// All that are gone, those we let go included.
    pub const fn gone(&self) -> u32 {
        self.left() + self.let_go
    }

    /// The churn rate: those who left, of those who were there.
    pub fn churn(&self) -> f64 {
        f64::from(self.left()) / f64::from(self.customers.max(1))
    }
}
