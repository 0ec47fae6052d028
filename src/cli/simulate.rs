//! `clientele simulate`: a bot over many seeds, as a table, CSV or JSON.

use super::{Exit, Format, clock, out, source};
use crate::report::figures::{self, Row};
use crate::run::bots::{self, Bot};
use crate::run::disk;
use crate::run::session::Provenance;
use crate::run::sweep::{self, Figures, Halt, Plan};
use crate::sim::Scenario;
use clap::Args;
use clap::builder::PossibleValuesParser;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

const ALL: &str = "all";

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  clientele simulate steel --policy all --runs 200 --out runs.csv"
)]
pub struct SimulateArgs {
    /// Id of a shipped scenario, or a folder
    scenario: String,
    /// Who plays
    #[arg(long, value_parser = PossibleValuesParser::new(bots::NAMES.into_iter().chain([ALL])))]
    policy: String,
    /// Number of runs of each policy
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    runs: u32,
    /// Seed of the first run; the others follow by one
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Quarters of each run; all if not given
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=40))]
    quarters: Option<u8>,
    /// Writes the figures of every run into a CSV file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Keeps the first run of the (last) policy as a saved game
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// How the summary is printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub fn run(args: &SimulateArgs) -> Exit {
    let place = match source::resolve(&args.scenario) {
        Ok(place) => place,
        Err(message) => return out::usage(message),
    };
    let loaded = match source::load(&place) {
        Ok(loaded) => loaded,
        Err(problems) => {
            out::say(&problems);
            return Exit::Problems;
        }
    };
    let provenance = source::provenance(&place, &loaded);
    match all_policies(args, &loaded.scenario, provenance) {
        Ok(text) => out::print(&text, Exit::Good),
        Err(message) => out::problem(message),
    }
}

/// Runs what was asked, writes the files that were asked, and returns the summary.
fn all_policies(
    args: &SimulateArgs,
    scenario: &Arc<Scenario>,
    provenance: Provenance,
) -> Result<String, String> {
    let policies: Vec<&str> = bots::NAMES
        .into_iter()
        .filter(|name| args.policy == ALL || args.policy == *name)
        .collect();
    let plan = Plan {
        runs: args.runs,
        seed: args.seed,
        quarters: args.quarters.unwrap_or(0),
    };
    let bar = progress_bar(u64::from(args.runs) * policies.len() as u64);
    let mut rows = Vec::new();
    for policy in policies {
        bar.set_message(policy);
        let runs = one_policy(scenario, policy, plan, &bar).map_err(|h| h.to_string())?;
        rows.push(Row { policy, runs });
    }
    bar.finish_and_clear();
    if let Some(path) = &args.out {
        figures::csv(path, &rows).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    if let (Some(path), Some(row)) = (&args.save, rows.last()) {
        let now = clock::now();
        let scenario = Arc::clone(scenario);
        let bot = bot(row.policy);
        let session = sweep::record(scenario, provenance, bot, plan.seed, plan.quarters, now)
            .map_err(|h| h.to_string())?;
        disk::write(&session.to_save(now), path).map_err(|e| e.to_string())?;
    }
    Ok(match args.format {
        Format::Text => figures::text(&scenario.id, &rows),
        Format::Json => out::json(&figures::json(&scenario.id, plan, &rows)),
    })
}

fn one_policy(
    scenario: &Arc<Scenario>,
    policy: &str,
    plan: Plan,
    bar: &ProgressBar,
) -> Result<Vec<Figures>, Halt> {
    let never = AtomicBool::new(false);
    sweep::sweep(scenario, &|| bot(policy), plan, &|_| bar.inc(1), &never)
}

/// The bot of a name that the parser has let through.
fn bot(policy: &str) -> Box<dyn Bot> {
    bots::by_name(policy).unwrap_or_else(|| Box::new(bots::Idle))
}

/// A bar on standard error; hidden where that is no terminal.
fn progress_bar(length: u64) -> ProgressBar {
    let bar = ProgressBar::new(length);
    let style = ProgressStyle::with_template("{msg:>9} {bar:40} {pos}/{len} {eta}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}
