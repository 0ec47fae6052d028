//! The life cycle of a relationship: where a customer stands on it.

use super::levels::Levels;
use serde::{Deserialize, Serialize};

/// Stages of a relationship (Dwyer, Schurr & Oh 1987).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// We know of each other: a prospect.
    Awareness,
    /// They try us out.
    Exploration,
    /// They buy more and more kinds of things.
    Expansion,
    /// Both count on it.
    Commitment,
    /// It is coming apart.
    Dissolution,
}

impl Stage {
    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Awareness => "stage-awareness",
            Self::Exploration => "stage-exploration",
            Self::Expansion => "stage-expansion",
            Self::Commitment => "stage-commitment",
            Self::Dissolution => "stage-dissolution",
        }
    }

    /// All five in order.
    pub const ALL: [Self; 5] = [
        Self::Awareness,
        Self::Exploration,
        Self::Expansion,
        Self::Commitment,
        Self::Dissolution,
    ];
}

/// The stage of a customer with these levels, `years` with us (tenure at the
/// start plus what the run added) and a probability of leaving within a
/// quarter: coming apart above 12 % or under 55 points of satisfaction with
/// little loyalty; committed with trust from .68 and loyalty from .55; trying
/// out in the first year or under .50 of trust.
pub fn stage(l: &Levels, years: f64, hazard: f64) -> Stage {
    if hazard > 0.12 || (l.satisfaction < 0.55 && l.loyalty < 0.40) {
        Stage::Dissolution
    } else if years < 1.0 || l.trust < 0.50 {
        Stage::Exploration
    } else if l.trust >= 0.68 && l.loyalty >= 0.55 {
        Stage::Commitment
    } else {
        Stage::Expansion
    }
}
