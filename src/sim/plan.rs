//! The plan for the firm as a whole: investments, advertising, team, acquisition, collection.

use super::policy::Lever;
use super::setup::Scenario;
use super::units::Money;
use serde::{Deserialize, Serialize};

/// What the advertising promises.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Tone {
    /// Less than we do.
    Modest,
    /// What we do.
    #[default]
    Plain,
    /// A little more.
    Bold,
    /// The sky.
    Loud,
}

impl Tone {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Modest, Self::Plain, Self::Bold, Self::Loud];
}

/// The plan for the firm. Money and hours are a quarter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirmPlan {
    /// Quality investment.
    pub quality: Money,
    /// Spent on complaint access: hotline, surveys, somebody who asks.
    pub access: Money,
    /// Spent on the image.
    pub image: Money,
    /// What the advertising promises.
    pub tone: Tone,
    /// Hours of training per head, 0…80.
    pub training: u32,
    /// Heads wanted; hired or dismissed when the plan is committed.
    pub heads: u32,
    /// Hours for collecting what is overdue.
    pub collection: u32,
    /// Hours for prospects: qualifying and contact.
    pub prospecting: u32,
    /// Budget of each channel.
    pub channels: Vec<Money>,
}

impl FirmPlan {
    /// Most hours of training per head.
    pub const MAX_TRAINING: u32 = 80;
    /// Most hours for collection or prospects.
    pub const MAX_HOURS: u32 = 100_000;

    /// The plan the run opens with: everything is kept as it is.
    pub fn opening(sc: &Scenario) -> Self {
        let firm = &sc.firm;
        Self {
            quality: firm.quality_upkeep,
            access: firm.access_upkeep,
            image: firm.image_upkeep,
            tone: Tone::Plain,
            training: 0,
            heads: firm.staff,
            collection: 0,
            prospecting: opening_contact(sc),
            channels: sc.market.channels.iter().map(|c| c.budget).collect(),
        }
    }

    /// Hours that this plan takes from a team of some heads.
    pub fn hours(&self, staff: u32) -> f64 {
        f64::from(self.training * staff) + f64::from(self.collection) + f64::from(self.prospecting)
    }
}

/// Hours that the leads of the opening budgets take: fourteen each.
fn opening_contact(sc: &Scenario) -> u32 {
    let leads: f64 = sc
        .market
        .channels
        .iter()
        .map(|c| super::prospect::leads(c, c.budget, Tone::Plain, 0.0))
        .sum();
    libm::round(14.0 * leads) as u32
}

/// One change of the firm's plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FirmEdit {
    /// Quality investment.
    Quality(Money),
    /// Complaint access.
    Access(Money),
    /// Image.
    Image(Money),
    /// What the advertising promises.
    Tone(Tone),
    /// Hours of training per head.
    Training(u32),
    /// Heads wanted.
    Heads(u32),
    /// Hours for collection.
    Collection(u32),
    /// Hours for prospects.
    Prospecting(u32),
    /// Budget of a channel, by its index.
    Channel(u32, Money),
}

impl FirmEdit {
    /// The lever that this edit moves.
    pub const fn lever(self) -> Lever {
        match self {
            Self::Quality(_) => Lever::Quality,
            Self::Access(_) => Lever::Access,
            Self::Image(_) | Self::Tone(_) => Lever::Image,
            Self::Training(_) | Self::Heads(_) => Lever::Team,
            Self::Collection(_) => Lever::Credit,
            Self::Prospecting(_) | Self::Channel(..) => Lever::Acquisition,
        }
    }

    /// Most money that an investment or a channel may get: twenty times what
    /// the scenario opens with, at least a million.
    pub fn most(sc: &Scenario) -> Money {
        let firm = &sc.firm;
        let opening = firm
            .quality_upkeep
            .max(firm.access_upkeep)
            .max(firm.image_upkeep);
        Money(opening.0.saturating_mul(20)).max(Money::yuan(1_000_000))
    }

    /// Most heads: four times the opening team.
    pub fn most_heads(sc: &Scenario) -> u32 {
        sc.firm.staff.saturating_mul(4)
    }

    /// Whether the value lies in its range.
    pub fn in_range(self, sc: &Scenario) -> bool {
        let sum = |m: Money| !m.is_negative() && m <= Self::most(sc);
        match self {
            Self::Quality(m) | Self::Access(m) | Self::Image(m) | Self::Channel(_, m) => sum(m),
            Self::Tone(_) => true,
            Self::Training(hours) => hours <= FirmPlan::MAX_TRAINING,
            Self::Heads(heads) => (1..=Self::most_heads(sc)).contains(&heads),
            Self::Collection(hours) | Self::Prospecting(hours) => hours <= FirmPlan::MAX_HOURS,
        }
    }

    /// Makes the change; a channel that doesn't exist changes nothing.
    pub fn apply_to(self, plan: &mut FirmPlan) {
        match self {
            Self::Quality(m) => plan.quality = m,
            Self::Access(m) => plan.access = m,
            Self::Image(m) => plan.image = m,
            Self::Tone(tone) => plan.tone = tone,
            Self::Training(hours) => plan.training = hours,
            Self::Heads(heads) => plan.heads = heads,
            Self::Collection(hours) => plan.collection = hours,
            Self::Prospecting(hours) => plan.prospecting = hours,
            Self::Channel(index, m) => {
                if let Some(slot) = plan.channels.get_mut(index as usize) {
                    *slot = m;
                }
            }
        }
    }
}

/// What the trainee sets as a goal for the quarter, and is held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Goal {
    /// Revenue, minor units.
    Revenue,
    /// Profit, minor units.
    Profit,
    /// Share of customers lost, in thousandths.
    Churn,
    /// Mean satisfaction, in thousandths.
    Satisfaction,
}

impl Goal {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Revenue, Self::Profit, Self::Churn, Self::Satisfaction];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Revenue => "goal-revenue",
            Self::Profit => "goal-profit",
            Self::Churn => "goal-churn",
            Self::Satisfaction => "goal-satisfaction",
        }
    }
}
