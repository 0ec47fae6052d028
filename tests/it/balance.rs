//! Balance: the figures are those of a sweep, and what is wrong with a scenario is found, and only that.

use crate::support::{calm, tiny};
use clientele::run::balance::{Balance, Effort, balance};
use clientele::run::bots;
use clientele::run::bots::search::{Budget, search};
use clientele::run::sweep::{Plan, sweep};
use clientele::sim::policy::Lever;
use clientele::sim::setup::{Choice, Effect, Kind};
use clientele::sim::{Money, Scenario};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

const RUNS: u32 = 30;

fn effort() -> Effort {
    Effort {
        trials: 12,
        ..Effort::of(RUNS, 5)
    }
}

fn judged(sc: Scenario) -> Balance {
    balance(&Arc::new(sc), effort(), &|_, _| ()).expect("the scenario has no dead ends")
}

/// Whether something was found, of this kind and about this.
fn found(balance: &Balance, kind: &str, subject: &str) -> bool {
    let mut findings = balance.findings.iter();
    findings.any(|f| f.kind == kind && f.subject.contains(subject))
}

#[test]
fn the_bots_figures_are_those_of_a_sweep() {
    let sc = Arc::new(tiny());
    let all = balance(&sc, effort(), &|_, _| ()).expect("the scenario has no dead ends");
    let names: Vec<&str> = all.played.iter().map(|p| p.bot).collect();
    let expected = [
        &bots::NAMES[..],
        &["search", "textbook+rote", "textbook+talks"],
    ]
    .concat();
    assert_eq!(names, expected);
    let plan = Plan {
        runs: RUNS,
        seed: 5,
        quarters: 0,
    };
    let never = AtomicBool::new(false);
    let budget = Budget {
        trials: 12,
        ..Budget::default()
    };
    let plan_found = search(&sc, budget, &|_| (), &never);
    for played in &all.played {
        let bot = || -> Box<dyn bots::Bot> {
            match played.bot {
                "search" => Box::new(plan_found.bot()),
                "textbook+rote" => {
                    let cook = bots::cook("textbook").expect("it is one of the bots");
                    Box::new(cook.by_rote())
                }
                "textbook+talks" => bots::talking("textbook").expect("it is one of the bots"),
                name => bots::by_name(name).expect("it is one of the bots"),
            }
        };
        let swept = sweep(&sc, &bot, plan, &|_| (), &never).expect("no dead ends");
        assert_eq!(played.figures, swept, "{}", played.bot);
    }
    // The five numbers are in order, and wins on the same seed add up to all but ties.
    let [equal, textbook] = ["equal", "textbook"].map(|b| all.of(b).expect("it plays"));
    let five = textbook.five();
    assert!(five.least <= five.lower && five.lower <= five.median);
    assert!(five.median <= five.upper && five.upper <= five.most);
    assert!(textbook.beats(equal) + equal.beats(textbook) <= 1.0);
}

#[test]
fn a_lever_without_work_is_dead_and_only_that() {
    // Nothing fails and nobody complains: there is nothing to answer.
    let still = judged(calm());
    assert!(
        found(&still, "dead-lever", "Priority"),
        "{:#?}",
        still.findings
    );
    assert!(found(&still, "unusable-lever", "Authority"));
    // The hours work all the same.
    assert!(!found(&still, "dead-lever", "Hours"));
    let mut busy = calm();
    busy.customers
        .iter_mut()
        .for_each(|p| p.kind = Kind::Business);
    for kind in &mut busy.market.kinds {
        (kind.base_churn, kind.major, kind.minor) = (0.15, 2.0, 2.0);
    }
    let busy = judged(busy);
    assert!(
        !found(&busy, "dead-lever", "Priority"),
        "{:#?}",
        busy.levers
    );
    assert!(!found(&busy, "unusable-lever", "Credit"));
}

#[test]
fn a_lever_that_nobody_can_use_says_why() {
    let mut sc = tiny();
    sc.customers
        .iter_mut()
        .for_each(|p| p.kind = Kind::Consumer);
    sc.market.channels.clear();
    let found_both = judged(sc.clone());
    for lever in ["Credit", "Acquisition"] {
        assert!(found(&found_both, "unusable-lever", lever), "{lever}");
        // Once is enough.
        assert!(!found(&found_both, "dead-lever", lever), "{lever}");
    }
    sc.levers
        .retain(|l| ![Lever::Credit, Lever::Acquisition].contains(&l.lever));
    let shut = judged(sc);
    assert!(!found(&shut, "unusable-lever", ""));
    assert!(!shut.levers.iter().any(|row| row.lever == Lever::Credit));
    assert!(!found(&judged(tiny()), "unusable-lever", ""));
}

#[test]
fn an_event_or_a_talk_that_never_comes_is_named() {
    let usual = judged(tiny());
    assert!(!found(&usual, "event-never", "") && !found(&usual, "talk-never", ""));
    let mut sc = tiny();
    sc.events[0].chance = 0.0;
    sc.talks[0].customers.clear();
    let never = judged(sc);
    assert!(found(&never, "event-never", "price-fall"));
    assert!(found(
        &never,
        "talk-never",
        "short-weight, quarter 1 week 3"
    ));
    assert!(never.answers.is_empty());
}

#[test]
fn an_answer_that_only_costs_less_is_always_best() {
    let mut sc = tiny();
    let costs = |id: &str, yuan| Choice {
        id: id.to_owned(),
        effects: vec![Effect::Cost(Money::yuan(yuan))],
    };
    sc.events[0].choices = vec![costs("dear", 9_000), costs("cheap", 2_000)];
    let one_sided = judged(sc.clone());
    assert!(found(&one_sided, "choice-always-best", "price-fall: cheap"));
    let behind = |id: &str| {
        let mut rows = one_sided.answers.iter();
        rows.find(|row| row.choice == id)
            .expect("it was given")
            .behind
    };
    assert_eq!(behind("cheap"), 0.0);
    // Paid in the second quarter: 7 000 less a half-year's interest at 12 %.
    assert!((behind("dear") + 7_000.0 / 1.12f64.sqrt()).abs() < 1.0);
    sc.events[0].choices[0] = costs("dear", 2_000);
    let alike = judged(sc);
    assert!(found(&alike, "choices-alike", "price-fall"));
    assert!(!found(&alike, "choice-always-best", ""));
}

#[test]
fn a_strategy_that_wins_blindly_is_found() {
    // Nobody minds the price, so whoever raises it has more.
    let mut sc = tiny();
    for p in &mut sc.customers {
        (p.price, p.rival_price) = (0.0, 3.0);
    }
    let blind = judged(sc);
    let surcharge = "10 % on top for everybody, on top of `equal`";
    assert!(
        found(&blind, "degenerate-strategy", surcharge),
        "{:#?}",
        blind.extremes
    );
    // Everybody minds a lot: it ruins the book.
    let mut sc = tiny();
    for p in &mut sc.customers {
        (p.price, p.rival_price) = (1.0, 0.9);
    }
    let minded = judged(sc);
    assert!(
        !found(&minded, "degenerate-strategy", "10 % on top"),
        "{:#?}",
        minded.extremes
    );
}

#[test]
fn medals_are_for_some_and_idle_makes_none() {
    let medals = |bronze, silver, gold| {
        let mut sc = tiny();
        (sc.medals.bronze, sc.medals.silver, sc.medals.gold) =
            (Money::yuan(bronze), Money::yuan(silver), Money::yuan(gold));
        judged(sc)
    };
    let rule = |b: &Balance| {
        let rule = b.rules.iter().find(|r| r.id == "idle-no-medal");
        rule.map(|r| r.passes)
    };
    let loose = medals(-1_000_000_000, -999_999_999, 1_000_000_000);
    assert_eq!(rule(&loose), Some(false));
    assert!(!loose.passes());
    assert!(found(&loose, "medal-everybody", "bronze"));
    assert!(found(&loose, "medal-nobody", "gold"));
    assert_eq!(loose.difficulty.medals, Some(2.0));
    // Where textbook makes it in half of its runs it is neither.
    let half = loose.of("textbook").expect("it plays").five().median as i64;
    let fair = medals(half - 1, half, half + 1);
    assert!(!found(&fair, "medal-", ""));
    // A shortened run has no medals to judge.
    let short = Effort {
        quarters: 2,
        ..effort()
    };
    let short = balance(&Arc::new(tiny()), short, &|_, _| ()).expect("no dead ends");
    assert_eq!((rule(&short), short.difficulty.medals), (None, None));
    assert_eq!(short.quarters, 2);
}

#[test]
fn who_stays_anyway_and_cash_that_runs_out_are_told() {
    let nobody_leaves = judged(calm());
    assert!(found(&nobody_leaves, "customer-never-leaves", "customer-0"));
    assert!(!found(&nobody_leaves, "customer-always-leaves", ""));
    assert!(!found(&nobody_leaves, "cash-below-zero", ""));
    let mut sc = tiny();
    sc.firm.cash = Money::yuan(-50_000_000);
    for kind in &mut sc.market.kinds {
        kind.base_churn = 0.999_999;
    }
    // Long enough for the last to go, and nobody is asked back.
    sc.quarters = 12;
    sc.levers.retain(|l| l.lever != Lever::WinBack);
    let all_leave = judged(sc);
    assert!(found(&all_leave, "customer-always-leaves", "customer-0"));
    assert!(!found(&all_leave, "customer-never-leaves", ""));
    assert!(found(&all_leave, "cash-below-zero", "textbook"));
}
