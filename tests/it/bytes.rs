//! The fuzz targets on their corpora, on mutations of these, on arbitrary bytes and on what looks like a file.

use crate::fuzz::dice::Dice;
use crate::fuzz::mutate::mutate;
use crate::fuzz::{TARGETS, Target};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use std::fs;
use std::path::{Path, PathBuf};

/// The corpus of a target: name and bytes of each file, sorted.
fn corpus(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fuzz/corpus")
        .join(target);
    let entries = fs::read_dir(&folder).expect("every target has a corpus");
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    assert!(
        files.len() >= 3,
        "{target}: a corpus shows what good and bad files look like"
    );
    let read = |path: PathBuf| {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        (
            name,
            fs::read(&path).expect("a file of the corpus can be read"),
        )
    };
    files.into_iter().map(read).collect()
}

#[test]
fn the_corpora_do_no_harm() {
    for (name, target) in TARGETS {
        for (_, bytes) in corpus(name) {
            target(&bytes);
        }
    }
}

/// Mutations of each file of a corpus.
const MUTATIONS: u32 = 64;

#[test]
fn mutations_of_the_corpora_do_no_harm() {
    for (name, target) in TARGETS {
        let files = corpus(name);
        for (i, (file, bytes)) in files.iter().enumerate() {
            let other = &files[(i + 1) % files.len()].1;
            for number in 0..MUTATIONS {
                let mut spoilt = bytes.clone();
                let mut dice = Dice::of(&format!("{name}/{file}/{number}"));
                mutate(&mut spoilt, other, number, &mut dice);
                target(&spoilt);
            }
        }
    }
}

fn target() -> impl Strategy<Value = (&'static str, Target)> {
    select(TARGETS.to_vec())
}

/// Words that the files are made of.
const WORDS: [&str; 44] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "\n",
    "=",
    "id",
    "wallet",
    "share",
    "school",
    "quarters",
    "tiers",
    "events",
    "effects",
    "Cost",
    "amount",
    "who",
    "Everyone",
    "Customer",
    "talks",
    "book",
    "kind",
    "Consumer",
    "count",
    "-",
    "7",
    "1e9",
    "NaN",
    "a",
    "$x",
    "->",
    "*[",
    ".why",
    "header",
    "log",
    "CommitPlan",
    "scenario",
    "seed",
    "clientele-save 1 ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_do_no_harm((_, target) in target(), bytes in vec(any::<u8>(), 0..600)) {
        target(&bytes);
    }

    #[test]
    fn what_looks_like_a_file_does_no_harm(
        (_, target) in target(),
        words in vec(select(WORDS.to_vec()), 0..200),
    ) {
        target(words.concat().as_bytes());
    }
}
