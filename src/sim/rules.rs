//! What the formulas need of a scenario, worked out once instead of for every customer.

use super::absorber;
use super::setup::{Kind, KindMarket, Profile, Role, Scenario};
use super::units::logit;

/// Constants that follow from a scenario.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Constants {
    /// Base log odds of leaving in a quarter, by kind; see [`super::churn`].
    pub base: [f64; 4],
    /// Discount rate a quarter.
    pub rate: f64,
    /// Kinds of customer that there are or may come.
    pub present: [bool; 4],
    /// Kinds with a benchmark customer in the book; the others need no search for one.
    pub benchmarks: [bool; 4],
    /// Fixed cost that a unit of an absorber's revenue carries; 0 without an
    /// absorber, so that no customer is asked for its role. See [`super::absorber`].
    pub relief: f64,
}

impl Constants {
    /// The constants of a scenario.
    pub fn new(sc: &Scenario) -> Self {
        let sigma = sc.market.rival_shock;
        let mut present = [false; 4];
        // Who is recommended is a business.
        present[Kind::Business as usize] = true;
        for kind in sc.customers.iter().map(|p| p.kind) {
            present[kind as usize] = true;
        }
        for kind in sc.market.channels.iter().map(|c| c.kind) {
            present[kind as usize] = true;
        }
        let mut benchmarks = [false; 4];
        for p in sc.customers.iter().filter(|p| p.role == Role::Benchmark) {
            benchmarks[p.kind as usize] = true;
        }
        Self {
            present,
            benchmarks,
            relief: absorber::carried(sc),
            base: Kind::ALL.map(|kind| base_log_odds(sc.market.of(kind).base_churn, sigma)),
            rate: sc.firm.quarterly_rate(),
        }
    }
}

/// A scenario with the constants that follow from it.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The scenario.
    pub sc: &'a Scenario,
    /// Base log odds of leaving in a quarter, by kind; see [`super::churn`].
    pub base: [f64; 4],
    /// Discount rate a quarter.
    pub rate: f64,
    /// Kinds of customer that there are or may come.
    pub present: [bool; 4],
    /// Kinds with a benchmark customer in the book.
    pub benchmarks: [bool; 4],
    /// Fixed cost that a unit of an absorber's revenue carries.
    pub relief: f64,
}

impl<'a> Rules<'a> {
    /// The rules of a scenario.
    pub fn new(sc: &'a Scenario) -> Self {
        Self::with(sc, Constants::new(sc))
    }

    /// The rules of a scenario whose constants are known.
    pub const fn with(sc: &'a Scenario, constants: Constants) -> Self {
        Self {
            sc,
            base: constants.base,
            rate: constants.rate,
            present: constants.present,
            benchmarks: constants.benchmarks,
            relief: constants.relief,
        }
    }

    /// What is usual for customers like this one.
    pub const fn market(&self, p: &Profile) -> &'a KindMarket {
        self.sc.market.of(p.kind)
    }
}

/// Base log odds per quarter of an annual churn rate, less σ²/2 for the spread
/// of the rival shock: 15 % a year gives −3.18 before that.
pub fn base_log_odds(annual: f64, sigma: f64) -> f64 {
    let quarterly = 1.0 - libm::pow(1.0 - annual.clamp(0.0, 0.99), 0.25);
    logit(quarterly) - sigma * sigma / 2.0
}
