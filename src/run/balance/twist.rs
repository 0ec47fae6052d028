//! A bot that plays another bot's plan with one thing changed.

use crate::run::bots::{Bot, Cook, Recipe};
use crate::sim::policy::Lever;
use crate::sim::{Command, Sim};

/// Edits that are made after all others; those that are refused are left out.
pub(super) type Also = fn(&Sim, &mut Vec<Command>);

/// What is changed.
#[derive(Clone, Copy)]
pub(super) enum Twist {
    /// The recipe.
    Recipe(fn(&mut Recipe)),
    /// The lever stays where the scenario has it.
    Left,
    /// Something is done on top.
    Also(Also),
}

/// A cook with a twist.
pub(super) struct Twisted {
    cook: Cook,
    left: Option<Lever>,
    also: Option<Also>,
}

impl Twisted {
    /// The recipe with a twist. `lever` is the one that [`Twist::Left`] leaves
    /// alone; `talks`: it takes complaints up itself.
    pub fn new(mut recipe: Recipe, lever: Lever, twist: Twist, talks: bool) -> Self {
        let (mut left, mut also) = (None, None);
        match twist {
            Twist::Recipe(change) => change(&mut recipe),
            Twist::Left => left = Some(lever),
            Twist::Also(edits) => also = Some(edits),
        }
        let cook = Cook::new("twisted", recipe);
        Self {
            cook: if talks { cook.talking() } else { cook },
            left,
            also,
        }
    }
}

impl Bot for Twisted {
    fn name(&self) -> &'static str {
        self.cook.name()
    }

    fn plan(&mut self, sim: &Sim) -> Vec<Command> {
        let mut edits = self.cook.plan(sim);
        if let Some(lever) = self.left {
            edits.retain(|edit| edit.lever() != Some(lever));
        }
        if let Some(also) = self.also {
            also(sim, &mut edits);
        }
        edits
    }

    fn week(&mut self, sim: &Sim) -> Option<Command> {
        self.cook.week(sim)
    }
}
