//! Rows → customers as the list has them: every cell read, every fault told, what can't be used left out.

use super::amounts::{amount, share};
use super::cells::Grid;
use super::clean::{blank, clean, cut, key, without_numbers};
use super::columns::{Column, Columns};
use super::dates::{Day, NotATime, days, years};
use super::faults::{Fault, FaultKind, Faults, Taken};
use super::fields::Field;
use super::header::Header;
use super::listed::Listed;
use super::units::Period;
use super::words::{self, Score};
use crate::scenario::font::Glyphs;

/// Longest name that the game can show, in characters.
const LONGEST_NAME: usize = 40;
/// Longest note that is kept, in characters.
const LONGEST_NOTE: usize = 160;
/// Largest sum a year: more than any firm buys, and small enough for the sums of a book.
const MOST: f64 = 1e11;

/// Rows that hold no customer, from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// Totals.
    pub totals: Vec<usize>,
    /// The header again.
    pub headers: Vec<usize>,
    /// Rows with a single cell: headings and footers.
    pub lone: Vec<usize>,
}

impl Skipped {
    /// Whether a row is one of them.
    pub(super) fn has(&self, row: usize) -> bool {
        let all = [&self.totals, &self.headers, &self.lone];
        // Each is in order.
        all.iter().any(|rows| rows.binary_search(&row).is_ok())
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.totals.len() + self.headers.len() + self.lone.len()
    }
}

/// What the rows hold.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    pub(super) customers: Vec<Listed>,
    pub(super) skipped: Skipped,
    /// Rows that aren't blank, below the header.
    pub(super) read: usize,
}

/// Reads all rows below the header.
pub(super) fn read(
    grid: &Grid,
    header: &Header,
    columns: &Columns,
    today: Day,
    faults: &mut Faults,
) -> Rows {
    let mut out = Rows::default();
    let glyphs = Glyphs::new();
    for (at, cells) in grid.rows.iter().enumerate().skip(header.from) {
        let filled: Vec<&String> = cells.iter().filter(|c| !c.is_empty()).collect();
        let Some(first) = filled.first() else {
            continue;
        };
        let row = at + 1;
        out.read += 1;
        let mut reader = Reader {
            cells,
            row,
            columns,
            faults,
            today,
            lost: None,
        };
        let name = reader.cell(Field::Name).map_or("", |(_, text)| text);
        if is_total(name) || name.is_empty() && is_total(first) {
            out.skipped.totals.push(row);
        } else if is_header(cells, header) {
            out.skipped.headers.push(row);
        } else if filled.len() == 1 && columns.used.len() > 1 {
            out.skipped.lone.push(row);
        } else if let Some(listed) = reader.listed(&glyphs) {
            out.customers.push(listed);
        }
    }
    out
}

/// A row of sums. “Total Energies” is a firm, so only whole words count.
fn is_total(text: &str) -> bool {
    const WORDS: [&str; 13] = [
        "合计",
        "小计",
        "总计",
        "共计",
        "累计",
        "总和",
        "平均",
        "平均值",
        "total",
        "totals",
        "subtotal",
        "grandtotal",
        "sum",
    ];
    let key = key(text);
    let ends = ["合计", "小计", "总计", "subtotal"];
    WORDS.contains(&key.as_str())
        || ends.iter().any(|end| key.ends_with(end))
        || clean(text).to_lowercase().ends_with(" total")
}

/// The header once more, as on every printed page.
fn is_header(cells: &[String], header: &Header) -> bool {
    let same = cells
        .iter()
        .zip(&header.texts)
        .filter(|(c, h)| !c.is_empty() && key(c) == key(h));
    let filled = cells.iter().filter(|c| !c.is_empty()).count();
    same.count() * 2 > filled && filled > 1
}

struct Reader<'r> {
    cells: &'r [String],
    row: usize,
    columns: &'r Columns,
    faults: &'r mut Faults,
    today: Day,
    /// What is wrong with the cell that the row can't do without.
    lost: Option<FaultKind>,
}

impl<'r> Reader<'r> {
    /// The cell of a field with its column; none: there is none, or it says that there is nothing.
    fn cell(&self, field: Field) -> Option<(&'r Column, &'r str)> {
        let column = self.columns.of(field)?;
        let text = self.cells.get(column.at).map_or("", String::as_str);
        (!blank(text)).then_some((column, text))
    }

    fn fault(&mut self, column: Option<&Column>, kind: FaultKind, taken: Taken) {
        self.faults.add(Fault {
            row: self.row,
            column: column.map(|c| (c.at, c.header.clone())),
            kind,
            taken,
        });
    }

    /// A cell read by `read`; what can't be read is told.
    fn value<T>(
        &mut self,
        field: Field,
        read: impl FnOnce(&Column, &str) -> Result<T, FaultKind>,
    ) -> Option<T> {
        let (column, text) = self.cell(field)?;
        let kind = if text.starts_with('#') && text.len() > 1 && !text.contains(' ') {
            FaultKind::Broken(text.to_owned())
        } else {
            match read(column, text) {
                Ok(value) => return Some(value),
                Err(kind) => kind,
            }
        };
        if field == Field::Revenue {
            // Whether another column makes up for it is known when all are read.
            self.lost = Some(kind);
        } else {
            self.fault(Some(column), kind, Taken::Usual);
        }
        None
    }

    /// A sum of money, a year's where it runs; from `from` to what is allowed at most.
    fn money(&mut self, field: Field, from: f64) -> Option<f64> {
        self.value(field, |column, text| {
            let read = amount(text, column.unit);
            let value = read.ok_or_else(|| FaultKind::NotANumber(text.to_owned()))?;
            let value = value * column.period.unwrap_or(Period::Year).a_year();
            // A stock holds as it stands.
            if (from..=MOST).contains(&value) {
                Ok(value)
            } else {
                Err(FaultKind::OutOfRange(text.to_owned(), from, MOST))
            }
        })
    }

    fn per_cent(&mut self, field: Field, from: f64, to: f64) -> Option<f64> {
        self.value(field, |column, text| {
            let read = share(text).ok_or_else(|| FaultKind::NotAShare(text.to_owned()))?;
            let value = read.value * if read.marked { 1.0 } else { column.points };
            if (from..=to).contains(&value) {
                Ok(value)
            } else {
                Err(FaultKind::OutOfRange(text.to_owned(), from, to))
            }
        })
    }

    fn word<T>(&mut self, field: Field, read: fn(&str) -> Option<T>) -> Option<T> {
        self.value(field, |_, text| {
            read(text).ok_or_else(|| FaultKind::NotKnown(text.to_owned()))
        })
    }

    fn text(&self, field: Field, most: usize) -> Option<String> {
        let (_, text) = self.cell(field)?;
        let kept = cut(&without_numbers(text), most);
        (!kept.is_empty()).then_some(kept)
    }

    fn name(&mut self, glyphs: &Glyphs) -> Option<String> {
        let Some((column, text)) = self.cell(Field::Name) else {
            let column = self.columns.of(Field::Name);
            self.fault(column, FaultKind::NoName, Taken::LeftOut);
            return None;
        };
        // A private customer's number may stand behind the name.
        let whole = without_numbers(text);
        if whole.is_empty() {
            self.fault(Some(column), FaultKind::NoName, Taken::LeftOut);
            return None;
        }
        let name = cut(&whole, LONGEST_NAME);
        if name != whole {
            self.fault(Some(column), FaultKind::LongName(LONGEST_NAME), Taken::Kept);
        }
        let lacking = glyphs.lacking(&name);
        if !lacking.is_empty() {
            self.fault(Some(column), FaultKind::Glyphs(lacking), Taken::Kept);
        }
        Some(name)
    }

    fn listed(&mut self, glyphs: &Glyphs) -> Option<Listed> {
        let name = self.name(glyphs)?;
        let today = self.today;
        let mut listed = Listed {
            rows: vec![self.row],
            name,
            code: self.cell(Field::Code).map(|(_, text)| key(text)),
            revenue: self.money(Field::Revenue, 0.0),
            earlier: self.money(Field::Earlier, 0.0),
            wallet: self.money(Field::Wallet, 0.0),
            share: self.per_cent(Field::Share, 0.0, 100.0),
            margin: self.per_cent(Field::Margin, -50.0, 95.0),
            gross_profit: self.money(Field::GrossProfit, -MOST),
            tier: self.word(Field::Tier, words::tier),
            kind: self.word(Field::Kind, words::kind),
            years: self.value(Field::Since, |_, text| {
                years(text, today).map_err(|why| match why {
                    NotATime::Unknown => FaultKind::NotATime(text.to_owned()),
                    NotATime::Future => FaultKind::Future(text.to_owned()),
                })
            }),
            terms: self.value(Field::Terms, |_, text| {
                days(text).ok_or_else(|| FaultKind::NotDays(text.to_owned()))
            }),
            overdue: self.money(Field::Overdue, 0.0),
            receivable: self.money(Field::Receivable, 0.0),
            satisfaction: self.value(Field::Satisfaction, |column, text| {
                let points = match words::score(text) {
                    Some(Score::Number(n)) => n * column.points,
                    Some(Score::Points(n)) => n,
                    None => return Err(FaultKind::NotAScore(text.to_owned())),
                };
                if (0.0..=100.0).contains(&points) {
                    Ok(points)
                } else {
                    let to = 100.0 / column.points;
                    Err(FaultKind::OutOfRange(text.to_owned(), 0.0, to))
                }
            }),
            rating: self.word(Field::Rating, words::rating),
            personality: self.word(Field::Personality, words::personality),
            growth: self.per_cent(Field::Growth, -90.0, 300.0),
            contact: self.text(Field::Contact, LONGEST_NAME),
            role: self.text(Field::Role, LONGEST_NAME),
            region: self.text(Field::Region, LONGEST_NAME),
            industry: self.text(Field::Industry, LONGEST_NAME),
            manager: self.text(Field::Manager, LONGEST_NAME),
            notes: self.text(Field::Notes, LONGEST_NOTE),
        };
        let settled = self.settle(&mut listed);
        let taken = if settled {
            Taken::WorkedOut
        } else {
            Taken::LeftOut
        };
        let tells = [Field::Revenue, Field::Wallet, Field::GrossProfit];
        let column = tells.iter().find_map(|f| self.columns.of(*f));
        if let Some(kind) = self.lost.take() {
            self.fault(column, kind, taken);
        } else if !settled {
            self.fault(column, FaultKind::NoAmount, taken);
        }
        if !settled {
            return None;
        }
        if listed
            .wallet
            .zip(listed.revenue)
            .is_some_and(|(w, r)| r > w * 1.0001)
        {
            let column = self.columns.of(Field::Wallet);
            self.fault(column, FaultKind::MoreThanAll, Taken::Usual);
            listed.wallet = None;
        }
        Some(listed)
    }

    /// Works out what the customer buys from us where another column tells; false:
    /// nothing does, or it buys nothing anywhere.
    fn settle(&self, listed: &mut Listed) -> bool {
        let by_share = || Some(listed.wallet? * listed.share? / 100.0);
        let by_margin = || {
            let margin = listed.margin.filter(|m| m.abs() > 0.1)?;
            Some(listed.gross_profit? / (margin / 100.0)).filter(|r| *r > 0.0)
        };
        listed.revenue = listed.revenue.or_else(by_share).or_else(by_margin);
        let buys = listed.wallet.is_some_and(|w| w > 0.0);
        match listed.revenue {
            // Who buys elsewhere only is still a customer to be won over.
            Some(revenue) => revenue > 0.0 || buys,
            // Where no column tells, a usual share of what it buys is taken.
            None => buys && self.columns.of(Field::Revenue).is_none(),
        }
    }
}
