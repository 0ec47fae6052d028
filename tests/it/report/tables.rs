//! Runs as tables: they add up, and come back from CSV and workbooks as they were.

use super::{Case, texts};
use calamine::{Data, Reader, Xlsx};
use clientele::locale::Lang;
use clientele::report::debrief::tables::tables;
use clientele::report::sheets::{Cell, Kind, Table, csv, xlsx};
use std::io::Cursor;

/// The sum of a column.
fn sum(table: &Table, column: usize) -> f64 {
    let of = |row: &Vec<Cell>| match row[column] {
        Cell::Number(figure, _) => figure,
        _ => 0.0,
    };
    table.rows.iter().map(of).sum()
}

#[test]
fn the_tables_add_up_to_the_score() {
    let case = Case::of("steel", "textbook+", 4);
    let t = texts(&case.loaded, Lang::Zh, "");
    let all = tables(&case.told(&t, "007"));
    let ids: Vec<&str> = all.iter().map(|table| table.id).collect();
    let wanted = [
        "quarters",
        "customers",
        "decisions",
        "conversations",
        "quiz",
    ];
    assert_eq!(ids, wanted);
    for table in &all {
        assert_eq!(table.heads[0], "学号");
        for row in &table.rows {
            assert_eq!(row.len(), table.heads.len(), "{}", table.id);
            assert_eq!(row[0], Cell::Text("007".to_owned()));
        }
    }
    let value = case.run.score().value().to_f64();
    let quarters = &all[0];
    assert_eq!(quarters.rows.len(), 4);
    assert!((sum(quarters, 2) - value).abs() < 0.005);
    // The sources begin after ten columns, and add up to the same.
    let sources: f64 = (10..quarters.heads.len()).map(|c| sum(quarters, c)).sum();
    assert!((sources - value).abs() < 0.005);
    assert_eq!(all[1].rows.len(), case.run.state().customers.len());
    assert!(!all[2].rows.is_empty() && !all[3].rows.is_empty());
}

/// A table with everything that can go wrong in it.
fn nasty() -> Table {
    Table {
        id: "nasty",
        name: "名[单]: a/b".to_owned(),
        heads: vec!["学号".to_owned(), "=x".to_owned(), "数".to_owned()],
        rows: vec![
            vec![
                Cell::text("=HYPERLINK(\"x\")"),
                Cell::text("a,\"b\"\nc & <d>"),
                Cell::Number(-1234.5, Kind::Money),
            ],
            vec![
                Cell::text("-12"),
                Cell::text("+cmd"),
                Cell::Number(0.25, Kind::Share),
            ],
            vec![Cell::text("007"), Cell::Empty, Cell::count(3u8)],
        ],
    }
}

#[test]
fn a_table_comes_back_from_csv_and_carries_nothing_out() {
    let bytes = csv(&nasty()).expect("it goes into memory");
    assert!(bytes.starts_with(b"\xef\xbb\xbf"));
    let mut read = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(&bytes[3..]);
    let rows: Vec<Vec<String>> = read
        .records()
        .map(|row| {
            let row = row.expect("it is sound");
            row.iter().map(str::to_owned).collect()
        })
        .collect();
    let wanted: [[&str; 3]; 4] = [
        ["学号", "'=x", "数"],
        ["'=HYPERLINK(\"x\")", "a,\"b\"\nc & <d>", "-1234.50"],
        ["-12", "'+cmd", "0.2500"],
        ["007", "", "3"],
    ];
    assert_eq!(rows, wanted.map(|row| row.map(str::to_owned).to_vec()));
}

/// Opens a workbook again and holds every cell against its table.
pub fn same(tables: &[Table], bytes: Vec<u8>) {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("it is a workbook");
    let names = book.sheet_names();
    assert_eq!(names.len(), tables.len());
    for (name, table) in names.iter().zip(tables) {
        let range = book.worksheet_range(name).expect("the sheet is there");
        let at = |row: usize, column: usize| {
            let found = range.get_value((row as u32, column as u32));
            found.cloned().unwrap_or(Data::Empty)
        };
        for (column, head) in table.heads.iter().enumerate() {
            assert_eq!(at(0, column), Data::String(head.clone()), "{name}");
        }
        for (row, cells) in table.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let found = at(row + 1, column);
                match cell {
                    Cell::Empty => assert_eq!(found, Data::Empty),
                    Cell::Text(words) => assert_eq!(found, Data::String(words.clone())),
                    Cell::Number(figure, _) => {
                        let read = match found {
                            Data::Float(read) => read,
                            Data::Int(read) => read as f64,
                            other => panic!("{name}: {figure} came back as {other:?}"),
                        };
                        assert!((read - figure).abs() < 1e-9 * figure.abs().max(1.0));
                    }
                }
            }
        }
    }
}

#[test]
fn a_workbook_opened_again_has_the_same_cells() {
    let case = Case::of("steel", "equal+", 2);
    let t = texts(&case.loaded, Lang::En, "");
    let mut all = tables(&case.told(&t, "=1+1"));
    all.push(nasty());
    let bytes = xlsx(&all, 1_772_353_800).expect("it goes into memory");
    let again = xlsx(&all, 1_772_353_800).expect("it goes into memory");
    assert_eq!(bytes, again);
    same(&all, bytes);
}
