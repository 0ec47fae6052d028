//! The same seeds give the same distributions.

use super::super::trial;
use super::*;

const QUICK: Effort = Effort {
    seeds: 30,
    trials: 6,
};

#[test]
fn a_bot_is_as_good_as_itself_on_every_seed() {
    let run = trial::on_reference("equal", 8, 24, 3);
    let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
    let skill = skill(&course, QUICK, &Watch::silent()).expect("nobody cancels");
    assert_eq!(skill.same_decisions.values.len(), 30);
    let names: Vec<&str> = skill.rivals.iter().map(|r| r.name.as_str()).collect();
    assert_eq!(names[..6], bots::NAMES);
    assert_eq!(names[6], SEARCH);
    assert!(skill.reached.is_none_or(|reached| reached == 0.0));
    // Its plans follow what it meets, so its log on other luck isn't quite its play.
    let idle = skill.rivals.first().expect("there are seven");
    assert!(idle.beaten > 0.5, "{}", idle.beaten);
    assert!((0.0..=1.0).contains(&skill.percentile));
    assert_eq!(skill.value, run.score().value());
}

#[test]
fn it_is_the_same_every_time_and_can_be_cancelled() {
    let run = trial::played("standard", "textbook+", 8, 2);
    let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
    let one = skill(&course, QUICK, &Watch::silent());
    assert_eq!(one, skill(&course, QUICK, &Watch::silent()));
    let watch = Watch::silent();
    watch.cancel();
    assert_eq!(skill(&course, QUICK, &watch), None);
}

#[test]
fn half_of_the_same_lies_below() {
    assert_eq!(share_below(&[1.0, 2.0, 3.0, 3.0], 3.0), 0.75);
    assert_eq!(share_below(&[], 3.0), 0.0);
}
