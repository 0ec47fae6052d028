//! The command line: exit codes, what goes where, and that nothing panics.

use crate::support::played;
use assert_cmd::Command;
use clientele::run::disk;
use clientele::run::save::Origin;
use clientele::sim::policy::PolicyEdit;
use clientele::sim::{Command as Do, TierId};
use std::path::Path;
use std::process::{Output, Stdio};

fn run(args: &[&str]) -> Output {
    Command::cargo_bin("clientele")
        .expect("cargo builds the binary for its tests")
        .args(args)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .expect("the binary starts")
}

fn code(args: &[&str]) -> Option<i32> {
    run(args).status.code()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn text(path: &Path) -> &str {
    path.to_str().expect("temporary paths are plain")
}

#[test]
fn every_help_has_an_example_and_ends_well() {
    for command in [
        "play",
        "demo",
        "check",
        "docs",
        "convert",
        "import-book",
        "handout",
        "new",
        "simulate",
        "balance",
        "calibrate",
        "talk",
        "replay",
        "report",
    ] {
        let output = run(&[command, "--help"]);
        assert_eq!(output.status.code(), Some(0), "{command}");
        let help = stdout(&output);
        let example = help.contains("Example:") || help.contains("Examples:");
        assert!(example, "{command}");
        assert!(output.stderr.is_empty(), "{command}");
    }
}

#[test]
fn wrong_usage_ends_with_2_and_says_so_on_standard_error() {
    for args in [
        &["nonsense"][..],
        &["check"],
        &["check", "no-such-folder"],
        &["check", "steel", "--lang", "fr"],
        &["simulate", "steel"],
        &["simulate", "steel", "--policy", "genius"],
        &["simulate", "steel", "--policy", "idle", "--runs", "0"],
        &["simulate", "stel", "--policy", "idle"],
        &["play", "--size", "big"],
        &["play", "--lang", "fr"],
        &["demo", "--policy", "nobody"],
        // It looks for a plan first; a window doesn't wait for that.
        &["demo", "--policy", "search"],
        &["balance"],
        &["balance", "stel"],
        &["balance", "taxi", "--runs", "1"],
        &["calibrate", "--format", "text"],
        &["docs", "--lang", "fr"],
        &["docs", "--format", "pdf"],
        &["new"],
        &["new", "no-such-parent/x", "--template", "stel"],
        &["new", "no-such-parent/x", "--customers", "3"],
        &[
            "new",
            "no-such-parent/x",
            "--template",
            "steel",
            "--quarters",
            "4",
        ],
        &["new", "No such parent"],
        &["replay"],
    ] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stdout.is_empty(), "{args:?}");
        assert!(!output.stderr.is_empty(), "{args:?}");
    }
    assert!(stderr(&run(&["check", "steeel"])).contains("`steel`"));
}

#[test]
fn without_a_window_playing_fails_with_a_clear_sentence() {
    let output = run(&["play"]);
    let said = stderr(&output);
    assert!(!output.status.success());
    assert!(said.contains("clientele simulate"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    assert_eq!(output.status, run(&[]).status);
}

#[test]
fn a_scenario_with_errors_ends_with_1() {
    let folder = tempfile::tempdir().expect("the system has a folder for temporary files");
    let path = text(folder.path());
    std::fs::write(folder.path().join("scenario.ron"), "(format: 1, id: 7").expect("writable");
    for args in [
        &["check", path][..],
        &["check", path, "--format", "json"],
        &["simulate", path, "--policy", "idle"],
    ] {
        assert_eq!(code(args), Some(1), "{args:?}");
    }
    let help = |lang: &[&str]| {
        let output = run(&[&["check", path, "--format", "json"][..], lang].concat());
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
        assert_eq!(json[0]["good"], false);
        let problems = json[0]["found"]["problems"].as_array().expect("a list");
        let first = problems.iter().find(|p| p["code"] == "E004");
        first.expect("it isn't closed")["help"].to_string()
    };
    assert!(help(&[]).contains("补上"));
    assert!(help(&["--lang", "en"]).contains("where it ends"));
}

#[test]
fn a_sweep_can_be_printed_written_saved_and_replayed() {
    let folder = tempfile::tempdir().expect("the system has a folder for temporary files");
    let (csv, save) = (
        folder.path().join("x.csv"),
        folder.path().join("x.clientele"),
    );
    let output = run(&[
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
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let hash = json["policies"][0]["runs"][0]["hash"]
        .as_str()
        .expect("a run has a hash");
    let rows = std::fs::read_to_string(&csv).expect("it was written");
    assert_eq!(rows.lines().count(), 4);
    assert!(rows.contains(hash));

    let output = run(&["replay", text(&save)]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(stdout(&output).matches("as recorded").count(), 2);

    let mut parted = disk::read(&save).expect("the replay could read it");
    let other = folder.path().join("other.clientele");
    let against = |other: &Path| run(&["replay", text(&save), "--against", text(other)]);
    assert_eq!(against(&save).status.code(), Some(0));
    let mut changed = parted.clone();
    let commit = changed.log.iter().position(|c| *c == Do::CommitPlan);
    let favour = Do::SetPolicy {
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
    let output = run(&["replay", text(&save), "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(json["parts"]["quarter"], 2);
    assert_eq!(json["quarters"][0]["agrees"], true);

    std::fs::write(&save, "clientele-save 1 00\n()").expect("the folder is writable");
    let output = run(&["replay", text(&save)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains(".bak"), "{}", stderr(&output));
}

#[test]
fn a_save_whose_scenario_is_gone_says_where_it_looked() {
    let folder = tempfile::tempdir().expect("the system has a folder for temporary files");
    let path = folder.path().join("tiny.clientele");
    let mut save = played("idle", 1).to_save(1);
    disk::write(&save, &path).expect("the folder is writable");
    let output = run(&["replay", text(&path)]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("--scenario"));
    save.header.source = Origin::Folder(text(&folder.path().join("gone")).to_owned());
    disk::write(&save, &path).expect("the folder is writable");
    let output = run(&["replay", text(&path)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("gone"));
}

#[test]
fn a_reader_that_goes_away_is_no_problem() {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_clientele"))
        .args([
            "simulate",
            "steel",
            "--policy",
            "idle",
            "--runs",
            "300",
            "--quarters",
            "1",
        ])
        .args(["--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0));
    assert!(!stderr(&output).contains("panicked"));
}

#[test]
fn search_says_what_it_found_and_plays_it() {
    let output = run(&[
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
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(json["policies"][0]["policy"], "search");
    let run = &json["policies"][0]["runs"][1];
    assert!(run["luck_adjusted"].is_number() && run["seed"] == 2);
}

#[test]
fn a_quick_calibration_ends_as_its_rows_say() {
    let output = run(&["calibrate", "--quick", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
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
    let folder = tempfile::tempdir().expect("the system has a folder for temporary files");
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
    let output = run(&[&args[..], &[text(&csv)]].concat());
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
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
    let simulated = run(&[&["simulate", "taxi"][..], &args].concat());
    let simulated: serde_json::Value =
        serde_json::from_slice(&simulated.stdout).expect("it is JSON");
    let runs = simulated["policies"][0]["runs"].as_array().expect("runs");
    let values: Vec<_> = runs.iter().map(|r| r["value"].clone()).collect();
    let bots = forms[0]["bots"].as_array().expect("bots");
    let equal = bots.iter().find(|b| b["bot"] == "equal").expect("it plays");
    assert_eq!(equal["values"].as_array(), Some(&values));

    let rows = std::fs::read_to_string(&csv).expect("it was written");
    assert_eq!(rows.lines().count(), 1 + forms.len() * bots.len() * 5);
    assert!(rows.contains("taxi,opening,search,7,"));

    let text = stdout(&run(&["balance", "taxi", "--quick", "--runs", "5"]));
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

/// A run of a bot, saved by the program itself.
fn saved(folder: &Path, scenario: &str, name: &str) -> std::path::PathBuf {
    let path = folder.join(name);
    let args = ["simulate", scenario, "--policy", "textbook", "--runs", "1"];
    let more = ["--quarters", "1", "--save", text(&path)];
    assert_eq!(code(&[&args[..], &more[..]].concat()), Some(0));
    path
}

#[test]
fn a_debrief_is_written_beside_its_save_and_never_over_it() {
    let folder = tempfile::tempdir().expect("the system has a folder for temporary files");
    let save = saved(folder.path(), "steel", "20260117.clientele");
    let told = run(&["report", text(&save), "--quick", "--lang", "en"]);
    assert_eq!(told.status.code(), Some(0), "{}", stderr(&told));
    let page = folder.path().join("20260117.html");
    assert_eq!(stdout(&told).trim(), text(&page));
    let html = std::fs::read_to_string(&page).expect("it was just written");
    assert!(html.contains("20260117") && html.contains("<html lang=\"en\">"));
    let over = run(&["report", text(&save), "--quick", "--html", text(&save)]);
    assert_eq!(over.status.code(), Some(1));
    assert!(stderr(&over).contains("is the saved game itself"));
    assert!(disk::read(&save).is_ok());
}

#[test]
fn a_class_leaves_out_what_is_no_save_and_refuses_to_mix_scenarios() {
    let folder = tempfile::tempdir().expect("the system has a folder for temporary files");
    let one = saved(folder.path(), "steel", "one.clientele");
    let two = saved(folder.path(), "steel", "two.clientele");
    let other = saved(folder.path(), "recovery-week", "other.clientele");
    let broken = folder.path().join("broken.clientele");
    std::fs::write(&broken, "nothing").expect("the folder is there");
    let csv = folder.path().join("class.csv");
    let args = ["report", text(&one), text(&broken), text(&two)];
    let more = ["--quick", "--csv", text(&csv)];
    let told = run(&[&args[..], &more[..]].concat());
    assert_eq!(told.status.code(), Some(1));
    assert!(stderr(&told).contains("left out") && stderr(&told).contains("broken.clientele"));
    assert!(csv.is_file() && folder.path().join("class-points.csv").is_file());
    let mixed = run(&["report", text(&one), text(&other), "--quick"]);
    assert_eq!(mixed.status.code(), Some(1));
    for named in [
        "different scenarios",
        "steel",
        "recovery-week",
        "other.clientele",
    ] {
        assert!(stderr(&mixed).contains(named), "{}", stderr(&mixed));
    }
}
