//! A customer as a list has it, before anything is filled in.

use crate::sim::setup::{Kind, Personality, Rating};

/// A customer as the list has it. Money is a year's in whole units; what the
/// list doesn't tell is none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listed {
    /// The rows it stands in, from 1.
    pub rows: Vec<usize>,
    /// Its name.
    pub name: String,
    /// Its number in the house's books, to find it again; never written.
    pub code: Option<String>,
    /// What it buys from us.
    pub revenue: Option<f64>,
    /// The same a year earlier.
    pub earlier: Option<f64>,
    /// What it buys from everybody.
    pub wallet: Option<f64>,
    /// Our share of that, in per cent.
    pub share: Option<f64>,
    /// Gross margin in per cent.
    pub margin: Option<f64>,
    /// Gross profit.
    pub gross_profit: Option<f64>,
    /// Tier, from 0 for the best.
    pub tier: Option<u8>,
    /// Kind.
    pub kind: Option<Kind>,
    /// Years with us.
    pub years: Option<f64>,
    /// Days to pay.
    pub terms: Option<f64>,
    /// What is overdue.
    pub overdue: Option<f64>,
    /// What it owes.
    pub receivable: Option<f64>,
    /// Satisfaction in points of 100.
    pub satisfaction: Option<f64>,
    /// Credit rating.
    pub rating: Option<Rating>,
    /// Personality of its contact.
    pub personality: Option<Personality>,
    /// Growth a year in per cent.
    pub growth: Option<f64>,
    /// Its contact's name.
    pub contact: Option<String>,
    /// What the contact does there.
    pub role: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Our account manager.
    pub manager: Option<String>,
    /// Notes.
    pub notes: Option<String>,
}
