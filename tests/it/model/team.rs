//! The team, and the firm's own levels.

use super::{assert_near, firm, near, pair, policy, start};
use crate::support::{calm, order, run_quarter};
use clientele::sim::event::Event;
use clientele::sim::ledger::Account;
use clientele::sim::plan::FirmEdit;
use clientele::sim::policy::PolicyEdit;
use clientele::sim::setup::Scenario;
use clientele::sim::team::{HIRING, SEVERANCE, TAKEN, looked_after_by};
use clientele::sim::{Command, Money, Sim};

#[test]
fn training_raises_skill_and_takes_hours() {
    let (plain, trained) = pair(&calm(), |sim| firm(sim, FirmEdit::Training(12)));
    let skill = |sim: &Sim| sim.state().firm.team.skill;
    assert_near(skill(&plain), 0.70);
    assert!(skill(&trained) > 0.71);
    let hours = |sim: &Sim| sim.state().planned;
    assert_near(hours(&trained) - hours(&plain), 24.0);
}

#[test]
fn heads_that_come_cost_and_know_less_and_heads_that_go_cost_and_hurt() {
    let sc = calm();
    let quarter = sc.firm.wage.to_f64() * f64::from(sc.firm.hours_per_head);
    let mut sim = start(sc.clone(), 1);
    firm(&mut sim, FirmEdit::Heads(3));
    order(&mut sim, Command::CommitPlan);
    let booked = |sim: &Sim| sim.state().statement(1).get(Account::Hiring).to_f64();
    assert_near(booked(&sim), -HIRING * quarter);
    let team = sim.state().firm.team;
    assert_eq!(team.heads, 3);
    assert!(team.skill < 0.70 && near(team.morale, 0.70));

    let mut sim = start(sc, 1);
    firm(&mut sim, FirmEdit::Heads(1));
    order(&mut sim, Command::CommitPlan);
    assert_near(booked(&sim), -SEVERANCE * quarter);
    let team = sim.state().firm.team;
    assert_eq!(team.heads, 1);
    // Half of the team went: 4 points for each tenth.
    assert!(near(team.skill, 0.70) && near(team.morale, 0.50));
}

#[test]
fn overload_lowers_morale_and_what_the_hours_do() {
    let few = calm();
    let mut many = calm();
    many.firm.staff = 40;
    let run = |sc: Scenario| {
        let mut sim = start(sc, 1);
        for tier in 0..3 {
            policy(&mut sim, tier, PolicyEdit::Hours(300));
        }
        assert!(sim.state().planned_hours() >= 1800.0);
        run_quarter(&mut sim);
        sim
    };
    let (tired, rested) = (run(few), run(many));
    let morale = |sim: &Sim| sim.state().firm.team.morale;
    assert!(morale(&tired) < 0.65 && morale(&rested) > 0.69);
    for (a, b) in tired
        .state()
        .customers
        .iter()
        .zip(&rested.state().customers)
    {
        assert!(a.levels.stock < 0.6 * b.levels.stock);
        assert!(a.levels.satisfaction < b.levels.satisfaction);
    }
}

#[test]
fn who_quits_takes_trust_along() {
    let mut seen = 0;
    for seed in 0..10 {
        let mut sc = calm();
        sc.firm.morale = 0.1;
        sc.firm.staff = 3;
        let mut sim = start(sc, seed);
        order(&mut sim, Command::CommitPlan);
        for _ in 0..13 {
            order(&mut sim, Command::AdvanceWeek);
        }
        let events = sim
            .command(&Command::CloseQuarter)
            .expect("nothing waits in a calm market");
        let quits: Vec<u32> = events
            .iter()
            .filter_map(|e| match e {
                Event::Quit { head } => Some(*head),
                _ => None,
            })
            .collect();
        let state = sim.state();
        assert_eq!(state.tally(1).quits as usize, quits.len());
        assert_eq!(state.firm.team.heads as usize, 3 - quits.len());
        let [head] = quits[..] else { continue };
        seen += 1;
        for event in &events {
            let Event::Closed {
                customer, closing, ..
            } = event
            else {
                continue;
            };
            let lost = closing.levels.trust - state.customers[customer.index()].levels.trust;
            let his = looked_after_by(customer.0, 3) == head;
            assert_near(lost, if his { TAKEN.0 } else { 0.0 });
        }
    }
    assert!(seen > 0, "nobody quits on any of these seeds");
}

// The firm's levels.

#[test]
fn quality_access_and_image_keep_their_level_at_upkeep_and_sink_without() {
    let (kept, sunk) = pair(&calm(), |sim| {
        firm(sim, FirmEdit::Quality(Money::ZERO));
        firm(sim, FirmEdit::Access(Money::ZERO));
        firm(sim, FirmEdit::Image(Money::ZERO));
    });
    let (open, kept, sunk) = (&calm().firm, &kept.state().firm, &sunk.state().firm);
    for (opened, kept, sunk) in [
        (open.quality, kept.quality, sunk.quality),
        (open.access, kept.access, sunk.access),
        (open.image, kept.image, sunk.image),
    ] {
        assert_near(kept, opened);
        assert!(sunk < opened - 0.02);
    }
}

#[test]
fn letting_the_firm_slip_saves_its_upkeep_and_nothing_else() {
    let (kept, sunk) = pair(&calm(), |sim| firm(sim, FirmEdit::Quality(Money::ZERO)));
    let booked = |sim: &Sim| sim.state().statement(1).get(Account::Quality);
    assert_eq!(booked(&kept), -calm().firm.quality_upkeep);
    assert_eq!(booked(&sunk), Money::ZERO);
    let profit = |sim: &Sim| sim.state().statement(1).profit();
    assert_eq!(profit(&sunk) - profit(&kept), calm().firm.quality_upkeep);
}
