//! What the benchmark would have changed: nothing of its own.

use super::super::trial;
use super::*;

fn of(run: &crate::run::Session) -> (Course, Turning) {
    let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
    let turning = turning(&course, &Watch::silent()).expect("nobody cancels");
    (course, turning)
}

#[test]
fn the_benchmark_has_nothing_to_change_in_its_own_plans() {
    let (_, turning) = of(&trial::on_reference("textbook", 2, 24, 4));
    assert!(!turning.turns.is_empty());
    for turn in &turning.turns {
        let nothing = (Money::ZERO, Money::ZERO);
        assert_eq!((turn.value, turn.adjusted), nothing, "{}", turn.decision.id);
        assert!(turn.kept.is_empty() && turn.lost.is_empty());
    }
    assert!(turning.dearest().is_empty());
    assert_eq!(turning.costs, Interaction::default());
}

#[test]
fn somebody_idle_has_missed_much_and_single_changes_do_not_add_up() {
    let (course, turning) = of(&trial::on_reference("idle", 2, 24, 4));
    let dearest = turning.dearest();
    assert!(dearest.len() >= TOP);
    assert!(
        turning
            .turns
            .windows(2)
            .all(|w| w[0].adjusted >= w[1].adjusted)
    );
    let alone: Money = dearest.iter().take(TOP).map(|t| t.adjusted).sum();
    assert_eq!(turning.costs.alone.1, alone);
    assert_eq!(turning.costs.decisions.len(), TOP);
    let one = interaction(&course, dearest.into_iter().take(1));
    assert_eq!(one.difference(), (Money::ZERO, Money::ZERO));
}

#[test]
fn it_can_be_cancelled_and_counts_its_steps() {
    let run = trial::on_reference("equal", 2, 24, 2);
    let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
    let watch = Watch::silent();
    watch.cancel();
    assert_eq!(turning(&course, &watch), None);
}
