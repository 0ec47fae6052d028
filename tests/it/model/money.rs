//! Price, programmes, files and credit.

use super::{FIRST, assert_near, firm, pair, pass, policy, start};
use crate::support::{calm, order, run_quarter};
use clientele::sim::churn::Term;
use clientele::sim::customer::Departure;
use clientele::sim::file::{Hidden, estimate};
use clientele::sim::ledger::Account;
use clientele::sim::plan::FirmEdit;
use clientele::sim::policy::{PolicyEdit, Programme};
use clientele::sim::setup::Rating;
use clientele::sim::{Command, CustomerId, Money, Sim, credit};

#[test]
fn a_discount_is_booked_and_raises_the_share() {
    let (plain, cheap) = pair(&calm(), |sim| policy(sim, 0, PolicyEdit::Discount(50)));
    let statement = cheap.state().ledger.customer(FIRST);
    let sales = statement.sales().to_f64();
    let given = statement.get(Account::Discounts).to_f64();
    assert!((given + 0.05 * sales).abs() < 0.02, "{given} of {sales}");
    let share = |sim: &Sim, id: usize| sim.state().customers[id].levels.share;
    assert!(share(&cheap, 0) > share(&plain, 0));
    // Another tier doesn't notice.
    assert_eq!(share(&cheap, 5), share(&plain, 5));
}

#[test]
fn a_surcharge_brings_money_and_pushes_customers_out() {
    let surcharge = |thousandths: i16| {
        pair(&calm(), |sim| {
            policy(sim, 0, PolicyEdit::Discount(-thousandths));
        })
    };
    let (plain, dear) = surcharge(100);
    assert!(dear.state().statement(1).get(Account::Discounts) > Money::ZERO);
    let hazard = |sim: &Sim| sim.state().history(FIRST)[0].step.hazard;
    let term = |sim: &Sim| hazard(sim).terms[Term::Price as usize];
    assert_eq!(term(&plain), 0.0);
    assert!(term(&dear) > 0.0);
    assert_near(term(&dear), 2.0 * term(&surcharge(50).1));
    assert!(hazard(&dear).probability > hazard(&plain).probability);
    let share = |sim: &Sim| sim.state().customers[0].levels.share;
    assert!(share(&dear) < share(&plain));
}

// Retention programmes and files.

#[test]
fn a_programme_raises_its_own_barrier_costs_money_and_takes_hours() {
    for programme in [Programme::Rebate, Programme::Integration, Programme::Circle] {
        let (plain, tied) = pair(&calm(), |sim| {
            policy(sim, 0, PolicyEdit::Programme(programme));
        });
        let raised = programme.barrier().expect("these three raise one");
        let barriers = |sim: &Sim| sim.state().customers[0].levels.barriers;
        for kind in 0..3 {
            let (before, after) = (barriers(&plain)[kind], barriers(&tied)[kind]);
            assert_eq!(after > before, kind == raised, "{programme:?}, {kind}");
        }
        let statement = tied.state().ledger.customer(FIRST);
        let cost = programme.cost(statement.sales().to_f64());
        let booked = statement.get(Account::Programmes).to_f64();
        assert!((booked + cost).abs() < 0.02, "{programme:?}");
        let hours = tied.state().planned - plain.state().planned;
        assert_near(hours, 2.0 * f64::from(programme.hours()));
    }
}

#[test]
fn hours_for_files_fill_them_and_estimates_come_closer() {
    let (plain, asked) = pair(&calm(), |sim| policy(sim, 0, PolicyEdit::Files(8)));
    let file = |sim: &Sim| sim.state().customers[0].levels.file;
    assert!(file(&asked) > file(&plain) + 0.3);
    assert_near(asked.state().planned - plain.state().planned, 16.0);
    let truth = calm().customers[0].wallet;
    for what in [Hidden::Wallet, Hidden::Price, Hidden::RivalHours] {
        let error = |sim: &Sim| {
            let seen = estimate(sim.luck(), FIRST, what, truth, file(sim));
            libm::log(seen / truth).abs()
        };
        assert!(error(&asked) < error(&plain), "{what:?}");
    }
}

// Credit.

#[test]
fn terms_make_receivables_some_fall_overdue_and_collection_brings_them_in() {
    let run = |hours: u32, terms: u8| {
        let mut sim = start(calm(), 1);
        for tier in 0..3 {
            policy(&mut sim, tier, PolicyEdit::Terms(terms));
        }
        firm(&mut sim, FirmEdit::Collection(hours));
        let mut course = vec![sim.state().receivables()];
        for _ in 0..3 {
            run_quarter(&mut sim);
            course.push(sim.state().receivables());
            order(&mut sim, Command::NextQuarter);
        }
        (sim, course)
    };
    let (sim, left) = run(0, 60);
    let (_, collected) = run(60, 60);
    // What is owed is the share of the quarter's sales that isn't due yet.
    let record = &sim.state().history(FIRST)[0];
    let owed = record.revenue.to_f64() * credit::owed_share(60);
    assert!((record.receivables.0.to_f64() - owed).abs() < 0.02);
    // What was owed falls due in the next quarter, and part of it isn't paid in
    // time: first of what was sold before the run, with nothing overdue before.
    assert!(left[0].0 > Money::ZERO);
    assert_eq!(left[0].1, Money::ZERO);
    let late = left[0].0.to_f64() * Rating::A.late() * credit::discipline(1.5);
    assert!((left[1].1.to_f64() - late).abs() < 0.02 * sim.state().customers.len() as f64);
    assert!(collected[3].1 < left[3].1);
    let interest = |sim: &Sim| sim.state().statement(2).get(Account::CostOfReceivables);
    assert!(interest(&sim) < Money::ZERO);
    // Who pays at once owes nothing new, and what was overdue melts away.
    let (_, course) = run(0, 0);
    assert!(course[1..].iter().all(|c| c.0 == Money::ZERO));
    assert!(course[3].1 < course[2].1 && course[2].1 < course[1].1);
}

#[test]
fn who_goes_out_of_business_leaves_bad_debt_behind() {
    let mut sc = calm();
    sc.customers.iter_mut().for_each(|p| p.rating = Rating::D);
    let mut seen = 0;
    for seed in 0..40 {
        let mut sim = start(sc.clone(), seed);
        pass(&mut sim);
        let before = sim.state().clone();
        run_quarter(&mut sim);
        let state = sim.state();
        for (id, c) in state.customers.iter().enumerate() {
            if c.left() != Some(2) {
                continue;
            }
            seen += 1;
            assert_eq!(c.departure, Departure::Failed);
            assert_eq!((c.owed, c.overdue), (Money::ZERO, Money::ZERO));
            let record = &state.history(CustomerId(id as u32))[1];
            assert_eq!(record.left, Some(Departure::Failed));
            let (owed, overdue) = record.receivables;
            let bad = state
                .ledger
                .statement(|e| e.quarter == 2 && e.customer == Some(CustomerId(id as u32)))
                .get(Account::BadDebt);
            let given_up = before.customers[id].overdue.to_f64() * credit::GIVEN_UP;
            let lost = (owed + overdue).to_f64() + given_up;
            assert!((bad.to_f64() + lost).abs() < 0.02, "{bad:?}, {lost}");
        }
        let failed = state.customers.iter().filter(|c| c.left() == Some(2));
        assert_eq!(state.tally(2).failed as usize, failed.count());
        assert_eq!(state.tally(2).lost, 0);
    }
    assert!(seen > 0, "nobody fails on any of these seeds");
}
