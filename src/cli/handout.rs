//! `clientele handout`: the instructor's guide and the sheets of a workshop, as one page to print.

use super::{Exit, out, source};
use crate::locale::{Lang, Texts};
use crate::report::handout::{Length, Sheet, handout};
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  clientele handout steel\n  clientele handout steel --preset half-day --sheets prediction,pledge --lang en --out sheets.html"
)]
pub struct HandoutArgs {
    /// Id of a shipped scenario, or a folder
    scenario: String,
    /// Which length of the scenario (its presets, or `full`); none: the first preset
    #[arg(long)]
    preset: Option<String>,
    /// Which sheets: guide, prediction, quiz, pledge
    #[arg(long, value_delimiter = ',', value_parser = parse_sheet)]
    sheets: Vec<Sheet>,
    /// Language
    #[arg(long, value_parser = ["zh-CN", "en"], default_value = "zh-CN")]
    lang: String,
    /// The file to write; none: `<scenario>-handout.<language>.html` here
    #[arg(long)]
    out: Option<PathBuf>,
}

fn parse_sheet(name: &str) -> Result<Sheet, String> {
    let all = Sheet::ALL.map(Sheet::id);
    let found = Sheet::ALL.into_iter().find(|sheet| sheet.id() == name);
    found.ok_or_else(|| format!("a sheet is one of {}", all.join(", ")))
}

pub fn run(args: &HandoutArgs) -> Exit {
    let lang = Lang::parse(&args.lang).unwrap_or(Lang::Zh);
    let (_, loaded) = match source::open(&args.scenario, lang) {
        Ok(found) => found,
        Err(exit) => return exit,
    };
    let sc = &loaded.scenario;
    let Some(length) = Length::of(sc, args.preset.as_deref()) else {
        let mut ids: Vec<&str> = sc.presets.iter().map(|p| p.id.as_str()).collect();
        ids.push("full");
        return out::usage(format!("the presets of `{}` are {}", sc.id, ids.join(", ")));
    };
    let t = Texts::new(lang, loaded.text(lang.code()));
    let sheets: &[Sheet] = if args.sheets.is_empty() {
        &Sheet::ALL
    } else {
        &args.sheets
    };
    let html = handout(sc, &t, length, sheets);
    let named = || PathBuf::from(format!("{}-handout.{}.html", sc.id, lang.code()));
    let path = args.out.clone().unwrap_or_else(named);
    match std::fs::write(&path, html) {
        Ok(()) => out::print(&format!("{}\n", path.display()), Exit::Good),
        Err(error) => out::problem(format!("{}: {error}", path.display())),
    }
}
