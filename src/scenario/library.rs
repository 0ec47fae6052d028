//! The library of complaint cases that every scenario can use, and practice plays.

use super::codes;
use super::decode::Decoder;
use super::diagnostic::{At, Place, Problems};
use super::ftl;
use super::keys::case_keys;
use super::names::hint;
use super::raw::cases::{self, RawCase};
use super::source;
use super::speech;
use super::texts;
use super::validate;
use super::words::{told, words};
use crate::sim::complaint::{Case, Profiles};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The folder of the library in which cases lie.
const FOLDER: &str = "cases";
/// The file of the library that says how the personalities react.
pub(super) const PERSONALITIES: &str = "personalities.ron";

/// A case with its texts: one of the library, or of a scenario.
#[derive(Clone, Debug)]
pub struct LibraryCase {
    /// The case.
    pub case: Case,
    /// Fluent source in Chinese and in English.
    pub texts: [Cow<'static, str>; 2],
}

/// Files of a case: the case, its texts in Chinese, in English. Each with its name.
type Files = [(&'static str, &'static [u8]); 3];

/// Ids of the cases, sorted.
pub fn ids() -> Vec<&'static str> {
    source::library_files(FOLDER)
        .filter_map(|(path, _)| stem(path)?.strip_suffix(".ron"))
        .collect()
}

fn stem(path: &'static str) -> Option<&'static str> {
    path.rsplit('/').next()
}

fn files(id: &str) -> Option<Files> {
    let one = |end: &str| {
        let name = format!("{id}{end}");
        source::library_files(FOLDER).find(|(path, _)| stem(path) == Some(&name))
    };
    Some([one(".ron")?, one(".zh-CN.ftl")?, one(".en.ftl")?])
}

/// How the personalities react.
///
/// # Errors
///
/// What is wrong with the file, which is part of the program.
pub fn profiles() -> Result<Profiles, String> {
    let bytes = source::library(PERSONALITIES).unwrap_or_default();
    ron::de::from_bytes(bytes).map_err(|error| error.to_string())
}

/// A case by its id; none where it isn't there or has errors.
pub fn case(id: &str) -> Option<LibraryCase> {
    let mut problems = Problems::new(id.to_owned());
    let raw = read(files(id)?, &mut problems)?;
    let case = validate::cases::case(&raw, &mut problems);
    let [_, (_, zh), (_, en)] = files(id)?;
    let texts = [zh, en].map(|bytes| std::str::from_utf8(bytes).unwrap_or_default().into());
    (problems.errors() == 0).then_some(LibraryCase { case, texts })
}

/// All problems of the library: of cases and their texts.
pub fn check() -> Problems {
    let mut problems = Problems::new("library".to_owned());
    let profiles = profiles();
    for id in ids() {
        let Some(files) = files(id) else {
            let place = Place::whole("");
            let told = told("case-lacks-file").with("case", id);
            problems.report(codes::FILE, &place, told);
            continue;
        };
        let Some(raw) = read(files, &mut problems) else {
            continue;
        };
        let case = validate::cases::case(&raw, &mut problems);
        let [_, zh, en] = files;
        let entries = [zh, en].map(|(file, bytes)| {
            let text: Arc<str> = String::from_utf8_lossy(bytes).into();
            problems.add_text(file, Arc::clone(&text));
            ftl::read(file, &text, &mut problems)
        });
        let [first, second] = &entries;
        let complete = problems.errors() == 0;
        if complete && let Ok(profiles) = &profiles {
            let spoken = [(zh.0, first), (en.0, second)];
            speech::judge(&case, &raw, profiles, &spoken, &mut problems);
        }
        texts::judge(
            &case_keys(&case),
            [zh.0, en.0],
            [Some(first), Some(second)],
            complete,
            &mut problems,
        );
    }
    problems.sort();
    problems
}

fn read(files: Files, problems: &mut Problems) -> Option<RawCase> {
    let (file, bytes) = files[0];
    let text: Arc<str> = String::from_utf8_lossy(bytes).into();
    problems.add_text(file, Arc::clone(&text));
    let mut d = Decoder::new(file, problems);
    let (node, sound) = d.parse(&text);
    sound.then(|| cases::case(&mut d, &node)).flatten()
}

/// Cases that a scenario takes from the library: what they are, and their
/// texts; `hash` is given every file.
pub(super) fn taken(
    wanted: &[At<String>],
    problems: &mut Problems,
    mut hash: impl FnMut(&str, &[u8]),
) -> (Vec<RawCase>, [String; 2]) {
    let mut out = Vec::new();
    let mut texts = [String::new(), String::new()];
    let mut seen = BTreeSet::new();
    for id in wanted {
        // Read once, or a list of two thousand would be as many copies.
        if !seen.insert(id.value.as_str()) {
            let told = told("case-taken-twice").with("case", &id.value);
            problems.report(codes::TWICE, &id.place, told);
            continue;
        }
        let Some(files) = files(&id.value) else {
            let help = hint(&id.value, ids(), Some(words("library-list")));
            let told = told("library-no-case").with("case", &id.value).help(help);
            problems.report(codes::NOWHERE, &id.place, told);
            continue;
        };
        for (file, bytes) in files {
            hash(file, bytes);
        }
        for (text, (_, bytes)) in texts.iter_mut().zip(&files[1..]) {
            text.push_str(&String::from_utf8_lossy(bytes));
            text.push('\n');
        }
        if let Some(mut raw) = read(files, problems) {
            // Where the scenario names it is the place for what is said of its id.
            raw.id.place = id.place.clone();
            out.push(raw);
        }
    }
    (out, texts)
}
