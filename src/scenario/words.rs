//! What is to be said, before anybody says it: a key and what is put into it. `locale` speaks.

use serde::Serialize;
use std::borrow::Cow;

/// Longest pieces of a file in one message, all together and each for itself, in characters.
const ALL: usize = 300;
const PIECE: usize = 60;

/// A text by its key in `assets/problems`, with what is put into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    /// The key; with a dot the attribute of a message, such as `row-short.help`.
    pub key: Cow<'static, str>,
    /// Names of variables and what they stand for.
    pub args: Vec<(&'static str, Arg)>,
}

/// What is put into a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// A piece of a file, or a number as it is written there.
    Text(String),
    /// A count.
    Count(i64),
    /// Names that a language puts its own commas between.
    List(Vec<String>),
    /// Words of a language.
    Words(Words),
}

/// A problem in words that aren't spoken yet: what is wrong, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    message: Words,
    mend: Mend,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Mend {
    /// The attribute `help` of the message, with the same variables.
    Attribute,
    Words(Words),
    Nothing,
}

/// The text of a key.
pub(super) fn words(key: impl Into<Cow<'static, str>>) -> Words {
    Words {
        key: key.into(),
        args: Vec::new(),
    }
}

/// The problem of a key, with the help that is its attribute.
pub(super) fn told(key: &'static str) -> Told {
    Told {
        message: words(key),
        mend: Mend::Attribute,
    }
}

impl Words {
    /// Puts something into it.
    #[must_use]
    pub(super) fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// What a broken file put into it may be thousands of characters long; this is what can be read.
    fn short(mut self) -> Self {
        if self.length() > ALL {
            self.cut();
        }
        self
    }

    fn length(&self) -> usize {
        self.args.iter().map(|(_, arg)| arg.length()).sum()
    }

    fn cut(&mut self) {
        for (_, arg) in &mut self.args {
            match arg {
                Arg::Text(text) => cut(text),
                Arg::List(names) => shorten(names),
                Arg::Words(words) => words.cut(),
                Arg::Count(_) => {}
            }
        }
    }
}

impl Told {
    /// Puts something into the message, and into the help if it is the message's own.
    #[must_use]
    pub(super) fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.message = self.message.with(name, arg);
        self
    }

    /// Another help than the message's own; none: there is nothing to be said.
    #[must_use]
    pub(super) fn help(mut self, help: impl Into<Option<Words>>) -> Self {
        self.mend = help.into().map_or(Mend::Nothing, Mend::Words);
        self
    }

    /// Nothing to be said of how to mend it.
    #[must_use]
    pub(super) fn no_help(mut self) -> Self {
        self.mend = Mend::Nothing;
        self
    }

    /// What is wrong, and how to mend it.
    pub(super) fn parts(self) -> (Words, Option<Words>) {
        let help = match self.mend {
            Mend::Attribute => Some(Words {
                key: format!("{}.help", self.message.key).into(),
                args: self.message.args.clone(),
            }),
            Mend::Words(words) => Some(words),
            Mend::Nothing => None,
        };
        (self.message.short(), help.map(Words::short))
    }

    /// The key of what is wrong.
    #[cfg(test)]
    pub(super) fn key(&self) -> &str {
        &self.message.key
    }
}

impl Arg {
    /// Names, or whatever else is counted up.
    pub(super) fn list<T: Into<String>>(names: impl IntoIterator<Item = T>) -> Self {
        Self::List(names.into_iter().map(Into::into).collect())
    }

    fn length(&self) -> usize {
        match self {
            Self::Text(text) => text.chars().count(),
            Self::List(names) => names.iter().map(|name| name.chars().count() + 2).sum(),
            Self::Words(words) => words.length(),
            Self::Count(_) => 0,
        }
    }
}

fn cut(text: &mut String) {
    if let Some((at, _)) = text.char_indices().nth(PIECE) {
        text.truncate(at);
        text.push('…');
    }
}

/// Names as long as there is room for them.
fn shorten(names: &mut Vec<String>) {
    let mut room = ALL;
    let mut kept = 0;
    for name in names.iter_mut() {
        cut(name);
        let length = name.chars().count() + 2;
        if length > room {
            break;
        }
        room -= length;
        kept += 1;
    }
    if kept < names.len() {
        names.truncate(kept);
        names.push("…".to_owned());
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<char> for Arg {
    fn from(sign: char) -> Self {
        Self::Text(sign.to_string())
    }
}
impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
impl From<u8> for Arg {
    fn from(count: u8) -> Self {
        Self::Count(i64::from(count))
    }
}
impl From<Words> for Arg {
    fn from(words: Words) -> Self {
        Self::Words(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_broken_file_says_is_cut() {
        let long = "x".repeat(5000);
        let many = vec!["name".to_owned(); 500];
        let problem = told("row")
            .with("piece", long.as_str())
            .with("names", Arg::List(many))
            .with("inner", words("inner").with("piece", long.as_str()));
        let (message, help) = problem.parts();
        assert!(message.length() < ALL + 3 * PIECE, "{message:?}");
        let help = help.expect("the message's own");
        assert_eq!((&*help.key, help.args), ("row.help", message.args));
    }

    #[test]
    fn what_can_be_read_stays_as_it_is() {
        let text = "y".repeat(200);
        let (message, help) = told("row").with("piece", &text).no_help().parts();
        assert_eq!(message.args, [("piece", Arg::Text(text))]);
        assert_eq!(help, None);
    }
}
