//! Players that are made of rules: they speak commands and see what a trainee sees.
//!
//! A bot may look at: its own book and ledger, the last closed quarter of each
//! customer, tiers and policies, the known profile of a customer (wallet and
//! share as estimated, margin, cost to serve, the rival's hours), the complaint
//! on the desk. It never looks at luck, hazards or what an event will do later.

mod appraise;
mod desk;
mod draft;
mod equal;
mod idle;
mod player;
mod revenue;
mod textbook;

pub use draft::Seen;
pub use equal::Equal;
pub use idle::Idle;
pub use player::{Player, Stuck, play};
pub use revenue::Revenue;
pub use textbook::Textbook;

use crate::sim::{Command, Sim};

/// A player made of rules.
pub trait Bot: Send + Sync {
    /// Its id: `idle`, `equal`…
    fn name(&self) -> &'static str;

    /// The edits of the plan, in order, without `CommitPlan`. Edits that are
    /// refused (a lever still locked) are left out by whoever plays.
    fn plan(&mut self, sim: &Sim) -> Vec<Command>;

    /// What it does next in a running week: answers an event, a promise, a
    /// complaint. None lets the week pass.
    fn week(&mut self, sim: &Sim) -> Option<Command>;
}

/// The bots' ids, from the weakest to the strongest.
pub const NAMES: [&str; 4] = ["idle", "equal", "revenue", "textbook"];

/// A fresh bot by its id.
pub fn by_name(name: &str) -> Option<Box<dyn Bot>> {
    match name {
        "idle" => Some(Box::new(Idle)),
        "equal" => Some(Box::new(Equal)),
        "revenue" => Some(Box::new(Revenue)),
        "textbook" => Some(Box::new(Textbook)),
        _ => None,
    }
}
