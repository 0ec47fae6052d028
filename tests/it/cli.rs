//! The command line: exit codes, what goes where, and that nothing panics.

mod report;
mod runs;

use crate::support::folder;
use crate::support::program::{as_json, program, stderr, stdout, text};
use std::process::Stdio;

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
        let output = program(&[command, "--help"]);
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
        let output = program(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stdout.is_empty(), "{args:?}");
        assert!(!output.stderr.is_empty(), "{args:?}");
    }
    assert!(stderr(&program(&["check", "steeel"])).contains("`steel`"));
}

#[test]
fn without_a_window_playing_fails_with_a_clear_sentence() {
    let output = program(&["play"]);
    let said = stderr(&output);
    assert!(!output.status.success());
    assert!(said.contains("clientele simulate"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    assert_eq!(output.status, program(&[]).status);
}

#[test]
fn a_scenario_with_errors_ends_with_1() {
    let folder = folder();
    let path = text(folder.path());
    std::fs::write(folder.path().join("scenario.ron"), "(format: 1, id: 7").expect("writable");
    for args in [
        &["check", path][..],
        &["check", path, "--format", "json"],
        &["simulate", path, "--policy", "idle"],
    ] {
        assert_eq!(program(args).status.code(), Some(1), "{args:?}");
    }
    let help = |lang: &[&str]| {
        let output = program(&[&["check", path, "--format", "json"][..], lang].concat());
        let json = as_json(&output);
        assert_eq!(json[0]["good"], false);
        let problems = json[0]["found"]["problems"].as_array().expect("a list");
        let first = problems.iter().find(|p| p["code"] == "E004");
        first.expect("it isn't closed")["help"].to_string()
    };
    assert!(help(&[]).contains("补上"));
    assert!(help(&["--lang", "en"]).contains("where it ends"));
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
