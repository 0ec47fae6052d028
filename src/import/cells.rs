//! Bytes → a grid of texts: CSV in any usual encoding and with any usual separator, or a sheet of an XLSX file.

use super::clean::clean;
use super::xlsx;
use crate::locale::{Arg, Texts};
use crate::scenario::bytes::decode;
use crate::scenario::table;

/// Largest file, in bytes.
pub const MAX_BYTES: usize = 16 << 20;
/// Rows that are looked at.
pub(super) const MAX_ROWS: usize = 50_000;
/// Columns that are looked at.
pub(super) const MAX_COLUMNS: usize = 200;

/// A table as a spreadsheet shows it: rows count from 0, blank ones included.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// Cells, without what can't be seen.
    pub rows: Vec<Vec<String>>,
    /// The sheet, in a file that has sheets.
    pub sheet: Option<String>,
    /// Sheets that were not read.
    pub other_sheets: Vec<String>,
    /// Whether rows behind the last that is looked at were left out.
    pub cut: bool,
}

impl Grid {
    /// A cell; empty where there is none.
    pub(super) fn cell(&self, row: usize, column: usize) -> &str {
        let row = self.rows.get(row);
        row.and_then(|r| r.get(column)).map_or("", String::as_str)
    }

    /// Columns of the widest row.
    pub(super) fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }
}

/// The letter of a column as spreadsheets show it, from 0: A…Z, AA…
pub fn letter(column: usize) -> String {
    let mut out = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        out.insert(0, char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    out
}

/// Why a file can't be read as a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Larger than [`MAX_BYTES`].
    TooLarge,
    /// Unpacked it would be larger than what is allowed, in MiB.
    Unpacked(u64),
    /// An .xls file of old, or one with a password.
    OldExcel,
    /// A zip that isn't a workbook, or a broken one, with what the reader says.
    NoWorkbook(String),
    /// There is no such sheet; those there are.
    NoSheet(String, Vec<String>),
    /// A sheet was asked for, but a text file has none.
    TextHasNoSheets,
    /// Bytes that aren't text, in this row (from 1).
    Encoding(usize),
    /// A quote that is never closed, in this row (from 1).
    Unclosed(usize),
    /// Nothing stands in it.
    Empty,
}

impl Unreadable {
    /// What to say about it, and how to mend it.
    pub fn say(&self, t: &Texts) -> String {
        match self {
            Self::TooLarge => t.with("import-bad-size", [("most", (MAX_BYTES >> 20).into())]),
            Self::Unpacked(most) => {
                t.with("import-bad-unpacked", [("most", (*most as usize).into())])
            }
            Self::OldExcel => t.get("import-bad-xls"),
            Self::NoWorkbook(why) => t.with("import-bad-workbook", [("why", why.as_str().into())]),
            Self::NoSheet(name, sheets) => t.with(
                "import-bad-sheet",
                [
                    ("name", name.as_str().into()),
                    ("sheets", Arg::Text(sheets.join(", "))),
                ],
            ),
            Self::TextHasNoSheets => t.get("import-bad-no-sheets"),
            Self::Encoding(row) => t.with("import-bad-encoding", [("row", (*row).into())]),
            Self::Unclosed(row) => t.with("import-bad-quote", [("row", (*row).into())]),
            Self::Empty => t.get("import-bad-empty"),
        }
    }
}

/// Reads a file; `sheet` names the one wanted, else the first with anything in it.
pub fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Grid, Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let grid = if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        xlsx::read(bytes, sheet)?
    } else if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(Unreadable::OldExcel);
    } else if sheet.is_some() {
        return Err(Unreadable::TextHasNoSheets);
    } else {
        text(bytes)?
    };
    let filled = |row: &Vec<String>| row.iter().any(|cell| !cell.is_empty());
    if grid.rows.iter().any(filled) {
        Ok(grid)
    } else {
        Err(Unreadable::Empty)
    }
}

fn text(bytes: &[u8]) -> Result<Grid, Unreadable> {
    let decoded = decode(bytes, true);
    if let Some(at) = decoded.bad {
        let before = decoded.text.get(..at).unwrap_or_default();
        return Err(Unreadable::Encoding(before.matches('\n').count() + 1));
    }
    // What Excel writes on top of a CSV file to say how it is separated.
    let told = decoded.text.strip_prefix("sep=").and_then(|rest| {
        let sign = rest.chars().next()?;
        matches!(sign, ',' | ';' | '\t').then_some(sign)
    });
    let sign = told.unwrap_or_else(|| separator(&decoded.text));
    let (rows, unclosed) = table::grid(&decoded.text, sign, MAX_ROWS + 1);
    if let Some(span) = unclosed {
        let row = rows
            .iter()
            .position(|row| row.iter().any(|cell| cell.span.end >= span.end));
        return Err(Unreadable::Unclosed(row.map_or(1, |r| r + 1)));
    }
    let cut = rows.len() > MAX_ROWS;
    let mut rows: Vec<Vec<String>> = rows
        .into_iter()
        .take(MAX_ROWS)
        .map(|row| {
            let cells = row.into_iter().take(MAX_COLUMNS);
            cells.map(|cell| clean(&cell.text)).collect()
        })
        .collect();
    if told.is_some()
        && let Some(first) = rows.first_mut()
    {
        first.clear();
    }
    Ok(Grid {
        rows,
        cut,
        ..Grid::default()
    })
}

/// The sign that cuts most rows into the same number of cells. A title above the
/// header has none, and commas inside amounts make the numbers differ.
fn separator(text: &str) -> char {
    const LOOKED_AT: usize = 60;
    let even = |sign: char| {
        let (rows, _) = table::grid(text, sign, LOOKED_AT);
        let filled = rows.iter().filter(|r| r.iter().any(|c| !c.text.is_empty()));
        let lengths: Vec<usize> = filled.map(Vec::len).collect();
        let most = |n: &usize| lengths.iter().filter(|l| *l == n).count();
        let usual = lengths
            .iter()
            .copied()
            .filter(|n| *n > 1)
            .max_by_key(|n| (most(n), *n));
        usual.map_or((0, 0), |n| (most(&n), n))
    };
    // The last of equals wins, so the comma stands at the end.
    [';', '\t', ',']
        .into_iter()
        .max_by_key(|sign| even(*sign))
        .unwrap_or(',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        let letters: Vec<String> = [0, 3, 25, 26, 701, 702].into_iter().map(letter).collect();
        assert_eq!(letters, ["A", "D", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn any_usual_separator_under_a_title() {
        for (sign, text) in [
            (
                ',',
                "2024 年客户表\n\n客户,销售额\n岭钢,\"1,200\"\n顺河,300\n",
            ),
            (';', "客户;销售额\n岭钢;1,200\n顺河;1,300\n"),
            (
                '\t',
                "客户\t销售额\t备注\n岭钢\t1,200\t\n顺河\t300\t好，稳\n",
            ),
        ] {
            assert_eq!(separator(text), sign, "{text}");
            let grid = read(text.as_bytes(), None).expect("it is a table");
            let row = grid.rows.iter().position(|r| r[0] == "岭钢");
            assert_eq!(grid.cell(row.unwrap_or(0), 1), "1,200");
        }
    }

    #[test]
    fn what_is_no_table_says_why() {
        let why = |bytes: &[u8]| read(bytes, None).err();
        assert_eq!(why(b""), Some(Unreadable::Empty));
        assert_eq!(why(b" ,,\n\n"), Some(Unreadable::Empty));
        assert_eq!(why(b"\xD0\xCF\x11\xE0\xA1"), Some(Unreadable::OldExcel));
        assert_eq!(why(b"a,b\nc,\xFF\xFF\n"), Some(Unreadable::Encoding(2)));
        assert_eq!(why(b"a,b\n1,\"2\n3,4\n"), Some(Unreadable::Unclosed(2)));
        assert!(matches!(
            why(b"PK\x03\x04abc"),
            Some(Unreadable::NoWorkbook(_))
        ));
        assert_eq!(why(&vec![b'a'; MAX_BYTES + 1]), Some(Unreadable::TooLarge));
    }
}
