//! Both languages say the same things with the same variables, and Chinese looks like Chinese.

use crate::support;
use clientele::locale::{Lang, keys, problem_texts, report_texts};
use clientele::report::reference::words_in;
use clientele::run::debrief::area::Area;
use clientele::run::debrief::change::Handling;
use clientele::run::debrief::source::Source as ValueSource;
use clientele::run::debrief::watch::PARTS;
use clientele::scenario::shipped;
use clientele::sim::Refusal;
use clientele::sim::churn::Term;
use clientele::sim::customer::Manner;
use clientele::sim::ledger::Account;
use clientele::sim::orders::Pull;
use clientele::sim::perception::Dial;
use clientele::sim::plan::{Goal, Tone};
use clientele::sim::policy::{Lever, Priority, Programme};
use clientele::sim::retention::Part;
use clientele::sim::setup::Rating;
use clientele::sim::stage::Stage;
use clientele::sim::tier::{Level, Measure};
use std::collections::BTreeMap;

/// Every text that ships: name, Chinese source, English source.
fn texts() -> Vec<(String, String, String)> {
    let own = |lang: Lang| lang.own_texts().to_owned();
    let words = |lang: Lang| words_in(lang).to_owned();
    let problems = |lang: Lang| problem_texts(lang).to_owned();
    let mut out = vec![
        ("program".to_owned(), own(Lang::Zh), own(Lang::En)),
        ("reference".to_owned(), words(Lang::Zh), words(Lang::En)),
        (
            "problems".to_owned(),
            problems(Lang::Zh),
            problems(Lang::En),
        ),
    ];
    let report = |lang: Lang| report_texts(lang).to_owned();
    out.push(("report".to_owned(), report(Lang::Zh), report(Lang::En)));
    let import = [
        include_str!("../../assets/import/zh-CN.ftl"),
        include_str!("../../assets/import/en.ftl"),
    ];
    out.push((
        "import".to_owned(),
        import[0].to_owned(),
        import[1].to_owned(),
    ));
    let import = [
        include_str!("../../assets/import/scenario.zh-CN.ftl"),
        include_str!("../../assets/import/scenario.en.ftl"),
    ];
    out.push((
        "import's scenario".to_owned(),
        import[0].to_owned(),
        import[1].to_owned(),
    ));
    for id in shipped() {
        let loaded = support::shipped(id);
        let of = |code: &str| loaded.text(code).to_owned();
        out.push((id.to_owned(), of("zh-CN"), of("en")));
    }
    out
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_variables() {
    for (name, zh, en) in texts() {
        let (zh, en) = (keys(&zh), keys(&en));
        let only = |a: &BTreeMap<String, Vec<String>>, b: &BTreeMap<String, Vec<String>>| {
            a.keys()
                .filter(|k| !b.contains_key(*k))
                .cloned()
                .collect::<Vec<_>>()
        };
        assert_eq!(
            only(&zh, &en),
            Vec::<String>::new(),
            "{name}: only in Chinese"
        );
        assert_eq!(
            only(&en, &zh),
            Vec::<String>::new(),
            "{name}: only in English"
        );
        for (key, variables) in &zh {
            // Names that a case's text may use or not.
            let own = |names: &Vec<String>| -> Vec<String> {
                let always = ["contact", "firm", "us"];
                let own = names.iter().filter(|n| !always.contains(&n.as_str()));
                own.cloned().collect()
            };
            assert_eq!(
                Some(own(variables)),
                en.get(key).map(own),
                "{name}: variables of {key}"
            );
        }
    }
}

#[test]
fn no_key_is_given_twice() {
    let mut twice = Vec::new();
    for (name, zh, en) in texts() {
        for source in [zh, en] {
            let mut seen = std::collections::BTreeSet::new();
            for line in source.lines() {
                let Some((key, _)) = line.split_once(" =") else {
                    continue;
                };
                if key.starts_with(|c: char| c.is_ascii_lowercase()) && !seen.insert(key) {
                    twice.push(format!("{name}: {key}"));
                }
            }
        }
    }
    assert!(twice.is_empty(), "{twice:?}");
}

/// Values of an `.ftl` source with their line numbers.
fn values(source: &str) -> impl Iterator<Item = (usize, &str)> {
    source
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim_start().starts_with('#'))
        .map(|(i, line)| {
            (
                i + 1,
                line.split_once(" = ").map_or(line, |(_, value)| value),
            )
        })
}

#[test]
fn chinese_uses_full_width_punctuation() {
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for (name, zh, _) in texts() {
        for (line, value) in values(&zh) {
            let chars: Vec<char> = value.chars().collect();
            for pair in chars.windows(2) {
                let wrong = han(pair[0]) && matches!(pair[1], ',' | '?' | '!' | ':' | ';');
                assert!(
                    !wrong,
                    "{name}, line {line}: half-width punctuation in “{value}”"
                );
            }
            assert!(
                !value.contains(['「', '」']),
                "{name}, line {line}: “{value}”"
            );
        }
    }
}

#[test]
fn words_that_the_project_does_not_use_are_not_there() {
    let banned = [
        "终身价值",
        "年价值",
        "当场授权",
        "离开可能",
        "真正的要求",
        "看清程度",
        "品质",
        "队列",
        "探讨",
        "可靠型",
    ];
    for (name, zh, _) in texts() {
        for (line, value) in values(&zh) {
            for word in banned {
                assert!(
                    !value.contains(word),
                    "{name}, line {line}: “{word}” in “{value}”"
                );
            }
        }
    }
}

/// Every literal key that the code asks for is there.
#[test]
fn keys_in_the_code_have_texts() {
    let mut known = keys(Lang::Zh.own_texts());
    for (_, zh, _) in texts() {
        known.extend(keys(&zh));
    }
    // Rooms whose words are needed on the command line alone have files of their own.
    let assets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    for room in ["reference", "starter"] {
        let path = assets.join(room).join("zh-CN.ftl");
        known.extend(keys(&std::fs::read_to_string(path).unwrap_or_default()));
    }
    let mut missing = Vec::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("src is there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            // What is written there is looked up in the texts that it writes itself.
            if path.ends_with("import/write/texts.rs") {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("source files are UTF-8");
            for opening in [
                "t.get(\"",
                "t.with(\"",
                "t.with(\n            \"",
                ".get(\"scenario-",
            ] {
                for part in text.split(opening).skip(1) {
                    let key = part.split('"').next().unwrap_or_default();
                    let key = if opening.ends_with("scenario-") {
                        format!("scenario-{key}")
                    } else {
                        key.to_owned()
                    };
                    if !known.contains_key(&key) {
                        missing.push(format!("{}: {key}", path.display()));
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Keys that the debrief hands out, as they stand in its sources.
fn keys_of_the_debrief() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/run/debrief");
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).expect("it is there").flatten() {
        if !entry.path().is_file() {
            continue;
        }
        let text = std::fs::read_to_string(entry.path()).expect("source files are UTF-8");
        for family in ["advice", "evidence", "decision"] {
            for part in text.split(&format!("\"{family}-")).skip(1) {
                let rest = part.split('"').next().unwrap_or_default();
                out.push(format!("{family}-{rest}"));
            }
        }
    }
    assert!(out.len() > 30, "{out:?}");
    out
}

/// Every key that the model can hand out, with the tips it is explained by.
#[test]
fn keys_of_the_model_have_texts() {
    let mut wanted: Vec<String> = Vec::new();
    let mut want = |key: &str, endings: &[&str]| {
        wanted.extend(endings.iter().map(|ending| format!("{key}{ending}")));
    };
    for a in Account::ALL {
        want(a.key(), &["", "-short"]);
    }
    for l in Lever::ALL {
        want(l.key(), &["", "-tip"]);
    }
    for p in Programme::ALL {
        want(p.key(), &["", "-tip"]);
    }
    for p in Priority::ALL {
        want(p.key(), &["", "-tip"]);
    }
    for t in Tone::ALL {
        want(t.key(), &["", "-tip"]);
    }
    for m in Manner::ALL {
        want(m.key(), &["", "-tip"]);
    }
    for l in Level::ALL {
        want(l.key(), &["", "-tip"]);
    }
    for m in Measure::ALL {
        want(m.key(), &["", "-tip"]);
    }
    for r in Rating::ALL {
        want(r.key(), &["", "-tip"]);
    }
    for g in Goal::ALL {
        want(g.key(), &[""]);
    }
    for s in Stage::ALL {
        want(s.key(), &[""]);
    }
    for p in Pull::ALL {
        want(p.key(), &[""]);
    }
    for p in Part::ALL {
        want(p.key(), &[""]);
    }
    for d in Dial::ALL {
        want(d.key(), &[""]);
    }
    for term in Term::ALL {
        want(term.key(), &[""]);
        want(term.cause_key(), &[""]);
        want(term.key_for(-1.0), &[""]);
    }
    want(Refusal::NotWinnable.key(), &[""]);
    for source in ValueSource::ALL {
        want(source.key(), &["", "-tip"]);
    }
    for area in Area::ALL {
        want(area.key(), &[""]);
    }
    for handling in [Handling::Talked, Handling::Delegated, Handling::Unanswered] {
        want(handling.key(), &[""]);
    }
    for part in Part::ALL {
        want(&format!("whatif-{}", part.key()), &["-tip"]);
    }
    for part in PARTS {
        want(&format!("whatif-part-{part}"), &[""]);
    }
    for key in keys_of_the_debrief() {
        want(&key, &[""]);
    }
    for lang in Lang::ALL {
        let known = keys(lang.own_texts());
        let missing: Vec<&String> = wanted.iter().filter(|k| !known.contains_key(*k)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", lang.code());
    }
}
