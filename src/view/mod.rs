//! What a screen shows, as plain data: no window, no toolkit. Numbers are written out, keys are spoken.

pub mod board;
pub mod book;
pub mod customer;
pub mod debrief;
pub mod frame;
pub mod plan;
pub mod quiz;
pub mod review;
pub mod talk;
pub mod title;
pub mod weeks;

use crate::locale::{Lang, Texts};
use crate::sim::{CustomerId, Scenario, Sim, State};

/// What every view is made from: a run and the words for it.
#[derive(Clone, Copy)]
pub struct Eye<'a> {
    /// The run.
    pub sim: &'a Sim,
    /// The words.
    pub t: &'a Texts,
}

impl<'a> Eye<'a> {
    /// The scenario.
    pub fn sc(&self) -> &'a Scenario {
        self.sim.scenario()
    }

    /// The state.
    pub fn state(&self) -> &'a State {
        self.sim.state()
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.t.lang()
    }

    /// A customer's name.
    pub fn name(&self, id: CustomerId) -> String {
        self.about(id, "")
    }

    /// A text about a customer: `about(id, "-role")`.
    pub fn about(&self, id: CustomerId, what: &str) -> String {
        self.sc()
            .customers
            .get(id.index())
            .map_or_else(String::new, |p| {
                self.t.get(&format!("customer-{}{what}", p.id))
            })
    }

    /// The letter of a customer's tier.
    pub fn letter(&self, id: CustomerId) -> String {
        let tier = self.state().customer(id).map_or(0, |c| c.tier.index());
        self.sc()
            .tiers
            .get(tier)
            .map_or_else(String::new, |t| t.id.clone())
    }

    /// Key of a personality's name.
    pub fn personality_key(id: crate::sim::setup::Personality) -> &'static str {
        use crate::sim::setup::Personality;
        match id {
            Personality::Opinionated => "personality-opinionated",
            Personality::Hesitant => "personality-hesitant",
            Personality::Amiable => "personality-amiable",
            Personality::Angry => "personality-angry",
        }
    }

    /// Key of a kind's name.
    pub fn kind_key(kind: crate::sim::setup::Kind) -> &'static str {
        use crate::sim::setup::Kind;
        match kind {
            Kind::Consumer => "kind-consumer",
            Kind::Business => "kind-business",
            Kind::Channel => "kind-channel",
            Kind::Internal => "kind-internal",
        }
    }
}
