//! One customer in several rows: the rows are added up, and it is told.

use super::clean::half;
use super::columns::Columns;
use super::faults::{Fault, FaultKind, Faults, Taken};
use super::fields::Field;
use super::listed::Listed;
use std::collections::BTreeMap;

/// Adds up the rows that name the same customer: lists of orders, sites or
/// months have one row each. Sums that run or stand are added; the wallet is
/// the customer's whole one in every row, so the largest counts; of anything
/// else the first row that tells it.
pub(super) fn merge(listed: Vec<Listed>, columns: &Columns, faults: &mut Faults) -> Vec<Listed> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut out: Vec<Listed> = Vec::new();
    for one in listed {
        let name = who(&one.name);
        if let Some(&at) = places.get(&name) {
            add(&mut out[at], one);
        } else {
            places.insert(name, out.len());
            out.push(one);
        }
    }
    let column = columns.of(Field::Name);
    for one in out.iter_mut().filter(|l| l.rows.len() > 1) {
        faults.add(Fault {
            row: one.rows[0],
            column: column.map(|c| (c.at, c.header.clone())),
            kind: FaultKind::Again(one.rows[1..].to_vec()),
            taken: Taken::Added,
        });
        let more = one.wallet.zip(one.revenue).is_some_and(|(w, r)| r > w);
        if more {
            one.wallet = None;
        }
    }
    out
}

/// What two spellings of a name share: case, blanks and full-width forms make no other customer.
fn who(name: &str) -> String {
    half(name).to_lowercase().replace(' ', "")
}

fn add(to: &mut Listed, one: Listed) {
    // The margin of both together is that of their sums.
    let profit = |l: &Listed| {
        l.gross_profit
            .or_else(|| Some(l.revenue? * l.margin? / 100.0))
    };
    let together = profit(to).zip(profit(&one)).map(|(a, b)| a + b);
    let sum = |a: Option<f64>, b: Option<f64>| match (a, b) {
        (Some(a), Some(b)) => Some(a + b),
        (a, b) => a.or(b),
    };
    let larger = |a: Option<f64>, b: Option<f64>| match (a, b) {
        (Some(a), Some(b)) => Some(a.max(b)),
        (a, b) => a.or(b),
    };
    to.revenue = sum(to.revenue, one.revenue);
    if let (Some(profit), Some(revenue)) = (together, to.revenue) {
        to.gross_profit = Some(profit);
        to.margin = (revenue > 0.0).then(|| 100.0 * profit / revenue);
    } else {
        to.gross_profit = None;
        to.margin = to.margin.or(one.margin);
    }
    to.earlier = sum(to.earlier, one.earlier);
    to.overdue = sum(to.overdue, one.overdue);
    to.receivable = sum(to.receivable, one.receivable);
    to.wallet = larger(to.wallet, one.wallet);
    to.rows.extend(one.rows);
    to.code = to.code.take().or(one.code);
    to.share = to.share.or(one.share);
    to.tier = to.tier.or(one.tier);
    to.kind = to.kind.or(one.kind);
    to.years = larger(to.years, one.years);
    to.terms = to.terms.or(one.terms);
    to.satisfaction = to.satisfaction.or(one.satisfaction);
    to.rating = to.rating.or(one.rating);
    to.personality = to.personality.or(one.personality);
    to.growth = to.growth.or(one.growth);
    to.contact = to.contact.take().or(one.contact);
    to.role = to.role.take().or(one.role);
    to.region = to.region.take().or(one.region);
    to.industry = to.industry.take().or(one.industry);
    to.manager = to.manager.take().or(one.manager);
    to.notes = to.notes.take().or(one.notes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_one_customer_are_added_up() {
        let one = |row, name: &str, revenue, margin| Listed {
            rows: vec![row],
            name: name.to_owned(),
            revenue: Some(revenue),
            margin: Some(margin),
            wallet: Some(1000.0),
            ..Listed::default()
        };
        let mut faults = Faults::default();
        let list = vec![
            one(2, "岭钢", 100.0, 10.0),
            one(3, "顺河", 50.0, 5.0),
            one(4, "岭 钢", 300.0, 20.0),
        ];
        let merged = merge(list, &Columns::default(), &mut faults);
        assert_eq!(merged.len(), 2);
        let first = &merged[0];
        assert_eq!((first.revenue, first.wallet), (Some(400.0), Some(1000.0)));
        assert_eq!(first.margin, Some(17.5));
        assert_eq!(faults.list()[0].kind, FaultKind::Again(vec![4]));
    }
}
