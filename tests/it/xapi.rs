//! xAPI: what a run tells is valid by the specification, and the same every time it is told.

mod lrs;
mod rules;

use crate::support::program::{call, stderr, stdout, text};
use crate::support::{folder, shipped};
use clientele::locale::Lang;
use clientele::report::xapi::{Learner, array, lines, told};
use clientele::run::bots::{self, Player};
use clientele::run::session::{Provenance, Session};
use clientele::run::{Parting, Save, disk};
use clientele::scenario::Loaded;
use clientele::sim::Command;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// When the run of the tests began: 1 March 2026, 08:30 UTC.
const BEGAN: u64 = 1_772_353_800;

fn student(number: &str) -> Learner {
    Learner::new("https://lms.example.edu", number).expect("the number is one")
}

/// A run of a bot that talks with customers itself, with the quiz before and after.
fn played(loaded: &Loaded, seed: u64, quarters: u8) -> Save {
    let provenance = Provenance {
        hash: loaded.hash.clone(),
        ..Provenance::default()
    };
    let scenario = Arc::clone(&loaded.scenario);
    let mut session = Session::start(scenario, provenance, seed, quarters, BEGAN);
    quiz(&mut session, |_, _| 0);
    let bot = bots::talking("textbook").expect("the test names a bot that there is");
    let mut player = Player::new(bot);
    while let Some(command) = player.next(session.sim()).expect("the bot can go on") {
        session
            .command(command)
            .expect("the bot's command is allowed");
    }
    quiz(&mut session, |_, right| right);
    session.to_save(BEGAN + 3600)
}

fn quiz(session: &mut Session, option: impl Fn(u32, u32) -> u32) {
    let rights: Vec<u32> = session.scenario().quiz.iter().map(|q| q.answer).collect();
    for (question, right) in (0u32..).zip(rights) {
        let option = option(question, right);
        let command = Command::AnswerQuiz { question, option };
        session.command(command).expect("nobody answered yet");
    }
}

fn statements(save: &Save, loaded: &Loaded) -> Vec<Value> {
    told(save, loaded, &student("20260117"), Lang::Zh).statements
}

fn ids(statements: &[Value]) -> Vec<&str> {
    statements.iter().filter_map(|s| s["id"].as_str()).collect()
}

/// How often each verb stands there, by the last part of its IRI.
fn verbs(statements: &[Value]) -> BTreeMap<String, usize> {
    let mut out = BTreeMap::new();
    for statement in statements {
        let iri = statement["verb"]["id"].as_str().unwrap_or_default();
        let verb = iri.rsplit('/').next().unwrap_or_default();
        *out.entry(verb.to_owned()).or_insert(0) += 1;
    }
    out
}

fn of_kind<'a>(statements: &'a [Value], verb: &str, kind: &str) -> Vec<&'a Value> {
    let ends = |value: &Value, end: &str| value.as_str().is_some_and(|s| s.ends_with(end));
    statements
        .iter()
        .filter(|s| ends(&s["verb"]["id"], verb))
        .filter(|s| ends(&s["object"]["definition"]["type"], kind))
        .collect()
}

#[test]
fn what_a_run_tells_is_valid_by_the_specification() {
    for (id, quarters) in [("taxi", 0), ("steel", 2), ("telecom", 1)] {
        let loaded = shipped(id);
        let told = statements(&played(&loaded, 7, quarters), &loaded);
        for statement in &told {
            let faults = rules::faults(statement);
            assert!(faults.is_empty(), "{id}: {faults:?}\n{statement:#}");
        }
        let distinct: BTreeSet<&str> = ids(&told).into_iter().collect();
        assert_eq!(distinct.len(), told.len(), "{id}");
        let runs: BTreeSet<String> = told
            .iter()
            .map(|s| s["context"]["registration"].to_string())
            .collect();
        assert_eq!(runs.len(), 1, "{id}");
    }
}

#[test]
fn the_rules_find_what_is_wrong() {
    let loaded = shipped("taxi");
    let good = statements(&played(&loaded, 7, 1), &loaded).remove(0);
    let spoilt = |pointer: &str, value: Value| {
        let mut bad = good.clone();
        let place = bad.pointer_mut(pointer).expect("the field is there");
        *place = value;
        rules::faults(&bad)
    };
    assert!(rules::faults(&good).is_empty());
    for (pointer, value) in [
        ("/id", Value::from("1")),
        (
            "/actor",
            serde_json::json!({ "mbox": "mailto:li@example.edu" }),
        ),
        ("/verb/id", Value::from("answered")),
        ("/verb/display", serde_json::json!({ "no language": "x" })),
        ("/object/id", Value::from("a b")),
        ("/timestamp", Value::from("2026-02-30T00:00:00Z")),
        ("/context/registration", Value::from("run")),
        ("/context/revision", Value::Null),
        ("/context/language", Value::from("zh CN")),
    ] {
        assert!(!spoilt(pointer, value).is_empty(), "{pointer}");
    }
}

#[test]
fn a_whole_run_is_told_from_its_beginning_to_its_medal() {
    let loaded = shipped("taxi");
    let save = played(&loaded, 7, 0);
    let told = statements(&save, &loaded);
    let quarters = usize::from(loaded.scenario.quarters);
    let questions = loaded.scenario.quiz.len();
    assert_eq!(of_kind(&told, "/initialized", "/serious-game").len(), 1);
    assert_eq!(of_kind(&told, "/initialized", "/level").len(), quarters);
    assert_eq!(
        of_kind(&told, "/interacted", "/game-object").len(),
        quarters
    );
    assert_eq!(of_kind(&told, "/completed", "/level").len(), quarters);
    assert_eq!(
        of_kind(&told, "/progressed", "/serious-game").len(),
        quarters
    );
    assert_eq!(verbs(&told)["answered"], 2 * questions);
    let lines = of_kind(&told, "/selected", "/dialog-tree");
    assert!(!lines.is_empty(), "the bot talks");
    let talks = of_kind(&told, "/completed", "/quest");
    assert!(!talks.is_empty(), "the bot talks");
    for talk in talks {
        let score = &talk["result"]["score"];
        assert_eq!(
            (&score["min"], score["max"].as_f64()),
            (&Value::from(0), Some(100.0))
        );
        assert!(
            score["raw"]
                .as_f64()
                .is_some_and(|raw| (0.0..=100.0).contains(&raw))
        );
    }
    let plan = of_kind(&told, "/interacted", "/game-object")[0];
    let changes = &plan["result"]["extensions"]["urn:clientele:xapi/extension/changes"];
    assert!(
        changes.as_array().is_some_and(|c| !c.is_empty()),
        "the bot plans"
    );
    let ends = of_kind(&told, "/completed", "/serious-game");
    assert_eq!(ends.len(), 1);
    let result = &ends[0]["result"];
    let medal = &result["extensions"]["urn:clientele:xapi/extension/medal"];
    assert!(["none", "bronze", "silver", "gold"].contains(&medal.as_str().unwrap_or_default()));
    assert_eq!(result["completion"], Value::from(true));
}

#[test]
fn the_same_save_tells_the_same_bytes_and_a_run_that_goes_on_keeps_its_ids() {
    let loaded = shipped("taxi");
    let save = played(&loaded, 7, 0);
    let whole = statements(&save, &loaded);
    assert_eq!(lines(&whole), lines(&statements(&save, &loaded)));
    assert_eq!(array(&whole), array(&statements(&save, &loaded)));
    // Saved earlier, and later by the clock.
    let mut under_way = save.clone();
    under_way.log.truncate(save.log.len() / 2);
    under_way.hashes.clear();
    under_way.header.updated += 86_400;
    let part = statements(&under_way, &loaded);
    assert!(part.len() > 10 && part.len() < whole.len());
    assert_eq!(part[..], whole[..part.len()]);
}

#[test]
fn runs_and_students_share_no_ids_and_forks_only_what_they_share() {
    let loaded = shipped("taxi");
    let save = played(&loaded, 7, 1);
    let whole = statements(&save, &loaded);
    let other = |change: &dyn Fn(&mut Save)| {
        let mut save = save.clone();
        change(&mut save);
        statements(&save, &loaded)
    };
    let shared = |other: &[Value]| {
        let known: BTreeSet<&str> = ids(&whole).into_iter().collect();
        ids(other)
            .into_iter()
            .filter(|id| known.contains(id))
            .count()
    };
    let somebody = told(&save, &loaded, &student("20260118"), Lang::Zh).statements;
    assert_eq!(shared(&somebody), 0);
    assert_eq!(shared(&other(&|s| s.header.created += 1)), 0);
    assert_eq!(shared(&other(&|s| s.header.seed += 1)), 0);
    // Another answer to the first question: told alike up to there, and not after.
    let forked = other(&|s| {
        s.log[0] = Command::AnswerQuiz {
            question: 0,
            option: 1,
        };
    });
    assert_eq!(shared(&forked), 2, "the run and its first quarter");
    // In the other language the same ids, and only the language differs.
    let english = told(&save, &loaded, &student("20260117"), Lang::En).statements;
    assert_eq!(ids(&english), ids(&whole));
    assert_eq!(english[0]["context"]["language"], Value::from("en"));
}

#[test]
fn what_another_scenario_refuses_ends_the_telling() {
    let loaded = shipped("taxi");
    let mut save = played(&loaded, 7, 1);
    save.log.insert(3, Command::NextQuarter);
    let found = told(&save, &loaded, &student("20260117"), Lang::Zh);
    assert_eq!(found.statements.len(), 2 + 3);
    let refused = matches!(found.parting, Some(Parting::Refused { index: 3, .. }));
    assert!(refused, "{:?}", found.parting);
}

#[test]
fn times_go_on_from_when_the_run_began() {
    let loaded = shipped("taxi");
    let told = statements(&played(&loaded, 7, 1), &loaded);
    let times: Vec<&str> = told
        .iter()
        .filter_map(|s| s["timestamp"].as_str())
        .collect();
    assert_eq!(times[0], "2026-03-01T08:30:00.000Z");
    assert!(times.is_sorted());
}

/// `clientele report`: exit code, standard output, standard error.
fn report(args: &[&str]) -> (Option<i32>, String, String) {
    let secret = [("SECRET_OF_THE_TEST", "geheim")];
    let output = call(&[&["report"][..], args].concat(), &secret);
    (output.status.code(), stdout(&output), stderr(&output))
}

fn joined<'a>(parts: &[&[&'a str]]) -> Vec<&'a str> {
    parts.concat()
}

#[test]
fn the_command_writes_what_the_library_tells_and_names_what_is_missing() {
    let dir = folder();
    let loaded = shipped("taxi");
    let save = played(&loaded, 7, 1);
    let path = |name: &str| text(&dir.path().join(name)).to_owned();
    let (run, file, queue) = (path("20260117.clientele"), path("run.jsonl"), path("queue"));
    let (run, file) = (run.as_str(), file.as_str());
    disk::write(&save, run.as_ref()).expect("the folder can be written");
    let school = ["--home-page", "https://lms.example.edu"];
    // The number is the name of the save.
    let (code, said, _) = report(&joined(&[&[run, "--xapi", file], &school]));
    assert_eq!(code, Some(0), "{said}");
    let told = statements(&save, &loaded);
    let written = std::fs::read_to_string(file).expect("it is written");
    assert_eq!(written, lines(&told));
    let address = ["--student", "li@example.edu"];
    for wrong in [
        vec!["--xapi", file],
        vec![run, "--xapi", file],
        joined(&[&[run, "--xapi", file], &school, &address]),
        joined(&[&[run, "--lrs", "https://127.0.0.1:9"], &school]),
    ] {
        assert_eq!(report(&wrong).0, Some(2), "{wrong:?}");
    }
    // Nobody is there: the statements wait, and the command says where.
    let store = [
        "--lrs",
        "http://127.0.0.1:9/xAPI",
        "--lrs-key",
        "clientele",
        "--lrs-secret-env",
        "SECRET_OF_THE_TEST",
        "--lrs-tries",
        "1",
        "--queue",
        queue.as_str(),
    ];
    let (code, said, help) = report(&joined(&[&[run], &school, &store]));
    assert_eq!(code, Some(1));
    assert!(
        said.contains(&format!("waiting    {}", told.len())),
        "{said}"
    );
    assert!(help.contains(&queue) && !help.contains("geheim"), "{help}");
}
