//! `clientele report`: what saved runs tell somebody outside the game.

mod xapi;

use super::{Exit, out};
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  clientele report run.clientele --xapi run.jsonl --student 20260117 --home-page https://lms.example.edu\n  clientele report *.clientele --home-page https://lms.example.edu --lrs https://lrs.example.edu/xAPI --lrs-key clientele --lrs-secret-env LRS_SECRET\n  clientele report --lrs https://lrs.example.edu/xAPI --lrs-key clientele --lrs-secret-env LRS_SECRET\n\nWithout a save, what still waits is sent."
)]
pub struct ReportArgs {
    /// Saved games, finished or under way
    saves: Vec<PathBuf>,
    /// The scenario, if it isn't where the saves say: a shipped id or a folder
    #[arg(long)]
    scenario: Option<String>,
    #[command(flatten)]
    xapi: xapi::XapiArgs,
}

pub fn run(args: &ReportArgs) -> Exit {
    if !args.xapi.is_asked() {
        return out::usage("say what is wanted: --xapi FILE, --lrs URL, or both");
    }
    xapi::run(&args.saves, args.scenario.as_deref(), &args.xapi)
}
