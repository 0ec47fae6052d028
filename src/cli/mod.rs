//! The command line: one file per command.
//!
//! Figures go to standard output, everything else to standard error. Exit
//! codes: 0 good, 1 problems found, 2 wrong usage.

mod balance;
mod calibrate;
mod check;
mod clock;
mod convert;
pub mod demo;
mod docs;
mod handout;
mod import_book;
mod new;
mod out;
pub mod play;
mod replay;
mod report;
mod simulate;
pub(crate) mod source;
mod talk;

use clap::{Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Good = 0,
    /// Problems were found.
    Problems = 1,
    /// It was called wrongly.
    Usage = 2,
}

/// How figures are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

#[derive(Debug, Parser)]
#[command(
    name = "clientele",
    version,
    about = "Clientele 客户经营 – a training simulation for people who sell and look after customers",
    after_help = "Without a command the game starts.\n\nExample:\n  clientele play steel --lang en"
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Plays the game
    Play(play::PlayArgs),
    /// Lets the game play itself in its window
    Demo(demo::DemoArgs),
    /// Finds all problems of scenarios and counts what they cover
    Check(check::CheckArgs),
    /// Writes a commented scenario that runs at once
    New(new::NewArgs),
    /// Prints the reference of everything that can stand in a scenario
    Docs(docs::DocsArgs),
    /// Writes the JSON twin of a scenario, or the RON twin of one in JSON
    Convert(convert::ConvertArgs),
    /// Makes a scenario of a real customer list
    ImportBook(import_book::ImportBookArgs),
    /// Runs bots through a scenario, many times, without a window
    Simulate(simulate::SimulateArgs),
    /// Judges how balanced scenarios are: bots, rules, what never matters
    Balance(balance::BalanceArgs),
    /// Holds the model against published research
    Calibrate(calibrate::CalibrateArgs),
    /// Talks a complaint through in the terminal
    Talk(talk::TalkArgs),
    /// Writes the guide and the sheets of a workshop, to print
    Handout(handout::HandoutArgs),
    /// Carries a saved game out again and compares it with its record
    Replay(replay::ReplayArgs),
    /// Tells what saved runs were like: the debrief of a run or a class as a page, tables and xAPI statements
    Report(report::ReportArgs),
}

/// Parses the arguments (the first is the program's name) and does what they ask.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // `--help` and `--version` arrive here too; a closed pipe is no news.
            let _ = error.print();
            return ExitCode::from(error.exit_code().clamp(0, 2) as u8);
        }
    };
    let exit = match cli.command {
        None => play::run(play::PlayArgs::default()),
        Some(Command::Play(args)) => play::run(args),
        Some(Command::Demo(args)) => demo::run(args),
        Some(Command::Check(args)) => check::run(&args),
        Some(Command::New(args)) => new::run(&args),
        Some(Command::Docs(args)) => docs::run(&args),
        Some(Command::Convert(args)) => convert::run(&args),
        Some(Command::ImportBook(args)) => import_book::run(&args),
        Some(Command::Simulate(args)) => simulate::run(&args),
        Some(Command::Balance(args)) => balance::run(&args),
        Some(Command::Calibrate(args)) => calibrate::run(&args),
        Some(Command::Talk(args)) => talk::run(&args),
        Some(Command::Handout(args)) => handout::run(&args),
        Some(Command::Replay(args)) => replay::run(&args),
        Some(Command::Report(args)) => report::run(&args),
    };
    ExitCode::from(exit as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_commands_are_consistent_and_each_has_an_example() {
        let mut command = Cli::command();
        command.build();
        command.clone().debug_assert();
        for sub in command.get_subcommands().filter(|s| s.get_name() != "help") {
            let after = sub.get_after_help().map(ToString::to_string);
            let named = format!("clientele {}", sub.get_name());
            assert!(after.is_some_and(|a| a.contains(&named)), "{named}");
        }
    }
}
