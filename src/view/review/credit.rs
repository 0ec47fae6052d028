//! What customers owe, by age and tier: not due, overdue, written off; and for how many days they buy on credit.

use super::value::tier_name;
use crate::locale;
use crate::sim::Money;
use crate::sim::attribution::records;
use crate::sim::ledger::Account;
use crate::view::Eye;
use crate::view::chart::{Body, Chart, Fill, Stack, Stacks, Unit};

/// Days of a quarter, as credit reckons them.
const DAYS: f64 = 91.0;

/// What a tier owes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Owed {
    /// Not yet due.
    due: Money,
    /// Overdue.
    overdue: Money,
    /// Written off in the quarter.
    lost: Money,
    /// Revenue of the quarter.
    revenue: Money,
}

impl Owed {
    /// Days sales outstanding.
    fn days(&self) -> Option<f64> {
        let revenue = self.revenue.to_f64();
        (revenue > 0.0).then(|| DAYS * (self.due + self.overdue).to_f64() / revenue)
    }
}

/// By tier, as things stand after the close of a quarter.
fn by_tier(eye: Eye, quarter: u8) -> Vec<Owed> {
    let (sc, state) = (eye.sc(), eye.state());
    let mut out = vec![Owed::default(); sc.tiers.len().max(1)];
    let last = out.len() - 1;
    for c in &state.customers {
        let owed = &mut out[usize::from(c.tier).min(last)];
        owed.due += c.owed;
        owed.overdue += c.overdue;
    }
    for (id, record) in records(state, quarter) {
        let tier = state.customer(id).map_or(0, |c| usize::from(c.tier));
        out[tier.min(last)].revenue += record.revenue;
    }
    let lost =
        |e: &&crate::sim::ledger::Entry| e.quarter == quarter && e.account == Account::BadDebt;
    for entry in state.ledger.entries().iter().filter(lost) {
        let tier = entry
            .customer
            .and_then(|id| state.customer(id))
            .map_or(0, |c| usize::from(c.tier));
        out[tier.min(last)].lost -= entry.amount;
    }
    out
}

/// The chart.
pub(super) fn chart(eye: Eye, quarter: u8) -> Chart {
    let t = eye.t;
    let tiers = by_tier(eye, quarter);
    let mut all = Owed::default();
    for tier in &tiers {
        all.due += tier.due;
        all.overdue += tier.overdue;
        all.lost += tier.lost;
        all.revenue += tier.revenue;
    }
    let days = |owed: &Owed| {
        owed.days().map_or_else(
            || t.get("chart-credit-no-days"),
            |d| t.with("chart-credit-days", [("days", format!("{d:.0}").into())]),
        )
    };
    let whole = all.due + all.overdue;
    let late = if whole > Money::ZERO {
        all.overdue.to_f64() / whole.to_f64()
    } else {
        0.0
    };
    let rows = tiers
        .iter()
        .zip(&eye.sc().tiers)
        .map(|(owed, tier)| {
            let parts = [owed.due, owed.overdue, owed.lost];
            Stack {
                name: tier_name(eye, &tier.id),
                values: parts.map(Money::to_f64).into(),
                says: parts.map(|m| locale::money(eye, m)).into(),
                said: days(owed),
                tip: t.with(
                    "chart-credit-tip",
                    [
                        ("owed", locale::money(eye, owed.due + owed.overdue).into()),
                        ("revenue", locale::money(eye, owed.revenue).into()),
                        ("days", days(owed).into()),
                    ],
                ),
            }
        })
        .collect();
    Chart {
        title: t.with(
            "chart-credit-title",
            [
                ("owed", locale::money(eye, whole).into()),
                ("late", locale::percent(late).into()),
            ],
        ),
        note: t.with("chart-credit-note", [("days", days(&all).into())]),
        x: t.get("chart-credit-x"),
        y: String::new(),
        page: "credit",
        body: if whole == Money::ZERO && all.lost == Money::ZERO {
            Body::Empty(t.get("chart-credit-empty"))
        } else {
            Body::Stacked(Stacks {
                parts: vec![
                    (t.get("chart-credit-due"), Fill::Strong),
                    (t.get("chart-credit-overdue"), Fill::Warning),
                    (t.get("chart-credit-lost"), Fill::Lost),
                ],
                rows,
                unit: Unit::Money,
            })
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::trial;

    #[test]
    fn the_tiers_add_up_to_the_balance_and_to_what_was_written_off() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::Zh, "");
            let eye = Eye { sim: &sim, t: &t };
            let state = sim.state();
            let tiers = by_tier(eye, state.quarter);
            let sum = |pick: fn(&Owed) -> Money| tiers.iter().map(pick).sum::<Money>();
            let balance = (sum(|o| o.due), sum(|o| o.overdue));
            assert_eq!(balance, state.receivables());
            let written = -state.statement(state.quarter).get(Account::BadDebt);
            assert_eq!(sum(|o| o.lost), written);
            let Body::Stacked(stacks) = chart(eye, state.quarter).body else {
                panic!("somebody owes something");
            };
            assert_eq!(stacks.rows.len(), tiers.len());
        }
    }
}
