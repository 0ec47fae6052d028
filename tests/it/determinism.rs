//! The same commands give the same run; luck belongs to whom it is about.

use crate::support::{played, tiny};
use clientele::run::bots::{self, Bot};
use clientele::run::session::{Provenance, Session};
use clientele::run::sweep::{self, Halt, Plan};
use clientele::sim::customer::Override;
use clientele::sim::policy::{Lever, PolicyEdit};
use clientele::sim::tier::Level;
use clientele::sim::units::logistic;
use clientele::sim::{Command, CustomerId, Money, Phase, Sim, State, TierId};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

#[test]
fn twin_runs_have_the_same_hash_in_every_quarter() {
    for bot in bots::NAMES {
        let (one, two) = (played(bot, 11), played(bot, 11));
        assert_eq!(one.hashes().len(), 4);
        assert_eq!(one.hashes(), two.hashes(), "{bot}");
        assert_eq!(one.log(), two.log(), "{bot}");
        assert_ne!(one.hashes(), played(bot, 12).hashes(), "{bot}");
    }
}

#[test]
fn a_sweep_is_in_the_order_of_its_seeds_and_equals_single_runs() {
    let scenario = Arc::new(tiny());
    let plan = Plan {
        runs: 20,
        seed: 5,
        quarters: 0,
    };
    let told = AtomicU32::new(0);
    let bot = || bots::by_name("equal").expect("it is one of the bots");
    let runs = sweep::sweep(
        &scenario,
        &bot,
        plan,
        &|_| {
            told.fetch_add(1, Ordering::Relaxed);
        },
        &AtomicBool::new(false),
    )
    .expect("nobody cancels it");
    assert_eq!(told.load(Ordering::Relaxed), 20);
    assert!(runs.iter().map(|r| r.seed).eq(5..25));
    let alone = played("equal", 9);
    assert_eq!(runs[4].hash, alone.state().hash());
    assert_eq!(runs[4], sweep::figures(alone.sim()));
    let cancelled = sweep::sweep(&scenario, &bot, plan, &|_| (), &AtomicBool::new(true));
    assert_eq!(cancelled, Err(Halt::Cancelled));
}

#[test]
fn the_ledger_adds_up_and_so_does_every_hazard() {
    for bot in bots::NAMES {
        for seed in 0..50 {
            let session = played(bot, seed);
            let state = session.state();
            let by_quarter: Money = (1..=4).map(|q| state.statement(q).profit()).sum();
            let by_customer: Money = (0..state.customers.len() as u32)
                .map(|i| state.ledger.customer(CustomerId(i)).profit())
                .sum();
            let firm = state.ledger.statement(|e| e.customer.is_none()).profit();
            let all: Money = state.ledger.entries().iter().map(|e| e.amount).sum();
            assert_eq!(by_quarter, all);
            assert_eq!(by_customer + firm, all);
            let (owed, overdue) = state.receivables();
            let cash = Money::yuan(300_000) + all + state.opening_receivables - owed - overdue;
            assert_eq!(state.cash(session.scenario()), cash);
            for id in 0..state.customers.len() as u32 {
                hazards_add_up(state, CustomerId(id));
            }
        }
    }
}

fn hazards_add_up(state: &State, id: CustomerId) {
    let c = state.customer(id).expect("the id is in range");
    for record in state.history(id) {
        let hazard = &record.step.hazard;
        let sum: f64 = hazard.contributions().map(|(_, odds)| odds).sum();
        assert!((logistic(sum) - hazard.probability).abs() < 1e-12);
        let points: f64 = hazard.in_points().iter().map(|(_, p)| p).sum();
        assert!((points - hazard.probability).abs() < 1e-9);
        // Who came back went before.
        if c.joined == 0 {
            assert_eq!(record.left.is_some(), c.left() == Some(record.quarter));
        }
    }
}

/// Plays as `equal`, but gives the first customer hours of its own.
struct Favour(Box<dyn Bot>, u16);

impl Bot for Favour {
    fn name(&self) -> &'static str {
        "favour"
    }

    fn plan(&mut self, sim: &Sim) -> Vec<Command> {
        // The same modest hours for all, so that there is no overload to share.
        let _ = self.0.plan(sim);
        let mut edits: Vec<Command> = (0..3)
            .map(|tier| Command::SetPolicy {
                tier: TierId(tier),
                edit: PolicyEdit::Hours(20),
            })
            .collect();
        edits.push(Command::SetOverride {
            customer: CustomerId(0),
            own: Some(Override {
                hours: self.1,
                level: Level::Accountable,
            }),
        });
        edits
    }

    fn week(&mut self, sim: &Sim) -> Option<Command> {
        self.0.week(sim)
    }
}

#[test]
fn care_for_one_customer_changes_no_other() {
    for seed in 0..50 {
        let run = |hours| {
            let mut scenario = tiny();
            // Nobody hears of it, and nobody is recommended: what is left is luck.
            scenario
                .customers
                .iter_mut()
                .for_each(|p| p.influence = 0.0);
            let mut sim = Sim::new(Arc::new(scenario), seed, 4);
            let equal = bots::by_name("equal").expect("it is one of the bots");
            bots::play(&mut sim, Box::new(Favour(equal, hours)), |_, _| ())
                .expect("the tiny scenario has no dead ends");
            sim
        };
        let (one, two) = (run(10), run(120));
        let first = |sim: &Sim| sim.state().history(CustomerId(0)).to_vec();
        let (a, b) = (first(&one), first(&two));
        // Policies for one customer open in quarter 2.
        assert_eq!(a != b, a.len() > 1);
        let (a, b) = (&one.state().customers, &two.state().customers);
        assert_eq!(a[1..], b[1..], "seed {seed}");
        let of_others = |sim: &Sim| {
            let entries = sim.state().ledger.entries().iter();
            entries
                .filter(|e| e.customer.is_some_and(|c| c.0 > 0))
                .copied()
                .collect::<Vec<_>>()
        };
        assert_eq!(of_others(&one), of_others(&two), "seed {seed}");
    }
}

#[test]
fn bots_finish_on_any_levers_and_never_overload_by_themselves() {
    for from in [1, 2, 3, 9] {
        let mut scenario = tiny();
        scenario.levers.iter_mut().for_each(|l| l.from = from);
        for bot in bots::NAMES {
            let mut sim = Sim::new(Arc::new(scenario.clone()), 3, 4);
            let player = bots::by_name(bot).expect("it is one of the bots");
            bots::play(&mut sim, player, |command, _| {
                if matches!(command, Command::SetOverride { .. }) {
                    assert!(from < 9, "{bot}: {:?} is locked", Lever::Override);
                }
            })
            .expect("there is always a way on");
            assert_eq!(sim.state().phase, Phase::Debrief);
            if from == 1 {
                let hours = sim.state().hours(&scenario);
                assert!(sim.state().planned_hours() <= hours, "{bot}");
            }
        }
    }
}

#[test]
fn a_refused_command_changes_nothing_and_is_not_logged() {
    let mut session = Session::start(Arc::new(tiny()), Provenance::default(), 1, 0, 0);
    let before = session.state().hash();
    for refused in [
        Command::AdvanceWeek,
        Command::NextQuarter,
        Command::Choose { choice: 0 },
        Command::SetTier {
            customer: CustomerId(99),
            tier: clientele::sim::TierId(0),
        },
        Command::SetOverride {
            customer: CustomerId(0),
            own: None,
        },
    ] {
        assert!(session.allows(&refused).is_err());
        assert!(session.command(refused).is_err());
    }
    assert!(session.log().is_empty());
    assert_eq!(session.state().hash(), before);
    assert!(session.command(Command::CommitPlan).is_ok());
    assert_eq!(session.log(), [Command::CommitPlan]);
}

#[test]
fn two_events_of_one_week_are_answered_one_after_the_other() {
    let mut scenario = tiny();
    scenario.events[0].quarter = 1;
    let mut second = scenario.events[0].clone();
    second.id = "second".to_owned();
    scenario.events.push(second);
    let mut sim = Sim::new(Arc::new(scenario), 3, 1);
    let week = sim.scenario().events[0].week;
    sim.command(&Command::CommitPlan)
        .expect("the plan can be committed");
    while sim.state().week < week {
        for complaint in sim.state().complaints.clone() {
            if complaint.pending() {
                sim.command(&Command::Delegate(complaint.id))
                    .expect("it can be delegated");
            }
        }
        sim.command(&Command::AdvanceWeek).expect("nothing waits");
    }
    let waits = |sim: &Sim| (sim.state().waiting, sim.state().queued.clone());
    assert_eq!(waits(&sim), (Some(0), vec![1]));
    sim.command(&Command::Choose { choice: 0 })
        .expect("it waits");
    assert_eq!(waits(&sim), (Some(1), vec![]));
    sim.command(&Command::Choose { choice: 0 })
        .expect("it waits too");
    assert_eq!(waits(&sim), (None, vec![]));
}
