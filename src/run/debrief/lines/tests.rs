//! A line that was said is the same run; another one is another talk, and can be taken back to the bit.

use super::super::trial;
use super::*;
use crate::run::Session;
use crate::run::branch::{Branch, Continued, Edit};
use crate::run::debrief::what_if::Tree;

fn tree<'a>(run: &'a Session, branches: &'a [Branch]) -> Tree<'a> {
    Tree {
        scenario: run.scenario(),
        seed: run.sim().seed(),
        quarters: run.state().quarters,
        root: run.log(),
        branches,
    }
}

/// Runs in which somebody talked, with the first few talks.
fn talked() -> Vec<(Session, Course, Vec<ComplaintId>)> {
    let mut out = Vec::new();
    for run in [
        trial::played("steel", "lifetime+", 5, 4),
        trial::played("recovery-week", "textbook+", 6, 0),
    ] {
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let all = course.state().complaints.iter().map(|c| c.id);
        let ids: Vec<ComplaintId> = all.filter(|id| !said(&course, *id).is_empty()).collect();
        assert!(!ids.is_empty(), "somebody talks");
        out.push((run, course, ids.into_iter().take(2).collect()));
    }
    out
}

fn put(course: &Course, complaint: ComplaintId, step: &Step, way: usize) -> (u8, Edit) {
    let of = course.state().complaint(complaint).expect("it came");
    let case = case(course.scenario(), of).expect("it was talked through");
    let instead = OtherLine::of(case, step.place, &step.ways[way]);
    (of.quarter, Edit::Line { complaint, instead })
}

#[test]
fn what_stood_there_is_what_was_shown() {
    for (_, course, ids) in talked() {
        for id in ids {
            let steps = steps(&course, id);
            let moves = said(&course, id);
            assert_eq!(steps.len(), moves.len());
            for (step, mv) in steps.iter().zip(moves) {
                assert_eq!(step.ways[step.said], *mv);
                assert!(step.ways.iter().any(|way| way.line == mv.best));
            }
            // What a line would have brought up next is what it did bring up.
            let stood: Vec<&Stood> = course.stood(id).collect();
            for (mv, after) in moves.iter().zip(stood.iter().skip(1)) {
                assert_eq!(mv.next, after.talk.shown);
            }
        }
    }
}

#[test]
fn the_line_that_was_said_changes_nothing() {
    for (run, course, ids) in talked() {
        for id in ids {
            for step in steps(&course, id) {
                let (quarter, edit) = put(&course, id, &step, step.said);
                let grown = tree(&run, &[]).grow(None, quarter, vec![edit], Continued::Own);
                let grown = grown.expect("the quarter was played");
                assert_eq!((grown.skipped, grown.filled), (0, 0));
                let one = [grown.branch];
                let again = tree(&run, &one);
                let log = again.log(Some(0)).expect("it is there");
                assert_eq!(log, run.log());
                let future = again.future(Some(0)).expect("it was just grown");
                assert_eq!(future.hash, run.state().hash());
                assert_eq!(future.score, course.score());
            }
        }
    }
}

#[test]
fn another_line_is_another_talk_and_back_is_the_run() {
    let mut ended_otherwise = false;
    for (run, course, ids) in talked() {
        for id in ids {
            let own = ended(&course, id).expect("it was talked through");
            for step in steps(&course, id) {
                let Some(way) = (0..step.ways.len()).find(|way| *way != step.said) else {
                    continue;
                };
                let (quarter, edit) = put(&course, id, &step, way);
                let grown = tree(&run, &[]).grow(None, quarter, vec![edit], Continued::Own);
                let one = [grown.expect("the quarter was played").branch];
                let there = tree(&run, &one).ground(Some(0)).expect("just grown");
                assert_ne!(there.future.hash, run.state().hash());
                let other = ended(&there.course, id).expect("it is brought to its end");
                let place = step.place as usize;
                assert_eq!(other.talk.moves[..place], own.talk.moves[..place]);
                assert_eq!(other.talk.moves[place].line, step.ways[way].line);
                ended_otherwise |= other.rubric != own.rubric;
                let tally = tally(&own.talk.moves, &there.course, id, &[step.place]);
                let tally = tally.expect("a line was changed");
                let after = other.talk.moves.len() - place - 1;
                assert_eq!((tally.own + tally.kind + tally.filled) as usize, after);
                let (_, back) = put(&course, id, &step, step.said);
                let again = tree(&run, &one).grow(Some(0), quarter, vec![back], Continued::Own);
                let both = [one[0].clone(), again.expect("it was played").branch];
                let future = tree(&run, &both).future(Some(1)).expect("just grown");
                assert_eq!(future.hash, run.state().hash());
            }
        }
    }
    assert!(ended_otherwise);
}

#[test]
fn a_later_line_of_the_other_talk_keeps_the_first_and_back_takes_both() {
    let (run, course, ids) = talked().remove(0);
    let mut tried = 0;
    for id in ids {
        let Some(step) = steps(&course, id).into_iter().next() else {
            continue;
        };
        let way = (step.said + 1) % step.ways.len();
        let (quarter, first) = put(&course, id, &step, way);
        let grown = tree(&run, &[]).grow(None, quarter, vec![first], Continued::Own);
        let one = vec![grown.expect("the quarter was played").branch];
        let ground = tree(&run, &one).ground(Some(0)).expect("just grown");
        let later = steps(&ground.course, id);
        let Some(later) = later.last().filter(|s| s.place > 0 && s.ways.len() > 1) else {
            continue;
        };
        let other = (later.said + 1) % later.ways.len();
        let (_, second) = put(&ground.course, id, later, other);
        let grown = tree(&run, &one).grow(Some(0), quarter, vec![second], Continued::Own);
        let mut both = one;
        both.push(grown.expect("it was played").branch);
        let there = tree(&run, &both).ground(Some(1)).expect("just grown");
        let moves = said(&there.course, id);
        assert_eq!(moves[0].line, step.ways[way].line);
        let place = later.place as usize;
        assert_eq!(moves[place].line, later.ways[other].line);
        let (_, back) = put(&course, id, &step, step.said);
        let again = tree(&run, &both).grow(Some(1), quarter, vec![back], Continued::Own);
        both.push(again.expect("it was played").branch);
        let future = tree(&run, &both).future(Some(2)).expect("just grown");
        assert_eq!(future.hash, run.state().hash());
        tried += 1;
    }
    assert!(tried > 0);
}
