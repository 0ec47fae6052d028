//! `clientele report`: what saved runs tell somebody outside the game.

mod class;
mod files;
mod run;
mod single;
mod xapi;

use super::{Exit, Format, out};
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  clientele report run.clientele\n  clientele report run.clientele --html run.en.html --xlsx run.xlsx --lang en --student 20260117\n  clientele report class/*.clientele --html class.html --csv class.csv\n  clientele report run.clientele --xapi run.jsonl --student 20260117 --home-page https://lms.example.edu\n  clientele report *.clientele --home-page https://lms.example.edu --lrs https://lrs.example.edu/xAPI --lrs-key clientele --lrs-secret-env LRS_SECRET\n  clientele report --lrs https://lrs.example.edu/xAPI --lrs-key clientele --lrs-secret-env LRS_SECRET\n\nOne save is told as a run, several of one scenario as a class. Without any file to write, a page is written beside the (first) save.\nWithout a save, statements that still wait are sent."
)]
pub struct ReportArgs {
    /// Saved games, finished or under way
    saves: Vec<PathBuf>,
    /// The scenario, if it isn't where the saves say: a shipped id or a folder
    #[arg(long)]
    scenario: Option<String>,
    #[command(flatten)]
    files: files::FileArgs,
    #[command(flatten)]
    xapi: xapi::XapiArgs,
}

pub fn run(args: &ReportArgs) -> Exit {
    let (files, statements) = (args.files.is_asked(), args.xapi.is_asked());
    if args.saves.is_empty() && (files || !statements) {
        return out::usage("which run? name a saved game, or several of one scenario");
    }
    if statements && args.files.format == Format::Json {
        return out::usage("either the debrief as JSON, or xAPI statements: ask for one at a time");
    }
    if args.saves.len() > 1 && files && args.xapi.student().is_some() {
        return out::usage(
            "--student is the number of a single run; of several, the names of the saves count",
        );
    }
    if statements {
        let told = xapi::run(&args.saves, args.scenario.as_deref(), &args.xapi);
        if told != Exit::Good || !files {
            return told;
        }
    }
    match args.saves.as_slice() {
        [save] => single::run(save, args),
        saves => class::run(saves, args),
    }
}
