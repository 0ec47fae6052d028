//! `clientele check`: every problem of a scenario at once, and what it covers.

use super::{Exit, Format, out, source};
use crate::locale::{Lang, Texts, problem_words, problems_json};
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
    after_help = "Examples:\n  clientele check scenarios/steel my-scenario --format json\n  clientele check library\n  clientele check my-scenario --watch --lang en"
)]
pub struct CheckArgs {
    /// Folders of scenarios, ids of shipped ones, or `library` for the shared cases
    #[arg(required = true, value_name = "DIR")]
    scenarios: Vec<String>,
    /// Looks again whenever a file is saved, until Ctrl+C
    #[arg(long)]
    watch: bool,
    /// Language of the problems and figures: zh-CN or en
    #[arg(long, default_value = "zh-CN")]
    lang: String,
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
    let Some(lang) = Lang::parse(&args.lang) else {
        return out::usage(format!("`{}` is no language: zh-CN or en", args.lang));
    };
    if !args.watch {
        return look(args, lang);
    }
    let mut watches = Vec::new();
    for argument in args.scenarios.iter().filter(|a| *a != "library") {
        match source::resolve(argument) {
            Ok(place) => watches.push(Watch::new(place)),
            Err(message) => return out::usage(message),
        }
    }
    loop {
        let exit = look(args, lang);
        if exit == Exit::Usage {
            return exit;
        }
        out::say(&problem_words(lang).get("check-watching"));
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
fn look(args: &CheckArgs, lang: Lang) -> Exit {
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
                out::say(found.problems.render(out::coloured(), lang).trim_end());
            }
            checked.iter().map(|found| text(found, lang)).collect()
        }
        Format::Json => {
            let all = checked.iter().map(|found| as_json(found, lang));
            out::json(&Value::Array(all.collect()))
        }
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
fn talks_table(talks: &[Talks], t: &Texts) -> String {
    if talks.is_empty() {
        return String::new();
    }
    let row = |name: &str, points: &[f64; Talker::ALL.len()], judged: bool| {
        let cells = Talker::ALL.iter().zip(points).map(|(way, p)| {
            let mark = if judged && !way.holds(*p) { '!' } else { ' ' };
            format!("{p:>8.0}{mark}")
        });
        format!("  {}{}\n", padded(name, 20), cells.collect::<String>())
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
        "  {}{}\n{rows}{}",
        padded(&t.get("check-points"), 20),
        heads.concat(),
        row(&t.get("check-mean"), &mean, true)
    )
}

/// A text with blanks behind it, so that it is as wide as a column; Chinese takes two columns a character.
fn padded(text: &str, width: usize) -> String {
    let wide = |c: char| if c >= '\u{1100}' { 2 } else { 1 };
    let taken: usize = text.chars().map(wide).sum();
    format!("{text}{}", " ".repeat(width.saturating_sub(taken)))
}

fn text(checked: &Checked, lang: Lang) -> String {
    let t = problem_words(lang);
    let (name, summary) = (checked.name, checked.problems.summary(lang));
    let head = t.with(
        "check-head",
        [("name", name.into()), ("summary", summary.into())],
    );
    let head = head + "\n" + &talks_table(&checked.talks, t);
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
    let cases = [("cases", c.cases.into()), ("lines", c.lines.into())];
    let rows = [
        (0, "check-quarters", c.quarters.to_string()),
        (0, "check-customers", c.customers.to_string()),
        (2, "check-kinds", list(&c.kinds)),
        (2, "check-personalities", list(&c.personalities)),
        (2, "check-tiers", list(&c.tiers)),
        (0, "check-cases", t.with("check-cases-lines", cases)),
        (0, "check-talks", list(&c.talks)),
        (2, "check-personalities", list(&c.voices)),
        (0, "check-events", c.events.to_string()),
        (0, "check-levers", c.levers.to_string()),
        (0, "check-questions", c.questions.to_string()),
        (0, "check-texts", locales.join(", ")),
    ];
    rows.iter().fold(head, |out, (indent, key, value)| {
        let name = padded(&t.get(key), 38 - indent);
        out + &format!("  {}{name} {value}\n", " ".repeat(*indent))
    })
}

fn as_json(checked: &Checked, lang: Lang) -> Value {
    json!({
        "scenario": checked.name,
        "good": checked.problems.errors() == 0,
        "found": problems_json(&checked.problems, lang),
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
