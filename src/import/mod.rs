//! A real customer list → a scenario that runs at once.
//!
//! `cells` makes a grid of the file, `header` and `guess` find out which column is what, `rows` reads the customers
//! and tells every fault by row and column, `merge` adds up those in several rows, `assume` fills in what the list
//! doesn't tell, `grade` and `firm` make a book and a firm of them, `write` the files of a scenario, `report` says all this.

mod amounts;
mod assume;
mod cells;
mod clean;
mod columns;
mod dates;
mod faults;
mod fields;
mod firm;
mod grade;
mod guess;
mod header;
mod listed;
mod merge;
pub mod report;
mod rows;
#[cfg(test)]
mod tests;
mod units;
mod usual;
mod words;
pub mod write;
mod xlsx;

pub use assume::{Book, Member};
pub use cells::{Grid, MAX_BYTES, Unreadable, letter};
pub use columns::{Column, Columns, HeaderMatch, Idle, NoColumn, Told, Unused, Why};
pub use dates::Day;
pub use faults::{Fault, FaultKind, Faults, Taken};
pub use fields::Field;
pub use firm::{Firm, TierPlan};
pub use grade::{Tier, abc, tiers};
pub use header::Header;
pub use listed::Listed;
pub use rows::Skipped;
pub use units::Period;

use crate::locale::{Lang, Texts};
use crate::scenario::MAX_CUSTOMERS;
use fields::Shape;

/// How a list is read.
#[derive(Clone, Debug)]
pub struct Options {
    /// The sheet; none: the first with anything in it.
    pub sheet: Option<String>,
    /// Columns named by hand.
    pub columns: Vec<Told>,
    /// The day the list is of; dates in it are counted up to here.
    pub today: Day,
    /// Whether names, contacts and notes are left out.
    pub anonymise: bool,
}

/// What became of a list.
#[derive(Clone, Debug)]
pub struct Import {
    /// The sheet, in a file that has sheets.
    pub sheet: Option<String>,
    /// Sheets that were not read.
    pub other_sheets: Vec<String>,
    /// Whether rows behind the last that is looked at were left out.
    pub cut: bool,
    /// Where the header stands.
    pub header: Header,
    /// Which column is what.
    pub columns: Columns,
    /// Rows below the header that aren't blank.
    pub read: usize,
    /// Rows that hold no customer.
    pub skipped: Skipped,
    /// What is wrong with it.
    pub faults: Faults,
    /// The book; empty where nothing usable was found.
    pub book: Book,
    /// The firm around it.
    pub firm: Firm,
    /// Whether names are left out.
    pub anonymous: bool,
}

/// Why there is no import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The file can't be read.
    Unreadable(Unreadable),
    /// A column that was named isn't there.
    NoColumn(NoColumn),
}

impl Refused {
    /// What to say about it, and how to mend it.
    pub fn say(&self, t: &Texts) -> String {
        match self {
            Self::Unreadable(why) => why.say(t),
            Self::NoColumn(why) => t.with(
                "import-bad-column",
                [
                    ("name", why.name.as_str().into()),
                    ("headers", why.headers.join(", ").into()),
                ],
            ),
        }
    }
}

/// The texts of the import in a language.
pub fn texts(lang: Lang) -> Texts {
    Texts::new(
        lang,
        match lang {
            Lang::Zh => include_str!("../../assets/import/zh-CN.ftl"),
            Lang::En => include_str!("../../assets/import/en.ftl"),
        },
    )
}

/// Reads a list.
pub fn import(bytes: &[u8], options: &Options) -> Result<Import, Refused> {
    let grid = cells::read(bytes, options.sheet.as_deref()).map_err(Refused::Unreadable)?;
    let told: Vec<String> = options.columns.iter().map(|c| c.1.clone()).collect();
    let header = header::find(&grid, &told);
    let mut columns = guess::guess(&grid, &header, &options.columns).map_err(Refused::NoColumn)?;
    let mut faults = Faults::default();
    let rows = rows::read(&grid, &header, &columns, options.today, &mut faults);
    for column in &mut columns.used {
        // Sums and headings aren't customers.
        let from = header.from;
        let rows = (from..grid.rows.len()).filter(|row| !rows.skipped.has(row + 1));
        column.filled = rows
            .filter(|row| !clean::blank(grid.cell(*row, column.at)))
            .count();
    }
    let customers = merge::merge(rows.customers, &columns, &mut faults);
    let mut book = assume::book(customers, MAX_CUSTOMERS);
    let firm = firm::found(&mut book);
    if options.anonymise {
        hide(&mut columns, &mut faults, &mut book);
    }
    faults.sort();
    Ok(Import {
        sheet: grid.sheet,
        other_sheets: grid.other_sheets,
        cut: grid.cut,
        header,
        columns,
        read: rows.read,
        skipped: rows.skipped,
        faults,
        book,
        firm,
        anonymous: options.anonymise,
    })
}

/// Takes out who the customers and their contacts are.
fn hide(columns: &mut Columns, faults: &mut Faults, book: &mut Book) {
    for column in &mut columns.used {
        let place = matches!(column.field, Field::Region | Field::Industry);
        if column.field.shape() == Shape::Text && !place {
            column.samples.clear();
        }
    }
    // Names that nobody will see need no glyphs.
    faults.drop(|kind| matches!(kind, FaultKind::Glyphs(_) | FaultKind::LongName(_)));
    for member in &mut book.members {
        let listed = &mut member.listed;
        listed.name.clear();
        listed.code = None;
        listed.contact = None;
        listed.role = None;
        listed.manager = None;
        listed.notes = None;
    }
}

impl Import {
    /// What a customer is called in a language.
    pub fn name(&self, t: &Texts, at: usize) -> String {
        if self.anonymous {
            let width = if self.book.members.len() > 999 { 4 } else { 3 };
            let number = format!("{:0width$}", at + 1);
            return t.with("import-anonymous", [("number", number.into())]);
        }
        let member = self.book.members.get(at);
        member.map_or_else(String::new, |m| m.listed.name.clone())
    }

    /// Rows that should hold a customer.
    pub fn rows(&self) -> usize {
        self.read.saturating_sub(self.skipped.count())
    }

    /// Columns without which there is no book, none of which was found.
    pub fn lacks(&self) -> Option<Field> {
        let has = |fields: &[Field]| fields.iter().any(|f| self.columns.of(*f).is_some());
        if !has(&[Field::Name]) {
            Some(Field::Name)
        } else if has(&[Field::Revenue, Field::Wallet])
            || has(&[Field::GrossProfit]) && has(&[Field::Margin])
        {
            None
        } else {
            Some(Field::Revenue)
        }
    }
}
