//! Two of the three valuable kinds of customer: the cost absorber and the benchmark.
//!
//! A cost absorber 成本消化者 earns little and fills the plant: shifts, lorries and
//! supply contracts are there for its volume. When it buys less than when the run
//! began, the missing part of the fixed cost that its volume carried is paid once
//! more, as idle capacity. A benchmark customer 样板客户 is shown to prospects of
//! its kind, and helps as long as it is glad to be shown. Both sizes are choices
//! of the model; the courses name the kinds and no figures.

use super::setup::{Kind, Profile, Role, Scenario};
use super::state::State;
use super::units::Money;

/// Satisfaction from which a benchmark customer may be shown.
pub const SHOWN: f64 = 0.75;
/// What a benchmark customer adds to the log odds that a prospect of its kind signs.
pub const DRAW: f64 = 0.4;
/// Benchmark customers that count at once.
const MOST: usize = 2;

/// Revenue of a quarter at the shares the run opens with, major units; at least 1.
fn opening_revenue(sc: &Scenario) -> f64 {
    let each = sc.customers.iter().map(|p| p.wallet * p.share);
    each.sum::<f64>().max(1.0)
}

/// Fixed cost that each unit of an absorber's revenue carries: fixed cost over
/// the opening revenue of the book. 0 for everybody else.
pub fn relief(sc: &Scenario, p: &Profile) -> f64 {
    if p.role == Role::Absorber {
        sc.firm.fixed_cost.to_f64() / opening_revenue(sc)
    } else {
        0.0
    }
}

/// Idle capacity that an absorber leaves in a quarter in which it buys for
/// `revenue` (major units at list price), [0, its part of the fixed cost].
pub fn idle(sc: &Scenario, p: &Profile, revenue: f64) -> f64 {
    relief(sc, p) * (p.wallet * p.share - revenue).max(0.0)
}

/// Benchmark customers of a kind that may be shown now, 0…2.
pub fn benchmarks(sc: &Scenario, state: &State, kind: Kind) -> usize {
    let shown = state.customers.iter().enumerate().filter(|(i, c)| {
        c.active()
            && c.kind == kind
            && c.levels.satisfaction >= SHOWN
            && sc
                .customers
                .get(*i)
                .is_some_and(|p| p.role == Role::Benchmark)
    });
    shown.take(MOST).count()
}

/// Idle capacity that absorbers who are gone leave in a quarter, money.
pub fn gone(sc: &Scenario, state: &State) -> Money {
    let lost = sc.customers.iter().zip(&state.customers);
    let lost = lost.filter(|(p, c)| p.role == Role::Absorber && !c.active());
    Money::from_f64(lost.map(|(p, _)| idle(sc, p, 0.0)).sum())
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
        let (plain, absorber) = (&sc.customers[0], &sc.customers[1]);
        assert_eq!(relief(&sc, plain), 0.0);
        // Half of the revenue carries half of 30 000.
        assert!((idle(&sc, absorber, 0.0) - 15_000.0).abs() < 1e-6);
        assert!((idle(&sc, absorber, 15_000.0) - 7_500.0).abs() < 1e-6);
        assert_eq!(idle(&sc, absorber, 40_000.0), 0.0, "more than ever");
    }
}
