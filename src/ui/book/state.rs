//! What the book remembers from frame to frame: filter, order, columns, the row one stands on, the choice.

use crate::sim::CustomerId;
use crate::view::table::{Column, Filter, Layout, Order, Row, Table};
use egui::Vec2;
use std::collections::BTreeSet;

/// Where somebody is in the book.
#[derive(Clone, Debug, Default)]
pub struct BookState {
    /// Who is shown.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
    /// Which columns, how wide.
    pub layout: Layout,
    /// The customers that are chosen.
    pub selected: BTreeSet<CustomerId>,
    /// The row one stands on.
    pub current: Option<CustomerId>,
    /// Whether the columns are being chosen.
    pub choosing: bool,
    /// The end of a range that stays where it is.
    anchor: Option<CustomerId>,
    /// The row one stands on is to be scrolled into view.
    pub(super) reveal: bool,
    /// How far the table is scrolled, points.
    pub(super) offset: Vec2,
    /// The frame in which the book was last seen; none: not yet.
    pub(super) seen: Option<u64>,
    run: Option<u64>,
    shown: Vec<usize>,
    shown_for: Option<(u64, Filter, Order)>,
}

impl BookState {
    /// The book with the columns that settings keep.
    pub fn new(layout: &str) -> Self {
        Self {
            layout: Layout::parse(layout),
            ..Self::default()
        }
    }

    /// Sorts by what is seen only: by revenue or else by name where nothing is left.
    fn sort_by_what_is_seen(&mut self, table: &Table) {
        let seen = self.layout.of(&table.columns);
        let is_seen = |column: Column| seen.iter().any(|(c, _)| *c == column);
        self.order.keys.retain(|(column, _)| is_seen(*column));
        if self.order.keys.is_empty() {
            let revenue = is_seen(Column::Revenue);
            let usual = if revenue {
                Column::Revenue
            } else {
                Column::Name
            };
            self.order.by(usual, false);
        }
    }

    /// Works out who is shown, if anything has changed.
    pub fn refresh(&mut self, table: &Table) {
        self.sort_by_what_is_seen(table);
        let same = self.shown_for.as_ref().is_some_and(|(of, filter, order)| {
            *of == table.generation && *filter == self.filter && *order == self.order
        });
        if same {
            return;
        }
        if self.run.is_some_and(|run| run != table.run) {
            // Nobody is known in another run: only the columns stay as they are.
            *self = Self {
                layout: self.layout.clone(),
                seen: self.seen,
                ..Self::default()
            };
            self.sort_by_what_is_seen(table);
        }
        self.run = Some(table.run);
        self.shown = table.shown(&self.filter, &self.order);
        self.shown_for = Some((table.generation, self.filter.clone(), self.order.clone()));
        // What isn't seen is not to be moved by a shared action.
        let there: BTreeSet<CustomerId> = self.rows(table).map(|row| row.id).collect();
        self.selected.retain(|id| there.contains(id));
        for mark in [&mut self.current, &mut self.anchor] {
            *mark = mark.filter(|id| there.contains(id));
        }
        self.reveal |= self.current.is_some();
    }

    /// Places of the rows that are shown, in order.
    pub fn shown(&self) -> &[usize] {
        &self.shown
    }

    /// The rows that are shown, in order.
    pub fn rows<'a>(&'a self, table: &'a Table) -> impl Iterator<Item = &'a Row> + Clone {
        self.shown.iter().filter_map(move |i| table.rows.get(*i))
    }

    /// The rows that are chosen, in order.
    pub fn chosen<'a>(&'a self, table: &'a Table) -> impl Iterator<Item = &'a Row> + Clone {
        self.rows(table)
            .filter(move |row| self.selected.contains(&row.id))
    }

    /// The line in which a customer is shown.
    pub fn line_of(&self, table: &Table, id: CustomerId) -> Option<usize> {
        self.rows(table).position(|row| row.id == id)
    }

    fn at(&self, table: &Table, line: usize) -> Option<CustomerId> {
        let row = self.shown.get(line).and_then(|i| table.rows.get(*i))?;
        Some(row.id)
    }

    /// Goes `by` lines down (up where less than 0) and holds to the ends. With
    /// `range`, all from where the range began are chosen.
    pub fn step(&mut self, table: &Table, by: isize, range: bool) {
        let Some(last) = self.shown.len().checked_sub(1) else {
            return;
        };
        let now = self.current.and_then(|id| self.line_of(table, id));
        let line = match now {
            Some(line) => line.saturating_add_signed(by).min(last),
            // Who stands nowhere yet comes in from above or from below.
            None if by < 0 => last.saturating_add_signed(by + 1),
            None => last.min(by.unsigned_abs().saturating_sub(1)),
        };
        if let Some(id) = self.at(table, line) {
            if range {
                self.stretch(table, id);
            } else {
                self.anchor = Some(id);
            }
            self.current = Some(id);
            self.reveal = true;
        }
    }

    /// Chooses one alone.
    pub fn choose(&mut self, id: CustomerId) {
        self.selected = BTreeSet::from([id]);
        (self.current, self.anchor) = (Some(id), Some(id));
    }

    /// Takes one into the choice, or out of it.
    pub fn toggle(&mut self, id: CustomerId) {
        if !self.selected.remove(&id) {
            self.selected.insert(id);
        }
        (self.current, self.anchor) = (Some(id), Some(id));
    }

    /// Chooses all between where the range began and here.
    pub fn stretch(&mut self, table: &Table, id: CustomerId) {
        let from = self.anchor.or(self.current).unwrap_or(id);
        self.anchor = Some(from);
        let ends = [from, id].map(|end| self.line_of(table, end));
        if let [Some(a), Some(b)] = ends {
            let lines = a.min(b)..=a.max(b);
            self.selected = lines.filter_map(|line| self.at(table, line)).collect();
        }
        self.current = Some(id);
    }

    /// Chooses all that are shown.
    pub fn choose_all(&mut self, table: &Table) {
        self.selected = self.rows(table).map(|row| row.id).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::scenario::{Source, load};
    use crate::sim::Sim;
    use crate::view::Eye;
    use crate::view::table::table;

    fn book() -> Table {
        let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
        let sim = Sim::new(loaded.scenario, 20, 3);
        let t = Texts::new(Lang::En, "");
        table(Eye { sim: &sim, t: &t }, 1)
    }

    /// The lines of those who are chosen.
    fn chosen(state: &BookState, table: &Table) -> Vec<usize> {
        let of = |id: &CustomerId| state.line_of(table, *id);
        let mut lines: Vec<usize> = state.selected.iter().filter_map(of).collect();
        lines.sort_unstable();
        lines
    }

    #[test]
    fn the_order_is_by_something_that_is_seen() {
        let (table, mut state) = (book(), BookState::default());
        state.refresh(&table);
        assert_eq!(state.order.keys, [(Column::Revenue, true)]);
        let revenue: Vec<f64> = state
            .rows(&table)
            .filter_map(|row| row.value(Column::Revenue))
            .collect();
        assert!(revenue.is_sorted_by(|a, b| a >= b), "{revenue:?}");
        state.order.by(Column::Hours, false);
        state.refresh(&table);
        assert_eq!(state.order.keys, [(Column::Hours, true)]);
        state.layout.turn(Column::Hours);
        state.layout.turn(Column::Revenue);
        state.refresh(&table);
        assert_eq!(state.order.keys, [(Column::Name, false)]);
    }

    #[test]
    fn a_range_grows_and_shrinks_from_where_it_began() {
        let (table, mut state) = (book(), BookState::default());
        state.refresh(&table);
        let ids: Vec<CustomerId> = state.rows(&table).map(|row| row.id).collect();
        state.step(&table, 1, false);
        assert_eq!(state.current, Some(ids[0]));
        state.step(&table, 2, true);
        assert_eq!(chosen(&state, &table), [0, 1, 2]);
        state.step(&table, -1, true);
        assert_eq!(chosen(&state, &table), [0, 1]);
        state.toggle(ids[5]);
        assert_eq!(chosen(&state, &table), [0, 1, 5]);
        state.stretch(&table, ids[3]);
        assert_eq!(chosen(&state, &table), [3, 4, 5]);
        state.step(&table, -99, false);
        assert_eq!(state.current, Some(ids[0]));
        state.choose_all(&table);
        assert_eq!(state.selected.len(), table.rows.len());
    }

    #[test]
    fn who_is_no_longer_shown_is_no_longer_chosen() {
        let (table, mut state) = (book(), BookState::default());
        state.refresh(&table);
        state.choose_all(&table);
        state.filter.tiers = vec![0];
        state.refresh(&table);
        let all = state.chosen(&table).count();
        assert!(all > 0 && all == state.selected.len());
        assert!(state.chosen(&table).all(|row| row.tier == 0));
        state.order.by(Column::Name, false);
        state.refresh(&table);
        assert_eq!(state.chosen(&table).count(), all);
    }
}
