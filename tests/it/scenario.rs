//! Scenarios from files: the smallest loads, the shipped ones are clean, broken ones tell all.

use crate::support::scenarios::places;
use clientele::locale::{Lang, problems_json};
use clientele::scenario::{Coverage, Source, check, load, shipped};
use std::fs;
use std::path::Path;

/// A scenario folder with these files, under its own name.
fn folder(files: &[(&str, &[u8])]) -> (tempfile::TempDir, Source) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let path = dir.path().join("corner-shop");
    fs::create_dir(&path).expect("a folder in it");
    for (name, bytes) in files {
        fs::write(path.join(name), bytes).expect("a file in it");
    }
    (dir, Source::Folder(path))
}

#[test]
fn the_smallest_scenario_loads() {
    let (_dir, source) = folder(&[
        ("scenario.ron", b"(\n    id: \"corner-shop\",\n)\n"),
        ("customers.csv", b"id,wallet\nschool,90000\nbakery,30000\n"),
    ]);
    let loaded = load(&source).unwrap_or_else(|problems| panic!("{problems}"));
    let sc = &loaded.scenario;
    assert_eq!((sc.quarters, sc.tiers.len(), sc.levers.len()), (4, 3, 19));
    assert_eq!(sc.customers[1].wallet, 30_000.0);
    assert_eq!(sc.customers[1].tier, 2);
    // Only that there are no words yet.
    assert_eq!(
        places(&loaded.warnings),
        ["W021 en.ftl:1:1", "W021 zh-CN.ftl:1:1"]
    );
}

#[test]
fn a_spreadsheet_may_save_gb18030_and_semicolons() {
    let table = "ID;Share;Wallet\r\nschool;30%;\"90,000\"\r\n";
    let mut bytes = table.as_bytes().to_vec();
    // 岭钢 as GB18030, in a cell that is an id and so is reported, not misread.
    bytes.extend(b"\xC1\xEB\xB8\xD6;1;1\r\n");
    let (_dir, source) = folder(&[
        ("scenario.ron", b"(id: \"corner-shop\")"),
        ("customers.csv", &bytes),
    ]);
    let problems = check(&source);
    let bad: Vec<_> = problems
        .list()
        .iter()
        .filter(|p| p.code == "E017")
        .collect();
    assert_eq!(bad.len(), 1);
    let message = bad[0].message.to_string();
    assert!(message.contains("岭钢"), "{message}");
    assert_eq!(problems.errors(), 1, "{problems}");
}

#[test]
fn shipped_scenarios_are_clean() {
    assert!(shipped().contains(&"steel"));
    for id in shipped() {
        let loaded = load(&Source::Shipped(id)).unwrap_or_else(|problems| panic!("{problems}"));
        assert!(loaded.warnings.is_empty(), "{}", loaded.warnings);
        let coverage = Coverage::of(&loaded);
        assert_eq!(coverage.locales.len(), 2, "{coverage:?}");
    }
}

#[test]
fn ten_faults_are_all_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/broken/ten-faults");
    let problems = check(&Source::Folder(folder));
    let found = places(&problems);
    assert_eq!(found, EXPECTED, "\n{problems}");
    // Every problem that has a place shows its line.
    let shown = problems.to_string();
    assert!(shown.contains("did you mean `quarters`?"), "{shown}");
    assert!(shown.contains("quartets: 4,"), "{shown}");
    let json = problems_json(&problems, Lang::En);
    assert_eq!(json["errors"], problems.errors());
    assert_eq!(json["problems"][0]["severity"], "error");
    assert_eq!(
        json["problems"][0]["help"],
        "the lower sum comes first: (1000, 3000)"
    );
}

const EXPECTED: [&str; 28] = [
    "E024 cases.ron:3:80",
    "E025 cases.ron:6:18",
    "E015 cases.ron:7:40",
    "E026 cases.ron:8:44",
    "E010 customers.csv:1:22",
    "E015 customers.csv:3:6",
    "E012 customers.csv:3:14",
    "E013 customers.csv:3:19",
    "E021 customers.csv:3:32",
    "E020 customers.csv:4:1",
    "E031 en.ftl:3:1",
    "E007 en.ftl:4:1",
    "E010 scenario.ron:5:5",
    "E020 scenario.ron:6:27",
    "E014 scenario.ron:7:21",
    "E013 scenario.ron:7:34",
    "E012 scenario.ron:7:45",
    "E023 scenario.ron:8:12",
    "E015 scenario.ron:9:38",
    "E021 scenario.ron:14:20",
    "E013 scenario.ron:14:69",
    "E021 scenario.ron:16:92",
    "E024 scenario.ron:18:13",
    "E030 zh-CN.ftl:10:1",
    "W014 cases.ron:3:13",
    "W014 cases.ron:3:13",
    "W013 cases.ron:4:17",
    "W010 scenario.ron:13:13",
];

#[test]
fn depth_and_size_are_limited() {
    let deep = "[".repeat(100_000);
    let texts = format!("key = {}", "{".repeat(100_000));
    let large = vec![b' '; (4 << 20) + 1];
    let (_dir, source) = folder(&[
        ("scenario.ron", deep.as_bytes()),
        ("customers.csv", &large),
        ("en.ftl", texts.as_bytes()),
    ]);
    let codes: Vec<_> = check(&source).list().iter().map(|p| p.code).collect();
    assert!(codes.contains(&"E002"), "{codes:?}");
    assert_eq!(
        codes.iter().filter(|c| **c == "E005").count(),
        2,
        "{codes:?}"
    );
}

#[test]
fn files_that_arent_read_are_named() {
    let (_dir, source) = folder(&[
        ("scenario.ron", b"(id: \"corner-shop\")"),
        ("custmers.csv", b"id\nschool\n"),
    ]);
    let problems = check(&source);
    let unread = problems.list().iter().find(|p| p.code == "W001");
    let help = unread.and_then(|p| p.help.as_ref());
    assert_eq!(
        help.map(ToString::to_string).as_deref(),
        Some("did you mean `customers.csv`?")
    );
}

#[test]
fn a_case_is_taken_from_the_library_once() {
    let many = "\"missed-train\", ".repeat(2000);
    let ron = format!("(id: \"corner-shop\", library: [{many}])");
    let (_dir, source) = folder(&[
        ("scenario.ron", ron.as_bytes()),
        ("customers.csv", b"id\nmill\n"),
    ]);
    let problems = check(&source);
    assert_eq!(problems.errors(), 1999, "{}", problems.summary(Lang::En));
    let first = &problems.list()[0];
    assert_eq!(
        (first.code, first.column),
        ("E020", 47),
        "{}",
        first.message
    );
}
