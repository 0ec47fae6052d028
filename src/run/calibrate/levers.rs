//! No free lunch: a sweep of every lever from nothing to four times its textbook setting.

use super::trial::{Outcome, books, cook, over};
use super::{Effort, Row};
use crate::run::bots::Recipe;

/// A lever and how a factor changes its textbook setting.
type Lever = (&'static str, fn(&mut Recipe, f64));

/// Levers that spend money or marginal hours: without them the firm still works.
const SPENDING: [Lever; 9] = [
    ("care", |r, k| r.each(|p| p.care *= k)),
    ("files", |r, k| r.each(|p| p.files *= k)),
    ("quality", |r, k| r.quality *= k),
    ("access", |r, k| r.access *= k),
    ("image", |r, k| r.image *= k),
    ("training", |r, k| r.training *= k),
    ("acquisition", |r, k| r.acquisition *= k),
    ("contact with prospects", |r, k| r.contact *= k),
    ("collection", |r, k| r.collection *= k),
];

/// The hours themselves: nothing of them is giving customers up.
const HOURS: [Lever; 4] = [
    ("hours for A", |r, k| r.portions[0].effort *= k),
    ("hours for B", |r, k| r.portions[1].effort *= k),
    ("hours for C", |r, k| r.portions[2].effort *= k),
    ("heads", |r, k| r.heads *= k.max(0.1)),
];

const FACTORS: [f64; 6] = [0.0, 0.5, 1.0, 2.0, 3.0, 4.0];

/// All levers.
pub(super) fn rows(effort: Effort) -> Vec<Row> {
    let books = books(effort);
    let play = |recipe: &Recipe| -> f64 {
        let runs = over(&books, effort, &|_| cook(recipe));
        runs.iter().map(Outcome::adjusted).sum::<f64>() / runs.len().max(1) as f64
    };
    let base = play(&Recipe::textbook());
    let swept = |change: fn(&mut Recipe, f64)| -> Vec<f64> {
        FACTORS
            .into_iter()
            .map(|factor| {
                let mut recipe = Recipe::textbook();
                change(&mut recipe, factor);
                100.0 * play(&recipe) / base
            })
            .collect()
    };
    let mut out = Vec::new();
    for (name, change) in SPENDING {
        let found = swept(change);
        out.push(row(name, &found, Some((2.0, 30.0))));
    }
    for (name, change) in HOURS {
        out.push(row(name, &swept(change), None));
    }
    out.push(surcharge(&play, base));
    out
}

fn row(name: &'static str, found: &[f64], range: Option<(f64, f64)>) -> Row {
    let most = found.iter().copied().fold(f64::MIN, f64::max);
    let least = found.iter().copied().fold(f64::MAX, f64::min);
    let ends = found.first().copied().unwrap_or(most);
    let other = found.last().copied().unwrap_or(most);
    let inner = ends < most && other < most;
    let wide = range.is_none_or(|(low, high)| (low..=high).contains(&(most - least)));
    let shown: Vec<String> = found.iter().map(|v| format!("{v:.1}")).collect();
    Row {
        id: "no-free-lunch",
        fact: name,
        source: "return at 0, ½, 1, 2, 3, 4 times the textbook setting, textbook = 100",
        target: range.map_or_else(
            || "best inside".to_owned(),
            |(low, high)| format!("best inside, range {low:.0}–{high:.0}"),
        ),
        found: shown.join(" "),
        certainty: "same seeds".to_owned(),
        passes: inner && wide,
    }
}

/// A surcharge on everybody, and a discount for everybody, don't pay.
fn surcharge(play: &dyn Fn(&Recipe) -> f64, base: f64) -> Row {
    let at = |discount: f64| {
        let mut recipe = Recipe::textbook();
        recipe.each(|p| p.discount = discount);
        100.0 * play(&recipe) / base
    };
    let found = [at(-0.10), at(-0.05), at(0.05), at(0.10)];
    Row {
        id: "no-free-lunch",
        fact: "price for everybody: 10 and 5 % more, 5 and 10 % less",
        source: "Bijmolt et al. 2005: elasticity −2.6",
        target: "below 100 each".to_owned(),
        found: found.map(|v| format!("{v:.1}")).join(" "),
        certainty: "same seeds".to_owned(),
        passes: found.iter().all(|v| *v < 100.0),
    }
}
