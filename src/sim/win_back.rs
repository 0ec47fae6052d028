//! Winning back who left: its own odds and its own price.

use super::customer::{Customer, Departure};
use super::setup::Profile;
use super::units::{Money, logistic};

/// Hours that an attempt takes.
pub const HOURS: f64 = 12.0;

/// Whether there is somebody to win back: it chose somebody else, at most six
/// quarters ago. Who went out of business, or whom we let go, isn't.
pub fn possible(c: &Customer, quarter: u8) -> bool {
    c.gone > 0 && c.departure == Departure::Left && quarter.saturating_sub(c.gone) <= 6
}

/// Probability that an attempt succeeds: logistic of −2.0 + 2 (satisfaction it
/// left with − .6) + 2 (trust − .5) − .35 a quarter since + 2 (image − .7) −
/// .15 × its grievances in log odds. About one in eight comes back if asked
/// soon; authored.
pub fn probability(c: &Customer, quarter: u8, image: f64, overload: f64) -> f64 {
    let since = f64::from(quarter.saturating_sub(c.gone));
    let grievance: f64 = c.levels.memory.iter().sum();
    let odds = -2.0 + 2.0 * (c.levels.satisfaction - 0.6) + 2.0 * (c.levels.trust - 0.5)
        - 0.35 * (since - 1.0).max(0.0)
        + 2.0 * (image - 0.7)
        - 0.15 * grievance;
    (1.0 - overload) * logistic(odds)
}

/// What an attempt costs: 8 % of what it used to buy in a quarter, at least 500.
pub fn cost(p: &Profile, c: &Customer) -> Money {
    Money::from_f64((0.08 * c.wallet * p.share).max(500.0))
}
