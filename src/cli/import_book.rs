//! `clientele import-book`: a real customer list → a scenario that runs at once.

use super::{Exit, Format, clock, out};
use crate::import::report::{self, Told};
use crate::import::write::{self, NotWritten, Plan};
use crate::import::{self, Day, Field, Import, MAX_BYTES, Options, Refused};
use crate::locale::{Lang, Texts};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
#[command(
    after_help = "The list is a table with one customer a row: CSV (UTF-8, UTF-16 or GB18030; comma, \
semicolon or tab) or XLSX. It needs a column of names and one that tells what each customer buys from us; everything \
else is used if it is there. Rows of one customer are added up. Telephones, addresses and numbers of papers are never \
copied.\n\n\
Fields for --columns: name code revenue earlier-revenue wallet share margin gross-profit tier kind since terms overdue \
receivable satisfaction rating personality growth contact role region industry manager notes; `-` leaves a column \
unused. A column is named by its header or its letter.\n\n\
Examples:\n  clientele import-book customers.xlsx --dry-run\n  \
clientele import-book 客户表.csv --out my-book --columns name=客户名称,revenue=年销售额,-=备注\n  \
clientele import-book customers.csv --out my-book --anonymise --lang en --format json"
)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
pub struct ImportBookArgs {
    /// The list, .csv or .xlsx
    file: PathBuf,
    /// Folder of the new scenario; its name is the scenario's id
    #[arg(long, value_name = "DIR", default_value = "my-book")]
    out: PathBuf,
    /// The sheet to read; the first one with anything in it if not given
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// Says which column is what: FIELD=HEADER or FIELD=LETTER, with commas between
    #[arg(long, value_name = "FIELD=HEADER", value_delimiter = ',')]
    columns: Vec<String>,
    /// Leaves names, contacts, managers and notes out: 客户 001, Customer 001
    #[arg(long, visible_alias = "anonymize")]
    anonymise: bool,
    /// Writes nothing if anything is wrong with any row
    #[arg(long)]
    strict: bool,
    /// Replaces the scenario's files in a folder that is there already
    #[arg(long)]
    force: bool,
    /// Reads and reports, and writes nothing
    #[arg(long)]
    dry_run: bool,
    /// The day the list is of, 2025-12-31; today if not given
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Language of the report and of the comments: zh-CN or en
    #[arg(long, default_value = "zh-CN")]
    lang: String,
    /// How the report is printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub fn run(args: &ImportBookArgs) -> Exit {
    let Some(lang) = Lang::parse(&args.lang) else {
        return out::usage(format!("`{}` is no language: zh-CN or en", args.lang));
    };
    let t = import::texts(lang);
    let options = match options(args, &t) {
        Ok(options) => options,
        Err(message) => return out::usage(message),
    };
    // What is wrong with the place is said before the list is read.
    if !args.dry_run
        && let Some(refusal) = place(args, &t)
    {
        return refusal;
    }
    let bytes = match bytes(&args.file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return out::usage(format!("{}: {error}", args.file.display()));
        }
        Err(error) => return out::problem(format!("{}: {error}", args.file.display())),
    };
    let import = match import::import(&bytes, &options) {
        Ok(import) => import,
        Err(refused @ Refused::NoColumn(_)) => return out::usage(refused.say(&t)),
        Err(refused) => {
            let why = refused.say(&t);
            return out::problem(format!("{}: {why}", args.file.display()));
        }
    };
    for fault in import.faults.list() {
        out::say(&fault.say(&t));
    }
    let hidden = import.faults.count() - import.faults.list().len();
    if hidden > 0 {
        out::say(&t.with("import-more-faults", [("count", hidden.into())]));
    }
    if let Some(problem) = unusable(args, &import, &t) {
        out::print(&shown(args, &import, None, &t), Exit::Problems);
        return out::problem(problem);
    }
    if args.dry_run {
        return out::print(&shown(args, &import, None, &t), Exit::Good);
    }
    let list = args
        .file
        .file_name()
        .map(|n| n.to_string_lossy().into_owned());
    let plan = Plan {
        folder: &args.out,
        force: args.force,
        lang,
        list: list.as_deref(),
    };
    let bar = progress_bar(write::runs(import.book.members.len()), &t);
    let progress = |done: u32| bar.set_position(u64::from(done));
    let written = write::write(&import, &plan, &progress);
    bar.finish_and_clear();
    match written {
        Ok(written) => out::print(&shown(args, &import, Some(&written), &t), Exit::Good),
        Err(why) => out::problem(why.say(&t)),
    }
}

fn options(args: &ImportBookArgs, t: &Texts) -> Result<Options, String> {
    let mut columns = Vec::new();
    for pair in &args.columns {
        let bad = || t.with("import-bad-pair", [("pair", pair.as_str().into())]);
        let (field, header) = pair.split_once('=').ok_or_else(bad)?;
        let field = match field.trim() {
            "-" => None,
            id => Some(Field::parse(id).ok_or_else(|| {
                let all: Vec<&str> = Field::all().map(Field::id).collect();
                t.with(
                    "import-bad-field",
                    [("field", id.into()), ("fields", all.join(" ").into())],
                )
            })?),
        };
        let twice = |c: &import::Told| field.is_some() && c.0 == field;
        if header.trim().is_empty() || columns.iter().any(twice) {
            return Err(bad());
        }
        columns.push((field, header.trim().to_owned()));
    }
    let today = match &args.as_of {
        None => Day::of_unix(clock::now()),
        Some(day) => Day::parse(day)
            .ok_or_else(|| t.with("import-bad-day", [("day", day.as_str().into())]))?,
    };
    Ok(Options {
        sheet: args.sheet.clone(),
        columns,
        today,
        anonymise: args.anonymise,
    })
}

/// Why the scenario can't be written where it is wanted.
fn place(args: &ImportBookArgs, t: &Texts) -> Option<Exit> {
    if let Err(why) = write::id_of(&args.out) {
        return Some(out::usage(why.say(t)));
    }
    (args.out.exists() && !args.force)
        .then(|| out::problem(NotWritten::There(args.out.clone()).say(t)))
}

/// Reads the list, up to a little more than what is allowed.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let meta = std::fs::metadata(path)?;
    // A device or a pipe could block or never end.
    if !meta.is_file() {
        return Err(io::Error::other("this isn't a file"));
    }
    let mut bytes = Vec::new();
    let most = MAX_BYTES as u64 + 1;
    std::fs::File::open(path)?
        .take(most)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Why nothing can be made of the list, or may be.
fn unusable(args: &ImportBookArgs, import: &Import, t: &Texts) -> Option<String> {
    if let Some(field) = import.lacks() {
        Some(t.get(&format!("import-lacks-{}", field.id())))
    } else if import.book.members.is_empty() {
        Some(t.get("import-nothing"))
    } else if args.strict && import.faults.count() > 0 {
        Some(t.with("import-strict", [("count", import.faults.count().into())]))
    } else {
        None
    }
}

fn shown(
    args: &ImportBookArgs,
    import: &Import,
    written: Option<&write::Written>,
    t: &Texts,
) -> String {
    let file = args.file.display().to_string();
    let told = Told {
        file: &file,
        written: written.map(|w| (w, args.out.as_path())),
    };
    match args.format {
        Format::Text => report::text(import, told, t),
        Format::Json => out::json(&report::json(import, told, t)),
    }
}

/// A bar on standard error; hidden where that is no terminal.
fn progress_bar(length: u32, t: &Texts) -> ProgressBar {
    let bar = ProgressBar::new(u64::from(length));
    let style = ProgressStyle::with_template("{msg} {bar:40} {pos}/{len} {eta}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_message(t.get("import-playing"));
    bar
}
