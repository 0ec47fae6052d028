//! `clientele calibrate`: holds the model against published research, as a table, JSON or Markdown.

use super::{Exit, out};
use crate::run::calibrate::{self, Effort, Row};
use clap::{Args, ValueEnum};
use comfy_table::{ContentArrangement, Table, presets};
use indicatif::{ProgressBar, ProgressStyle};
use std::fmt::Write;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// What `--quick` plays: enough to see which way a row goes, not to publish it.
const QUICK: Effort = Effort {
    seeds: 40,
    books: 4,
};

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  clientele calibrate --format markdown > calibration.md")]
pub struct CalibrateArgs {
    /// Plays 40 runs over 4 books instead of 200 over 8
    #[arg(long)]
    quick: bool,
    /// How the rows are printed
    #[arg(long, value_enum, default_value_t)]
    format: Layout,
}

/// How the rows are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Layout {
    /// For people
    #[default]
    Table,
    /// For programs
    Json,
    /// For a document
    Markdown,
}

pub fn run(args: &CalibrateArgs) -> Exit {
    let effort = if args.quick { QUICK } else { Effort::FULL };
    let bar = progress_bar();
    let progress = |part: &'static str| bar.set_message(part);
    let rows = calibrate::calibrate(effort, &progress, &AtomicBool::new(false));
    bar.finish_and_clear();
    let failing = rows.iter().filter(|row| !row.passes).count();
    let exit = if failing == 0 {
        Exit::Good
    } else {
        Exit::Problems
    };
    let text = match args.format {
        Layout::Table => table(&rows),
        Layout::Json => out::json(&serde_json::json!({
            "runs": effort.seeds,
            "books": effort.books,
            "passes": failing == 0,
            "rows": rows,
        })),
        Layout::Markdown => markdown(&rows),
    };
    let exit = out::print(&text, exit);
    if failing > 0 {
        out::say(&format!("{failing} of {} rows fail", rows.len()));
    }
    exit
}

/// The columns of a row.
fn cells(row: &Row) -> [&str; 6] {
    [
        row.fact,
        row.source,
        &row.target,
        &row.found,
        &row.certainty,
        if row.passes { "yes" } else { "NO" },
    ]
}

const HEADER: [&str; 6] = ["fact", "source", "target", "found", "interval", "pass"];

fn table(rows: &[Row]) -> String {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(HEADER);
    for row in rows {
        table.add_row(cells(row));
    }
    format!("{table}\n")
}

fn markdown(rows: &[Row]) -> String {
    let line = |cells: [&str; 6]| {
        let cells = cells.map(|cell| cell.replace('|', "\\|"));
        format!("| {} |", cells.join(" | "))
    };
    let mut out = line(HEADER);
    out.push_str("\n|---|---|---|---|---|---|\n");
    for row in rows {
        // Writing into a string can't fail.
        let _ = writeln!(out, "{}", line(cells(row)));
    }
    out
}

/// A turning wheel on standard error; hidden where that is no terminal.
fn progress_bar() -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    let style = ProgressStyle::with_template("{spinner} {msg} {elapsed}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_in_a_cell_stays_in_its_column() {
        let row = Row {
            id: "x",
            fact: "a | b",
            source: "",
            target: String::new(),
            found: String::new(),
            certainty: String::new(),
            passes: false,
        };
        let text = markdown(&[row]);
        assert_eq!(text.lines().count(), 3);
        assert!(text.contains("| a \\| b |") && text.contains("| NO |"));
    }
}
