//! The simulation. Plain Rust: no window, no files, no clock, no text in any human language.
//!
//! A run is a scenario, a seed and a list of commands. [`Sim::command`] checks a
//! command, carries it out and returns the events; the same commands give the
//! same state, bit for bit, on every machine.
//!
//! # The model, mechanism by mechanism
//!
//! | mechanism | file | lever |
//! | --- | --- | --- |
//! | hours against the rival's, diminishing returns | [`effort`] | hours by tier, relationship level |
//! | five dials, expectation, satisfaction | [`perception`] | all of them |
//! | what the advertising promises | [`promise`] | tone |
//! | promises kept and broken | [`trust`] | load, complaints, talks |
//! | loyalty, the satisfaction trap | [`loyalty`] | care, level |
//! | three switching costs and their programmes | [`barrier`] | programme by tier |
//! | value equation, price, terms | [`value`] | discount, days to pay |
//! | share of wallet | [`orders`] | – |
//! | season and growth | [`season`] | – |
//! | related sales, cost to serve | [`related`] | level, files |
//! | word of mouth, recommendations | [`word_of_mouth`] | – |
//! | service failures | [`service`] | quality |
//! | complaints, voiced and silent | [`complaint`] | access, priority, authority |
//! | the hazard of leaving, term by term | [`churn`] | – |
//! | quality, complaint access, image | [`stock`] | investments |
//! | what is known of a customer | [`mod@file`] | hours for files |
//! | what customers owe | [`credit`] | terms, limit, collection |
//! | leads, qualifying, winning | [`prospect`] | channels, hours for prospects |
//! | asking back, letting go | [`win_back`], [`letting_go`] | per customer |
//! | load, skill, morale, quits | [`team`] | heads, training |
//! | stages of the life cycle | [`stage`] | – |
//! | lifetime value; what less churn is worth | [`worth`], [`retention`] | – |
//! | customer equity and the score | [`caretaker`], [`score`] | – |
//!
//! Where a coefficient is not the published one, its doc comment says why;
//! `clientele calibrate` prints what the whole reproduces. Kinds of customer
//! differ in base churn, how they complain, how a grievance weighs, and whether
//! they buy on credit ([`setup::KindMarket`], [`complaint`], [`credit`]).

pub mod absorber;
pub mod attribution;
pub mod barrier;
pub mod caretaker;
pub mod check;
pub mod chronicle;
pub mod churn;
mod close;
pub mod command;
pub mod complaint;
pub mod credit;
pub mod customer;
pub mod effort;
pub mod event;
mod exp;
pub mod file;
pub mod foresight;
pub mod gaps;
pub mod generate;
pub mod hidden;
mod incident;
pub mod ledger;
pub mod letting_go;
pub mod levels;
pub mod loyalty;
pub mod luck;
pub mod misgrading;
pub mod obstacle;
pub mod orders;
pub mod perception;
mod pipeline;
pub mod plan;
pub mod policy;
pub mod promise;
pub mod prospect;
mod quarter;
pub mod related;
pub mod retention;
pub mod rules;
pub mod score;
pub mod season;
pub mod service;
pub mod setup;
pub mod stage;
pub mod state;
pub mod stock;
mod talking;
pub mod tally;
pub mod targets;
pub mod team;
pub mod three_r;
pub mod tier;
pub mod trust;
pub mod units;
pub mod value;
pub mod warning;
pub mod win_back;
pub mod word_of_mouth;
pub mod worth;

pub use check::Refusal;
pub use close::{climate, expectations, expected, overheads};
pub use command::Command;
pub use event::Event;
pub use quarter::{outlook, standing, standing_in, standings};
pub use rules::Rules;
pub use setup::Scenario;
pub use state::{Phase, State};
pub use units::{ComplaintId, CustomerId, Money, TierId};

use std::sync::Arc;

/// A run: scenario, seed, state.
#[derive(Clone, Debug)]
pub struct Sim {
    scenario: Arc<Scenario>,
    constants: rules::Constants,
    seed: u64,
    state: State,
}

impl Sim {
    /// Starts a run of `quarters` quarters (held to 1…the scenario's).
    pub fn new(scenario: Arc<Scenario>, seed: u64, quarters: u8) -> Self {
        let state = State::new(&scenario, quarters);
        Self {
            constants: rules::Constants::new(&scenario),
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

    /// The same run from here on under another seed, without a record of what
    /// has been: for looking ahead.
    #[must_use]
    pub fn ahead(&self, seed: u64) -> Self {
        Self {
            scenario: Arc::clone(&self.scenario),
            constants: self.constants,
            seed,
            state: self.state.light(),
        }
    }

    /// A run that keeps no record of what has been: the same commands lead to
    /// the same state and hash, faster.
    pub fn light(scenario: Arc<Scenario>, seed: u64, quarters: u8) -> Self {
        Self::new(scenario, seed, quarters).ahead(seed)
    }

    /// The luck of this run.
    pub const fn luck(&self) -> luck::Luck {
        luck::Luck::new(self.seed)
    }

    /// Carries out a command and returns what came of it, or refuses it and
    /// leaves the state as it was.
    pub fn command(&mut self, command: &Command) -> Result<Vec<Event>, Refusal> {
        self.carry_out(command, Some(Vec::new()))
    }

    /// Carries out a command without telling what came of it, or refuses it.
    pub fn silently(&mut self, command: &Command) -> Result<(), Refusal> {
        self.carry_out(command, None).map(|_| ())
    }

    fn carry_out(
        &mut self,
        command: &Command,
        events: Option<Vec<Event>>,
    ) -> Result<Vec<Event>, Refusal> {
        let mut work = quarter::Work {
            rules: Rules::with(&self.scenario, self.constants),
            luck: luck::Luck::new(self.seed),
            state: &mut self.state,
            events,
        };
        quarter::execute(&mut work, command)?;
        Ok(work.events.unwrap_or_default())
    }

    /// Whether a command would be carried out now.
    pub fn allows(&self, command: &Command) -> Result<(), Refusal> {
        check::check(&self.scenario, &self.state, command)
    }
}
