//! Loyalty: slow, and never the same as satisfaction where there are many rivals.

use super::units::level;

/// What loyalty is read from; levels in [0, 1].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bonds {
    /// Satisfaction.
    pub satisfaction: f64,
    /// Trust.
    pub trust: f64,
    /// Number of rivals.
    pub rivals: f64,
    /// Depth of the relationship level times the customer's orientation.
    pub depth: f64,
    /// Care relative to what is usual (0 = none, 1 = usual).
    pub care: f64,
}

/// Where loyalty is heading: L* = .5 + 1.2 (S − .75) + .6 (trust − .6) − .03 per
/// rival, + .10 for a level that suits the customer, + up to .12 for care. The
/// satisfaction trap: the same satisfaction, more rivals, less loyalty (Jones
/// & Sasser 1995).
#[inline]
pub fn target(b: &Bonds) -> f64 {
    level(
        0.5 + 1.2 * (b.satisfaction - 0.75) + 0.6 * (b.trust - 0.6) - 0.03 * b.rivals
            + 0.10 * b.depth
            + 0.12 * b.care / (1.0 + b.care),
    )
}

/// Loyalty a quarter later: a fifth of the way.
#[inline]
pub fn next(loyalty: f64, target: f64) -> f64 {
    level(loyalty + 0.2 * (target - loyalty))
}
