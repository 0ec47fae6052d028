//! The review of a closed quarter: where profit went, who left and why, perception against expectation, targets.

mod aims;
mod charts;
mod cohorts;
mod credit;
mod falls;
mod felt;
mod foretold;
mod goals;
mod history;
mod leaving;
mod lost;
mod moved;
mod page;
mod pareto;
mod pleased;
mod value;
mod wallets;

pub use charts::ReviewCharts;
pub use felt::dials_chart;
pub use foretold::{Foretold, all_foretold, foretold};
pub(super) use history::load;
pub use history::small;
pub(super) use lost::parted;
pub use lost::parts;
pub use page::ReviewPage;
pub use value::{lifetime, rate};
pub use wallets::{wallet, wallet_parts, wallet_row};

use super::Eye;
use super::explain::{self, Explanation};
use crate::sim::customer::{Departure, Record};
use crate::sim::perception::Dial;
use crate::sim::{CustomerId, Money};

/// A step of the waterfall.
#[derive(Clone, Debug, PartialEq)]
pub struct Fall {
    /// Label.
    pub label: String,
    /// Amount in thousands of the currency, or the total.
    pub amount: f64,
    /// Written out.
    pub said: String,
    /// A total and not a change.
    pub total: bool,
    /// The exact amount, and what it is made of.
    pub tip: String,
}

/// Somebody who left.
#[derive(Clone, Debug, PartialEq)]
pub struct Lost {
    /// Who.
    pub id: CustomerId,
    /// Name.
    pub name: String,
    /// Tier letter.
    pub tier: String,
    /// Lifetime value lost and probability of leaving.
    pub note: String,
    /// Contributions in percentage points: (label, share, pushes out).
    pub parts: Vec<Part>,
    /// Total probability.
    pub probability: f64,
}

/// One contribution to a probability.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What.
    pub label: String,
    /// Share of probability, signed.
    pub share: f64,
    /// Whether it is the base.
    pub base: bool,
    /// Written out, `+3.8`.
    pub said: String,
    /// What it means, with its figures.
    pub tip: String,
}

/// A target against its result.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// What.
    pub label: String,
    /// Result.
    pub result: String,
    /// Target.
    pub target: String,
    /// Whether it was met.
    pub met: bool,
}

/// The review.
#[derive(Clone, Debug, PartialEq)]
pub struct ReviewView {
    /// “Review of quarter 3”.
    pub title: String,
    /// Waterfall from revenue to profit.
    pub falls: Vec<Fall>,
    /// Its unit and meaning.
    pub falls_note: String,
    /// Five dials: name, gap in points.
    pub dials: Vec<(String, f64)>,
    /// Who left.
    pub lost: Vec<Lost>,
    /// What is said where nobody left.
    pub nobody: String,
    /// Whom we let go, in a sentence; none if nobody.
    pub let_go: Option<String>,
    /// Who is nearest to leaving.
    pub near: Vec<Lost>,
    /// Targets.
    pub goals: Vec<Goal>,
    /// What less churn would be worth.
    pub less: String,
    /// Label of the button that goes on.
    pub next: String,
    /// Whether the run is over after this.
    pub last: bool,
    /// What was learned of the quarter, in a sentence.
    pub headline: String,
    /// Why the quarter went as it went, list by list.
    pub causes: Vec<Explanation>,
    /// The charts of the other pages.
    pub charts: ReviewCharts,
    /// The page that is open.
    pub page: ReviewPage,
    /// What the trainee expected, beside what came.
    pub foretold: Vec<Foretold>,
}

/// The review of the quarter that was closed last.
pub fn review(eye: Eye) -> ReviewView {
    let (state, t) = (eye.state(), eye.t);
    let quarter = state.quarter;
    let statement = state.statement(quarter);
    let records: Vec<(CustomerId, &Record)> = (0..state.customers.len() as u32)
        .map(CustomerId)
        .filter_map(|id| {
            let mut closed = state.history(id).iter();
            Some((id, closed.find(|r| r.quarter == quarter)?))
        })
        .collect();
    // Who was let go didn't choose to leave, and is told apart from those who left.
    let left = |r: &Record| matches!(r.left, Some(Departure::Left | Departure::Failed));
    let lost: Vec<Lost> = records
        .iter()
        .filter(|(_, r)| left(r))
        .map(|(id, r)| lost::departed(eye, *id, r))
        .collect();
    let mut near: Vec<(CustomerId, &Record)> = records
        .iter()
        .filter(|(_, r)| r.left.is_none())
        .copied()
        .collect();
    near.sort_by(|a, b| {
        b.1.step
            .hazard
            .probability
            .total_cmp(&a.1.step.hazard.probability)
    });
    let tally = state.tally(quarter);
    let churn = tally.churn();
    let gone: Money = records
        .iter()
        .filter(|(_, r)| left(r))
        .map(|(_, r)| r.lifetime)
        .sum();
    let profit = statement.profit();
    ReviewView {
        title: t.with("review-title", [("quarter", quarter.into())]),
        falls: falls::falls(eye, quarter),
        falls_note: t.get("falls-note"),
        dials: Dial::ALL
            .iter()
            .enumerate()
            .map(|(i, dial)| {
                let gap = mean(
                    records
                        .iter()
                        .map(|(_, r)| r.step.dials[i] - r.before.expectation),
                );
                (t.get(dial.key()), 100.0 * gap)
            })
            .collect(),
        nobody: t.get("nobody-left"),
        let_go: lost::let_go(eye, &records),
        near: near
            .iter()
            .take(3)
            .map(|(id, r)| lost::departed(eye, *id, r))
            .collect(),
        goals: goals::goals(eye, quarter),
        less: lost::less_churn(eye, churn, gone),
        next: if quarter < state.quarters {
            t.with("next-plan", [("quarter", (quarter + 1).into())])
        } else {
            t.get("to-debrief")
        },
        last: quarter >= state.quarters,
        headline: lost::headline(eye, profit, &lost),
        causes: explain::of_quarter(eye, quarter),
        charts: ReviewCharts::new(eye, quarter),
        page: ReviewPage::Overview,
        foretold: foretold::foretold(eye, None),
        lost,
    }
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, n) = values.fold((0.0, 0u32), |(s, n), v| (s + v, n + 1));
    if n == 0 { 0.0 } else { sum / f64::from(n) }
}
