//! Customer equity: what the book is worth in the hands of a deterministic caretaker.
//!
//! The plain formula applied to today's numbers would capitalise a passing
//! grievance for ever and forget quality and people. The caretaker rolls the
//! closing state on for sixteen quarters plus a tail, without luck and without
//! new customers: each customer gets the best of X = 1, .4 or 0, its hours
//! charged at their wage; complaint memory, quality, access, image and skill
//! relax; what failures of that quality will drive away is reckoned with. So coasting or plundering in the last quarter never pays.

use super::absorber;
use super::churn::{self, Exposure};
use super::customer::Customer;
use super::obstacle;
use super::orders::{self, Offer};
use super::perception::{self, Service};
use super::policy::Priority;
use super::related;
use super::rules::Rules;
use super::service::{Conditions, driven_away};
use super::setup::{Kind, Profile, Scenario};
use super::state::State;
use super::tier::Level;
use super::units::{CustomerId, Money};
use super::worth::annuity;
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
    let mut lanes: Vec<(&Profile, &Customer)> = Vec::with_capacity(LANES);
    let mut sum = Money::ZERO;
    let profiles = sc.customers.iter().chain(&state.joined);
    for lane in profiles.zip(&state.customers).filter(|(_, c)| c.active()) {
        lanes.push(lane);
        if lanes.len() == LANES {
            sum += side_by_side(&rules, &ahead, &lanes).into_iter().sum();
            lanes.clear();
        }
    }
    sum + side_by_side(&rules, &ahead, &lanes).into_iter().sum()
}

/// Worth of every customer, in the order of the book; nothing for one that is
/// gone. They add up to [`equity`], to the cent.
pub fn worths(sc: &Scenario, state: &State) -> Vec<Money> {
    let rules = Rules::new(sc);
    let ahead = Ahead::new(&rules, state);
    let mut out = vec![Money::ZERO; state.customers.len()];
    let there: Vec<usize> = (0..state.customers.len())
        .filter(|i| state.customers[*i].active())
        .collect();
    for ids in there.chunks(LANES) {
        let lanes: Vec<(&Profile, &Customer)> = ids
            .iter()
            .filter_map(|i| {
                let profile = state.profile(sc, CustomerId(*i as u32))?;
                Some((profile, &state.customers[*i]))
            })
            .collect();
        for (i, worth) in ids.iter().zip(side_by_side(&rules, &ahead, &lanes)) {
            out[*i] = worth;
        }
    }
    out
}

/// Worth of one customer; nothing for one that is gone.
pub fn worth(sc: &Scenario, state: &State, p: &Profile, c: &Customer) -> Money {
    if !c.active() {
        return Money::ZERO;
    }
    let rules = Rules::new(sc);
    side_by_side(&rules, &Ahead::new(&rules, state), &[(p, c)])[0]
}

/// Customers that are rolled on side by side, see [`super::levels::Block`].
const LANES: usize = 16;

/// Worth of up to [`LANES`] customers, each at the best of the efforts.
fn side_by_side(
    rules: &Rules,
    ahead: &Ahead,
    customers: &[(&Profile, &Customer)],
) -> [Money; LANES] {
    let mut out = [Money::ZERO; LANES];
    if customers.is_empty() {
        return out;
    }
    let mut best = [0.0f64; LANES];
    for (x, level) in EFFORTS.into_iter().zip(LEVELS) {
        let worth = Lanes::new(rules, customers, x, level).roll(rules, ahead);
        for (best, worth) in best.iter_mut().zip(worth) {
            *best = best.max(worth);
        }
    }
    for ((out, best), (_, c)) in out.iter_mut().zip(best).zip(customers) {
        // The sales are booked already, so only the part never paid counts here.
        let lost = (c.owed + c.overdue).to_f64() * c.rating.quarterly_default();
        *out = Money::from_f64(best - lost);
    }
    out
}

type Row = [f64; LANES];

/// Customers on their way through the caretaker's quarters, number by number.
struct Lanes {
    x: f64,
    level: Level,
    // What they are.
    wallet: Row,
    margin: Row,
    related: Row,
    serve: Row,
    upkeep: Row,
    natural_share: Row,
    sensitivity: Row,
    orientation: Row,
    rivals: Row,
    gap: Row,
    answered: Row,
    norm: Row,
    opening_loyalty: Row,
    base: Row,
    weights: [Row; 5],
    natural: [Row; 3],
    kind: [usize; LANES],
    // How they stand.
    satisfaction: Row,
    expectation: Row,
    trust: Row,
    loyalty: Row,
    share: Row,
    stock: Row,
    file: Row,
    depth: Row,
    barriers: [Row; 3],
    memory: Row,
}

#[allow(
    clippy::needless_range_loop,
    reason = "lane by lane: one index runs through many rows"
)]
impl Lanes {
    fn new(rules: &Rules, customers: &[(&Profile, &Customer)], x: f64, level: Level) -> Self {
        // Lanes without a customer of their own repeat the first one; nobody reads them.
        let at = |k: usize| customers.get(k).unwrap_or(&customers[0]);
        let row = |f: &dyn Fn(&Profile, &Customer) -> f64| -> Row {
            std::array::from_fn(|k| f(at(k).0, at(k).1))
        };
        let wage = rules.sc.firm.wage.to_f64();
        Self {
            x,
            level,
            wallet: row(&|_, c| c.wallet),
            margin: row(&|p, c| c.margin + absorber::relief(rules, p)),
            related: row(&|p, _| p.related),
            serve: row(&|p, c| p.serve * c.wallet / (p.wallet * p.share).max(1.0)),
            upkeep: row(&|_, c| x * c.rival_hours * wage),
            natural_share: row(&|p, _| p.share),
            sensitivity: row(&|p, _| p.price),
            orientation: row(&|p, _| p.orientation),
            rivals: row(&|p, _| f64::from(p.rivals)),
            gap: row(&|_, c| value::price_gap(1.0, c.rival_price, 30)),
            answered: row(&|_, c| obstacle::pull(c.answered)),
            norm: row(&|p, _| rules.market(p).norm),
            opening_loyalty: row(&|p, _| p.loyalty),
            base: row(&|p, _| rules.base[p.kind as usize]),
            weights: std::array::from_fn(|d| row(&|p, _| rules.market(p).weights[d])),
            natural: std::array::from_fn(|b| row(&|p, _| p.natural_barriers()[b])),
            kind: std::array::from_fn(|k| at(k).0.kind as usize),
            satisfaction: row(&|_, c| c.levels.satisfaction),
            expectation: row(&|_, c| c.levels.expectation),
            trust: row(&|_, c| c.levels.trust),
            loyalty: row(&|_, c| c.levels.loyalty),
            share: row(&|_, c| c.levels.share),
            stock: row(&|_, c| c.levels.stock),
            file: row(&|_, c| c.levels.file),
            depth: row(&|_, c| c.levels.depth),
            barriers: std::array::from_fn(|b| row(&|_, c| c.levels.barriers[b])),
            memory: row(&|_, c| c.levels.memory.iter().sum()),
        }
    }

    /// Worth of each lane: sixteen quarters and a tail.
    fn roll(mut self, rules: &Rules, ahead: &Ahead) -> Row {
        let mut alive = [1.0; LANES];
        let mut worth = [0.0; LANES];
        let mut margin = [0.0; LANES];
        let mut leaving = [0.0; LANES];
        for q in 0..HORIZON {
            for k in 0..LANES {
                margin[k] = self.quarterly(k);
                worth[k] += alive[k] * ahead.discount[q] * margin[k];
            }
            self.advance(ahead, q);
            for k in 0..LANES {
                leaving[k] = self.leaving(k);
            }
            for k in 0..LANES {
                let driven = ahead.driven[self.kind[k]][q];
                leaving[k] = (leaving[k] + driven).min(0.95);
                alive[k] *= 1.0 - leaving[k];
                self.memory[k] *= 0.5;
            }
        }
        for k in 0..LANES {
            let tail = annuity(margin[k], 1.0 - leaving[k], rules.rate);
            worth[k] += alive[k] * ahead.discount[HORIZON - 1] * tail;
        }
        worth
    }

    /// Margin of a quarter less the caretaker's hours, as
    /// [`quarterly_margin`](super::worth::quarterly_margin) has it.
    #[inline]
    fn quarterly(&self, k: usize) -> f64 {
        let own = self.wallet[k] * self.share[k] * self.margin[k];
        let opened = self.related[k] * self.depth[k];
        let related = self.wallet[k] * opened * (self.margin[k] + related::MARGIN_BONUS);
        let factor = related::serve_factor(self.depth[k], self.file[k]);
        own + related - self.serve[k] * self.share[k] * factor - self.upkeep[k]
    }

    /// All levels a quarter on, as [`super::levels::step`] carries them without
    /// luck, care or failures.
    fn advance(&mut self, ahead: &Ahead, q: usize) {
        let level = self.level.depth();
        let mut response = [0.0; LANES];
        let mut perceived = [0.0; LANES];
        for k in 0..LANES {
            self.stock[k] = effort::next_stock(self.stock[k], self.x);
            response[k] = effort::response(self.stock[k]);
        }
        for k in 0..LANES {
            let dials = perception::dials(&Service {
                quality: ahead.quality[q],
                major: 0.0,
                minor: 0.0,
                access: ahead.access[q],
                response: response[k],
                overload: 0.0,
                skill: ahead.skill[q],
                trust: self.trust[k],
                image: ahead.image[q],
                file: self.file[k],
                care: 0.0,
            });
            let weights = std::array::from_fn(|d| self.weights[d][k]);
            perceived[k] = perception::perception(&dials, &weights);
        }
        for k in 0..LANES {
            let target = perception::target(perceived[k], self.expectation[k]);
            self.satisfaction[k] = perception::next_satisfaction(self.satisfaction[k], target);
            self.expectation[k] =
                perception::next_expectation(self.expectation[k], perceived[k], self.norm[k], 0.0);
            self.trust[k] = trust::next(self.trust[k], level, 0.0, 0.0, 0.0);
            let heading = loyalty::target(&loyalty::Bonds {
                satisfaction: self.satisfaction[k],
                trust: self.trust[k],
                rivals: self.rivals[k],
                depth: level * self.orientation[k],
                care: 0.0,
            });
            self.loyalty[k] = loyalty::next(self.loyalty[k], heading);
        }
        for k in 0..LANES {
            let pulls = orders::pulls(&Offer {
                perception: perceived[k],
                rival: self.norm[k],
                sensitivity: self.sensitivity[k],
                gap: self.gap[k],
                loyalty: self.loyalty[k],
                opening_loyalty: self.opening_loyalty[k],
                response: response[k],
                promise: 0.0,
                shipped: 1.0,
                answered: self.answered[k],
            });
            let target = orders::target(self.natural_share[k], &pulls);
            self.share[k] = orders::next(self.share[k], target);
        }
        for k in 0..LANES {
            let target = related::target(self.trust[k], self.loyalty[k], level);
            self.depth[k] = related::next(self.depth[k], target);
            // The file goes stale by half of what a quarter without asking costs.
            self.file[k] *= 0.975;
        }
        for (barriers, natural) in self.barriers.iter_mut().zip(&self.natural) {
            for (now, natural) in barriers.iter_mut().zip(natural) {
                *now += 0.05 * (natural - *now);
            }
        }
    }

    #[inline]
    fn leaving(&self, k: usize) -> f64 {
        churn::probability(&churn::terms(&Exposure {
            base: self.base[k],
            satisfaction: self.satisfaction[k],
            loyalty: self.loyalty[k],
            barriers: std::array::from_fn(|b| self.barriers[b][k]),
            price: self.sensitivity[k] * self.gap[k],
            rival_shock: 0.0,
            // Where it comes from doesn't matter here.
            memory: [self.memory[k], 0.0, 0.0, 0.0, 0.0],
        }))
    }
}
