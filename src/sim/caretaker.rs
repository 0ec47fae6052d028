//! Customer equity: what the book is worth in the hands of a deterministic caretaker.
//!
//! The plain formula applied to today's numbers would capitalise a passing
//! grievance for ever and forget quality and people. The caretaker rolls the
//! closing state on for sixteen quarters plus a tail, without luck and without
//! new customers: each customer gets the best of X = 1, .4 or 0, its hours
//! charged at their wage; complaint memory, quality, access, image and skill
//! relax; what failures of that quality will drive away is reckoned with. So coasting or plundering in the last quarter never pays.

use super::churn::{Exposure, hazard};
use super::customer::Customer;
use super::orders::{self, Offer};
use super::perception::{self, Service};
use super::policy::Priority;
use super::related;
use super::rules::Rules;
use super::service::{Conditions, driven_away};
use super::setup::{Kind, Profile, Scenario};
use super::state::State;
use super::tier::Level;
use super::units::Money;
use super::worth::{annuity, quarterly_margin};
use super::{effort, loyalty, trust, value};

/// Quarters that the caretaker looks ahead before the tail.
pub const HORIZON: usize = 16;
/// Part of the way that the firm's levels relax to what they were when the run
/// began, a quarter.
const RELAX: f64 = 0.12;
/// The ordinary hazard at which the caretaker reckons what failures drive away.
const ORDINARY: f64 = 0.03;
/// Efforts that the caretaker considers, as multiples of the rival's.
const EFFORTS: [f64; 3] = [1.0, 0.4, 0.0];
/// The relationship level that goes with each.
const LEVELS: [Level; 3] = [Level::Accountable, Level::Reactive, Level::Basic];

/// The firm's levels over the caretaker's quarters; the same for all customers.
struct Ahead {
    quality: [f64; HORIZON],
    access: [f64; HORIZON],
    image: [f64; HORIZON],
    skill: [f64; HORIZON],
    discount: [f64; HORIZON],
    /// Probability of being driven away by a failure, by kind.
    driven: [[f64; HORIZON]; 4],
}

impl Ahead {
    fn new(rules: &Rules, state: &State) -> Self {
        let (now, open) = (&state.firm, &rules.sc.firm);
        let path = |from: f64, to: f64| {
            let mut x = from;
            std::array::from_fn(|_| {
                x += RELAX * (to - x);
                x
            })
        };
        let mut discount = 1.0;
        let quality: [f64; HORIZON] = path(now.quality, open.quality);
        let access: [f64; HORIZON] = path(now.access, open.access);
        let driven = Kind::ALL.map(|kind| {
            std::array::from_fn(|q| {
                // A grievance weighs on for another quarter or two.
                let conditions = Conditions {
                    market: rules.sc.market.of(kind),
                    kind,
                    quality: quality[q],
                    access: access[q],
                    overload: 0.0,
                    contact: Level::Reactive,
                    priority: Priority::Usual,
                };
                1.3 * driven_away(&conditions, ORDINARY)
            })
        });
        Self {
            driven,
            quality,
            access,
            image: path(now.image, open.image),
            skill: path(now.team.skill, open.skill),
            discount: std::array::from_fn(|_| {
                discount /= 1.0 + rules.rate;
                discount
            }),
        }
    }
}

/// Worth of the whole book, rounded customer by customer.
pub fn equity(sc: &Scenario, state: &State) -> Money {
    let rules = Rules::new(sc);
    let ahead = Ahead::new(&rules, state);
    let profiles = sc.customers.iter().chain(&state.joined);
    profiles
        .zip(&state.customers)
        .filter(|(_, c)| c.active())
        .map(|(p, c)| Money::from_f64(best(&rules, &ahead, p, c)))
        .sum()
}

/// Worth of one customer; nothing for one that is gone.
pub fn worth(sc: &Scenario, state: &State, p: &Profile, c: &Customer) -> Money {
    if !c.active() {
        return Money::ZERO;
    }
    let rules = Rules::new(sc);
    Money::from_f64(best(&rules, &Ahead::new(&rules, state), p, c))
}

/// The efforts are rolled side by side: each is a long chain of numbers that
/// wait for one another, and three chains at once take little more time than one.
fn best(rules: &Rules, ahead: &Ahead, p: &Profile, c: &Customer) -> f64 {
    const N: usize = EFFORTS.len();
    let market = rules.market(p);
    let wage = rules.sc.firm.wage.to_f64();
    let gap = value::price_gap(1.0, c.rival_price, 30);
    let natural = p.natural_barriers();
    let mut lanes = EFFORTS.map(|_| c.levels);
    let mut alive = [1.0; N];
    let (mut worth, mut margin, mut leaving) = ([0.0; N], [0.0; N], [0.0; N]);
    for q in 0..HORIZON {
        for k in 0..N {
            let l = &mut lanes[k];
            let (x, level) = (EFFORTS[k], LEVELS[k]);
            margin[k] = quarterly_margin(p, c, l.share, l.depth) - x * c.rival_hours * wage;
            worth[k] += alive[k] * ahead.discount[q] * margin[k];
            l.stock = effort::next_stock(l.stock, x);
            let response = effort::response(l.stock);
            let dials = perception::dials(&Service {
                quality: ahead.quality[q],
                major: 0.0,
                minor: 0.0,
                access: ahead.access[q],
                response,
                overload: 0.0,
                skill: ahead.skill[q],
                trust: l.trust,
                image: ahead.image[q],
                file: l.file,
                care: 0.0,
            });
            let perceived = perception::perception(&dials, &market.weights);
            let target = perception::target(perceived, l.expectation);
            l.satisfaction = perception::next_satisfaction(l.satisfaction, target);
            l.expectation =
                perception::next_expectation(l.expectation, perceived, market.norm, 0.0);
            l.trust = trust::next(l.trust, level.depth(), 0.0, 0.0, 0.0);
            let heading = loyalty::target(&loyalty::Bonds {
                satisfaction: l.satisfaction,
                trust: l.trust,
                rivals: f64::from(p.rivals),
                depth: level.depth() * p.orientation,
                care: 0.0,
            });
            l.loyalty = loyalty::next(l.loyalty, heading);
            let pulls = orders::pulls(&Offer {
                perception: perceived,
                rival: market.norm,
                sensitivity: p.price,
                gap,
                loyalty: l.loyalty,
                opening_loyalty: p.loyalty,
                response,
                promise: 0.0,
                shipped: 1.0,
            });
            l.share = orders::next(l.share, orders::target(p.share, &pulls));
            l.depth = related::next(l.depth, related::target(l.trust, l.loyalty, level.depth()));
            // The file goes stale by half of what a quarter without asking costs.
            l.file *= 0.975;
            for (now, natural) in l.barriers.iter_mut().zip(natural) {
                *now += 0.05 * (natural - *now);
            }
            let h = hazard(&Exposure {
                base: rules.base[p.kind as usize],
                satisfaction: l.satisfaction,
                loyalty: l.loyalty,
                barriers: l.barriers,
                price: p.price * gap,
                rival_shock: 0.0,
                memory: l.memory,
            });
            leaving[k] = (h.probability + ahead.driven[p.kind as usize][q]).min(0.95);
            alive[k] *= 1.0 - leaving[k];
            for z in &mut l.memory {
                *z *= 0.5;
            }
        }
    }
    let mut best: f64 = 0.0;
    for k in 0..N {
        let tail = annuity(margin[k], 1.0 - leaving[k], rules.rate);
        best = best.max(worth[k] + alive[k] * ahead.discount[HORIZON - 1] * tail);
    }
    // The sales are booked already, so only the part never paid counts here.
    best - (c.owed + c.overdue).to_f64() * c.rating.quarterly_default()
}
