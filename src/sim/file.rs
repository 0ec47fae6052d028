//! Customer files: what is known of a customer, and what the trainee sees of the rest.

use super::luck::{Luck, Purpose, When};
use super::units::{CustomerId, level};

/// A property of a customer that nobody tells us outright.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// Size of wallet.
    Wallet = 0,
    /// Price sensitivity.
    Price = 1,
    /// Hours the rival puts in.
    RivalHours = 2,
    /// How far its word carries.
    Influence = 3,
    /// What it could buy of our other products.
    Related = 4,
    /// Orientation.
    Orientation = 5,
    /// The rival's price.
    RivalPrice = 6,
}

/// Part of what is missing that so many hours find: 1 − e^(−h/4).
pub fn asked(hours: f64) -> f64 {
    1.0 - super::exp::exp(-hours / 4.0)
}

/// Completeness after a quarter: asking finds part of what is missing (see
/// [`asked`]), contact of this depth tells a little by the way, and 5 % of what is known
/// goes stale (information is timely).
#[inline]
pub fn next(file: f64, asked: f64, depth: f64) -> f64 {
    let heard = 0.08 * depth;
    level(file * 0.95 + (1.0 - file) * (asked + heard).min(1.0))
}

/// What the trainee sees of a hidden property: the truth times e^(error), the
/// error's spread falling from 45 % at an empty file to nothing at a full one.
/// The draw belongs to customer and property, so an estimate only ever comes
/// closer as the file fills.
pub fn estimate(luck: Luck, id: CustomerId, what: Hidden, truth: f64, file: f64) -> f64 {
    let when = When {
        quarter: 0,
        week: what as u8,
    };
    let z = luck.normal(Purpose::Estimate, id.0, when, 0);
    truth * super::exp::exp(spread(file) * z)
}

/// Spread (σ of the log) of an estimate at a completeness.
pub fn spread(file: f64) -> f64 {
    0.45 * (1.0 - level(file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fuller_file_is_nearer_the_truth() {
        let luck = Luck::new(5);
        for id in 0..50 {
            let error = |file| {
                let e = estimate(luck, CustomerId(id), Hidden::Wallet, 100.0, file);
                libm::log(e / 100.0).abs()
            };
            assert!(error(0.9) < error(0.2));
            assert!(error(1.0) < 1e-12);
        }
    }
}
