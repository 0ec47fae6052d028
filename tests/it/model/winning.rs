//! Winning customers: leads, qualifying, recommendations.

use super::{assert_near, firm, pass, start};
use crate::support::{calm, order, run_quarter};
use clientele::sim::ledger::Account;
use clientele::sim::plan::{FirmEdit, Tone};
use clientele::sim::{Command, CustomerId, Money, Sim, TierId, prospect};

/// Buys leads for three quarters, with so many hours for them.
fn acquire(seed: u64, hours: u32) -> Sim {
    let mut sc = calm();
    sc.firm.staff = 4;
    let mut sim = start(sc, seed);
    firm(&mut sim, FirmEdit::Channel(0, Money::yuan(20_000)));
    firm(&mut sim, FirmEdit::Prospecting(hours));
    for _ in 0..3 {
        pass(&mut sim);
    }
    sim
}

#[test]
fn leads_are_qualified_sign_and_join_with_ids_of_their_own() {
    let (mut leads, mut qualified, mut won) = (0, 0, 0);
    for seed in 0..6 {
        let sim = acquire(seed, 150);
        let state = sim.state();
        for quarter in 1..=3 {
            let t = state.tally(quarter);
            leads += t.leads;
            qualified += t.qualified;
            won += t.won as usize;
        }
        let spent = state.ledger.total().get(Account::Acquisition);
        assert_eq!(spent, -Money::yuan(60_000));
        assert_eq!(state.customers.len(), 6 + state.joined.len());
        for (k, p) in state.joined.iter().enumerate() {
            let id = CustomerId(6 + k as u32);
            assert_eq!(state.profile(sim.scenario(), id), Some(p));
            let c = state.customer(id).expect("it joined");
            assert!(c.joined >= 1 && p.id.is_empty() && !c.referred());
            assert_eq!(c.tier(), TierId(2));
            // It begins with four tenths of what it will give us in the end.
            let first = state
                .history(id)
                .first()
                .map_or(c.levels.share, |r| r.before.share);
            assert_near(first, 0.4 * p.share);
        }
        let joined: usize = state.joined.len();
        let counted: u32 = (1..=3).map(|q| state.tally(q).won).sum();
        assert_eq!(joined, counted as usize);
    }
    assert!(leads > qualified && qualified as usize > won && won > 0);
}

#[test]
fn without_hours_leads_come_and_nobody_signs() {
    for seed in 0..3 {
        let sim = acquire(seed, 0);
        let state = sim.state();
        let sum = |f: fn(&clientele::sim::tally::Tally) -> u32| -> u32 {
            state.tallies.iter().map(f).sum()
        };
        assert!(sum(|t| t.leads) > 0);
        assert_eq!((sum(|t| t.qualified), sum(|t| t.won)), (0, 0));
        assert_eq!(state.customers.len(), 6);
    }
}

#[test]
fn recommendations_are_next_quarters_leads() {
    let mut sc = calm();
    for p in &mut sc.customers {
        (p.influence, p.satisfaction, p.expectation) = (1.0, 1.0, 0.2);
    }
    let mut seen = 0;
    for seed in 0..10 {
        let mut sim = start(sc.clone(), seed);
        run_quarter(&mut sim);
        let recommended = sim.state().prospects.clone();
        for p in &recommended {
            assert!(p.by.is_some() && p.channel.is_none() && p.quarter == 2);
        }
        assert_eq!(sim.state().tally(1).leads, 0);
        order(&mut sim, Command::NextQuarter);
        run_quarter(&mut sim);
        assert_eq!(sim.state().tally(2).leads as usize, recommended.len());
        seen += recommended.len();
    }
    assert!(seen > 0, "nobody recommends us on any of these seeds");
}

#[test]
fn a_loud_promise_brings_leads_and_raises_what_is_expected() {
    let mut sc = calm();
    sc.market.channels[0].budget = Money::yuan(4_000);
    let mut leads = (0, 0);
    for seed in 0..20 {
        let run = |tone| {
            let mut sim = start(sc.clone(), seed);
            firm(&mut sim, FirmEdit::Tone(tone));
            run_quarter(&mut sim);
            sim
        };
        let (plain, loud) = (run(Tone::Plain), run(Tone::Loud));
        leads.0 += plain.state().tally(1).leads;
        leads.1 += loud.state().tally(1).leads;
        for (a, b) in plain
            .state()
            .customers
            .iter()
            .zip(&loud.state().customers)
            .take(6)
        {
            assert_near(
                b.levels.expectation - a.levels.expectation,
                Tone::Loud.expectation(),
            );
            assert!(b.levels.share > a.levels.share);
        }
    }
    assert!(leads.1 > leads.0, "{leads:?}");
    let channel = &sc.market.channels[0];
    let mean = |tone| prospect::leads(channel, channel.budget, tone, 0.0);
    assert_near(mean(Tone::Loud), Tone::Loud.leads() * mean(Tone::Plain));
}
