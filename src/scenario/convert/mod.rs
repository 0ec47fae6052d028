//! A file of a scenario from RON to JSON and back: the same tree, written the other way.

mod json;
mod layout;
mod ron;

use super::decode::Decoder;
use super::diagnostic::Problems;
use super::parse::{is_name, parse, parse_json, spelt};
use super::source::TWINS;
use super::token::{Lexer, Token};
use super::tree::{Kind, Node};
use super::words::{Told, told};
use std::sync::Arc;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// RON.
    Ron,
    /// JSON.
    Json,
}

impl Form {
    /// The name of a file's twin in this form, and whether it is another one;
    /// none: the file has no twin.
    pub fn twin(self, file: &str) -> Option<(&'static str, bool)> {
        let twins = TWINS.into_iter().find(|twins| twins.contains(&file))?;
        let name = twins[self as usize];
        Some((name, name != file))
    }
}

/// A file in its other form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Converted {
    /// Name of the file.
    pub file: &'static str,
    /// Its text.
    pub text: String,
    /// Lines with comments, which are lost.
    pub comments: usize,
}

/// Converts a file, named as in a scenario's folder (`scenario.ron`,
/// `cases.json`…), into its twin. The problems tell what can't be read, or
/// can't be said in the other form.
///
/// What comes out has been read again and has the same tree.
pub fn convert(file: &'static str, text: &str, to: Form) -> Result<Converted, Problems> {
    let mut problems = Problems::new(String::new());
    problems.add_text(file, Arc::from(text));
    let (node, sound) = {
        let mut d = Decoder::new(file, &mut problems);
        d.parse(text)
    };
    let Some((twin, _)) = to.twin(file).filter(|_| sound) else {
        return Err(problems);
    };
    if to == Form::Json {
        sayable(&node, file, None, &mut problems);
    }
    if problems.has_errors() {
        return Err(problems);
    }
    let written = match to {
        Form::Json => json::text(&node, text),
        Form::Ron => ron::text(&node, text),
    };
    let (again, errors) = match to {
        Form::Json => parse_json(&written),
        Form::Ron => parse(&written),
    };
    if !errors.is_empty() || !same(&node, &again) {
        let place = super::diagnostic::Place::whole(file);
        problems.report(super::codes::SYNTAX, &place, told("no-twin").no_help());
        return Err(problems);
    }
    Ok(Converted {
        file: twin,
        text: written,
        comments: if to == Form::Json { comments(text) } else { 0 },
    })
}

/// Reports what JSON would read otherwise: a text that looks like a name, a
/// name that doesn't, a number that is none.
fn sayable(node: &Node, file: &'static str, field: Option<&str>, problems: &mut Problems) {
    let place = super::diagnostic::Place::new(file, node.span.clone());
    let mut report = |told: Told| problems.report(super::codes::TYPE, &place, told);
    match &node.kind {
        Kind::Text(text) if is_name(text) && !field.is_some_and(spelt) => {
            report(told("json-text-as-name").with("text", text));
        }
        Kind::Word(word) if !is_name(word) => {
            report(told("json-name-as-text").with("name", word));
        }
        Kind::Number(number) if !number.value.is_finite() => {
            report(told("json-no-number").no_help());
        }
        Kind::List(items) | Kind::Tuple(None, items) => {
            for item in items {
                sayable(item, file, None, problems);
            }
        }
        Kind::Tuple(Some(name), items) => {
            for item in items {
                sayable(item, file, Some(name), problems);
            }
        }
        Kind::Struct(_, fields) => {
            for field in fields {
                sayable(&field.node, file, Some(&field.name), problems);
            }
        }
        _ => {}
    }
}

/// Whether two trees mean the same wherever they stand: `Some(x)` is `x`, values
/// in ( ) are a list, and nothing in ( ) is a struct without fields.
pub(super) fn same(one: &Node, other: &Node) -> bool {
    let (one, other) = (bare(one), bare(other));
    match (&one.kind, &other.kind) {
        (Kind::Bool(a), Kind::Bool(b)) => a == b,
        (Kind::Number(a), Kind::Number(b)) => a == b,
        (Kind::Text(a), Kind::Text(b)) | (Kind::Word(a), Kind::Word(b)) => a == b,
        (Kind::List(a) | Kind::Tuple(None, a), Kind::List(b) | Kind::Tuple(None, b)) => all(a, b),
        (Kind::Tuple(n, a), Kind::Tuple(m, b)) => n == m && all(a, b),
        (Kind::Struct(n, a), Kind::Struct(m, b)) => {
            let pairs = a.iter().zip(b);
            let same_field = |(a, b): (&super::tree::Field, &super::tree::Field)| {
                a.name == b.name && same(&a.node, &b.node)
            };
            n == m && a.len() == b.len() && pairs.into_iter().all(same_field)
        }
        (Kind::Tuple(None, a), Kind::Struct(None, b))
        | (Kind::Struct(None, b), Kind::Tuple(None, a)) => a.is_empty() && b.is_empty(),
        _ => false,
    }
}

fn all(one: &[Node], other: &[Node]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(a, b)| same(a, b))
}

/// What stands in `Some(…)`, or the node itself.
fn bare(node: &Node) -> &Node {
    match &node.kind {
        Kind::Tuple(Some(name), items) if name == "Some" && items.len() == 1 => bare(&items[0]),
        _ => node,
    }
}

/// Lines of RON with comments: whatever stands between two tokens and isn't blank.
fn comments(text: &str) -> usize {
    let mut lexer = Lexer::new(text);
    let mut lines = 0;
    loop {
        let before = lexer.at();
        let (token, span) = lexer.next();
        let between = text.get(before..span.start).unwrap_or_default();
        lines += between.lines().filter(|l| !l.trim().is_empty()).count();
        if token == Token::End {
            return lines;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::source::SCENARIO;
    use super::*;

    fn there_and_back(ron: &str) -> (String, String) {
        let json = convert(SCENARIO, ron, Form::Json).unwrap_or_else(|p| panic!("{p}"));
        let back = convert(json.file, &json.text, Form::Ron).unwrap_or_else(|p| panic!("{p}"));
        (json.text, back.text)
    }

    #[test]
    fn every_shape_goes_there_and_back() {
        let (json, ron) = there_and_back(
            "// one\n(id: \"A \\u{5CAD}\\\\\\\"\\u{1}\", n: [0x10, 1_000, +5, -2.50, 1e3, .5], w: Accountable, none: None, /* two */\n some: Some(\"x\"),
               t: (1, 2), e: (), v: [Trust(who: Customer(\"x\"), points: 4), Everyone, Pair(1, 2), Poached()], yes: true)",
        );
        let value: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
        assert_eq!(value["id"], "A 岭\\\"\u{1}");
        assert_eq!(
            value["n"],
            serde_json::json!([16, 1000, 5, -2.5, 1000.0, 0.5])
        );
        assert_eq!(value["w"], "Accountable");
        assert_eq!(value["none"], serde_json::Value::Null);
        assert_eq!(value["v"][0]["Trust"]["who"]["Customer"], "x");
        assert_eq!(value["v"][2]["Pair"], serde_json::json!([1, 2]));
        let (again, _) = there_and_back(&ron);
        assert_eq!(json, again);
    }

    #[test]
    fn comments_are_counted() {
        let ron = "// one\n// two\n(id: \"a\", /* three */ n: 1) // four\n";
        let json = convert(SCENARIO, ron, Form::Json).unwrap_or_else(|p| panic!("{p}"));
        assert_eq!(json.comments, 4);
    }

    #[test]
    fn what_json_would_read_otherwise_is_told() {
        for (ron, piece) in [
            ("(name: \"Gold\")", "“Gold”"),
            ("(level: basic)", "`basic`"),
            ("(n: inf)", "number"),
            ("(n: [1, NaN])", "number"),
            ("(n: 1", "closed"),
        ] {
            let problems = convert(SCENARIO, ron, Form::Json).expect_err(ron);
            assert!(
                problems
                    .list()
                    .iter()
                    .any(|p| p.message.to_string().contains(piece)),
                "{ron}: {problems}"
            );
        }
    }
}
