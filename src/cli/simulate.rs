//! `clientele simulate`: a bot over many seeds, as a table, CSV or JSON.

use super::{Exit, Format, clock, out, source};
use crate::locale::Lang;
use crate::report::figures::{self, Row};
use crate::run::bots::search::{self, Budget, Found};
use crate::run::bots::{self, Bot, Cook, Recipe};
use crate::run::disk;
use crate::run::session::Provenance;
use crate::run::summary::money;
use crate::run::sweep::{self, Figures, Halt, Plan};
use crate::sim::Scenario;
use clap::Args;
use clap::builder::PossibleValuesParser;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

const ALL: &str = "all";
const SEARCH: &str = "search";

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  clientele simulate steel --policy all --runs 200 --out runs.csv"
)]
pub struct SimulateArgs {
    /// Id of a shipped scenario, or a folder
    scenario: String,
    /// Who plays; `search` first looks for its plan, on seeds of its own
    #[arg(long, value_parser = PossibleValuesParser::new(bots::NAMES.into_iter().chain([SEARCH, ALL])))]
    policy: String,
    /// Number of runs of each policy
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    runs: u32,
    /// Seed of the first run; the others follow by one. If not given, that of the scenario, else 1
    #[arg(long)]
    seed: Option<u64>,
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
    let (place, loaded) = match source::open(&args.scenario, Lang::En) {
        Ok(found) => found,
        Err(exit) => return exit,
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
    let names: Vec<&'static str> = bots::NAMES
        .into_iter()
        .chain([SEARCH])
        .filter(|name| args.policy == ALL || args.policy == *name)
        .collect();
    // The plan is looked for before anything is played: both have a bar.
    let players: Vec<Player> = names
        .into_iter()
        .map(|name| Player::new(name, scenario, args.quarters))
        .collect();
    let plan = Plan {
        runs: args.runs,
        seed: args.seed.or(scenario.seed).unwrap_or(1),
        quarters: args.quarters.unwrap_or(0),
    };
    let bar = progress_bar(u64::from(args.runs) * players.len() as u64);
    let mut rows = Vec::new();
    for player in &players {
        bar.set_message(player.name);
        let runs = one_policy(scenario, player, plan, &bar).map_err(|h| h.to_string())?;
        rows.push(Row {
            policy: player.name,
            runs,
        });
    }
    bar.finish_and_clear();
    if let Some(path) = &args.out {
        figures::csv(path, &rows).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    if let (Some(path), Some(player)) = (&args.save, players.last()) {
        let now = clock::now();
        let (scenario, bot) = (Arc::clone(scenario), player.bot());
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
    player: &Player,
    plan: Plan,
    bar: &ProgressBar,
) -> Result<Vec<Figures>, Halt> {
    let never = AtomicBool::new(false);
    sweep::sweep(scenario, &|| player.bot(), plan, &|_| bar.inc(1), &never)
}

/// Who plays.
struct Player {
    name: &'static str,
    /// What `search` found; none: another one plays.
    found: Option<Found>,
}

impl Player {
    /// Looks for the plan where there is one to look for.
    fn new(name: &'static str, scenario: &Arc<Scenario>, quarters: Option<u8>) -> Self {
        let found = (name == SEARCH).then(|| {
            let budget = Budget {
                quarters: quarters.unwrap_or(0),
                ..Budget::default()
            };
            let bar = progress_bar(u64::from(budget.trials));
            bar.set_message(name);
            let progress = |trials| bar.set_position(u64::from(trials));
            let found = search::search(scenario, budget, &progress, &AtomicBool::new(false));
            bar.finish_and_clear();
            out::say(&format!(
                "search: {} plans tried on {} seeds each; mean value {} yuan, {} before",
                found.trials,
                budget.seeds,
                money(found.value),
                money(found.start),
            ));
            found
        });
        Self { name, found }
    }

    /// A fresh bot.
    fn bot(&self) -> Box<dyn Bot> {
        if let Some(found) = &self.found {
            return Box::new(found.bot());
        }
        // The parser lets no other name through.
        bots::by_name(self.name).unwrap_or_else(|| Box::new(Cook::new("idle", Recipe::idle())))
    }
}

/// A bar on standard error; hidden where that is no terminal.
fn progress_bar(length: u64) -> ProgressBar {
    let bar = ProgressBar::new(length);
    let style = ProgressStyle::with_template("{msg:>9} {bar:40} {pos}/{len} {eta}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}
