//! What each customer of a tier gets in a quarter, and the edits that change it.

use super::tier::Level;
use super::units::Money;
use serde::{Deserialize, Serialize};

/// A retention programme: which switching cost it raises.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Programme {
    /// None.
    #[default]
    None,
    /// A yearly rebate that is lost by leaving: financial switching cost.
    Rebate,
    /// Shared stock, orders by data link, our people in their process: procedural.
    Integration,
    /// Joint teams, a circle of customers: relational.
    Circle,
}

/// How complaints of a tier are handled by the account managers.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Priority {
    /// Nobody answers.
    Ignore,
    /// When there is time.
    #[default]
    Usual,
    /// At once, and checked afterwards.
    First,
}

/// What each customer of a tier gets in a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// Hours per customer, 0…[`Policy::MAX_HOURS`].
    pub hours: u32,
    /// Relationship level.
    pub level: Level,
    /// Care budget per customer, at least 0.
    pub care: Money,
    /// What an account manager may settle alone in a complaint, at least 0.
    pub authority: Money,
    /// Discount on the list price in thousandths, −100…300; below 0 is a surcharge.
    pub discount: i16,
    /// Hours per customer for its file, 0…[`Policy::MAX_FILES`].
    pub files: u8,
    /// Days to pay: 0, 30, 60 or 90.
    pub terms: u8,
    /// Credit limit, per cent of what a customer usually buys in a quarter, 0…300.
    pub limit: u16,
    /// Retention programme.
    pub programme: Programme,
    /// How its complaints are handled.
    pub priority: Priority,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            hours: 0,
            level: Level::Reactive,
            care: Money::ZERO,
            authority: Money::ZERO,
            discount: 0,
            files: 0,
            terms: 30,
            limit: 150,
            programme: Programme::None,
            priority: Priority::Usual,
        }
    }
}

impl Policy {
    /// Most hours a quarter for one customer: a person and a half.
    pub const MAX_HOURS: u32 = 600;
    /// Most hours a quarter for one customer's file.
    pub const MAX_FILES: u32 = 20;
    /// Most care a quarter for one customer.
    pub const MAX_CARE: Money = Money::yuan(50_000);
    /// Highest authority limit.
    pub const MAX_AUTHORITY: Money = Money::yuan(200_000);
    /// Least and most discount, in thousandths.
    pub const DISCOUNTS: std::ops::RangeInclusive<i16> = -100..=300;
    /// Days to pay that can be granted.
    pub const TERMS: [u8; 4] = [0, 30, 60, 90];
    /// Highest credit limit, per cent of a quarter's purchases.
    pub const MAX_LIMIT: u16 = 300;

    /// The hours that are really given: never under the level's floor.
    pub fn effective_hours(&self) -> u32 {
        self.hours.max(self.level.floor_hours())
    }

    /// All hours a quarter that a customer takes: visits, file, programme.
    pub fn all_hours(&self) -> u32 {
        self.effective_hours() + u32::from(self.files) + self.programme.hours()
    }

    /// Our price over the list price.
    pub fn price(&self) -> f64 {
        1.0 - f64::from(self.discount) / 1000.0
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
    /// Discount in thousandths.
    Discount(i16),
    /// Hours for the file per customer and quarter.
    Files(u8),
    /// Days to pay.
    Terms(u8),
    /// Credit limit in per cent of a quarter's purchases.
    Limit(u16),
    /// Retention programme.
    Programme(Programme),
    /// How complaints are handled.
    Priority(Priority),
}

impl PolicyEdit {
    /// The lever that this edit moves.
    pub const fn lever(self) -> Lever {
        match self {
            Self::Hours(_) => Lever::Hours,
            Self::Level(_) => Lever::Level,
            Self::Care(_) => Lever::Care,
            Self::Authority(_) => Lever::Authority,
            Self::Discount(_) => Lever::Discount,
            Self::Files(_) => Lever::Files,
            Self::Terms(_) | Self::Limit(_) => Lever::Credit,
            Self::Programme(_) => Lever::Programme,
            Self::Priority(_) => Lever::Priority,
        }
    }

    /// Makes the change.
    pub fn apply_to(self, policy: &mut Policy) {
        match self {
            Self::Hours(hours) => policy.hours = hours,
            Self::Level(level) => policy.level = level,
            Self::Care(care) => policy.care = care,
            Self::Authority(authority) => policy.authority = authority,
            Self::Discount(discount) => policy.discount = discount,
            Self::Files(files) => policy.files = files,
            Self::Terms(terms) => policy.terms = terms,
            Self::Limit(limit) => policy.limit = limit,
            Self::Programme(programme) => policy.programme = programme,
            Self::Priority(priority) => policy.priority = priority,
        }
    }

    /// Whether the value lies in its range.
    pub fn in_range(self) -> bool {
        match self {
            Self::Hours(hours) => hours <= Policy::MAX_HOURS,
            Self::Care(care) => !care.is_negative() && care <= Policy::MAX_CARE,
            Self::Authority(limit) => !limit.is_negative() && limit <= Policy::MAX_AUTHORITY,
            Self::Discount(discount) => Policy::DISCOUNTS.contains(&discount),
            Self::Files(files) => u32::from(files) <= Policy::MAX_FILES,
            Self::Terms(terms) => Policy::TERMS.contains(&terms),
            Self::Limit(limit) => limit <= Policy::MAX_LIMIT,
            Self::Level(_) | Self::Programme(_) | Self::Priority(_) => true,
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
    /// How complaints are handled, by tier.
    Priority,
    /// Hours for customer files, by tier.
    Files,
    /// Targets for the quarter.
    Targets,
    /// Budgets of the acquisition channels and hours for prospects.
    Acquisition,
    /// Win back who left.
    WinBack,
    /// Let a customer go.
    LetGo,
    /// Days to pay, limits and collection.
    Credit,
    /// Discount or surcharge by tier.
    Discount,
    /// Heads of the team and their training.
    Team,
    /// Quality investment.
    Quality,
    /// Complaint access.
    Access,
    /// Image and what the advertising promises.
    Image,
    /// Retention programmes by tier.
    Programme,
}

impl Lever {
    /// All levers, in the order in which a scenario opens them by default.
    pub const ALL: [Self; 19] = [
        Self::Hours,
        Self::Grade,
        Self::Level,
        Self::Authority,
        Self::Care,
        Self::Override,
        Self::Priority,
        Self::Files,
        Self::Targets,
        Self::Acquisition,
        Self::WinBack,
        Self::LetGo,
        Self::Credit,
        Self::Discount,
        Self::Team,
        Self::Quality,
        Self::Access,
        Self::Image,
        Self::Programme,
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
            Self::Priority => "lever-priority",
            Self::Files => "lever-files",
            Self::Targets => "lever-targets",
            Self::Acquisition => "lever-acquisition",
            Self::WinBack => "lever-win-back",
            Self::LetGo => "lever-let-go",
            Self::Credit => "lever-credit",
            Self::Discount => "lever-discount",
            Self::Team => "lever-team",
            Self::Quality => "lever-quality",
            Self::Access => "lever-access",
            Self::Image => "lever-image",
            Self::Programme => "lever-programme",
        }
    }
}
