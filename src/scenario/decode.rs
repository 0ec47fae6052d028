//! Tree → values, with every problem reported and decoding going on.

use super::checks::{check_id, check_number, out_of_range};
use super::codes;
use super::diagnostic::{At, Place, Problems};
use super::fields::Fields;
use super::names::{hint, variant};
use super::parse::{in_json, parse, parse_json};
use super::reference::{Notes, Shape};
use super::tree::{Kind, Node};
use crate::sim::Money;
use serde::de::DeserializeOwned;
use std::ops::{Range, RangeInclusive};

/// Largest amount of money, in whole yuan.
pub(super) const MAX_YUAN: i64 = 1_000_000_000_000;
/// Money that may not be negative.
pub(super) const SUM: RangeInclusive<i64> = 0..=MAX_YUAN;
/// Most items of a list.
pub(super) const MAX_ITEMS: usize = 2000;
/// A level.
pub(super) const LEVEL: RangeInclusive<f64> = 0.0..=1.0;

/// What is expected where a list or a struct stands.
const LIST: &str = "a list in [ ]";
const FIELDS: &str = "fields in ( )";

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
            self.report(code, &error.span, error.message, error.help);
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

    pub(super) fn report(
        &mut self,
        code: &'static str,
        span: &Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let place = self.place(span);
        self.problems.report(code, &place, message, help);
    }

    pub(super) fn at<T>(&self, node: &Node, value: T) -> At<T> {
        At {
            value,
            place: self.place(&node.span),
        }
    }

    /// Reports a value of the wrong type, unless it was reported as unreadable.
    pub(super) fn wrong<T>(&mut self, node: &Node, expected: &str) -> Option<T> {
        let found = match &node.kind {
            Kind::Bad => return None,
            Kind::Bool(_) => "true or false",
            Kind::Number(_) => "a number",
            Kind::Text(_) => "a text",
            Kind::Word(_) => "a word",
            Kind::List(_) => "a list",
            Kind::Tuple(..) => "values without names",
            Kind::Struct(..) => "fields in ( )",
        };
        let (found, expected) = match (self.json(), &node.kind) {
            (false, _) => (found, expected),
            (true, Kind::Word(_)) => ("a name", in_json(expected)),
            (true, Kind::Tuple(..)) => ("a named value", in_json(expected)),
            (true, Kind::Struct(..)) => ("an object", in_json(expected)),
            (true, _) => (found, in_json(expected)),
        };
        let help = match (&node.kind, expected) {
            (Kind::Word(_), _) if self.json() => String::new(),
            (Kind::Word(word), "a text") => format!("put it in quotes: \"{word}\""),
            (Kind::Text(text), "a number" | "a whole number") if text.parse::<f64>().is_ok() => {
                format!("without quotes: {text}")
            }
            (Kind::Text(text), "a name without quotes") => format!("without quotes: {text}"),
            (Kind::Text(text), LIST) => format!("put it in brackets: [\"{text}\"]"),
            (_, "a text") => "a text stands in quotes: \"…\"".to_owned(),
            (_, "a number" | "a whole number") => {
                "write it in digits, without quotes or a unit".to_owned()
            }
            (_, LIST) => "a list is written [first, second]".to_owned(),
            (_, FIELDS) => "fields are written (name: value, name: value)".to_owned(),
            _ => format!("write {expected}"),
        };
        self.report(
            codes::TYPE,
            &node.span,
            format!("expected {expected}, found {found}"),
            help,
        );
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
            _ => self.wrong(node, FIELDS),
        }
    }

    /// A list.
    pub(super) fn list<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        match &node.kind {
            Kind::List(items) => items,
            _ => self.wrong(node, LIST).unwrap_or_default(),
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
            let message = format!("more than {MAX_ITEMS} in one list");
            let help = "from here on nothing of it is read: leave some out";
            self.report(codes::TOO_FEW, &over.span, message, help);
            items = &items[..MAX_ITEMS];
        }
        items.iter().filter_map(|node| item(self, node)).collect()
    }

    /// A text.
    pub(super) fn text(&mut self, node: &Node) -> Option<At<String>> {
        self.note(node, || Shape::Text);
        match &node.kind {
            Kind::Text(text) => Some(self.at(node, text.clone())),
            _ => self.wrong(node, "a text"),
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

    /// A finite number in a range.
    pub(super) fn number(&mut self, node: &Node, range: RangeInclusive<f64>) -> Option<f64> {
        self.note(node, || Shape::Number(range.clone()));
        let Kind::Number(number) = node.kind else {
            return self.wrong(node, "a number");
        };
        let place = self.place(&node.span);
        check_number(self.problems, &place, number.value, range)
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
            let message = format!("{} numbers, but {N} are needed", items.len());
            let help = if items.len() < N {
                format!("add {} more", N - items.len())
            } else {
                format!("take {} away", items.len() - N)
            };
            self.report(codes::TOO_FEW, &node.span, message, help);
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
            return self.wrong(node, "a whole number");
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
                let help = "without a point and what follows it";
                self.report(codes::TYPE, &node.span, "a whole number is needed", help);
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
            return self.wrong(node, "a name without quotes");
        };
        match variant(word) {
            Ok(value) => Some(self.at(node, value)),
            Err(error) => {
                let help = hint(
                    word,
                    error.0.iter().copied(),
                    "names are written as in the shipped scenarios",
                );
                let message = format!("`{word}` isn't known here");
                self.report(codes::NAME, &node.span, message, help);
                None
            }
        }
    }
}

/// [`Decoder::id`] as an item of a list.
pub(super) fn id_item(d: &mut Decoder, node: &Node) -> Option<At<String>> {
    d.id(node)
}
