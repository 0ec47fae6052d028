//! Season and growth: what the wallet is worth in a quarter.

use super::setup::KindMarket;

/// Factor on the wallet in a quarter of a run, which begins with the year.
#[inline]
pub const fn factor(market: &KindMarket, quarter: u8) -> f64 {
    market.season[(quarter.saturating_sub(1) % 4) as usize]
}

/// Wallet a quarter later. A wallet never more than doubles or halves in a quarter.
#[inline]
pub fn grown(wallet: f64, growth: f64) -> f64 {
    wallet * (1.0 + growth).clamp(0.5, 2.0)
}
