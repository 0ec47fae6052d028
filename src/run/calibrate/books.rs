//! Facts about generated books: concentration, tenure and profit, what less churn is worth.

use super::{Effort, Row, mean_and_half, ranged};
use crate::run::reference;
use crate::sim::retention::{Part, gain};
use crate::sim::setup::Profile;
use crate::sim::{Rules, Scenario};
use rayon::prelude::*;

/// All of them.
pub(super) fn rows(effort: Effort) -> Vec<Row> {
    let books: Vec<Scenario> = (0..effort.seeds)
        .into_par_iter()
        .map(|seed| reference::scenario(u64::from(seed), 60, 12))
        .collect();
    let mut out = concentration(&books);
    out.push(barnacles(&books));
    out.extend(less_churn(&books));
    out
}

fn revenue(p: &Profile) -> f64 {
    p.wallet * p.share
}

/// Shares of revenue of the top 12.5 % and the next 20 % by wallet.
fn shares(book: &[Profile]) -> (f64, f64) {
    let mut sorted: Vec<&Profile> = book.iter().collect();
    sorted.sort_by(|a, b| b.wallet.total_cmp(&a.wallet));
    let wallet = |from: f64, to: f64| -> f64 {
        let n = sorted.len() as f64;
        let (from, to) = (libm::round(from * n) as usize, libm::round(to * n) as usize);
        sorted[from..to].iter().map(|p| p.wallet).sum()
    };
    let all = wallet(0.0, 1.0);
    (wallet(0.0, 0.125) / all, wallet(0.125, 0.325) / all)
}

fn concentration(books: &[Scenario]) -> Vec<Row> {
    let found: Vec<(f64, f64)> = books.iter().map(|sc| shares(&sc.customers)).collect();
    let one = |fact, range: (f64, f64), pick: fn(&(f64, f64)) -> f64| {
        let sample: Vec<f64> = found.iter().map(pick).collect();
        let (mean, half) = mean_and_half(&sample);
        let inside = sample
            .iter()
            .filter(|x| (range.0..=range.1).contains(*x))
            .count();
        let inside = inside as f64 / sample.len().max(1) as f64;
        Row {
            id: "concentration",
            fact,
            source: "the courses' ABC bands; lognormal with σ 1.28",
            target: format!(
                "{:.0}–{:.0} % on average and in 80 % of books",
                100.0 * range.0,
                100.0 * range.1
            ),
            found: format!("{:.1} %, in {:.0} % of books", 100.0 * mean, 100.0 * inside),
            certainty: format!("± {:.1}, {} books", 100.0 * half, sample.len()),
            passes: (range.0..=range.1).contains(&mean) && inside >= 0.8,
        }
    };
    vec![
        one(
            "share of the wallets that the top 12.5 % of customers hold",
            (0.50, 0.60),
            |s| s.0,
        ),
        one(
            "share of the wallets that the next 20 % hold",
            (0.20, 0.30),
            |s| s.1,
        ),
    ]
}

fn barnacles(books: &[Scenario]) -> Row {
    let sample: Vec<f64> = books
        .iter()
        .map(|sc| {
            let tenure: Vec<f64> = sc.customers.iter().map(Profile::years).collect();
            // Ranks: a few giants would decide the plain correlation alone.
            let profit: Vec<f64> = sc
                .customers
                .iter()
                .map(|p| revenue(p) * p.margin - p.serve)
                .collect();
            correlation(&ranks(&tenure), &ranks(&profit))
        })
        .collect();
    let (mean, half) = mean_and_half(&sample);
    ranged(
        "barnacles",
        "rank correlation of tenure and profit: long isn't the same as profitable",
        "Reinartz & Kumar 2002: .2–.45",
        (0.2, 0.5),
        mean,
        2,
        format!("± {half:.2}, {} books", sample.len()),
    )
}

fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut out = vec![0.0; values.len()];
    for (rank, index) in order.into_iter().enumerate() {
        out[index] = rank as f64;
    }
    out
}

fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let n = a.len().max(1) as f64;
    let (ma, mb) = (a.iter().sum::<f64>() / n, b.iter().sum::<f64>() / n);
    let (mut ab, mut aa, mut bb) = (0.0, 0.0, 0.0);
    for (x, y) in a.iter().zip(b) {
        ab += (x - ma) * (y - mb);
        aa += (x - ma) * (x - ma);
        bb += (y - mb) * (y - mb);
    }
    ab / libm::sqrt((aa * bb).max(1e-12))
}

/// The median customer of a book, from its fields one by one.
pub(in crate::run) fn typical(book: &[Profile]) -> Profile {
    let median = |field: fn(&Profile) -> f64| {
        let mut sorted: Vec<f64> = book.iter().map(field).collect();
        sorted.sort_by(f64::total_cmp);
        sorted.get(sorted.len() / 2).copied().unwrap_or(0.0)
    };
    let mean =
        |field: fn(&Profile) -> f64| book.iter().map(field).sum::<f64>() / book.len().max(1) as f64;
    Profile {
        wallet: mean(|p| p.wallet),
        share: median(|p| p.share),
        margin: median(|p| p.margin),
        serve: mean(|p| p.serve),
        influence: median(|p| p.influence),
        satisfaction: 0.77,
        trust: 0.64,
        loyalty: median(|p| p.loyalty),
        related: median(|p| p.related),
        ..Profile::default()
    }
}

fn less_churn(books: &[Scenario]) -> Vec<Row> {
    /// What winning a customer costs in the reference scenario, see `keep-or-win`.
    const WON: f64 = 74_000.0;
    let gains: Vec<_> = books
        .iter()
        .map(|sc| gain(&Rules::new(sc), &typical(&sc.customers), 0.15, 0.05, WON))
        .collect();
    let sample = |pick: &dyn Fn(usize) -> f64| -> Vec<f64> { (0..gains.len()).map(pick).collect() };
    let (total, half) = mean_and_half(&sample(&|i| 100.0 * gains[i].total()));
    let (plain, plain_half) = mean_and_half(&sample(&|i| 100.0 * gains[i].plain_alone));
    let parts: Vec<String> = Part::ALL
        .into_iter()
        .enumerate()
        .map(|(k, part)| {
            let (mean, _) = mean_and_half(&sample(&|i| 100.0 * gains[i].parts[k]));
            format!("{} {mean:+.1}", &part.key()[5..])
        })
        .collect();
    let certainty = format!("± {half:.1}, {} books", books.len());
    vec![
        ranged(
            "less-churn",
            "per cent that 5 points less yearly churn (15 → 10) add to a customer's value",
            "Reichheld & Sasser 1990: 25–85 %",
            (25.0, 85.0),
            total,
            1,
            certainty.clone(),
        ),
        ranged(
            "less-churn",
            "the plain formula's gain alone, m·r / (1 + i − r), %",
            "follows from the formula",
            (27.0, 34.0),
            plain,
            1,
            format!("± {plain_half:.1}, {} books", books.len()),
        ),
        Row {
            id: "less-churn",
            fact: "the gain taken apart, in points",
            source: "each as large as the model makes it",
            target: "adds up to the whole".to_owned(),
            found: parts.join(", "),
            certainty,
            passes: gains.iter().all(|g| {
                let sum: f64 = g.parts.iter().sum();
                (sum - g.total()).abs() < 1e-12
            }),
        },
    ]
}
