//! Where the files of a scenario come from: a folder, or the binary itself. The one seam to the file system.

use super::words::{Told, told, words};
use include_dir::{Dir, include_dir};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Largest file that is read, in bytes.
pub const MAX_FILE: u64 = 4 << 20;

/// The files of a scenario, in the order they are read and hashed; see [`TWINS`] too.
pub const FILES: [&str; 6] = [SCENARIO, CUSTOMERS, CASES, QUIZ, ZH_CN, EN];
/// The firm, the market, what happens.
pub const SCENARIO: &str = "scenario.ron";
/// The book.
pub const CUSTOMERS: &str = "customers.csv";
/// Complaint cases.
pub const CASES: &str = "cases.ron";
/// Quiz questions.
pub const QUIZ: &str = "quiz.ron";
/// [`SCENARIO`] in JSON.
pub const SCENARIO_JSON: &str = "scenario.json";
/// The files that may be written in JSON instead: in RON, in JSON.
pub const TWINS: [[&str; 2]; 3] = [
    [SCENARIO, SCENARIO_JSON],
    [CASES, "cases.json"],
    [QUIZ, "quiz.json"],
];
/// Texts in Chinese.
pub const ZH_CN: &str = "zh-CN.ftl";
/// Texts in English.
pub const EN: &str = "en.ftl";

static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// Where a scenario comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A folder on disk.
    Folder(PathBuf),
    /// One that is part of the program, by id.
    Shipped(&'static str),
}

/// A file that could not be had.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It isn't there.
    #[error("the file is missing")]
    Missing,
    /// It is larger than [`MAX_FILE`].
    #[error("the file is larger than {} MiB", MAX_FILE >> 20)]
    TooLarge,
    /// Something else than a file.
    #[error("this isn't a file")]
    NotAFile,
    /// The system said no.
    #[error("the file can't be read: {0}")]
    Io(#[from] std::io::Error),
}

impl ReadError {
    /// What is wrong and how to mend it, by the file that could not be had.
    pub(super) fn told(&self, file: &str) -> Told {
        match self {
            // It needn't be there where the customers are drawn.
            Self::Missing if file == CUSTOMERS => {
                told("file-missing").help(words("customers-write"))
            }
            Self::Missing => told("file-missing"),
            Self::TooLarge => told("file-large").with("most", (MAX_FILE >> 20).to_string()),
            Self::NotAFile => told("file-none"),
            Self::Io(error) => told("file-unread").with("error", error.to_string()),
        }
    }
}

impl Source {
    /// What it is called in messages.
    pub fn name(&self) -> String {
        match self {
            Self::Folder(path) => path.display().to_string(),
            Self::Shipped(id) => format!("shipped:{id}"),
        }
    }

    /// The last part of its path.
    pub fn folder_name(&self) -> Option<String> {
        match self {
            Self::Folder(path) => path.file_name().map(|n| n.to_string_lossy().into_owned()),
            Self::Shipped(id) => Some((*id).to_owned()),
        }
    }

    /// Reads one of its files.
    pub fn read(&self, file: &str) -> Result<Vec<u8>, ReadError> {
        match self {
            Self::Folder(path) => read_file(&path.join(file)),
            Self::Shipped(id) => SHIPPED
                .get_file(format!("{id}/{file}"))
                .map(|f| f.contents().to_vec())
                .ok_or(ReadError::Missing),
        }
    }

    /// Names of the files lying in it, sorted; empty if the folder can't be read.
    pub fn files(&self) -> Vec<String> {
        let mut names: Vec<String> = match self {
            Self::Folder(path) => std::fs::read_dir(path)
                .into_iter()
                .flatten()
                .flatten()
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .collect(),
            Self::Shipped(id) => SHIPPED
                .get_dir(id)
                .into_iter()
                .flat_map(Dir::files)
                .filter_map(|f| f.path().file_name())
                .map(|name| name.to_string_lossy().into_owned())
                .collect(),
        };
        names.sort();
        names
    }
}

fn read_file(path: &Path) -> Result<Vec<u8>, ReadError> {
    let meta = match std::fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(ReadError::Missing);
        }
        meta => meta?,
    };
    // A device or a pipe could block or never end.
    if !meta.is_file() {
        return Err(ReadError::NotAFile);
    }
    let mut bytes = Vec::new();
    std::fs::File::open(path)?
        .take(MAX_FILE + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(ReadError::TooLarge);
    }
    Ok(bytes)
}

/// Ids of the scenarios that are part of the program, sorted.
pub fn shipped() -> Vec<&'static str> {
    let mut ids: Vec<&'static str> = SHIPPED
        .dirs()
        .filter_map(|dir| dir.path().to_str().map(|id| (id, dir)))
        .filter(|(id, dir)| {
            !id.starts_with('_') && dir.get_file(format!("{id}/{SCENARIO}")).is_some()
        })
        .map(|(id, _)| id)
        .collect();
    ids.sort_unstable();
    ids
}

/// Files in a folder of the library: path, bytes; sorted by path.
pub(super) fn library_files(
    folder: &str,
) -> impl Iterator<Item = (&'static str, &'static [u8])> + use<> {
    let files = SHIPPED
        .get_dir(format!("_library/{folder}"))
        .into_iter()
        .flat_map(Dir::files);
    let mut files: Vec<_> = files
        .filter_map(|file| Some((file.path().to_str()?, file.contents())))
        .collect();
    files.sort_unstable_by_key(|(path, _)| *path);
    files.into_iter()
}

/// A file of the library that all scenarios share.
pub(super) fn library(file: &str) -> Option<&'static [u8]> {
    SHIPPED
        .get_file(format!("_library/{file}"))
        .map(include_dir::File::contents)
}
