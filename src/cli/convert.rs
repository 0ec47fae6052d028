//! `clientele convert`: the JSON twin of a scenario, and back; an old format brought up to the new one.

use super::{Exit, out, source};
use crate::locale::Lang;
use crate::run::disk;
use crate::scenario::convert::{Converted, Form, convert};
use crate::scenario::migrate;
use crate::scenario::source::{FILES, MAX_FILE, TWINS};
use crate::scenario::{self, Problems, Source};
use clap::{Args, ValueEnum};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
#[command(
    after_help = "scenario, cases and quiz may each be written in RON or in JSON, but not in both at once:\n  \
(id: \"a\", n: 1)              { \"id\": \"a\", \"n\": 1 }\n  \
Accountable, None, Some(\"x\") \"Accountable\", null, \"x\"\n  \
Everyone, Customer(\"x\")      \"Everyone\", { \"Customer\": \"x\" }\n  \
Cost(amount: 1000)            { \"Cost\": { \"amount\": 1000 } }\n  \
Trust(who: Everyone, points: 4)\n                                { \"Trust\": { \"who\": \"Everyone\", \"points\": 4 } }\n  \
fair: (1000, 3000)            \"fair\": [1000, 3000]\n\
A text with a capital first is a name such as Accountable; only an `id` may look so.\n\
JSON has no comments: those of a RON file are lost.\n\n\
Examples:\n  clientele convert steel --out json/steel\n  \
clientele convert my-book/scenario.ron > scenario.json\n  \
clientele convert json/steel --to ron --out ron/steel\n  \
clientele convert my-book --upgrade"
)]
pub struct ConvertArgs {
    /// Folder of a scenario, id of a shipped one, or one of the files
    #[arg(value_name = "DIR|FILE")]
    from: String,
    /// The form to convert into; the other one if not given
    #[arg(long, value_enum)]
    to: Option<To>,
    /// Where to write: a folder for a folder, which gets the other files too; a file for a file, else standard output
    #[arg(long, value_name = "DIR|FILE")]
    out: Option<PathBuf>,
    /// Replaces what is there already
    #[arg(long)]
    force: bool,
    /// Writes the scenario of a folder anew in the newest format, in its place; comments and layout stay
    #[arg(long, conflicts_with_all = ["to", "out", "force"])]
    upgrade: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum To {
    Ron,
    Json,
}

impl From<To> for Form {
    fn from(to: To) -> Self {
        match to {
            To::Ron => Self::Ron,
            To::Json => Self::Json,
        }
    }
}

pub fn run(args: &ConvertArgs) -> Exit {
    let path = Path::new(&args.from);
    if args.upgrade {
        return upgrade(path);
    }
    if path.is_file() {
        return file(args, path);
    }
    match source::resolve(&args.from) {
        Ok(source) => folder(args, &source),
        Err(message) => out::usage(message),
    }
}

/// The scenario of a folder, in the newest format.
fn upgrade(folder: &Path) -> Exit {
    let found = TWINS[0].into_iter().find_map(|name| {
        let path = folder.join(name);
        path.is_file().then_some((name, path))
    });
    let Some((name, path)) = found else {
        let [ron, json] = TWINS[0];
        return out::problem(format!(
            "{}: there is no {ron} and no {json}",
            folder.display()
        ));
    };
    let text = match read(&path) {
        Ok(text) => text,
        Err(error) => return out::problem(format!("{}: {error}", path.display())),
    };
    let Some(new) = migrate::upgrade(&text, name == TWINS[0][1]) else {
        return out::print(&format!("{}: nothing to do\n", path.display()), Exit::Good);
    };
    match disk::put(new.as_bytes(), &path) {
        Ok(()) => out::print(
            &format!("{}: written in the newest format\n", path.display()),
            Exit::Good,
        ),
        Err(error) => out::problem(format!("{}: {error}", path.display())),
    }
}

/// One file, to another or to standard output.
fn file(args: &ConvertArgs, path: &Path) -> Exit {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned());
    let Some(name) = name.as_deref().and_then(known) else {
        let names: Vec<&str> = TWINS.into_iter().flatten().collect();
        return out::usage(format!(
            "{} has no twin; these have: {}",
            path.display(),
            names.join(", ")
        ));
    };
    let to = args.to.map_or_else(|| other(name), Form::from);
    if to.twin(name).is_none_or(|(_, differs)| !differs) {
        return out::usage(format!("{} is written so already", path.display()));
    }
    if let Some(out) = args.out.as_ref().filter(|out| out.exists() && !args.force) {
        return there(out);
    }
    let text = match read(path) {
        Ok(text) => text,
        Err(error) => return out::problem(format!("{}: {error}", path.display())),
    };
    let converted = match convert(name, &text, to) {
        Ok(converted) => converted,
        Err(problems) => return problematic(&problems),
    };
    told(name, &converted);
    match &args.out {
        None => out::print(&converted.text, Exit::Good),
        Some(out) => match std::fs::write(out, &converted.text) {
            Ok(()) => Exit::Good,
            Err(error) => out::problem(format!("{}: {error}", out.display())),
        },
    }
}

/// A whole scenario, into another folder.
fn folder(args: &ConvertArgs, source: &Source) -> Exit {
    let Some(target) = &args.out else {
        return out::usage(
            "say where to with --out DIR; a folder can't hold a file and its twin".to_owned(),
        );
    };
    if target.exists() && !args.force {
        return there(target);
    }
    let [ron, json] = TWINS[0];
    let has = |file: &str| source.read(file).is_ok();
    if !has(ron) && !has(json) {
        return out::problem(format!(
            "{}: there is no {ron} and no {json}",
            source.name()
        ));
    }
    let to = args
        .to
        .map_or_else(|| if has(ron) { Form::Json } else { Form::Ron }, Form::from);
    let mut written: Vec<(&'static str, Vec<u8>)> = Vec::new();
    let mut failed = false;
    let names = FILES.into_iter().chain(TWINS.map(|twins| twins[1]));
    for name in names {
        let Ok(bytes) = source.read(name) else {
            continue;
        };
        if to.twin(name).is_none_or(|(_, differs)| !differs) {
            written.push((name, bytes));
            continue;
        }
        let text = scenario::bytes::decode(&bytes, false).text;
        match convert(name, &text, to) {
            Ok(converted) => {
                told(name, &converted);
                if written.iter().any(|w| w.0 == converted.file) {
                    failed = true;
                    out::problem(format!("{name} and {} are both there", converted.file));
                }
                written.push((converted.file, converted.text.into_bytes()));
            }
            Err(problems) => {
                failed = true;
                problematic(&problems);
            }
        }
    }
    if failed {
        return Exit::Problems;
    }
    if let Err(error) = put(target, &written) {
        return out::problem(format!("{}: {error}", target.display()));
    }
    agrees(source, target)
}

/// Writes the files; twins of them that were there give way.
fn put(folder: &Path, files: &[(&'static str, Vec<u8>)]) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes)?;
        let twins = TWINS.into_iter().find(|twins| twins.contains(name));
        for twin in twins.into_iter().flatten().filter(|twin| twin != name) {
            let twin = folder.join(twin);
            if twin.exists() {
                std::fs::remove_file(twin)?;
            }
        }
    }
    Ok(())
}

/// Loads both and compares them.
fn agrees(source: &Source, target: &Path) -> Exit {
    let (one, two) = (
        scenario::load(source),
        scenario::load(&Source::Folder(target.to_owned())),
    );
    match (one, two) {
        (Ok(one), Ok(two)) if one.scenario == two.scenario => {
            out::say(&format!("{}: loads the same", target.display()));
            Exit::Good
        }
        (Err(_), _) => {
            out::say(&format!(
                "{} has errors, and so has its twin; see `clientele check`",
                source.name()
            ));
            Exit::Problems
        }
        (Ok(_), Ok(_)) => out::problem(format!(
            "{} doesn't load the same, which is a fault of the program",
            target.display()
        )),
        (Ok(_), Err(problems)) => problematic(&problems),
    }
}

/// The name of a file that has a twin.
fn known(name: &str) -> Option<&'static str> {
    TWINS.into_iter().flatten().find(|n| *n == name)
}

fn other(name: &str) -> Form {
    if TWINS.iter().any(|twins| twins[0] == name) {
        Form::Json
    } else {
        Form::Ron
    }
}

fn told(name: &str, converted: &Converted) {
    match converted.comments {
        0 => {}
        1 => out::say(&format!(
            "{name}: a line of comments is not in {}",
            converted.file
        )),
        n => out::say(&format!(
            "{name}: {n} lines of comments are not in {}",
            converted.file
        )),
    }
}

fn there(path: &Path) -> Exit {
    out::problem(format!(
        "{} is there already; choose another name, or replace it with --force",
        path.display()
    ))
}

fn problematic(problems: &Problems) -> Exit {
    out::say(problems.render(out::coloured(), Lang::En).trim_end());
    Exit::Problems
}

fn read(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?
        .take(MAX_FILE + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_FILE {
        let most = MAX_FILE >> 20;
        return Err(io::Error::other(format!("larger than {most} MiB")));
    }
    let decoded = scenario::bytes::decode(&bytes, false);
    match decoded.bad {
        Some(_) => Err(io::Error::other("not text in UTF-8")),
        None => Ok(decoded.text),
    }
}
