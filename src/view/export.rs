//! Writing a debrief for somebody outside the game: which files there are, what they need, and what became of them.

use super::account::Account;
use crate::locale::Texts;

/// A file, or several of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A page that stands alone, to read or to print.
    Html,
    /// Tables, a file each.
    Csv,
    /// The same as a workbook.
    Xlsx,
    /// xAPI statements, one a line.
    Statements,
}

impl Paper {
    /// Those of a run, in the order of the screen.
    pub const OF_RUN: [Self; 4] = [Self::Html, Self::Xlsx, Self::Csv, Self::Statements];
    /// Those of a class.
    pub const OF_CLASS: [Self; 3] = [Self::Html, Self::Xlsx, Self::Csv];

    /// Key of its name; a note stands under it with `-note`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Html => "export-html",
            Self::Csv => "export-csv",
            Self::Xlsx => "export-xlsx",
            Self::Statements => "export-statements",
        }
    }

    /// The ending of its name.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Statements => "jsonl",
        }
    }

    /// Whether the debrief has to be worked out for it.
    pub const fn needs_debrief(self) -> bool {
        !matches!(self, Self::Statements)
    }
}

/// What is done with files for somebody outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exporting {
    /// Opens the dialog, or closes it.
    Open(bool),
    /// Writes something.
    Write(Paper),
    /// Shows the folder in the system's file manager.
    Folder,
    /// Sends what waits for the store once more.
    Send,
}

/// What became of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Nothing is asked for.
    #[default]
    Idle,
    /// It is being written.
    Working,
    /// It is there: where.
    Done(String),
    /// It isn't: why.
    Failed(String),
}

/// The dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportView {
    /// The files: which, its name, what it is for, whether it can be had now.
    pub papers: Vec<(Paper, String, String, bool)>,
    /// Student number and home page, where it is a run.
    pub account: Option<Account>,
    /// The number that stands where none is set.
    pub usual: String,
    /// What became of the last one.
    pub status: Status,
    /// What the store has heard, in words; empty: nothing is sent.
    pub records: String,
    /// Whether there is anything to send to it.
    pub again: bool,
}

/// The dialog; without an account it is that of a class.
pub fn export(
    t: &Texts,
    (account, usual): (Option<&Account>, &str),
    ready: bool,
    status: Status,
    records: String,
) -> ExportView {
    let papers: &[Paper] = if account.is_some() {
        &Paper::OF_RUN
    } else {
        &Paper::OF_CLASS
    };
    let free = status != Status::Working;
    ExportView {
        papers: papers
            .iter()
            .map(|paper| {
                let note = t.get(&format!("{}-note", paper.key()));
                let now = free && (ready || !paper.needs_debrief());
                (*paper, t.get(paper.key()), note, now)
            })
            .collect(),
        account: account.cloned(),
        usual: usual.to_owned(),
        status,
        again: !records.is_empty(),
        records,
    }
}
