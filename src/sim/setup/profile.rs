//! What a customer is, apart from how it stands with us.

use crate::sim::obstacle::Obstacle;
use crate::sim::units::{CustomerId, TierId};
use serde::{Deserialize, Serialize};

/// The kinds of customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Buys for itself.
    Consumer,
    /// Buys for its production.
    Business,
    /// Buys to sell on.
    Channel,
    /// Another part of our own group.
    Internal,
}

impl Kind {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::Consumer,
        Self::Business,
        Self::Channel,
        Self::Internal,
    ];
}

/// The four personalities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Personality {
    /// Knows best and gives orders.
    Opinionated,
    /// Doubts and wavers.
    Hesitant,
    /// Friendly, and hides the problem.
    Amiable,
    /// Shouts and threatens.
    Angry,
}

impl Personality {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::Opinionated,
        Self::Hesitant,
        Self::Amiable,
        Self::Angry,
    ];

    /// Its id in the texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Opinionated => "opinionated",
            Self::Hesitant => "hesitant",
            Self::Amiable => "amiable",
            Self::Angry => "angry",
        }
    }
}

/// Credit rating: how likely a customer is to pay.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Rating {
    /// Pays.
    A,
    /// Pays, now and then late.
    #[default]
    B,
    /// Often late.
    C,
    /// In trouble.
    D,
}

impl Rating {
    /// All four, best first.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// Moved by some steps, down for positive ones, and held to the ends.
    #[must_use]
    pub fn moved(self, steps: i32) -> Self {
        let at = (self as i32).saturating_add(steps).clamp(0, 3);
        Self::ALL[at as usize]
    }

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::A => "rating-a",
            Self::B => "rating-b",
            Self::C => "rating-c",
            Self::D => "rating-d",
        }
    }
}

/// What a customer is to the firm besides what it buys: two of the three valuable kinds
/// of customer (the third, high lifetime value, is reckoned).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Nothing more.
    #[default]
    Plain,
    /// Benchmark customer 样板客户: as long as it is well satisfied, prospects of its
    /// kind sign more readily.
    Benchmark,
    /// Cost absorber 成本消化者: its volume carries part of the fixed cost.
    Absorber,
}

impl Role {
    /// Key in the texts; none for a plain customer.
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Benchmark => Some("role-benchmark"),
            Self::Absorber => Some("role-absorber"),
        }
    }
}

/// What a customer is. Levels in [0, 1]; money in major units a quarter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Its id in the texts; empty for one that was generated, whose name is made from a number.
    pub id: Box<str>,
    /// Kind.
    pub kind: Kind,
    /// Personality of its contact.
    pub personality: Personality,
    /// Credit rating at the start.
    pub rating: Rating,
    /// Its objection or need, which only asking finds.
    pub hidden: Obstacle,
    /// What it is to the firm besides a customer.
    pub role: Role,
    /// Tier the predecessor gave it: index into the tiers.
    pub tier: u8,
    /// Its contact is a woman; for the portrait only.
    pub woman: bool,
    /// The contact's age in years; for the portrait only.
    pub age: u8,
    /// Size of wallet: spend a quarter with all suppliers.
    pub wallet: f64,
    /// Our share of it at the start, and what neutral service against the rival's keeps.
    pub share: f64,
    /// Gross margin, share of revenue.
    pub margin: f64,
    /// Cost to serve at the opening share.
    pub serve: f64,
    /// Price sensitivity.
    pub price: f64,
    /// The rival's price over our list price; 1 is the same.
    pub rival_price: f64,
    /// 0 transactional … 1 relational.
    pub orientation: f64,
    /// How far its word carries.
    pub influence: f64,
    /// Hours a quarter the rival puts in.
    pub rival_hours: f64,
    /// Number of rivals.
    pub rivals: u8,
    /// Opening satisfaction.
    pub satisfaction: f64,
    /// Opening expectation.
    pub expectation: f64,
    /// Opening loyalty.
    pub loyalty: f64,
    /// Opening trust.
    pub trust: f64,
    /// Quarters with us; a byte, as the room of a book is counted in bytes a customer.
    pub tenure: u8,
    /// Financial switching cost.
    pub capital: f64,
    /// Procedural switching cost.
    pub procedural: f64,
    /// Relational switching cost.
    pub relational: f64,
    /// Growth of its wallet a quarter.
    pub growth: f64,
    /// What it could buy of our other products, as a share of the wallet.
    pub related: f64,
    /// Opening completeness of its file.
    pub file: f64,
}

impl Profile {
    /// Years with us, 0…63.75.
    pub fn years(&self) -> f64 {
        f64::from(self.tenure) / 4.0
    }
}

/// Quarters nearest to some years, as [`Profile::tenure`] keeps them.
pub fn quarters(years: f64) -> u8 {
    // `as` saturates.
    libm::round(4.0 * years) as u8
}

impl Default for Profile {
    /// A middling business at S 75, L .5, without switching costs.
    fn default() -> Self {
        Self {
            id: Box::default(),
            kind: Kind::Business,
            personality: Personality::Amiable,
            rating: Rating::B,
            hidden: Obstacle::None,
            role: Role::Plain,
            tier: 0,
            woman: false,
            age: 45,
            wallet: 60_000.0,
            share: 0.5,
            margin: 0.33,
            serve: 1_500.0,
            price: 0.35,
            rival_price: 1.0,
            orientation: 0.5,
            influence: 0.4,
            rival_hours: 50.0,
            rivals: 2,
            satisfaction: 0.75,
            expectation: 0.70,
            loyalty: 0.5,
            trust: 0.6,
            tenure: 12,
            capital: 0.0,
            procedural: 0.0,
            relational: 0.0,
            growth: 0.01,
            related: 0.15,
            file: 0.4,
        }
    }
}

/// Whom an effect concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    /// Every customer.
    Everyone,
    /// Those of a kind.
    Kind(Kind),
    /// One.
    Customer(CustomerId),
    /// Those of a tier.
    Tier(TierId),
}

impl Who {
    /// Whether a customer is meant.
    pub fn means(self, id: CustomerId, p: &Profile, tier: TierId) -> bool {
        match self {
            Self::Everyone => true,
            Self::Kind(kind) => p.kind == kind,
            Self::Tier(of) => tier == of,
            Self::Customer(customer) => customer == id,
        }
    }
}
