//! `clientele new`: a commented scenario that runs at once.

use super::{Exit, out};
use crate::locale::{Lang, Texts};
use crate::scenario;
use crate::starter::{self, FEWEST, NotWritten, Template};
use clap::Args;
use std::path::PathBuf;

/// The template that isn't a shipped scenario.
const PLAIN: &str = "plain";
/// Quarters and customers of a starter that says neither.
const USUAL: (u8, u32) = (4, starter::WRITTEN);

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  clientele new my-scenario\n  clientele new my-scenario --lang en --quarters 6 --customers 40\n  clientele new my-steel --template steel"
)]
pub struct NewArgs {
    /// Folder of the new scenario; its name is the scenario's id
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Language of the comments: zh-CN or en (the texts are written in both)
    #[arg(long, default_value = "zh-CN")]
    lang: String,
    /// Quarters of a run [default: 4]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=40))]
    quarters: Option<u8>,
    /// Customers; those beyond eight are drawn [default: 8]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(i64::from(FEWEST)..=2000))]
    customers: Option<u32>,
    /// What it begins as: `plain`, or the id of a shipped scenario to copy
    #[arg(long, default_value = PLAIN)]
    template: String,
}

pub fn run(args: &NewArgs) -> Exit {
    let Some(lang) = Lang::parse(&args.lang) else {
        return out::usage(format!("`{}` is no language: zh-CN or en", args.lang));
    };
    let template = match template(args) {
        Ok(template) => template,
        Err(message) => return out::usage(message),
    };
    match starter::write(&args.dir, template, lang) {
        Ok(files) => {
            let t = Texts::new(lang, "");
            let dir = args.dir.display().to_string();
            let said = t.with(
                "starter-written",
                [("dir", dir.into()), ("files", files.join(", ").into())],
            );
            out::print(&format!("{said}\n"), Exit::Good)
        }
        Err(error @ (NotWritten::Id(_) | NotWritten::There(_))) => out::usage(error),
        Err(error) => out::problem(error),
    }
}

fn template(args: &NewArgs) -> Result<Template, String> {
    if args.template == PLAIN {
        return Ok(Template::Plain {
            quarters: args.quarters.unwrap_or(USUAL.0),
            customers: args.customers.unwrap_or(USUAL.1),
        });
    }
    let shipped = scenario::shipped();
    let Some(id) = shipped.iter().find(|id| **id == args.template) else {
        return Err(format!(
            "there is no template `{}`; there are: {PLAIN}, {}",
            args.template,
            shipped.join(", ")
        ));
    };
    if args.quarters.is_some() || args.customers.is_some() {
        return Err(format!(
            "--quarters and --customers go with `--template {PLAIN}`; a copy of `{id}` has its own"
        ));
    }
    Ok(Template::Shipped(id))
}
