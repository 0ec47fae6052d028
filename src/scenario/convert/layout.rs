//! Nested items on one line where they fit, else one under another.

/// Longest line.
const WIDTH: usize = 120;
/// Spaces of a level.
const INDENT: usize = 4;

/// Something to be written.
pub(super) enum Piece {
    /// On one line whatever its length.
    Leaf(String),
    /// Items between two signs.
    Group {
        /// What stands before the first.
        open: String,
        /// The items, each with what stands before it.
        items: Vec<(String, Piece)>,
        /// What stands behind the last.
        close: String,
        /// Blanks inside the signs, as `{ "a": 1 }` has them.
        airy: bool,
    },
}

/// Writes a piece; `last_comma`: whether a comma stands behind the last of items one under another.
pub(super) fn write(piece: &Piece, last_comma: bool) -> String {
    let mut out = String::new();
    put(piece, 0, 0, last_comma, &mut out);
    out.push('\n');
    out
}

/// Characters of a piece on one line.
fn width(piece: &Piece) -> usize {
    match piece {
        Piece::Leaf(text) => text.chars().count(),
        Piece::Group {
            open,
            items,
            close,
            airy,
        } => {
            let inside: usize = items
                .iter()
                .map(|(label, item)| label.chars().count() + width(item) + 2)
                .sum();
            let air = if *airy { 2 } else { 0 };
            open.chars().count() + inside.saturating_sub(2) + close.chars().count() + air
        }
    }
}

fn put(piece: &Piece, depth: usize, used: usize, last_comma: bool, out: &mut String) {
    let (open, items, close, airy) = match piece {
        Piece::Leaf(text) => return out.push_str(text),
        Piece::Group {
            open,
            items,
            close,
            airy,
        } => (open, items, close, *airy),
    };
    out.push_str(open);
    // The outermost stands open, so that every part of a file has a line of its own.
    let inline = items.is_empty() || depth > 0 && INDENT * depth + used + width(piece) < WIDTH;
    let air = if airy && !items.is_empty() { " " } else { "" };
    if inline {
        out.push_str(air);
    }
    for (at, (label, item)) in items.iter().enumerate() {
        if !inline {
            out.push('\n');
            out.push_str(&" ".repeat(INDENT * (depth + 1)));
        }
        out.push_str(label);
        put(item, depth + 1, label.chars().count(), last_comma, out);
        let last = at + 1 == items.len();
        if !last || !inline && last_comma {
            out.push(',');
        }
        if inline && !last {
            out.push(' ');
        }
    }
    if inline {
        out.push_str(air);
    } else {
        out.push('\n');
        out.push_str(&" ".repeat(INDENT * depth));
    }
    out.push_str(close);
}
