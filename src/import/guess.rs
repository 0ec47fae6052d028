//! Guessing which column is what: by its header, held against what its cells say.

use super::amounts::{number, share};
use super::cells::{Grid, letter};
use super::clean::{blank, key, without_numbers};
use super::columns::{Column, Columns, HeaderMatch, Idle, NoColumn, Told, Unused, Why};
use super::fields::{Field, Match, Shape, matches, stem};
use super::header::Header;
use super::units::{period_of, unit_of, year_of};
use super::words::{Score, score};
use std::collections::BTreeSet;

/// Rows whose cells are held against a guess.
const LOOKED_AT: usize = 300;
/// Share of the cells that must read as the field wants them.
const READABLE: f64 = 0.5;

struct Guess<'g> {
    grid: &'g Grid,
    header: &'g Header,
    used: Vec<Column>,
    unused: Vec<Unused>,
}

/// Guesses; what the command line says comes first.
pub fn guess(grid: &Grid, header: &Header, told: &[Told]) -> Result<Columns, NoColumn> {
    let mut guess = Guess {
        grid,
        header,
        used: Vec::new(),
        unused: Vec::new(),
    };
    for (field, name) in told {
        let at = guess.place(name)?;
        match field {
            Some(field) => guess.take(*field, at, Why::Told),
            None => guess.leave(at, Idle::Told),
        }
    }
    guess.by_headers();
    guess.by_cells();
    guess.purchases();
    Ok(guess.finish())
}

impl Guess<'_> {
    /// The column with this header, or this letter.
    fn place(&self, name: &str) -> Result<usize, NoColumn> {
        let texts = &self.header.texts;
        let same = texts
            .iter()
            .position(|t| !t.is_empty() && key(t) == key(name));
        let begins = || {
            texts
                .iter()
                .position(|t| !t.is_empty() && stem(t) == stem(name))
        };
        let lettered = || (0..texts.len()).find(|at| letter(*at).eq_ignore_ascii_case(name.trim()));
        same.or_else(begins)
            .or_else(lettered)
            .ok_or_else(|| NoColumn {
                name: name.to_owned(),
                headers: texts.iter().filter(|t| !t.is_empty()).cloned().collect(),
            })
    }

    fn free(&self, at: usize) -> bool {
        !self.used.iter().any(|c| c.at == at) && !self.unused.iter().any(|u| u.at == at)
    }

    fn has(&self, field: Field) -> bool {
        self.used.iter().any(|c| c.field == field)
    }

    /// Cells that are filled, of the rows that are looked at.
    fn cells(&self, at: usize) -> impl Iterator<Item = &str> {
        let rows = self.header.from..self.grid.rows.len();
        rows.map(move |row| self.grid.cell(row, at))
            .filter(|cell| !blank(cell))
            .take(LOOKED_AT)
    }

    fn readable(&self, field: Field, at: usize) -> bool {
        let (mut read, mut all) = (0usize, 0usize);
        for cell in self.cells(at) {
            all += 1;
            read += usize::from(field.reads(cell));
        }
        let figures = || self.cells(at).filter(|c| number(c).is_some()).count();
        // Names and notes aren't figures; codes may be.
        let words = field.shape() != Shape::Text
            || matches!(field, Field::Code | Field::Personal)
            || (figures() as f64) < 0.8 * all as f64;
        all > 0 && read as f64 >= READABLE * all as f64 && words
    }

    fn leave(&mut self, at: usize, why: Idle) {
        let header = self.header.texts.get(at).cloned().unwrap_or_default();
        self.unused.push(Unused { at, header, why });
    }

    fn take(&mut self, field: Field, at: usize, why: Why) {
        if field == Field::Personal {
            return self.leave(at, Idle::Personal);
        }
        let header = self.header.texts.get(at).cloned().unwrap_or_default();
        let money = matches!(field.shape(), Shape::Flow | Shape::Stock);
        let unit = unit_of(&header).or(self.header.unit).filter(|_| money);
        let period = period_of(&header).filter(|_| field.shape() == Shape::Flow);
        let rows = self.header.from..self.grid.rows.len();
        let cells = || {
            rows.clone()
                .map(|r| self.grid.cell(r, at))
                .filter(|c| !blank(c))
        };
        let mut samples: Vec<String> = Vec::new();
        for cell in cells() {
            // Telephones hide in notes, too.
            let shown = if matches!(field.shape(), Shape::Text) {
                without_numbers(cell)
            } else {
                cell.to_owned()
            };
            if samples.len() < 3 && !samples.contains(&shown) {
                samples.push(shown);
            }
        }
        let column = Column {
            field,
            at,
            header,
            why,
            samples,
            filled: cells().count(),
            unit: unit.unwrap_or(1.0),
            period,
            points: points(field, cells()),
        };
        self.used.push(column);
    }

    /// The best matches of header and field first, each field and each column once.
    fn by_headers(&mut self) {
        let mut found: Vec<(Match, usize, u16, usize, Field)> = Vec::new();
        for (at, text) in self.header.texts.iter().enumerate() {
            for (how, length, field) in matches(&stem(text)) {
                // Of the same figure for several years the last one counts.
                found.push((how, length, year_of(text).unwrap_or(0), at, field));
            }
        }
        found.sort_by(|a, b| {
            let key = |g: &(Match, usize, u16, usize, Field)| (g.0, g.1, g.2);
            key(b).cmp(&key(a)).then(a.3.cmp(&b.3))
        });
        let mut refused: Vec<(usize, Idle)> = Vec::new();
        for (how, _, year, at, field) in found {
            if !self.free(at) {
                continue;
            }
            if self.cells(at).next().is_none() {
                self.leave(at, Idle::Empty);
            } else if field == Field::Personal {
                self.leave(at, Idle::Personal);
            } else if !self.readable(field, at) {
                refused.push((at, Idle::Unreadable(field)));
            } else if self.has(field) {
                if field == Field::Revenue && self.is_year_before(year) && !self.has(Field::Earlier)
                {
                    self.take(Field::Earlier, at, Why::Header(said(how)));
                } else {
                    refused.push((at, Idle::Other(field)));
                }
            } else {
                self.take(field, at, Why::Header(said(how)));
            }
        }
        for (at, why) in refused {
            if self.free(at) {
                self.leave(at, why);
            }
        }
    }

    /// Whether this is the year before that of the revenue.
    fn is_year_before(&self, year: u16) -> bool {
        let last = self.used.iter().find(|c| c.field == Field::Revenue);
        last.and_then(|c| year_of(&c.header)) == Some(year + 1)
    }

    /// What no header says: the first column of words that are nearly all
    /// different are names; the only column of amounts is what customers buy.
    fn by_cells(&mut self) {
        let width = self.header.texts.len();
        if !self.has(Field::Name) {
            let names = (0..width).find(|at| {
                let cells: Vec<&str> = self.cells(*at).collect();
                let different: BTreeSet<&str> = cells.iter().copied().collect();
                let words = cells.iter().filter(|c| number(c).is_none()).count();
                self.open(*at)
                    && words > 0
                    && words * 10 >= cells.len() * 9
                    && different.len() * 10 >= cells.len() * 8
            });
            if let Some(at) = names {
                self.reopen(at);
                self.take(Field::Name, at, Why::Names);
            }
        }
        let tells = [Field::Revenue, Field::Wallet, Field::GrossProfit];
        if tells.iter().any(|f| self.has(*f)) {
            return;
        }
        let amounts: Vec<usize> = (0..width)
            .filter(|at| self.open(*at) && self.readable(Field::Revenue, *at) && !self.counts(*at))
            .collect();
        if let [at] = amounts[..] {
            self.reopen(at);
            self.take(Field::Revenue, at, Why::OnlyAmounts);
        }
    }

    /// Whether a column may still be guessed by its cells.
    fn open(&self, at: usize) -> bool {
        let left = self.unused.iter().find(|u| u.at == at);
        !self.used.iter().any(|c| c.at == at)
            && left.is_none_or(|u| matches!(u.why, Idle::Unreadable(_)))
    }

    fn reopen(&mut self, at: usize) {
        self.unused.retain(|u| u.at != at);
    }

    /// Whether a column only counts the rows: 1, 2, 3.
    fn counts(&self, at: usize) -> bool {
        let numbers: Vec<f64> = self.cells(at).filter_map(number).collect();
        numbers.len() > 1 && numbers.windows(2).all(|w| w[1] - w[0] == 1.0)
    }

    /// A list whose only amounts are 采购额 tells what customers buy from us: what
    /// they buy from others is rarely known, and then both stand there.
    fn purchases(&mut self) {
        let alone = [Field::Revenue, Field::Share, Field::GrossProfit];
        if alone.iter().any(|f| self.has(*f)) {
            return;
        }
        let wallet = self.used.iter_mut().find(|c| c.field == Field::Wallet);
        if let Some(column) = wallet.filter(|c| c.why != Why::Told) {
            column.field = Field::Revenue;
            column.why = Why::OnlyPurchases;
        }
    }

    fn finish(mut self) -> Columns {
        for at in 0..self.header.texts.len() {
            if self.free(at) {
                let empty = self.cells(at).next().is_none();
                let nameless = self.header.texts[at].is_empty();
                if !(empty && nameless) {
                    self.leave(at, if empty { Idle::Empty } else { Idle::Unknown });
                }
            }
        }
        self.used.sort_by_key(|c| c.field);
        self.unused.sort_by_key(|u| u.at);
        Columns {
            used: self.used,
            unused: self.unused,
        }
    }
}

const fn said(how: Match) -> HeaderMatch {
    match how {
        Match::Exact => HeaderMatch::Exact,
        Match::Ends => HeaderMatch::Ends,
        Match::Contains => HeaderMatch::Contains,
    }
}

/// What turns the bare numbers of a column into points of 100: it is read as a
/// whole, since 0.5 alone may be half or half a per cent.
fn points<'c>(field: Field, cells: impl Iterator<Item = &'c str>) -> f64 {
    let bare = |cell: &str| match field.shape() {
        Shape::Share => share(cell).filter(|s| !s.marked).map(|s| s.value.abs()),
        Shape::Score => match score(cell) {
            Some(Score::Number(n)) => Some(n.abs()),
            _ => None,
        },
        _ => None,
    };
    // A single slip of the pen must not change the scale of all others.
    let mut numbers: Vec<f64> = cells.filter_map(bare).collect();
    numbers.sort_by(f64::total_cmp);
    let high = numbers
        .get((numbers.len().saturating_sub(1)) * 95 / 100)
        .copied();
    match (field.shape(), high) {
        (Shape::Share | Shape::Score, Some(high)) if high <= 1.0 => 100.0,
        (Shape::Score, Some(high)) if high <= 5.0 => 20.0,
        (Shape::Score, Some(high)) if high <= 10.0 => 10.0,
        _ => 1.0,
    }
}
