//! Related sales: our other products open as a relationship deepens.

use super::units::{level, logistic};

/// Margin of related products over the customer's own: they are compared less.
pub const MARGIN_BONUS: f64 = 0.03;

/// How far a customer could be opened at this trust, loyalty and depth of
/// contact (0 basic … 1 partnership), [0, 1].
#[inline]
pub fn target(trust: f64, loyalty: f64, contact: f64) -> f64 {
    logistic(6.0 * (trust - 0.65) + 5.0 * (loyalty - 0.5) + 2.5 * (contact - 0.5))
}

/// Depth of the relationship a quarter later: an eighth of the way.
#[inline]
pub fn next(depth: f64, target: f64) -> f64 {
    level(depth + 0.125 * (target - depth))
}

/// Factor on the cost to serve: it falls with a relationship that is used, not
/// with age alone (Reinartz & Kumar 2002): 1 at depth .3 and file .5, .85 at
/// both full.
#[inline]
pub fn serve_factor(depth: f64, file: f64) -> f64 {
    1.095 - 0.15 * depth - 0.10 * file
}
