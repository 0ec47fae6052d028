//! Tables for other programs: what stands in them, as CSV and as a workbook.

mod csv;
mod xlsx;

pub use self::csv::{csv, guarded};
pub use xlsx::{UnwritableBook, xlsx};

/// What a figure measures: how it is written and shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// How many, or which.
    Count,
    /// Money, major units.
    Money,
    /// A share in [0, 1].
    Share,
    /// Points, hours and the like.
    Figure,
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A figure.
    Number(f64, Kind),
}

impl Cell {
    /// Words; nothing where there are none.
    pub fn text(words: impl Into<String>) -> Self {
        let words = words.into();
        if words.is_empty() {
            Self::Empty
        } else {
            Self::Text(words)
        }
    }

    /// How many, or which.
    pub fn count(n: impl Into<f64>) -> Self {
        Self::Number(n.into(), Kind::Count)
    }

    /// Money.
    pub fn money(amount: crate::sim::Money) -> Self {
        Self::Number(amount.to_f64(), Kind::Money)
    }

    /// A share.
    pub const fn share(share: f64) -> Self {
        Self::Number(share, Kind::Share)
    }

    /// Points, hours and the like.
    pub const fn figure(figure: f64) -> Self {
        Self::Number(figure, Kind::Figure)
    }

    /// One of these, if there is any.
    pub fn or_empty(cell: Option<Self>) -> Self {
        cell.unwrap_or(Self::Empty)
    }
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Its id, for the name of a file.
    pub id: &'static str,
    /// Its name, for a sheet.
    pub name: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}
