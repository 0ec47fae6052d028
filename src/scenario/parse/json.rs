//! JSON in the same tree as its RON twin: names and variants by how they are written.
//!
//! | RON | JSON |
//! | --- | --- |
//! | `(id: "a")` | `{ "id": "a" }` |
//! | `Accountable`, `None` | `"Accountable"`, `null` |
//! | `Customer("x")`, `Cost(amount: 9)` | `{ "Customer": "x" }`, `{ "Cost": { "amount": 9 } }` |
//! | `(1000, 3000)` | `[1000, 3000]` |
//!
//! A text that is written like the name of a variant is one; only an `id` may look so and be a text.

use super::{Kind, Node, Parser, Token};
use crate::scenario::tree::Field;
use crate::scenario::words::told;
use std::ops::Range;

/// Whether this is how variants are written: a capital, then letters and digits.
pub(in crate::scenario) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Whether a field may be called so: what RON can write without quotes.
fn is_field(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && !matches!(text, "true" | "false" | "inf" | "NaN")
}

/// Whether what a field or variant holds is a text even if it begins with a
/// capital: ids, among them those of tiers (`A`).
pub(in crate::scenario) fn spelt(name: &str) -> bool {
    matches!(name, "id" | "Tier")
}

impl Parser<'_> {
    /// A word without quotes: JSON has three, two of which are read elsewhere.
    pub(super) fn json_word(&mut self, word: &str, span: &Range<usize>) -> Kind {
        if word == "null" {
            return Kind::Word("None".to_owned());
        }
        self.error(span.clone(), told("json-word"));
        Kind::Bad
    }

    /// In JSON, a text that is written like a name becomes one.
    pub(super) fn named(&self, mut node: Node) -> Node {
        if self.json
            && let Kind::Text(text) = &node.kind
            && is_name(text)
        {
            node.kind = Kind::Word(text.clone());
        }
        node
    }

    /// The inside of `{…}`, after the opening sign: fields, or a variant with what it holds.
    pub(super) fn object(&mut self, open: &Range<usize>, depth: usize) -> Node {
        if self.too_deep(open, depth) {
            return Node {
                span: open.clone(),
                kind: Kind::Bad,
            };
        }
        let mut fields = Vec::new();
        self.sequence('}', open.clone(), |parser| {
            fields.extend(parser.member(depth + 1));
        });
        let span = open.start..self.lexer.at().max(open.end);
        match &mut fields[..] {
            [one] if is_name(&one.name) => {
                let one = fields.remove(0);
                // Its name is what is underlined when nobody knows it.
                Node {
                    span: one.span.start..span.end,
                    kind: variant(one),
                }
            }
            _ => Node {
                span,
                kind: Kind::Struct(None, fields),
            },
        }
    }

    /// `"name": value`
    fn member(&mut self, depth: usize) -> Option<Field> {
        let (token, span) = self.peek();
        let Token::Text(name) = token else {
            self.error(span, told("json-name-missing"));
            self.value(depth);
            return None;
        };
        self.lexer.next();
        if !is_field(&name) {
            self.error(span.clone(), told("json-no-name"));
        }
        match self.peek() {
            (Token::Colon, _) => {
                self.lexer.next();
            }
            (_, place) => self.error(place, told("json-colon-missing")),
        }
        let node = self.value(depth);
        // Tiers may be called Gold; nothing else with a capital is a text.
        let node = if spelt(&name) { node } else { self.named(node) };
        Some(Field { name, span, node })
    }
}

/// A variant: its fields, or its values in order.
fn variant(field: Field) -> Kind {
    let name = Some(field.name);
    match field.node.kind {
        Kind::Struct(None, fields) => Kind::Struct(name, fields),
        Kind::List(items) => Kind::Tuple(name, items),
        Kind::Bad => Kind::Bad,
        _ => Kind::Tuple(name, vec![field.node]),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{parse, parse_json};
    use crate::scenario::convert::same;

    #[test]
    fn a_text_of_json_has_the_tree_of_its_twin() {
        let (json, errors) = parse_json(
            r#"{ "id": "Gold", "level": "Accountable", "customer": null, "fair": [1, 2500], "text": "\u5cad\ud83d\ude42\n\/",
                "effects": [{ "Trust": { "who": { "Customer": "x" }, "points": -4 } }, { "Hours": { "hours": 3 } }], "firm": {} }"#,
        );
        assert!(errors.is_empty(), "{errors:?}");
        let (ron, _) = parse(
            r#"(id: "Gold", level: Accountable, customer: None, fair: (1, 2500), text: "岭🙂\n/",
                effects: [Trust(who: Customer("x"), points: -4), Hours(hours: 3)], firm: ())"#,
        );
        assert!(same(&json, &ron), "{json:?}\n{ron:?}");
    }

    #[test]
    fn what_json_has_not_is_told_where_it_stands() {
        for (text, piece) in [
            ("{ \"a\": 1, }", ","),
            ("{ \"a\": (1) }", "(1"),
            ("{ \"a\": None }", "None"),
            ("{ a: 1 }", "a: "),
            ("{ \"a b\": 1 }", "\"a b\""),
            ("{ \"a\" 1 }", "1"),
            ("{ \"a\": \"\\x\" }", "\"\\x"),
            ("{ // no\n \"a\": 1 }", "// no"),
            ("{ \"a\": 1", "{"),
            ("{ \"a\": [1 }", "}"),
            ("{ \"a\": \"\\ud800\" }", "\"\\ud800"),
        ] {
            let (_, errors) = parse_json(text);
            let at = errors.iter().map(|e| e.span.start);
            let wanted = text.find(piece).unwrap_or(usize::MAX);
            assert!(at.clone().any(|a| a == wanted), "{text}: {errors:?}");
        }
    }
}
