//! `clientele check`: every problem of a scenario at once, and what it covers.

use super::{Exit, Format, out, source};
use crate::scenario::{self, Coverage, Problems};
use clap::Args;
use serde_json::{Value, json};

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  clientele check scenarios/steel my-scenario --format json")]
pub struct CheckArgs {
    /// Folders of scenarios, or ids of shipped ones
    #[arg(required = true, value_name = "DIR")]
    scenarios: Vec<String>,
    /// How problems and figures are printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// A scenario that was looked at.
struct Checked<'a> {
    name: &'a str,
    problems: Problems,
    /// None: it has errors.
    coverage: Option<Coverage>,
}

pub fn run(args: &CheckArgs) -> Exit {
    let mut checked = Vec::new();
    for argument in &args.scenarios {
        let place = match source::resolve(argument) {
            Ok(place) => place,
            Err(message) => return out::usage(message),
        };
        let (problems, coverage) = match scenario::load(&place) {
            Ok(loaded) => {
                let coverage = Coverage::of(&loaded);
                (loaded.warnings, Some(coverage))
            }
            Err(problems) => (problems, None),
        };
        checked.push(Checked {
            name: argument,
            problems,
            coverage,
        });
    }
    let exit = if checked.iter().all(|c| c.problems.errors() == 0) {
        Exit::Good
    } else {
        Exit::Problems
    };
    let text = match args.format {
        Format::Text => {
            for found in checked.iter().filter(|c| !c.problems.is_empty()) {
                out::say(found.problems.render(out::coloured()).trim_end());
            }
            checked.iter().map(text).collect()
        }
        Format::Json => out::json(&Value::Array(checked.iter().map(as_json).collect())),
    };
    out::print(&text, exit)
}

fn text(checked: &Checked) -> String {
    let head = format!("{}: {}\n", checked.name, checked.problems.summary());
    let Some(c) = &checked.coverage else {
        return head;
    };
    let list = |numbers: &[usize]| {
        let words: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        words.join(" ")
    };
    let locales: Vec<String> = c
        .locales
        .iter()
        .map(|(lang, texts)| format!("{lang} {texts}"))
        .collect();
    let rows = [
        ("quarters", c.quarters.to_string()),
        ("customers", c.customers.to_string()),
        ("  consumer business channel internal", list(&c.kinds)),
        (
            "  opinionated hesitant amiable angry",
            list(&c.personalities),
        ),
        ("  by tier", list(&c.tiers)),
        ("cases", format!("{}, {} lines", c.cases, c.lines)),
        ("talks by quarter", list(&c.talks)),
        ("  opinionated hesitant amiable angry", list(&c.voices)),
        ("events", c.events.to_string()),
        ("levers that open", c.levers.to_string()),
        ("quiz questions", c.questions.to_string()),
        ("texts", locales.join(", ")),
    ];
    rows.iter().fold(head, |out, (name, value)| {
        out + &format!("  {name:<38} {value}\n")
    })
}

fn as_json(checked: &Checked) -> Value {
    json!({
        "scenario": checked.name,
        "good": checked.problems.errors() == 0,
        "found": checked.problems,
        "coverage": checked.coverage,
    })
}
