//! The figures of a sweep: for people as a table, for programs as JSON or CSV.

use crate::run::summary::{Spread, Summary, beats, money};
use crate::run::sweep::{Figures, Plan};
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde_json::{Value, json};
use std::path::Path;

/// The runs of one policy.
pub struct Row {
    /// Id of the bot.
    pub policy: &'static str,
    /// Its runs, in the order of the seeds.
    pub runs: Vec<Figures>,
}

/// The policy that the others are held against, on the same seeds.
const YARDSTICK: &str = "equal";

/// The table, with what its columns mean below.
pub fn text(scenario: &str, rows: &[Row]) -> String {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(["policy", "figure", "mean", "sd", "p10", "median", "p90"]);
    for row in rows {
        let s = Summary::of(&row.runs);
        let percent = |x: f64| format!("{:.1} %", 100.0 * x);
        let points = |x: f64| format!("{:.1}", 100.0 * x);
        let count = |x: f64| format!("{x:.1}");
        table.add_row(line(row.policy, "value created", s.value, money));
        table.add_row(line("", "luck-adjusted", adjusted(row), money));
        table.add_row(line("", "profit", s.profit, money));
        table.add_row(line("", "churn a year", s.churn, percent));
        table.add_row(line("", "customers lost", s.lost, count));
        table.add_row(line("", "satisfaction", s.satisfaction, points));
        if let Some(share) = against(rows, row) {
            let share = format!("{:.0} %", 100.0 * share);
            table.add_row(["", "beats equal", share.as_str(), "", "", "", ""]);
        }
    }
    for column in table.column_iter_mut().skip(2) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    let runs = rows.first().map_or(0, |r| r.runs.len());
    format!(
        "{scenario}: {runs} runs of each policy, on the same seeds\n{table}\n\
         value: discounted profit + closing customer equity − opening customer equity, in yuan; \
         luck-adjusted: with the luck in who left taken out; satisfaction: closing mean, of 100\n"
    )
}

/// One figure of one policy as a row.
fn line(policy: &str, figure: &str, s: Spread, say: impl Fn(f64) -> String) -> [String; 7] {
    [
        policy.to_owned(),
        figure.to_owned(),
        say(s.mean),
        say(s.sd),
        say(s.p10),
        say(s.median),
        say(s.p90),
    ]
}

/// The same and every single run. Money in yuan.
pub fn json(scenario: &str, plan: Plan, rows: &[Row]) -> Value {
    let policies: Vec<Value> = rows
        .iter()
        .map(|row| {
            let s = Summary::of(&row.runs);
            json!({
                "policy": row.policy,
                "summary": {
                    "value": spread(s.value),
                    "luck_adjusted": spread(adjusted(row)),
                    "profit": spread(s.profit),
                    "lost": spread(s.lost),
                    "churn_per_year": spread(s.churn),
                    "satisfaction": spread(s.satisfaction),
                },
                "beats_equal": against(rows, row),
                "runs": row.runs.iter().map(figures).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({
        "scenario": scenario,
        "runs": plan.runs,
        "seed": plan.seed,
        "quarters": (plan.quarters > 0).then_some(plan.quarters),
        "policies": policies,
    })
}

/// Every single run as a row of a CSV file. Money in yuan.
pub fn csv(path: &Path, rows: &[Row]) -> Result<(), csv::Error> {
    let mut file = csv::Writer::from_path(path)?;
    file.write_record([
        "policy",
        "seed",
        "value",
        "luck_adjusted",
        "profit",
        "lost",
        "churn_per_year",
        "satisfaction",
        "hash",
    ])?;
    for row in rows {
        for run in &row.runs {
            file.write_record([
                row.policy.to_owned(),
                run.seed.to_string(),
                format!("{:.2}", run.value.to_f64()),
                format!("{:.2}", run.luck_adjusted.to_f64()),
                format!("{:.2}", run.profit.to_f64()),
                run.lost.to_string(),
                format!("{:.4}", run.churn),
                format!("{:.4}", run.satisfaction),
                run.hash.clone(),
            ])?;
        }
    }
    file.flush()?;
    Ok(())
}

fn figures(f: &Figures) -> Value {
    json!({
        "seed": f.seed,
        "value": f.value.to_f64(),
        "luck_adjusted": f.luck_adjusted.to_f64(),
        "profit": f.profit.to_f64(),
        "lost": f.lost,
        "churn_per_year": f.churn,
        "satisfaction": f.satisfaction,
        "hash": f.hash,
    })
}

fn spread(s: Spread) -> Value {
    json!({ "mean": s.mean, "sd": s.sd, "p10": s.p10, "median": s.median, "p90": s.p90 })
}

/// Share of the seeds on which a row beats the yardstick; none for itself.
fn against(rows: &[Row], row: &Row) -> Option<f64> {
    let yardstick = rows.iter().find(|r| r.policy == YARDSTICK)?;
    if row.policy == YARDSTICK {
        return None;
    }
    beats(&row.runs, &yardstick.runs)
}

/// Distribution of the value with the luck in who left taken out.
fn adjusted(row: &Row) -> Spread {
    Spread::of(row.runs.iter().map(|f| f.luck_adjusted.to_f64()))
}
