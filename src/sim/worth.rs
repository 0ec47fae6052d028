//! What a customer and the book are worth: lifetime value, and customer equity by a caretaker.

use super::customer::{Customer, Encounter, Levels, step};
use super::setup::{Profile, Scenario};
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
    /// What reaching twice the rival's effort would add to the share, valued the same way.
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
pub fn annuity(m: f64, r: f64, i: f64) -> f64 {
    m * r / (1.0 + i - r)
}

/// Contribution a quarter at a share: wallet × share × margin − cost to serve.
pub fn quarterly_margin(p: &Profile, c: &Customer, share: f64) -> f64 {
    let volume = if p.share > 0.0 { share / p.share } else { 1.0 };
    c.wallet * share * c.margin - p.serve * volume
}

/// Lifetime value at today's levels; `hazard` is the quarterly probability of
/// leaving that lasts (see [`Hazard::lasting`](super::churn::Hazard::lasting)).
pub fn lifetime(
    sc: &Scenario,
    p: &Profile,
    c: &Customer,
    hazard: f64,
    historic: Money,
) -> Lifetime {
    let i = sc.firm.quarterly_rate();
    let r = 1.0 - hazard;
    let now = quarterly_margin(p, c, c.levels.share);
    let reachable = super::orders::share_target(
        p.share,
        sc.market.norm,
        sc.market.norm,
        c.levels.loyalty,
        p.loyalty,
        super::effort::response(2.0),
    );
    let more = quarterly_margin(p, c, reachable.max(c.levels.share)) - now;
    Lifetime {
        historic,
        current: Money::from_f64(annuity(now, r, i)),
        potential: Money::from_f64(annuity(more, r, i)),
    }
}

/// Quarters that the caretaker looks ahead before the tail.
const HORIZON: u32 = 16;

/// Worth of one customer in a caretaker's hands: its levels rolled on for 16
/// quarters without luck and without failures, at the best of X = 1, .4 or 0
/// with the hours charged at their wage, then a tail at the last quarter's
/// margin and hazard. Coasting or plundering before the close doesn't pay: the
/// levels it leaves are what is rolled on.
pub fn caretaker(sc: &Scenario, p: &Profile, c: &Customer) -> Money {
    if !c.active() {
        return Money::ZERO;
    }
    let best = [1.0, 0.4, 0.0]
        .into_iter()
        .map(|x| roll(sc, p, c, x))
        .fold(0.0, f64::max);
    Money::from_f64(best)
}

fn roll(sc: &Scenario, p: &Profile, c: &Customer, x: f64) -> f64 {
    let i = sc.firm.quarterly_rate();
    let hours = x * c.rival_hours;
    let upkeep = hours * sc.firm.wage.to_f64();
    let encounter = Encounter {
        hours,
        // A caretaker serves as it suits the customer: fit is near its best.
        level: Level::ALL[libm::round(p.orientation * 4.0).clamp(0.0, 4.0) as usize],
        care: 0.0,
        overload: 0.0,
        quality: sc.firm.quality,
        access: sc.firm.access,
        image: sc.firm.image,
        skill: sc.firm.skill,
        major: 0.0,
        minor: 0.0,
        rival_hours: c.rival_hours,
        rival_shock: 0.0,
    };
    let mut levels: Levels = c.levels;
    let (mut value, mut alive, mut discount) = (0.0, 1.0, 1.0);
    let mut last = (0.0, 0.0);
    for _ in 0..HORIZON {
        let s = step(sc, p, &levels, &encounter, 1.0);
        discount /= 1.0 + i;
        let margin = quarterly_margin(p, c, levels.share) - upkeep;
        value += alive * discount * margin;
        alive *= 1.0 - s.hazard.probability;
        last = (margin, s.hazard.probability);
        levels = s.levels;
        levels.memory = levels.memory.map(|z| z / 2.0);
    }
    value + alive * discount * annuity(last.0, 1.0 - last.1, i)
}
