//! Causes add up to the cent.

use super::*;
use crate::sim::attribution::trial;

#[test]
fn the_causes_add_up_to_the_cent() {
    for sim in trial::runs() {
        let (sc, state) = (sim.scenario(), sim.state());
        let mut seen = [Money::ZERO; Cause::ALL.len()];
        for quarter in 1..=state.quarter {
            let change = profit(sc, state, quarter);
            let before = match quarter {
                1 => Money::ZERO,
                _ => state.statement(quarter - 1).profit(),
            };
            let after = state.statement(quarter).profit();
            assert_eq!((change.before, change.after), (before, after));
            let sum: Money = change.parts().map(|(_, m)| m).sum();
            assert_eq!(sum, after - before, "quarter {quarter}");
            for (cause, m) in change.parts() {
                seen[cause as usize] += Money(m.0.abs());
            }
        }
        for cause in [
            Cause::Share,
            Cause::Wallet,
            Cause::Price,
            Cause::Luck,
            Cause::Lost,
        ] {
            assert_ne!(seen[cause as usize], Money::ZERO, "{cause:?}");
        }
    }
}

#[test]
fn customers_and_firm_add_up_to_the_book() {
    let sim = trial::run("standard", 4, 4);
    let (sc, state) = (sim.scenario(), sim.state());
    for quarter in 1..=state.quarter {
        let (firm, _) = pairs(state, quarter);
        let mut sum = firm[1].profit() - firm[0].profit();
        for i in 0..state.customers.len() {
            let one = contribution(sc, state, quarter, CustomerId(i as u32));
            assert_eq!(one.parts().map(|(_, m)| m).sum::<Money>(), one.whole());
            sum += one.whole();
        }
        assert_eq!(sum, profit(sc, state, quarter).whole());
    }
}

#[test]
fn the_sales_of_those_who_stay_are_taken_apart_without_a_rest() {
    let sim = trial::run("standard", 4, 5);
    let (sc, state) = (sim.scenario(), sim.state());
    let mut seen = 0;
    for quarter in 2..=state.quarter {
        let (_, customers) = pairs(state, quarter);
        for (i, pair) in customers.iter().enumerate() {
            let id = CustomerId(i as u32);
            let (Some(one), Some(two)) =
                (record(state, id, quarter - 1), record(state, id, quarter))
            else {
                continue;
            };
            let related = state.profile(sc, id).map_or(0.0, |p| p.related);
            let sum: f64 = flow::parts(related, one, two).iter().sum();
            let of = |s: &Statement| GROSS.into_iter().map(|a| s.get(a)).sum::<Money>();
            let booked = (of(&pair[1]) - of(&pair[0])).to_f64();
            // Each of five accounts is rounded to the cent in both quarters.
            assert!((sum - booked).abs() < 0.05, "{id:?} {sum} {booked}");
            seen += 1;
        }
    }
    assert!(seen > 100);
}
