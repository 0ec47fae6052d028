//! Two of the three valuable kinds of customer: the cost absorber and the benchmark.
//!
//! A cost absorber 成本消化者 earns little and fills the plant: shifts, lorries and
//! supply contracts are there for its volume. When it buys less than when the run
//! began, the missing part of the fixed cost that its volume carried is paid once
//! more, as idle capacity. A benchmark customer 样板客户 is shown to prospects of
//! its kind, and helps as long as it is glad to be shown. Both sizes are choices
//! of the model; the courses name the kinds and no figures.

use super::rules::Rules;
use super::setup::{Kind, Profile, Role, Scenario};
use super::state::State;
use super::units::Money;

/// Satisfaction from which a benchmark customer may be shown.
pub const SHOWN: f64 = 0.75;
/// What a benchmark customer adds to the log odds that a prospect of its kind signs.
pub const DRAW: f64 = 0.4;
/// Benchmark customers that count at once.
const MOST: usize = 2;

/// Fixed cost that each unit of an absorber's revenue carries: fixed cost over
/// the opening revenue of the book, ≥ 0. 0 where the book has no absorber.
pub fn carried(sc: &Scenario) -> f64 {
    if sc.customers.iter().all(|p| p.role != Role::Absorber) {
        return 0.0;
    }
    let each = sc.customers.iter().map(|p| p.wallet * p.share);
    sc.firm.fixed_cost.to_f64() / each.sum::<f64>().max(1.0)
}

/// Fixed cost that each unit of this customer's revenue carries; 0 for
/// everybody but absorbers.
#[inline]
pub fn relief(rules: &Rules, p: &Profile) -> f64 {
    if p.role == Role::Absorber {
        rules.relief
    } else {
        0.0
    }
}

/// Idle capacity that an absorber leaves in a quarter in which it buys for
/// `revenue` (major units at list price), [0, its part of the fixed cost].
pub fn idle(rules: &Rules, p: &Profile, revenue: f64) -> f64 {
    relief(rules, p) * (p.wallet * p.share - revenue).max(0.0)
}

/// Benchmark customers of each kind that may be shown now, 0…2, in the order of
/// [`Kind::ALL`]. A book without any is not looked through.
pub fn benchmarks(rules: &Rules, state: &State) -> [usize; 4] {
    Kind::ALL.map(|kind| {
        if !rules.benchmarks[kind as usize] {
            return 0;
        }
        let book = rules.sc.customers.iter().zip(&state.customers);
        let shown = book.filter(|(p, c)| {
            p.role == Role::Benchmark
                && c.kind == kind
                && c.active()
                && c.levels.satisfaction >= SHOWN
        });
        shown.take(MOST).count()
    })
}

/// Idle capacity that absorbers who are gone leave in a quarter, money.
pub fn gone(rules: &Rules, state: &State) -> Money {
    if rules.relief == 0.0 {
        return Money::ZERO;
    }
    let lost = rules.sc.customers.iter().zip(&state.customers);
    let lost = lost.filter(|(p, c)| p.role == Role::Absorber && !c.active());
    Money::from_f64(lost.map(|(p, _)| idle(rules, p, 0.0)).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> Scenario {
        let mut sc = crate::run::reference::scenario(1, 2, 1);
        sc.firm.fixed_cost = Money::yuan(30_000);
        let plain = Profile {
            wallet: 60_000.0,
            share: 0.5,
            ..Profile::default()
        };
        let absorber = Profile {
            role: Role::Absorber,
            ..plain.clone()
        };
        sc.customers = vec![plain, absorber];
        sc
    }

    #[test]
    fn an_absorber_that_halves_its_orders_leaves_half_of_its_part_idle() {
        let sc = book();
        let rules = Rules::new(&sc);
        let (plain, absorber) = (&sc.customers[0], &sc.customers[1]);
        assert_eq!(relief(&rules, plain), 0.0);
        // Half of the revenue carries half of 30 000.
        assert!((idle(&rules, absorber, 0.0) - 15_000.0).abs() < 1e-6);
        assert!((idle(&rules, absorber, 15_000.0) - 7_500.0).abs() < 1e-6);
        assert_eq!(idle(&rules, absorber, 40_000.0), 0.0, "more than ever");
    }
}
