//! `clientele check`: every problem of a scenario at once, and what it covers.

use super::{Exit, Format, out, source};
use crate::locale::{Lang, Texts};
use crate::run::talkers::{self, Talker};
use crate::scenario::library;
use crate::scenario::watch::Watch;
use crate::scenario::{self, Coverage, Loaded, Problems};
use crate::sim::complaint::{Case, Profiles};
use clap::Args;
use serde_json::{Value, json};
use std::time::Duration;

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  clientele check scenarios/steel my-scenario --format json\n  clientele check library\n  clientele check my-scenario --watch"
)]
pub struct CheckArgs {
    /// Folders of scenarios, ids of shipped ones, or `library` for the shared cases
    #[arg(required = true, value_name = "DIR")]
    scenarios: Vec<String>,
    /// Looks again whenever a file is saved, until Ctrl+C
    #[arg(long)]
    watch: bool,
    /// How problems and figures are printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Between two looks at the disk.
const PAUSE: Duration = Duration::from_millis(200);

/// A scenario that was looked at.
struct Checked<'a> {
    name: &'a str,
    problems: Problems,
    /// None: it has errors, or is the library.
    coverage: Option<Coverage>,
    /// What rotes and an expert reach in each case that is its own.
    talks: Vec<Talks>,
}

/// What ways to talk reach in a case, in the order of [`Talker::ALL`].
struct Talks {
    case: String,
    points: [f64; Talker::ALL.len()],
}

/// Seeds that a way to talk is tried on with each personality.
const SEEDS: u64 = 8;

pub fn run(args: &CheckArgs) -> Exit {
    if !args.watch {
        return look(args);
    }
    let mut watches = Vec::new();
    for argument in args.scenarios.iter().filter(|a| *a != "library") {
        match source::resolve(argument) {
            Ok(place) => watches.push(Watch::new(place)),
            Err(message) => return out::usage(message),
        }
    }
    loop {
        let exit = look(args);
        if exit == Exit::Usage {
            return exit;
        }
        out::say("watching; Ctrl+C ends it");
        // Each is asked, even if another has changed: it would tell the same again.
        while watches
            .iter_mut()
            .filter_map(|w| w.changed().then_some(()))
            .count()
            == 0
        {
            std::thread::sleep(PAUSE);
        }
        out::say(&format!("\n{}", "─".repeat(60)));
    }
}

/// One look at all of them.
fn look(args: &CheckArgs) -> Exit {
    let mut checked = Vec::new();
    for argument in &args.scenarios {
        if argument == "library" {
            checked.push(shared(argument));
            continue;
        }
        let place = match source::resolve(argument) {
            Ok(place) => place,
            Err(message) => return out::usage(message),
        };
        let (problems, coverage, talks) = match scenario::load(&place) {
            Ok(loaded) => {
                let coverage = Coverage::of(&loaded);
                let talks = own_talks(&loaded);
                (loaded.warnings, Some(coverage), talks)
            }
            Err(problems) => (problems, None, Vec::new()),
        };
        checked.push(Checked {
            name: argument,
            problems,
            coverage,
            talks,
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

/// The cases that all scenarios share.
fn shared(name: &str) -> Checked<'_> {
    let cases: Vec<_> = library::ids()
        .into_iter()
        .filter_map(library::case)
        .collect();
    let talks = library::profiles().map_or_else(
        |_| Vec::new(),
        |profiles| {
            let one = |c: &library::LibraryCase| talks(&c.case, &profiles, &c.texts[0]);
            cases.iter().map(one).collect()
        },
    );
    Checked {
        name,
        problems: library::check(),
        coverage: None,
        talks,
    }
}

/// What is reached in the cases that a scenario wrote itself.
fn own_talks(loaded: &Loaded) -> Vec<Talks> {
    let shared = library::ids();
    let sc = &loaded.scenario;
    let own = |case: &&Case| !shared.contains(&case.id.as_str());
    sc.cases
        .iter()
        .filter(own)
        .map(|case| talks(case, &sc.profiles, &loaded.texts[0].1))
        .collect()
}

fn talks(case: &Case, profiles: &Profiles, texts: &str) -> Talks {
    let texts = Texts::new(Lang::Zh, texts);
    let length = |turn: u32, line: u32| {
        let id = case.turns.get(turn as usize).map_or("", |t| &t.id);
        let words = texts.get(&format!("case-{}-{id}-{}", case.id, line + 1));
        words.chars().count()
    };
    Talks {
        case: case.id.clone(),
        points: Talker::ALL.map(|way| talkers::mean(case, profiles, way, SEEDS, &length)),
    }
}

/// A row for each case, and the mean; ! where a bound doesn't hold.
fn talks_table(talks: &[Talks]) -> String {
    if talks.is_empty() {
        return String::new();
    }
    let row = |name: &str, points: &[f64; Talker::ALL.len()], judged: bool| {
        let cells = Talker::ALL.iter().zip(points).map(|(way, p)| {
            let mark = if judged && !way.holds(*p) { '!' } else { ' ' };
            format!("{p:>8.0}{mark}")
        });
        format!("  {name:<20}{}\n", cells.collect::<String>())
    };
    let heads = Talker::ALL.map(|way| format!("{:>9}", format!("{way:?}").to_lowercase()));
    let mut mean = [0.0; Talker::ALL.len()];
    for one in talks {
        for (sum, points) in mean.iter_mut().zip(one.points) {
            *sum += points / talks.len() as f64;
        }
    }
    let rows = talks.iter().fold(String::new(), |out, one| {
        out + &row(&one.case, &one.points, false)
    });
    format!(
        "  {:<20}{}\n{rows}{}",
        "points reached",
        heads.concat(),
        row("mean", &mean, true)
    )
}

fn text(checked: &Checked) -> String {
    let head = format!("{}: {}\n", checked.name, checked.problems.summary());
    let head = head + &talks_table(&checked.talks);
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
        "talks": checked.talks.iter().map(|one| {
            let ways = Talker::ALL.iter().zip(one.points);
            let points: serde_json::Map<String, Value> = ways
                .map(|(way, points)| (format!("{way:?}").to_lowercase(), json!(points)))
                .collect();
            json!({ "case": one.case, "points": points })
        }).collect::<Vec<_>>(),
    })
}
