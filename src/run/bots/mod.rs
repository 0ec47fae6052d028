//! Players that are made of rules: they speak commands and see what a trainee sees.
//!
//! A bot may look at: its own book and ledger, the last closed quarter of each
//! customer, tiers and policies, the known profile of a customer (wallet and
//! share as estimated, margin, cost to serve, the rival's hours), the complaint
//! on the desk. It never looks at luck, hazards or what an event will do later.

mod appraise;
mod cook;
mod desk;
mod draft;
mod player;
mod recipe;
pub mod search;

pub use cook::Cook;
pub use draft::Seen;
pub use player::{Player, Stuck, play, play_silently, play_watched};
pub use recipe::{Grading, Portion, Recipe, Sharing, Talks};

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

/// The ids of the bots that any scenario can be played by, from the weakest to
/// the strongest. `search` has to look for its plan first, see [`search`].
pub const NAMES: [&str; 6] = [
    "idle", "equal", "squeaky", "revenue", "textbook", "lifetime",
];

/// What somebody sensible does about what waits on the desk: the answer to the
/// event that looks best, the promise kept, the complaint left to an account
/// manager. None: nothing waits.
pub fn desk_answer(sim: &Sim) -> Option<Command> {
    desk::event(sim, appraise::best_choice(sim))
        .or_else(|| desk::promise(sim, true))
        .or_else(|| desk::delegate(sim))
        .or_else(|| desk::must(sim))
}

/// The same by somebody who talks with upset customers and fits the person.
pub fn talk_answer(sim: &Sim) -> Option<Command> {
    desk::event(sim, appraise::best_choice(sim))
        .or_else(|| desk::promise(sim, true))
        .or_else(|| desk::book_line(sim))
        .or_else(|| desk::take_up(sim))
}

/// The same by somebody who takes every complaint up and says the first line there is.
pub fn rote_answer(sim: &Sim) -> Option<Command> {
    desk::must(sim).or_else(|| desk::take_up(sim))
}

/// A fresh bot by its id.
pub fn by_name(name: &str) -> Option<Box<dyn Bot>> {
    cook(name).map(|cook| Box::new(cook) as Box<dyn Bot>)
}

/// A bot by its id that takes up complaints itself.
pub fn talking(name: &str) -> Option<Box<dyn Bot>> {
    cook(name).map(|cook| Box::new(cook.talking()) as Box<dyn Bot>)
}

/// A fresh bot by its id, before it sits down: it can be copied.
pub fn cook(name: &str) -> Option<Cook> {
    let (name, recipe) = match name {
        "idle" => ("idle", Recipe::idle()),
        "equal" => ("equal", Recipe::equal()),
        "squeaky" => ("squeaky", Recipe::squeaky()),
        "revenue" => ("revenue", Recipe::revenue()),
        "textbook" => ("textbook", Recipe::textbook()),
        "lifetime" => ("lifetime", Recipe::lifetime()),
        _ => return None,
    };
    Some(Cook::new(name, recipe))
}
