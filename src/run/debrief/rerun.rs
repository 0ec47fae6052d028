//! Playing a course again with something changed: what no longer fits is left out and counted, what waits besides is answered as usual.

mod complaints;
mod talks;

use super::change::Change;
use super::course::Course;
use super::usual;
use crate::run::bots;
use crate::sim::check::due_promise;
use crate::sim::complaint::Follow;
use crate::sim::{Command, ComplaintId, Refusal, Sim, State, TierId};

/// A course played again.
#[derive(Clone, Debug)]
pub struct Rerun {
    /// The run at its end.
    pub sim: Sim,
    /// The commands that were carried out, from the quarter it began in.
    pub log: Vec<Command>,
    /// The place in the course's log from which it was played.
    pub from: usize,
    /// Commands of the course that the changed state refused.
    pub skipped: u32,
    /// Answers that had to be given to what didn't wait in the course.
    pub filled: u32,
}

/// Answers in a row after which something is wrong with the scenario.
const ENOUGH: u32 = 300;

impl Course {
    /// Plays the course again with a change, under the same luck, from the
    /// first quarter that it touches. Without a change it ends in the same
    /// state, bit for bit.
    pub fn rerun(&self, change: &Change) -> Rerun {
        let first = change.first(self);
        let part = first.and_then(|quarter| self.part(quarter));
        let Some(part) = part else {
            return Rerun {
                sim: self.end().clone(),
                log: Vec::new(),
                from: self.log().len(),
                skipped: 0,
                filled: 0,
            };
        };
        let mut walk = Walk::new(self, change, part.opened.clone(), part.from);
        walk.through(self.log().len());
        walk.done()
    }

    /// Plays it from its beginning on another start: with another luck, or with
    /// a record of what has been.
    pub fn rerun_on(&self, change: &Change, start: Sim) -> Rerun {
        let mut walk = Walk::new(self, change, start, 0);
        walk.through(self.log().len());
        walk.done()
    }

    /// Plays it from the opening of a quarter up to the commitment of its plan,
    /// or up to its close, where something is changed in its weeks.
    pub(super) fn replan(&self, change: &Change, quarter: u8, weeks: bool) -> Option<Rerun> {
        let part = self.part(quarter)?;
        let mut walk = Walk::new(self, change, part.opened.clone(), part.from);
        let last = if weeks { part.close } else { part.commit };
        walk.through(last + 1);
        Some(walk.done())
    }
}

/// A course on its way through another future.
struct Walk<'a> {
    course: &'a Course,
    change: &'a Change,
    sim: Sim,
    from: usize,
    log: Vec<Command>,
    /// Complaints of the course whose changed handling is done.
    handled: Vec<ComplaintId>,
    skipped: u32,
    filled: u32,
}

impl<'a> Walk<'a> {
    const fn new(course: &'a Course, change: &'a Change, sim: Sim, from: usize) -> Self {
        Self {
            course,
            change,
            sim,
            from,
            log: Vec::new(),
            handled: Vec::new(),
            skipped: 0,
            filled: 0,
        }
    }

    fn done(self) -> Rerun {
        Rerun {
            sim: self.sim,
            log: self.log,
            from: self.from,
            skipped: self.skipped,
            filled: self.filled,
        }
    }

    const fn state(&self) -> &State {
        self.sim.state()
    }

    fn through(&mut self, until: usize) {
        for index in self.from..until {
            if !self.change.without.contains(&index) {
                self.step(index);
            }
        }
    }

    fn step(&mut self, index: usize) {
        let command = &self.course.log()[index];
        match command {
            Command::CommitPlan => {
                let quarter = self.state().quarter;
                let edits = self.change.plans.iter();
                for (_, edit) in edits.filter(|(of, _)| *of == quarter) {
                    self.give(edit);
                }
                self.hints(index, quarter);
                self.give(command);
            }
            Command::AskHint { tier } => {
                let asked = self.change.hint(self.state().quarter, *tier);
                if asked != Some(false) {
                    self.give(command);
                }
            }
            Command::AdvanceWeek | Command::CloseQuarter => {
                self.pending();
                self.insist(command);
            }
            Command::Choose { choice } => self.choose(index, *choice),
            Command::OpenTalk(id) | Command::Delegate(id) => self.take_up(*id, command),
            Command::Say {
                complaint,
                line,
                offer,
            } => {
                if self.change.complaint(*complaint).is_some() {
                    return;
                }
                if self.change.retells(*complaint) {
                    self.retell(index, *complaint);
                } else {
                    let (turn, complaint) = (self.course.place(index), *complaint);
                    let turn = turn.and_then(|place| place.turn);
                    self.say(complaint, turn, |complaint| Command::Say {
                        complaint,
                        line: *line,
                        offer: *offer,
                    });
                }
            }
            Command::FollowUp { complaint, how } => self.follow_up(*complaint, *how),
            _ => self.give(command),
        }
    }

    /// Asks for the hints of a plan that the course didn't ask for. `commit` is
    /// the place at which the plan was committed.
    fn hints(&mut self, commit: usize, quarter: u8) {
        let before = &self.course.log()[..commit];
        let plan = before.iter().rev();
        let plan = plan.take_while(|command| **command != Command::NextQuarter);
        let asked: Vec<TierId> = plan
            .filter_map(|command| match command {
                Command::AskHint { tier } => Some(*tier),
                _ => None,
            })
            .collect();
        let hints = self.change.hints.iter();
        for ((of, tier), wanted) in hints {
            if *of == quarter && *wanted && !asked.contains(tier) {
                self.give(&Command::AskHint { tier: *tier });
            }
        }
    }

    /// Gives a command, or counts it as left out.
    fn give(&mut self, command: &Command) {
        if self.carry_out(command).is_err() {
            self.skipped += 1;
        }
    }

    fn carry_out(&mut self, command: &Command) -> Result<(), Refusal> {
        self.sim.silently(command)?;
        self.log.push(command.clone());
        Ok(())
    }

    /// Gives a command, answering first what keeps it from being carried out.
    fn insist(&mut self, command: &Command) {
        for _ in 0..ENOUGH {
            let refused = match self.carry_out(command) {
                Ok(()) => return,
                Err(refusal) => refusal,
            };
            let waits = matches!(
                refused,
                Refusal::EventWaits | Refusal::PromiseWaits | Refusal::TalkUnderWay
            );
            if !waits || !self.fill() {
                break;
            }
        }
        self.skipped += 1;
    }

    /// Answers what waits as it was answered in the course, or as usual.
    fn fill(&mut self) -> bool {
        let answers = self.answers();
        let given = answers.iter().any(|answer| self.carry_out(answer).is_ok());
        self.filled += u32::from(given);
        given
    }

    /// Answers to what waits, the preferred one first.
    fn answers(&self) -> Vec<Command> {
        if let Some(event) = self.state().waiting {
            let choice = self.change.choice(event);
            let choice = choice.or_else(|| self.course.answered(event));
            let known = choice.map(|choice| Command::Choose { choice });
            return known
                .into_iter()
                .chain(bots::desk_answer(&self.sim))
                .collect();
        }
        if let Some(line) = usual::line(&self.sim, self.course.rank()) {
            return vec![line];
        }
        let Some(complaint) = due_promise(self.state()) else {
            return Vec::new();
        };
        let follow = |how| Command::FollowUp { complaint, how };
        let known = self.known(complaint).and_then(|id| {
            let given = self.course.log().iter().find_map(|c| match c {
                Command::FollowUp { complaint, how } if *complaint == id => Some(*how),
                _ => None,
            });
            self.change.promise(id).or(given)
        });
        let ways = [Follow::Keeps, Follow::Excuses];
        known.into_iter().chain(ways).map(follow).collect()
    }

    fn choose(&mut self, index: usize, choice: u32) {
        let Some(event) = self.course.place(index).and_then(|place| place.event) else {
            return self.give(&Command::Choose { choice });
        };
        let comes = |state: &State| state.waiting == Some(event) || state.queued.contains(&event);
        while comes(self.state()) && self.state().waiting != Some(event) {
            if !self.fill() {
                break;
            }
        }
        if self.state().waiting == Some(event) {
            let choice = self.change.choice(event).unwrap_or(choice);
            self.give(&Command::Choose { choice });
        } else {
            self.skipped += 1;
        }
    }
}

#[cfg(test)]
mod tests;
