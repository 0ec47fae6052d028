//! Goals, money, luck: what holds for a run as a whole.

use super::{FIRST, pair, pass, policy, start};
use crate::support::{calm, order, run_quarter, tiny};
use clientele::run::bots;
use clientele::sim::customer::Override;
use clientele::sim::plan::Goal;
use clientele::sim::policy::{Policy, PolicyEdit, Programme};
use clientele::sim::tier::Level;
use clientele::sim::{Command, CustomerId, Money, Phase, Refusal, Sim};
use std::sync::Arc;

#[test]
fn goals_are_kept_and_change_nothing_else() {
    let (plain, mut aiming) = pair(&calm(), |sim| {
        for (goal, value) in [
            (Goal::Revenue, 50_000_000),
            (Goal::Profit, -1),
            (Goal::Churn, 40),
            (Goal::Satisfaction, 750),
        ] {
            let value = Some(value);
            order(sim, Command::SetGoal { goal, value });
        }
    });
    assert_eq!(aiming.state().goal(Goal::Churn), Some(40));
    assert_eq!(plain.state().customers, aiming.state().customers);
    assert_eq!(plain.state().ledger, aiming.state().ledger);
    assert_eq!(
        aiming.command(&Command::SetGoal {
            goal: Goal::Churn,
            value: None
        }),
        Err(Refusal::WrongPhase)
    );
    order(&mut aiming, Command::NextQuarter);
    for (goal, value) in [
        (Goal::Churn, 1001),
        (Goal::Satisfaction, -1),
        (Goal::Revenue, -1),
    ] {
        let value = Some(value);
        let refused = aiming.command(&Command::SetGoal { goal, value });
        assert_eq!(refused, Err(Refusal::OutOfRange), "{goal:?}");
    }
    for goal in Goal::ALL {
        order(&mut aiming, Command::SetGoal { goal, value: None });
        assert_eq!(aiming.state().goal(goal), None);
    }
}

#[test]
fn a_statement_is_the_sum_of_its_entries_and_of_contributions_and_the_firms() {
    for seed in 0..10 {
        let mut sim = start(tiny(), seed);
        let bot = bots::by_name("textbook").expect("it is one of the bots");
        bots::play(&mut sim, bot, |_, _| ()).expect("the tiny scenario has no dead ends");
        let state = sim.state();
        for quarter in 1..=4 {
            let statement = state.statement(quarter);
            let entries = state.ledger.entries().iter();
            let of = entries.filter(|e| e.quarter == quarter);
            assert_eq!(statement, state.ledger.statement(|e| e.quarter == quarter));
            let firm: Money = of.filter(|e| e.customer.is_none()).map(|e| e.amount).sum();
            let contributions: Money = (0..state.customers.len() as u32)
                .flat_map(|id| state.history(CustomerId(id)))
                .filter(|r| r.quarter == quarter)
                .map(|r| r.contribution)
                .sum();
            assert_eq!(statement.profit(), firm + contributions, "seed {seed}");
        }
        for (id, c) in state.customers.iter().enumerate() {
            let booked = state.ledger.customer(CustomerId(id as u32)).profit();
            assert_eq!(c.historic, booked, "seed {seed}, customer {id}");
        }
    }
}

#[test]
fn a_run_without_a_record_has_the_same_hash_in_every_quarter() {
    for bot in bots::NAMES {
        let player = || bots::by_name(bot).expect("it is one of the bots");
        let mut hashes = Vec::new();
        let mut full = start(tiny(), 5);
        let mut commands = Vec::new();
        bots::play(&mut full, player(), |command, _| {
            commands.push(command.clone());
        })
        .expect("the tiny scenario has no dead ends");
        let mut again = start(tiny(), 5);
        let mut light = Sim::light(Arc::new(tiny()), 5, 4);
        for command in &commands {
            order(&mut again, command.clone());
            light
                .silently(command)
                .expect("what one allows the other does");
            assert_eq!(
                again.state().hash(),
                light.state().hash(),
                "{bot}: {command:?}"
            );
            if *command == Command::CloseQuarter {
                hashes.push(light.state().hash());
            }
        }
        assert_eq!(hashes.len(), 4);
        assert_eq!(full.state().hash(), light.state().hash());
        assert!(light.state().chronicle.is_none() && light.state().ledger.entries().is_empty());
        assert_eq!(light.state().phase, Phase::Debrief);
    }
}

#[test]
fn what_one_tier_gets_leaves_the_luck_of_the_others_alone() {
    let mut sc = tiny();
    // Nobody hears of it, and nobody is recommended: what is left is luck.
    sc.customers.iter_mut().for_each(|p| p.influence = 0.0);
    let edits = [
        PolicyEdit::Discount(80),
        PolicyEdit::Terms(90),
        PolicyEdit::Limit(40),
        PolicyEdit::Care(Money::yuan(5_000)),
        PolicyEdit::Programme(Programme::Rebate),
    ];
    for seed in 0..10 {
        let run = |changed: bool| {
            let mut sim = start(sc.clone(), seed);
            if changed {
                for edit in edits {
                    policy(&mut sim, 0, edit);
                }
            }
            for _ in 0..2 {
                pass(&mut sim);
            }
            sim
        };
        let (one, two) = (run(false), run(true));
        let others = |sim: &Sim| sim.state().customers[2..6].to_vec();
        assert_eq!(others(&one), others(&two), "seed {seed}");
        assert_ne!(one.state().customers[..2], two.state().customers[..2]);
        assert_eq!(one.state().prospects, two.state().prospects, "seed {seed}");
    }
}

#[test]
fn a_customer_of_its_own_follows_its_override_and_its_tier_the_policy() {
    let mut sim = start(calm(), 1);
    let own = Some(Override {
        hours: 30,
        level: Level::Proactive,
    });
    let customer = FIRST;
    order(&mut sim, Command::SetOverride { customer, own });
    policy(&mut sim, 0, PolicyEdit::Hours(10));
    run_quarter(&mut sim);
    let got = |id: u32| sim.state().history(CustomerId(id))[0].policy;
    assert_eq!((got(0).hours, got(0).level), (30, Level::Proactive));
    assert_eq!((got(1).hours, got(1).level), (10, Level::Reactive));
    let rest = |p: Policy| (p.care, p.discount, p.terms, p.limit);
    assert_eq!(rest(got(0)), rest(got(1)));
}
