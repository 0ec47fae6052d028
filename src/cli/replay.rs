//! `clientele replay`: carries a saved log out again and compares it quarter by quarter.

use super::{Exit, Format, out, source};
use crate::locale::Lang;
use crate::run::disk::{self, DiskError};
use crate::run::replay::{self, QuarterCheck, Report};
use crate::run::save::Save;
use crate::run::standing::{Standing, standing};
use crate::run::twin::{self, TwinParting};
use crate::sim::{Money, Scenario};
use clap::Args;
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  clientele replay run.clientele --format json")]
pub struct ReplayArgs {
    /// A saved game, or a log written by hand
    save: PathBuf,
    /// The scenario, if it isn't where the save says: a shipped id or a folder
    #[arg(long)]
    scenario: Option<String>,
    /// Another save of the same run: says where the two part, and in what
    #[arg(long, value_name = "FILE")]
    against: Option<PathBuf>,
    /// Also says where the run stands between the bots `equal` and `search` on the same luck
    #[arg(long)]
    standing: bool,
    /// How the result is printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub fn run(args: &ReplayArgs) -> Exit {
    let save = match disk::read_log(&args.save) {
        Ok(save) => save,
        Err(error) => return unreadable(&error),
    };
    let place = match &args.scenario {
        Some(argument) => source::resolve(argument),
        None => save.header.scenario_source().ok_or_else(|| {
            format!(
                "this build doesn't ship the scenario `{}`; say where it is with --scenario",
                save.header.scenario
            )
        }),
    };
    let place = match place {
        Ok(place) => place,
        Err(message) => return out::usage(message),
    };
    let loaded = match source::loaded(&place, Lang::En) {
        Ok(loaded) => loaded,
        Err(exit) => return exit,
    };
    let twin = match &args.against {
        Some(path) => match disk::read_log(path) {
            Ok(other) => Some(twin(&save, &other, &loaded.scenario)),
            Err(error) => return unreadable(&error),
        },
        None => None,
    };
    let standing = args
        .standing
        .then(|| stands(&save, &loaded.scenario))
        .flatten();
    let report = replay::replay(&save, loaded.scenario, &loaded.hash);
    if report.scenario_changed {
        out::say("warning: the scenario's files are not those of the save");
    }
    let mut exit = match &report.parting {
        Some(parting) => out::problem(parting),
        None => Exit::Good,
    };
    if let Some(Some(parting)) = &twin {
        exit = out::problem(parting);
    }
    let text = match args.format {
        Format::Text => text(&save, &report) + &standing_text(args.standing, standing.as_ref()),
        Format::Json => {
            let mut value = as_json(&save, &report);
            if let Some(parting) = &twin {
                value["against"] = json!({ "same": parting.is_none(), "parts": parting });
            }
            if let Some(standing) = &standing {
                value["standing"] = json!({
                    "luck_adjusted": standing.own.luck_adjusted().to_f64(),
                    "equal": standing.equal.to_f64(),
                    "search": standing.search.to_f64(),
                    "position": standing.position(),
                });
            }
            out::json(&value)
        }
    };
    out::print(&text, exit)
}

/// Where a save stands between two bots.
fn stands(save: &Save, scenario: &Arc<Scenario>) -> Option<Standing> {
    let mut sim = save.header.begun(scenario);
    for command in &save.log {
        sim.silently(command).ok()?;
    }
    standing(&sim, &AtomicBool::new(false))
}

fn standing_text(asked: bool, standing: Option<&Standing>) -> String {
    let Some(s) = standing else {
        let none = "standing: only a run that was played to its end can be compared\n";
        return if asked { none } else { "" }.to_owned();
    };
    let million = |m: Money| m.to_f64() / 1e6;
    let position = s.position().map_or_else(
        || "no plan better than equal was found".to_owned(),
        |p| format!("position {:.0} of 100", 100.0 * p),
    );
    format!(
        "value created {:.2} million, {:.2} without the luck in who left\nequal {:.2}, search {:.2}: {position}\n",
        million(s.own.value()),
        million(s.own.luck_adjusted()),
        million(s.equal),
        million(s.search),
    )
}

/// Where a save parts from another one.
fn twin(save: &Save, other: &Save, scenario: &Arc<Scenario>) -> Option<TwinParting> {
    let (one, two) = (save.header.begun(scenario), other.header.begun(scenario));
    twin::parting((&one, &save.log), (&two, &other.log))
}

/// Says what is wrong with a save, and whether the one before it is sound. The
/// file itself is left alone.
fn unreadable(error: &DiskError) -> Exit {
    let exit = out::problem(error);
    if disk::recover(error.path()).is_ok() {
        let backup = disk::backup_path(error.path());
        out::say(&format!(
            "help: the save before it can be read: {}",
            backup.display()
        ));
    }
    exit
}

fn text(save: &Save, report: &Report) -> String {
    let header = &save.header;
    let mut out = format!(
        "{}, seed {}: {} of {} commands, {}\n",
        header.scenario,
        header.seed,
        report.commands,
        save.log.len(),
        if report.finished {
            "to the end"
        } else {
            "not to the end"
        },
    );
    for q in &report.quarters {
        // Writing into a string can't fail.
        let _ = writeln!(out, "quarter {:>2}  {}  {}", q.quarter, q.hash, verdict(q));
    }
    out
}

fn verdict(q: &QuarterCheck) -> String {
    match (&q.recorded, q.agrees()) {
        (Some(recorded), Some(false)) => format!("differs from the record: {recorded}"),
        (Some(_), _) => "as recorded".to_owned(),
        (None, _) => "not recorded".to_owned(),
    }
}

fn as_json(save: &Save, report: &Report) -> Value {
    let quarters: Vec<Value> = report
        .quarters
        .iter()
        .map(|q| {
            json!({
                "quarter": q.quarter,
                "hash": q.hash,
                "recorded": q.recorded,
                "agrees": q.agrees(),
            })
        })
        .collect();
    json!({
        "scenario": save.header.scenario,
        "seed": save.header.seed,
        "scenario_changed": report.scenario_changed,
        "commands": { "logged": save.log.len(), "carried_out": report.commands },
        "finished": report.finished,
        "quarters": quarters,
        "parts": report.parting.as_ref().map(|p| json!({
            "quarter": p.quarter(),
            "why": p.to_string(),
        })),
        "score": {
            "profit": report.score.profit.to_f64(),
            "closing_equity": report.score.closing_equity.to_f64(),
            "opening_equity": report.score.opening_equity.to_f64(),
            "value": report.score.value().to_f64(),
        },
    })
}
