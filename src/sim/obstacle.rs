//! What stands between us and a customer: the hidden objection of a B, the unmet need of a C.
//!
//! The courses grade by attitude × contribution: an A calls us first, a B is
//! fairly satisfied but has an objection to remove before it buys more, a C waits
//! and leans to the rival because a need isn't met. Here each is one hidden
//! property of a customer. Asking finds it: it is known once the customer file is
//! half full ([`FOUND`]). The action that answers it removes it in two quarters,
//! if it is known by then; each takes the share of wallet [`STEP`] log odds up, for
//! good. The size is the author's choice: half a unit of log odds lifts a share
//! of 40 % to 52 %.

use super::policy::{Policy, Priority, Programme};
use super::setup::Profile;
use super::tier::Level;
use serde::{Deserialize, Serialize};

/// Completeness of the file from which on an obstacle is known.
pub const FOUND: f64 = 0.5;
/// Quarters of the right answer that remove an obstacle.
pub const QUARTERS: u8 = 2;
/// What each of them adds to the share, log odds.
pub const STEP: f64 = 0.25;
/// Discount that answers an objection to the price, thousandths.
const DISCOUNT: i16 = 30;
/// Days to pay that answer an objection to the terms.
const TERMS: u8 = 60;

/// What stands in the way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Obstacle {
    /// Nothing.
    #[default]
    None,
    /// Objection: the other is cheaper. Answered by a discount of 3 % or more.
    Price,
    /// Objection: the other gives more time to pay. Answered by 60 days or more.
    Terms,
    /// Objection: nobody of ours comes round. Answered by at least the rival's hours.
    Attention,
    /// Objection: will it go well next time? Answered by complaints first, and a
    /// quarter in which nothing fails.
    Reliability,
    /// Objection: what do we get for it? Answered by the proactive level: somebody
    /// reckons with them what we are worth to them.
    Proof,
    /// Need: to be rewarded for loyalty. Met by the rebate.
    Reward,
    /// Need: their process and ours should fit. Met by integration.
    Fit,
    /// Need: to belong, and to hear from their trade. Met by the circle.
    Belonging,
}

impl Obstacle {
    /// All that stand in the way.
    pub const ALL: [Self; 8] = [
        Self::Price,
        Self::Terms,
        Self::Attention,
        Self::Reliability,
        Self::Proof,
        Self::Reward,
        Self::Fit,
        Self::Belonging,
    ];

    /// Key in the texts: what the customer says. With `-remedy` behind it: what
    /// answers it. None where nothing stands in the way.
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Price => Some("obstacle-price"),
            Self::Terms => Some("obstacle-terms"),
            Self::Attention => Some("obstacle-attention"),
            Self::Reliability => Some("obstacle-reliability"),
            Self::Proof => Some("obstacle-proof"),
            Self::Reward => Some("obstacle-reward"),
            Self::Fit => Some("obstacle-fit"),
            Self::Belonging => Some("obstacle-belonging"),
        }
    }

    /// Whether it is a need that isn't met (of a C), rather than an objection (of a B).
    pub const fn is_need(self) -> bool {
        matches!(self, Self::Reward | Self::Fit | Self::Belonging)
    }

    /// Whether what a customer got in a quarter answers it. `failed`: something
    /// went wrong in the quarter.
    pub fn answered_by(self, policy: &Policy, rival_hours: f64, failed: bool) -> bool {
        match self {
            Self::None => false,
            Self::Price => policy.discount >= DISCOUNT,
            Self::Terms => policy.terms >= TERMS,
            Self::Attention => f64::from(policy.effective_hours()) >= rival_hours,
            Self::Reliability => policy.priority == Priority::First && !failed,
            Self::Proof => policy.level >= Level::Proactive,
            Self::Reward => policy.programme == Programme::Rebate,
            Self::Fit => policy.programme == Programme::Integration,
            Self::Belonging => policy.programme == Programme::Circle,
        }
    }
}

/// Whether asking has found what stands in the way.
pub fn known(file: f64) -> bool {
    file >= FOUND
}

/// Quarters of the right answer after a quarter, 0…[`QUARTERS`].
pub fn next(
    p: &Profile,
    answered: u8,
    file: f64,
    policy: &Policy,
    rival_hours: f64,
    failed: bool,
) -> u8 {
    let right = known(file) && p.hidden.answered_by(policy, rival_hours, failed);
    (answered + u8::from(right)).min(QUARTERS)
}

/// What has been answered so far adds to the share, log odds.
#[inline]
pub fn pull(answered: u8) -> f64 {
    STEP * f64::from(answered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_counts_once_the_obstacle_is_known_and_only_the_right_one() {
        let p = Profile {
            hidden: Obstacle::Fit,
            ..Profile::default()
        };
        let right = Policy {
            programme: Programme::Integration,
            ..Policy::default()
        };
        let wrong = Policy {
            programme: Programme::Rebate,
            ..Policy::default()
        };
        assert_eq!(next(&p, 0, 0.6, &right, 10.0, false), 1);
        assert_eq!(next(&p, 0, 0.4, &right, 10.0, false), 0, "nobody asked");
        assert_eq!(next(&p, 0, 0.6, &wrong, 10.0, false), 0);
        assert_eq!(next(&p, QUARTERS, 0.6, &right, 10.0, false), QUARTERS);
        assert_eq!(next(&p, 1, 0.6, &wrong, 10.0, false), 1, "it stays removed");
    }

    #[test]
    fn every_obstacle_has_an_answer_that_a_plan_can_give() {
        let best = |programme| Policy {
            hours: 40,
            level: Level::Partnership,
            discount: 50,
            terms: 90,
            priority: Priority::First,
            programme,
            ..Policy::default()
        };
        for obstacle in Obstacle::ALL {
            let answers = [Programme::Rebate, Programme::Integration, Programme::Circle]
                .into_iter()
                .filter(|programme| obstacle.answered_by(&best(*programme), 30.0, false));
            assert!(answers.count() > 0, "{obstacle:?}");
            assert!(!obstacle.answered_by(&Policy::default(), 30.0, true));
        }
    }
}
