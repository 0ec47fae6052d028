//! Facts about conversations, in runs: how one talks moves who stays as TARP found, and good talking beats a rote.

use super::{Effort, Row, mean_and_half, ranged};
use crate::run::bots::{self, desk_answer};
use crate::run::reference;
use crate::run::talkers::{Talker, play};
use crate::scenario::library;
use crate::sim::complaint::Severity;
use crate::sim::luck::inverse_normal;
use crate::sim::policy::Priority;
use crate::sim::setup::{Kind, Personality, Profile, TalkSlot};
use crate::sim::tier::Level;
use crate::sim::{Command, CustomerId, Money, Scenario, Sim};
use std::sync::Arc;

/// Week in which all complain.
const WEEK: u8 = 3;
/// Runs of a row.
const SEEDS: u64 = 40;

/// All of them.
pub(super) fn rows(_: Effort) -> Vec<Row> {
    let talked = |id, fact, target, way| {
        let stays: Vec<f64> = (0..SEEDS).map(|seed| 100.0 * staying(way, seed)).collect();
        let (mean, half) = mean_and_half(&stays);
        let source = "TARP 1979/1986, first-quarter repurchase, %, in played runs";
        let note = format!("± {half:.1}, {SEEDS} runs");
        ranged(id, fact, source, target, mean, 1, note)
    };
    vec![
        talked(
            "conversation",
            "a major complaint talked through well in its week: so many stay",
            (79.0, 85.0),
            Way::Listens,
        ),
        talked(
            "conversation",
            "the same, always saying the first line that is shown",
            (16.0, 60.0),
            Way::Rote,
        ),
        talked(
            "conversation",
            "the same, with nobody answering",
            (16.0, 22.0),
            Way::Silent,
        ),
        rubric(),
    ]
}

/// How the complaint is met.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Listens,
    Rote,
    Silent,
}

/// A firm with the reference consumer of TARP in all four personalities, each
/// with a major complaint in one week and no other failure.
fn scenario() -> Option<Scenario> {
    let mut sc = reference::scenario(0, 8, 1);
    let case = library::case("missed-train")?.case;
    debug_assert_eq!(case.severity, Severity::Major);
    sc.profiles = library::profiles().ok()?;
    sc.cases = vec![case];
    for market in &mut sc.market.kinds {
        (market.major, market.minor) = (0.0, 0.0);
    }
    let usual = Profile::default();
    let hours = usual.rival_hours / crate::sim::effort::fit(Level::Reactive, usual.orientation);
    for (customer, who) in sc.customers.iter_mut().zip(Personality::ALL.iter().cycle()) {
        *customer = Profile {
            kind: Kind::Consumer,
            personality: *who,
            rivals: 0,
            file: 0.5,
            tier: 0,
            ..Profile::default()
        };
    }
    for tier in &mut sc.tiers {
        tier.policy.hours = libm::round(hours) as u32;
        tier.policy.level = Level::Reactive;
        tier.policy.care = Money::ZERO;
        tier.policy.authority = Money::yuan(20_000);
        tier.policy.priority = Priority::Usual;
    }
    // Nobody is short of time: the rest of the quarter is as usual.
    sc.firm.staff = 40;
    sc.talks = (0..sc.customers.len() as u32)
        .map(|id| TalkSlot {
            case: 0,
            customers: vec![CustomerId(id)],
            quarter: 1,
            week: WEEK,
        })
        .collect();
    Some(sc)
}

/// Mean probability of staying over the book, the rival's shock averaged out.
fn staying(way: Way, seed: u64) -> f64 {
    let Some(sc) = scenario() else { return 0.0 };
    let sigma = sc.market.rival_shock;
    let mut sim = Sim::new(Arc::new(sc), seed, 1);
    let mut running = sim.command(&Command::CommitPlan).is_ok();
    while running && sim.state().week < crate::sim::units::WEEKS {
        running = match answer(&sim, way) {
            Some(command) => sim.command(&command).is_ok(),
            None => sim.command(&Command::AdvanceWeek).is_ok(),
        };
    }
    while let Some(command) = answer(&sim, way) {
        if sim.command(&command).is_err() {
            break;
        }
    }
    if sim.command(&Command::CloseQuarter).is_err() {
        return 0.0;
    }
    let state = sim.state();
    let stays: Vec<f64> = (0..state.customers.len() as u32)
        .filter_map(|id| state.history(CustomerId(id)).last())
        .map(|record| {
            let logit: f64 = record.step.hazard.terms.iter().sum();
            let own = record.step.hazard.terms[crate::sim::churn::Term::Rival as usize];
            let draws = 60;
            let mean: f64 = (0..draws)
                .map(|i| sigma * inverse_normal((f64::from(i) + 0.5) / f64::from(draws)))
                .map(|shock| crate::sim::units::logistic(logit - own + shock))
                .sum();
            1.0 - mean / f64::from(draws)
        })
        .collect();
    stays.iter().sum::<f64>() / stays.len().max(1) as f64
}

/// What is done next; none: the week may pass.
fn answer(sim: &Sim, way: Way) -> Option<Command> {
    match way {
        Way::Listens => bots::talk_answer(sim),
        Way::Rote => bots::rote_answer(sim),
        // A promise is never made, so nothing else can wait.
        Way::Silent => desk_answer(sim).filter(|c| !matches!(c, Command::Delegate(_))),
    }
}

/// The grade of listening over that of a rote, over the library.
fn rubric() -> Row {
    let profiles = library::profiles().unwrap_or_default();
    let cases: Vec<_> = library::ids()
        .into_iter()
        .filter_map(library::case)
        .collect();
    let points = |way| {
        let all: Vec<f64> = cases
            .iter()
            .flat_map(|c| Personality::ALL.map(|who| (c, who)))
            .map(|(c, who)| {
                play(&c.case, &profiles, who, way, 1, &|_, _| 0)
                    .rubric
                    .total()
            })
            .collect();
        all.iter().sum::<f64>() / all.len().max(1) as f64
    };
    let (expert, random) = (points(Talker::Expert), points(Talker::Random));
    Row {
        id: "conversation",
        fact: "grade of talks that fit the person, and of random ones, over all shipped cases",
        source: "at least 90, below 50: what practice is worth",
        target: "≥ 90, < 50".to_owned(),
        found: format!("{expert:.0}, {random:.0}"),
        certainty: format!("{} cases × 4 personalities", cases.len()),
        passes: expert >= 90.0 && random < 50.0,
    }
}
