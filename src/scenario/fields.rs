//! The fields of one struct: taken by name, and what nobody asked for is an error with a suggestion.

use super::codes;
use super::decode::Decoder;
use super::diagnostic::At;
use super::migrate;
use super::names::{hint, suggest};
use super::tree::{Field, Node};
use super::words::{Words, told, words};
use crate::sim::Money;
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use std::ops::{Range, RangeInclusive};

/// Fields that wait to be taken.
pub(super) struct Fields<'n> {
    what: &'static str,
    span: Range<usize>,
    waiting: Vec<&'n Field>,
    /// What was asked for, and what was there.
    asked: Vec<(&'static str, Option<&'n Field>)>,
}

/// What a group of fields is called in messages.
fn block(what: &str) -> Words {
    words(format!("block-{what}"))
}

impl<'n> Fields<'n> {
    /// Fields given twice are reported; the first counts.
    pub(super) fn new(
        d: &mut Decoder,
        what: &'static str,
        span: &Range<usize>,
        fields: &'n [Field],
    ) -> Self {
        let mut waiting: Vec<&Field> = Vec::new();
        for field in fields {
            if waiting.iter().any(|f| f.name == field.name) {
                let told = told("given-twice").with("name", &field.name);
                d.report(codes::FIELD_TWICE, &field.span, told);
            // A struct of the format has at most some thirty fields; more are junk.
            } else if waiting.len() < 100 {
                waiting.push(field);
            }
        }
        Self {
            what,
            span: span.clone(),
            waiting,
            asked: Vec::new(),
        }
    }

    /// The value of a field, if it is there.
    pub(super) fn take(&mut self, name: &'static str) -> Option<&'n Node> {
        let at = self.waiting.iter().position(|f| f.name == name);
        let field = at.map(|at| self.waiting.remove(at));
        self.asked.push((name, field));
        field.map(|field| &field.node)
    }

    /// The value of a field that must be there.
    pub(super) fn need(&mut self, d: &mut Decoder, name: &'static str) -> Option<&'n Node> {
        let node = self.take(name);
        if let Some(notes) = &mut d.notes {
            notes.needed(self.what, name);
        }
        if node.is_none() {
            let opening = self.span.start..(self.span.start + 1).min(self.span.end);
            let help = if d.json() {
                words("add-field-json")
            } else {
                words("add-field")
            };
            let told = told("missing-field")
                .with("what", block(self.what))
                .with("name", name)
                .help(help.with("name", name));
            d.report(codes::MISSING_FIELD, &opening, told);
        }
        node
    }

    /// Reports the fields that nobody took.
    pub(super) fn finish(self, d: &mut Decoder) {
        if let Some(notes) = &mut d.notes {
            notes.asked(self.what, &self.asked);
        }
        for field in self.waiting {
            let known = self.asked.iter().map(|(name, _)| *name);
            let help = hint(&field.name, known, Some(words("leave-out")));
            let name: String = field.name.chars().take(50).collect();
            let told = told("unknown-field")
                .with("what", block(self.what))
                .with("name", name)
                .help(help);
            d.report(codes::UNKNOWN_FIELD, &field.span, told);
        }
    }

    /// Whether a field that nobody took yet is probably meant to be this one.
    pub(super) fn mistyped(&self, name: &str) -> bool {
        let mut names = self.waiting.iter().map(|field| field.name.as_str());
        names.any(|written| suggest(written, [name]).is_some())
    }

    /// Says what holds where a field isn't there, as it would be written; for the authors' reference.
    pub(super) fn otherwise(
        &self,
        d: &mut Decoder,
        name: &'static str,
        written: impl FnOnce() -> String,
    ) {
        if let Some(notes) = &mut d.notes {
            notes.otherwise(self.what, name, written());
        }
    }

    /// A number, or the default.
    pub(super) fn number(
        &mut self,
        d: &mut Decoder,
        name: &'static str,
        range: RangeInclusive<f64>,
        default: f64,
    ) -> f64 {
        self.otherwise(d, name, || default.to_string());
        self.take(name)
            .and_then(|node| d.number(node, range))
            .unwrap_or(default)
    }

    /// Yes or no, or the default.
    pub(super) fn flag(&mut self, d: &mut Decoder, name: &'static str, default: bool) -> bool {
        self.otherwise(d, name, || default.to_string());
        self.take(name)
            .and_then(|node| d.flag(node))
            .unwrap_or(default)
    }

    /// A level in points, a rate or a chance in per cent, as a part of 1; or the default.
    pub(super) fn percent(&mut self, d: &mut Decoder, name: &'static str, default: f64) -> f64 {
        self.otherwise(d, name, || migrate::per_cent(default).to_string());
        self.take(name)
            .and_then(|node| d.percent(node))
            .unwrap_or(default)
    }

    /// A whole number, or the default.
    pub(super) fn whole(
        &mut self,
        d: &mut Decoder,
        name: &'static str,
        range: RangeInclusive<i64>,
        default: i64,
    ) -> i64 {
        self.otherwise(d, name, || default.to_string());
        self.take(name)
            .and_then(|node| d.whole(node, range))
            .unwrap_or(default)
    }

    /// An amount in whole yuan, or the default.
    pub(super) fn money(
        &mut self,
        d: &mut Decoder,
        name: &'static str,
        range: RangeInclusive<i64>,
        default: Money,
    ) -> Money {
        self.otherwise(d, name, || default.to_f64().to_string());
        self.take(name)
            .and_then(|node| d.money(node, range))
            .unwrap_or(default)
    }

    /// A variant, or the default.
    pub(super) fn choice<T: DeserializeOwned + Debug>(
        &mut self,
        d: &mut Decoder,
        name: &'static str,
        default: T,
    ) -> T {
        self.otherwise(d, name, || format!("{default:?}"));
        self.take(name)
            .and_then(|node| d.variant(node))
            .map_or(default, |v| v.value)
    }

    /// A variant that must be there, or the default after a report.
    pub(super) fn variant<T: DeserializeOwned>(
        &mut self,
        d: &mut Decoder,
        name: &'static str,
        default: T,
    ) -> T {
        self.need(d, name)
            .and_then(|node| d.variant(node))
            .map_or(default, |v| v.value)
    }

    /// An id that must be there.
    pub(super) fn id(&mut self, d: &mut Decoder, name: &'static str) -> Option<At<String>> {
        self.need(d, name).and_then(|node| d.id(node))
    }

    /// A list of what `item` reads, or an empty one.
    pub(super) fn each<T>(
        &mut self,
        d: &mut Decoder,
        name: &'static str,
        item: impl FnMut(&mut Decoder, &Node) -> Option<T>,
    ) -> Vec<T> {
        self.otherwise(d, name, || "[]".to_owned());
        self.take(name)
            .map(|node| d.each(node, item))
            .unwrap_or_default()
    }
}
