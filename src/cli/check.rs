//! `clientele check`: every problem of a scenario at once, and what it covers.

use super::{Exit, Format, out, source};
use crate::scenario::{self, Problems};
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

pub fn run(args: &CheckArgs) -> Exit {
    let mut checked = Vec::new();
    for argument in &args.scenarios {
        match source::resolve(argument) {
            Ok(place) => checked.push((argument.as_str(), scenario::check(&place))),
            Err(message) => return out::usage(message),
        }
    }
    let errors = checked.iter().any(|(_, problems)| problems.has_errors());
    let exit = if errors { Exit::Problems } else { Exit::Good };
    let text = match args.format {
        Format::Text => {
            for (_, problems) in &checked {
                let shown = problems.to_string();
                if !shown.is_empty() {
                    out::say(&shown);
                }
            }
            checked.iter().map(|(name, p)| text(name, p)).collect()
        }
        Format::Json => {
            let all: Vec<Value> = checked.iter().map(|(name, p)| as_json(name, p)).collect();
            out::json(&Value::Array(all))
        }
    };
    out::print(&text, exit)
}

fn text(name: &str, problems: &Problems) -> String {
    format!("{name}: {}\n", if problems.has_errors() { "has errors" } else { "good" })
}

fn as_json(name: &str, problems: &Problems) -> Value {
    json!({ "scenario": name, "errors": problems.has_errors() })
}
