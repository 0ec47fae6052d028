//! RON as a tree that knows where everything stands. (`ron::Value` keeps no places, and serde stops at the first error.)

use super::number::Number;
use super::words::Told;
use std::ops::Range;

/// Deepest nesting.
pub const MAX_DEPTH: usize = 64;

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

impl Node {
    /// Whether it is a struct with this field.
    pub fn has(&self, name: &str) -> bool {
        matches!(&self.kind, Kind::Struct(_, fields) if fields.iter().any(|f| f.name == name))
    }
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `true`, `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(String),
    /// A word: `None`, or a variant without payload.
    Word(String),
    /// `[…]`
    List(Vec<Node>),
    /// `(a, b)` or `Name(a, b)`; in JSON `{ "Name": [a, b] }`.
    Tuple(Option<String>, Vec<Node>),
    /// `(a: 1, b: 2)` or `Name(a: 1)`; in JSON `{ "a": 1 }` or `{ "Name": { "a": 1 } }`.
    Struct(Option<String>, Vec<Field>),
    /// Something that could not be read and has been reported.
    Bad,
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Where the name stands.
    pub span: Range<usize>,
    /// Its value.
    pub node: Node,
}

/// A place where the text isn't RON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Where.
    pub span: Range<usize>,
    /// What is wrong, and how to mend it.
    pub told: Told,
    /// It is nested too deep.
    pub deep: bool,
}
