//! Share of wallet, orders and what a week of them costs.

use super::luck::{Luck, Purpose, When};
use super::setup::Profile;
use super::units::{CustomerId, Money, WEEKS, logistic, logit};

/// Where the share of wallet is heading.
///
/// Logit of the opening share + 2 (P − norm) + 1 (L − opening L) + 2.6 (R − ½):
/// the authored share is what neutral service against the rival's keeps.
pub fn share_target(
    opening_share: f64,
    perception: f64,
    norm: f64,
    loyalty: f64,
    opening_loyalty: f64,
    response: f64,
) -> f64 {
    logistic(
        logit(opening_share)
            + 2.0 * (perception - norm)
            + (loyalty - opening_loyalty)
            + 2.6 * (response - 0.5),
    )
}

/// A week of a customer: goods sold, what they cost, what serving costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Revenue.
    pub revenue: Money,
    /// Cost of goods, negative.
    pub goods: Money,
    /// Cost to serve, negative.
    pub serve: Money,
}

/// Orders of one week: wallet × share × lognormal noise of the quarter, a
/// thirteenth each. The noise has mean 1 (exp(σz − σ²/2)).
#[allow(
    clippy::too_many_arguments,
    reason = "one call, each argument once, all of them numbers of the formula"
)]
pub fn week(
    luck: Luck,
    sigma: f64,
    id: CustomerId,
    p: &Profile,
    wallet: f64,
    share: f64,
    margin: f64,
    quarter: u8,
) -> Week {
    let z = luck.normal(Purpose::Orders, id.0, When { quarter, week: 0 }, 0);
    let noise = libm::exp(sigma * z - sigma * sigma / 2.0);
    let weeks = f64::from(WEEKS);
    let revenue = wallet * share * noise / weeks;
    let volume = if p.share > 0.0 { share / p.share } else { 1.0 };
    Week {
        revenue: Money::from_f64(revenue),
        goods: -Money::from_f64(revenue * (1.0 - margin)),
        serve: -Money::from_f64(p.serve * volume / weeks),
    }
}
