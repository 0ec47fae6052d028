//! Trust: a promise made in a talk, kept or broken.

use super::{assert_near, start};
use crate::support::{calm, order, tiny};
use clientele::sim::complaint::Follow;
use clientele::sim::trust::{BROKEN, KEPT};
use clientele::sim::{Command, Refusal, Sim};

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
