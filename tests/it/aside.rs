//! Another future played by hand: the run it springs from stays as it is, to the hash, and the branch is what was played.

use crate::support::bots::bot;
use crate::support::{recorded, shipped};
use clientele::run::aside::Aside;
use clientele::run::bots::Player;
use clientele::run::branch::{Continued, Edit};
use clientele::run::debrief::what_if::{Fault, Tree};
use clientele::run::session::Session;
use clientele::sim::policy::PolicyEdit;
use clientele::sim::{Command, Phase, TierId};

fn run() -> Session {
    recorded(&shipped("steel"), "equal+", 20, 4)
}

/// What must not change: commands, hashes, state, and what a save says of it.
fn pinned(run: &Session) -> (Vec<Command>, Vec<String>, String, clientele::run::Save) {
    let mut save = run.to_save(9);
    save.branches.clear();
    let (log, hashes) = (run.log().to_vec(), run.hashes().to_vec());
    (log, hashes, run.state().hash(), save)
}

fn future(run: &Session, place: u32) -> String {
    let tree = Tree {
        scenario: run.scenario(),
        seed: run.sim().seed(),
        quarters: run.state().quarters,
        root: run.log(),
        branches: run.branches(),
    };
    tree.future(Some(place)).expect("it can be played").hash
}

/// A bot plays until a quarter is closed.
fn play(hand: &mut Session, until: u8) {
    let mut player = Player::new(bot("lifetime"));
    while hand.hashes().len() < usize::from(until) {
        let command = player.next(hand.sim()).expect("it never gets stuck");
        let command = command.expect("the run isn't over");
        hand.command(command).expect("a bot's commands are allowed");
    }
}

#[test]
fn the_run_stays_as_it_is_while_another_future_is_played_by_hand() {
    let run = run();
    let before = pinned(&run);
    let hours = Command::SetPolicy {
        tier: TierId(0),
        edit: PolicyEdit::Hours(120),
    };
    let edits = [Edit::Plan {
        quarter: 3,
        command: hours.clone(),
    }];
    let (mut aside, mut hand) = Aside::open(&run, None, 3, &edits).expect("it was played");
    assert_eq!((hand.state().quarter, hand.state().phase), (3, Phase::Plan));
    assert_eq!(hand.log().last(), Some(&hours));
    assert_eq!(hand.hashes(), &run.hashes()[..2]);
    assert_eq!(aside.quarter(), 3);
    play(&mut hand, 3);
    // As the game does after each command: a kill loses nothing.
    aside.keep(&hand);
    assert_eq!(pinned(aside.run()), before);
    assert_eq!(aside.run().branches().len(), 1);
    let (back, place) = aside.leave(&hand);
    assert_eq!(pinned(&back), before);
    assert_eq!(back.branches().len(), 1);
    let place = place.expect("something was done");
    let branch = &back.branches()[0];
    assert_eq!(branch.continued_by, Continued::Hand);
    assert_eq!((branch.parent, branch.from_quarter), (None, 3));
    assert_eq!(future(&back, place), hand.state().hash());
    // It was left too early, and goes on where it was left, in the same branch.
    let (aside, mut hand) = Aside::resume(&back, place).expect("it is by hand");
    assert_eq!(hand.hashes().len(), 3);
    play(&mut hand, 4);
    let (back, again) = aside.leave(&hand);
    assert_eq!(again, Some(place));
    assert_eq!(pinned(&back), before);
    assert_eq!(future(&back, place), hand.state().hash());
    // From the branch another one, from its last quarter.
    let (aside, mut hand) = Aside::open(&back, Some(place), 4, &[]).expect("it was played");
    play(&mut hand, 4);
    let (back, second) = aside.leave(&hand);
    assert_eq!(second, Some(1));
    assert_eq!(back.branches()[1].parent, Some(place));
    assert_eq!(pinned(&back), before);
    // The tree goes through the save.
    let save = back.to_save(9);
    let again = Session::resume(&save, back.scenario().clone(), "").session;
    assert_eq!(again.branches(), back.branches());
    assert_eq!(again.state().hash(), run.state().hash());
}

#[test]
fn where_nothing_was_done_nothing_is_kept() {
    let run = run();
    let (aside, hand) = Aside::open(&run, None, 2, &[]).expect("it was played");
    let (back, place) = aside.leave(&hand);
    assert_eq!(place, None);
    assert!(back.branches().is_empty());
    let none = Aside::open(&run, None, 9, &[]).err();
    assert_eq!(none, Some(Fault::NoQuarter(9)));
    let none = Aside::resume(&run, 0).err();
    assert_eq!(none, Some(Fault::NoBranch(0)));
}
