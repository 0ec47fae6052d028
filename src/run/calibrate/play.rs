//! Facts that show only when whole runs are played: policies, recovery, keep or win, the last quarter.

use super::trial::{Outcome, Switch, books, cook, over};
use super::{Effort, Row, mean_and_half, ranged};
use crate::run::bots::search::{Budget, Found, search};
use crate::run::bots::{Bot, Recipe};
use crate::sim::Scenario;
use crate::sim::ledger::Account;
use crate::sim::policy::Priority;
use crate::sim::setup::Firm;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// All of them.
pub(super) fn rows(effort: Effort) -> Vec<Row> {
    let books = books(effort);
    let play = |recipe: &Recipe| over(&books, effort, &|_| cook(recipe));
    let textbook = play(&Recipe::textbook());
    let mut out = policies(&books, effort, &textbook);
    out.push(twice_is_enough(&textbook, &play));
    out.extend(recovery(&textbook, &play));
    out.push(keep_or_win(&textbook));
    out.extend(last_quarter(&books, effort, &textbook));
    out
}

/// Paired differences in per cent of the mean return of `base`.
fn gain_over(one: &[Outcome], base: &[Outcome]) -> (f64, f64) {
    let mean = base.iter().map(Outcome::adjusted).sum::<f64>() / base.len().max(1) as f64;
    let pairs: Vec<f64> = one
        .iter()
        .zip(base)
        .map(|(a, b)| 100.0 * (a.adjusted() - b.adjusted()) / mean.abs().max(1.0))
        .collect();
    mean_and_half(&pairs)
}

fn policies(books: &[Arc<Scenario>], effort: Effort, textbook: &[Outcome]) -> Vec<Row> {
    let play = |recipe: &Recipe| over(books, effort, &|_| cook(recipe));
    let plans: Vec<Found> = books
        .iter()
        .map(|sc| search(sc, Budget::default(), &|_| (), &AtomicBool::new(false)))
        .collect();
    let searched = over(books, effort, &|book| -> Box<dyn Bot> {
        Box::new(plans[book].bot())
    });
    let equal = play(&Recipe::equal());
    let all = [
        ("idle", play(&Recipe::idle()), false),
        ("equal", equal.clone(), false),
        ("revenue", play(&Recipe::revenue()), true),
        ("textbook", textbook.to_vec(), false),
        ("lifetime", play(&Recipe::lifetime()), false),
        ("search", searched, false),
    ];
    let mean = |runs: &[Outcome]| {
        runs.iter().map(|o| o.score.value().to_f64()).sum::<f64>() / runs.len().max(1) as f64 / 1e6
    };
    let means: Vec<f64> = all.iter().map(|(_, runs, _)| mean(runs)).collect();
    let ordered = means
        .windows(2)
        .zip(&all)
        .all(|(pair, (_, _, may_tie))| pair[0] < pair[1] || (*may_tie && pair[0] <= pair[1]));
    let found: Vec<String> = all
        .iter()
        .zip(&means)
        .map(|((name, _, _), mean)| format!("{name} {mean:.2}"))
        .collect();
    let (ahead, half) = gain_over(textbook, &equal);
    let wins = textbook
        .iter()
        .zip(&equal)
        .filter(|(a, b)| a.score.value() > b.score.value())
        .count();
    vec![
        Row {
            id: "policies",
            fact: "mean value created, million",
            source: "what the courses teach must pay in the simulation",
            target: "idle < equal < revenue ≤ textbook < lifetime < search".to_owned(),
            found: found.join(", "),
            certainty: format!("{} runs over {} books", effort.seeds, books.len()),
            passes: ordered,
        },
        Row {
            id: "policies",
            fact: "what textbook returns over equal (profit and closing equity), %",
            source: "as above",
            target: "at least 15".to_owned(),
            found: format!("{ahead:.1}; wins {wins} of {}", textbook.len()),
            certainty: format!("± {half:.1}, same seeds"),
            passes: ahead - half >= 15.0,
        },
    ]
}

fn twice_is_enough(textbook: &[Outcome], play: &dyn Fn(&Recipe) -> Vec<Outcome>) -> Row {
    let mut four = Recipe::textbook();
    four.portions[0].effort *= 2.0;
    let (loss, half) = gain_over(&play(&four), textbook);
    Row {
        id: "policies",
        fact: "four times the rival's effort on A instead of twice, % of the return",
        source: "returns diminish",
        target: "below 0".to_owned(),
        found: format!("{loss:+.1}"),
        certainty: format!("± {half:.1}, same seeds"),
        passes: loss < 0.0,
    }
}

fn recovery(textbook: &[Outcome], play: &dyn Fn(&Recipe) -> Vec<Outcome>) -> Vec<Row> {
    let mut ignoring = Recipe::textbook();
    for portion in &mut ignoring.portions {
        portion.priority = Priority::Ignore;
    }
    let mut deaf = ignoring.clone();
    deaf.access = 0.0;
    let (all, half) = gain_over(textbook, &play(&deaf));
    let (handling, _) = gain_over(textbook, &play(&ignoring));
    vec![ranged(
        "recovery",
        "best handling and asking against ignoring and not asking, % of the return",
        "TARP; Tax, Brown & Chandrashekaran 1998",
        (15.0, 40.0),
        all,
        1,
        format!("± {half:.1}; handling alone {handling:.1}"),
    )]
}

fn keep_or_win(textbook: &[Outcome]) -> Row {
    let firm = Firm::default();
    let wage = firm.wage.to_f64();
    let (mut winning, mut won, mut keeping, mut years) = (0.0, 0.0, 0.0, 0.0);
    for run in textbook {
        let labour = run.prospecting_hours * wage;
        winning += run.spent(Account::Acquisition) + labour;
        keeping += run.spent(Account::Salaries) - labour;
        keeping += run.spent(Account::Care) + run.spent(Account::Compensation);
        for t in &run.tallies {
            won += f64::from(t.won);
            years += f64::from(t.customers) / 4.0;
        }
    }
    ranged(
        "keep-or-win",
        "cost of a customer won / cost of keeping one for a year",
        "about 5; 2–20 in studies (Reichheld 1996; Gallo 2014)",
        (3.0, 8.0),
        (winning / won.max(1.0)) / (keeping / years.max(1.0)),
        1,
        format!("{} runs", textbook.len()),
    )
}

fn last_quarter(books: &[Arc<Scenario>], effort: Effort, textbook: &[Outcome]) -> Vec<Row> {
    let last = books.first().map_or(12, |sc| sc.quarters);
    let mut coasting = Recipe::textbook();
    for portion in &mut coasting.portions {
        portion.effort = 0.0;
    }
    let mut plundering = Recipe::textbook();
    for portion in &mut plundering.portions {
        portion.discount = -0.10;
        portion.care = 0.0;
    }
    plundering.quality = 0.0;
    plundering.access = 0.0;
    plundering.image = 0.0;
    plundering.acquisition = 0.0;
    let mut dismissing = Recipe::textbook();
    dismissing.heads = 0.2;
    let one = |fact: &'static str, then: &Recipe| {
        let runs = over(books, effort, &|_| -> Box<dyn Bot> {
            Box::new(Switch::new(Recipe::textbook(), then.clone(), last))
        });
        let (loss, half) = gain_over(&runs, textbook);
        Row {
            id: "last-quarter",
            fact,
            source: "the score must not reward what ruins the book",
            target: "below 0".to_owned(),
            found: format!("{loss:+.1}"),
            certainty: format!("± {half:.1}, same seeds"),
            passes: loss + half < 0.0,
        }
    };
    vec![
        one("coasting in the last quarter, % of the return", &coasting),
        one(
            "plundering in the last quarter, % of the return",
            &plundering,
        ),
        one(
            "dismissing the team in the last quarter, % of the return",
            &dismissing,
        ),
    ]
}
