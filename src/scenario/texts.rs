//! Judges the texts of both languages: every key there, none too many, the same variables.

use super::codes;
use super::diagnostic::{Place, Problems};
use super::ftl::{Entries, Message};
use super::keys::Keys;
use super::names::suggest;
use super::source::{SCENARIO, SCENARIO_JSON};
use super::words::{Arg, told, words};
use std::collections::BTreeSet;
use std::ops::{Bound, Range};

/// Suggestions are worked out for so many keys; a file with more gaps needs writing, not mending.
const SUGGESTED: usize = 40;

/// Judges the texts. A language without a file is none; `complete`: all other
/// files could be read, so that a key nobody uses is really unused.
pub(super) fn judge(
    keys: &Keys,
    files: [&'static str; 2],
    languages: [Option<&Entries>; 2],
    complete: bool,
    problems: &mut Problems,
) {
    // An id used twice makes texts clash too, but has been reported.
    for key in keys.clashes.iter().filter(|_| complete) {
        let ron = problems.text(SCENARIO).is_some();
        let file = if ron { SCENARIO } else { SCENARIO_JSON };
        let told = told("text-shared").with("key", key);
        problems.report(codes::TWICE, &Place::whole(file), told);
    }
    for (file, entries) in files.into_iter().zip(languages) {
        if let Some(entries) = entries {
            judge_one(file, entries, keys, complete, problems);
        } else {
            problems.report(codes::NO_LANGUAGE, &Place::whole(file), told("no-language"));
        }
    }
    if let [Some(first), Some(second)] = languages {
        let [zh, en] = files;
        compare(zh, first, en, second, keys, problems);
        compare(en, second, zh, first, keys, problems);
    }
}

fn judge_one(
    file: &'static str,
    entries: &Entries,
    keys: &Keys,
    complete: bool,
    problems: &mut Problems,
) {
    let there = &entries.messages;
    let used: BTreeSet<&str> = there
        .values()
        .flat_map(|m| m.uses.iter().map(String::as_str))
        .collect();
    let unused: Vec<&str> = there
        .keys()
        .map(String::as_str)
        .filter(|key| !keys.required.contains(*key) && !keys.optional.contains(*key))
        .filter(|key| !used.contains(key))
        .collect();
    // With syntax errors in the file, a key may stand in a piece that can't be read.
    let missing = keys.required.iter().filter(|key| !there.contains_key(*key));
    for (n, key) in missing.enumerate().filter(|_| entries.whole) {
        let meant = (n < SUGGESTED)
            .then(|| suggest(key, unused.iter().take(SUGGESTED).copied()))
            .flatten();
        let help = meant.map_or_else(
            || words("text-add").with("key", key),
            |meant| words("text-meant").with("meant", meant),
        );
        let place = Place::new(file, nearest(entries, key));
        let told = told("text-missing").with("key", key).help(help);
        problems.report(codes::KEY_MISSING, &place, told);
    }
    for key in unused.into_iter().filter(|_| complete) {
        let place = Place::new(file, there[key].span.clone());
        let told = told("text-unused").with("key", key);
        problems.report(codes::KEY_UNUSED, &place, told);
    }
}

/// The key next to which a missing one belongs: a neighbour in order that
/// shares the longest beginning.
fn nearest(entries: &Entries, key: &str) -> Range<usize> {
    let shared = |other: &str| {
        key.bytes()
            .zip(other.bytes())
            .take_while(|(a, b)| a == b)
            .count()
    };
    let key_on = (Bound::Included(key), Bound::Unbounded);
    let up_to_key = (Bound::Unbounded, Bound::Excluded(key));
    let before = entries.messages.range::<str, _>(up_to_key).next_back();
    let after = entries.messages.range::<str, _>(key_on).next();
    before
        .into_iter()
        .chain(after)
        .max_by_key(|(other, _)| shared(other))
        .map_or(0..0, |(_, message)| message.span.clone())
}

/// Names that every text of a case may use or not, in either language.
const ALWAYS: [&str; 3] = ["contact", "firm", "us"];

fn same_variables(one: &Message, two: &Message) -> bool {
    let own = |m: &Message| -> Vec<String> {
        let names = m.variables.iter();
        names
            .filter(|name| !ALWAYS.contains(&name.as_str()))
            .cloned()
            .collect()
    };
    own(one) == own(two)
}

/// Of two files that are compared both ways, differences are told once: in the
/// English one, whose name comes before the Chinese one's.
fn is_first(file: &str, other: &str) -> bool {
    file < other
}

/// What one language has and the other hasn't, or has otherwise.
fn compare(
    file: &'static str,
    entries: &Entries,
    other_file: &'static str,
    other: &Entries,
    keys: &Keys,
    problems: &mut Problems,
) {
    for (key, message) in &entries.messages {
        let place = Place::new(file, message.span.clone());
        match other.messages.get(key) {
            Some(twin) if is_first(file, other_file) && !same_variables(message, twin) => {
                let list = |names: &BTreeSet<String>| {
                    if names.is_empty() {
                        Arg::Words(words("no-variables"))
                    } else {
                        Arg::list(names.iter().map(|n| format!("${n}")))
                    }
                };
                let told = told("other-variables")
                    .with("key", key)
                    .with("here", list(&message.variables))
                    .with("other", other_file)
                    .with("there", list(&twin.variables));
                problems.report(codes::VARIABLES, &place, told);
            }
            None if keys.optional.contains(key) && other.whole => {
                let told = told("one-language")
                    .with("key", key)
                    .with("other", other_file);
                problems.report(codes::ONE_LANGUAGE, &place, told);
            }
            _ => {}
        }
    }
}
