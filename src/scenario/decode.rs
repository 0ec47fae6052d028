//! Tree → values, with every problem reported and decoding going on.

use super::checks::{check_id, check_number, out_of_range};
use super::codes;
use super::diagnostic::{At, Place, Problems};
use super::expected::{Expected, found};
use super::fields::Fields;
use super::migrate;
use super::names::{hint, variant};
use super::parse::{parse, parse_json};
use super::reference::{Notes, Shape};
use super::tree::{Kind, Node};
use super::words::{Told, told, words};
use crate::sim::Money;
use serde::de::DeserializeOwned;
use std::ops::{Range, RangeInclusive};

/// Largest amount of money, in whole yuan.
pub(super) const MAX_YUAN: i64 = 1_000_000_000_000;
/// Money that may not be negative.
pub(super) const SUM: RangeInclusive<i64> = 0..=MAX_YUAN;
/// Most items of a list.
pub(super) const MAX_ITEMS: usize = 2000;
/// A level in points, a rate or a chance in per cent.
pub(super) const PER_CENT: RangeInclusive<f64> = 0.0..=100.0;

/// Decodes one file.
pub(super) struct Decoder<'p> {
    pub(super) file: &'static str,
    pub(super) problems: &'p mut Problems,
    /// Notes what may be written where, for the authors' reference; none in every other use.
    pub(super) notes: Option<&'p mut Notes>,
}

impl<'p> Decoder<'p> {
    /// A decoder of one file, which reports into `problems`.
    pub(super) const fn new(file: &'static str, problems: &'p mut Problems) -> Self {
        Self {
            file,
            problems,
            notes: None,
        }
    }
}

impl Decoder<'_> {
    /// Notes what may stand here; what is noted last about a place counts.
    pub(super) fn note(&mut self, node: &Node, shape: impl FnOnce() -> Shape) {
        if let Some(notes) = &mut self.notes {
            notes.shape(&node.span, shape());
        }
    }

    /// Reads the file's text into a tree; syntax errors are reported. Also says
    /// whether there were none.
    pub(super) fn parse(&mut self, text: &str) -> (Node, bool) {
        let (node, errors) = if self.json() {
            parse_json(text)
        } else {
            parse(text)
        };
        let sound = errors.is_empty();
        for error in errors {
            let code = if error.deep {
                codes::DEPTH
            } else {
                codes::SYNTAX
            };
            self.report(code, &error.span, error.told);
        }
        (node, sound)
    }

    /// Whether the file is the JSON twin of one in RON.
    pub(super) fn json(&self) -> bool {
        self.file.rsplit_once('.').is_some_and(|f| f.1 == "json")
    }

    pub(super) fn place(&self, span: &Range<usize>) -> Place {
        Place::new(self.file, span.clone())
    }

    pub(super) fn report(&mut self, code: &'static str, span: &Range<usize>, told: Told) {
        let place = self.place(span);
        self.problems.report(code, &place, told);
    }

    pub(super) fn at<T>(&self, node: &Node, value: T) -> At<T> {
        At {
            value,
            place: self.place(&node.span),
        }
    }

    /// Reports a value of the wrong type, unless it was reported as unreadable.
    pub(super) fn wrong<T>(&mut self, node: &Node, expected: Expected) -> Option<T> {
        let json = self.json();
        let found = found(&node.kind, json)?;
        let told = told("wrong-type")
            .with("expected", expected.words(json))
            .with("found", found)
            .help(expected.help(&node.kind, json));
        self.report(codes::TYPE, &node.span, told);
        None
    }

    /// A struct's fields; `what` names it in messages.
    pub(super) fn fields<'n>(&mut self, node: &'n Node, what: &'static str) -> Option<Fields<'n>> {
        if let Some(notes) = &mut self.notes {
            notes.open(what, node);
        }
        match &node.kind {
            Kind::Struct(_, fields) => Some(Fields::new(self, what, &node.span, fields)),
            Kind::Tuple(_, items) if items.is_empty() => {
                Some(Fields::new(self, what, &node.span, &[]))
            }
            _ => self.wrong(node, Expected::Fields),
        }
    }

    /// A list.
    pub(super) fn list<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        match &node.kind {
            Kind::List(items) => items,
            _ => self.wrong(node, Expected::List).unwrap_or_default(),
        }
    }

    /// A list of what `item` reads; what it can't read is left out.
    pub(super) fn each<T>(
        &mut self,
        node: &Node,
        mut item: impl FnMut(&mut Self, &Node) -> Option<T>,
    ) -> Vec<T> {
        let mut items = self.list(node);
        self.note(node, || Shape::list(items));
        if let Some(over) = items.get(MAX_ITEMS) {
            let told = told("list-long").with("most", MAX_ITEMS);
            self.report(codes::TOO_FEW, &over.span, told);
            items = &items[..MAX_ITEMS];
        }
        items.iter().filter_map(|node| item(self, node)).collect()
    }

    /// A text.
    pub(super) fn text(&mut self, node: &Node) -> Option<At<String>> {
        self.note(node, || Shape::Text);
        match &node.kind {
            Kind::Text(text) => Some(self.at(node, text.clone())),
            _ => self.wrong(node, Expected::Text),
        }
    }

    /// A text that is an id.
    pub(super) fn id(&mut self, node: &Node) -> Option<At<String>> {
        let id = self.text(node)?;
        self.note(node, || Shape::Id);
        check_id(self.problems, &id);
        Some(id)
    }

    /// An id, given plainly or as `Some("…")`; `None` is none.
    pub(super) fn optional_id(&mut self, node: &Node) -> Option<At<String>> {
        self.note(node, || Shape::Id);
        match &node.kind {
            Kind::Word(word) if word == "None" => None,
            Kind::Tuple(Some(name), items) if name == "Some" && items.len() == 1 => {
                self.id(&items[0])
            }
            _ => self.id(node),
        }
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, node: &Node) -> Option<bool> {
        self.note(node, || Shape::Flag);
        match node.kind {
            Kind::Bool(flag) => Some(flag),
            _ => self.wrong(node, Expected::Flag),
        }
    }

    /// A finite number in a range.
    pub(super) fn number(&mut self, node: &Node, range: RangeInclusive<f64>) -> Option<f64> {
        self.note(node, || Shape::Number(range.clone()));
        let Kind::Number(number) = node.kind else {
            return self.wrong(node, Expected::Number);
        };
        let place = self.place(&node.span);
        check_number(self.problems, &place, number.value, range)
    }

    /// A level in points, a rate or a chance in per cent: as a part of 1.
    ///
    /// What was a part of 1 in format 1 looks like less than one per cent here, and is asked about.
    pub(super) fn percent(&mut self, node: &Node) -> Option<f64> {
        let value = self.number(node, PER_CENT)?;
        if value > 0.0 && value < 1.0 {
            let meant = migrate::per_cent(value);
            let told = told("part-of-one")
                .with("value", value.to_string())
                .with("meant", meant.to_string());
            self.report(codes::PART_OF_ONE, &node.span, told);
        }
        Some(value / 100.0)
    }

    /// A list of exactly `N` numbers.
    pub(super) fn numbers<const N: usize>(
        &mut self,
        node: &Node,
        range: &RangeInclusive<f64>,
    ) -> Option<At<[f64; N]>> {
        let items = self.list(node);
        self.note(node, || Shape::Numbers(N, range.clone()));
        if items.len() != N && matches!(node.kind, Kind::List(_)) {
            let help = if items.len() < N {
                words("numbers-add").with("count", N - items.len())
            } else {
                words("numbers-take-away").with("count", items.len() - N)
            };
            let told = told("numbers")
                .with("count", items.len())
                .with("needed", N)
                .help(help);
            self.report(codes::TOO_FEW, &node.span, told);
        }
        let read = items.iter().take(N);
        let read: Vec<f64> = read
            .filter_map(|node| self.number(node, range.clone()))
            .collect();
        Some(self.at(node, read.try_into().ok()?))
    }

    /// A whole number in a range.
    pub(super) fn whole(&mut self, node: &Node, range: RangeInclusive<i64>) -> Option<i64> {
        self.note(node, || Shape::Whole(range.clone()));
        let Kind::Number(number) = node.kind else {
            return self.wrong(node, Expected::Whole);
        };
        match number.whole {
            Some(n) if range.contains(&n) => Some(n),
            Some(n) => {
                out_of_range(self.problems, &self.place(&node.span), n, range);
                None
            }
            None => {
                let all = f64::NEG_INFINITY..=f64::INFINITY;
                self.number(node, all)?;
                self.report(codes::TYPE, &node.span, told("not-whole"));
                None
            }
        }
    }

    /// An amount in whole yuan.
    pub(super) fn money(&mut self, node: &Node, range: RangeInclusive<i64>) -> Option<Money> {
        let money = self.whole(node, range.clone()).map(Money::yuan);
        self.note(node, || Shape::Money(range));
        money
    }

    /// A variant of an enum, by its name.
    pub(super) fn variant<T: DeserializeOwned>(&mut self, node: &Node) -> Option<At<T>> {
        self.note(node, Shape::variant::<T>);
        let Kind::Word(word) = &node.kind else {
            return self.wrong(node, Expected::Name);
        };
        match variant(word) {
            Ok(value) => Some(self.at(node, value)),
            Err(error) => {
                let fallback = Some(words("names-as-shipped"));
                let help = hint(word, error.0.iter().copied(), fallback);
                let told = told("unknown-name").with("name", word).help(help);
                self.report(codes::NAME, &node.span, told);
                None
            }
        }
    }
}

/// [`Decoder::id`] as an item of a list.
pub(super) fn id_item(d: &mut Decoder, node: &Node) -> Option<At<String>> {
    d.id(node)
}
