//! The words about a field, a type, a key: where they stand and how a range is said.

use crate::locale::{Texts, in_threes};
use crate::scenario::reference::{Field, Names, Otherwise, Shape, TextKey};
use std::fmt::Display;
use std::ops::RangeInclusive;

/// `TalkStep` as it stands in keys: `talk-step`.
pub(super) fn kebab(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// Key of the words about a field.
pub(super) fn field_key(block: &str, field: &str) -> String {
    format!("field-{block}-{field}")
}

/// Key of the words about an effect.
pub(super) fn effect_key(effect: &str) -> String {
    format!("effect-{}", kebab(effect))
}

/// Key of the title of a type's names.
pub(super) fn names_key(names: &Names) -> String {
    format!("names-{}", kebab(names.of))
}

/// Key of the words about a name.
pub(super) fn name_key(names: &Names, name: &str) -> String {
    format!("name-{}-{}", kebab(names.of), kebab(name))
}

/// Key of the words about a key of the texts: blanks lose their brackets, a dot becomes an underscore.
pub(super) fn text_key(key: &TextKey) -> String {
    let plain = key.pattern.replace(['‹', '›'], "").replace('.', "_");
    format!("key-{plain}")
}

/// A number as it is written in the files, in groups of three where it is long.
pub(super) fn number(value: impl Display) -> String {
    let plain = value.to_string();
    let (sign, digits) = plain.strip_prefix('-').map_or(("", &*plain), |d| ("-", d));
    let (whole, rest) = digits.split_once('.').map_or((digits, ""), |(w, r)| (w, r));
    let mut out = sign.to_owned();
    if whole.len() > 4 {
        out.push_str(&in_threes(whole));
    } else {
        out.push_str(whole);
    }
    if !rest.is_empty() {
        out.push('.');
        out.push_str(rest);
    }
    out
}

/// What may stand there, in words.
pub(super) fn shape(shape: &Shape, t: &Texts) -> String {
    fn range<T: Display>(key: &str, r: &RangeInclusive<T>, t: &Texts) -> String {
        let (from, to) = (number(r.start()), number(r.end()));
        t.with(key, [("from", from.into()), ("to", to.into())])
    }
    match shape {
        Shape::Flag => t.get("doc-shape-flag"),
        Shape::Number(r) => range("doc-shape-number", r, t),
        Shape::Whole(r) => range("doc-shape-whole", r, t),
        Shape::Money(r) => range("doc-shape-money", r, t),
        Shape::Pair(r) => range("doc-shape-pair", r, t),
        Shape::Numbers(count, r) => t.with(
            "doc-shape-numbers",
            [
                ("count", (*count).into()),
                ("from", number(r.start()).into()),
                ("to", number(r.end()).into()),
            ],
        ),
        Shape::OneOf(values) => {
            let values = values.join(", ");
            t.with("doc-shape-one-of", [("values", values.into())])
        }
        Shape::Text => t.get("doc-shape-text"),
        Shape::Id => t.get("doc-shape-id"),
        Shape::Name(names) => {
            let (of, anchor) = (t.get(&names_key(names)), kebab(names.of));
            t.with(
                "doc-shape-name",
                [("of", of.into()), ("anchor", anchor.into())],
            )
        }
        Shape::Who(_) => t.get("doc-shape-who"),
        Shape::Block(id) => {
            let block = t.get(&format!("block-{id}"));
            let anchor = id.as_str().into();
            t.with(
                "doc-shape-block",
                [("block", block.into()), ("anchor", anchor)],
            )
        }
        Shape::List { item, .. } => {
            let item = item.as_deref().map(|item| self::shape(item, t));
            let item = item.unwrap_or_default().into();
            t.with("doc-shape-list", [("item", item)])
        }
    }
}

/// What may stand there, with the unit that the words at `key` name.
pub(super) fn shape_in(shape: &Shape, key: &str, t: &Texts) -> String {
    let shape = self::shape(shape, t);
    unit(key, t).map_or(shape.clone(), |unit| {
        t.with(
            "doc-shape-unit",
            [("shape", shape.into()), ("unit", unit.into())],
        )
    })
}

/// The unit that the words at `key` name.
pub(super) fn unit(key: &str, t: &Texts) -> Option<String> {
    let unit = format!("{key}.unit");
    t.has(&unit).then(|| t.get(&unit))
}

/// What holds without the field, in words.
pub(super) fn otherwise(block: &str, field: &Field, t: &Texts) -> String {
    match &field.otherwise {
        Otherwise::Needed => t.get("doc-needed"),
        Otherwise::Value(value) => format!("`{value}`"),
        Otherwise::Depends(value) => {
            let key = format!("{}.otherwise", field_key(block, field.name));
            t.with(&key, [("value", value.as_str().into())])
        }
    }
}
