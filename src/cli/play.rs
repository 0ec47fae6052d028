//! `clientele play`: the game.

use super::{Exit, out};
use clap::Args;

/// What the game is started with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlayOptions {
    /// A shipped scenario's id or a folder; none: the title screen.
    pub scenario: Option<String>,
    /// `zh-CN` or `en`; none: as set before, else the system's.
    pub lang: Option<String>,
    /// Window size in pixels.
    pub size: Option<(u32, u32)>,
    /// Scale of everything, 0.5…3.
    pub scale: Option<f32>,
    /// Dark colours.
    pub dark: bool,
    /// Goes on with the newest autosave.
    pub resume: bool,
    /// Author mode: the scenario is read anew whenever a file is saved.
    pub author: bool,
}

#[derive(Debug, Default, Args)]
#[command(
    after_help = "Examples:\n  clientele play steel --lang en --size 1600x900\n  clientele play my-scenario --author"
)]
pub(super) struct PlayArgs {
    /// Id of a shipped scenario, or a folder
    scenario: Option<String>,
    #[command(flatten)]
    window: WindowArgs,
    /// Goes on with the newest saved run
    #[arg(long, conflicts_with = "scenario")]
    resume: bool,
    /// Author mode: reads the scenario anew whenever a file is saved, lists its problems, jumps to any quarter
    #[arg(long, conflicts_with = "resume")]
    author: bool,
}

/// What every command with a window takes.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct WindowArgs {
    /// Language of the game
    #[arg(long, value_parser = ["zh-CN", "en"])]
    pub lang: Option<String>,
    /// Size of the window, as in 1280x720
    #[arg(long, value_name = "WxH", value_parser = parse_size)]
    pub size: Option<(u32, u32)>,
    /// Scale of everything, 0.5 to 3
    #[arg(long, value_parser = parse_scale)]
    pub scale: Option<f32>,
    /// Dark colours
    #[arg(long)]
    pub dark: bool,
}

pub(super) fn run(args: PlayArgs) -> Exit {
    let options = PlayOptions {
        scenario: args.scenario,
        lang: args.window.lang,
        size: args.window.size,
        scale: args.window.scale,
        dark: args.window.dark,
        resume: args.resume,
        author: args.author,
    };
    open_window(|| start(options))
}

#[cfg(feature = "game")]
fn start(options: PlayOptions) -> Result<(), String> {
    crate::game::play(options)
}

#[cfg(not(feature = "game"))]
fn start(_: PlayOptions) -> Result<(), String> {
    Err(NO_WINDOW.to_owned())
}

/// What a build without the game says.
pub(super) const NO_WINDOW: &str = "this build has no window (it was made without the feature \
    `game`); use `clientele simulate`, `clientele check` or `clientele replay`";

/// Opens the window if this build has one and there is a display for it.
pub(super) fn open_window(start: impl FnOnce() -> Result<(), String>) -> Exit {
    if !cfg!(feature = "game") {
        return out::usage(NO_WINDOW);
    }
    if !display_found(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty())) {
        return out::problem(
            "no display was found: neither DISPLAY nor WAYLAND_DISPLAY is set; \
             start it on a desktop, or under `xvfb-run -a clientele …`, \
             or use `clientele simulate`, which needs no window",
        );
    }
    match start() {
        Ok(()) => Exit::Good,
        Err(message) => out::problem(message),
    }
}

/// Whether a window can open; asked only where there may be no display at all.
fn display_found(is_set: impl Fn(&str) -> bool) -> bool {
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

fn parse_size(text: &str) -> Result<(u32, u32), String> {
    let wrong = || "a size looks like 1280x720, each from 320 to 16384".to_owned();
    let (w, h) = text.split_once(['x', 'X', '×']).ok_or_else(wrong)?;
    let side = |s: &str| s.parse().ok().filter(|n| (320..=16_384).contains(n));
    side(w).zip(side(h)).ok_or_else(wrong)
}

fn parse_scale(text: &str) -> Result<f32, String> {
    let scale = text.parse::<f32>().ok();
    scale
        .filter(|s| (0.5..=3.0).contains(s))
        .ok_or_else(|| "a scale is a number from 0.5 to 3".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_scales_are_held_to_their_ranges() {
        assert_eq!(parse_size("1280x720"), Ok((1280, 720)));
        for wrong in ["1280", "0x720", "1280x", "-1x5", "99999x99999"] {
            assert!(parse_size(wrong).is_err(), "{wrong}");
        }
        assert_eq!(parse_scale("1.5"), Ok(1.5));
        assert!(parse_scale("NaN").is_err());
    }
}
