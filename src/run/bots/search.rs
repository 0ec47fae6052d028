//! `search`: improves a whole plan by trial on common random numbers.
//!
//! It starts from `lifetime`, first tries to take up complaints itself where the
//! scenario has talks, and then tries changes of one or two numbers at a time.
//! Each trial plays whole runs on the same few seeds as all others, so that the
//! difference of two recipes is hardly luck; what is better is kept. The
//! training seeds are its own: it doesn't foresee the luck of the run that its
//! plan is judged on. The same scenario, seed and budget find the same plan.

use super::cook::Cook;
use super::player::play_silently;
use super::recipe::{Portion, Recipe, Talks};
use crate::sim::luck::{Luck, Purpose, When};
use crate::sim::plan::Tone;
use crate::sim::policy::{Policy, Programme};
use crate::sim::score::score;
use crate::sim::tier::Level;
use crate::sim::{Money, Scenario, Sim};
use rayon::prelude::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What a search may spend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Recipes that are tried.
    pub trials: u32,
    /// Runs that each is tried on.
    pub seeds: u32,
    /// Quarters of a run; 0: all.
    pub quarters: u8,
    /// Seed of the search itself.
    pub seed: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            trials: 160,
            seeds: 8,
            quarters: 0,
            seed: 0x5EA2C4,
        }
    }
}

/// What a search found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The best recipe.
    pub recipe: Recipe,
    /// Its mean value on the training seeds, luck-adjusted, major units.
    pub value: f64,
    /// The same of the recipe it began with.
    pub start: f64,
    /// Trials made.
    pub trials: u32,
}

impl Found {
    /// A bot that plays it.
    pub fn bot(&self) -> Cook {
        Cook::new("search", self.recipe.clone())
    }
}

/// Looks for the best recipe. `progress` is told the number of finished trials;
/// setting `cancel` ends the search with the best found so far.
pub fn search(
    scenario: &Arc<Scenario>,
    budget: Budget,
    progress: &(dyn Fn(u32) + Sync),
    cancel: &AtomicBool,
) -> Found {
    let luck = Luck::new(budget.seed);
    let mut best = Recipe::lifetime();
    let start = value(scenario, budget, &best);
    let mut top = start;
    let mut trials = 0;
    if !scenario.talks.is_empty() {
        let talking = Recipe {
            talks: Talks::Fits,
            ..best.clone()
        };
        let found = value(scenario, budget, &talking);
        if found > top {
            top = found;
            best = talking;
        }
    }
    // The steps get finer: big changes first, small ones to settle.
    for trial in 0..budget.trials {
        if cancel.load(Ordering::Relaxed) {
            break;
        }
        let scale = 1.0 - 0.7 * f64::from(trial) / f64::from(budget.trials.max(1));
        let mut next = best.clone();
        let changes = if draw(luck, trial, 0) < 0.35 { 2 } else { 1 };
        for k in 0..changes {
            change(&mut next, luck, trial, 1 + 3 * k, scale);
        }
        trials = trial + 1;
        if next != best {
            let found = value(scenario, budget, &next);
            if found > top {
                top = found;
                best = next;
            }
        }
        progress(trials);
    }
    Found {
        recipe: best,
        value: top,
        start,
        trials,
    }
}

/// Mean luck-adjusted value of a recipe on the training seeds.
fn value(scenario: &Arc<Scenario>, budget: Budget, recipe: &Recipe) -> f64 {
    let quarters = if budget.quarters == 0 {
        scenario.quarters
    } else {
        budget.quarters
    };
    let one = |k: u32| {
        let seed = budget.seed ^ (u64::from(k) + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut sim = Sim::light(Arc::clone(scenario), seed, quarters);
        let bot = Box::new(Cook::new("search", recipe.clone()));
        // A recipe that gets stuck is no recipe.
        if play_silently(&mut sim, bot).is_err() {
            return f64::NEG_INFINITY;
        }
        score(scenario, sim.state()).luck_adjusted().to_f64()
    };
    let values: Vec<f64> = (0..budget.seeds.max(1)).into_par_iter().map(one).collect();
    values.iter().sum::<f64>() / values.len() as f64
}

fn draw(luck: Luck, trial: u32, replicate: u32) -> f64 {
    let when = When {
        quarter: 0,
        week: 0,
    };
    luck.uniform(Purpose::Bot, trial, when, replicate)
}

/// Changes one number of a recipe.
fn change(r: &mut Recipe, luck: Luck, trial: u32, replicate: u32, scale: f64) {
    let pick = draw(luck, trial, replicate);
    let u = draw(luck, trial, replicate + 1);
    let tier = (draw(luck, trial, replicate + 2) * 3.0) as usize;
    // A factor between a half and two at full scale, or a step up or down.
    let factor = libm::exp(scale * (2.0 * u - 1.0) * 0.7);
    let up = u > 0.5;
    let portion: &mut Portion = &mut r.portions[tier.min(2)];
    match (pick * 19.0) as u32 {
        0..=3 => portion.effort = (portion.effort * factor).clamp(0.0, 6.0),
        4 => portion.level = stepped(&Level::ALL, portion.level, up),
        5 => portion.care = ((portion.care + 0.001) * factor - 0.001).clamp(0.0, 0.02),
        6 => portion.files = (portion.files + if up { 1.0 } else { -1.0 }).clamp(0.0, 12.0),
        7 => {
            portion.discount =
                (portion.discount + scale * 0.03 * (2.0 * u - 1.0)).clamp(-0.10, 0.15);
        }
        8 => portion.programme = stepped(&Programme::ALL, portion.programme, up),
        9 => portion.terms = stepped(&[0, 30, 60, 90], portion.terms, up),
        10 => r.quality = (r.quality * factor).clamp(0.0, 6.0),
        11 => r.access = (r.access * factor).clamp(0.0, 8.0),
        12 => r.image = (r.image * factor).clamp(0.0, 6.0),
        13 => r.acquisition = (r.acquisition * factor).clamp(0.0, 8.0),
        14 => r.contact = (r.contact * factor).clamp(0.0, 40.0),
        15 => r.training = ((r.training + 2.0) * factor - 2.0).clamp(0.0, 60.0),
        16 => r.heads = (r.heads + if up { 0.1 } else { -0.1 }).clamp(0.4, 2.0),
        17 => {
            let sum = portion.authority.to_f64() + 1_000.0;
            portion.authority =
                Money::from_f64(sum * factor - 1_000.0).clamp(Money::ZERO, Policy::MAX_AUTHORITY);
        }
        _ if u < 0.3 => r.tone = stepped(&Tone::ALL, r.tone, u < 0.15),
        _ if u < 0.5 => r.let_go = !r.let_go,
        _ if u < 0.75 => r.collection = (r.collection * factor).clamp(0.0, 20.0),
        _ => r.fill = (r.fill + 0.1 * scale * (4.0 * (u - 0.75) * 2.0 - 1.0)).clamp(0.5, 1.15),
    }
}

/// The neighbour of a value in a list; the ends stay.
fn stepped<T: Copy + PartialEq>(all: &[T], now: T, up: bool) -> T {
    let at = all.iter().position(|x| *x == now).unwrap_or(0);
    let to = if up { at + 1 } else { at.saturating_sub(1) };
    all.get(to).copied().unwrap_or(now)
}
