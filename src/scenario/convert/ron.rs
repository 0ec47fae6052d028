//! A tree as RON.

use super::super::tree::{Field, Kind, Node};
use super::layout::{Piece, write};

/// The text; `source` is what the tree was read from.
pub(super) fn text(node: &Node, source: &str) -> String {
    write(&piece(node, source), true)
}

fn piece(node: &Node, source: &str) -> Piece {
    match &node.kind {
        Kind::Bool(yes) => Piece::Leaf(yes.to_string()),
        // Every number of JSON is one of RON, too.
        Kind::Number(_) => Piece::Leaf(source.get(node.span.clone()).unwrap_or("0").to_owned()),
        Kind::Text(text) => Piece::Leaf(quoted(text)),
        Kind::Word(word) => Piece::Leaf(word.clone()),
        Kind::List(items) => group("[", "]", items.iter().map(|i| (String::new(), i)), source),
        Kind::Tuple(name, items) => {
            let open = format!("{}(", name.as_deref().unwrap_or_default());
            group(&open, ")", items.iter().map(|i| (String::new(), i)), source)
        }
        Kind::Struct(name, fields) => {
            let open = format!("{}(", name.as_deref().unwrap_or_default());
            let one = |field: &'_ Field| format!("{}: ", field.name);
            group(&open, ")", fields.iter().map(|f| (one(f), &f.node)), source)
        }
        // A tree with such is never written.
        Kind::Bad => Piece::Leaf("None".to_owned()),
    }
}

fn group<'n>(
    open: &str,
    close: &str,
    items: impl Iterator<Item = (String, &'n Node)>,
    source: &str,
) -> Piece {
    Piece::Group {
        open: open.to_owned(),
        items: items
            .map(|(label, node)| (label, piece(node, source)))
            .collect(),
        close: close.to_owned(),
        airy: false,
    }
}

/// A text in quotes.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if c.is_control() => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
