//! One .ftl file: its keys, where they stand, what variables and other texts they use.

use super::codes;
use super::diagnostic::{Place, Problems};
use super::fluent_said;
use super::names::{did_you_mean, suggest};
use super::words::{told, words};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Deepest nesting of placeables; the parser of fluent-syntax recurses without a limit.
const MAX_DEPTH: usize = 32;

/// A text.
#[derive(Clone, Debug, Default)]
pub(super) struct Entries {
    /// Messages by key.
    pub(super) messages: BTreeMap<String, Message>,
    /// Whether the whole file could be read.
    pub(super) whole: bool,
}

/// One message.
#[derive(Clone, Debug, Default)]
pub(super) struct Message {
    /// Where its key stands.
    pub(super) span: Range<usize>,
    /// Its words, with … for what is put in.
    pub(super) words: String,
    /// Variables it uses.
    pub(super) variables: BTreeSet<String>,
    /// Other messages (`key`) and terms (`-key`) it uses.
    pub(super) uses: BTreeSet<String>,
}

/// Reads a file. Syntax errors, keys given twice and references to nothing are reported.
pub(super) fn read(file: &'static str, text: &str, problems: &mut Problems) -> Entries {
    let mut out = Entries {
        whole: true,
        ..Entries::default()
    };
    if let Some(at) = too_deep(text) {
        let told = told("text-deep").with("most", MAX_DEPTH);
        problems.report(codes::DEPTH, &Place::new(file, at..at + 1), told);
        out.whole = false;
        return out;
    }
    let resource = parser::parse_runtime(text).unwrap_or_else(|(resource, errors)| {
        out.whole = false;
        for error in errors {
            let place = Place::new(file, fluent_said::whole_line(text, error.pos.start));
            problems.report(codes::FLUENT, &place, fluent_said::said(&error.kind));
        }
        resource
    });
    let mut terms = BTreeSet::new();
    let mut used = Vec::new();
    for entry in &resource.body {
        let (key, is_term, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name, false, m.value.as_ref(), &m.attributes),
            Entry::Term(t) => (t.id.name, true, Some(&t.value), &t.attributes),
            _ => continue,
        };
        // The parser hands out slices of the text, so their distance is the place.
        let start = (key.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
        let mut message = Message {
            span: start..start + key.len(),
            ..Message::default()
        };
        if let Some(value) = value {
            walk(value, &mut message);
        }
        for attribute in attributes {
            let name = attribute.id.name;
            let start = (name.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
            let mut part = Message {
                span: start..start + name.len(),
                ..Message::default()
            };
            walk(&attribute.value, &mut part);
            message.uses.extend(part.uses.iter().cloned());
            let full = format!("{key}.{name}");
            if !is_term && out.messages.insert(full.clone(), part).is_some() {
                let place = Place::new(file, start..start + name.len());
                let told = told("given-twice").with("name", full);
                problems.report(codes::KEY_TWICE, &place, told);
            }
        }
        used.extend(
            message
                .uses
                .iter()
                .map(|u| (u.clone(), message.span.clone())),
        );
        let place = Place::new(file, message.span.clone());
        let twice = if is_term {
            !terms.insert(format!("-{key}"))
        } else {
            out.messages.contains_key(key)
        };
        if twice {
            let told = told("given-twice").with("name", key);
            problems.report(codes::KEY_TWICE, &place, told);
        } else if !is_term {
            // One with attributes alone holds their names together, no more.
            if value.is_some() {
                out.messages.insert(key.to_owned(), message);
            }
        }
    }
    for (key, span) in used {
        let there = terms.contains(&key) || out.messages.contains_key(&key);
        if !there && out.whole {
            let known = terms.iter().chain(out.messages.keys()).map(String::as_str);
            let help = suggest(&key, known)
                .map_or_else(|| words("reference-add").with("key", &key), did_you_mean);
            let told = told("reference-nowhere").with("key", &key).help(help);
            problems.report(codes::REFERENCE, &Place::new(file, span), told);
        }
    }
    out
}

/// Where braces and brackets nest deeper than the parser may be trusted with.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}

fn walk(pattern: &Pattern<&str>, out: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression } => {
                out.words.push('…');
                expression_uses(expression, out);
            }
            PatternElement::TextElement { value } => out.words.push_str(value),
        }
    }
}

fn expression_uses(expression: &Expression<&str>, out: &mut Message) {
    match expression {
        Expression::Inline(inline) => inline_uses(inline, out),
        Expression::Select { selector, variants } => {
            inline_uses(selector, out);
            for variant in variants {
                walk(&variant.value, out);
            }
        }
    }
}

fn inline_uses(inline: &InlineExpression<&str>, out: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            out.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            out.uses.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            out.uses.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline_uses(argument, out);
            }
        }
        InlineExpression::Placeable { expression } => expression_uses(expression, out),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}
