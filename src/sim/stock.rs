//! Quality, complaint access and image: stocks that follow what is spent on them, slowly.

use super::units::{Money, level};

/// How a stock answers to money.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stock {
    /// Where it ends up with nothing spent.
    pub floor: f64,
    /// Where no money carries it further.
    pub cap: f64,
    /// Part of the way it moves a quarter.
    pub speed: f64,
}

/// Quality κ.
pub const QUALITY: Stock = Stock {
    floor: 0.50,
    cap: 0.90,
    speed: 0.20,
};
/// Complaint access.
pub const ACCESS: Stock = Stock {
    floor: 0.20,
    cap: 0.95,
    speed: 0.50,
};
/// Image.
pub const IMAGE: Stock = Stock {
    floor: 0.50,
    cap: 0.90,
    speed: 0.20,
};

impl Stock {
    /// Where a spending leads: floor + (cap − floor) · s / (s + s₀), with s₀ such
    /// that `upkeep` keeps the `opening` level. Returns fall as spending rises.
    pub fn target(&self, spend: Money, upkeep: Money, opening: f64) -> f64 {
        let opening = opening.clamp(self.floor + 0.01, self.cap - 0.01);
        let half = upkeep.to_f64().max(1.0) * (self.cap - opening) / (opening - self.floor);
        let spend = spend.to_f64();
        self.floor + (self.cap - self.floor) * spend / (spend + half)
    }

    /// The stock a quarter later.
    pub fn next(&self, now: f64, target: f64) -> f64 {
        level(now + self.speed * (target - now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn upkeep_keeps_the_opening_level() {
        let upkeep = Money::yuan(50_000);
        assert!((QUALITY.target(upkeep, upkeep, 0.7) - 0.7).abs() < 1e-9);
        assert!((QUALITY.target(Money::ZERO, upkeep, 0.7) - QUALITY.floor).abs() < 1e-9);
    }
}
