//! What customers come to together: sums of money and hours, means of levels.

use super::Table;
use super::column::Column;
use super::row::Row;
use crate::locale::{self, Texts};

/// Sums and means of some customers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sums {
    /// How many.
    pub count: usize,
    /// Revenue a quarter, yuan.
    pub revenue: f64,
    /// Contribution a quarter, yuan.
    pub contribution: f64,
    /// Lifetime value, yuan.
    pub lifetime: f64,
    /// Overdue, yuan.
    pub overdue: f64,
    /// Hours given.
    pub hours: f64,
    /// Mean satisfaction, [0, 1].
    pub satisfaction: Option<f64>,
    /// Mean probability of leaving in the quarter.
    pub risk: Option<f64>,
}

impl Sums {
    /// Of these customers.
    pub fn of<'a>(rows: impl Iterator<Item = &'a Row> + Clone) -> Self {
        let sum = |column| -> f64 {
            let known = rows.clone().filter_map(|row| row.value(column));
            known.sum()
        };
        let mean = |column| {
            let known = rows.clone().filter_map(|row| row.value(column));
            let (total, n) = known.fold((0.0, 0u32), |(sum, n), x| (sum + x, n + 1));
            (n > 0).then(|| total / f64::from(n))
        };
        Self {
            count: rows.clone().count(),
            revenue: sum(Column::Revenue),
            contribution: sum(Column::Contribution),
            lifetime: sum(Column::Lifetime),
            overdue: sum(Column::Overdue),
            hours: sum(Column::Hours),
            satisfaction: mean(Column::Satisfaction),
            risk: mean(Column::Risk),
        }
    }

    /// In a line, with units; the most important first.
    pub fn said(&self, table: &Table, t: &Texts) -> Vec<String> {
        let money = |yuan: f64| locale::money(t, crate::sim::Money::from_f64(yuan));
        let sum = |column: Column, said: String| {
            let name = table.head(column).name.clone();
            let args = [("name", name.into()), ("value", said.into())];
            t.with("table-sum", args)
        };
        let mean = |column: Column, said: String| {
            let name = table.head(column).name.clone();
            let args = [("name", name.into()), ("value", said.into())];
            t.with("table-mean", args)
        };
        let mut parts = vec![
            sum(Column::Revenue, money(self.revenue)),
            sum(Column::Contribution, money(self.contribution)),
        ];
        if let Some(s) = self.satisfaction {
            let said = t.with("points", [("value", locale::points(s).into())]);
            parts.push(mean(Column::Satisfaction, said));
        }
        if table.columns.contains(&Column::Risk)
            && let Some(risk) = self.risk
        {
            parts.push(mean(Column::Risk, locale::percent(risk)));
        }
        let hours = t.with("hours", [("hours", locale::hours(self.hours).into())]);
        parts.push(sum(Column::Hours, hours));
        parts.push(sum(Column::Lifetime, money(self.lifetime)));
        if self.overdue > 0.0 {
            parts.push(sum(Column::Overdue, money(self.overdue)));
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::CustomerId;
    use crate::sim::setup::Kind;

    #[test]
    fn sums_add_up_and_means_leave_out_what_is_not_known() {
        let mut rows: Vec<Row> = (0..3)
            .map(|i| Row::new(CustomerId(i), "x", 0, Kind::Business))
            .collect();
        rows[0].set(Column::Revenue, 10.0);
        rows[1].set(Column::Revenue, 5.0);
        rows[0].set(Column::Satisfaction, 0.5);
        rows[2].set(Column::Satisfaction, 0.7);
        let sums = Sums::of(rows.iter());
        assert_eq!((sums.count, sums.revenue), (3, 15.0));
        assert!(sums.satisfaction.is_some_and(|s| (s - 0.6).abs() < 1e-12));
        assert_eq!(sums.risk, None);
        assert_eq!(Sums::of([].iter()), Sums::default());
    }
}
