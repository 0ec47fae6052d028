//! A case with every fault of speech there is, and the same without them.

use super::*;
use crate::scenario::source::{CASES, CUSTOMERS, EN, SCENARIO, Source, ZH_CN};
use crate::scenario::{check, codes};

/// Four lines that suit the four types, and one that suits nobody; `deep` facts, `suits` of the first.
fn case(suits: &str) -> String {
    let lines = format!(
        r#"
                (step: Listen, marks: [ActsNow, LeavesCommand], suits: [{suits}]),
                (step: Listen, marks: [TakesWork, Certainty], suits: [Hesitant], reveals: ["seal"]),
                (step: Listen, marks: [PermitsGrievance, QuotesBack], suits: [Amiable], reveals: ["seal"]),
                (step: Listen, marks: [Vents, NamesFeeling], suits: [Angry]),
                (step: Accept, marks: [Argues, Policy]),
"#
    );
    format!(
        r#"[(
        id: "leak", cause: Quality, severity: Minor, fault: Ours, fair: (0, 100),
        facts: ["seal"],
        turns: [(id: "t1", lines: [{lines}]), (id: "t2", lines: [{lines}])],
    )]"#
    )
}

/// The texts of the case; `first` is its first line, `extra` goes below it.
fn texts(first: &str, extra: &str) -> String {
    let who = ["opinionated", "hesitant", "amiable", "angry"];
    let each = |what: &str| who.map(|p| format!("    .{p} = {what}\n")).concat();
    let mut rows: Vec<String> = [
        "scenario-title",
        "scenario-blurb",
        "scenario-firm",
        "scenario-role",
    ]
    .map(|key| format!("{key} = x"))
    .into();
    rows.extend((1..=4).map(|n| format!("briefing-{n} = x")));
    rows.extend(["", "-about", "-contact", "-role"].map(|end| format!("customer-school{end} = x")));
    rows.push("case-leak = x".to_owned());
    rows.extend(
        ["what", "demand", "cause", "promise", "fact-seal"].map(|a| format!("    .{a} = x")),
    );
    rows.push("    .tells-seal = gasket".to_owned());
    rows.push(format!("case-leak-open =\n{}", each("x")));
    rows.push(format!("case-leak-t2 =\n{}", each("x")));
    for turn in ["t1", "t2"] {
        for n in 1..=5 {
            let one = n == 1 && turn == "t1";
            let (words, more) = if one {
                (first, extra)
            } else {
                ("twelve words", "")
            };
            let line = format!("case-leak-{turn}-{n} = {words}\n    .why = x");
            rows.push(format!("{line}\n{}{more}", each("x")));
        }
    }
    rows.join("\n") + "\n"
}

/// Codes of the warnings about speech.
fn found(suits: &str, first: &str, extra: &str) -> Vec<&'static str> {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let path = dir.path().join("shop");
    std::fs::create_dir(&path).expect("a folder in it");
    let (case, words) = (case(suits), texts(first, extra));
    let talk = r#"(id: "shop", talks: [(case: "leak", customer: "school", quarter: 1, week: 2)])"#;
    let files = [
        (SCENARIO, talk),
        (CUSTOMERS, "id\nschool\n"),
        (CASES, &case),
        (ZH_CN, &words),
        (EN, &words),
    ];
    for (name, text) in files {
        std::fs::write(path.join(name), text).expect("a file in it");
    }
    let problems = check(&Source::Folder(path));
    assert_eq!(problems.errors(), 0, "{problems}");
    let ours = [
        codes::LENGTHS,
        codes::SAYS,
        codes::SUITS,
        codes::CHOICE,
        codes::UNHEARD,
    ];
    let mut out: Vec<&str> = problems
        .list()
        .iter()
        .map(|p| p.code)
        .filter(|code| ours.contains(code))
        .collect();
    out.dedup();
    out
}

#[test]
fn a_sound_case_has_nothing_to_be_told() {
    assert!(found("Opinionated", "twelve words", "").is_empty());
}

#[test]
fn every_fault_of_speech_is_told() {
    let told = |suits, first, extra, code| {
        let found = found(suits, first, extra);
        assert!(found.contains(&code), "{code} isn't among {found:?}");
    };
    told(
        "Opinionated",
        "far more words than any of the others has",
        "",
        codes::LENGTHS,
    );
    told("Opinionated", "the gasket w", "", codes::SAYS);
    told(
        "Opinionated, Hesitant",
        "twelve words",
        "    .angry-back = x\n",
        codes::UNHEARD,
    );
    told("", "twelve words", "", codes::CHOICE);
    // The first is meant for the angry too, and does the opinionated more good than theirs.
    told("Angry", "twelve words", "", codes::CHOICE);
}

#[test]
fn a_line_that_does_more_good_than_the_one_that_suits_is_told() {
    let profiles = crate::scenario::library::profiles().expect("the file is part of the program");
    let text =
        case("Opinionated").replacen("marks: [ActsNow, LeavesCommand]", "marks: [Policy]", 1);
    let mut problems = Problems::new("shop".to_owned());
    let raw = {
        let mut d = crate::scenario::decode::Decoder::new(CASES, &mut problems);
        let (node, _) = d.parse(&text);
        crate::scenario::raw::cases::cases(&mut d, &node).remove(0)
    };
    let case = crate::scenario::validate::cases::case(&raw, &mut problems);
    judge(&case, &raw, &profiles, &[], &mut problems);
    assert!(
        problems.list().iter().any(|p| p.code == codes::SUITS),
        "{problems}"
    );
}
