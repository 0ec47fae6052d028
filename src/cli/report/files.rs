//! The files that a report is written into, and what is written where nothing was asked.

use crate::cli::Format;
use crate::report::paper::sheets;
use crate::report::sheets::{Table, xlsx};
use crate::run::disk;
use clap::Args;
use serde_json::Value;
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub struct FileArgs {
    /// Writes the debrief as a page that stands alone, to read or to print
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Writes its tables as CSV: the first one here, the others beside it (`run-customers.csv` …)
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Writes its tables as a workbook, a sheet each
    #[arg(long, value_name = "FILE")]
    xlsx: Option<PathBuf>,
    /// Plays fewer futures: done sooner, and less exact
    #[arg(long)]
    pub quick: bool,
    /// What goes to standard output: a few words, or everything as JSON
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Everything that can be written of a run or a class.
pub struct Made {
    /// The page.
    pub html: String,
    /// The tables.
    pub tables: Vec<Table>,
    /// Everything as plain data.
    pub json: Value,
    /// When it was played, since 1970.
    pub second: u64,
}

impl FileArgs {
    /// Whether a file or JSON is asked for.
    pub fn is_asked(&self) -> bool {
        self.named().next().is_some() || self.format == Format::Json
    }

    fn named(&self) -> impl Iterator<Item = &PathBuf> {
        [&self.html, &self.csv, &self.xlsx].into_iter().flatten()
    }

    /// Writes what was asked, or else the page at `usual`; says which files
    /// were written. No save is written over.
    pub fn write(
        &self,
        made: &Made,
        usual: PathBuf,
        saves: &[PathBuf],
    ) -> Result<Vec<PathBuf>, String> {
        let mut files: Vec<(PathBuf, Vec<u8>)> = Vec::new();
        let page = || made.html.clone().into_bytes();
        if let Some(path) = &self.html {
            files.push((path.clone(), page()));
        }
        if let Some(path) = &self.csv {
            let tables = sheets(path, &made.tables);
            files.extend(tables.map_err(|e| format!("{}: {e}", path.display()))?);
        }
        if let Some(path) = &self.xlsx {
            let bytes = xlsx(&made.tables, made.second);
            let bytes = bytes.map_err(|e| format!("{}: {e}", path.display()))?;
            files.push((path.clone(), bytes));
        }
        if !self.is_asked() {
            files.push((usual, page()));
        }
        for (path, _) in &files {
            if saves.iter().any(|save| same(save, path)) {
                return Err(format!(
                    "{} is the saved game itself; name another file",
                    path.display()
                ));
            }
        }
        let mut written = Vec::new();
        for (path, bytes) in files {
            disk::put(&bytes, &path).map_err(|e| e.to_string())?;
            written.push(path);
        }
        Ok(written)
    }
}

/// Whether two paths lead to one file.
fn same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    one == other || real(one).is_some_and(|one| real(other) == Some(one))
}
