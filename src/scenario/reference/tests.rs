//! The reference is whole, and what it says of defaults is so.

use super::*;
use crate::scenario::source::{CUSTOMERS, Source};
use crate::scenario::{Loaded, book, check, load};
use std::path::{Path, PathBuf};

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/reference/example")
}

/// The example with one of its files written otherwise.
fn with(file: &str, text: &str) -> Result<Loaded, Problems> {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let folder = dir.path().join("example");
    std::fs::create_dir(&folder).expect("a folder in it");
    for entry in std::fs::read_dir(example()).expect("the example is there") {
        let path = entry.expect("its entries can be read").path();
        let to = folder.join(path.file_name().expect("files have names"));
        std::fs::copy(path, to).expect("a file in it");
    }
    std::fs::write(folder.join(file), text).expect("a file in it");
    load(&Source::Folder(folder))
}

#[test]
fn the_example_is_clean() {
    let problems = check(&Source::Folder(example()));
    assert!(problems.is_empty(), "{problems}");
}

#[test]
fn every_field_that_is_asked_for_stands_in_the_example() {
    for file in walked() {
        for block in &file.notes.blocks {
            for field in &block.fields {
                let (what, name) = (block.what, field.name);
                let value = field.value.as_ref();
                assert!(value.is_some(), "{}: {what} lacks `{name}`", file.file);
                let shape = value.and_then(|place| file.notes.shape_at(place));
                assert!(
                    !matches!(shape, None | Some(Shape::List { item: None, .. })),
                    "{}: nobody says what `{name}` of {what} may be",
                    file.file
                );
            }
        }
    }
}

#[test]
fn every_effect_and_every_column_stands_in_the_example() {
    let reference = reference();
    for name in raw::story::effect_names() {
        let found = reference.effects.iter().any(|effect| effect.name == name);
        assert!(found, "no event of the example has {name}");
    }
    let row = reference.blocks.iter().find(|block| block.id == "customer");
    let row = row.expect("the table is part of it");
    for name in book::WORDS
        .into_iter()
        .chain(book::COLUMNS.iter().map(|c| c.0))
    {
        let field = row.fields.iter().find(|field| field.name == name);
        assert!(field.is_some_and(|f| !f.example.is_empty()), "{name}");
    }
}

/// What a scenario is, or the codes of what is wrong with it.
fn outcome(loaded: Result<Loaded, Problems>) -> Result<crate::sim::Scenario, Vec<&'static str>> {
    loaded
        .map(|loaded| (*loaded.scenario).clone())
        .map_err(|problems| problems.list().iter().map(|p| p.code).collect())
}

#[test]
fn a_field_left_out_is_the_same_as_its_default_written_out() {
    let (mut tried, mut played) = (0, 0);
    for file in walked() {
        for noted in &file.notes.blocks {
            for field in &noted.fields {
                let found = file.field(noted, field).expect("every field stands there");
                let Otherwise::Value(default) = found.otherwise else {
                    continue;
                };
                let (place, value) = (
                    field.place.clone().expect("it stands there"),
                    field.value.clone().expect("it stands there"),
                );
                let written = [&file.text[..value.start], &default, &file.text[value.end..]];
                let rest = file.text[place.end..].trim_start();
                let rest = rest.strip_prefix(',').unwrap_or(rest);
                let without = outcome(with(
                    file.file,
                    &format!("{}{rest}", &file.text[..place.start]),
                ));
                let with = outcome(with(file.file, &written.concat()));
                let name = format!("{} {}: {default}", noted.what, field.name);
                assert!(
                    with == without,
                    "{name}: {:?}, {:?}",
                    with.err(),
                    without.err()
                );
                tried += 1;
                played += usize::from(without.is_ok());
            }
        }
    }
    // Some leave a hole that other parts point into; both are then wrong alike.
    assert!(tried > 80 && played * 10 > tried * 8, "{played} of {tried}");
}

#[test]
fn a_cell_left_empty_is_the_same_as_its_default_written_out() {
    let block = columns::block();
    for field in &block.fields {
        let Otherwise::Value(default) = &field.otherwise else {
            continue;
        };
        let table = |cell: &str| format!("id,wallet,{0}\na,90000,{cell}\n", field.name);
        let table = |cell: &str| match field.name {
            "wallet" => format!("id,wallet\na,{cell}\n"),
            _ => table(cell),
        };
        let book = |cell: &str| {
            let mut problems = Problems::new(String::new());
            let (customers, whole) = book::customers(&table(cell), &mut problems);
            assert!(whole && problems.is_empty(), "{}: {problems}", field.name);
            customers[0].profile.clone()
        };
        assert_eq!(book(""), book(default), "{}", field.name);
    }
}

#[test]
fn what_differs_by_kind_is_what_each_kind_gets() {
    let found = defaults::judged("market", "base_churn");
    let Some(Otherwise::Depends(values)) = found else {
        panic!("{found:?}");
    };
    let kinds = ["Consumer", "Business", "Channel", "Internal"];
    let each = kinds.iter().zip(values.split(", "));
    let kinds: Vec<String> = each
        .map(|(kind, churn)| format!("(kind: {kind}, base_churn: {churn})"))
        .collect();
    let kinds = kinds.join(", ");
    let written = small(&format!("market: (kinds: [{kinds}])"));
    assert!(written.is_ok() && written == small(""));
}

/// A scenario of one customer with these fields.
fn small(fields: &str) -> Result<crate::sim::Scenario, Vec<&'static str>> {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let folder = dir.path().join("small");
    std::fs::create_dir(&folder).expect("a folder in it");
    let scenario = format!("(id: \"small\", quarters: 8, {fields})");
    std::fs::write(folder.join(SCENARIO), scenario).expect("a file in it");
    std::fs::write(folder.join(CUSTOMERS), "id\na\n").expect("a file in it");
    outcome(load(&Source::Folder(folder)))
}

#[test]
fn levers_open_when_the_reference_says() {
    let found = defaults::judged("scenario", "levers");
    let Some(Otherwise::Depends(words)) = found else {
        panic!("{found:?}");
    };
    let scenario = small("").expect("it is whole");
    let mut said = 0;
    for quarter in words.split("; ") {
        let (from, names) = quarter.split_once(": ").expect("a quarter and its levers");
        for name in names.split(", ") {
            let lever = crate::scenario::names::variant(name).expect("a lever");
            let opens = scenario.opens(lever).map(|from| from.to_string());
            assert_eq!(opens.as_deref(), Some(from), "{name}");
            said += 1;
        }
    }
    assert_eq!(said, scenario.levers.len());
}

#[test]
fn the_example_needs_no_key_that_the_reference_lacks() {
    let loaded = load(&Source::Folder(example())).expect("the example is clean");
    let patterns: Vec<String> = text_keys::text_keys()
        .into_iter()
        .map(|key| key.pattern)
        .collect();
    let keys = crate::scenario::keys::keys(&loaded.scenario, 1);
    let fits = |key: &str, pattern: &str| {
        // The pieces between the blanks follow each other, from the start to the end.
        let pieces: Vec<&str> = pattern.split(['‹', '›']).step_by(2).collect();
        let mut rest = key;
        for (n, piece) in pieces.iter().enumerate() {
            let Some(at) = (if n == 0 {
                rest.starts_with(piece).then_some(0)
            } else if n + 1 == pieces.len() && piece.is_empty() {
                Some(rest.len())
            } else {
                rest.find(piece).filter(|at| *at > 0)
            }) else {
                return false;
            };
            rest = &rest[at + piece.len()..];
        }
        rest.is_empty()
    };
    for key in keys.required.iter().chain(&keys.optional) {
        assert!(
            patterns.iter().any(|pattern| fits(key, pattern)),
            "{key} is none of {patterns:#?}"
        );
    }
}
