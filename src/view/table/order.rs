//! In which order customers stand: by one column, and where that says nothing, by another.

use super::column::Column;
use super::row::Row;
use crate::locale::pinyin::spelled;
use std::cmp::Ordering;

/// Columns that are sorted by at most.
const KEYS: usize = 3;

/// An order; empty: that of the book.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Columns, the first one counts first; whether the largest stands on top.
    pub keys: Vec<(Column, bool)>,
}

impl Order {
    /// Sorts by a column, or turns it round if that is done already. With
    /// `more`, the other columns stay in force and this one comes behind them.
    pub fn by(&mut self, column: Column, more: bool) {
        let now = self.keys.iter().position(|(c, _)| *c == column);
        match (now, more) {
            (Some(at), true) => self.keys[at].1 = !self.keys[at].1,
            (Some(0), false) => {
                self.keys.truncate(1);
                self.keys[0].1 = !self.keys[0].1;
            }
            (_, false) => self.keys = vec![(column, column.largest_first())],
            (None, true) => {
                self.keys.truncate(KEYS - 1);
                self.keys.push((column, column.largest_first()));
            }
        }
    }

    /// The place of a column among those sorted by, and whether its largest stands on top.
    pub fn of(&self, column: Column) -> Option<(usize, bool)> {
        let at = self.keys.iter().position(|(c, _)| *c == column)?;
        Some((at, self.keys[at].1))
    }

    /// Sorts places of rows. Where nothing is known comes last either way; what
    /// is equal keeps the order of the book.
    pub fn sort(&self, rows: &[Row], shown: &mut [usize]) {
        // From the last key to the first: a stable sort keeps what the one before made.
        for (column, down) in self.keys.iter().rev() {
            match column {
                Column::Name => by_text(shown, *down, |i| &rows[i].name),
                Column::Contact => by_text(shown, *down, |i| &rows[i].contact),
                _ => shown.sort_by(|a, b| {
                    compare(rows[*a].value(*column), rows[*b].value(*column), *down)
                }),
            }
        }
    }
}

fn by_text<'a>(shown: &mut [usize], down: bool, text: impl Fn(usize) -> &'a String) {
    if down {
        shown.sort_by_cached_key(|i| std::cmp::Reverse(spelled(text(*i))));
    } else {
        shown.sort_by_cached_key(|i| spelled(text(*i)));
    }
}

fn compare(a: Option<f64>, b: Option<f64>, down: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if down => b.total_cmp(&a),
        (Some(a), Some(b)) => a.total_cmp(&b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::CustomerId;
    use crate::sim::setup::Kind;

    fn book() -> Vec<Row> {
        let names = ["中原电子", "安泰机械", "博达食品", "安泰包装"];
        let risks = [Some(0.1), None, Some(0.3), Some(0.1)];
        (0..4)
            .map(|i| {
                let mut row = Row::new(CustomerId(i), names[i as usize], 0, Kind::Business);
                if let Some(risk) = risks[i as usize] {
                    row.set(Column::Risk, risk);
                }
                row.set(Column::Hours, f64::from(i));
                row
            })
            .collect()
    }

    fn sorted(order: &Order) -> Vec<usize> {
        let rows = book();
        let mut shown: Vec<usize> = (0..rows.len()).collect();
        order.sort(&rows, &mut shown);
        shown
    }

    #[test]
    fn what_is_not_known_comes_last_either_way() {
        let mut order = Order::default();
        assert_eq!(sorted(&order), [0, 1, 2, 3]);
        order.by(Column::Risk, false);
        assert_eq!(sorted(&order), [2, 0, 3, 1]);
        order.by(Column::Risk, false);
        assert_eq!(sorted(&order), [0, 3, 2, 1]);
    }

    #[test]
    fn a_second_column_decides_where_the_first_says_nothing() {
        let mut order = Order::default();
        order.by(Column::Risk, false);
        order.by(Column::Hours, true);
        assert_eq!(sorted(&order), [2, 3, 0, 1]);
        assert_eq!(order.of(Column::Hours), Some((1, true)));
        order.by(Column::Hours, true);
        assert_eq!(sorted(&order), [2, 0, 3, 1]);
        order.by(Column::Hours, false);
        assert_eq!(order.keys, [(Column::Hours, true)]);
    }

    #[cfg(feature = "game")]
    #[test]
    fn chinese_names_sort_by_their_pinyin() {
        let mut order = Order::default();
        order.by(Column::Name, false);
        assert_eq!(sorted(&order), [3, 1, 2, 0]);
        order.by(Column::Name, false);
        assert_eq!(sorted(&order), [0, 2, 1, 3]);
    }
}
