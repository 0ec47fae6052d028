//! The simulation. Plain Rust: no window, no files, no clock, no text in any human language.
//!
//! A run is a scenario, a seed and a list of commands. [`Sim::command`] checks a
//! command, carries it out and returns the events; the same commands give the
//! same state, bit for bit, on every machine.

pub mod check;
pub mod churn;
pub mod command;
pub mod complaint;
pub mod customer;
pub mod effort;
pub mod event;
mod incident;
pub mod ledger;
pub mod luck;
pub mod orders;
pub mod perception;
mod quarter;
pub mod score;
pub mod setup;
pub mod state;
mod talking;
pub mod tier;
pub mod units;
pub mod worth;

pub use check::Refusal;
pub use command::Command;
pub use event::Event;
pub use quarter::{outlook, standing};
pub use setup::Scenario;
pub use state::{Phase, State};
pub use units::{ComplaintId, CustomerId, Money, TierId};

use std::sync::Arc;

/// A run: scenario, seed, state.
#[derive(Clone, Debug)]
pub struct Sim {
    scenario: Arc<Scenario>,
    seed: u64,
    state: State,
}

impl Sim {
    /// Starts a run of `quarters` quarters (held to 1…the scenario's).
    pub fn new(scenario: Arc<Scenario>, seed: u64, quarters: u8) -> Self {
        let state = State::new(&scenario, quarters);
        Self {
            scenario,
            seed,
            state,
        }
    }

    /// The scenario.
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The seed of its luck.
    pub const fn seed(&self) -> u64 {
        self.seed
    }

    /// The state now.
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// Carries out a command and returns what came of it, or refuses it and
    /// leaves the state as it was.
    pub fn command(&mut self, command: &Command) -> Result<Vec<Event>, Refusal> {
        let mut work = quarter::Work {
            sc: &self.scenario,
            luck: luck::Luck::new(self.seed),
            state: &mut self.state,
            events: Vec::new(),
        };
        quarter::execute(&mut work, command)?;
        Ok(work.events)
    }

    /// Whether a command would be carried out now.
    pub fn allows(&self, command: &Command) -> Result<(), Refusal> {
        check::check(&self.scenario, &self.state, command)
    }
}

/// The line that a move said, for applying it.
pub(crate) fn complaint_line<'a>(
    case: &'a complaint::Case,
    said: &complaint::Move,
) -> Option<&'a complaint::Line> {
    case.turns
        .get(said.turn as usize)
        .and_then(|turn| turn.lines.get(said.line as usize))
}
