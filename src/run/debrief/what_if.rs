//! What if: from any quarter of a run something is changed, the run plays on by itself or by a bot, and both futures stand side by side.

use super::change::Change;
use super::course::{Course, Unplayable};
use super::future::Future;
use crate::run::bots::{self, Player, Stuck};
use crate::run::branch::{Branch, Continued, Edit, base, own_line};
use crate::sim::{Command, Scenario};
use std::sync::Arc;
use thiserror::Error;

/// Why there is no such branch.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// The log it springs from can't be played.
    #[error(transparent)]
    Unplayable(#[from] Unplayable),
    /// There is no branch with this number.
    #[error("there is no branch {0}")]
    NoBranch(u32),
    /// The quarter wasn't closed in what it springs from.
    #[error("quarter {0} wasn't played to its end")]
    NoQuarter(u8),
    /// There is no bot of this name.
    #[error("there is no bot `{0}`")]
    NoBot(String),
    /// Somebody at the window plays on: there is nothing to work out.
    #[error("somebody has to play on")]
    ByHand,
    /// The bot can't go on.
    #[error(transparent)]
    Stuck(#[from] Stuck),
    /// Somebody called it off.
    #[error("cancelled")]
    Cancelled,
}

/// Told how much of the work is done, 0…1; says whether to go on.
pub type GoOn<'a> = &'a dyn Fn(f32) -> bool;

fn told(go_on: GoOn, share: f32) -> Result<(), Fault> {
    if go_on(share) {
        Ok(())
    } else {
        Err(Fault::Cancelled)
    }
}

/// A run with its branches.
#[derive(Clone, Copy, Debug)]
pub struct Tree<'a> {
    /// The scenario.
    pub scenario: &'a Arc<Scenario>,
    /// Seed of the luck.
    pub seed: u64,
    /// Quarters of the run.
    pub quarters: u8,
    /// The run's own commands.
    pub root: &'a [Command],
    /// Its branches.
    pub branches: &'a [Branch],
}

/// A run or a branch, played through.
#[derive(Clone, Debug)]
pub struct Ground {
    /// Its quarters.
    pub course: Course,
    /// How it went.
    pub future: Future,
}

/// A branch worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grown {
    /// The branch.
    pub branch: Branch,
    /// Commands of the run that the changed state refused.
    pub skipped: u32,
    /// Answers that had to be made up for what didn't come in the run.
    pub filled: u32,
}

impl Tree<'_> {
    fn branch(&self, index: u32) -> Result<&Branch, Fault> {
        self.branches
            .get(index as usize)
            .ok_or(Fault::NoBranch(index))
    }

    fn course(&self, log: &[Command]) -> Result<Course, Fault> {
        let course = Course::of(self.scenario, self.seed, self.quarters, log)?;
        Ok(course)
    }

    /// The whole log of a branch, or of the run itself.
    pub fn log(&self, of: Option<u32>) -> Result<Vec<Command>, Fault> {
        let mut tail: Vec<&Branch> = Vec::new();
        let mut at = of;
        while let Some(index) = at {
            // A branch springs from an earlier one; what doesn't is none.
            let branch = self.branch(index)?;
            if branch.parent.is_some_and(|parent| parent >= index) {
                return Err(Fault::NoBranch(index));
            }
            tail.push(branch);
            at = branch.parent;
        }
        let mut log = self.root.to_vec();
        for branch in tail.into_iter().rev() {
            let quarter = branch.from_quarter;
            let start = opening(&log, quarter).ok_or(Fault::NoQuarter(quarter))?;
            log.truncate(start);
            log.extend_from_slice(&branch.commands);
        }
        Ok(log)
    }

    /// The commands that lead to the opening of a quarter: from there somebody
    /// at the window may play on.
    pub fn head(&self, of: Option<u32>, quarter: u8) -> Result<Vec<Command>, Fault> {
        let mut log = self.log(of)?;
        let start = opening(&log, quarter).ok_or(Fault::NoQuarter(quarter))?;
        log.truncate(start);
        Ok(log)
    }

    /// The branch that somebody played by hand: the whole log of the other run.
    pub fn by_hand(
        &self,
        parent: Option<u32>,
        from_quarter: u8,
        log: &[Command],
    ) -> Result<Branch, Fault> {
        let start = opening(log, from_quarter).ok_or(Fault::NoQuarter(from_quarter))?;
        Ok(Branch {
            name: String::new(),
            parent,
            from_quarter,
            edits: Vec::new(),
            continued_by: Continued::Hand,
            commands: log[start..].to_vec(),
        })
    }

    /// Grows a branch: from a quarter of the run or of another branch, with
    /// something changed.
    ///
    /// What plays on by itself takes the commands of the run, not those that
    /// were left of them in the parent: changing back leads back, bit for bit.
    /// A bot takes over after the plan of `from_quarter`, so that the edits of
    /// this plan stand; where something is changed in its weeks, after its close.
    pub fn grow(
        &self,
        parent: Option<u32>,
        from_quarter: u8,
        edits: Vec<Edit>,
        continued_by: Continued,
    ) -> Result<Grown, Fault> {
        self.grow_while(parent, from_quarter, edits, continued_by, &|_| true)
    }

    /// The same, telling how far it is; it stops with [`Fault::Cancelled`] once
    /// it is told not to go on.
    pub fn grow_while(
        &self,
        parent: Option<u32>,
        from_quarter: u8,
        edits: Vec<Edit>,
        continued_by: Continued,
        go_on: GoOn,
    ) -> Result<Grown, Fault> {
        told(go_on, 0.0)?;
        let (log, skipped, filled) = match &continued_by {
            Continued::Own => self.on_its_own(parent, &edits, go_on)?,
            Continued::Bot(name) => self.by_bot((parent, from_quarter), &edits, name, go_on)?,
            Continued::Hand => return Err(Fault::ByHand),
        };
        told(go_on, 1.0)?;
        let start = opening(&log, from_quarter).ok_or(Fault::NoQuarter(from_quarter))?;
        Ok(Grown {
            branch: Branch {
                name: String::new(),
                parent,
                from_quarter,
                edits,
                continued_by,
                commands: log[start..].to_vec(),
            },
            skipped,
            filled,
        })
    }

    fn on_its_own(
        &self,
        parent: Option<u32>,
        edits: &[Edit],
        go_on: GoOn,
    ) -> Result<Played, Fault> {
        // Whether the line is whole is found out on the way to its log.
        let at = base(self.branches, parent);
        let course = self.course(&self.log(at)?)?;
        told(go_on, 0.5)?;
        let mut change = Change::default();
        let line = own_line(self.branches, parent);
        for place in line.into_iter().rev() {
            change.add(&of_edits(&self.branch(place)?.edits));
        }
        change.add(&of_edits(edits));
        let again = course.rerun(&change);
        let mut log = course.log()[..again.from].to_vec();
        log.extend(again.log);
        Ok((log, again.skipped, again.filled))
    }

    fn by_bot(
        &self,
        (parent, from_quarter): (Option<u32>, u8),
        edits: &[Edit],
        name: &str,
        go_on: GoOn,
    ) -> Result<Played, Fault> {
        let bot = bots::by_name(name).ok_or_else(|| Fault::NoBot(name.to_owned()))?;
        let course = self.course(&self.log(parent)?)?;
        told(go_on, 0.3)?;
        let weeks = edits.iter().any(Edit::in_the_weeks);
        let plan = course.replan(&of_edits(edits), from_quarter, weeks);
        let plan = plan.ok_or(Fault::NoQuarter(from_quarter))?;
        let mut log = course.log()[..plan.from].to_vec();
        log.extend(plan.log);
        let mut sim = plan.sim;
        let mut player = Player::new(bot);
        while let Some(command) = player.next(&sim)? {
            let (quarter, week) = (sim.state().quarter, sim.state().week);
            sim.silently(&command).map_err(|refusal| Stuck {
                quarter,
                week,
                command: command.clone(),
                refusal,
            })?;
            if command == Command::CloseQuarter {
                let share = f32::from(quarter) / f32::from(self.quarters.max(1));
                told(go_on, 0.3 + 0.7 * share.min(1.0))?;
            }
            log.push(command);
        }
        Ok((log, plan.skipped, plan.filled))
    }

    /// A branch, or the run itself, played through: something to stand on.
    pub fn ground(&self, of: Option<u32>) -> Result<Ground, Fault> {
        let course = self.course(&self.log(of)?)?;
        let future = Future::of(&course);
        Ok(Ground { course, future })
    }

    /// How a branch went, or the run itself.
    pub fn future(&self, of: Option<u32>) -> Result<Future, Fault> {
        Ok(Future::of(&self.course(&self.log(of)?)?))
    }
}

/// A whole log, what of it was left out, what was made up.
type Played = (Vec<Command>, u32, u32);

fn of_edits(edits: &[Edit]) -> Change {
    let mut change = Change::default();
    for edit in edits {
        match edit {
            Edit::Plan { quarter, command } => change.plans.push((*quarter, command.clone())),
            Edit::Event { event, choice } => change.choices.push((*event, *choice)),
            Edit::Complaint {
                complaint,
                handling,
            } => change.complaints.push((*complaint, Some(*handling))),
            Edit::Line { complaint, instead } => change.lines.push((*complaint, *instead)),
            Edit::OwnWay { complaint } => change.complaints.push((*complaint, None)),
            Edit::Promise { complaint, how } => change.promises.push((*complaint, *how)),
            Edit::Hint {
                quarter,
                tier,
                asked,
            } => change.hints.push(((*quarter, *tier), *asked)),
        }
    }
    change
}

/// The place of the first command of a quarter's plan; none: the log doesn't
/// get that far.
pub fn opening(log: &[Command], quarter: u8) -> Option<usize> {
    let before = usize::from(quarter.checked_sub(1)?);
    if before == 0 {
        return Some(0);
    }
    let mut turns = log
        .iter()
        .enumerate()
        .filter(|(_, command)| **command == Command::NextQuarter);
    turns.nth(before - 1).map(|(index, _)| index + 1)
}

#[cfg(test)]
mod tests;
