//! Comma-separated values with the place of every cell (the csv crate only knows where a record begins).

use std::ops::Range;

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    /// Its text, trimmed, without quotes.
    pub(crate) text: String,
    /// Its bytes in the file's text.
    pub(crate) span: Range<usize>,
}

/// A table: header and rows; blank lines are left out.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    pub(super) header: Vec<Cell>,
    pub(super) rows: Vec<Vec<Cell>>,
    /// A quote that was never closed.
    pub(super) unclosed: Option<Range<usize>>,
}

/// Splits a text. Cells are parted by the sign that the first line uses most: comma, semicolon or tab.
pub(super) fn split(text: &str) -> Table {
    let first = text.lines().find(|line| !line.trim().is_empty());
    let count = |sign: &char| first.map_or(0, |line| line.matches(*sign).count());
    // The last of equals wins, so the comma stands at the end.
    let sign = ['\t', ';', ',']
        .into_iter()
        .max_by_key(count)
        .unwrap_or(',');
    let (rows, unclosed) = grid(text, sign, usize::MAX);
    let filled = |row: &Vec<Cell>| row.iter().any(|cell| !cell.text.is_empty());
    let mut rows = rows.into_iter().filter(filled);
    Table {
        header: rows.next().unwrap_or_default(),
        rows: rows.collect(),
        unclosed,
    }
}

/// The rows of a text as they stand, blank ones too, at most so many; and a quote that is never closed.
pub(crate) fn grid(text: &str, sign: char, most: usize) -> (Vec<Vec<Cell>>, Option<Range<usize>>) {
    let mut reader = Reader {
        text,
        at: 0,
        sign,
        unclosed: None,
    };
    let mut rows = Vec::new();
    while reader.at < text.len() && rows.len() < most {
        rows.push(reader.row());
    }
    (rows, reader.unclosed)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    sign: char,
    unclosed: Option<Range<usize>>,
}

impl Reader<'_> {
    fn row(&mut self) -> Vec<Cell> {
        let mut cells = Vec::new();
        loop {
            cells.push(self.cell());
            let rest = &self.text[self.at..];
            if rest.starts_with(self.sign) {
                self.at += self.sign.len_utf8();
            } else {
                self.at += match rest.as_bytes() {
                    [b'\r', b'\n', ..] => 2,
                    [_, ..] => 1,
                    [] => 0,
                };
                return cells;
            }
        }
    }

    /// A cell; stops before the sign or the end of the line.
    fn cell(&mut self) -> Cell {
        let rest = &self.text[self.at..];
        let sign = self.sign;
        let blank = |c: char| c != sign && matches!(c, ' ' | '\t');
        let quote = rest.find(|c| !blank(c)).unwrap_or(rest.len());
        if rest[quote..].starts_with('"') {
            return self.quoted(self.at + quote);
        }
        let ends = |c: char| c == sign || c == '\n' || c == '\r';
        let len = rest.find(ends).unwrap_or(rest.len());
        let start = self.at;
        self.at += len;
        let raw = &rest[..len];
        let inner = raw.trim();
        let from = start + (len - raw.trim_start().len()).min(len);
        Cell {
            text: inner.to_owned(),
            span: from..from + inner.len(),
        }
    }

    fn quoted(&mut self, start: usize) -> Cell {
        let mut text = String::new();
        self.at = start + 1;
        loop {
            let rest = &self.text[self.at..];
            let Some(quote) = rest.find('"') else {
                text.push_str(rest);
                self.at = self.text.len();
                self.unclosed = Some(start..start + 1);
                break;
            };
            text.push_str(&rest[..quote]);
            self.at += quote + 1;
            if !self.text[self.at..].starts_with('"') {
                break;
            }
            text.push('"');
            self.at += 1;
        }
        let end = self.at;
        // What stands between the closing quote and the sign belongs to the cell too.
        let rest = &self.text[self.at..];
        let sign = self.sign;
        let ends = |c: char| c == sign || c == '\n' || c == '\r';
        let more = rest.find(ends).unwrap_or(rest.len());
        text.push_str(rest[..more].trim_end());
        self.at += more;
        Cell {
            text: text.trim().to_owned(),
            span: start..end,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_and_their_places() {
        let table = split("id, name\r\n\r\na,\"x, \"\"y\"\"\"\r\nb");
        let texts = |row: &[Cell]| row.iter().map(|c| c.text.clone()).collect::<Vec<_>>();
        assert_eq!(texts(&table.header), ["id", "name"]);
        assert_eq!(table.header[1].span, 4..8);
        assert_eq!(texts(&table.rows[0]), ["a", "x, \"y\""]);
        assert_eq!(texts(&table.rows[1]), ["b"]);
    }
}
