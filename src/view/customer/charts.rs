//! The charts of a customer: its worth in three parts, the five dials, its wallet over the quarters, its figures over the quarters.

use crate::locale;
use crate::sim::customer::Record;
use crate::sim::file::Hidden;
use crate::sim::{CustomerId, Money};
use crate::view::Eye;
use crate::view::chart::{Bar, Bars, Body, Chart, Small, Stack, Stacks, Unit};
use crate::view::explain::Tone;
use crate::view::file::estimate;
use crate::view::review;

/// Quarters of a wallet that are shown, besides now.
const QUARTERS: usize = 5;

/// Worth in three parts, with what each was reckoned from.
pub(super) fn worth(eye: Eye, id: CustomerId) -> Option<Chart> {
    let t = eye.t;
    let money = |m: Money| locale::money(eye, m);
    // To the yuan: current and potential value add up to what stands in the title.
    let exact = |m: Money| locale::money_to(eye, m, 1);
    let (lifetime, margin, r) = review::lifetime(eye, id)?;
    let i = eye.sc().firm.quarterly_rate();
    let formula = |m: f64| {
        t.with(
            "chart-worth-formula",
            [
                ("margin", money(Money::from_f64(m)).into()),
                ("retention", format!("{:.1}%", 100.0 * r).into()),
                ("rate", review::rate(eye).into()),
            ],
        )
    };
    // The annuity undone: what the relationship could bring a quarter besides.
    let more = lifetime.potential.to_f64() * (1.0 + i - r) / r.max(1e-9);
    let bar = |key: &str, amount: Money, tip: String| Bar {
        name: t.get(key),
        value: amount.to_f64(),
        said: exact(amount),
        tip,
    };
    Some(Chart {
        title: t.with(
            "chart-worth-one-title",
            [("ahead", exact(lifetime.ahead()).into())],
        ),
        // A closer relationship isn't worth having at any price.
        note: t.get(if lifetime.potential < Money::ZERO {
            "customer-worth-note-none"
        } else {
            "customer-worth-note"
        }),
        x: t.get("chart-worth-x"),
        y: String::new(),
        page: "lifetime",
        body: Body::Bars(Bars {
            rows: vec![
                bar(
                    "worth-historic",
                    lifetime.historic,
                    t.get("chart-worth-historic-tip"),
                ),
                bar("worth-current", lifetime.current, formula(margin)),
                bar("worth-potential", lifetime.potential, formula(more)),
            ],
            tone: Tone::Good,
            unit: Unit::Money,
        }),
    })
}

/// The other charts.
pub(super) fn charts(eye: Eye, id: CustomerId) -> Vec<Chart> {
    [dials(eye, id), wallet(eye, id), Some(course(eye, id))]
        .into_iter()
        .flatten()
        .collect()
}

/// The dials of the last closed quarter; before there is one, as things stand.
fn dials(eye: Eye, id: CustomerId) -> Option<Chart> {
    if let Some(record) = eye.state().history(id).last() {
        let (felt, wanted) = (record.step.dials, record.before.expectation);
        return Some(review::dials_chart(eye, felt, wanted));
    }
    let wanted = eye.state().customer(id)?.levels.expectation;
    let step = crate::sim::standing(eye.sc(), eye.state(), id)?;
    Some(review::dials_chart(eye, step.dials, wanted))
}

/// Share of wallet at the start of each quarter, and now with what is within reach.
fn wallet(eye: Eye, id: CustomerId) -> Option<Chart> {
    let t = eye.t;
    let c = eye.state().customer(id)?;
    // The wallet is only estimated: as wrong in the past as now.
    let seen = estimate(eye, id, Hidden::Wallet)? / c.wallet.max(1.0);
    let past = eye.state().history(id);
    let past = &past[past.len().saturating_sub(QUARTERS)..];
    let mut rows: Vec<Stack> = past
        .iter()
        .map(|record| {
            let ours = record.sales.wallet * record.sales.share;
            let rest = (record.sales.wallet * seen - ours).max(0.0);
            let name = t.with("quarter-short", [("quarter", record.quarter.into())]);
            review::wallet_row(eye, name, [ours, 0.0, rest])
        })
        .collect();
    let now = review::wallet(eye, id)?;
    rows.push(review::wallet_row(eye, t.get("chart-now"), now));
    let whole: f64 = now.iter().sum();
    Some(Chart {
        title: t.with(
            "chart-wallet-title",
            [
                ("ours", locale::percent(now[0] / whole.max(1.0)).into()),
                ("open", locale::money(eye, Money::from_f64(now[1])).into()),
            ],
        ),
        note: t.get("chart-wallet-note"),
        x: t.get("chart-wallet-x"),
        y: String::new(),
        page: "trust",
        body: Body::Stacked(Stacks {
            parts: review::wallet_parts(eye),
            rows,
            unit: Unit::Percent,
        }),
    })
}

/// A figure of a closed quarter.
type Read = fn(&Record) -> f64;
/// Writes it out.
type Say = fn(Eye, f64) -> String;

/// Key of its name, what it is, how it is said, whether more is better.
const FIGURES: [(&str, Read, Say, bool); 4] = [
    ("chart-history-revenue", |r| r.revenue.to_f64(), money, true),
    (
        "chart-history-contribution",
        |r| r.contribution.to_f64(),
        money,
        true,
    ),
    (
        "chart-history-satisfaction",
        |r| r.step.levels.satisfaction,
        points,
        true,
    ),
    (
        "chart-history-risk",
        |r| r.step.hazard.probability,
        |_, x| locale::percent(x),
        false,
    ),
];

fn money(eye: Eye, value: f64) -> String {
    locale::money(eye, Money::from_f64(value))
}

fn points(eye: Eye, value: f64) -> String {
    let value = format!("{:.1}", 100.0 * value);
    eye.t.with("points", [("value", value.into())])
}

/// Its main figures over all quarters.
fn course(eye: Eye, id: CustomerId) -> Chart {
    let t = eye.t;
    let records = eye.state().history(id);
    let last = records.last();
    let before = records.len().checked_sub(2).and_then(|i| records.get(i));
    let title = match (before, last) {
        (Some(a), Some(b)) => {
            let change = b.contribution - a.contribution;
            let key = if change.is_negative() {
                "chart-course-down"
            } else {
                "chart-course-up"
            };
            let by = locale::money(eye, Money(change.0.saturating_abs()));
            t.with(key, [("by", by.into())])
        }
        _ => t.get("chart-course"),
    };
    let places: Vec<String> = records
        .iter()
        .map(|r| t.with("quarter-short", [("quarter", r.quarter.into())]))
        .collect();
    let all = FIGURES
        .into_iter()
        .map(|(key, read, say, more)| {
            let values: Vec<f64> = records.iter().map(read).collect();
            review::small(eye, key, values, &places, say, more)
        })
        .collect::<Vec<Small>>();
    Chart {
        title,
        note: t.get("chart-history-note"),
        x: t.get("chart-history-x"),
        y: String::new(),
        page: "measures",
        body: if records.len() > 1 {
            Body::Multiples(all)
        } else {
            Body::Empty(t.get("chart-history-empty"))
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::trial;

    #[test]
    fn the_charts_of_a_customer_are_its_records() {
        let sim = trial::run("steel", 7, 4);
        for lang in Lang::ALL {
            let t = Texts::new(lang, "");
            let eye = Eye { sim: &sim, t: &t };
            for (id, c) in sim.state().active() {
                let worth = worth(eye, id).expect("it is there");
                let Body::Bars(bars) = &worth.body else {
                    panic!("it has three parts");
                };
                assert_eq!(bars.rows[0].value, c.historic.to_f64());
                let all = charts(eye, id);
                assert_eq!(all.len(), 3);
                for chart in all.iter().chain([&worth]) {
                    let words = format!("{} {} {}", chart.title, chart.note, chart.x);
                    assert!(
                        !words.contains("chart-") && !words.contains("{$"),
                        "{words}"
                    );
                }
                let history = sim.state().history(id);
                if let Body::Multiples(small) = &all[2].body {
                    let sum: f64 = small[1].values.iter().sum();
                    let booked: Money = history.iter().map(|r| r.contribution).sum();
                    assert!((sum - booked.to_f64()).abs() < 1e-6);
                }
            }
        }
    }
}
