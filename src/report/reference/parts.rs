//! The reference as headings, paragraphs and tables, before it is Markdown or HTML.

use super::words::{
    effect_key, field_key, kebab, name_key, names_key, otherwise, shape_in, text_key,
};
use crate::locale::Texts;
use crate::scenario::reference::{Block, Reference};

/// Longest example that stands in a row of a table, in letters.
const SHORT: usize = 60;
/// Longest example that stands under a table, in lines.
const LONG: usize = 45;

/// A part of the page. Words may hold `code` and [links](#anchor).
pub(super) enum Part {
    /// Depth from 1, anchor (may be empty), words.
    Heading(u8, String, String),
    /// A paragraph.
    Words(String),
    /// A piece of a file.
    Code(String),
    /// Head and rows.
    Table(Vec<String>, Vec<Vec<String>>),
}

/// The page.
pub(super) fn parts(reference: &Reference, t: &Texts) -> Vec<Part> {
    let mut out = vec![
        Part::Heading(1, String::new(), t.get("doc-title")),
        Part::Words(t.with("doc-intro", [("most", reference.most_items.into())])),
        Part::Words(t.get("doc-renewed")),
    ];
    let mut file = "";
    for block in &reference.blocks {
        if block.file != file {
            file = block.file;
            let words = t.with("doc-file", [("file", file.into())]);
            out.push(Part::Heading(2, String::new(), words));
        }
        out.extend(fields(block, t));
        // Events are told in scenario.ron, and what they do right after them.
        if block.id == "choice" {
            out.extend(effects(reference, t));
        }
    }
    out.extend(names(reference, t));
    out.extend(keys(reference, t));
    out.extend(codes(reference, t));
    out
}

fn head<const N: usize>(t: &Texts, keys: [&str; N]) -> Vec<String> {
    keys.map(|key| t.get(key)).into()
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

/// An example that fits into a row.
fn short(example: &str) -> String {
    if example.is_empty() || example.contains('\n') || example.chars().count() > SHORT {
        String::new()
    } else {
        code(example)
    }
}

fn fields(block: &Block, t: &Texts) -> Vec<Part> {
    let id = &block.id;
    let title = format!("{} `{id}`", t.get(&format!("block-{id}")));
    let rows = block.fields.iter().map(|field| {
        let key = field_key(id, field.name);
        vec![
            code(field.name),
            shape_in(&field.shape, &key, t),
            otherwise(id, field, t),
            t.get(&key),
            short(&field.example),
        ]
    });
    let columns = [
        "doc-column-field",
        "doc-column-shape",
        "doc-column-otherwise",
        "doc-column-meaning",
        "doc-column-example",
    ];
    let mut out = vec![
        Part::Heading(3, format!("block-{id}"), title),
        Part::Words(t.get(&format!("block-{id}.text"))),
        Part::Table(head(t, columns), rows.collect()),
    ];
    if block.example.lines().count() <= LONG {
        out.push(Part::Words(t.get("doc-example")));
        out.push(Part::Code(block.example.clone()));
    }
    out
}

fn effects(reference: &Reference, t: &Texts) -> Vec<Part> {
    let rows = reference.effects.iter().map(|effect| {
        let key = effect_key(&effect.name);
        let who = if effect.who {
            t.get("doc-who")
        } else {
            String::new()
        };
        vec![
            code(&effect.name),
            who,
            format!(
                "{} {}",
                code(effect.field),
                shape_in(&effect.shape, &key, t)
            ),
            t.get(&key),
            short(&effect.example),
        ]
    });
    let columns = [
        "doc-column-effect",
        "doc-column-who",
        "doc-column-shape",
        "doc-column-meaning",
        "doc-column-example",
    ];
    vec![
        Part::Heading(3, "block-effect".to_owned(), t.get("doc-effects")),
        Part::Words(t.get("doc-effects-text")),
        Part::Table(head(t, columns), rows.collect()),
    ]
}

fn names(reference: &Reference, t: &Texts) -> Vec<Part> {
    let mut out = vec![
        Part::Heading(2, "names".to_owned(), t.get("doc-names")),
        Part::Words(t.get("doc-names-text")),
    ];
    for names in &reference.names {
        let rows = names
            .names
            .iter()
            .map(|name| vec![code(name), t.get(&name_key(names, name))]);
        let anchor = format!("names-{}", kebab(names.of));
        out.push(Part::Heading(3, anchor, t.get(&names_key(names))));
        let columns = ["doc-column-name", "doc-column-meaning"];
        out.push(Part::Table(head(t, columns), rows.collect()));
    }
    out
}

fn keys(reference: &Reference, t: &Texts) -> Vec<Part> {
    let rows = reference.keys.iter().map(|key| {
        let needed = if key.needed { "doc-yes" } else { "doc-no" };
        vec![code(&key.pattern), t.get(needed), t.get(&text_key(key))]
    });
    let columns = ["doc-column-key", "doc-column-needed", "doc-column-meaning"];
    vec![
        Part::Heading(2, "keys".to_owned(), t.get("doc-keys")),
        Part::Words(t.get("doc-keys-text")),
        Part::Table(head(t, columns), rows.collect()),
    ]
}

fn codes(reference: &Reference, t: &Texts) -> Vec<Part> {
    let rows = reference.codes.iter().map(|name| {
        let key = format!("code-{name}");
        let mend = t.get(&format!("{key}.mend"));
        vec![code(name), t.get(&key), mend]
    });
    let columns = ["doc-column-code", "doc-column-problem", "doc-column-mend"];
    vec![
        Part::Heading(2, "codes".to_owned(), t.get("doc-codes")),
        Part::Words(t.get("doc-codes-text")),
        Part::Table(head(t, columns), rows.collect()),
    ]
}
