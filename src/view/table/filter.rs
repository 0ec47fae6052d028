//! Which customers are shown.

use super::column::Column;
use super::row::Row;
use super::search::matches;
use crate::sim::setup::Kind;

/// Probability of leaving in a quarter above which somebody is at risk.
pub const AT_RISK: f64 = 0.08;
/// Completeness below which a file is thin: what stands in the way isn't known yet.
pub const THIN: f64 = crate::sim::obstacle::FOUND;

/// What somebody looks for. All of it must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a chip of its own that is on or off"
)]
pub struct Filter {
    /// Words in the name or the contact's.
    pub words: String,
    /// Places of tiers, one of which it must be in; none: any.
    pub tiers: Vec<usize>,
    /// Kinds, one of which it must be; none: any.
    pub kinds: Vec<Kind>,
    /// Likely to leave.
    pub at_risk: bool,
    /// With an open complaint.
    pub complaint: bool,
    /// With something overdue.
    pub overdue: bool,
    /// Costs more than it brings.
    pub loss: bool,
    /// Of whom little is known.
    pub thin: bool,
    /// Those who left as well.
    pub left: bool,
}

impl Filter {
    /// Whether it lets everybody through who is there.
    pub fn is_open(&self) -> bool {
        let shown = Self {
            left: self.left,
            ..Self::default()
        };
        self.words.trim().is_empty()
            && Self {
                words: String::new(),
                ..self.clone()
            } == shown
    }

    /// Lets everybody through again. Who left stays as it is.
    pub fn clear(&mut self) {
        *self = Self {
            left: self.left,
            ..Self::default()
        };
    }

    /// Whether a customer is shown.
    pub fn lets_through(&self, row: &Row) -> bool {
        let over = |column, limit: f64| row.value(column).is_some_and(|value| value > limit);
        let under = |column, limit: f64| row.value(column).is_some_and(|value| value < limit);
        (self.left || row.left.is_none())
            && (self.tiers.is_empty() || self.tiers.contains(&row.tier))
            && (self.kinds.is_empty() || self.kinds.contains(&row.kind))
            && (!self.at_risk || over(Column::Risk, AT_RISK))
            && (!self.complaint || over(Column::Complaints, 0.0))
            && (!self.overdue || over(Column::Overdue, 0.0))
            && (!self.loss || under(Column::Contribution, 0.0))
            && (!self.thin || under(Column::File, THIN))
            && matches(&self.words, &[&row.name, &row.contact])
    }
}

/// Puts something into a list, or takes it out.
pub fn turn<T: PartialEq>(list: &mut Vec<T>, what: T) {
    match list.iter().position(|x| *x == what) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(what),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::CustomerId;

    fn book() -> Vec<Row> {
        let kinds = [Kind::Business, Kind::Channel, Kind::Business];
        let names = ["Hengtai", "Ruifeng", "Boda"];
        let mut rows: Vec<Row> = (0..3)
            .map(|i| {
                Row::new(
                    CustomerId(i),
                    names[i as usize],
                    i as usize,
                    kinds[i as usize],
                )
            })
            .collect();
        rows[0].set(Column::Risk, 0.2);
        rows[0].set(Column::File, 0.3);
        rows[1].set(Column::Contribution, -5.0);
        rows[1].set(Column::File, 0.5);
        rows[1].set(Column::Complaints, 0.0);
        rows[2].left = Some(2);
        rows
    }

    fn through(filter: &Filter) -> Vec<u32> {
        let rows = book();
        let rows = rows.iter().filter(|row| filter.lets_through(row));
        rows.map(|row| row.id.0).collect()
    }

    #[test]
    fn filters_hold_together_and_nothing_known_is_no_hit() {
        let none = Filter::default();
        assert_eq!(through(&none), [0, 1]);
        let left = Filter {
            left: true,
            ..none.clone()
        };
        assert_eq!(through(&left), [0, 1, 2]);
        let at_risk = Filter {
            at_risk: true,
            ..left.clone()
        };
        assert_eq!(through(&at_risk), [0]);
        let loss = Filter {
            loss: true,
            ..none.clone()
        };
        assert_eq!(through(&loss), [1]);
        let thin = Filter {
            thin: true,
            ..none.clone()
        };
        assert_eq!(through(&thin), [0]);
        let kinds = Filter {
            kinds: vec![Kind::Business],
            words: "da".to_owned(),
            ..left
        };
        assert_eq!(through(&kinds), [2]);
        let complaint = Filter {
            complaint: true,
            ..none
        };
        assert_eq!(through(&complaint), [] as [u32; 0]);
    }

    #[test]
    fn a_cleared_filter_is_open_and_still_shows_who_left() {
        let mut filter = Filter {
            words: "a".to_owned(),
            tiers: vec![1],
            left: true,
            ..Filter::default()
        };
        assert!(!filter.is_open());
        filter.clear();
        assert!(filter.is_open() && filter.left);
        turn(&mut filter.tiers, 2);
        turn(&mut filter.tiers, 0);
        turn(&mut filter.tiers, 2);
        assert_eq!(filter.tiers, [0]);
    }
}
