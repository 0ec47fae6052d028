//! An example of every problem that a scenario can have, drawn as its author sees it; each says where, what, and how to mend it.
//!
//! `tests/it/broken/e010-…` is an example of E010. Read a changed picture before
//! it is accepted (`cargo insta review`, or `INSTA_UPDATE=always`): would
//! somebody who never wrote a program know what to do?

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
            assert!(
                !p.help.trim().is_empty(),
                "{name}: {} {}\n{text}",
                p.code,
                p.message
            );
            // Words of a programming language are no words for an author.
            for word in [
                "struct", "variant", "Expected", "token", "parse", "integer", "string",
            ] {
                let told = p.message.contains(word) || p.help.contains(word);
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
