//! Who was misgraded, quarter by quarter and customer by customer, with about what it cost.

use super::make::{cell, gain, heads, quiet, row};
use super::page::{Block, Leads, Row, Table};
use super::words;
use crate::locale;
use crate::run::debrief::grading::{Accuracy, Grading};
use crate::sim::Money;
use crate::view::Eye;

/// Customers that are listed.
const LISTED: usize = 14;

/// The blocks of the page.
pub(super) fn blocks(eye: Eye, grading: &Grading) -> Vec<Block> {
    vec![
        Block::Table(quarters(eye, grading)),
        Block::Table(customers(eye, grading)),
    ]
}

fn quarters(eye: Eye, grading: &Grading) -> Table {
    let t = eye.t;
    let figures = |share: f64, low: u32, high: u32, cost: Money| {
        vec![
            cell(locale::percent(share)),
            cell(low.to_string()),
            cell(high.to_string()),
            gain(eye, -cost),
        ]
    };
    let of = |q: &Accuracy| figures(q.share(), q.low, q.high, q.cost);
    let mut rows: Vec<Row> = grading
        .quarters
        .iter()
        .map(|q| row(words::quarter(eye, q.quarter), of(q)))
        .collect();
    let all = |of: fn(&Accuracy) -> u32| grading.quarters.iter().map(of).sum::<u32>();
    rows.push(Row {
        strong: true,
        tip: t.get("whatif-misgraded-cost-tip"),
        ..row(
            t.get("whatif-whole-run"),
            figures(
                grading.accuracy(),
                all(|q| q.low),
                all(|q| q.high),
                grading.cost(),
            ),
        )
    });
    Table {
        title: t.get("whatif-grading"),
        note: t.get("whatif-grading-note"),
        head: heads(
            eye,
            [
                "whatif-graded-right",
                "misgraded-low",
                "misgraded-high",
                "whatif-misgraded-cost",
            ],
        ),
        rows,
        ..Table::default()
    }
}

fn customers(eye: Eye, grading: &Grading) -> Table {
    let t = eye.t;
    let mut rows: Vec<Row> = grading
        .misgraded
        .iter()
        .take(LISTED)
        .map(|m| {
            let when: Vec<String> = m
                .quarters
                .iter()
                .map(|quarter| words::quarter(eye, *quarter))
                .collect();
            Row {
                note: when.join(&t.get("list-comma")),
                leads: Leads::Customer(m.customer),
                ..row(
                    eye.name(m.customer),
                    vec![
                        cell(t.get(m.grade.key())),
                        cell(words::tier(eye, m.has)),
                        cell(words::tier(eye, m.should)),
                        gain(eye, -m.cost),
                    ],
                )
            }
        })
        .collect();
    let rest = grading.misgraded.get(LISTED..).unwrap_or_default();
    if !rest.is_empty() {
        let cost: Money = rest.iter().map(|m| m.cost).sum();
        rows.push(row(
            t.with("explain-more", [("count", rest.len().into())]),
            vec![quiet(""), quiet(""), quiet(""), gain(eye, -cost)],
        ));
    }
    Table {
        title: t.get("whatif-misgraded"),
        note: t.get("whatif-misgraded-cost-tip"),
        head: heads(
            eye,
            [
                "whatif-grade",
                "whatif-has",
                "whatif-should",
                "whatif-misgraded-cost",
            ],
        ),
        rows,
        empty: t.get("debrief-grading-none"),
    }
}
