//! The firm as the scenario opens it.

use crate::sim::units::Money;
use serde::{Deserialize, Serialize};

/// The firm. Levels are in [0, 1], money is a quarter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Firm {
    /// Fixed cost.
    pub fixed_cost: Money,
    /// Cash at the start.
    pub cash: Money,
    /// Quality κ of goods and delivery; .70 is the reference.
    pub quality: f64,
    /// Complaint access: how easy it is to complain to us; .50 is the reference.
    pub access: f64,
    /// Image: what the market thinks of us; .70 is the reference.
    pub image: f64,
    /// Skill of the account managers; .70 is the reference.
    pub skill: f64,
    /// Their morale; .70 is the reference.
    pub morale: f64,
    /// Account managers.
    pub staff: u32,
    /// Hours each of them has a quarter.
    pub hours_per_head: u32,
    /// Wage an hour.
    pub wage: Money,
    /// Discount rate a year.
    pub discount_rate: f64,
    /// What keeps quality where it opens.
    pub quality_upkeep: Money,
    /// What keeps complaint access where it opens.
    pub access_upkeep: Money,
    /// What keeps the image where it opens.
    pub image_upkeep: Money,
}

impl Default for Firm {
    /// The reference firm: ten account managers for sixty customers.
    fn default() -> Self {
        Self {
            fixed_cost: Money::yuan(150_000),
            cash: Money::yuan(1_000_000),
            quality: 0.70,
            access: 0.50,
            image: 0.70,
            skill: 0.70,
            morale: 0.70,
            staff: 10,
            hours_per_head: 400,
            wage: Money::yuan(60),
            discount_rate: 0.12,
            quality_upkeep: Money::yuan(50_000),
            access_upkeep: Money::yuan(10_000),
            image_upkeep: Money::yuan(20_000),
        }
    }
}

impl Firm {
    /// Discount rate a quarter.
    pub fn quarterly_rate(&self) -> f64 {
        libm::pow(1.0 + self.discount_rate, 0.25) - 1.0
    }
}
