//! What may stand at a place of a file: a number in a range, a name out of a few, a list.

use crate::scenario::names::{NotAVariant, variant};
use crate::scenario::tree::Node;
use serde::de::DeserializeOwned;
use std::fmt::Display;
use std::ops::{Range, RangeInclusive};

/// What may stand at a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// `true` or `false`.
    Flag,
    /// A number in a range.
    Number(RangeInclusive<f64>),
    /// A whole number in a range.
    Whole(RangeInclusive<i64>),
    /// An amount in whole yuan, in a range.
    Money(RangeInclusive<i64>),
    /// Two amounts in whole yuan, `(least, most)`.
    Pair(RangeInclusive<i64>),
    /// So many numbers in a range, in a list.
    Numbers(usize, RangeInclusive<f64>),
    /// One of a few numbers.
    OneOf(Vec<String>),
    /// A text in quotes.
    Text,
    /// A text in quotes that is an id.
    Id,
    /// A name without quotes, out of those of a type.
    Name(Names),
    /// Whom an effect concerns: one of these names, some of which hold an id.
    Who([&'static str; 4]),
    /// Fields in ( ): the block of that name.
    Block(String),
    /// A list of what `item` is.
    List {
        /// What each is; none: nobody has looked at one.
        item: Option<Box<Shape>>,
        /// Where the first item stands.
        first: Option<Range<usize>>,
    },
}

/// The names of a type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Names {
    /// The type, without its modules.
    pub of: &'static str,
    /// Its variants, in order.
    pub names: &'static [&'static str],
}

impl Names {
    /// Of a type without payloads.
    pub(in crate::scenario) fn of<T: DeserializeOwned>() -> Self {
        let path = std::any::type_name::<T>();
        Self {
            of: path.rsplit("::").next().unwrap_or(path),
            // No variant is called like this, so serde tells those there are.
            names: variant::<T>("")
                .err()
                .map_or(&[], |NotAVariant(names)| names),
        }
    }
}

impl Shape {
    /// The names of a type.
    pub(in crate::scenario) fn variant<T: DeserializeOwned>() -> Self {
        Self::Name(Names::of::<T>())
    }

    /// One of a few numbers.
    pub(in crate::scenario) fn one_of<T: Display>(values: impl IntoIterator<Item = T>) -> Self {
        Self::OneOf(values.into_iter().map(|v| v.to_string()).collect())
    }

    /// A list whose items are looked at later.
    pub(in crate::scenario) fn list(items: &[Node]) -> Self {
        Self::List {
            item: None,
            first: items.first().map(|node| node.span.clone()),
        }
    }
}
