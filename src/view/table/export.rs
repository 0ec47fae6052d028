//! The shown part of the book for a spreadsheet program: UTF-8 with a mark in front, numbers plain, no formulas.

use super::column::{Column, Form};
use super::row::Row;
use super::{Head, Table};
use crate::locale::Texts;

/// The mark by which spreadsheet programs know UTF-8.
const MARK: &str = "\u{feff}";

/// Rows (places in the table) and columns as comma-separated values, with a head
/// in the language of the texts. Money in yuan, shares in per cent.
pub fn csv(table: &Table, shown: &[usize], columns: &[Column], t: &Texts) -> String {
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let error = t.get("table-csv-error");
    let head = columns.iter().flat_map(|column| {
        let own = Some(titled(table.head(*column), *column, t));
        let error = (*column == Column::Wallet).then(|| error.clone());
        [own, error].into_iter().flatten()
    });
    // Writing into memory can't fail.
    let _ = writer.write_record(head);
    for row in shown.iter().filter_map(|i| table.rows.get(*i)) {
        let cells = columns.iter().flat_map(|column| {
            let own = Some(cell(table, row, *column));
            let error = (*column == Column::Wallet).then(|| number(100.0 * row.error, 0));
            [own, error].into_iter().flatten()
        });
        let _ = writer.write_record(cells);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("{MARK}{}", String::from_utf8_lossy(&bytes))
}

/// What stands above a column, with the unit in which the file has it.
fn titled(head: &Head, column: Column, t: &Texts) -> String {
    let unit = if column.form() == Form::Money {
        t.get("table-unit-yuan")
    } else {
        head.unit.clone()
    };
    if unit.is_empty() {
        return head.name.clone();
    }
    t.with(
        "table-csv-head",
        [("name", head.name.clone().into()), ("unit", unit.into())],
    )
}

fn cell(table: &Table, row: &Row, column: Column) -> String {
    if column.worded() {
        let known = column.form() == Form::Text || row.value(column).is_some();
        return if known {
            harmless(&table.said(row, column))
        } else {
            String::new()
        };
    }
    let Some(value) = row.value(column) else {
        return String::new();
    };
    match column.form() {
        Form::Percent | Form::PercentChange => number(100.0 * value, 1),
        Form::Points | Form::PointsChange => number(100.0 * value, 0),
        Form::Times | Form::Years => number(value, 2),
        Form::Money | Form::Text | Form::Word | Form::Count | Form::Hours | Form::Days => {
            number(value, 0)
        }
    }
}

/// A plain number, without a sign where it comes to nothing.
fn number(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    match text.strip_prefix('-') {
        Some(rest) if rest.chars().all(|c| matches!(c, '0' | '.')) => rest.to_owned(),
        _ => text,
    }
}

/// A text that a spreadsheet program takes for a text: what could be a formula
/// gets an apostrophe in front, unless it is a number.
pub fn harmless(text: &str) -> String {
    let number = text.parse::<f64>().is_ok_and(f64::is_finite);
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !number {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::scenario::{Source, load};
    use crate::sim::Sim;
    use crate::view::Eye;
    use crate::view::table::table;

    #[test]
    fn what_could_be_a_formula_is_made_harmless() {
        for formula in ["=1+1", "+cmd", "-2+3", "@sum", "\t=1", "-inf", "-"] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        for plain in ["-3.5", "+12", "恒泰", "3M", ""] {
            assert_eq!(harmless(plain), plain);
        }
        assert_eq!(number(-0.004, 1), "0.0");
        assert_eq!(number(-1.25, 2), "-1.25");
    }

    #[test]
    fn a_file_has_a_mark_a_head_and_a_line_for_each_row() {
        let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
        let sim = Sim::new(loaded.scenario.clone(), 20, 3);
        let t = Texts::new(Lang::Zh, loaded.text("zh-CN"));
        let mut table = table(Eye { sim: &sim, t: &t }, 1);
        table.rows[1].name = "=HYPERLINK(\"x\"),甲".to_owned();
        let columns = [Column::Name, Column::Wallet, Column::Revenue];
        let file = csv(&table, &[1, 0], &columns, &t);
        let plain = file.strip_prefix(MARK).expect("the mark is there");
        let lines: Vec<&str> = plain.split("\r\n").collect();
        assert_eq!(lines.len(), 4, "head, two rows, the end");
        assert!(lines[0].starts_with("客户,"), "{}", lines[0]);
        assert_eq!(lines[0].split(',').count(), 4, "{}", lines[0]);
        assert!(
            lines[1].starts_with("\"'=HYPERLINK(\"\"x\"\"),甲\","),
            "{}",
            lines[1]
        );
        let cells: Vec<&str> = lines[2].split(',').collect();
        assert!(cells[1..].iter().all(|c| c.parse::<f64>().is_ok()));
    }
}
