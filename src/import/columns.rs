//! The columns of a list: which is used for what and why, and which isn't.

use super::fields::Field;
use super::units::Period;

/// Why a column was taken for a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The command line said so.
    Told,
    /// Its header matches so.
    Header(HeaderMatch),
    /// No header says so, but its cells look like names.
    Names,
    /// No header says so, but no other column holds amounts.
    OnlyAmounts,
    /// There is no other column that tells what customers buy from us.
    OnlyPurchases,
}

/// How a header matched one that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderMatch {
    /// It is one.
    Exact,
    /// It ends in one.
    Ends,
    /// It contains one.
    Contains,
}

impl Why {
    /// Key of its words in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Told => "import-why-told",
            Self::Header(HeaderMatch::Exact) => "import-why-exact",
            Self::Header(HeaderMatch::Ends) => "import-why-ends",
            Self::Header(HeaderMatch::Contains) => "import-why-contains",
            Self::Names => "import-why-names",
            Self::OnlyAmounts => "import-why-only-amounts",
            Self::OnlyPurchases => "import-why-only-purchases",
        }
    }
}

/// A column that is used.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What it tells.
    pub field: Field,
    /// Its place, from 0.
    pub at: usize,
    /// Its header.
    pub header: String,
    /// Why it was taken for that.
    pub why: Why,
    /// Three cells of it, all different.
    pub samples: Vec<String>,
    /// Rows of data in which it is filled.
    pub filled: usize,
    /// What an amount without a unit of its own is multiplied by.
    pub unit: f64,
    /// For how long amounts hold; none: the header doesn't say, so they are a year's.
    pub period: Option<Period>,
    /// What a share or score without % is multiplied by to be points of 100.
    pub points: f64,
}

/// Why a column is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// Nobody knows what it is.
    Unknown,
    /// It holds nothing.
    Empty,
    /// It is personal, and such are never copied.
    Personal,
    /// Another column tells the same.
    Other(Field),
    /// Its header says this, but its cells don't read so.
    Unreadable(Field),
    /// The command line said so.
    Told,
}

/// A column that is not used.
#[derive(Clone, Debug, PartialEq)]
pub struct Unused {
    /// Its place, from 0.
    pub at: usize,
    /// Its header.
    pub header: String,
    /// Why.
    pub why: Idle,
}

/// All columns of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    /// Those that are used, in the order of the fields.
    pub used: Vec<Column>,
    /// The others, from left to right.
    pub unused: Vec<Unused>,
}

impl Columns {
    /// The column of a field.
    pub fn of(&self, field: Field) -> Option<&Column> {
        self.used.iter().find(|c| c.field == field)
    }
}

/// A column named on the command line: `None` as the field leaves it unused.
pub type Told = (Option<Field>, String);

/// A name on the command line that no column has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoColumn {
    /// The name.
    pub name: String,
    /// The headers there are.
    pub headers: Vec<String>,
}
