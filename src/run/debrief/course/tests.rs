//! A course has the states and hashes of its run.

use super::super::trial;
use super::*;

#[test]
fn a_course_has_the_states_and_hashes_of_its_run() {
    let run = trial::played("steel", "textbook", 5, 4);
    let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
    assert_eq!(course.closed(), 4);
    assert_eq!(course.state().hash(), run.state().hash());
    assert_eq!(course.score(), run.score());
    let hashes: Vec<&str> = course.parts().iter().map(|p| p.hash.as_str()).collect();
    assert_eq!(hashes, run.hashes());
    for part in course.parts() {
        assert_eq!(course.log()[part.commit], Command::CommitPlan);
        assert_eq!(course.log()[part.close], Command::CloseQuarter);
        assert_eq!(part.opened.state().phase, Phase::Plan);
        assert_eq!(part.closed.state().phase, Phase::Review);
    }
}

#[test]
fn a_quarter_under_way_is_left_out() {
    let run = trial::played("steel", "equal", 5, 3);
    let second = trial::until_close(run.log(), 2);
    let on = [&run.log()[..second], &[Command::NextQuarter]].concat();
    let course = Course::of(run.scenario(), 5, 3, &on).expect("it was just played");
    assert_eq!(course.log().len(), second);
    assert_eq!(course.closed(), 2);
    let none = Course::of(run.scenario(), 5, 3, &run.log()[..1]);
    assert_eq!(none.err(), Some(Unplayable::Nothing));
}
