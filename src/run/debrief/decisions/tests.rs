//! A decision in its own place changes nothing.

use super::super::trial;
use super::*;

#[test]
fn a_decision_in_its_own_place_changes_nothing() {
    for run in trial::runs() {
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let all = decisions(&course);
        assert!(!all.is_empty());
        for decision in &all {
            let again = course.rerun(&decision.itself());
            let same = again.sim.state().hash() == run.state().hash();
            assert!(same, "{}", decision.id);
            assert_eq!(again.skipped, 0, "{}", decision.id);
        }
    }
}

#[test]
fn ids_are_unique_and_every_kind_is_there() {
    let run = trial::played("recovery-week", "textbook+", 6, 0);
    let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
    let all = decisions(&course);
    let ids: BTreeSet<&str> = all.iter().map(|d| d.id.as_str()).collect();
    assert_eq!(ids.len(), all.len());
    let has = |pick: fn(&Subject) -> bool| all.iter().any(|d| pick(&d.subject));
    assert!(has(|s| matches!(s, Subject::Plan(_))));
    assert!(has(|s| matches!(s, Subject::Complaint { .. })));
}
