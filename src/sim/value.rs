//! Perceived value against the rival's: (results + process quality) / (price + cost of obtaining it).

use super::units::level;

/// How far a price lies above (> 0) or below the rival's, as customers weigh
/// it: a price above counts in full, one below by half (customers notice a
/// loss more than a gain; Kalyanaram & Winer 1995). Terms beyond 30 days count
/// as a price cut of 2 % for each further 30 days, shorter ones as a rise.
#[inline]
pub fn price_gap(price: f64, rival_price: f64, terms: u8) -> f64 {
    let credit = 0.02 * (f64::from(terms) - 30.0) / 30.0;
    let gap = price * (1.0 - credit) / rival_price.max(0.01) - 1.0;
    if gap > 0.0 { gap } else { 0.5 * gap }
}

/// Advantage of our offer in log odds of the share: 2 (P − rival's P) − 12 ps ·
/// price gap, with price sensitivity ps in [0, 1]. At the usual sensitivity of
/// .45 and half of the wallet this is a price elasticity of −2.7 (Bijmolt, van
/// Heerde & Pieters 2005: −2.6 in 1851 estimates); with less, a surcharge on
/// everybody paid.
pub fn advantage(perception: f64, rival: f64, sensitivity: f64, gap: f64) -> f64 {
    2.0 * (perception - rival) - 12.0 * sensitivity * gap
}

/// The value equation as a ratio, us over the rival: more than 1 means that
/// the customer gets more for its money from us.
///
/// Results are what reliability and assurance say, process quality the other
/// dials; the cost of obtaining is what a visit less, a wait and a doubt cost
/// the customer, a tenth of the price at perception 0 and none at 1.
pub fn ratio(perception: f64, rival: f64, price: f64, rival_price: f64) -> f64 {
    let offer = |p: f64, price: f64| level(p) / (price + 0.1 * (1.0 - level(p)));
    offer(perception, price) / offer(rival, rival_price).max(1e-6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_offer_is_worth_the_same() {
        assert!((ratio(0.7, 0.7, 1.0, 1.0) - 1.0).abs() < 1e-12);
        assert_eq!(price_gap(1.0, 1.0, 30), 0.0);
    }

    #[test]
    fn dearer_hurts_twice_as_much_as_cheaper_helps() {
        let dear = price_gap(1.1, 1.0, 30);
        let cheap = price_gap(0.9, 1.0, 30);
        assert!((dear / -cheap - 2.0).abs() < 1e-9);
    }
}
