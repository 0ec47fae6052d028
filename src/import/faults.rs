//! What is wrong with a list, row by row, and what was done about it.

use super::cells::letter;
use super::clean::cut;
use crate::locale::{Arg, Texts};

/// Most faults that are kept; the rest is counted.
pub const KEPT: usize = 500;
/// Most signs of a cell that a message shows.
const SHOWN: usize = 40;

/// What is wrong with a cell or a row.
#[derive(Clone, Debug, PartialEq)]
pub enum FaultKind {
    /// A cell that is no number.
    NotANumber(String),
    /// A cell that is no share.
    NotAShare(String),
    /// A cell that is neither a date nor a number of years.
    NotATime(String),
    /// A time that lies in the future.
    Future(String),
    /// A cell that is no number of days.
    NotDays(String),
    /// A score that can't be read.
    NotAScore(String),
    /// A word that isn't known for its field.
    NotKnown(String),
    /// A number out of range: the cell, from, to.
    OutOfRange(String, f64, f64),
    /// An error of the spreadsheet, such as #REF!.
    Broken(String),
    /// The row has no name.
    NoName,
    /// The row has no amount that tells what the customer buys.
    NoAmount,
    /// It buys more from us than from everybody.
    MoreThanAll,
    /// A name too long to show.
    LongName(usize),
    /// Characters that the game's font lacks.
    Glyphs(String),
    /// A customer that stands in several rows: the others, from 1.
    Again(Vec<usize>),
}

impl FaultKind {
    /// Its code in JSON.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotANumber(_) => "not-a-number",
            Self::NotAShare(_) => "not-a-share",
            Self::NotATime(_) => "not-a-time",
            Self::Future(_) => "future",
            Self::NotDays(_) => "not-days",
            Self::NotAScore(_) => "not-a-score",
            Self::NotKnown(_) => "not-known",
            Self::OutOfRange(..) => "out-of-range",
            Self::Broken(_) => "broken",
            Self::NoName => "no-name",
            Self::NoAmount => "no-amount",
            Self::MoreThanAll => "more-than-all",
            Self::LongName(_) => "long-name",
            Self::Glyphs(_) => "glyphs",
            Self::Again(_) => "again",
        }
    }

    fn say(&self, t: &Texts) -> String {
        let key = format!("import-fault-{}", self.code());
        let number = |n: f64| Arg::Text(n.to_string());
        match self {
            Self::NotANumber(cell)
            | Self::NotAShare(cell)
            | Self::NotATime(cell)
            | Self::Future(cell)
            | Self::NotDays(cell)
            | Self::NotAScore(cell)
            | Self::NotKnown(cell)
            | Self::Broken(cell) => t.with(&key, [("cell", cut(cell, SHOWN).into())]),
            Self::OutOfRange(cell, from, to) => t.with(
                &key,
                [
                    ("cell", cut(cell, SHOWN).into()),
                    ("from", number(*from)),
                    ("to", number(*to)),
                ],
            ),
            Self::LongName(most) => t.with(&key, [("most", (*most).into())]),
            Self::Glyphs(signs) => t.with(&key, [("signs", signs.as_str().into())]),
            Self::Again(rows) => {
                let rows: Vec<String> = rows.iter().map(ToString::to_string).collect();
                t.with(&key, [("rows", Arg::Text(rows.join(", ")))])
            }
            Self::NoName | Self::NoAmount | Self::MoreThanAll => t.get(&key),
        }
    }
}

/// What was done about a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The whole row was left out: it lacks what the game can't do without.
    LeftOut,
    /// The row was taken, with what is usual in place of the cell.
    Usual,
    /// The row was taken, with what the other columns make of the cell.
    WorkedOut,
    /// The row was taken as it is.
    Kept,
    /// The rows were added up into one customer.
    Added,
}

impl Taken {
    /// Its code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LeftOut => "left-out",
            Self::Usual => "usual",
            Self::WorkedOut => "worked-out",
            Self::Kept => "kept",
            Self::Added => "added",
        }
    }
}

/// One fault.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Row as the spreadsheet counts it, from 1.
    pub row: usize,
    /// Column from 0, with its header; none: the row as a whole.
    pub column: Option<(usize, String)>,
    /// What is wrong.
    pub kind: FaultKind,
    /// What was done.
    pub taken: Taken,
}

impl Fault {
    /// “row 17, column D 毛利率: “约两成” isn't a number; the usual is taken”
    pub fn say(&self, t: &Texts) -> String {
        let what = self.kind.say(t);
        let taken = t.get(&format!("import-taken-{}", self.taken.code()));
        let row = ("row", Arg::from(self.row));
        match &self.column {
            Some((at, header)) => t.with(
                "import-fault-cell",
                [
                    row,
                    ("column", letter(*at).into()),
                    ("header", cut(header, SHOWN).into()),
                    ("what", what.into()),
                    ("taken", taken.into()),
                ],
            ),
            None => t.with(
                "import-fault-row",
                [row, ("what", what.into()), ("taken", taken.into())],
            ),
        }
    }
}

/// All faults of a list, in the order of its rows.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    list: Vec<Fault>,
    count: usize,
}

impl Faults {
    /// Adds one.
    pub(super) fn add(&mut self, fault: Fault) {
        self.count += 1;
        if self.list.len() < KEPT {
            self.list.push(fault);
        }
    }

    /// Takes out those of some kinds.
    pub(super) fn drop(&mut self, gone: impl Fn(&FaultKind) -> bool) {
        let before = self.list.len();
        self.list.retain(|f| !gone(&f.kind));
        self.count -= before - self.list.len();
    }

    /// Puts them in order.
    pub(super) fn sort(&mut self) {
        self.list
            .sort_by_key(|f| (f.row, f.column.as_ref().map(|c| c.0)));
    }

    /// Those that were kept, at most `KEPT`.
    pub fn list(&self) -> &[Fault] {
        &self.list
    }

    /// How many there are, kept or not.
    pub const fn count(&self) -> usize {
        self.count
    }
}
