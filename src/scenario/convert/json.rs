//! A tree as JSON; see `parse/json.rs` for what stands for what.

use super::super::number::Number;
use super::super::tree::{Field, Kind, Node};
use super::layout::{Piece, write};

/// The text; `source` is what the tree was read from.
pub(super) fn text(node: &Node, source: &str) -> String {
    write(&piece(node, source), false)
}

fn piece(node: &Node, source: &str) -> Piece {
    match &node.kind {
        Kind::Bool(yes) => Piece::Leaf(yes.to_string()),
        Kind::Number(number) => Piece::Leaf(self::number(*number, node, source)),
        Kind::Text(text) => Piece::Leaf(quoted(text)),
        Kind::Word(word) if word == "None" => Piece::Leaf("null".to_owned()),
        Kind::Word(word) => Piece::Leaf(quoted(word)),
        Kind::Tuple(None, items) if items.is_empty() => object(&[], source),
        Kind::List(items) | Kind::Tuple(None, items) => list(items, source),
        Kind::Tuple(Some(name), items) => match &items[..] {
            [one] if name == "Some" => piece(one, source),
            // A list as the only value would be taken for the values.
            [one] if !matches!(one.kind, Kind::List(_)) => named(name, piece(one, source)),
            _ => named(name, list(items, source)),
        },
        Kind::Struct(None, fields) => object(fields, source),
        Kind::Struct(Some(name), fields) => named(name, object(fields, source)),
        // A tree with such is never written.
        Kind::Bad => Piece::Leaf("null".to_owned()),
    }
}

/// A text in quotes.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A number as it was written where JSON writes it so, too.
fn number(number: Number, node: &Node, source: &str) -> String {
    let written = source.get(node.span.clone()).unwrap_or_default();
    if serde_json::from_str::<serde_json::Number>(written).is_ok() {
        return written.to_owned();
    }
    match number.whole {
        Some(whole) => whole.to_string(),
        None => format!("{:?}", number.value),
    }
}

fn list(items: &[Node], source: &str) -> Piece {
    let items = items
        .iter()
        .map(|item| (String::new(), piece(item, source)));
    Piece::Group {
        open: "[".to_owned(),
        items: items.collect(),
        close: "]".to_owned(),
        airy: false,
    }
}

fn object(fields: &[Field], source: &str) -> Piece {
    let one = |field: &Field| {
        (
            format!("{}: ", quoted(&field.name)),
            piece(&field.node, source),
        )
    };
    braces(fields.iter().map(one).collect())
}

fn named(name: &str, inside: Piece) -> Piece {
    braces(vec![(format!("{}: ", quoted(name)), inside)])
}

fn braces(items: Vec<(String, Piece)>) -> Piece {
    Piece::Group {
        open: "{".to_owned(),
        items,
        close: "}".to_owned(),
        airy: true,
    }
}
