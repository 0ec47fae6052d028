//! What less churn is worth (Reichheld & Sasser 1990), taken apart into what it is made of.

use super::prospect;
use super::related;
use super::rules::Rules;
use super::setup::Profile;
use super::tier::Level;
use super::worth::annuity;
use super::{file, word_of_mouth};
use crate::sim::levels::Levels;

/// The parts that a lower churn pays into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// m·r / (1 + i − r): the plain formula at a margin that never changes.
    Plain,
    /// The share of wallet that a new customer has yet to give us.
    Tenure,
    /// Related sales as the relationship deepens.
    Related,
    /// Cost to serve that falls with use.
    Serve,
    /// Customers it recommends us to.
    Referral,
    /// A successor needn't be won so soon.
    Acquisition,
}

impl Part {
    /// All parts, the plain formula first.
    pub const ALL: [Self; 6] = [
        Self::Plain,
        Self::Tenure,
        Self::Related,
        Self::Serve,
        Self::Referral,
        Self::Acquisition,
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plain => "part-plain",
            Self::Tenure => "part-tenure",
            Self::Related => "part-related",
            Self::Serve => "part-serve",
            Self::Referral => "part-referral",
            Self::Acquisition => "part-acquisition",
        }
    }
}

/// What five points (or another `step`) less churn a year add to the value of a
/// customer, each part as a share of its whole value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gain {
    /// Share that each part adds, in the order of [`Part::ALL`].
    pub parts: [f64; 6],
    /// What the plain formula gains by itself.
    pub plain_alone: f64,
}

impl Gain {
    /// The whole gain.
    pub fn total(&self) -> f64 {
        self.parts.iter().sum()
    }
}

/// Quarters that are reckoned; what lies beyond weighs nothing.
const HORIZON: usize = 160;

/// The gain of a typical customer `p` when the yearly churn falls from `churn`
/// by `step`; winning a successor costs `acquisition` major units.
pub fn gain(rules: &Rules, p: &Profile, churn: f64, step: f64, acquisition: f64) -> Gain {
    let before = parts(rules, p, quarterly(churn), acquisition);
    let after = parts(rules, p, quarterly((churn - step).max(0.001)), acquisition);
    let whole: f64 = before.iter().sum();
    Gain {
        parts: std::array::from_fn(|i| (after[i] - before[i]) / whole.max(1e-9)),
        plain_alone: after[0] / before[0].max(1e-9) - 1.0,
    }
}

/// Probability of leaving in a quarter at a yearly churn.
pub fn quarterly(churn: f64) -> f64 {
    1.0 - libm::pow(1.0 - churn.clamp(0.0, 0.99), 0.25)
}

/// Value of a customer from its first quarter on, part by part.
fn parts(rules: &Rules, p: &Profile, leaving: f64, acquisition: f64) -> [f64; 6] {
    let (i, r) = (rules.rate, 1.0 - leaving);
    let revenue = p.wallet * p.share;
    let margin = revenue * p.margin - p.serve;
    let plain = annuity(margin, r, i);
    let mut levels = Levels {
        share: 0.4 * p.share,
        depth: 0.0,
        file: 0.25,
        ..Levels::opening(p)
    };
    let settled = Levels {
        depth: related::target(p.trust, p.loyalty, Level::Accountable.depth()),
        ..levels
    };
    let (mut tenure, mut cross, mut serve, mut referral) = (0.0, 0.0, 0.0, 0.0);
    let mut weight = 1.0;
    for _ in 0..HORIZON {
        weight *= r / (1.0 + i);
        let volume = levels.share / p.share.max(1e-9);
        tenure += weight * (volume - 1.0) * margin;
        cross += weight * p.wallet * p.related * levels.depth * (p.margin + related::MARGIN_BONUS);
        let factor = related::serve_factor(levels.depth, levels.file);
        serve += weight * volume * p.serve * (1.0 - factor);
        // Three in four who are recommended have money, authority and need; nearly
        // half of them sign. Each is worth what this one is.
        let signed = 0.75 * prospect::USUAL_WIN;
        referral += weight * word_of_mouth::recommendations(p, &levels) * signed * plain;
        levels.share += (p.share - levels.share) / 3.0;
        levels.depth = related::next(levels.depth, settled.depth);
        levels.file = file::next(levels.file, file::asked(1.0), Level::Accountable.depth());
    }
    // A successor is won once, in the quarter this one leaves.
    let successor = -acquisition * leaving / (1.0 + i - r);
    [plain, tenure, cross, serve, referral, successor]
}
