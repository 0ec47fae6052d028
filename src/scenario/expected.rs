//! What may stand at a place and what stands there instead, in words: RON and JSON call some things otherwise.

use super::tree::Kind;
use super::words::{Words, words};

/// What is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// A text in quotes.
    Text,
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// A name without quotes.
    Name,
    /// A list.
    List,
    /// Fields in ( ).
    Fields,
    /// `true` or `false`.
    Flag,
    /// Two amounts.
    Pair,
    /// An effect of an event.
    Effect,
    /// Whom an effect concerns.
    Who,
}

impl Expected {
    /// What it is called.
    pub(super) fn words(self, json: bool) -> Words {
        match (self, json) {
            (Self::Text, _) => words("type-text"),
            (Self::Number, _) => words("type-number"),
            (Self::Whole, _) => words("type-whole"),
            (Self::Name, false) => words("type-name"),
            (Self::Name, true) => words("type-name-json"),
            (Self::List, _) => words("type-list"),
            (Self::Fields, false) => words("type-fields"),
            (Self::Fields, true) => words("type-fields-json"),
            (Self::Flag, _) => words("type-flag"),
            (Self::Pair, false) => words("type-pair"),
            (Self::Pair, true) => words("type-pair-json"),
            (Self::Effect, false) => words("type-effect"),
            (Self::Effect, true) => words("type-effect-json"),
            (Self::Who, false) => words("type-who"),
            (Self::Who, true) => words("type-who-json"),
        }
    }

    /// How to make what is expected of what stands there.
    pub(super) fn help(self, found: &Kind, json: bool) -> Option<Words> {
        Some(match (found, self) {
            (Kind::Word(_), _) if json => return None,
            (Kind::Word(word), Self::Text) => words("put-in-quotes").with("word", word),
            (Kind::Text(text), Self::Number | Self::Whole) if text.parse::<f64>().is_ok() => {
                words("without-quotes").with("text", text)
            }
            (Kind::Text(text), Self::Name) if !json => words("without-quotes").with("text", text),
            (Kind::Text(text), Self::List) => words("put-in-brackets").with("text", text),
            (_, Self::Text) => words("write-text"),
            (_, Self::Number | Self::Whole) => words("write-number"),
            (_, Self::List) => words("write-list"),
            (_, Self::Fields) if !json => words("write-fields"),
            _ => words("write-this").with("expected", self.words(json)),
        })
    }
}

/// What stands there; none: it couldn't be read, which was reported.
pub(super) fn found(kind: &Kind, json: bool) -> Option<Words> {
    Some(match (kind, json) {
        (Kind::Bad, _) => return None,
        (Kind::Bool(_), _) => words("type-flag"),
        (Kind::Number(_), _) => words("type-number"),
        (Kind::Text(_), _) => words("type-text"),
        (Kind::Word(_), false) => words("found-word"),
        (Kind::Word(_), true) => words("found-name"),
        (Kind::List(_), _) => words("found-list"),
        (Kind::Tuple(..), false) => words("found-values"),
        (Kind::Tuple(..), true) => words("found-named"),
        (Kind::Struct(..), false) => words("type-fields"),
        (Kind::Struct(..), true) => words("found-object"),
    })
}
