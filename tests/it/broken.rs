//! An example of every problem that a scenario can have, drawn as its author sees it; each says where, what, and how to mend it.
//!
//! `tests/it/broken/e010-…` is an example of E010. Read a changed picture before
//! it is accepted (`cargo insta review`, or `INSTA_UPDATE=always`): would
//! somebody who never wrote a program know what to do?

use clientele::locale::{Lang, keys, problem_texts, tell};
use clientele::scenario::codes::CODES;
use clientele::scenario::{Problems, Source, check};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the examples are, from the root of the project.
const EXAMPLES: &str = "tests/it/broken";
/// Too large to lie about: made when it is looked at.
const MADE: &str = "e002-too-large";
/// Most examples are about something else than a language without a file.
const NO_LANGUAGE: &str = "W021";

/// Names of the examples, sorted.
fn examples() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(EXAMPLES);
    let entries = fs::read_dir(root).expect("the examples lie beside the tests");
    let mut names: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .chain([MADE.to_owned()])
        .collect();
    names.sort();
    names
}

/// What is found in an example, and how it is shown, with the folder as an author names it.
fn found(name: &str) -> (Problems, String) {
    if name != MADE {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        return shown(&root.join(EXAMPLES).join(name), name);
    }
    let dir = tempfile::tempdir().expect("a folder for temporary files");
    let folder: PathBuf = dir.path().join(MADE);
    fs::create_dir(&folder).expect("a folder in it");
    fs::write(
        folder.join("scenario.ron"),
        format!("(\n    id: \"{MADE}\",\n)\n"),
    )
    .expect("a file in it");
    let large = fs::File::create(folder.join("customers.csv")).expect("a file in it");
    large
        .set_len((4 << 20) + 1)
        .expect("there is room for 4 MiB");
    shown(&folder, name)
}

fn shown(folder: &Path, name: &str) -> (Problems, String) {
    let problems = check(&Source::Folder(folder.to_owned()));
    let text = problems.to_string();
    let text = text.replace(&folder.display().to_string(), name);
    (problems, text)
}

/// The codes of an example, without the one that most are not about.
fn codes(problems: &Problems) -> BTreeSet<&'static str> {
    let all: BTreeSet<&str> = problems.list().iter().map(|p| p.code).collect();
    if all.len() == 1 {
        return all;
    }
    all.into_iter()
        .filter(|code| *code != NO_LANGUAGE)
        .collect()
}

#[test]
fn every_code_has_an_example_that_is_about_it() {
    let names = examples();
    for (code, what) in CODES {
        let prefix = format!("{}-", code.to_lowercase());
        let own: Vec<&String> = names.iter().filter(|n| n.starts_with(&prefix)).collect();
        assert!(
            !own.is_empty(),
            "{code} ({what}) has no example {EXAMPLES}/{prefix}…"
        );
        for name in own {
            let (problems, text) = found(name);
            assert!(codes(&problems).contains(code), "{name}:\n{text}");
        }
    }
    // And every example has a code, but for the one with all kinds of faults.
    let known = |name: &String| {
        let code = name.split('-').next().unwrap_or_default().to_uppercase();
        CODES.iter().any(|(known, _)| *known == code)
    };
    let odd: Vec<&String> = names.iter().filter(|n| !known(n)).collect();
    assert_eq!(odd, ["ten-faults"]);
}

#[test]
fn every_problem_says_how_to_mend_it() {
    for name in examples() {
        let (problems, text) = found(&name);
        assert!(!problems.is_empty(), "{name} is sound");
        for p in problems.list() {
            let message = p.message.to_string();
            let help = p.help.as_ref().map(ToString::to_string);
            let help = help.unwrap_or_default();
            assert!(
                !help.trim().is_empty(),
                "{name}: {} {message}\n{text}",
                p.code
            );
            // Words of a programming language are no words for an author.
            for word in [
                "struct", "variant", "Expected", "token", "parse", "integer", "string",
            ] {
                let told = message.contains(word) || help.contains(word);
                assert!(!told, "{name}: “{word}”\n{text}");
            }
        }
    }
}

#[test]
fn they_look_as_they_were_read() {
    for name in examples() {
        let (_, text) = found(&name);
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name.as_str(), text);
        });
    }
}

/// What stands between backquotes, and in other quotes, is taken from files; the rest is said by the program.
fn spoken(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join(" ` ")
}

#[test]
fn every_example_can_be_told_in_chinese() {
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for name in examples() {
        let (problems, _) = found(&name);
        for p in problems.list() {
            for words in [Some(&p.message), p.help.as_ref()].into_iter().flatten() {
                let said = tell(words, Lang::Zh);
                assert!(said.contains(han), "{name}: {}: “{said}”", p.code);
                let spoken = spoken(&said);
                let mut row = 0;
                for word in spoken.split_whitespace() {
                    let plain = word.chars().all(|c| c.is_ascii_alphabetic() || c == '\'');
                    row = if plain { row + 1 } else { 0 };
                    assert!(row < 3, "{name}: {}: “{said}” is left in English", p.code);
                }
            }
        }
        let shown = problems.render(false, Lang::Zh);
        let helps = problems.list().iter().filter(|p| p.help.is_some()).count();
        assert_eq!(
            shown.matches("\n  改法：").count(),
            helps,
            "{name}:\n{shown}"
        );
        assert!(!shown.contains("  help: "), "{name}:\n{shown}");
        assert!(shown.contains(&problems.summary(Lang::Zh)), "{shown}");
    }
}

/// What follows each of `openings` in a source file, up to the next quote.
fn literals<'s>(source: &'s str, openings: &'s [&'s str]) -> impl Iterator<Item = &'s str> {
    let parts = openings
        .iter()
        .flat_map(move |opening| source.split(*opening).skip(1));
    parts.filter_map(|part| part.trim_start().strip_prefix('"')?.split('"').next())
}

/// Keys that the code of scenarios asks for, but for those of its own tests.
fn asked() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/scenario")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("src is there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("source files are UTF-8");
            let code = text.split("\nmod tests {").next().unwrap_or_default();
            if path.ends_with("tests.rs") {
                continue;
            }
            out.extend(literals(code, &["told(", "words("]).map(str::to_owned));
            let blocks = literals(code, &["fields(node,"]);
            out.extend(blocks.map(|block| format!("block-{block}")));
            // Keys that are passed on.
            for start in ["id-of-", "form-", "unheard-"] {
                let opening = format!("\"{start}");
                for part in code.split(opening.as_str()).skip(1) {
                    let end = part.split('"').next().unwrap_or_default();
                    out.insert(format!("{start}{end}"));
                }
            }
        }
    }
    out
}

#[test]
fn every_key_of_a_problem_has_words_in_both_languages_and_no_words_are_left_over() {
    let asked = asked();
    assert!(asked.len() > 200, "{} keys were found", asked.len());
    for lang in Lang::ALL {
        let known = keys(problem_texts(lang));
        let code = lang.code();
        let lacking: Vec<&String> = asked.iter().filter(|k| !known.contains_key(*k)).collect();
        assert!(lacking.is_empty(), "{code} lacks {lacking:?}");
        let around = ["list-", "help-mark", "summary", "check-"];
        let idle: Vec<&String> = known
            .keys()
            .filter(|key| {
                let message = key.split('.').next().unwrap_or_default();
                !asked.contains(message) && !around.iter().any(|a| key.starts_with(a))
            })
            .collect();
        assert!(idle.is_empty(), "{code}: nothing asks for {idle:?}");
    }
    // That both have the same variables is held by the test of all texts.
}
