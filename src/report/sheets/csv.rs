//! A table as CSV: UTF-8 with the mark that spreadsheets know it by, and nothing in it that they would carry out.

use super::{Cell, Kind, Table};

/// What tells a spreadsheet that the file is UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The table as a file.
pub fn csv(table: &Table) -> Result<Vec<u8>, csv::Error> {
    let mut file = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(MARK.to_vec());
    file.write_record(table.heads.iter().map(|head| guarded(head)))?;
    for row in &table.rows {
        file.write_record(row.iter().map(cell))?;
    }
    file.into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(words) => guarded(words),
        // There is no word for it in a spreadsheet.
        Cell::Number(figure, _) if !figure.is_finite() => String::new(),
        Cell::Number(figure, kind) => {
            let text = match kind {
                Kind::Count => format!("{figure:.0}"),
                Kind::Money => format!("{figure:.2}"),
                Kind::Share | Kind::Figure => format!("{figure:.4}"),
            };
            if text.trim_start_matches(['-', '0', '.']).is_empty() {
                // No figure is “−0”.
                text.trim_start_matches('-').to_owned()
            } else {
                text
            }
        }
    }
}

/// Words that a spreadsheet takes for words: those that begin like a formula
/// get an apostrophe, unless they are a number.
pub fn guarded(words: &str) -> String {
    let begins = words.trim_start_matches(' ').chars().next();
    let formula = matches!(
        begins,
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
    );
    if formula && words.trim().parse::<f64>().is_err() {
        format!("'{words}")
    } else {
        words.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_carried_out() {
        for evil in [
            "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1",
        ] {
            assert_eq!(guarded(evil), format!("'{evil}"), "{evil:?}");
        }
        for good in ["-12.5", "+3", "1=1", "岭钢", "", "a-b"] {
            assert_eq!(guarded(good), good);
        }
    }

    #[test]
    fn a_table_is_utf_8_with_its_mark() {
        let table = Table {
            heads: vec!["学号".to_owned(), "=x".to_owned()],
            rows: vec![vec![
                Cell::text("a,\"b\"\nc"),
                Cell::Number(-0.001, Kind::Money),
            ]],
            ..Table::default()
        };
        let bytes = csv(&table).expect("it goes into memory");
        assert!(bytes.starts_with(MARK));
        let text = String::from_utf8(bytes[3..].to_vec()).expect("it is UTF-8");
        assert_eq!(text, "学号,'=x\r\n\"a,\"\"b\"\"\nc\",0.00\r\n");
    }
}
