//! A sheet of an XLSX file as a grid of texts; what would unpack too large is refused before it is read.

use super::cells::{Grid, MAX_COLUMNS, MAX_ROWS, Unreadable};
use super::clean::clean;
use super::dates::of_spreadsheet;
use calamine::{Data, DataRef, Reader, SheetVisible, Xlsx, XlsxError};
use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Largest size of all parts of a workbook together when unpacked, in bytes.
const MAX_UNPACKED: u64 = 128 << 20;
/// Most parts of a workbook.
const MAX_PARTS: usize = 5_000;
/// Days between the two counts of days that spreadsheets have.
const FROM_1904: f64 = 1_462.0;

type Workbook<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Reads a workbook; `sheet` names the one wanted, else the first visible one
/// with anything in it.
pub(super) fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Grid, Unreadable> {
    unpacks(bytes)?;
    // The reader of workbooks has panicked on broken ones before; a list from
    // somewhere must never end the program.
    let read = catch_unwind(AssertUnwindSafe(|| workbook(bytes, sheet)));
    read.unwrap_or_else(|_| {
        Err(Unreadable::NoWorkbook(
            "its parts don't fit together".into(),
        ))
    })
}

/// Unpacks every part into nothing and counts: the sizes that a zip tells of
/// itself may be lies.
fn unpacks(bytes: &[u8]) -> Result<(), Unreadable> {
    let broken = |e: &dyn std::fmt::Display| Unreadable::NoWorkbook(e.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|e| broken(&e))?;
    if archive.len() > MAX_PARTS {
        return Err(Unreadable::Unpacked(MAX_UNPACKED >> 20));
    }
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|e| broken(&e))?;
        let read = std::io::copy(&mut part.take(left + 1), &mut std::io::sink());
        let read = read.map_err(|e| broken(&e))?;
        left = left
            .checked_sub(read)
            .ok_or(Unreadable::Unpacked(MAX_UNPACKED >> 20))?;
    }
    Ok(())
}

fn workbook(bytes: &[u8], sheet: Option<&str>) -> Result<Grid, Unreadable> {
    let broken = |e: XlsxError| Unreadable::NoWorkbook(e.to_string());
    let mut book: Workbook = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let sheets = book.sheets_metadata().to_vec();
    let names: Vec<String> = sheets.iter().map(|s| s.name.clone()).collect();
    let wanted: Vec<String> = match sheet {
        Some(name) => {
            let same = |n: &&String| clean(n) == clean(name);
            let Some(found) = names.iter().find(same) else {
                return Err(Unreadable::NoSheet(name.to_owned(), names));
            };
            vec![found.clone()]
        }
        None => sheets
            .into_iter()
            .filter(|s| s.visible == SheetVisible::Visible)
            .map(|s| s.name)
            .collect(),
    };
    for name in wanted {
        let mut grid = cells(&mut book, &name).map_err(broken)?;
        if !grid.rows.is_empty() || sheet.is_some() {
            grid.other_sheets = names.into_iter().filter(|n| *n != name).collect();
            grid.sheet = Some(name);
            return Ok(grid);
        }
    }
    Err(Unreadable::Empty)
}

/// Cell by cell: a range would hold every cell between the outermost ones, and
/// two cells in the corners of a sheet are enough to make that seventeen thousand million.
fn cells(book: &mut Workbook, sheet: &str) -> Result<Grid, XlsxError> {
    let since_1904 = book.has_1904_epoch();
    let mut grid = Grid::default();
    let mut reader = book.worksheet_cells_reader(sheet)?;
    while let Some(cell) = reader.next_cell()? {
        let (row, column) = cell.get_position();
        let (row, column) = (row as usize, column as usize);
        let text = text(cell.get_value(), since_1904);
        if text.is_empty() || column >= MAX_COLUMNS {
            continue;
        }
        if row >= MAX_ROWS {
            grid.cut = true;
            continue;
        }
        if grid.rows.len() <= row {
            grid.rows.resize_with(row + 1, Vec::new);
        }
        let line = &mut grid.rows[row];
        if line.len() <= column {
            line.resize_with(column + 1, String::new);
        }
        line[column] = text;
    }
    Ok(grid)
}

/// A value as a person would type it.
fn text(value: &DataRef, since_1904: bool) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            clean(text)
        }
        DataRef::SharedString(text) => clean(text),
        DataRef::Int(n) => n.to_string(),
        DataRef::Float(n) => number(*n),
        DataRef::DateTime(date) => {
            let days = date.as_f64() + if since_1904 { FROM_1904 } else { 0.0 };
            // A duration has no day.
            let day = date.is_datetime().then(|| of_spreadsheet(days)).flatten();
            day.unwrap_or_else(|| number(date.as_f64()))
        }
        DataRef::Bool(_) | DataRef::Error(_) => clean(&Data::from(value.clone()).to_string()),
    }
}

/// A number with at most ten decimals: 0.1 + 0.2 stands in a sheet as 0.30000000000000004.
fn number(n: f64) -> String {
    let long = format!("{n:.10}");
    let short = long.trim_end_matches('0').trim_end_matches('.');
    if short.is_empty() || short == "-" || short == "-0" {
        "0".to_owned()
    } else {
        short.to_owned()
    }
}
