//! Older versions of the format, brought up to the one that is read now.
//!
//! | from | to | what changed |
//! | --- | --- | --- |
//! | 1 | 2 | levels, rates and chances of scenario.ron stand in points or per cent (0…100), as in customers.csv, instead of parts of 1 |
//!
//! A file says its version in `format`; one that doesn't is read as the newest.
//! An old file is brought up in memory each time it is read, its places kept, so
//! that problems point to what the author wrote. [`upgrade`] does the same to the
//! text itself, number by number, and leaves comments and layout alone.

use super::number::Number;
use super::raw::FORMAT;
use super::tree::{Kind, Node};
use std::ops::Range;

/// Values that were parts of 1 in format 1: the fields that lead to them; `*` is each
/// item of a list.
const PER_CENT: [&[&str]; 16] = [
    &["firm", "quality"],
    &["firm", "access"],
    &["firm", "image"],
    &["firm", "skill"],
    &["firm", "morale"],
    &["firm", "discount_rate"],
    &["market", "base_churn"],
    &["market", "norm"],
    &["market", "weights", "*"],
    &["market", "kinds", "*", "base_churn"],
    &["market", "kinds", "*", "norm"],
    &["market", "kinds", "*", "weights", "*"],
    &["market", "channels", "*", "qualified"],
    &["tiers", "*", "share"],
    &["targets", "churn"],
    &["events", "*", "chance"],
];

/// The version that a tree says it is written in; none: it says nothing, or nothing sensible.
fn version(root: &Node) -> Option<i64> {
    let Kind::Struct(_, fields) = &root.kind else {
        return None;
    };
    let format = fields.iter().find(|f| f.name == "format")?;
    match format.node.kind {
        Kind::Number(Number { whole, .. }) => whole,
        _ => None,
    }
}

/// Brings a tree of scenario.ron up to the newest version; says from which one.
pub(super) fn bring_up(root: &mut Node) -> Option<i64> {
    let from = version(root)?;
    if from != 1 {
        return None;
    }
    each(root, &mut |node| {
        if let Kind::Number(number) = &mut node.kind {
            *number = Number::of(per_cent(number.value));
        }
    });
    let Kind::Struct(_, fields) = &mut root.kind else {
        return None;
    };
    for field in fields.iter_mut().filter(|f| f.name == "format") {
        if let Kind::Number(number) = &mut field.node.kind {
            *number = Number::of(FORMAT as f64);
        }
    }
    Some(from)
}

/// A part of 1 in per cent, without the last bits that the product would add.
pub(in crate::scenario) fn per_cent(part: f64) -> f64 {
    libm::round(part * 1e11) / 1e9
}

/// The text of a scenario.ron (or .json) in the newest version; none: it is in it already.
pub fn upgrade(text: &str, json: bool) -> Option<String> {
    let (mut root, _) = if json {
        super::parse::parse_json(text)
    } else {
        super::parse::parse(text)
    };
    if version(&root)? != 1 {
        return None;
    }
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    each(&mut root, &mut |node| {
        if let Kind::Number(number) = node.kind
            && number.value.is_finite()
        {
            edits.push((node.span.clone(), per_cent(number.value).to_string()));
        }
    });
    if let Kind::Struct(_, fields) = &root.kind {
        let format = fields.iter().filter(|f| f.name == "format");
        edits.extend(format.map(|f| (f.node.span.clone(), FORMAT.to_string())));
    }
    edits.sort_by_key(|(span, _)| span.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (span, written) in edits {
        out.push_str(text.get(at..span.start)?);
        out.push_str(&written);
        at = span.end;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}

/// Does something to every value that changed its unit.
fn each(root: &mut Node, act: &mut dyn FnMut(&mut Node)) {
    for path in PER_CENT {
        walk(root, path, act);
    }
}

fn walk(node: &mut Node, path: &[&str], act: &mut dyn FnMut(&mut Node)) {
    let Some((step, rest)) = path.split_first() else {
        act(node);
        return;
    };
    match &mut node.kind {
        Kind::List(items) if *step == "*" => {
            for item in items {
                walk(item, rest, act);
            }
        }
        Kind::Struct(_, fields) => {
            for field in fields.iter_mut().filter(|f| f.name == *step) {
                walk(&mut field.node, rest, act);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "// kept\n(id: \"a\", format: 1, firm: (quality: 0.66, cash: 5), \
        market: (base_churn: .07, weights: [0.32, 0.22, 0.19, 0.16, 0.11]), \
        tiers: [(id: \"A\", share: 0.125)], events: [(id: \"e\", chance: 1)])";

    #[test]
    fn an_old_text_is_rewritten_number_by_number() {
        let new = upgrade(OLD, false).expect("it is old");
        assert_eq!(
            new,
            "// kept\n(id: \"a\", format: 2, firm: (quality: 66, cash: 5), \
        market: (base_churn: 7, weights: [32, 22, 19, 16, 11]), \
        tiers: [(id: \"A\", share: 12.5)], events: [(id: \"e\", chance: 100)])"
        );
        assert_eq!(upgrade(&new, false), None, "and only once");
    }

    #[test]
    fn a_tree_brought_up_is_that_of_the_rewritten_text() {
        let (mut old, _) = super::super::parse::parse(OLD);
        assert_eq!(bring_up(&mut old), Some(1));
        let (mut new, _) = super::super::parse::parse(&upgrade(OLD, false).expect("it is old"));
        let values = |root: &mut Node| {
            let mut all = Vec::new();
            each(root, &mut |node| {
                if let Kind::Number(number) = node.kind {
                    all.push(number);
                }
            });
            all
        };
        assert_eq!(values(&mut old), values(&mut new));
    }
}
