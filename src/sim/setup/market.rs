//! The market: what is usual for each kind of customer, and the channels that bring new ones.

use super::Kind;
use crate::sim::units::Money;
use serde::{Deserialize, Serialize};

/// The market.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Market {
    /// What is usual for each kind, in the order of [`Kind::ALL`].
    pub kinds: [KindMarket; 4],
    /// σ of the rival shock in log odds.
    pub rival_shock: f64,
    /// σ of the log of orders.
    pub order_noise: f64,
    /// Where new customers come from.
    pub channels: Vec<Channel>,
    /// Median wallet of a prospect, major units a quarter.
    pub prospect_wallet: f64,
    /// Usual gross margin of a prospect.
    pub prospect_margin: f64,
}

/// What is usual for customers of one kind. Levels in [0, 1].
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct KindMarket {
    /// Base churn a year, at S 75, L .5, no switching costs, no failures.
    pub base_churn: f64,
    /// P₀: what these customers perceive as normal, and what the rival offers.
    pub norm: f64,
    /// Major service failures per customer and year at quality .70.
    pub major: f64,
    /// Minor ones.
    pub minor: f64,
    /// Weights of the five dials of perception; they add up to 1.
    pub weights: [f64; 5],
    /// Factor on the wallet in each quarter of the year.
    pub season: [f64; 4],
}

impl KindMarket {
    /// The usual market of a kind: base churn 15 % a year for consumers, 10 %
    /// for businesses, 12 % for channel customers, 4 % for our own group;
    /// weights of the dials after Zeithaml, Parasuraman and Berry (1990).
    pub const fn usual(kind: Kind) -> Self {
        Self {
            base_churn: match kind {
                Kind::Consumer => 0.15,
                Kind::Business => 0.10,
                Kind::Channel => 0.12,
                Kind::Internal => 0.04,
            },
            norm: 0.70,
            major: 0.17,
            minor: 0.20,
            weights: [0.32, 0.22, 0.19, 0.16, 0.11],
            season: [1.0; 4],
        }
    }
}

impl Default for Market {
    fn default() -> Self {
        Self {
            kinds: Kind::ALL.map(KindMarket::usual),
            rival_shock: 0.35,
            order_noise: 0.10,
            channels: vec![Channel::default()],
            prospect_wallet: 60_000.0,
            prospect_margin: crate::sim::generate::MARGIN,
        }
    }
}

impl Market {
    /// What is usual for a kind.
    pub const fn of(&self, kind: Kind) -> &KindMarket {
        &self.kinds[kind as usize]
    }
}

/// A channel that brings leads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Channel {
    /// Its id (`channel-<id>`).
    pub id: String,
    /// Kind of customer it brings.
    pub kind: Kind,
    /// Cost of a lead when the channel is hardly used.
    pub lead: Money,
    /// Leads a quarter that it can bring at most; the cost rises towards it.
    pub most: f64,
    /// Weeks from the money to the lead.
    pub delay: u8,
    /// Share of its leads that have money, authority and need, [0, 1].
    pub qualified: f64,
    /// Factor on the wallets it brings.
    pub size: f64,
    /// Budget a quarter that the run opens with.
    pub budget: Money,
}

impl Default for Channel {
    fn default() -> Self {
        Self {
            id: "fair".to_owned(),
            kind: Kind::Business,
            lead: Money::yuan(12_000),
            most: 10.0,
            delay: 2,
            qualified: 0.5,
            size: 1.0,
            budget: Money::yuan(60_000),
        }
    }
}
