//! Trust: promises kept build it, promises broken cost twice as much.

use super::complaint::Outcome;
use super::units::level;

/// What a promise kept adds.
pub const KEPT: f64 = 0.06;
/// What a promise broken takes: twice as much.
pub const BROKEN: f64 = -2.0 * KEPT;

/// What the handling of a complaint does to trust: at once is a promise kept,
/// not at all is one broken (Tax, Brown & Chandrashekaran 1998: how a complaint
/// is handled decides on trust). Who kept silent trusts us no less than before.
pub const fn handled(outcome: Outcome) -> f64 {
    match outcome {
        Outcome::Silent => 0.0,
        Outcome::Unresolved => BROKEN,
        Outcome::Resolved => 0.02,
        Outcome::Quick => KEPT,
    }
}

/// Trust after a quarter of ordinary work. A relationship level (its `depth`, see
/// [`Level::depth`](super::tier::Level::depth)) is a promise of contact: the part of it that is kept builds trust, the part that overload
/// breaks costs twice; failures cost .03 (major) and .01 (minor); the rest
/// drifts towards .60, what customers feel for a supplier they have no story with.
#[inline]
pub fn next(trust: f64, depth: f64, overload: f64, major: f64, minor: f64) -> f64 {
    let kept = 0.05 * depth * (1.0 - overload) * (1.0 - trust);
    let broken = 0.10 * depth * overload * trust;
    level(trust + kept - broken - 0.03 * major - 0.01 * minor + 0.10 * (0.60 - trust))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_overload_breaks_costs_trust() {
        let kept = next(0.6, 0.75, 0.0, 0.0, 0.0);
        let broken = next(0.6, 0.75, 0.5, 0.0, 0.0);
        assert!(kept > 0.6 && broken < 0.6);
    }
}
