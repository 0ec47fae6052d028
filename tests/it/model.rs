//! What each mechanism of the model does, through commands alone, in a market where nothing else happens.

use crate::support::{calm, order, run_quarter, tiny};
use clientele::run::bots;
use clientele::sim::churn::Term;
use clientele::sim::complaint::Follow;
use clientele::sim::credit;
use clientele::sim::customer::{Departure, Manner, Override};
use clientele::sim::event::Event;
use clientele::sim::file::{Hidden, estimate};
use clientele::sim::ledger::Account;
use clientele::sim::plan::{FirmEdit, Goal, Tone};
use clientele::sim::policy::{Policy, PolicyEdit, Programme};
use clientele::sim::prospect;
use clientele::sim::setup::{Rating, Scenario};
use clientele::sim::team::{HIRING, SEVERANCE, TAKEN, looked_after_by};
use clientele::sim::tier::Level;
use clientele::sim::trust::{BROKEN, KEPT};
use clientele::sim::{Command, CustomerId, Money, Phase, Refusal, Sim, TierId, win_back};
use std::sync::Arc;

const FIRST: CustomerId = CustomerId(0);

fn start(sc: Scenario, seed: u64) -> Sim {
    let quarters = sc.quarters;
    Sim::new(Arc::new(sc), seed, quarters)
}

fn firm(sim: &mut Sim, edit: FirmEdit) {
    order(sim, Command::SetFirm(edit));
}

fn policy(sim: &mut Sim, tier: u32, edit: PolicyEdit) {
    let tier = TierId(tier);
    order(sim, Command::SetPolicy { tier, edit });
}

/// Plays a quarter and goes on to the next plan.
fn pass(sim: &mut Sim) {
    run_quarter(sim);
    order(sim, Command::NextQuarter);
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-6
}

#[track_caller]
fn assert_near(one: f64, other: f64) {
    assert!(near(one, other), "{one} is not {other}");
}

/// Two runs of the same scenario and seed, one of them changed; both play a quarter.
fn pair(sc: &Scenario, change: impl Fn(&mut Sim)) -> (Sim, Sim) {
    let (mut plain, mut changed) = (start(sc.clone(), 1), start(sc.clone(), 1));
    change(&mut changed);
    run_quarter(&mut plain);
    run_quarter(&mut changed);
    (plain, changed)
}

// Trust.

/// Makes a promise in a talk and keeps or breaks it; returns trust before and
/// after, and the hours it took.
fn promise(how: Follow) -> (f64, f64, f64) {
    let mut sc = calm();
    sc.talks = tiny().talks;
    let mut sim = start(sc, 1);
    order(&mut sim, Command::CommitPlan);
    while sim.state().complaints.is_empty() {
        order(&mut sim, Command::AdvanceWeek);
    }
    let complaint = sim.state().complaints[0].id;
    let customer = sim.state().complaints[0].customer;
    order(&mut sim, Command::OpenTalk(complaint));
    for _ in 0..2 {
        let say = Command::Say {
            complaint,
            line: 1,
            offer: None,
        };
        order(&mut sim, say);
    }
    let week = sim.state().promises[0].due;
    while sim.state().week < week {
        order(&mut sim, Command::AdvanceWeek);
    }
    assert_eq!(
        sim.command(&Command::AdvanceWeek),
        Err(Refusal::PromiseWaits)
    );
    let look = |sim: &Sim| {
        let trust = sim.state().customers[customer.index()].levels.trust;
        (trust, sim.state().extra_hours)
    };
    let before = look(&sim);
    order(&mut sim, Command::FollowUp { complaint, how });
    let after = look(&sim);
    (before.0, after.0, after.1 - before.1)
}

#[test]
fn a_broken_promise_costs_twice_what_a_kept_one_brings() {
    let (before, kept, hours) = promise(Follow::Keeps);
    assert_near(kept - before, KEPT);
    let (before, bare, less) = promise(Follow::Bare);
    assert_near(bare - before, KEPT / 3.0);
    assert!(hours > less);
    let (before, broken, _) = promise(Follow::Excuses);
    assert_near(broken - before, BROKEN);
    assert_near(BROKEN, -2.0 * KEPT);
}

// The team.

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

// Price.

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

// Winning customers.

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
            assert!(c.joined >= 1 && p.id.is_empty() && !c.referred);
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

// Letting go and winning back.

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

// Goals, money, luck.

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
