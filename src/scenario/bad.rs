//! What is no token of RON: what to say about it, and how to mend it.

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
    /// What is wrong.
    pub(super) const fn message(self) -> &'static str {
        match self {
            Self::Comment => "this comment is never closed",
            Self::Quote => "these quotes can't stand around a text",
            Self::FullWidth => "a full-width sign can't stand outside a text",
            Self::Sign => "this sign has no place here",
            Self::Number => "this isn't a number",
            Self::Escape => "after the `\\` in this text comes something that isn't known",
            Self::Text => "this text is never closed",
            Self::JsonComment => "JSON has no comments",
        }
    }

    /// How to mend it.
    pub(super) const fn help(self) -> &'static str {
        match self {
            Self::Comment => "put */ where it ends",
            Self::Quote => "use the straight ones of the keyboard: \"…\"",
            Self::FullWidth => "type it with the half-width keyboard: , : ( ) [ ]",
            Self::Sign => "take it away, or put the words it belongs to in quotes: \"…\"",
            Self::Number => "digits, with a point before decimals: 1200 or 12.5",
            Self::Escape => "for the sign itself write it twice: \\\\",
            Self::Text => "put a \" where it ends",
            Self::JsonComment => "take it out, or keep the scenario in RON",
        }
    }
}
