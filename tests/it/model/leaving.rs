//! Letting go, winning back, going out of business.

use super::{assert_near, pass, start};
use crate::support::{calm, order, run_quarter};
use clientele::sim::customer::{Departure, Manner};
use clientele::sim::ledger::Account;
use clientele::sim::setup::{Rating, Scenario};
use clientele::sim::{Command, CustomerId, Refusal, win_back};

#[test]
fn letting_go_takes_hours_if_done_kindly_and_the_image_if_not() {
    let mut sc = calm();
    sc.customers[5].influence = 0.3;
    let run = |manner: Manner| {
        let mut sim = start(sc.clone(), 1);
        let customer = CustomerId(5);
        let before = sim.state().planned_hours();
        let manner = Some(manner);
        order(&mut sim, Command::LetGo { customer, manner });
        let hours = sim.state().planned_hours() - before;
        run_quarter(&mut sim);
        assert_eq!(sim.state().customers[5].departure, Departure::LetGo);
        assert_eq!(sim.state().customers[5].left(), Some(1));
        let t = sim.state().tally(1);
        assert_eq!((t.let_go, t.lost, t.failed), (1, 0, 0));
        order(&mut sim, Command::NextQuarter);
        let attempt = true;
        assert_eq!(
            sim.command(&Command::WinBack { customer, attempt }),
            Err(Refusal::NotWinnable)
        );
        (hours, sim.state().firm.image)
    };
    let (kind_hours, kind_image) = run(Manner::Kindly);
    let (abrupt_hours, abrupt_image) = run(Manner::Abruptly);
    assert!(kind_hours > 0.0 && abrupt_hours == 0.0);
    assert_near(kind_hours, Manner::Kindly.hours());
    // Half of its influence, in a book of six.
    assert_near(kind_image - abrupt_image, 0.5 * 0.3 / 6.0);
}

#[test]
fn letting_go_can_be_taken_back_while_planning() {
    let mut sim = start(calm(), 1);
    let (customer, before) = (CustomerId(5), sim.state().hash());
    let let_go = |manner| Command::LetGo { customer, manner };
    order(&mut sim, let_go(Some(Manner::Kindly)));
    assert_eq!(sim.state().intents, 1);
    order(&mut sim, let_go(None));
    assert_eq!(sim.state().hash(), before);
    run_quarter(&mut sim);
    assert!(sim.state().customers[5].active());
}

/// A market in which two in three customers leave in every quarter.
fn fleeing() -> Scenario {
    let mut sc = calm();
    sc.market.kinds.iter_mut().for_each(|k| k.base_churn = 0.99);
    sc
}

#[test]
fn who_left_can_be_asked_back_for_six_quarters() {
    let (mut back, mut away) = (0, 0);
    for seed in 0..30 {
        let mut sim = start(fleeing(), seed);
        pass(&mut sim);
        let gone: Vec<usize> = (0..6)
            .filter(|i| !sim.state().customers[*i].active())
            .collect();
        let hours = sim.state().planned_hours();
        for i in &gone {
            let customer = CustomerId(*i as u32);
            let attempt = true;
            order(&mut sim, Command::WinBack { customer, attempt });
        }
        let asked = gone.len() as f64;
        assert_near(sim.state().planned_hours() - hours, win_back::HOURS * asked);
        let before = sim.state().customers.clone();
        run_quarter(&mut sim);
        let state = sim.state();
        for i in gone {
            let (was, c) = (&before[i], &state.customers[i]);
            let id = CustomerId(i as u32);
            let cost = win_back::cost(&sim.scenario().customers[i], was);
            let booked = state.ledger.customer(id).get(Account::WinBack);
            assert_eq!(booked, -cost);
            if c.active() {
                back += 1;
                assert_eq!(c.joined, 2);
                assert_near(c.levels.share, 0.6 * was.levels.share);
            } else {
                away += 1;
                assert_eq!(c.left(), Some(1));
            }
        }
    }
    assert!(back > 0 && away > back, "{back} came back, {away} did not");

    let mut sim = start(fleeing(), 3);
    pass(&mut sim);
    let gone = sim.state().customers.iter().position(|c| !c.active());
    let customer = CustomerId(gone.expect("two in three leave") as u32);
    let attempt = true;
    while sim.state().quarter < 7 {
        assert_eq!(sim.allows(&Command::WinBack { customer, attempt }), Ok(()));
        pass(&mut sim);
    }
    assert_eq!(sim.allows(&Command::WinBack { customer, attempt }), Ok(()));
    pass(&mut sim);
    assert_eq!(
        sim.allows(&Command::WinBack { customer, attempt }),
        Err(Refusal::NotWinnable)
    );
}

#[test]
fn who_is_there_or_failed_cannot_be_won_back() {
    let mut sc = calm();
    sc.customers.iter_mut().for_each(|p| p.rating = Rating::D);
    let attempt = |id: usize| Command::WinBack {
        customer: CustomerId(id as u32),
        attempt: true,
    };
    let failed = (0..80).find_map(|seed| {
        let mut sim = start(sc.clone(), seed);
        assert_eq!(sim.allows(&attempt(0)), Err(Refusal::NotWinnable));
        pass(&mut sim);
        let gone = sim.state().customers.iter().position(|c| !c.active())?;
        Some(sim.allows(&attempt(gone)))
    });
    assert_eq!(failed, Some(Err(Refusal::NotWinnable)));
}
