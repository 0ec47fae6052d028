//! Branches lead where they should, and back.

use super::super::edit::as_it_is;
use super::super::trial;
use super::*;
use crate::run::Session;
use crate::sim::TierId;
use crate::sim::policy::PolicyEdit;
use std::cell::RefCell;

fn tree<'a>(run: &'a Session, branches: &'a [Branch]) -> Tree<'a> {
    Tree {
        scenario: run.scenario(),
        seed: run.sim().seed(),
        quarters: run.state().quarters,
        root: run.log(),
        branches,
    }
}

fn hours(hours: u32) -> Command {
    Command::SetPolicy {
        tier: TierId(0),
        edit: PolicyEdit::Hours(hours),
    }
}

#[test]
fn changing_back_gives_the_hash_of_the_run() {
    for run in trial::runs() {
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let Some(part) = course.part(2) else {
            continue;
        };
        let planned = part.planned.state();
        let plan = |command: Command| {
            vec![Edit::Plan {
                quarter: 2,
                command,
            }]
        };
        let back = plan(as_it_is(planned, &hours(0)).expect("there is a first tier"));
        let none = tree(&run, &[]);
        let other = none.grow(None, 2, plan(hours(400)), Continued::Own);
        let other = other.expect("the quarter was played").branch;
        let one = [other];
        let again = tree(&run, &one).grow(Some(0), 2, back, Continued::Own);
        let again = again.expect("the quarter was played");
        assert_eq!((again.skipped, again.filled), (0, 0));
        let both = [one[0].clone(), again.branch];
        let tree = tree(&run, &both);
        let futures = [None, Some(0), Some(1)].map(|of| tree.future(of));
        let [own, other, again] = futures.map(|f| f.expect("all can be played"));
        assert_eq!(own.hash, run.state().hash());
        if run.state().customers.iter().all(|c| c.own.is_none()) {
            assert_ne!(other.hash, own.hash);
        }
        assert_eq!(again, own);
        assert_eq!(other.quarters[0], own.quarters[0]);
    }
}

#[test]
fn a_bot_plays_on_to_the_end_and_by_hand_is_as_it_was_played() {
    let run = trial::on_reference("idle", 6, 24, 4);
    let none = tree(&run, &[]);
    let bot = Continued::Bot("textbook".to_owned());
    let grown = none.grow(None, 3, Vec::new(), bot).expect("it is a bot");
    let branches = [grown.branch];
    let tree = tree(&run, &branches);
    let future = tree.future(Some(0)).expect("it can be played");
    assert_eq!(future.quarters.len(), 4);
    let own = tree.future(None).expect("it can be played");
    assert_eq!(future.quarters[..2], own.quarters[..2]);
    assert_ne!(future.hash, own.hash);
    let log = tree.log(Some(0)).expect("it is there");
    let hand = tree.by_hand(None, 3, &log).expect("it gets that far");
    assert_eq!(hand.commands, branches[0].commands);
    assert_eq!(tree.log(Some(7)), Err(Fault::NoBranch(7)));
    let nobody = Continued::Bot("nobody".to_owned());
    let refused = tree.grow(None, 3, Vec::new(), nobody);
    assert_eq!(refused, Err(Fault::NoBot("nobody".to_owned())));
    let head = tree.head(None, 9);
    assert_eq!(head, Err(Fault::NoQuarter(9)));
}

#[test]
fn whoever_waits_is_told_how_far_it_is_and_can_call_it_off() {
    let run = trial::on_reference("idle", 6, 24, 4);
    let none = tree(&run, &[]);
    let bot = || Continued::Bot("textbook".to_owned());
    let shares = RefCell::new(Vec::new());
    let all = |share: f32| {
        shares.borrow_mut().push(share);
        true
    };
    let grown = none.grow_while(None, 2, Vec::new(), bot(), &all);
    assert_eq!(grown, none.grow(None, 2, Vec::new(), bot()));
    let shares = shares.borrow();
    assert!(shares.is_sorted() && shares.len() > 3, "{shares:?}");
    assert_eq!((shares.first(), shares.last()), (Some(&0.0), Some(&1.0)));
    let half = |share: f32| share < 0.5;
    for by in [bot(), Continued::Own] {
        let stopped = none.grow_while(None, 2, Vec::new(), by, &half);
        assert_eq!(stopped, Err(Fault::Cancelled));
    }
}

#[test]
fn a_bot_takes_over_after_what_is_changed_in_the_weeks() {
    let mut found = 0;
    for run in trial::runs() {
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let mut asked = course.state().happened.iter();
        let asked = asked.find_map(|(event, choice)| Some((*event, (*choice)?)));
        let Some((event, choice)) = asked else {
            continue;
        };
        let setup = &run.scenario().events[event as usize];
        let other = (choice + 1) % setup.choices.len() as u32;
        let edits = vec![Edit::Event {
            event,
            choice: other,
        }];
        let bot = Continued::Bot("squeaky".to_owned());
        let grown = tree(&run, &[]).grow(None, setup.quarter, edits, bot);
        let branches = [grown.expect("the quarter was played").branch];
        let ground = tree(&run, &branches).ground(Some(0));
        let ground = ground.expect("it was just grown");
        assert_eq!(ground.course.answered(event), Some(other));
        found += u32::from(other != choice);
    }
    assert!(found > 0);
}
