//! Everything the code asks for has its words in both languages, and no words are left over.

use super::words::{effect_key, field_key, name_key, names_key, text_key};
use super::*;
use crate::locale::keys;
use crate::scenario::reference::{Otherwise, Reference};
use std::collections::BTreeSet;

/// What the page is built by: the keys it asks for itself stand there.
const CODE: [&str; 2] = [include_str!("parts.rs"), include_str!("words.rs")];

/// The keys of all words that the reference needs; units may be there or not.
fn wanted(reference: &Reference) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut want = |key: String, ends: &[&str]| {
        out.extend(ends.iter().map(|end| format!("{key}{end}")));
    };
    for block in &reference.blocks {
        want(format!("block-{}", block.id), &["", ".text"]);
        for field in &block.fields {
            let ends: &[&str] = match field.otherwise {
                Otherwise::Depends(_) => &["", ".otherwise"],
                _ => &[""],
            };
            want(field_key(&block.id, field.name), ends);
        }
    }
    // An item of a list of effects is any of them.
    want("block-effect".to_owned(), &[""]);
    for effect in &reference.effects {
        want(effect_key(&effect.name), &[""]);
    }
    for names in &reference.names {
        want(names_key(names), &[""]);
        for name in names.names {
            want(name_key(names, name), &[""]);
        }
    }
    for key in &reference.keys {
        want(text_key(key), &[""]);
    }
    for code in &reference.codes {
        want(format!("code-{code}"), &["", ".mend"]);
    }
    for piece in CODE.iter().flat_map(|code| code.split("\"doc-").skip(1)) {
        let end = piece.split('"').next().unwrap_or_default();
        want(format!("doc-{end}"), &[""]);
    }
    out
}

#[test]
fn everything_has_its_words_and_none_are_left_over() {
    let wanted = wanted(&reference());
    assert!(wanted.len() > 400, "{}", wanted.len());
    for lang in Lang::ALL {
        let there: BTreeSet<String> = keys(words_in(lang)).into_keys().collect();
        let missing: Vec<_> = wanted.difference(&there).collect();
        assert!(missing.is_empty(), "{}: missing {missing:#?}", lang.code());
        let unit = |key: &&String| {
            let of = key.strip_suffix(".unit");
            !of.is_some_and(|of| wanted.contains(of))
        };
        let left: Vec<_> = there.difference(&wanted).filter(unit).collect();
        assert!(left.is_empty(), "{}: left over {left:#?}", lang.code());
    }
}

#[test]
fn both_languages_give_units_to_the_same_fields_and_use_the_same_variables() {
    let [zh, en] = Lang::ALL.map(|lang| keys(words_in(lang)));
    assert_eq!(zh, en);
}

#[test]
fn every_link_has_its_anchor() {
    for lang in Lang::ALL {
        let page = html(lang);
        for link in page.split("href=\"#").skip(1) {
            let anchor = link.split('"').next().unwrap_or_default();
            assert!(page.contains(&format!("id=\"{anchor}\"")), "{anchor}");
        }
        // Keys that were not found are shown as they are.
        for stem in ["doc-", "field-", "block-", "key-", "code-E", "code-W"] {
            assert!(!page.contains(&format!(">{stem}")), "{stem}");
        }
    }
}

#[test]
fn long_numbers_are_written_in_groups() {
    let written = [-1e12, 1234.0, 0.05, 12345.5].map(super::words::number);
    assert_eq!(written, ["-1,000,000,000,000", "1234", "0.05", "12,345.5"]);
}
