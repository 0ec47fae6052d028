//! Several customers stepped side by side: the same formulas, one stage after another.
//!
//! A step is a long chain of numbers that wait for one another. Stage by stage
//! over a few customers at once, the processor has always something to do, and
//! the compiler can put two or more into one instruction. Each lane is computed
//! by the same functions in the same order, so a block of sixteen gives the same
//! bits as sixteen blocks of one.

use super::{Encounter, Levels, Step, usual_care};
use crate::sim::barrier;
use crate::sim::churn::{self, Exposure, Hazard, Term};
use crate::sim::effort;
use crate::sim::file;
use crate::sim::loyalty::{self, Bonds};
use crate::sim::orders::{self, Offer};
use crate::sim::perception::{self, Service};
use crate::sim::related;
use crate::sim::rules::Rules;
use crate::sim::setup::Profile;
use crate::sim::trust;
use crate::sim::units::level;
use crate::sim::value;

const TERMS: usize = Term::ALL.len();

/// `N` customers on their way through a quarter; unused lanes hold zeros.
#[derive(Clone, Copy, Debug)]
pub struct Block<const N: usize> {
    // What a customer is and meets.
    skill: [f64; N],
    fit: [f64; N],
    overload: [f64; N],
    hours: [f64; N],
    rival_hours: [f64; N],
    care: [f64; N],
    quality: [f64; N],
    access: [f64; N],
    image: [f64; N],
    promised: [f64; N],
    sales: [f64; N],
    major: [f64; N],
    minor: [f64; N],
    weights: [[f64; N]; 5],
    norm: [f64; N],
    depth: [f64; N],
    orientation: [f64; N],
    rivals: [f64; N],
    sensitivity: [f64; N],
    gap: [f64; N],
    shipped: [f64; N],
    answered: [f64; N],
    natural_share: [f64; N],
    opening_loyalty: [f64; N],
    natural: [[f64; N]; 3],
    /// 1 for the barrier that a programme raises, else 0.
    raised: [[f64; N]; 3],
    asked: [f64; N],
    base: [f64; N],
    shock: [f64; N],
    before: [Levels; N],
    // What becomes of it.
    stock: [f64; N],
    response: [f64; N],
    dials: [[f64; N]; 5],
    perception: [f64; N],
    target: [f64; N],
    satisfaction: [f64; N],
    expectation: [f64; N],
    trust: [f64; N],
    loyalty: [f64; N],
    pulls: [[f64; N]; 7],
    share: [f64; N],
    opened: [f64; N],
    file: [f64; N],
    barriers: [[f64; N]; 3],
    terms: [[f64; N]; TERMS],
    probability: [f64; N],
    lasting: [f64; N],
}

impl<const N: usize> Block<N> {
    /// An empty block.
    pub fn new(empty: Levels) -> Self {
        let z = [0.0; N];
        Self {
            skill: z,
            fit: z,
            overload: z,
            hours: z,
            rival_hours: z,
            care: z,
            quality: z,
            access: z,
            image: z,
            promised: z,
            sales: z,
            major: z,
            minor: z,
            weights: [z; 5],
            norm: z,
            depth: z,
            orientation: z,
            rivals: z,
            sensitivity: z,
            gap: z,
            shipped: z,
            answered: z,
            natural_share: [0.5; N],
            opening_loyalty: z,
            natural: [z; 3],
            raised: [z; 3],
            asked: z,
            base: z,
            shock: z,
            before: [empty; N],
            stock: z,
            response: z,
            dials: [z; 5],
            perception: z,
            target: z,
            satisfaction: z,
            expectation: z,
            trust: z,
            loyalty: z,
            pulls: [z; 7],
            share: z,
            opened: z,
            file: z,
            barriers: [z; 3],
            terms: [z; TERMS],
            probability: z,
            lasting: z,
        }
    }

    /// Puts a customer into a lane.
    #[inline]
    pub fn load(&mut self, k: usize, rules: &Rules, p: &Profile, l: &Levels, e: &Encounter) {
        let market = rules.market(p);
        let c = &e.climate;
        self.skill[k] = c.skill;
        self.fit[k] = effort::fit(e.level, p.orientation);
        self.overload[k] = c.overload;
        self.hours[k] = e.hours;
        self.rival_hours[k] = e.rival_hours;
        self.care[k] = e.care / usual_care(p.wallet);
        self.quality[k] = c.quality;
        self.access[k] = c.access;
        self.image[k] = c.image;
        self.promised[k] = c.promised;
        self.sales[k] = c.sales;
        self.major[k] = e.major;
        self.minor[k] = e.minor;
        for (d, weight) in market.weights.into_iter().enumerate() {
            self.weights[d][k] = weight;
        }
        self.norm[k] = market.norm;
        self.depth[k] = e.level.depth();
        self.orientation[k] = p.orientation;
        self.rivals[k] = f64::from(p.rivals);
        self.sensitivity[k] = p.price;
        self.gap[k] = value::price_gap(e.price, e.rival_price, e.terms);
        self.shipped[k] = e.shipped;
        self.answered[k] = e.answered;
        self.natural_share[k] = p.share;
        self.opening_loyalty[k] = p.loyalty;
        for (b, natural) in p.natural_barriers().into_iter().enumerate() {
            self.natural[b][k] = natural;
            self.raised[b][k] = f64::from(u8::from(e.programme.barrier() == Some(b)));
        }
        self.asked[k] = e.asked;
        self.base[k] = rules.base[p.kind as usize];
        self.shock[k] = e.rival_shock;
        self.before[k] = *l;
    }

    /// Steps all lanes through `part` of a quarter.
    pub fn run(&mut self, part: f64) {
        let toward = |from: f64, to: f64| from + part * (to - from);
        for k in 0..N {
            let flow = effort::flow(
                self.skill[k],
                self.fit[k],
                self.overload[k],
                self.hours[k],
                self.rival_hours[k],
            );
            let before = self.before[k].stock;
            self.stock[k] = toward(before, effort::next_stock(before, flow));
        }
        for k in 0..N {
            self.response[k] = effort::response(self.stock[k]);
        }
        for k in 0..N {
            let dials = perception::dials(&Service {
                quality: self.quality[k],
                major: self.major[k],
                minor: self.minor[k],
                access: self.access[k],
                response: self.response[k],
                overload: self.overload[k],
                skill: self.skill[k],
                trust: self.before[k].trust,
                image: self.image[k],
                file: self.before[k].file,
                care: self.care[k],
            });
            for (d, dial) in dials.into_iter().enumerate() {
                self.dials[d][k] = dial;
            }
            let weights = std::array::from_fn(|d| self.weights[d][k]);
            self.perception[k] = perception::perception(&dials, &weights);
        }
        for k in 0..N {
            let l = &self.before[k];
            let perceived = self.perception[k];
            let target = perception::target(perceived, l.expectation);
            self.target[k] = target;
            let next = perception::next_satisfaction(l.satisfaction, target);
            self.satisfaction[k] = toward(l.satisfaction, next);
            let expected = perception::next_expectation(
                l.expectation,
                perceived,
                self.norm[k],
                self.promised[k],
            );
            self.expectation[k] = level(toward(l.expectation, expected));
            let trust = trust::next(
                l.trust,
                self.depth[k],
                self.overload[k],
                self.major[k],
                self.minor[k],
            );
            self.trust[k] = toward(l.trust, trust);
            let heading = loyalty::target(&Bonds {
                satisfaction: self.satisfaction[k],
                trust: self.trust[k],
                rivals: self.rivals[k],
                depth: self.depth[k] * self.orientation[k],
                care: self.care[k],
            });
            self.loyalty[k] = toward(l.loyalty, loyalty::next(l.loyalty, heading));
            self.file[k] = toward(l.file, file::next(l.file, self.asked[k], self.depth[k]));
        }
        for k in 0..N {
            let pulls = orders::pulls(&Offer {
                perception: self.perception[k],
                rival: self.norm[k],
                sensitivity: self.sensitivity[k],
                gap: self.gap[k],
                loyalty: self.loyalty[k],
                opening_loyalty: self.opening_loyalty[k],
                response: self.response[k],
                promise: self.sales[k],
                shipped: self.shipped[k],
                answered: self.answered[k],
            });
            for (i, pull) in pulls.into_iter().enumerate() {
                self.pulls[i][k] = pull;
            }
            let before = self.before[k].share;
            let next = orders::next(before, orders::target(self.natural_share[k], &pulls));
            self.share[k] = level(toward(before, next));
        }
        for k in 0..N {
            let before = self.before[k].depth;
            let target = related::target(self.trust[k], self.loyalty[k], self.depth[k]);
            self.opened[k] = toward(before, related::next(before, target));
        }
        for k in 0..N {
            let natural = std::array::from_fn(|b| self.natural[b][k]);
            let raised = std::array::from_fn(|b| self.raised[b][k]);
            let before = self.before[k].barriers;
            let next = barrier::next(before, natural, raised, self.depth[k], self.trust[k]);
            for b in 0..3 {
                self.barriers[b][k] = toward(before[b], next[b]);
            }
        }
        for k in 0..N {
            let terms = churn::terms(&Exposure {
                base: self.base[k],
                satisfaction: self.satisfaction[k],
                loyalty: self.loyalty[k],
                barriers: std::array::from_fn(|b| self.barriers[b][k]),
                price: self.sensitivity[k] * self.gap[k],
                rival_shock: self.shock[k],
                memory: self.before[k].memory,
            });
            for (i, term) in terms.into_iter().enumerate() {
                self.terms[i][k] = term;
            }
        }
        for k in 0..N {
            let terms: [f64; TERMS] = std::array::from_fn(|i| self.terms[i][k]);
            self.probability[k] = churn::probability(&terms);
        }
        for k in 0..N {
            let terms: [f64; TERMS] = std::array::from_fn(|i| self.terms[i][k]);
            self.lasting[k] = churn::lasting(&terms);
        }
    }

    /// Levels of a lane after the step.
    #[inline]
    pub fn levels(&self, k: usize) -> Levels {
        Levels {
            satisfaction: self.satisfaction[k],
            expectation: self.expectation[k],
            trust: self.trust[k],
            loyalty: self.loyalty[k],
            share: self.share[k],
            stock: self.stock[k],
            file: self.file[k],
            depth: self.opened[k],
            barriers: std::array::from_fn(|b| self.barriers[b][k]),
            memory: self.before[k].memory,
        }
    }

    /// Probability of leaving of a lane.
    #[inline]
    pub const fn probability(&self, k: usize) -> f64 {
        self.probability[k]
    }

    /// The part of it that lasts, see [`Hazard::lasting`].
    #[inline]
    pub const fn lasting(&self, k: usize) -> f64 {
        self.lasting[k]
    }

    /// All of a lane's step.
    pub fn step(&self, k: usize) -> Step {
        Step {
            levels: self.levels(k),
            dials: std::array::from_fn(|d| self.dials[d][k]),
            perception: self.perception[k],
            target: self.target[k],
            response: self.response[k],
            gap: self.gap[k],
            pulls: std::array::from_fn(|i| self.pulls[i][k]),
            hazard: Hazard {
                terms: std::array::from_fn(|i| self.terms[i][k]),
                probability: self.probability[k],
            },
        }
    }
}
