//! Tiers and what a tier gets: hours, relationship level, care budget, authority; and grading by ABC.

use super::setup::Scenario;
use super::units::{Money, TierId};
use serde::{Deserialize, Serialize};

/// The five levels of relationship, from selling only to partnership.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Level {
    /// We sell, that is all.
    Basic,
    /// Call us if something is wrong.
    #[default]
    Reactive,
    /// We call after the sale and ask.
    Accountable,
    /// We call with improvements.
    Proactive,
    /// We work on their business with them.
    Partnership,
}

impl Level {
    /// All five, in order.
    pub const ALL: [Self; 5] = [
        Self::Basic,
        Self::Reactive,
        Self::Accountable,
        Self::Proactive,
        Self::Partnership,
    ];

    /// The least hours a quarter that a level takes per customer: contacts ×
    /// hours per contact (0; 2 × 1; 4 × 1.5; 6 × 2; 12 × 2). Authored.
    pub const fn floor_hours(self) -> u32 {
        match self {
            Self::Basic => 0,
            Self::Reactive => 2,
            Self::Accountable => 6,
            Self::Proactive => 12,
            Self::Partnership => 24,
        }
    }

    /// Its place between transactional (0) and relational (1).
    pub fn depth(self) -> f64 {
        f64::from(self as u8) / 4.0
    }

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Basic => "level-basic",
            Self::Reactive => "level-reactive",
            Self::Accountable => "level-accountable",
            Self::Proactive => "level-proactive",
            Self::Partnership => "level-partnership",
        }
    }
}

/// What each customer of a tier gets in a quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// Hours per customer, 0…[`Policy::MAX_HOURS`].
    pub hours: u32,
    /// Relationship level.
    pub level: Level,
    /// Care budget per customer, at least 0.
    pub care: Money,
    /// What an account manager may settle alone in a complaint, at least 0.
    pub authority: Money,
}

impl Policy {
    /// Most hours a quarter for one customer: half a person.
    pub const MAX_HOURS: u32 = 240;
    /// Most care a quarter for one customer.
    pub const MAX_CARE: Money = Money::yuan(50_000);
    /// Highest authority limit.
    pub const MAX_AUTHORITY: Money = Money::yuan(200_000);

    /// The hours that are really given: never under the level's floor.
    pub fn effective_hours(&self) -> u32 {
        self.hours.max(self.level.floor_hours())
    }
}

/// One change of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PolicyEdit {
    /// Hours per customer and quarter.
    Hours(u32),
    /// Relationship level.
    Level(Level),
    /// Care budget per customer and quarter.
    Care(Money),
    /// Authority limit.
    Authority(Money),
}

impl PolicyEdit {
    /// The lever that this edit moves.
    pub const fn lever(self) -> Lever {
        match self {
            Self::Hours(_) => Lever::Hours,
            Self::Level(_) => Lever::Level,
            Self::Care(_) => Lever::Care,
            Self::Authority(_) => Lever::Authority,
        }
    }

    /// Makes the change.
    pub fn apply_to(self, policy: &mut Policy) {
        match self {
            Self::Hours(hours) => policy.hours = hours,
            Self::Level(level) => policy.level = level,
            Self::Care(care) => policy.care = care,
            Self::Authority(authority) => policy.authority = authority,
        }
    }

    /// Whether the value lies in its range.
    pub fn in_range(self) -> bool {
        match self {
            Self::Hours(hours) => hours <= Policy::MAX_HOURS,
            Self::Level(_) => true,
            Self::Care(care) => !care.is_negative() && care <= Policy::MAX_CARE,
            Self::Authority(limit) => !limit.is_negative() && limit <= Policy::MAX_AUTHORITY,
        }
    }
}

/// What a trainee can move; a scenario opens levers one after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lever {
    /// Hours by tier.
    Hours,
    /// Moving customers between tiers.
    Grade,
    /// Relationship level by tier.
    Level,
    /// Authority limit by tier.
    Authority,
    /// Care budget by tier.
    Care,
    /// A policy for one customer.
    Override,
}

impl Lever {
    /// All levers.
    pub const ALL: [Self; 6] = [
        Self::Hours,
        Self::Grade,
        Self::Level,
        Self::Authority,
        Self::Care,
        Self::Override,
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hours => "lever-hours",
            Self::Grade => "lever-grade",
            Self::Level => "lever-level",
            Self::Authority => "lever-authority",
            Self::Care => "lever-care",
            Self::Override => "lever-override",
        }
    }
}

/// By what customers are ranked when they are graded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Measure {
    /// Revenue of the quarter.
    Revenue,
    /// Gross margin less cost to serve.
    Margin,
    /// Margin that the whole wallet would bring.
    Potential,
}

/// Grades by count: sorts by value, best first, and fills the tiers by the
/// scenario's shares (A 10–15 %, B 15–25 %, C the rest, unless authored).
/// Equal values keep the order of the book. Returns a tier for each customer.
pub fn grade_by_count(scenario: &Scenario, values: &[f64]) -> Vec<TierId> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[b].total_cmp(&values[a]).then(a.cmp(&b)));
    let mut tiers = vec![TierId(scenario.tiers.len().saturating_sub(1) as u32); values.len()];
    let mut filled = 0usize;
    let mut share = 0.0;
    for (index, tier) in scenario.tiers.iter().enumerate() {
        share += tier.share;
        let until = libm::round(share * values.len() as f64) as usize;
        let until = until.clamp(filled, values.len());
        for &customer in &order[filled..until] {
            tiers[customer] = TierId(index as u32);
        }
        filled = until;
    }
    tiers
}
