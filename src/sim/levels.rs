//! The levels of a customer, and the one step that carries them through a quarter.

mod block;

pub use block::Block;

use super::churn::{Hazard, Memory};
use super::orders::Pulls;
use super::policy::Programme;
use super::related;
use super::rules::Rules;
use super::setup::Profile;
use super::tier::Level;
use serde::{Deserialize, Serialize};

/// The levels of a customer that a quarter moves; all in [0, 1] but the stock
/// (≥ 0, 1 = the rival's effort) and the memory (log odds).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Levels {
    /// Satisfaction S.
    pub satisfaction: f64,
    /// Expectation E.
    pub expectation: f64,
    /// Trust.
    pub trust: f64,
    /// Loyalty L.
    pub loyalty: f64,
    /// Share of wallet.
    pub share: f64,
    /// Effort stock X.
    pub stock: f64,
    /// Completeness of the customer file.
    pub file: f64,
    /// Depth of the relationship: how much of our other products it buys.
    pub depth: f64,
    /// Relational, procedural, financial switching cost.
    pub barriers: [f64; 3],
    /// Complaint memory Z.
    pub memory: Memory,
}

impl Levels {
    /// The levels a run finds a customer with.
    pub fn opening(p: &Profile) -> Self {
        Self {
            satisfaction: p.satisfaction,
            expectation: p.expectation,
            trust: p.trust,
            loyalty: p.loyalty,
            share: p.share,
            // The predecessor worked as the rival does.
            stock: 1.0,
            file: p.file,
            depth: related::target(p.trust, p.loyalty, Level::Reactive.depth())
                * (0.2 * p.years()).min(1.0),
            barriers: p.natural_barriers(),
            memory: [0.0; 5],
        }
    }
}

impl Profile {
    /// Relational, procedural, financial switching cost that the customer has by nature.
    pub const fn natural_barriers(&self) -> [f64; 3] {
        [self.relational, self.procedural, self.capital]
    }
}

/// What all customers meet alike in a quarter. Levels in [0, 1].
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Climate {
    /// Overload of the team.
    pub overload: f64,
    /// Quality.
    pub quality: f64,
    /// Complaint access.
    pub access: f64,
    /// Image.
    pub image: f64,
    /// Skill.
    pub skill: f64,
    /// What the advertising adds to expectation.
    pub promised: f64,
    /// What the advertising adds to the log odds of the share.
    pub sales: f64,
}

/// What meets one customer in a quarter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Encounter {
    /// What all meet.
    pub climate: Climate,
    /// Hours given.
    pub hours: f64,
    /// Part of what its file lacks that asking finds.
    pub asked: f64,
    /// Relationship level.
    pub level: Level,
    /// Retention programme.
    pub programme: Programme,
    /// Care in major units.
    pub care: f64,
    /// Price over list price.
    pub price: f64,
    /// Days to pay.
    pub terms: u8,
    /// Part of the orders that the credit limit lets through.
    pub shipped: f64,
    /// What answering its objection or need has added to the share, log odds.
    pub answered: f64,
    /// Major failures so far.
    pub major: f64,
    /// Minor failures so far.
    pub minor: f64,
    /// Rival's hours.
    pub rival_hours: f64,
    /// Rival's price over our list price.
    pub rival_price: f64,
    /// Rival shock in log odds.
    pub rival_shock: f64,
}

/// What a quarter makes of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Levels after it.
    pub levels: Levels,
    /// The five dials.
    pub dials: [f64; 5],
    /// Perception P.
    pub perception: f64,
    /// Where satisfaction was heading.
    pub target: f64,
    /// Effort response R.
    pub response: f64,
    /// Price gap against the rival.
    pub gap: f64,
    /// What pulled at the share.
    pub pulls: Pulls,
    /// Hazard of leaving at the end of it.
    pub hazard: Hazard,
}

/// Usual care a quarter in major units: half a per cent of the wallet.
pub fn usual_care(wallet: f64) -> f64 {
    (0.005 * wallet).max(1.0)
}

/// One quarter of a customer: effort → perception → satisfaction → trust →
/// loyalty → share → hazard. `part` in [0, 1] is how much of the quarter has
/// passed; 1 is the close, less is a look at where things stand.
pub fn step(rules: &Rules, p: &Profile, l: &Levels, e: &Encounter, part: f64) -> Step {
    let mut block = Block::<1>::new(*l);
    block.load(0, rules, p, l, e);
    block.run(part);
    block.step(0)
}
