//! Facts about luck: twins, addresses, common random numbers, and what adjusting for it takes away.

use super::trial::{Outcome, books, cook, one, over};
use super::{Effort, Row, mean_and_half, variance};
use crate::run::bots::{Cook, Recipe, play_silently};
use crate::sim::customer::Override;
use crate::sim::tier::Level;
use crate::sim::{Command, CustomerId, Scenario, Sim};
use rayon::prelude::*;
use std::sync::Arc;

/// All of them.
pub(super) fn rows(effort: Effort) -> Vec<Row> {
    let books = books(effort);
    vec![
        twins(&books[0]),
        addressed(&books[0]),
        paired(&books, effort),
        adjusted(&books, effort),
    ]
}

fn twins(sc: &Arc<Scenario>) -> Row {
    let hash = |light: bool| {
        let mut sim = if light {
            Sim::light(Arc::clone(sc), 7, 12)
        } else {
            Sim::new(Arc::clone(sc), 7, 12)
        };
        let bot = Box::new(Cook::new("twin", Recipe::textbook()));
        let _stuck = play_silently(&mut sim, bot);
        sim.state().hash()
    };
    let (one, other) = (hash(true), hash(false));
    Row {
        id: "luck",
        fact: "two identical runs, one with a record and one without",
        source: "determinism is a promise",
        target: "the same bits".to_owned(),
        found: format!("{one} {other}"),
        certainty: "exact".to_owned(),
        passes: one == other && !one.is_empty(),
    }
}

/// Two runs of a quarter that differ in one customer's hours: the levels of all
/// others must be the same to the bit (the hours come out of what is idle).
fn addressed(sc: &Arc<Scenario>) -> Row {
    let run = |hours: u16| {
        let mut sim = Sim::light(Arc::clone(sc), 11, 12);
        let own = Some(Override {
            hours,
            level: Level::Reactive,
        });
        let customer = CustomerId(3);
        let _refused = sim.silently(&Command::SetOverride { customer, own });
        let _refused = sim.silently(&Command::CommitPlan);
        for _ in 0..13 {
            let _refused = sim.silently(&Command::AdvanceWeek);
        }
        let _refused = sim.silently(&Command::CloseQuarter);
        sim
    };
    let (less, more) = (run(10), run(60));
    let customers = |sim: &Sim| sim.state().customers.clone();
    let differing = customers(&less)
        .iter()
        .zip(&customers(&more))
        .enumerate()
        .filter(|(i, (a, b))| *i != 3 && a != b)
        .count();
    Row {
        id: "luck",
        fact: "customers that change when another one's care changes",
        source: "luck is addressed",
        target: "0".to_owned(),
        found: differing.to_string(),
        certainty: "exact".to_owned(),
        passes: differing == 0 && less.state().customers[3] != more.state().customers[3],
    }
}

fn paired(books: &[Arc<Scenario>], effort: Effort) -> Row {
    // Two plans that differ a little, as those of a trainee who thinks about one change.
    let first = Recipe::textbook();
    let mut second = Recipe::textbook();
    second.portions[1].effort *= 1.2;
    let book = &books[..1];
    let play = |recipe: &Recipe, shift: u64| -> Vec<f64> {
        (0..effort.seeds)
            .into_par_iter()
            .map(|k| one(&book[0], u64::from(k) + shift, cook(recipe)).returned())
            .collect()
    };
    let (a, same, other) = (play(&first, 0), play(&second, 0), play(&second, 1_000_000));
    let difference = |b: &[f64]| -> Vec<f64> { b.iter().zip(&a).map(|(b, a)| b - a).collect() };
    let ratio = variance(&difference(&other)) / variance(&difference(&same)).max(1e-9);
    Row {
        id: "luck",
        fact: "variance of the difference of two plans, own seeds over the same seeds",
        source: "common random numbers",
        target: "at least 10".to_owned(),
        found: format!("{ratio:.0}"),
        certainty: format!("{} pairs", effort.seeds),
        passes: ratio >= 10.0,
    }
}

fn adjusted(books: &[Arc<Scenario>], effort: Effort) -> Row {
    // Variance is slow to settle: five times the runs.
    let many = Effort {
        seeds: 5 * effort.seeds,
        ..effort
    };
    let runs = over(books, many, &|_| cook(&Recipe::textbook()));
    let of_book = |book: usize, pick: fn(&Outcome) -> f64| -> Vec<f64> {
        let own = runs.iter().skip(book).step_by(books.len());
        own.map(pick).collect()
    };
    // Books differ by more than luck does: variances within each, then together.
    let within = |pick: fn(&Outcome) -> f64| -> f64 {
        (0..books.len())
            .map(|book| variance(&of_book(book, pick)))
            .sum()
    };
    let removed = 1.0 - within(Outcome::adjusted) / within(Outcome::returned).max(1e-9);
    let (mean, _) = mean_and_half(&runs.iter().map(Outcome::returned).collect::<Vec<_>>());
    let (moved, half) = mean_and_half(
        &runs
            .iter()
            .map(|o| 100.0 * (o.adjusted() - o.returned()) / mean)
            .collect::<Vec<_>>(),
    );
    Row {
        id: "luck",
        fact: "part of luck's variance that adjusting removes; per cent it moves the mean",
        source: "control variate: (left − expected) × worth has mean 0",
        target: "at least 50 %, below 2 %".to_owned(),
        found: format!("{:.0} %, {moved:+.1} %", 100.0 * removed),
        certainty: format!("± {half:.1}, {} runs", runs.len()),
        passes: removed >= 0.5 && moved.abs() < 2.0,
    }
}
