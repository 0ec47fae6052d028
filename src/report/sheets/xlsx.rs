//! Tables as a workbook: a sheet each, heads that stay, figures as figures, and words as words, never as formulas.

use super::{Cell, Kind, Table};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatBorder, Workbook, Worksheet, XlsxError,
};
use thiserror::Error;

/// Why there is no workbook.
#[derive(Debug, Error)]
#[error("the workbook can't be written: {0}")]
pub struct UnwritableBook(#[from] XlsxError);

/// Longest words that a cell holds.
const LONGEST: usize = 32_000;
/// Longest name of a sheet.
const NAME: usize = 31;
/// Narrowest and widest column, in figures.
const WIDTHS: (f64, f64) = (8.0, 48.0);

/// The looks of cells.
struct Looks {
    head: Format,
    count: Format,
    money: Format,
    share: Format,
    figure: Format,
}

impl Looks {
    fn new() -> Self {
        let number = |format: &str| Format::new().set_num_format(format);
        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_border_bottom(FormatBorder::Thin),
            count: number("0"),
            money: number("#,##0.00"),
            share: number("0.0%"),
            figure: number("0.0"),
        }
    }

    const fn of(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Count => &self.count,
            Kind::Money => &self.money,
            Kind::Share => &self.share,
            Kind::Figure => &self.figure,
        }
    }
}

/// The tables as a file. `second` is when it was made, since 1970: the same
/// tables make the same file.
pub fn xlsx(tables: &[Table], second: u64) -> Result<Vec<u8>, UnwritableBook> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_timestamp(second.min(LAST) as i64)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let looks = Looks::new();
    for (i, table) in tables.iter().enumerate() {
        let sheet = book.add_worksheet();
        sheet.set_name(sheet_name(&table.name, i))?;
        fill(sheet, table, &looks)?;
    }
    Ok(book.save_to_buffer()?)
}

/// The last second that has a year of four digits.
const LAST: u64 = 253_402_300_799;

fn fill(sheet: &mut Worksheet, table: &Table, looks: &Looks) -> Result<(), XlsxError> {
    for (column, head) in (0u16..).zip(&table.heads) {
        sheet.write_string_with_format(0, column, cut(head), &looks.head)?;
        sheet.set_column_width(column, width(table, usize::from(column)))?;
    }
    for (row, cells) in (1u32..).zip(&table.rows) {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                Cell::Text(words) if !words.is_empty() => {
                    sheet.write_string(row, column, cut(words))?;
                }
                Cell::Number(figure, kind) if figure.is_finite() => {
                    sheet.write_number_with_format(row, column, *figure, looks.of(*kind))?;
                }
                Cell::Empty | Cell::Text(_) | Cell::Number(..) => {}
            }
        }
    }
    // The heads stay, and so does whose row it is.
    sheet.set_freeze_panes(1, 1)?;
    if let (Some(last), false) = (table.heads.len().checked_sub(1), table.rows.is_empty()) {
        sheet.autofilter(0, 0, table.rows.len() as u32, last as u16)?;
    }
    sheet.set_landscape().set_paper_size(9);
    Ok(())
}

/// As wide as its widest words, within reason.
fn width(table: &Table, column: usize) -> f64 {
    let wide = |words: &str| -> f64 {
        let of = |c: char| if c >= '\u{2e80}' { 2.0 } else { 1.0 };
        words.chars().take(64).map(of).sum()
    };
    let head = table.heads.get(column).map_or(0.0, |head| wide(head));
    let cells = table.rows.iter().filter_map(|row| row.get(column));
    let widest = cells.map(|cell| match cell {
        Cell::Empty => 0.0,
        Cell::Text(words) => wide(words),
        Cell::Number(figure, Kind::Money) => format!("{figure:.2}").len() as f64 + 4.0,
        Cell::Number(..) => 8.0,
    });
    // A long head wraps.
    let widest = widest.fold(head.min(16.0), f64::max);
    (widest + 2.0).clamp(WIDTHS.0, WIDTHS.1)
}

fn cut(words: &str) -> String {
    words.chars().take(LONGEST).collect()
}

/// A name that a sheet may have.
fn sheet_name(name: &str, index: usize) -> String {
    let allowed = |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'');
    let name: String = name.chars().filter(allowed).take(NAME).collect();
    if name.trim().is_empty() {
        (index + 1).to_string()
    } else {
        name
    }
}
