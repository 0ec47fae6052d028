//! Workbooks: hidden sheets, headers of two rows, bombs, far corners, and broken ones.

use super::Desk;
use crate::support::program::{as_json, stderr};
use std::fs;
use std::io::Write;
use std::path::Path;

#[test]
fn a_workbook_with_a_hidden_sheet_and_a_header_of_two_rows() {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/lists/customers.xlsx");
    let desk = Desk::new(
        "customers.xlsx",
        &fs::read(list).expect("it is part of the tests"),
    );
    let output = desk.import(&["--lang", "en", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let report = as_json(&output);
    assert_eq!(report["sheet"], "客户");
    assert_eq!(
        report["other_sheets"],
        serde_json::json!(["封面", "联系记录"])
    );
    assert_eq!(report["header_rows"], serde_json::json!([3, 4]));
    assert_eq!(report["rows"]["totals"], serde_json::json!([12]));
    let fields: Vec<String> = report["columns"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|c| {
            format!(
                "{} {}",
                c["field"].as_str().unwrap_or(""),
                c["column"].as_str().unwrap_or("")
            )
        })
        .collect();
    assert_eq!(
        fields,
        [
            "name A",
            "revenue C",
            "earlier-revenue B",
            "share F",
            "margin D",
            "since E",
            "receivable G",
            "contact H"
        ]
    );
    let told = stderr(&output);
    assert!(told.contains("row 7, column C 2024年 销售额"), "{told}");
    assert!(
        told.contains("row 11, column G 应收账款: “#REF!” is an error of the spreadsheet"),
        "{told}"
    );
    let loaded = desk.loaded();
    let first = &loaded.scenario.customers[0];
    // 1200 (in ten thousands) a year at 45 %.
    assert!((first.wallet - 12_000_000.0 / 4.0 / 0.45).abs() < 1.0);
    assert_eq!((first.margin, first.tenure), (0.08, 32));
    let other = desk.import(&["--sheet", "nonsense", "--dry-run"]);
    assert_eq!(other.status.code(), Some(1));
    assert!(stderr(&other).contains("联系记录"), "{}", stderr(&other));
}

/// A zip of these parts.
fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in parts {
        out.start_file(*name, options).expect("a part");
        out.write_all(bytes).expect("memory takes it");
    }
    out.finish().expect("a zip").into_inner()
}

const TYPES: &[u8] = br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const ROOT: &[u8] = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const RELS: &[u8] = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const BOOK: &[u8] = br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#;

fn workbook(sheet: &[u8]) -> Vec<u8> {
    zip(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", ROOT),
        ("xl/_rels/workbook.xml.rels", RELS),
        ("xl/workbook.xml", BOOK),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

const SHEET: &str = r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Customer</t></is></c><c r="B1" t="inlineStr"><is><t>Revenue</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Ash</t></is></c><c r="B2"><v>1200</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>"#;

#[test]
fn bombs_are_refused_and_far_corners_cost_nothing() {
    let far = Desk::new("far.xlsx", &workbook(SHEET.as_bytes()));
    let output = far.import(&["--dry-run", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(as_json(&output)["rows"]["customers"], 1);
    let bomb = workbook(&vec![b' '; 200 << 20]);
    assert!(bomb.len() < 1 << 20);
    let output = Desk::new("bomb.xlsx", &bomb).import(&["--dry-run"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("128 MiB"), "{}", stderr(&output));
}

#[test]
fn broken_workbooks_never_panic() {
    use clientele::import::{Day, Options, import};
    let options = Options {
        sheet: None,
        columns: Vec::new(),
        today: Day(20_000),
        anonymise: false,
    };
    let mut seed = 7u64;
    let mut roll = |sides: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % sides.max(1)
    };
    for _ in 0..400 {
        let mut sheet = SHEET.as_bytes().to_vec();
        for _ in 0..=roll(3) {
            let at = roll(sheet.len());
            match roll(4) {
                0 => sheet[at] = roll(256) as u8,
                1 => {
                    let end = (at + 1 + roll(30)).min(sheet.len());
                    sheet.drain(at..end);
                    sheet.push(b'>');
                }
                2 => sheet.truncate(at.max(1)),
                _ => {
                    let piece: &[u8] = [
                        &b"A99999999999"[..],
                        b"<v>1e999</v>",
                        b"t=\"s\"",
                        b"&#x0;",
                        b"<c>",
                    ][roll(5)];
                    sheet.splice(at..at, piece.iter().copied());
                }
            }
        }
        let mut whole = workbook(&sheet);
        if roll(3) == 0 {
            let at = roll(whole.len());
            whole[at] ^= 1 << roll(8);
        }
        // What it says doesn't matter here; that it comes back does.
        let _ = import(&whole, &options);
    }
}
