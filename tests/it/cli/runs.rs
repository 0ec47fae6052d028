//! Runs from the command line: played, saved, replayed, searched, calibrated and weighed.

use crate::support::program::{as_json, program, stderr, stdout, text};
use crate::support::{folder, played};
use clientele::run::disk;
use clientele::run::save::Origin;
use clientele::sim::policy::PolicyEdit;
use clientele::sim::{Command, TierId};
use std::path::Path;

#[test]
fn a_sweep_can_be_printed_written_saved_and_replayed() {
    let folder = folder();
    let (csv, save) = (
        folder.path().join("x.csv"),
        folder.path().join("x.clientele"),
    );
    let output = program(&[
        "simulate",
        "steel",
        "--policy",
        "textbook",
        "--runs",
        "3",
        "--seed",
        "7",
        "--quarters",
        "2",
        "--out",
        text(&csv),
        "--save",
        text(&save),
        "--format",
        "json",
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let json = as_json(&output);
    let hash = json["policies"][0]["runs"][0]["hash"]
        .as_str()
        .expect("a run has a hash");
    let rows = std::fs::read_to_string(&csv).expect("it was written");
    assert_eq!(rows.lines().count(), 4);
    assert!(rows.contains(hash));

    let output = program(&["replay", text(&save)]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(stdout(&output).matches("as recorded").count(), 2);

    let mut parted = disk::read(&save).expect("the replay could read it");
    let other = folder.path().join("other.clientele");
    let against = |other: &Path| program(&["replay", text(&save), "--against", text(other)]);
    assert_eq!(against(&save).status.code(), Some(0));
    let mut changed = parted.clone();
    let commit = changed.log.iter().position(|c| *c == Command::CommitPlan);
    let favour = Command::SetPolicy {
        tier: TierId(0),
        edit: PolicyEdit::Hours(1),
    };
    changed
        .log
        .insert(commit.expect("a plan was committed"), favour);
    disk::write(&changed, &other).expect("the folder is writable");
    let output = against(&other);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(
        said.contains("quarter 1") && said.contains("policies"),
        "{said}"
    );

    parted.hashes[1] = "0".repeat(16);
    disk::write(&parted, &save).expect("the folder is writable");
    let output = program(&["replay", text(&save), "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let json = as_json(&output);
    assert_eq!(json["parts"]["quarter"], 2);
    assert_eq!(json["quarters"][0]["agrees"], true);

    std::fs::write(&save, "clientele-save 1 00\n()").expect("the folder is writable");
    let output = program(&["replay", text(&save)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains(".bak"), "{}", stderr(&output));
}

#[test]
fn a_save_whose_scenario_is_gone_says_where_it_looked() {
    let folder = folder();
    let path = folder.path().join("tiny.clientele");
    let mut save = played("idle", 1).to_save(1);
    disk::write(&save, &path).expect("the folder is writable");
    let output = program(&["replay", text(&path)]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("--scenario"));
    save.header.source = Origin::Folder(text(&folder.path().join("gone")).to_owned());
    disk::write(&save, &path).expect("the folder is writable");
    let output = program(&["replay", text(&path)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("gone"));
}

#[test]
fn search_says_what_it_found_and_plays_it() {
    let output = program(&[
        "simulate",
        "steel",
        "--policy",
        "search",
        "--runs",
        "2",
        "--quarters",
        "1",
        "--format",
        "json",
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let said = stderr(&output);
    assert!(
        said.contains("160 plans") && said.contains("yuan"),
        "{said}"
    );
    let json = as_json(&output);
    assert_eq!(json["policies"][0]["policy"], "search");
    let run = &json["policies"][0]["runs"][1];
    assert!(run["luck_adjusted"].is_number() && run["seed"] == 2);
}

#[test]
fn a_quick_calibration_ends_as_its_rows_say() {
    let output = program(&["calibrate", "--quick", "--format", "json"]);
    let json = as_json(&output);
    assert_eq!((&json["runs"], &json["books"]), (&40.into(), &4.into()));
    let rows = json["rows"].as_array().expect("there are rows");
    let failing = rows.iter().filter(|row| row["passes"] == false).count();
    assert!(rows.len() >= 45);
    assert_eq!(json["passes"], failing == 0);
    let code = i32::from(failing > 0);
    assert_eq!(output.status.code(), Some(code));
    assert_eq!(stderr(&output).contains("rows fail"), failing > 0);
}

#[test]
fn balance_agrees_with_simulate_and_its_rules_set_the_exit_code() {
    let folder = folder();
    let csv = folder.path().join("runs.csv");
    let args = [
        "balance",
        "taxi",
        "--quick",
        "--runs",
        "5",
        "--seed",
        "3",
        "--presets",
        "--format",
        "json",
        "--out",
    ];
    let output = program(&[&args[..], &[text(&csv)]].concat());
    let json = as_json(&output);
    let forms = json.as_array().expect("one for each form");
    let presets: Vec<_> = forms.iter().map(|f| f["preset"].as_str()).collect();
    assert_eq!(presets, [None, Some("first-look"), Some("opening")]);
    let good = forms.iter().all(|f| f["passes"] == true);
    assert_eq!(output.status.code(), Some(i32::from(!good)));
    let rules = forms[0]["rules"].as_array().expect("there are rules");
    assert_eq!(
        (rules.len(), forms[1]["rules"].as_array().map(Vec::len)),
        (4, Some(3))
    );

    let args = [
        "--policy", "equal", "--runs", "5", "--seed", "3", "--format", "json",
    ];
    let simulated = program(&[&["simulate", "taxi"][..], &args].concat());
    let simulated = as_json(&simulated);
    let runs = simulated["policies"][0]["runs"].as_array().expect("runs");
    let values: Vec<_> = runs.iter().map(|r| r["value"].clone()).collect();
    let bots = forms[0]["bots"].as_array().expect("bots");
    let equal = bots.iter().find(|b| b["bot"] == "equal").expect("it plays");
    assert_eq!(equal["values"].as_array(), Some(&values));

    let rows = std::fs::read_to_string(&csv).expect("it was written");
    assert_eq!(rows.lines().count(), 1 + forms.len() * bots.len() * 5);
    assert!(rows.contains("taxi,opening,search,7,"));

    let text = stdout(&program(&["balance", "taxi", "--quick", "--runs", "5"]));
    for part in [
        "difficulty",
        "beats, same seed",
        "idle never makes a medal",
        "findings",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.contains('█'), "{text}");
}
