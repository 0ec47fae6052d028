//! Twins: the same log gives the same bits; where two runs part, quarter and part of the state are named.

use crate::support::{calm, played, tiny};
use clientele::run::bots;
use clientele::run::twin::{self, Part, TwinParting};
use clientele::sim::policy::PolicyEdit;
use clientele::sim::setup::Scenario;
use clientele::sim::{Command, CustomerId, Money, Sim, TierId};
use std::sync::Arc;

/// Plays two logs on two scenarios with one seed.
fn twins(
    (one, log): (&Arc<Scenario>, &[Command]),
    (other, other_log): (&Arc<Scenario>, &[Command]),
) -> Option<TwinParting> {
    let start = |sc: &Arc<Scenario>| Sim::new(Arc::clone(sc), 11, sc.quarters);
    twin::parting((&start(one), log), (&start(other), other_log))
}

/// The place in a log of the commit of a quarter's plan.
fn commit(log: &[Command], quarter: usize) -> usize {
    log.iter()
        .enumerate()
        .filter(|(_, c)| **c == Command::CommitPlan)
        .nth(quarter - 1)
        .expect("the run is long enough")
        .0
}

#[test]
fn the_same_log_never_parts() {
    let sc = Arc::new(tiny());
    for bot in bots::NAMES {
        let session = played(bot, 11);
        assert_eq!(
            twins((&sc, session.log()), (&sc, session.log())),
            None,
            "{bot}"
        );
    }
}

#[test]
fn a_planted_difference_is_found_in_its_quarter_and_named() {
    let sc = Arc::new(tiny());
    let session = played("textbook", 11);
    let log = session.log();
    let place = commit(log, 3);
    let mut planted = log.to_vec();
    planted.insert(
        place,
        Command::SetPolicy {
            tier: TierId(1),
            edit: PolicyEdit::Care(Money::yuan(7_777)),
        },
    );
    let found = twins((&sc, log), (&sc, &planted)).expect("they part");
    assert_eq!((found.quarter, found.command), (3, Some(place)));
    assert!(found.parts.contains(&Part::Policies), "{found}");
    assert!(!found.parts.contains(&Part::Complaints), "{found}");
    assert!(found.to_string().contains("quarter 3"), "{found}");
}

#[test]
fn a_difference_in_one_customer_names_it() {
    let sc = Arc::new(calm());
    let grade = Command::SetTier {
        customer: CustomerId(4),
        tier: TierId(0),
    };
    let log = [grade, Command::CommitPlan];
    let found = twins(
        // Refused, so that the commands stand side by side.
        (&sc, &[Command::NextQuarter, Command::CommitPlan]),
        (&sc, &log),
    )
    .expect("they part");
    assert_eq!(found.parts, [Part::Customers]);
    assert_eq!((found.quarter, found.command), (1, Some(0)));
    assert_eq!(found.customers, [4]);
}

#[test]
fn another_scenario_parts_from_the_start_and_a_shorter_log_at_its_end() {
    let sc = Arc::new(tiny());
    let mut richer = tiny();
    richer.customers[2].wallet += 1.0;
    let log = played("idle", 11).log().to_vec();
    let found = twins((&sc, &log), (&Arc::new(richer), &log)).expect("they part");
    assert_eq!((found.quarter, found.command), (1, None));
    assert_eq!(found.customers, [2]);

    let found = twins((&sc, &log), (&sc, &log[..log.len() - 4])).expect("one is shorter");
    assert_eq!((found.quarter, found.command), (4, None));
    assert!(found.parts.is_empty() && found.to_string().contains("ends before"));
}
