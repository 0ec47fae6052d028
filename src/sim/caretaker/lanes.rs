//! Customers rolled on side by side through the caretaker's quarters.

use super::HORIZON;
use super::ahead::Ahead;
use crate::sim::churn::{self, Exposure};
use crate::sim::customer::Customer;
use crate::sim::orders::{self, Offer};
use crate::sim::perception::{self, Service};
use crate::sim::rules::Rules;
use crate::sim::setup::Profile;
use crate::sim::tier::Level;
use crate::sim::worth::annuity;
use crate::sim::{absorber, effort, loyalty, obstacle, related, trust, value};

/// Customers that are rolled on side by side, see [`crate::sim::levels::Block`].
pub(super) const LANES: usize = 16;

pub(super) type Row = [f64; LANES];

/// Customers on their way through the caretaker's quarters, number by number.
pub(super) struct Lanes {
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
    pub(super) fn new(
        rules: &Rules,
        customers: &[(&Profile, &Customer)],
        x: f64,
        level: Level,
    ) -> Self {
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
    pub(super) fn roll(mut self, rules: &Rules, ahead: &Ahead) -> Row {
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
    /// [`quarterly_margin`](crate::sim::worth::quarterly_margin) has it.
    #[inline]
    fn quarterly(&self, k: usize) -> f64 {
        let own = self.wallet[k] * self.share[k] * self.margin[k];
        let opened = self.related[k] * self.depth[k];
        let related = self.wallet[k] * opened * (self.margin[k] + related::MARGIN_BONUS);
        let factor = related::serve_factor(self.depth[k], self.file[k]);
        own + related - self.serve[k] * self.share[k] * factor - self.upkeep[k]
    }

    /// All levels a quarter on, as [`crate::sim::levels::step`] carries them without
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
