//! The JSON twin of a scenario: the same scenario there and back, and problems with their place in it.

use crate::support::folder;
use crate::support::program::{program, stderr, text};
use crate::support::scenarios::places;
use clientele::scenario::convert::{Form, convert};
use clientele::scenario::source::{FILES, TWINS};
use clientele::scenario::{Source, check, load, shipped};
use std::fs;
use std::path::Path;
use std::process::Output;

fn run(args: &[&str]) -> Output {
    program(&[&["convert"][..], args].concat())
}

/// Writes a scenario with its three files in a form.
fn written(source: &Source, to: Form, folder: &Path) {
    fs::create_dir_all(folder).expect("the folder is writable");
    for name in FILES.into_iter().chain(TWINS.map(|twins| twins[1])) {
        let Ok(bytes) = source.read(name) else {
            continue;
        };
        let text = String::from_utf8_lossy(&bytes);
        let (name, text) = match to.twin(name) {
            Some((_, true)) => {
                let twin = convert(name, &text, to).unwrap_or_else(|p| panic!("{name}:\n{p}"));
                (twin.file, twin.text)
            }
            _ => (name, text.into_owned()),
        };
        fs::write(folder.join(name), text).expect("the folder is writable");
    }
}

#[test]
fn every_shipped_scenario_is_the_same_there_and_back() {
    let folder = folder();
    for id in shipped() {
        let origin = Source::Shipped(id);
        let [json, ron] = ["json", "ron"].map(|form| folder.path().join(form).join(id));
        written(&origin, Form::Json, &json);
        assert!(!json.join("scenario.ron").exists());
        let parsed = fs::read(json.join("scenario.json")).expect("it was written");
        let value: serde_json::Value = serde_json::from_slice(&parsed).expect("it is JSON");
        assert_eq!(value["id"], id);
        written(&Source::Folder(json.clone()), Form::Ron, &ron);
        let first = load(&origin).unwrap_or_else(|problems| panic!("{problems}"));
        for twin in [json, ron] {
            let second =
                load(&Source::Folder(twin)).unwrap_or_else(|problems| panic!("{problems}"));
            assert!(first.scenario == second.scenario, "{id}");
            assert_eq!(first.texts, second.texts, "{id}");
            assert!(second.warnings.is_empty(), "{}", second.warnings);
        }
    }
}

#[test]
fn the_command_converts_folders_and_files() {
    let folder = folder();
    let [json, ron] = ["json", "ron"].map(|form| folder.path().join(form).join("steel"));
    let output = run(&["steel", "--out", text(&json)]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let told = stderr(&output);
    assert!(
        told.contains("lines of comments") && told.contains("loads the same"),
        "{told}"
    );
    assert_eq!(run(&["steel", "--out", text(&json)]).status.code(), Some(1));
    let output = run(&[text(&json), "--out", text(&ron)]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(ron.join("scenario.ron").exists() && !ron.join("quiz.json").exists());
    let file = json.join("quiz.json");
    let output = run(&[text(&file)]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(
        output.stdout,
        fs::read(ron.join("quiz.ron")).expect("it was written")
    );
    for (args, code) in [
        (&["steel"][..], 2),
        (&["nowhere", "--out", "x"], 2),
        (&[text(&file), "--to", "json"], 2),
        (&[text(&json.join("customers.csv"))], 2),
    ] {
        assert_eq!(run(args).status.code(), Some(code), "{args:?}");
    }
    fs::write(&file, "[ { \"id\": } ]").expect("the folder is writable");
    let output = run(&[text(&file)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("quiz.json:1:11"),
        "{}",
        stderr(&output)
    );
    assert!(output.stdout.is_empty());
}

#[test]
fn problems_have_their_place_in_the_json() {
    let dir = folder();
    let folder = dir.path().join("corner-shop");
    fs::create_dir(&folder).expect("a folder in it");
    let json = r#"{
    "id": "corner-shop",
    "quartets": 4,
    "difficulty": "hard",
    "tiers": [{ "id": "Gold", "level": "Accountabel" }, { "level": "Basic" }],
    "levers": [{ "lever": "hours" }],
    "events": [
        { "id": "rain", "quarter": 1, "week": 2, "effects": [{ "Trust": { "who": { "Customer": "nobody" }, "points": 4 } }, { "Truth": {} }] }
    ],
}"#;
    fs::write(folder.join("scenario.json"), json).expect("writable");
    fs::write(folder.join("customers.csv"), "id\nschool\n").expect("writable");
    let problems = check(&Source::Folder(folder.clone()));
    let errors: Vec<String> = places(&problems)
        .into_iter()
        .filter(|p| p.starts_with('E'))
        .collect();
    assert_eq!(
        errors,
        [
            "E010 scenario.json:3:5",
            "E012 scenario.json:4:19",
            "E025 scenario.json:5:14",
            "E024 scenario.json:5:23",
            "E015 scenario.json:5:40",
            "E011 scenario.json:5:57",
            "E012 scenario.json:6:27",
            "E021 scenario.json:8:96",
            "E015 scenario.json:8:127",
            "E004 scenario.json:9:6",
        ],
        "{problems}"
    );
    let shown = problems.to_string();
    assert!(
        shown.contains("did you mean `Accountable`?") && shown.contains("did you mean `quarters`?"),
        "{shown}"
    );
    assert!(shown.contains("add `\"id\": …`"), "{shown}");

    fs::write(folder.join("scenario.ron"), "(id: \"corner-shop\")").expect("writable");
    let problems = check(&Source::Folder(folder));
    assert!(
        places(&problems).contains(&"E008 scenario.json:1:1".to_owned()),
        "{problems}"
    );
}

#[test]
fn a_scenario_in_json_may_be_as_small_as_one_in_ron() {
    let dir = folder();
    let folder = dir.path().join("corner-shop");
    fs::create_dir(&folder).expect("a folder in it");
    fs::write(folder.join("customers.csv"), "id\nschool\nbakery\n").expect("writable");
    fs::write(
        folder.join("scenario.json"),
        "\u{FEFF}{ \"id\": \"corner-shop\" }\n",
    )
    .expect("writable");
    let loaded = load(&Source::Folder(folder)).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(loaded.scenario.customers.len(), 2);
    assert_eq!(
        places(&loaded.warnings),
        ["W021 en.ftl:1:1", "W021 zh-CN.ftl:1:1"]
    );
}
