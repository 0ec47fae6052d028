//! Credit: what customers owe, pay late or never pay.

use super::setup::{Kind, Rating};
use super::units::Money;

impl Rating {
    /// Probability of failing in a year: A .3, B 1, C 4, D 12 %.
    pub const fn default_rate(self) -> f64 {
        match self {
            Self::A => 0.003,
            Self::B => 0.01,
            Self::C => 0.04,
            Self::D => 0.12,
        }
    }

    /// Probability of failing in a quarter.
    #[inline]
    pub const fn quarterly_default(self) -> f64 {
        // 1 − (1 − a)^¼, worked out: the rates are four constants.
        match self {
            Self::A => 0.000_750_85,
            Self::B => 0.002_509_43,
            Self::C => 0.010_153_59,
            Self::D => 0.031_453_07,
        }
    }

    /// Share of what falls due that isn't paid in time.
    #[inline]
    pub const fn late(self) -> f64 {
        match self {
            Self::A => 0.08,
            Self::B => 0.20,
            Self::C => 0.40,
            Self::D => 0.60,
        }
    }
}

/// Whether customers of a kind buy on credit: consumers pay at once, our own
/// group settles internally.
#[inline]
pub const fn on_credit(kind: Kind) -> bool {
    matches!(kind, Kind::Business | Kind::Channel)
}

/// Share of a quarter's sales that is owed at its end, by days to pay.
#[inline]
pub fn owed_share(terms: u8) -> f64 {
    (f64::from(terms) / 91.0).min(1.0)
}

/// Part of the orders over the limit that is lost; the others pay at once.
const LOST: f64 = 0.3;

/// Share of a quarter's orders that is shipped where they would leave so much
/// `owed` and owed and overdue may not go over a limit, in [.7, 1]: over it,
/// customers pay in advance, and three in ten of these orders go to somebody else.
#[inline]
pub fn shipped(owed: f64, overdue: Money, limit: f64) -> f64 {
    let room = limit - overdue.to_f64();
    if owed <= 0.0 || owed <= room {
        return 1.0;
    }
    1.0 - LOST * (1.0 - (room / owed).max(0.0))
}

/// Share of what is overdue that is given up in a quarter: disputes, small
/// sums nobody pursues. Authored.
pub const GIVEN_UP: f64 = 0.18;

/// Factor on late payment for a limit (1 = what the customer buys in a
/// quarter): who is never held to one pays later. 1 at 150 %. Authored.
#[inline]
pub fn discipline(limit: f64) -> f64 {
    0.55 + 0.3 * limit
}

/// Part of the overdue that is brought in by so many hours per customer who is
/// late: up to .9, .15 of which comes by itself, by 1 − e^(−h/4).
pub fn collected(hours_each: f64) -> f64 {
    0.15 + 0.75 * (1.0 - super::exp::exp(-hours_each / 4.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_quarters_make_the_yearly_rate() {
        for rating in Rating::ALL {
            let year = 1.0 - libm::pow(1.0 - rating.quarterly_default(), 4.0);
            assert!((year - rating.default_rate()).abs() < 1e-6, "{rating:?}");
        }
    }

    #[test]
    fn a_limit_holds_orders_back() {
        assert_eq!(shipped(100.0, Money::ZERO, 50.0), 0.85);
        assert_eq!(shipped(100.0, Money::yuan(80), 50.0), 0.7);
        assert_eq!(shipped(0.0, Money::ZERO, 0.0), 1.0);
    }
}
