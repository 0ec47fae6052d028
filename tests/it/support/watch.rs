//! A bot's run, watched command by command.

use super::bots::bot;
use clientele::run::bots::Player;
use clientele::sim::{Command, Sim};

/// Lets a bot play on until the run is over or `look`, which sees each command
/// before it is carried out, has seen enough. Tells what was carried out.
#[track_caller]
pub fn watch(
    sim: &mut Sim,
    name: &str,
    mut look: impl FnMut(&Sim, &Command) -> Seen,
) -> Vec<Command> {
    let mut player = Player::new(bot(name));
    let mut log = Vec::new();
    while let Some(command) = player.next(sim).expect("the bot never gets stuck") {
        if look(sim, &command) == Seen::Enough {
            break;
        }
        super::order(sim, command.clone());
        log.push(command);
    }
    log
}

/// Whether a watcher has seen what it came for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// The bot plays on.
    More,
    /// The run stops before the command that was just seen.
    Enough,
}

impl Seen {
    /// Enough, once it is so.
    pub fn enough(it_is: bool) -> Self {
        if it_is { Self::Enough } else { Self::More }
    }
}
