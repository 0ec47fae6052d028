//! `clientele balance`: every bot over many seeds, the rules of balance, and what in a scenario never matters.

use super::{Exit, Format, out, source};
use crate::locale::Lang;
use crate::report;
use crate::run::balance::{self, Balance, Effort};
use crate::sim::Scenario;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Debug, Args)]
#[command(
    after_help = "Ends with 1 if a rule fails.\n\nExamples:\n  clientele balance steel\n  clientele balance scenarios/mine taxi --presets --out runs.csv"
)]
pub struct BalanceArgs {
    /// Ids of shipped scenarios, or folders
    #[arg(required = true, value_name = "SCENARIO")]
    scenarios: Vec<String>,
    /// Number of runs of each bot; the rules speak of 200
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(2..=100_000))]
    runs: u32,
    /// Seed of the first run; the others follow by one
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Forty runs of each bot (unless `--runs` asks for fewer), a third of the search, few runs beside
    #[arg(long)]
    quick: bool,
    /// Looks at the shorter forms of each scenario too
    #[arg(long)]
    presets: bool,
    /// Writes every single run into a CSV file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// How everything is printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Runs of each bot in a quick look.
const QUICK: u32 = 40;

pub fn run(args: &BalanceArgs) -> Exit {
    let mut loaded = Vec::new();
    for argument in &args.scenarios {
        match source::open(argument, Lang::En) {
            Ok((_, found)) => loaded.push(found.scenario),
            Err(exit) => return exit,
        }
    }
    let mut all = Vec::new();
    for scenario in &loaded {
        for (preset, quarters) in forms(scenario, args.presets) {
            match one(args, scenario, preset, quarters) {
                Ok(balance) => all.push(balance),
                Err(message) => return out::problem(message),
            }
        }
    }
    if let Some(path) = &args.out
        && let Err(error) = report::balance::csv(path, &all)
    {
        return out::problem(format!("{}: {error}", path.display()));
    }
    let text = match args.format {
        Format::Text => {
            let texts: Vec<String> = all.iter().map(report::balance::text).collect();
            texts.join("\n")
        }
        Format::Json => {
            let values = all.iter().map(report::balance::json).collect();
            out::json(&serde_json::Value::Array(values))
        }
    };
    let good = all.iter().all(Balance::passes);
    out::print(&text, if good { Exit::Good } else { Exit::Problems })
}

/// The whole run, and the shorter forms if they are asked for: id, quarters (0: all).
fn forms(scenario: &Scenario, presets: bool) -> Vec<(Option<String>, u8)> {
    let shorter = scenario.presets.iter().filter(|p| {
        // One that lasts as long as the whole differs in nothing that a bot would ask for.
        presets && p.quarters < scenario.quarters
    });
    let shorter = shorter.map(|p| (Some(p.id.clone()), p.quarters));
    std::iter::once((None, 0)).chain(shorter).collect()
}

fn one(
    args: &BalanceArgs,
    scenario: &Arc<Scenario>,
    preset: Option<String>,
    quarters: u8,
) -> Result<Balance, String> {
    let effort = if args.quick {
        Effort::of(args.runs.min(QUICK), args.seed).quick()
    } else {
        Effort::of(args.runs, args.seed)
    };
    let effort = Effort { quarters, ..effort };
    let bar = ProgressBar::new(effort.work(scenario));
    let style = ProgressStyle::with_template("{prefix}: {msg:>14} {bar:40} {pos}/{len} {eta}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_prefix(scenario.id.clone());
    let progress = |part: &'static str, runs: u64| {
        bar.set_message(part);
        bar.inc(runs);
    };
    let found = balance::balance(scenario, effort, &progress);
    bar.finish_and_clear();
    found
        .map(|balance| Balance { preset, ..balance })
        .map_err(|halt| format!("{}: {halt}", scenario.id))
}
