//! Customer lists from files to scenarios: through the command line, from every kind of file, and on to a run.

use assert_cmd::Command;
use clientele::run::{bots, sweep};
use clientele::scenario::{Source, load};
use clientele::sim::{Command as Do, Phase, Sim};
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

fn run(args: &[&str]) -> Output {
    Command::cargo_bin("clientele")
        .expect("cargo builds the binary for its tests")
        .arg("import-book")
        .args(args)
        .output()
        .expect("the binary starts")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {}", said(output)))
}

/// A list in a folder for temporary files, and where its scenario is to stand.
struct Desk {
    folder: tempfile::TempDir,
    list: PathBuf,
}

impl Desk {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().expect("the system has a folder for temporary files");
        let list = folder.path().join(name);
        fs::write(&list, bytes).expect("the folder is writable");
        Self { folder, list }
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("my-book")
    }

    fn import(&self, more: &[&str]) -> Output {
        let out = self.out();
        let plain = |path: &Path| path.to_str().expect("temporary paths are plain").to_owned();
        let (list, out) = (plain(&self.list), plain(&out));
        let mut args = vec![list.as_str(), "--out", &out, "--as-of", "2025-03-01"];
        args.extend(more);
        run(&args)
    }
}

/// Two thousand firms whose sales fall off steeply, with a thin margin on the largest.
fn two_thousand() -> String {
    let mut out =
        "客户编号,客户名称,年销售额(万元),毛利率,客户类型,合作年限,应收账款(万元),联系电话\r\n"
            .to_owned();
    for i in 0..2000u32 {
        let sales = 90_000.0 / f64::from(i + 10);
        let margin = 6 + i % 23;
        let kind = ["企业", "经销商", "企业", "个人"][i as usize % 4];
        let row = format!(
            "K{i:05},第{i}号客户有限公司,\"{sales:.1}\",{margin}%,{kind},{}年,{:.1},138{i:08}\r\n",
            i % 17,
            sales * f64::from(i % 5) / 20.0
        );
        out.push_str(&row);
    }
    out
}

#[test]
fn two_thousand_rows_in_gb18030_make_a_scenario_that_runs() {
    let (bytes, _, failed) =
        encoding_rs::GB18030.encode(Box::leak(two_thousand().into_boxed_str()));
    assert!(!failed && std::str::from_utf8(&bytes).is_err());
    let desk = Desk::new("客户表.csv", &bytes);
    let output = desk.import(&["--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let report = json(&output);
    assert_eq!(report["rows"]["customers"], 2000);
    assert_eq!(report["faults"]["count"], 0);
    let tier = |at: usize| {
        report["grading"]["tiers"][at]["figures"]["customers"]
            .as_u64()
            .unwrap_or(0)
    };
    assert!(
        (200..=300).contains(&tier(0)) && (300..=500).contains(&tier(1)),
        "{report}"
    );

    let loaded = load(&Source::Folder(desk.out())).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(loaded.warnings.is_empty(), "{}", loaded.warnings);
    let sc = Arc::clone(&loaded.scenario);
    assert_eq!(sc.customers.len(), 2000);
    for text in &loaded.texts {
        assert!(text.1.contains("第1999号客户有限公司") && !text.1.contains("13800001999"));
    }
    let mut sim = Sim::new(sc, 1, 0);
    let bot = bots::by_name("textbook").expect("it is one of the bots");
    let mut player = bots::Player::new(bot);
    while sim.state().phase != Phase::Review {
        let next = player.next(&sim).expect("the bot isn't stuck");
        sim.command(&next.unwrap_or(Do::CloseQuarter))
            .expect("it was allowed");
    }
    assert!(sim.state().ledger.total().profit().to_f64() > 0.0);
}

/// A middling list of the kind most people will bring.
fn sixty() -> String {
    let mut out = "Customer,Annual revenue,Gross margin %,Tier,Since\n".to_owned();
    for i in 0..60u32 {
        let revenue = 4_000_000.0 / f64::from((i + 2) * (i + 2));
        let tier = ["A", "B", "C"][(i % 3) as usize];
        let row = format!(
            "Firm {i},\"${revenue:.0}\",{},{tier},{}\n",
            8 + (i * 7) % 30,
            2001 + i % 24
        );
        out.push_str(&row);
    }
    out
}

#[test]
fn the_game_of_a_list_is_one() {
    let desk = Desk::new("list.csv", sixty().as_bytes());
    let output = desk.import(&["--lang", "en"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let loaded = load(&Source::Folder(desk.out())).unwrap_or_else(|problems| panic!("{problems}"));
    let sc = &loaded.scenario;
    let plan = sweep::Plan {
        runs: 60,
        seed: 1000,
        quarters: 0,
    };
    let play = |name: &str, plan| {
        let bot = || bots::by_name(name).expect("it is one of the bots");
        sweep::sweep(sc, &bot, plan, &|_| (), &AtomicBool::new(false)).expect("nobody gets stuck")
    };
    let medals = sc.medals;
    // Not on the seeds that the medals were reckoned on.
    assert!(play("idle", plan).iter().all(|f| f.value < medals.bronze));
    let bronze = play("textbook", plan)
        .iter()
        .filter(|f| f.value >= medals.bronze)
        .count();
    assert!(bronze * 3 > 60, "{bronze} of 60");
    let first = sweep::Plan {
        quarters: 1,
        ..plan
    };
    let mean: f64 = play("equal", first)
        .iter()
        .map(|f| f.profit.to_f64())
        .sum::<f64>()
        / 60.0;
    let told = sc.targets.profit.to_f64();
    assert!(mean > 0.4 * told && mean < 1.6 * told, "{mean} {told}");
}

#[test]
fn a_workbook_with_a_hidden_sheet_and_a_header_of_two_rows() {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/lists/customers.xlsx");
    let desk = Desk::new(
        "customers.xlsx",
        &fs::read(list).expect("it is part of the tests"),
    );
    let output = desk.import(&["--lang", "en", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let report = json(&output);
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
    let told = said(&output);
    assert!(told.contains("row 7, column C 2024年 销售额"), "{told}");
    assert!(
        told.contains("row 11, column G 应收账款: “#REF!” is an error of the spreadsheet"),
        "{told}"
    );
    let loaded = load(&Source::Folder(desk.out())).unwrap_or_else(|problems| panic!("{problems}"));
    let first = &loaded.scenario.customers[0];
    // 1200 (in ten thousands) a year at 45 %.
    assert!((first.wallet - 12_000_000.0 / 4.0 / 0.45).abs() < 1.0);
    assert_eq!((first.margin, first.tenure), (0.08, 32));
    let other = desk.import(&["--sheet", "nonsense", "--dry-run"]);
    assert_eq!(other.status.code(), Some(1));
    assert!(said(&other).contains("联系记录"), "{}", said(&other));
}

#[test]
fn nothing_is_overwritten_and_strict_is_strict() {
    let desk = Desk::new(
        "list.csv",
        "客户,销售额,毛利率\n岭钢,100,约两成\n顺河,50,8%\n".as_bytes(),
    );
    let strict = desk.import(&["--strict"]);
    assert_eq!(strict.status.code(), Some(1));
    assert!(!desk.out().exists());
    assert!(
        said(&strict).contains("第 2 行 C 列“毛利率”：“约两成”不是数字"),
        "{}",
        said(&strict)
    );
    let dry = desk.import(&["--dry-run"]);
    assert_eq!((dry.status.code(), desk.out().exists()), (Some(0), false));
    assert_eq!(desk.import(&[]).status.code(), Some(0));
    let mine = desk.out().join("mine.txt");
    fs::write(&mine, "stays").expect("the folder is writable");
    fs::write(desk.out().join("cases.ron"), "[]").expect("the folder is writable");
    let before = fs::read(desk.out().join("scenario.ron")).expect("it was written");
    let again = desk.import(&[]);
    assert_eq!(again.status.code(), Some(1));
    assert!(said(&again).contains("--force"), "{}", said(&again));
    let forced = desk.import(&["--force"]);
    assert_eq!(forced.status.code(), Some(0), "{}", said(&forced));
    assert_eq!(fs::read(desk.out().join("scenario.ron")).ok(), Some(before));
    assert!(mine.exists() && !desk.out().join("cases.ron").exists());
    let left: Vec<_> = fs::read_dir(desk.folder.path())
        .expect("it is there")
        .flatten()
        .collect();
    assert_eq!(left.len(), 2, "no draft is left behind: {left:?}");
}

#[test]
fn names_that_are_left_out_are_nowhere() {
    let desk = Desk::new(
        "list.csv",
        "客户,销售额,联系人,备注\n金水湾,100,罗振山,老朋友\n顺河,50,孙德茂,\n".as_bytes(),
    );
    let output = desk.import(&["--anonymise"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let mut all = String::from_utf8_lossy(&output.stdout).into_owned() + &said(&output);
    for entry in fs::read_dir(desk.out()).expect("it was written").flatten() {
        all += &fs::read_to_string(entry.path()).expect("texts");
    }
    for name in ["金水湾", "顺河", "罗振山", "孙德茂", "老朋友"] {
        assert!(!all.contains(name), "{name}");
    }
    assert!(all.contains("客户 002") && all.contains("Customer 002"));
}

#[test]
fn figures_out_of_the_ordinary_still_make_a_sound_scenario() {
    let many: Vec<String> = (0..40)
        .map(|i| format!("大户{i},99999999999,0.001%,{}%\n", 90 - i))
        .collect();
    for rows in [
        "独一家,1000,50%,20%\n".to_owned(),
        "甲,0.02,50%,20%\n乙,0.01,1%,20%\n".to_owned(),
        "甲,1000,50%,-40%\n乙,2000,50%,-30%\n丙,0.5,100%,-50%\n".to_owned(),
        "甲,90000000000,0%,95%\n乙,1,100%,0%\n丙,1,99.99%,0.01%\n".to_owned(),
        many.concat(),
        "{$x},1000,50%,20%\n[*] .a = b,500,50%,20%\n# \"\"x\"\",400,50%,20%\n-term,300,50%,1%\n"
            .to_owned(),
    ] {
        let list = format!("客户,销售额,份额,毛利率\n{rows}");
        let desk = Desk::new("list.csv", list.as_bytes());
        let output = desk.import(&[]);
        assert_eq!(output.status.code(), Some(0), "{rows}{}", said(&output));
        let loaded =
            load(&Source::Folder(desk.out())).unwrap_or_else(|problems| panic!("{problems}"));
        assert!(loaded.warnings.is_empty(), "{}", loaded.warnings);
        assert_eq!(loaded.scenario.customers.len(), rows.lines().count());
    }
}

#[test]
fn characters_that_the_game_cant_show_are_told_and_no_more() {
    let desk = Desk::new(
        "list.csv",
        "客户,销售额\n岭𰻝钢,1000\n顺河,500\n".as_bytes(),
    );
    let output = desk.import(&["--lang", "en"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("“𰻝”"), "{}", said(&output));
    let loaded = load(&Source::Folder(desk.out())).unwrap_or_else(|problems| panic!("{problems}"));
    let warnings = loaded.warnings.list();
    assert!(!warnings.is_empty() && warnings.iter().all(|w| w.code == "W023"));
}

#[test]
fn what_is_no_list_ends_with_a_sentence() {
    let desk = Desk::new("list.csv", b"a,b\n1,2\n");
    for (args, code) in [
        (&["--lang", "fr"][..], 2),
        (&["--columns", "name"], 2),
        (&["--columns", "nonsense=a"], 2),
        (&["--columns", "name=zzz"], 2),
        (&["--as-of", "yesterday"], 2),
        (&["--sheet", "x"], 1),
        (&[], 1),
    ] {
        let output = desk.import(args);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{args:?} {}",
            said(&output)
        );
        assert!(said(&output).contains("error:"), "{args:?}");
        assert!(!desk.out().exists());
    }
    let list = desk.list.to_str().expect("temporary paths are plain");
    assert_eq!(run(&[list, "--out", "客户簿"]).status.code(), Some(2));
    assert_eq!(run(&["no-such-file.csv"]).status.code(), Some(2));
    assert_eq!(run(&[]).status.code(), Some(2));
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
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(json(&output)["rows"]["customers"], 1);
    let bomb = workbook(&vec![b' '; 200 << 20]);
    assert!(bomb.len() < 1 << 20);
    let output = Desk::new("bomb.xlsx", &bomb).import(&["--dry-run"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("128 MiB"), "{}", said(&output));
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
