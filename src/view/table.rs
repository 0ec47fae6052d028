//! The book as a table: every customer in a row, as far as a trainee knows it.

pub mod column;
mod export;
pub mod filter;
mod layout;
mod order;
mod row;
mod search;
mod sums;
mod words;

pub use column::{Bar, Column, Form, Group, WIDTHS};
pub use export::csv;
pub use filter::{AT_RISK, Filter, THIN};
pub use layout::Layout;
pub use order::Order;
pub use row::Row;
pub use search::{found, matches};
pub use sums::Sums;

use super::Eye;
use crate::locale::{self, Lang, Texts};
use crate::sim::obstacle::{self, Obstacle};
use crate::sim::policy::Lever;
use crate::sim::setup::Kind;
use crate::sim::{Phase, credit};

/// From this amount on, a column of money is written in 万元 or thousands, yuan.
const LARGE: f64 = 100_000.0;

/// What stands above a column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    /// Its name.
    pub name: String,
    /// Its unit; empty for words.
    pub unit: String,
    /// What it means.
    pub tip: String,
}

/// An arrow beside a number: how it moved against the last quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// Upwards.
    pub up: bool,
    /// Whether that is to the good; none: neither.
    pub good: Option<bool>,
}

/// The whole book.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Grows with every change of the run or the words.
    pub generation: u64,
    /// The seed of the run: another run has other customers.
    pub run: u64,
    /// Customers in the order of the book, those who left among them.
    pub rows: Vec<Row>,
    /// Columns that this run has something for.
    pub columns: Vec<Column>,
    /// Letters of the tiers, best first.
    pub tiers: Vec<String>,
    /// Kinds of customer that there are, with their names.
    pub kinds: Vec<(Kind, String)>,
    /// Whether customers can be moved between tiers now.
    pub can_move: bool,
    /// Why not, if not.
    pub move_note: String,
    heads: Vec<Head>,
    words: Vec<Vec<String>>,
    large: [bool; Column::COUNT],
    largest: [f64; Column::COUNT],
    lang: Lang,
}

impl Table {
    /// Shows as locked what the instructor has locked.
    pub fn lock(&mut self, levers: &[Lever], t: &Texts) {
        if levers.contains(&Lever::Grade) {
            self.can_move = false;
            self.move_note = t.get("lesson-locked-why");
        }
    }
}

/// The book of a run.
pub fn table(eye: Eye, generation: u64) -> Table {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let rows = row::rows(eye);
    let mut largest = [0.0; Column::COUNT];
    for row in &rows {
        for column in Column::ALL {
            let value = row.value(column).map_or(0.0, f64::abs);
            largest[column.index()] = f64::max(largest[column.index()], value);
        }
    }
    let large = largest.map(|most| most >= LARGE);
    let moving = super::plan::is_open(eye, Lever::Grade);
    let on_credit = rows.iter().any(|row| credit::on_credit(row.kind));
    let hidden = sc.customers.iter().any(|p| p.hidden != Obstacle::None);
    let has = |column: &Column| match column {
        Column::Risk => state.quarter >= super::book::RING_FROM,
        Column::RevenueChange | Column::SatisfactionChange => state.quarter > 1,
        Column::Personality => sc.assistance.personality && !sc.cases.is_empty(),
        Column::Terms | Column::Owed | Column::Overdue | Column::Rating => on_credit,
        Column::Obstacle => hidden,
        _ => true,
    };
    let kinds = Kind::ALL
        .into_iter()
        .filter(|kind| rows.iter().any(|row| row.kind == *kind))
        .map(|kind| (kind, t.get(Eye::kind_key(kind))))
        .collect();
    Table {
        generation,
        run: eye.sim.seed(),
        columns: Column::ALL.into_iter().filter(has).collect(),
        tiers: sc.tiers.iter().map(|tier| tier.id.clone()).collect(),
        kinds,
        can_move: moving && state.phase == Phase::Plan,
        move_note: if moving {
            t.get("only-while-planning")
        } else {
            sc.opens(Lever::Grade)
                .map_or_else(|| t.get("lever-never"), |quarter| eye.opens_from(quarter))
        },
        heads: Column::ALL
            .map(|column| words::head(t, column, large[column.index()]))
            .into(),
        words: Column::ALL.map(|column| words::words(eye, column)).into(),
        large,
        largest,
        lang: eye.lang(),
        rows,
    }
}

impl Table {
    /// What stands above a column.
    pub fn head(&self, column: Column) -> &Head {
        &self.heads[column.index()]
    }

    /// A cell as it is shown, without its unit; a dash where nothing is known.
    pub fn said(&self, row: &Row, column: Column) -> String {
        match column {
            Column::Name => return row.name.clone(),
            Column::Contact => return row.contact.clone(),
            _ => {}
        }
        let Some(value) = row.value(column) else {
            return "–".to_owned();
        };
        match column.form() {
            Form::Text | Form::Word => self.word(column, value).to_owned(),
            Form::Money => self.money(column, value),
            Form::Percent => locale::one_decimal(100.0 * value),
            Form::PercentChange => signed(100.0 * value, 1),
            Form::Points => locale::whole(100.0 * value),
            Form::PointsChange => signed(100.0 * value, 0),
            Form::Count | Form::Hours | Form::Days => locale::whole(value),
            Form::Times | Form::Years => locale::one_decimal(value),
        }
    }

    /// A cell with its unit, for a screen reader; a name with the letter of the tier before it.
    pub fn spoken(&self, row: &Row, column: Column) -> String {
        if column == Column::Name
            && let Some(tier) = self.tiers.get(row.tier)
        {
            return format!("{tier} · {}", row.name);
        }
        let (said, unit) = (self.said(row, column), &self.head(column).unit);
        if unit.is_empty() || row.value(column).is_none() {
            said
        } else {
            format!("{said} {unit}")
        }
    }

    /// A sum of money as a column writes it.
    pub fn money(&self, column: Column, yuan: f64) -> String {
        match (self.large[column.index()], self.lang) {
            (true, Lang::Zh) => locale::one_decimal(yuan / 10_000.0),
            (true, Lang::En) => locale::whole(yuan / 1_000.0),
            (false, _) => locale::whole(yuan),
        }
    }

    fn word(&self, column: Column, value: f64) -> &str {
        self.words[column.index()]
            .get(value as usize)
            .map_or("", String::as_str)
    }

    /// How much of its cell a bar fills, [0, 1]; none for a column without bars.
    pub fn fraction(&self, row: &Row, column: Column) -> Option<f32> {
        let value = row.value(column)?;
        let part = match column.bar()? {
            Bar::Level => value,
            // A quarter in which one in four leaves is as bad as it gets.
            Bar::Risk => 4.0 * value,
            Bar::Largest => value / self.largest[column.index()].max(1.0),
        };
        Some(part.clamp(0.0, 1.0) as f32)
    }

    /// The arrow beside a number; none where it stands, or where nothing is known of before.
    pub fn arrow(&self, row: &Row, column: Column) -> Option<Arrow> {
        let change = match column {
            Column::RevenueChange | Column::SatisfactionChange => row.value(column)?,
            _ => row.change(column)?,
        };
        let least = if column.form() == Form::Money {
            // Half a per cent of what it is.
            0.005 * row.value(column).map_or(0.0, f64::abs)
        } else {
            0.005
        };
        let up = change > 0.0;
        let good = (column != Column::Expectation).then_some(up);
        (change.abs() >= least.max(f64::EPSILON)).then_some(Arrow { up, good })
    }

    /// What there is to say of a cell besides what stands in it; may be empty.
    pub fn note(&self, row: &Row, column: Column, t: &Texts) -> String {
        if column == Column::Name
            && let Some(quarter) = row.left
        {
            return t.with("left-in", [("quarter", quarter.into())]);
        }
        match column {
            Column::Share | Column::Wallet | Column::RivalHours | Column::Effort
                if row.value(column).is_some() =>
            {
                let error = locale::whole(100.0 * row.error);
                return t.with("table-note-error", [("error", error.into())]);
            }
            Column::Obstacle if row.value(column).is_none() && row.left.is_none() => {
                let share = locale::percent(obstacle::FOUND);
                return t.with("obstacle-unknown", [("share", share.into())]);
            }
            Column::Personality if row.value(column).is_none() => {
                return t.get("table-note-personality");
            }
            _ => {}
        }
        let Some(change) = row.change(column) else {
            return String::new();
        };
        let said = match column.form() {
            Form::Money => {
                let sign = if change > 0.0 { "+" } else { "" };
                format!("{sign}{}", self.money(column, change))
            }
            Form::Points => signed(100.0 * change, 0),
            _ => signed(100.0 * change, 1),
        };
        let unit = self.head(column).unit.clone();
        t.with(
            "table-note-change",
            [("change", said.into()), ("unit", unit.into())],
        )
    }

    /// Rows that a filter lets through, in an order: places in [`Table::rows`].
    pub fn shown(&self, filter: &Filter, order: &Order) -> Vec<usize> {
        let mut shown: Vec<usize> = (0..self.rows.len())
            .filter(|i| filter.lets_through(&self.rows[*i]))
            .collect();
        order.sort(&self.rows, &mut shown);
        shown
    }
}

/// A change with its sign: `+3.8`, `−4`; no sign where it comes to nothing.
fn signed(change: f64, digits: usize) -> String {
    let text = format!("{change:+.digits$}");
    if text[1..].chars().all(|c| matches!(c, '0' | '.')) {
        text[1..].to_owned()
    } else {
        text.replace('-', "−")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Source, load};
    use crate::sim::Sim;

    #[test]
    fn a_change_has_a_sign_unless_it_is_none() {
        assert_eq!(signed(3.84, 1), "+3.8");
        assert_eq!(signed(-4.2, 0), "−4");
        assert_eq!(signed(-0.04, 1), "0.0");
    }

    #[test]
    fn the_book_of_a_shipped_scenario_has_a_row_for_everybody() {
        let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
        let sim = Sim::new(loaded.scenario.clone(), 20, 3);
        for lang in Lang::ALL {
            let t = Texts::new(lang, loaded.text(lang.code()));
            let table = table(Eye { sim: &sim, t: &t }, 1);
            assert_eq!(table.rows.len(), sim.state().customers.len());
            assert!(!table.columns.contains(&Column::Risk), "the ring is locked");
            for column in &table.columns {
                let head = table.head(*column);
                let known = ["table-col-", "table-unit-"];
                for text in [&head.name, &head.unit, &head.tip] {
                    assert!(known.iter().all(|key| !text.starts_with(key)), "{text}");
                }
                for row in &table.rows {
                    assert!(!table.said(row, *column).is_empty(), "{column:?}");
                }
            }
            let all = table.shown(&Filter::default(), &Order::default());
            assert_eq!(all.len(), table.rows.len());
        }
    }
}
