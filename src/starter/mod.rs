//! A scenario to begin with: written into a new folder, with comments in the author's language, ready to be played and changed.
//!
//! `template` is the small language the files of `assets/starter` are written in, `sizes` fits firm and levers to the
//! number of customers and quarters, `medals` lets the bots play. Nothing is written that doesn't pass the check.

mod medals;
mod sizes;
mod template;

use crate::locale::Lang;
use crate::run::medals::UNKNOWN;
use crate::scenario::source::{CUSTOMERS, EN, FILES, QUIZ, SCENARIO, ZH_CN};
use crate::scenario::{self, Problems, Source, is_id, renamed};
use crate::sim::setup::Medals;
use sizes::Sizes;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Fewest customers of a starter: those its story is about.
pub const FEWEST: u32 = 4;
/// Customers that are written; further ones are drawn.
pub const WRITTEN: u32 = 8;

/// What a scenario begins as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// The starter, of a size.
    Plain {
        /// Quarters of a run, 1…40.
        quarters: u8,
        /// Customers, [`FEWEST`]…2000.
        customers: u32,
    },
    /// A copy of a shipped scenario.
    Shipped(&'static str),
}

/// Why nothing was written.
#[derive(Debug, Error)]
pub enum NotWritten {
    /// The folder's name can't be a scenario's id.
    #[error(
        "the folder's name is the scenario's id, and `{0}` can't be one: small letters, digits and hyphens, a letter first, at most 40; try `my-scenario`"
    )]
    Id(String),
    /// There is something at that place.
    #[error("{} is there already, and nothing is overwritten; choose another name", .0.display())]
    There(PathBuf),
    /// The system said no.
    #[error("{}: {}", .0.display(), .1)]
    Io(PathBuf, io::Error),
    /// What was made doesn't pass the check, which is a fault of the program.
    #[error(
        "what was made doesn't pass the check, which is a fault of the program; nothing was written\n{0}"
    )]
    Unsound(Box<Problems>),
    /// The bots can't play it, which is a fault of the program.
    #[error("the bots can't play it ({0}), which is a fault of the program; nothing was written")]
    Unplayable(String),
}

/// Files of a scenario: name, text.
type Files = Vec<(&'static str, String)>;

/// Writes a scenario into a folder that isn't there yet; comments are in `lang`.
/// Returns the names of the files.
pub fn write(
    folder: &Path,
    template: Template,
    lang: Lang,
) -> Result<Vec<&'static str>, NotWritten> {
    let name = folder.file_name().map(|n| n.to_string_lossy().into_owned());
    let id = name.unwrap_or_else(|| folder.display().to_string());
    if !is_id(&id) {
        return Err(NotWritten::Id(id));
    }
    // A link that leads nowhere is something too.
    if folder.symlink_metadata().is_ok() {
        return Err(NotWritten::There(folder.to_owned()));
    }
    let files = match template {
        Template::Plain {
            quarters,
            customers,
        } => plain(&id, Sizes::new(quarters, customers), lang)?,
        Template::Shipped(shipped) => copy(shipped, &id),
    };
    tried(&id, &files)?;
    let said = |error| NotWritten::Io(folder.to_owned(), error);
    if let Some(parent) = folder.parent() {
        fs::create_dir_all(parent).map_err(said)?;
    }
    // Whoever made the folder in the meantime keeps it.
    fs::create_dir(folder).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => NotWritten::There(folder.to_owned()),
        _ => said(error),
    })?;
    put(folder, &files)?;
    Ok(files.iter().map(|(name, _)| *name).collect())
}

fn put(folder: &Path, files: &Files) -> Result<(), NotWritten> {
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| NotWritten::Io(path, error))?;
    }
    Ok(())
}

/// Loads files from a folder of their own, which is gone afterwards.
fn tried(id: &str, files: &Files) -> Result<scenario::Loaded, NotWritten> {
    let said = |error| NotWritten::Io(std::env::temp_dir(), error);
    let dir = tempfile::tempdir().map_err(said)?;
    let folder = dir.path().join(id);
    fs::create_dir(&folder).map_err(said)?;
    put(&folder, files)?;
    let loaded = scenario::load(&Source::Folder(folder));
    let loaded = loaded.map_err(|problems| NotWritten::Unsound(Box::new(problems)))?;
    if loaded.warnings.is_empty() {
        Ok(loaded)
    } else {
        Err(NotWritten::Unsound(Box::new(loaded.warnings)))
    }
}

/// The starter; medals come from what the bots reach on it.
fn plain(id: &str, sizes: Sizes, lang: Lang) -> Result<Files, NotWritten> {
    let loaded = tried(id, &files(id, sizes, UNKNOWN, lang))?;
    let medals = medals::reckon(&loaded.scenario)
        .map_err(|halt| NotWritten::Unplayable(halt.to_string()))?;
    Ok(files(id, sizes, medals, lang))
}

fn files(id: &str, sizes: Sizes, medals: Medals, lang: Lang) -> Files {
    let fill = |text: &str| template::filled(text, lang, &sizes.values(id, medals));
    let book = include_str!("../../assets/starter/customers.csv");
    let rows: Vec<&str> = book.lines().take(1 + sizes.written() as usize).collect();
    vec![
        (
            SCENARIO,
            fill(include_str!("../../assets/starter/scenario.ron")),
        ),
        (CUSTOMERS, rows.join("\n") + "\n"),
        (QUIZ, fill(include_str!("../../assets/starter/quiz.ron"))),
        (ZH_CN, fill(include_str!("../../assets/starter/zh-CN.ftl"))),
        (EN, fill(include_str!("../../assets/starter/en.ftl"))),
    ]
}

/// The files of a shipped scenario under another id.
fn copy(shipped: &'static str, id: &str) -> Files {
    let source = Source::Shipped(shipped);
    let text = |file: &str| {
        let bytes = source.read(file).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    };
    let files = FILES.into_iter().filter_map(|file| {
        let text = text(file)?;
        let named = (file == SCENARIO).then(|| renamed(&text, id)).flatten();
        Some((file, named.unwrap_or(text)))
    });
    files.collect()
}
