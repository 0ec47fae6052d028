//! What is no token of RON: what to say about it, and how to mend it.

use super::words::{Told, told};

/// Something that is no token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bad {
    /// `/*` without `*/`.
    Comment,
    /// Curly or single quotes around a text.
    Quote,
    /// A sign as it is written in Chinese.
    FullWidth,
    /// A sign that RON doesn't use.
    Sign,
    /// Digits that are no number.
    Number,
    /// `\` before something that has no such form.
    Escape,
    /// `"` without another.
    Text,
    /// `//` or `/*` in JSON.
    JsonComment,
}

impl Bad {
    /// What is wrong, and how to mend it.
    pub(super) fn told(self) -> Told {
        match self {
            Self::Comment => told("bad-comment"),
            Self::Quote => told("bad-quote"),
            Self::FullWidth => told("bad-full-width"),
            Self::Sign => told("bad-sign"),
            Self::Number => told("bad-number"),
            Self::Escape => told("bad-escape"),
            Self::Text => told("bad-text"),
            Self::JsonComment => told("bad-json-comment"),
        }
    }
}
