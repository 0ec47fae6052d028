//! `clientele docs`: the reference of everything that can stand in a scenario.

use super::{Exit, out};
use crate::locale::Lang;
use crate::report::reference;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  clientele docs --lang en --format html --out reference.html\n  clientele docs --format json"
)]
pub struct DocsArgs {
    /// zh-CN or en
    #[arg(long, default_value = "zh-CN")]
    lang: String,
    /// How it is written
    #[arg(long, value_enum, default_value_t)]
    format: Page,
    /// Writes it into a file instead of printing it
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Page {
    /// Markdown
    #[default]
    Md,
    /// Plain data
    Json,
    /// One page for the browser or the printer
    Html,
}

pub fn run(args: &DocsArgs) -> Exit {
    let Some(lang) = Lang::parse(&args.lang) else {
        return out::usage(format!("`{}` is no language: zh-CN or en", args.lang));
    };
    let page = match args.format {
        Page::Md => reference::markdown(lang),
        Page::Json => out::json(&reference::json(lang)),
        Page::Html => reference::html(lang),
    };
    let Some(file) = &args.out else {
        return out::print(&page, Exit::Good);
    };
    match std::fs::write(file, page) {
        Ok(()) => Exit::Good,
        Err(error) => out::problem(format!("{}: {error}", file.display())),
    }
}
