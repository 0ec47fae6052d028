//! `clientele demo`: the game plays itself, at a watchable pace or taking pictures.

use super::Exit;
use super::play::{WindowArgs, open_window};
use crate::run::bots;
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::PathBuf;

/// What a demo is started with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DemoOptions {
    /// A shipped scenario's id or a folder; none: the first that ships.
    pub scenario: Option<String>,
    /// Id of the bot that plays; see [`bots::by_name`].
    pub policy: String,
    /// Runs fast, saves a picture of every screen here and ends.
    pub shots: Option<PathBuf>,
    /// `zh-CN` or `en`.
    pub lang: Option<String>,
    /// Window size in pixels.
    pub size: Option<(u32, u32)>,
    /// Scale of everything, 0.5…3.
    pub scale: Option<f32>,
    /// Dark colours.
    pub dark: bool,
    /// Quarters to play; none: all.
    pub quarters: Option<u8>,
    /// Measures what frames take of the processor, prints it and then rests.
    pub measure: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  clientele demo steel --policy textbook --shots target/shots --size 1280x720"
)]
pub(super) struct DemoArgs {
    /// Id of a shipped scenario, or a folder
    scenario: Option<String>,
    /// The bot that plays
    #[arg(long, default_value = "textbook", value_parser = PossibleValuesParser::new(bots::NAMES))]
    policy: String,
    /// Runs fast, saves a picture of every screen in this folder and ends
    #[arg(long, value_name = "DIR")]
    shots: Option<PathBuf>,
    /// Quarters to play; all if not given
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=40))]
    quarters: Option<u8>,
    /// Prints what frames take of the processor while one thing after the other goes on, then rests until it is ended
    #[arg(long, conflicts_with_all = ["shots", "quarters"])]
    measure: bool,
    #[command(flatten)]
    window: WindowArgs,
}

pub(super) fn run(args: DemoArgs) -> Exit {
    let options = DemoOptions {
        scenario: args.scenario,
        policy: args.policy,
        shots: args.shots,
        lang: args.window.lang,
        size: args.window.size,
        scale: args.window.scale,
        dark: args.window.dark,
        quarters: args.quarters,
        measure: args.measure,
    };
    open_window(|| start(options))
}

#[cfg(feature = "game")]
fn start(options: DemoOptions) -> Result<(), String> {
    crate::game::demo(options)
}

#[cfg(not(feature = "game"))]
fn start(_: DemoOptions) -> Result<(), String> {
    Err(super::play::NO_WINDOW.to_owned())
}
