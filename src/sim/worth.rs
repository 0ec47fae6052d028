//! What a customer is worth: lifetime value in its three parts, and the annuity behind it.

use super::customer::Customer;
use super::effort;
use super::obstacle::{self, Obstacle};
use super::orders::{self, Offer};
use super::related;
use super::rules::Rules;
use super::setup::Profile;
use super::tier::Level;
use super::units::Money;
use serde::{Deserialize, Serialize};

/// Lifetime value in its three parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lifetime {
    /// Contribution booked so far.
    pub historic: Money,
    /// m·r / (1 + i − r) at today's margin and retention.
    pub current: Money,
    /// What twice the rival's effort and a committed relationship would add to
    /// the share and to related sales, valued the same way.
    pub potential: Money,
}

impl Lifetime {
    /// What is still to come: current + potential.
    pub fn ahead(&self) -> Money {
        self.current + self.potential
    }
}

/// Value of a margin `m` a quarter that goes on with retention `r` at rate `i`,
/// the first payment a quarter from now: m·r / (1 + i − r).
#[inline]
pub fn annuity(m: f64, r: f64, i: f64) -> f64 {
    m * r / (1.0 + i - r)
}

/// Contribution a quarter at a share and depth, at list price: own and related
/// margin less cost to serve.
pub fn quarterly_margin(p: &Profile, c: &Customer, share: f64, depth: f64) -> f64 {
    let volume = c.wallet * share / (p.wallet * p.share).max(1.0);
    let related = c.wallet * p.related * depth * (c.margin + related::MARGIN_BONUS);
    c.wallet * share * c.margin + related
        - p.serve * volume * related::serve_factor(depth, c.levels.file)
}

/// Lifetime value at today's levels; `hazard` is the quarterly probability of
/// leaving that lasts (see [`Hazard::lasting`](super::churn::Hazard::lasting)).
pub fn lifetime(rules: &Rules, p: &Profile, c: &Customer, hazard: f64) -> Lifetime {
    let (i, r) = (rules.rate, 1.0 - hazard);
    let l = &c.levels;
    let now = quarterly_margin(p, c, l.share, l.depth);
    let (share, depth) = within_reach(rules, p, c);
    let more = quarterly_margin(p, c, share, depth) - now;
    Lifetime {
        historic: c.historic,
        current: Money::from_f64(annuity(now, r, i)),
        potential: Money::from_f64(annuity(more, r, i)),
    }
}

/// Share of wallet and depth that twice the rival's effort and a committed
/// relationship would lead to; never less than there is.
#[inline]
pub fn within_reach(rules: &Rules, p: &Profile, c: &Customer) -> (f64, f64) {
    let l = &c.levels;
    let norm = rules.market(p).norm;
    // What is known to stand in the way can be answered.
    let open = p.hidden != Obstacle::None && obstacle::known(l.file);
    let answered = if open { obstacle::QUARTERS } else { c.answered };
    let pulls = orders::pulls(&Offer {
        perception: norm,
        rival: norm,
        sensitivity: p.price,
        gap: 0.0,
        loyalty: l.loyalty,
        opening_loyalty: p.loyalty,
        response: effort::response(2.0),
        promise: 0.0,
        shipped: 1.0,
        answered: obstacle::pull(answered),
    });
    let share = orders::target(p.share, &pulls).max(l.share);
    let depth = related::target(l.trust, l.loyalty, Level::Partnership.depth()).max(l.depth);
    (share, depth)
}
