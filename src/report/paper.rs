//! The files that a run or a class is written into, and their names.

use super::debrief::class::{self, ClassTold};
use super::debrief::{self, Told, tables};
use super::sheets::{Table, UnwritableBook, csv, xlsx};
use super::xapi::{self, Learner, Nameless, lines};
use crate::locale::Lang;
use crate::run::Save;
use crate::run::disk::{self, DiskError};
use crate::scenario::Loaded;
use crate::view::export::Paper;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// A file: its name, in its folder, and what stands in it.
pub type File = (PathBuf, Vec<u8>);

/// Why something isn't written.
#[derive(Debug, Error)]
pub enum PaperError {
    /// A table can't be written as CSV.
    #[error(transparent)]
    Table(#[from] ::csv::Error),
    /// The workbook can't be written.
    #[error(transparent)]
    Book(#[from] UnwritableBook),
    /// The disk won't take it.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// Nobody knows whose statements they are.
    #[error(transparent)]
    Nameless(#[from] Nameless),
    /// The scenario of the run can't be read.
    #[error("{0}")]
    Scenario(String),
}

/// A name of these parts that every file system takes.
pub fn named(parts: &[&str], ending: &str) -> String {
    let clean = |part: &&str| -> String {
        let sound = |c: char| if c.is_alphanumeric() { c } else { '-' };
        part.chars().map(sound).take(60).collect()
    };
    let parts: Vec<String> = parts.iter().map(clean).filter(|p| !p.is_empty()).collect();
    format!("{}.{ending}", parts.join("-"))
}

/// `run-customers.csv` beside `run.csv`.
pub fn beside(path: &Path, id: &str) -> PathBuf {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy());
    let name = format!("{}-{id}", stem.as_deref().unwrap_or("report"));
    let own = path.with_file_name(name);
    match path.extension() {
        // Not `with_extension`, which would take a point in the name for one.
        Some(end) => {
            let mut whole = own.into_os_string();
            whole.push(".");
            whole.push(end);
            PathBuf::from(whole)
        }
        None => own,
    }
}

/// Tables as CSV: the first at `path`, the others beside it.
pub fn sheets(path: &Path, tables: &[Table]) -> Result<Vec<File>, ::csv::Error> {
    let each = tables.iter().enumerate().map(|(i, table)| {
        let own = if i == 0 {
            path.to_owned()
        } else {
            beside(path, table.id)
        };
        csv(table).map(|bytes| (own, bytes))
    });
    each.collect()
}

/// The files of a run; statements are told by [`statements`]. `second` is when
/// it was played, since 1970.
pub fn of_run(paper: Paper, told: &Told, name: &str, second: u64) -> Result<Vec<File>, PaperError> {
    let page = || debrief::html(told);
    files(paper, page, || tables::tables(told), name, second)
}

/// The files of a class.
pub fn of_class(
    paper: Paper,
    told: &ClassTold,
    name: &str,
    second: u64,
) -> Result<Vec<File>, PaperError> {
    let page = || class::html(told);
    files(paper, page, || class::tables(told), name, second)
}

fn files(
    paper: Paper,
    page: impl FnOnce() -> String,
    tables: impl FnOnce() -> Vec<Table>,
    name: &str,
    second: u64,
) -> Result<Vec<File>, PaperError> {
    let path = PathBuf::from(name);
    match paper {
        Paper::Html => Ok(vec![(path, page().into_bytes())]),
        Paper::Csv => Ok(sheets(&path, &tables())?),
        Paper::Xlsx => Ok(vec![(path, xlsx(&tables(), second)?)]),
        Paper::Statements => Ok(Vec::new()),
    }
}

/// The statements of a run, one a line.
pub fn statements(
    save: &Save,
    loaded: &Loaded,
    (home_page, number): (&str, &str),
    lang: Lang,
    name: &str,
) -> Result<Vec<File>, PaperError> {
    let learner = Learner::new(home_page, number)?;
    let told = xapi::told(save, loaded, &learner, lang);
    let text = lines(&told.statements);
    Ok(vec![(PathBuf::from(name), text.into_bytes())])
}

/// Writes files into a folder; says where the first one is.
pub fn put(folder: &Path, files: &[File]) -> Result<PathBuf, PaperError> {
    for (name, bytes) in files {
        disk::put(bytes, &folder.join(name))?;
    }
    let first = files.first().map(|(name, _)| folder.join(name));
    Ok(first.unwrap_or_else(|| folder.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_tables_lie_beside_the_first() {
        let of = |path: &str| beside(Path::new(path), "quiz");
        assert_eq!(of("a/run.csv"), Path::new("a/run-quiz.csv"));
        assert_eq!(of("run.1.csv"), Path::new("run.1-quiz.csv"));
        assert_eq!(of("run"), Path::new("run-quiz"));
    }

    #[test]
    fn a_name_is_one_for_every_file_system() {
        let name = named(&["steel", "a/../b", "学号 7", "zh-CN"], "html");
        assert_eq!(name, "steel-a----b-学号-7-zh-CN.html");
        assert_eq!(named(&["", "x"], "csv"), "x.csv");
    }
}
