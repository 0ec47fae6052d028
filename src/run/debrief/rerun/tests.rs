//! A course played again ends as it did; changed, it goes its own way.

use super::super::change::Handling;
use super::super::trial;
use super::*;
use crate::sim::complaint::Status;
use std::sync::Arc;

#[test]
fn without_a_change_it_is_the_same_run() {
    for run in trial::runs() {
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let sc = run.scenario();
        let nothing = Change::default();
        let start = Sim::new(Arc::clone(sc), run.sim().seed(), run.state().quarters);
        let again = course.rerun_on(&nothing, start);
        assert_eq!(again.sim.state().hash(), run.state().hash());
        assert_eq!((again.skipped, again.filled), (0, 0));
        assert_eq!(again.log, run.log());
        let none = course.rerun(&nothing);
        assert_eq!(none.sim.state().hash(), run.state().hash());
    }
}

#[test]
fn another_luck_is_played_to_its_end() {
    for run in trial::runs() {
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        for seed in 100..120 {
            let sc = Arc::clone(run.scenario());
            let start = Sim::light(sc, seed, run.state().quarters);
            let other = course.rerun_on(&Change::default(), start);
            assert_eq!(other.sim.state().phase, run.state().phase);
            assert_eq!(other.sim.state().quarter, run.state().quarter);
        }
    }
}

#[test]
fn a_complaint_can_be_handled_otherwise() {
    let run = trial::played("recovery-week", "idle", 3, 0);
    let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
    let left = course.state().complaints.iter();
    let left: Vec<ComplaintId> = left
        .filter(|c| matches!(c.status, Status::Unanswered))
        .map(|c| c.id)
        .collect();
    assert!(!left.is_empty(), "nobody answers");
    for handling in [Handling::Talked, Handling::Delegated] {
        let change = Change {
            complaints: left.iter().map(|id| (*id, Some(handling))).collect(),
            ..Change::default()
        };
        let other = course.rerun(&change);
        let first = other.sim.state().complaint(left[0]).expect("it came");
        match handling {
            Handling::Talked => assert!(matches!(first.status, Status::Talked(_))),
            _ => assert!(matches!(first.status, Status::Delegated(_))),
        }
        assert_eq!(other.sim.state().phase, course.state().phase);
    }
}
