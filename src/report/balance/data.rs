//! How balanced a scenario is, for programs: JSON, and every run as a row of CSV.

use crate::run::balance::Balance;
use serde_json::{Value, json};
use std::path::Path;

/// The same and more. Money in yuan, shares in [0, 1].
pub fn json(balance: &Balance) -> Value {
    let bots: Vec<Value> = balance
        .played
        .iter()
        .map(|p| {
            let [bronze, silver, gold] = p.medals();
            let beats: serde_json::Map<String, Value> = balance
                .played
                .iter()
                .filter(|other| other.bot != p.bot)
                .map(|other| (other.bot.to_owned(), json!(p.beats(other))))
                .collect();
            json!({
                "bot": p.bot,
                "value": p.five(),
                "medals": balance.difficulty.medals.map(
                    |_| json!({ "bronze": bronze, "silver": silver, "gold": gold }),
                ),
                "beats": beats,
                "values": p.values(),
            })
        })
        .collect();
    json!({
        "scenario": balance.scenario,
        "preset": balance.preset,
        "quarters": balance.quarters,
        "runs": balance.effort.runs,
        "seed": balance.effort.seed,
        "runs_aside": balance.aside,
        "passes": balance.passes(),
        "difficulty": balance.difficulty,
        "luck": balance.luck,
        "rules": balance.rules,
        "bots": bots,
        "levers": balance.levers,
        "answers": balance.answers,
        "extremes": balance.extremes,
        "findings": balance.findings,
    })
}

/// Every single run of the bots as a row of a CSV file. Money in yuan.
pub fn csv(path: &Path, all: &[Balance]) -> Result<(), csv::Error> {
    let mut file = csv::Writer::from_path(path)?;
    file.write_record([
        "scenario",
        "preset",
        "bot",
        "seed",
        "value",
        "luck_adjusted",
        "profit",
        "lost",
        "satisfaction",
        "least_cash",
        "medals",
        "hash",
    ])?;
    for balance in all {
        for played in &balance.played {
            for (f, trace) in played.figures.iter().zip(&played.traces) {
                file.write_record([
                    balance.scenario.clone(),
                    balance.preset.clone().unwrap_or_default(),
                    played.bot.to_owned(),
                    f.seed.to_string(),
                    format!("{:.2}", f.value.to_f64()),
                    format!("{:.2}", f.luck_adjusted.to_f64()),
                    format!("{:.2}", f.profit.to_f64()),
                    f.lost.to_string(),
                    format!("{:.4}", f.satisfaction),
                    format!("{:.2}", trace.cash.to_f64()),
                    trace.medals.to_string(),
                    f.hash.clone(),
                ])?;
            }
        }
    }
    file.flush()?;
    Ok(())
}
