//! What if, by hand: a second session plays another future of a run, and the run waits meanwhile and stays as it is.

use super::branch::{Continued, Edit};
use super::debrief::course::Unplayable;
use super::debrief::what_if::{Fault, Tree};
use super::session::Session;
use crate::sim::Command;

/// A run that waits while somebody plays another future of it.
#[derive(Clone, Debug)]
pub struct Aside {
    run: Session,
    /// The branch that it springs from; none: the run itself.
    parent: Option<u32>,
    quarter: u8,
    /// Commands up to the opening of that quarter.
    head: usize,
    /// Its place among the branches, once something was done in it.
    place: Option<u32>,
}

fn tree(run: &Session) -> Tree<'_> {
    Tree {
        scenario: run.scenario(),
        seed: run.sim().seed(),
        quarters: run.state().quarters,
        root: run.log(),
        branches: run.branches(),
    }
}

/// A session of its own that has carried out these commands of a run.
fn played(run: &Session, log: Vec<Command>) -> Result<Session, Fault> {
    let mut hand = Session::start(
        run.scenario().clone(),
        run.provenance().clone(),
        run.sim().seed(),
        run.state().quarters,
        run.created(),
    );
    for (index, command) in log.into_iter().enumerate() {
        hand.command(command)
            .map_err(|refusal| Unplayable::Refused { index, refusal })?;
    }
    Ok(hand)
}

impl Aside {
    /// Opens another future at the beginning of a quarter of the run, or of
    /// one of its branches. What `edits` change in the plan of that quarter is
    /// done already, as far as it is allowed; it can be taken back.
    pub fn open(
        run: &Session,
        parent: Option<u32>,
        quarter: u8,
        edits: &[Edit],
    ) -> Result<(Self, Session), Fault> {
        let log = tree(run).head(parent, quarter)?;
        let head = log.len();
        let mut hand = played(run, log)?;
        for edit in edits {
            let command = match edit {
                Edit::Plan {
                    quarter: of,
                    command,
                } if *of == quarter => command.clone(),
                Edit::Hint {
                    quarter: of,
                    tier,
                    asked: true,
                } if *of == quarter => Command::AskHint { tier: *tier },
                _ => continue,
            };
            // What isn't allowed here is left out: the player sees the plan.
            let _ = hand.command(command);
        }
        let mut aside = Self {
            run: run.clone(),
            parent,
            quarter,
            head,
            place: None,
        };
        aside.keep(&hand);
        Ok((aside, hand))
    }

    /// Goes on with a branch that somebody played, where it was left.
    pub fn resume(run: &Session, place: u32) -> Result<(Self, Session), Fault> {
        let branch = run.branches().get(place as usize);
        let branch = branch.filter(|b| b.continued_by == Continued::Hand);
        let branch = branch.ok_or(Fault::NoBranch(place))?;
        let (parent, quarter) = (branch.parent, branch.from_quarter);
        let tree = tree(run);
        let head = tree.head(parent, quarter)?.len();
        let hand = played(run, tree.log(Some(place))?)?;
        let aside = Self {
            run: run.clone(),
            parent,
            quarter,
            head,
            place: Some(place),
        };
        Ok((aside, hand))
    }

    /// The run that waits, with what was done in the other future as a branch.
    pub const fn run(&self) -> &Session {
        &self.run
    }

    /// The quarter from which it goes its own way.
    pub const fn quarter(&self) -> u8 {
        self.quarter
    }

    /// Writes what was done in the other future into its branch. There is none
    /// as long as nothing was done.
    pub fn keep(&mut self, hand: &Session) {
        let commands = hand.log().get(self.head..).unwrap_or_default();
        match self.place {
            Some(place) => self.run.replay_branch(place, commands),
            None if commands.is_empty() => {}
            None => {
                let branch = tree(&self.run).by_hand(self.parent, self.quarter, hand.log());
                // It began at the opening of this quarter: there is one.
                self.place = branch.ok().map(|branch| self.run.keep_branch(branch));
            }
        }
    }

    /// Ends it: the run as it was, and the place of the branch, if there is one.
    pub fn leave(mut self, hand: &Session) -> (Session, Option<u32>) {
        self.keep(hand);
        (self.run, self.place)
    }
}
