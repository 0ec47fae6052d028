//! Plays a bot through a whole run, one command at a time.

use super::{Bot, desk};
use crate::sim::units::WEEKS;
use crate::sim::{Command, Event, Phase, Refusal, Sim};
use std::collections::VecDeque;
use thiserror::Error;

/// A run that can't go on: every way on was refused. A checked scenario has none.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("quarter {quarter}, week {week}: {command:?} is refused: {refusal}")]
pub struct Stuck {
    /// Quarter, from 1.
    pub quarter: u8,
    /// Week, 0…13.
    pub week: u8,
    /// The command that should have led on.
    pub command: Command,
    /// Why it was refused.
    pub refusal: Refusal,
}

impl Stuck {
    /// A command was refused, which left the run as it was.
    pub(crate) fn at(sim: &Sim, command: Command, refusal: Refusal) -> Self {
        let state = sim.state();
        Self {
            quarter: state.quarter,
            week: state.week,
            command,
            refusal,
        }
    }
}

/// A bot at the table: asks it when there is something to decide, and turns
/// the quarter on otherwise.
pub struct Player {
    bot: Box<dyn Bot>,
    edits: VecDeque<Command>,
    /// The quarter whose plan was asked for.
    planned: u8,
}

impl Player {
    /// Sits a bot down.
    pub fn new(bot: Box<dyn Bot>) -> Self {
        Self {
            bot,
            edits: VecDeque::new(),
            planned: 0,
        }
    }

    /// The bot's id.
    pub fn name(&self) -> &'static str {
        self.bot.name()
    }

    /// The next command of the run, which [`Sim::allows`]; none when it is over.
    pub fn next(&mut self, sim: &Sim) -> Result<Option<Command>, Stuck> {
        let state = sim.state();
        let command = match state.phase {
            Phase::Plan => {
                if self.planned != state.quarter {
                    self.planned = state.quarter;
                    self.edits = self.bot.plan(sim).into();
                }
                self.edit(sim).unwrap_or(Command::CommitPlan)
            }
            Phase::Weeks => self.week(sim),
            Phase::Review => Command::NextQuarter,
            Phase::Debrief => return Ok(None),
        };
        match sim.allows(&command) {
            Ok(()) => Ok(Some(command)),
            Err(refusal) => Err(Stuck::at(sim, command, refusal)),
        }
    }

    /// The next edit of the plan that may be made.
    fn edit(&mut self, sim: &Sim) -> Option<Command> {
        std::iter::from_fn(|| self.edits.pop_front()).find(|edit| sim.allows(edit).is_ok())
    }

    fn week(&mut self, sim: &Sim) -> Command {
        let wish = self.bot.week(sim).filter(|c| sim.allows(c).is_ok());
        // What must be answered is answered, even if the bot has no opinion.
        wish.or_else(|| desk::must(sim)).unwrap_or_else(|| {
            if sim.state().week < WEEKS {
                Command::AdvanceWeek
            } else {
                Command::CloseQuarter
            }
        })
    }
}

/// Plays a run to its end through commands alone; `each` sees every command
/// with the events that came of it.
pub fn play(
    sim: &mut Sim,
    bot: Box<dyn Bot>,
    mut each: impl FnMut(&Command, &[Event]),
) -> Result<(), Stuck> {
    let mut player = Player::new(bot);
    while let Some(command) = player.next(sim)? {
        match sim.command(&command) {
            Ok(events) => each(&command, &events),
            Err(refusal) => return Err(Stuck::at(sim, command, refusal)),
        }
    }
    Ok(())
}

/// Plays a run to its end without telling what came of the commands.
pub fn play_silently(sim: &mut Sim, bot: Box<dyn Bot>) -> Result<(), Stuck> {
    play_watched(sim, bot, |_, _| ())
}

/// The same; `look` sees every command before it is carried out.
pub fn play_watched(
    sim: &mut Sim,
    bot: Box<dyn Bot>,
    mut look: impl FnMut(&Sim, &Command),
) -> Result<(), Stuck> {
    let mut player = Player::new(bot);
    while let Some(command) = player.next(sim)? {
        look(sim, &command);
        if let Err(refusal) = sim.silently(&command) {
            return Err(Stuck::at(sim, command, refusal));
        }
    }
    Ok(())
}
