//! `clientele talk`: one complaint conversation in the terminal, with its grade.

use super::{Exit, Format, out, source};
use crate::locale::{self, Lang, Texts};
use crate::run::practice::{Difficulty, Practice};
use crate::scenario::library::{self, LibraryCase};
use crate::sim::Money;
use crate::sim::setup::Personality;
use crate::view::talk::{self, Said, TalkView};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use std::io::{BufRead, Write};

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  clientele talk --list\n  clientele talk missed-train --personality angry\n  clientele talk missed-train --personality amiable --moves 2,1,3,4,1@520,2 --format json\n  clientele talk ghost-pack --in telecom"
)]
pub struct TalkArgs {
    /// Which case; see --list
    #[arg(required_unless_present = "list")]
    case: Option<String>,
    /// Names the cases
    #[arg(long)]
    list: bool,
    /// A scenario whose cases are meant instead of the library's: an id, or a folder
    #[arg(long = "in", value_name = "SCENARIO")]
    within: Option<String>,
    /// With whom; without it, by lot
    #[arg(long, value_enum)]
    personality: Option<Who>,
    /// How hard
    #[arg(long, value_enum, default_value_t)]
    difficulty: Hard,
    /// The numbers of the lines to say instead of asking, with a sum after @ where one is offered
    #[arg(long, value_delimiter = ',')]
    moves: Vec<String>,
    /// Which lines are shown, and in what order
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// zh-CN or en
    #[arg(long, default_value = "zh-CN")]
    lang: String,
    /// How the result is printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Who {
    Opinionated,
    Hesitant,
    Amiable,
    Angry,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Hard {
    Guided,
    #[default]
    Plain,
    Pressed,
}

pub fn run(args: &TalkArgs) -> Exit {
    let Some(lang) = Lang::parse(&args.lang) else {
        return out::usage(format!("`{}` is no language: zh-CN or en", args.lang));
    };
    let cases = match cases(args.within.as_deref(), lang) {
        Ok(cases) => cases,
        Err(exit) => return exit,
    };
    let Some(id) = args.case.as_deref().filter(|_| !args.list) else {
        return list(&cases, lang, args.format);
    };
    let who = args.personality.map(|who| Personality::ALL[who as usize]);
    let difficulty = Difficulty::ALL[args.difficulty as usize];
    let case = cases.into_iter().find(|c| c.case.id == id);
    let practice = case.and_then(|case| Practice::of(case, who, difficulty, args.seed));
    let Some(mut practice) = practice else {
        return out::usage(format!(
            "there is no case `{id}`; `clientele talk --list` names those of the library, \
             `clientele talk --list --in SCENARIO` those of a scenario"
        ));
    };
    let t = texts(practice.case(), lang);
    if args.moves.is_empty() {
        ask(&mut practice, &t);
    } else if let Err(problem) = say(&mut practice, &args.moves) {
        return out::usage(problem);
    }
    let view = talk::practice(&t, &practice, None);
    let text = match args.format {
        Format::Text => transcript(&view, !args.moves.is_empty()) + &grade(&view),
        Format::Json => out::json(&as_json(&practice, &view)),
    };
    out::print(&text, Exit::Good)
}

fn texts(case: &LibraryCase, lang: Lang) -> Texts {
    Texts::new(lang, &case.texts[usize::from(lang == Lang::En)])
}

/// The cases of a scenario, or of the library.
fn cases(scenario: Option<&str>, lang: Lang) -> Result<Vec<LibraryCase>, Exit> {
    let Some(named) = scenario else {
        let ids = library::ids().into_iter();
        return Ok(ids.filter_map(library::case).collect());
    };
    let (_, loaded) = source::open(named, lang)?;
    Ok(loaded.cases())
}

fn list(cases: &[LibraryCase], lang: Lang, format: Format) -> Exit {
    let title = |c: &LibraryCase| texts(c, lang).get(&format!("case-{}", c.case.id));
    let text = match format {
        Format::Text => cases.iter().fold(String::new(), |out, c| {
            out + &format!("{:<20} {}\n", c.case.id, title(c))
        }),
        Format::Json => {
            let rows = cases.iter().map(|c| {
                json!({
                    "id": c.case.id,
                    "title": title(c),
                    "kind": c.case.kind,
                    "cause": c.case.cause,
                    "severity": c.case.severity,
                })
            });
            out::json(&Value::Array(rows.collect()))
        }
    };
    out::print(&text, Exit::Good)
}

/// Says what was given: numbers of shown lines, each with a sum perhaps.
fn say(practice: &mut Practice, moves: &[String]) -> Result<(), String> {
    for (n, word) in moves.iter().enumerate() {
        if practice.end().is_some() {
            return Err(format!(
                "the talk is over after {n} lines, `{word}` is one too many"
            ));
        }
        one(practice, word).map_err(|problem| format!("move {}: {problem}", n + 1))?;
    }
    Ok(())
}

fn one(practice: &mut Practice, word: &str) -> Result<(), String> {
    let (number, sum) = match word.split_once('@') {
        Some((number, sum)) => (number, Some(sum)),
        None => (word, None),
    };
    let shown = practice.talk().shown.clone();
    let place = number
        .trim()
        .parse::<usize>()
        .ok()
        .and_then(|n| n.checked_sub(1));
    let line = place.and_then(|place| shown.get(place)).copied();
    let line = line.ok_or_else(|| format!("`{number}` isn't one of 1 to {}", shown.len()))?;
    let sum = match sum {
        Some(sum) => {
            let yuan = sum.trim().parse::<i64>().ok().filter(|yuan| *yuan >= 0);
            Some(Money::yuan(
                yuan.ok_or_else(|| format!("`{sum}` is no sum in yuan"))?,
            ))
        }
        None => None,
    };
    practice.say(line, sum);
    Ok(())
}

/// Talks with whoever sits at the terminal; ends with the talk or the input.
fn ask(practice: &mut Practice, t: &Texts) {
    let mut told = 0;
    let mut words = std::io::stdin().lock().lines();
    while practice.end().is_none() {
        let view = talk::practice(t, practice, None);
        let mut rows: Vec<String> = view.said[told..].iter().map(bubble).collect();
        told = view.said.len();
        let hint = view.aids.as_ref().and_then(|aids| aids.hint.as_ref());
        rows.extend(hint.map(|hint| format!("  ({hint})")));
        let lines = view.offered.iter().enumerate();
        rows.extend(lines.map(|(i, line)| format!("  {}. {}", i + 1, line.words)));
        if let Some(sum) = &view.sum {
            let most = locale::money(t, sum.most);
            let now = sum.amount.to_f64();
            rows.push(format!("  {} 1@{now} … {most}", t.get("talk-offer")));
        }
        rows.push("> ".to_owned());
        // A closed pipe ends the talk as the end of the input does.
        let mut screen = std::io::stdout().lock();
        let shown = screen.write_all(rows.join("\n").as_bytes());
        if shown.and_then(|()| screen.flush()).is_err() {
            return;
        }
        let Some(Ok(word)) = words.next() else {
            return;
        };
        if let Err(problem) = one(practice, word.trim()) {
            out::say(&problem);
        }
    }
}

fn bubble(said: &Said) -> String {
    format!("{}：{}", said.who, said.words)
}

/// The talk so far; all of it, or the last words only.
fn transcript(view: &TalkView, all: bool) -> String {
    let from = if all {
        0
    } else {
        view.said.len().saturating_sub(1)
    };
    let rows: Vec<String> = view.said[from..].iter().map(bubble).collect();
    rows.join("\n") + "\n"
}

fn grade(view: &TalkView) -> String {
    let Some(f) = &view.feedback else {
        return String::new();
    };
    let mut rows = vec![
        String::new(),
        format!("{}  {:.0} / 100", f.verdict, f.total),
    ];
    let parts = f.parts.iter();
    rows.extend(parts.map(|(name, points, full)| format!("  {name}  {points:.0} / {full:.0}")));
    for looked in &f.moves {
        let mark = match (looked.best, looked.harm) {
            (true, _) => '+',
            (_, true) => '-',
            _ => ' ',
        };
        rows.push(format!("{mark} {}\n    {}", looked.words, looked.why));
        rows.extend(looked.reason.iter().map(|reason| format!("    {reason}")));
    }
    let behind = f.behind.iter();
    rows.extend(behind.map(|(name, words)| format!("{name}  {words}")));
    let better = f.better.iter();
    rows.extend(better.map(|(line, why)| format!("→ {line}\n    {why}")));
    rows.join("\n") + "\n"
}

fn as_json(practice: &Practice, view: &TalkView) -> Value {
    let talk = practice.talk();
    let moves: Vec<Value> = talk
        .moves
        .iter()
        .zip(view.said.iter().filter(|said| said.mine))
        .map(|(mv, said)| {
            json!({
                "turn": mv.turn + 1,
                "line": mv.line + 1,
                "best": mv.best + 1,
                "rank": mv.rank,
                "offer": mv.offer.map(Money::to_f64),
                "words": said.words,
            })
        })
        .collect();
    json!({
        "case": practice.case().case.id,
        "personality": talk.began,
        "heat": talk.heat,
        "trust": talk.trust,
        "clarity": talk.clarity,
        "patience": talk.patience,
        "minutes": talk.minutes,
        "moves": moves,
        "end": practice.end().map(|end| json!({
            "hung_up": end.hung_up,
            "outcome": end.outcome,
            "quality": end.quality,
            "amount": end.settlement.amount.to_f64(),
            "points": end.rubric.total(),
            "rubric": end.rubric,
        })),
    })
}
