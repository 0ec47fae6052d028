//! A customer of the book: its state, and what a closed quarter left of it.

use super::levels::{Climate, Levels, Step};
use super::policy::{Lever, Policy};
use super::setup::{Kind, Profile, Rating};
use super::tier::Level;
use super::units::{Money, TierId};
use bitflags::bitflags;
use serde::{Deserialize, Serialize};

/// A policy for one customer instead of its tier's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Override {
    /// Hours a quarter.
    pub hours: u16,
    /// Relationship level.
    pub level: Level,
}

impl Override {
    /// The lever that opens it.
    pub const LEVER: Lever = Lever::Override;
}

/// Why and when a customer went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Departure {
    /// It chose somebody else.
    Left,
    /// It went out of business.
    Failed,
    /// We let it go.
    LetGo,
}

/// How a customer is let go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Manner {
    /// With notice and a good alternative; takes hours.
    Kindly,
    /// From one day to the next; people talk about it.
    Abruptly,
}

bitflags! {
    /// What stays true of a customer once it is; one byte, as the room of a
    /// book is counted in bytes a customer.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
    pub struct Past: u8 {
        /// It was recommended to us.
        const REFERRED = 1;
        /// Something failed before: a brilliant recovery no longer delights.
        const FAILED = 1 << 1;
        /// A complaint was badly handled before: a second failure weighs 1.5 times.
        const LET_DOWN = 1 << 2;
    }
}

/// A customer of the book.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Customer {
    /// Its levels.
    pub levels: Levels,
    /// Size of wallet now, major units a quarter.
    pub wallet: f64,
    /// Gross margin now.
    pub margin: f64,
    /// Rival's hours now.
    pub rival_hours: f64,
    /// Rival's price now, over our list price.
    pub rival_price: f64,
    /// Owed and not yet due.
    pub owed: Money,
    /// Owed and overdue.
    pub overdue: Money,
    /// Contribution booked over all quarters.
    pub historic: Money,
    /// Booked for it in the quarter under way, besides its orders.
    pub moved: Money,
    /// What failures without a written case added to the complaint memory in
    /// the quarter under way, log odds.
    pub grievance: f64,
    /// Its own policy, if it has one.
    pub own: Option<Override>,
    /// Its kind, as in its profile, which need not be opened for it.
    pub kind: Kind,
    /// Tier.
    pub tier: u8,
    /// Quarter at whose end it went; 0: it is there.
    pub gone: u8,
    /// Why it went.
    pub departure: Departure,
    /// Quarter in which it joined; 0: it was there when the run began.
    pub joined: u8,
    /// Credit rating now.
    pub rating: Rating,
    /// Major failures this quarter.
    pub major: u8,
    /// Minor failures this quarter.
    pub minor: u8,
    /// What it will not forget.
    pub past: Past,
    /// Quarters in which what stands in the way was answered, 0…2, see
    /// [`super::obstacle`].
    pub answered: u8,
    /// What the plan has for it besides: letting go, or winning back.
    pub intent: Intent,
}

/// What the plan has for a single customer besides its policy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Intent {
    /// Nothing.
    #[default]
    None,
    /// Let it go at the end of the quarter.
    LetGo(Manner),
    /// Try to win it back.
    WinBack,
}

/// What a closed quarter left of a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Quarter.
    pub quarter: u8,
    /// Tier it was in.
    pub tier: TierId,
    /// What it got.
    pub policy: Policy,
    /// What all met.
    pub climate: Climate,
    /// Failures: major, minor.
    pub failures: (u8, u8),
    /// Levels at its start.
    pub before: Levels,
    /// The step it took, with the hazard and its terms.
    pub step: Step,
    /// What its sales were made of.
    pub sales: Sales,
    /// Revenue booked, less discounts.
    pub revenue: Money,
    /// Revenue less cost of goods, cost to serve, care, compensation and the like.
    pub contribution: Money,
    /// Owed and overdue at the end.
    pub receivables: (Money, Money),
    /// Lifetime value (current + potential) before the draw of leaving.
    pub lifetime: Money,
    /// Whether it went at the end, and why.
    pub left: Option<Departure>,
}

/// The factors of a quarter's sales: wallet × share × season × noise × shipped.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sales {
    /// Wallet, major units.
    pub wallet: f64,
    /// Share of it.
    pub share: f64,
    /// Season.
    pub season: f64,
    /// Luck of the quarter.
    pub noise: f64,
    /// Part that the credit limit let through.
    pub shipped: f64,
    /// Price over list price.
    pub price: f64,
    /// Gross margin at list price.
    pub margin: f64,
}

impl Customer {
    /// A customer as the run finds it.
    pub fn new(p: &Profile) -> Self {
        Self {
            levels: Levels::opening(p),
            wallet: p.wallet,
            margin: p.margin,
            rival_hours: p.rival_hours,
            rival_price: p.rival_price,
            owed: Money::ZERO,
            overdue: Money::ZERO,
            historic: Money::ZERO,
            moved: Money::ZERO,
            grievance: 0.0,
            own: None,
            kind: p.kind,
            tier: p.tier,
            gone: 0,
            departure: Departure::Left,
            joined: 0,
            answered: 0,
            rating: p.rating,
            major: 0,
            minor: 0,
            past: Past::empty(),
            intent: Intent::None,
        }
    }

    /// Whether it is still a customer.
    #[inline]
    pub const fn active(&self) -> bool {
        self.gone == 0
    }

    /// Whether it was recommended to us.
    pub const fn referred(&self) -> bool {
        self.past.contains(Past::REFERRED)
    }

    /// Whether something failed in an earlier quarter.
    pub const fn failed_before(&self) -> bool {
        self.past.contains(Past::FAILED)
    }

    /// Whether a complaint was badly handled before.
    pub const fn let_down(&self) -> bool {
        self.past.contains(Past::LET_DOWN)
    }

    /// Its tier.
    pub const fn tier(&self) -> TierId {
        TierId(self.tier as u32)
    }

    /// The quarter at whose end it went, if it went.
    pub const fn left(&self) -> Option<u8> {
        if self.gone == 0 {
            None
        } else {
            Some(self.gone)
        }
    }

    /// Years it has been with us at a quarter, or had been when it went, those of
    /// the run included.
    pub fn years(&self, p: &Profile, quarter: u8) -> f64 {
        let until = self.left().unwrap_or(quarter);
        p.years() + f64::from(until.saturating_sub(self.joined.max(1))) / 4.0
    }

    /// What it gets: its tier's policy, or its own hours and level.
    #[inline]
    pub fn policy(&self, tiers: &[Policy]) -> Policy {
        let mut policy = tiers
            .get(usize::from(self.tier))
            .copied()
            .unwrap_or_default();
        if let Some(own) = self.own {
            policy.hours = u32::from(own.hours);
            policy.level = own.level;
        }
        policy
    }
}
