//! Share of wallet: where it is heading, and why.

use super::exp::exp;
use serde::{Deserialize, Serialize};

/// What moves the share of wallet, in log odds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pull {
    /// Perceived quality against the rival's.
    Perception,
    /// Price and terms against the rival's.
    Price,
    /// Loyalty against where it was.
    Loyalty,
    /// Effort against the rival's.
    Effort,
    /// What the advertising promises.
    Promise,
    /// Orders that the credit limit holds back.
    Hold,
    /// An objection that was removed, a need that was met.
    Answered,
}

impl Pull {
    /// All of them, in the order of [`Pulls`].
    pub const ALL: [Self; 7] = [
        Self::Perception,
        Self::Price,
        Self::Loyalty,
        Self::Effort,
        Self::Promise,
        Self::Hold,
        Self::Answered,
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Perception => "pull-perception",
            Self::Price => "pull-price",
            Self::Loyalty => "pull-loyalty",
            Self::Effort => "pull-effort",
            Self::Promise => "pull-promise",
            Self::Hold => "pull-hold",
            Self::Answered => "pull-answered",
        }
    }
}

/// Log odds of the share by what moves it (see [`Pull::ALL`]).
pub type Pulls = [f64; 7];

/// What the share is read from; levels in [0, 1].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Offer {
    /// Perception P.
    pub perception: f64,
    /// The rival's perception: the norm of the market.
    pub rival: f64,
    /// Price sensitivity.
    pub sensitivity: f64,
    /// Price gap, see [`super::value::price_gap`].
    pub gap: f64,
    /// Loyalty.
    pub loyalty: f64,
    /// Loyalty when the run began, at which the natural share is kept.
    pub opening_loyalty: f64,
    /// Effort response R.
    pub response: f64,
    /// What the advertising promises, log odds.
    pub promise: f64,
    /// Part of the orders that the credit limit lets through.
    pub shipped: f64,
    /// What answering its objection or need has added, log odds, see
    /// [`super::obstacle::pull`].
    pub answered: f64,
}

/// The pulls on the share, away from the natural one: 2 (P − rival's P) − 12 ps
/// · price gap + 1 (L − opening L) + 2.6 (R − ½) + promise + a customer who
/// can't buy from us buys elsewhere (up to −1.5) + what was answered (up to .5).
#[inline]
pub fn pulls(o: &Offer) -> Pulls {
    [
        2.0 * (o.perception - o.rival),
        -12.0 * o.sensitivity * o.gap,
        o.loyalty - o.opening_loyalty,
        2.6 * (o.response - 0.5),
        o.promise,
        -1.5 * (1.0 - o.shipped),
        o.answered,
    ]
}

/// The share that these pulls lead to, from the share that neutral service keeps.
///
/// logistic(logit s + z) = s / (s + (1 − s) e^(−z)): no logarithm of the natural
/// share `s` is needed.
#[inline]
pub fn target(natural: f64, pulls: &Pulls) -> f64 {
    let away: f64 = pulls.iter().sum();
    natural / (natural + (1.0 - natural) * exp(-away)).max(1e-12)
}

/// Share a quarter later: a third of the way.
#[inline]
pub fn next(share: f64, target: f64) -> f64 {
    share + (target - share) / 3.0
}

/// Lognormal noise of a quarter's orders with mean 1: exp(σz − σ²/2).
#[inline]
pub fn noise(sigma: f64, z: f64) -> f64 {
    exp(sigma * z - 0.5 * sigma * sigma)
}
