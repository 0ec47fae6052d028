//! Money, levels and the ids of things; the small words the simulation is written in.

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

/// An amount of money in minor units (fen, cents). Arithmetic saturates: a
/// scenario with absurd numbers yields an absurd sum, never a panic.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Money(pub i64);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// From whole major units (yuan).
    pub const fn yuan(major: i64) -> Self {
        Self(major.saturating_mul(100))
    }

    /// From major units with a fraction, rounded to the nearest minor unit, a
    /// half to the even one. NaN is nothing, infinities are the largest amounts.
    #[inline]
    pub fn from_f64(major: f64) -> Self {
        // Added to a number of this size, a smaller one is rounded to a whole and
        // stands in the lowest bits: a few cycles where a conversion takes twenty.
        const WHOLE: f64 = 6_755_399_441_055_744.0;
        let minor = major * 100.0;
        if minor.abs() < 2_251_799_813_685_248.0 {
            let bits = (minor + WHOLE).to_bits();
            return Self(bits.wrapping_sub(WHOLE.to_bits()) as i64);
        }
        // `as` saturates and maps NaN to zero, which is what is wanted here.
        Self(minor as i64)
    }

    /// In major units; exact up to 2⁵³ minor units.
    #[inline]
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / 100.0
    }

    /// Whether it is less than nothing.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}
impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}
impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}
impl SubAssign for Money {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}
impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}
impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        items.fold(Self::ZERO, Add::add)
    }
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl $name {
            /// Its place in the list it counts.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id!(
    /// A customer: the place in [`Scenario::customers`](super::setup::Scenario). Never reused.
    CustomerId
);
id!(
    /// A tier: the place in [`Scenario::tiers`](super::setup::Scenario), best first.
    TierId
);
id!(
    /// A complaint of this run, counted from 0 in the order they were voiced.
    ComplaintId
);

/// Weeks of a quarter.
pub const WEEKS: u8 = 13;

/// Holds a level in [0, 1]; NaN becomes 0.
#[inline]
pub fn level(x: f64) -> f64 {
    if x > 1.0 {
        1.0
    } else if x > 0.0 {
        x
    } else {
        0.0
    }
}

/// The logistic function 1 / (1 + e⁻ˣ).
#[inline]
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + super::exp::exp(-x))
}

/// Log odds of a probability, which is held inside (0, 1) first.
pub fn logit(p: f64) -> f64 {
    let p = p.clamp(1e-9, 1.0 - 1e-9);
    super::exp::ln(p / (1.0 - p))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_rounds_to_the_nearest_and_saturates() {
        assert_eq!(Money::from_f64(1.005), Money(100));
        assert_eq!(Money::from_f64(-0.125), Money(-12));
        assert_eq!(Money::from_f64(-0.126), Money(-13));
        assert_eq!(Money::from_f64(-1e15), Money(-100_000_000_000_000_000));
        assert_eq!(Money::from_f64(2.5e13), Money(2_500_000_000_000_000));
        assert_eq!(Money::from_f64(f64::NAN), Money::ZERO);
        assert_eq!(Money::from_f64(f64::INFINITY) + Money(1), Money(i64::MAX));
    }

    #[test]
    fn logit_undoes_logistic() {
        for x in [-4.0, -0.3, 0.0, 2.5] {
            assert!((logit(logistic(x)) - x).abs() < 1e-9);
        }
    }
}
