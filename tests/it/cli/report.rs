//! Debriefs from the command line: beside the save, never over it, and of one scenario.

use crate::support::folder;
use crate::support::program::{program, stderr, stdout, text};
use clientele::run::disk;
use std::path::{Path, PathBuf};

/// A run of a bot, saved by the program itself.
fn saved(folder: &Path, scenario: &str, name: &str) -> PathBuf {
    let path = folder.join(name);
    let args = ["simulate", scenario, "--policy", "textbook", "--runs", "1"];
    let more = ["--quarters", "1", "--save", text(&path)];
    assert_eq!(
        program(&[&args[..], &more[..]].concat()).status.code(),
        Some(0)
    );
    path
}

#[test]
fn a_debrief_is_written_beside_its_save_and_never_over_it() {
    let folder = folder();
    let save = saved(folder.path(), "steel", "20260117.clientele");
    let told = program(&["report", text(&save), "--quick", "--lang", "en"]);
    assert_eq!(told.status.code(), Some(0), "{}", stderr(&told));
    let page = folder.path().join("20260117.html");
    assert_eq!(stdout(&told).trim(), text(&page));
    let html = std::fs::read_to_string(&page).expect("it was just written");
    assert!(html.contains("20260117") && html.contains("<html lang=\"en\">"));
    let over = program(&["report", text(&save), "--quick", "--html", text(&save)]);
    assert_eq!(over.status.code(), Some(1));
    assert!(stderr(&over).contains("is the saved game itself"));
    assert!(disk::read(&save).is_ok());
}

#[test]
fn a_class_leaves_out_what_is_no_save_and_refuses_to_mix_scenarios() {
    let folder = folder();
    let one = saved(folder.path(), "steel", "one.clientele");
    let two = saved(folder.path(), "steel", "two.clientele");
    let other = saved(folder.path(), "recovery-week", "other.clientele");
    let broken = folder.path().join("broken.clientele");
    std::fs::write(&broken, "nothing").expect("the folder is there");
    let csv = folder.path().join("class.csv");
    let args = ["report", text(&one), text(&broken), text(&two)];
    let more = ["--quick", "--csv", text(&csv)];
    let told = program(&[&args[..], &more[..]].concat());
    assert_eq!(told.status.code(), Some(1));
    assert!(stderr(&told).contains("left out") && stderr(&told).contains("broken.clientele"));
    assert!(csv.is_file() && folder.path().join("class-points.csv").is_file());
    let mixed = program(&["report", text(&one), text(&other), "--quick"]);
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
