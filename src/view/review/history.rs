//! The course of the main figures over all closed quarters.

use crate::locale;
use crate::sim::customer::Record;
use crate::sim::ledger::Account;
use crate::sim::{Money, attribution};
use crate::view::Eye;
use crate::view::chart::{Body, Chart, Small};

/// Days of a quarter, as credit reckons them.
const DAYS: f64 = 91.0;

/// A figure of a quarter.
type Read = fn(Eye, u8) -> f64;
/// Writes it out.
type Say = fn(Eye, f64) -> String;

/// Key of its name, what it is, how it is said, whether more is better.
const FIGURES: [(&str, Read, Say, bool); 8] = [
    ("chart-history-revenue", revenue, money, true),
    ("chart-history-profit", profit, money, true),
    ("chart-history-customers", customers, count, true),
    ("chart-history-churn", churn, share, false),
    ("chart-history-satisfaction", satisfaction, points, true),
    ("chart-history-loyalty", loyalty, points, true),
    ("chart-history-days", days, whole_days, false),
    ("chart-history-load", load, share, false),
];

/// The chart.
pub(super) fn chart(eye: Eye, quarter: u8) -> Chart {
    let t = eye.t;
    let places: Vec<String> = (1..=quarter)
        .map(|q| t.with("quarter-short", [("quarter", q.into())]))
        .collect();
    let all: Vec<Small> = FIGURES
        .into_iter()
        .map(|(key, read, say, more)| {
            let values: Vec<f64> = (1..=quarter).map(|q| read(eye, q)).collect();
            small(eye, key, values, &places, say, more)
        })
        .collect();
    let better = all.iter().filter(|s| s.better == Some(true)).count();
    let worse = all.iter().filter(|s| s.better == Some(false)).count();
    let args = [
        ("better", (better as u32).into()),
        ("worse", (worse as u32).into()),
    ];
    Chart {
        title: if quarter > 1 {
            t.with("chart-history-title", args)
        } else {
            t.get("chart-history")
        },
        note: if quarter > 1 {
            t.get("chart-history-note")
        } else {
            t.get("chart-history-first")
        },
        x: t.get("chart-history-x"),
        y: String::new(),
        page: "measures",
        body: Body::Multiples(all),
    }
}

/// A small course of values that are said with `say`; `more`: more is better.
pub fn small(
    eye: Eye,
    key: &str,
    values: Vec<f64>,
    places: &[String],
    say: fn(Eye, f64) -> String,
    more: bool,
) -> Small {
    let change = match values.as_slice() {
        [.., before, now] => now - before,
        _ => 0.0,
    };
    let says: Vec<String> = values.iter().map(|v| say(eye, *v)).collect();
    // What can't be seen in the figures is no change.
    let moved = match says.as_slice() {
        [.., before, now] => before != now,
        _ => false,
    };
    let size = say(eye, change.abs());
    // The difference of two percentages is one in points.
    let in_points = |points: &str| {
        let args = [("points", points.to_owned().into())];
        eye.t.with("chart-history-points", args)
    };
    let size = size
        .strip_suffix('%')
        .map_or_else(|| size.clone(), in_points);
    let change_said = match (moved, change > 0.0) {
        _ if says.len() < 2 => String::new(),
        (false, _) => eye.t.get("chart-history-same"),
        (true, true) => format!("+{size}"),
        (true, false) => format!("−{size}"),
    };
    Small {
        name: eye.t.get(key),
        says,
        places: places.to_vec(),
        change: change_said,
        better: moved.then_some((change > 0.0) == more),
        tip: eye.t.get(&format!("{key}-tip")),
        values,
    }
}

fn revenue(eye: Eye, quarter: u8) -> f64 {
    let statement = eye.state().statement(quarter);
    (statement.sales() + statement.get(Account::Discounts)).to_f64()
}

fn profit(eye: Eye, quarter: u8) -> f64 {
    eye.state().statement(quarter).profit().to_f64()
}

/// At the close: those who were there, less those who went, and those who joined.
fn customers(eye: Eye, quarter: u8) -> f64 {
    let tally = eye.state().tally(quarter);
    let gone = tally.gone();
    f64::from((tally.customers + tally.won + tally.won_back).saturating_sub(gone))
}

fn churn(eye: Eye, quarter: u8) -> f64 {
    let tally = eye.state().tally(quarter);
    tally.churn()
}

fn satisfaction(eye: Eye, quarter: u8) -> f64 {
    eye.state().tally(quarter).satisfaction
}

fn loyalty(eye: Eye, quarter: u8) -> f64 {
    mean(eye, quarter, |r| r.step.levels.loyalty)
}

fn days(eye: Eye, quarter: u8) -> f64 {
    let (mut owed, mut sold) = (0.0, 0.0);
    for (_, r) in attribution::records(eye.state(), quarter) {
        if r.left.is_none() {
            owed += (r.receivables.0 + r.receivables.1).to_f64();
        }
        sold += r.revenue.to_f64();
    }
    if sold > 0.0 { DAYS * owed / sold } else { 0.0 }
}

/// The load of the team in a closed quarter: hours asked over hours there.
pub(in crate::view) fn load(eye: Eye, quarter: u8) -> f64 {
    let tally = eye.state().tally(quarter);
    tally.asked / tally.there.max(1.0)
}

fn mean(eye: Eye, quarter: u8, pick: fn(&Record) -> f64) -> f64 {
    let (mut sum, mut n) = (0.0, 0u32);
    for (_, record) in attribution::records(eye.state(), quarter) {
        sum += pick(record);
        n += 1;
    }
    sum / f64::from(n.max(1))
}

fn money(eye: Eye, value: f64) -> String {
    locale::money(eye, Money::from_f64(value))
}

fn count(eye: Eye, value: f64) -> String {
    let args = [("count", (value.round() as u32).into())];
    eye.t.with("chart-history-count", args)
}

fn share(_: Eye, value: f64) -> String {
    locale::percent(value)
}

fn points(eye: Eye, value: f64) -> String {
    let value = format!("{:.1}", 100.0 * value);
    eye.t.with("points", [("value", value.into())])
}

fn whole_days(eye: Eye, value: f64) -> String {
    let days = format!("{value:.0}");
    eye.t.with("chart-credit-days", [("days", days.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::trial;

    #[test]
    fn a_course_has_a_value_for_each_quarter_and_ends_with_this_one() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::En, "");
            let eye = Eye { sim: &sim, t: &t };
            let quarter = sim.state().quarter;
            let Body::Multiples(all) = chart(eye, quarter).body else {
                panic!("some quarters are over");
            };
            for s in &all {
                assert_eq!(s.values.len(), usize::from(quarter), "{}", s.name);
                assert_eq!(s.says.len(), s.places.len());
            }
            let there = sim.state().active().count() as f64;
            assert_eq!(all[2].values.last().copied(), Some(there));
            let owed = sim.state().receivables();
            let sold = revenue(eye, quarter);
            let days = DAYS * (owed.0 + owed.1).to_f64() / sold;
            let shown = all[6].values.last().copied().unwrap_or_default();
            assert!((shown - days).abs() < 1.0, "{shown} {days}");
            assert!(matches!(chart(eye, 1).body, Body::Multiples(_)));
        }
    }
}
