//! Effort: hours against the rival's hours, a stock that builds up and wears off, and what it does.

use super::exp::{exp, ln_normal};
use super::tier::Level;

/// Exponent of the response.
const STEEPNESS: f64 = 1.7;

/// Effort flow of a quarter: how our work compares with the rival's.
///
/// x = (skill / .70 × fit × (1 − overload) × hours) / C, with skill and
/// overload in [0, 1] and both hours per quarter. A rival with no hours counts
/// as one hour.
#[inline]
pub fn flow(skill: f64, fit: f64, overload: f64, hours: f64, rival_hours: f64) -> f64 {
    skill / 0.7 * fit * (1.0 - overload) * hours / rival_hours.max(1.0)
}

/// The stock after a quarter with this flow: X ← ½X + ½x.
#[inline]
pub fn next_stock(stock: f64, flow: f64) -> f64 {
    0.5 * stock + 0.5 * flow
}

/// Response to the stock, ADBUDG (Little 1970): R = X^1.7 / (1 + X^1.7), ½ at
/// the rival's effort, .76 at twice. The elasticity of revenue to a quarter's
/// effort is about .3 at X = 1 (Albers, Mantrala & Sridhar 2010: .31 in 75
/// studies); what carries over doubles it in the long run.
#[inline]
pub fn response(stock: f64) -> f64 {
    // Without a branch: at a stock of nothing the power is nothing.
    let some = if stock > 1e-150 { stock } else { 1e-150 };
    let power = exp(STEEPNESS * ln_normal(some));
    power / (1.0 + power)
}

/// Share of the plan that the team can't keep: max(0, 1 − 1 / load).
pub fn overload(load: f64) -> f64 {
    if load > 1.0 { 1.0 - 1.0 / load } else { 0.0 }
}

/// How well a relationship level fits a customer's orientation (0
/// transactional … 1 relational); 1 is neutral. Partnership is half wasted on
/// someone who wants a price, and a relational customer who is only sold to
/// feels it. Authored: 1.15 at a perfect fit, .7 at the opposite end.
#[inline]
pub fn fit(level: Level, orientation: f64) -> f64 {
    1.15 - 0.45 * (level.depth() - orientation).abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn response_is_a_half_at_the_rivals_effort_and_three_quarters_at_twice() {
        assert!((response(1.0) - 0.5).abs() < 1e-12);
        assert!((response(2.0) - 0.764_6).abs() < 1e-3);
        assert!(response(0.0) < 1e-200);
    }

    #[test]
    fn only_more_than_there_is_overloads() {
        assert_eq!(overload(0.8), 0.0);
        assert!((overload(2.0) - 0.5).abs() < 1e-12);
    }
}
