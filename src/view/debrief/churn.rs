//! Who left: the courses' first three steps, and what customers remember.

use super::make::{cell, gain, heads, quiet, row, signed};
use super::page::{Block, Cell, Leads, Row, Table};
use super::{less, words};
use crate::locale;
use crate::run::debrief::Debrief;
use crate::run::debrief::churn::{Churn, Rate};
use crate::sim::Money;
use crate::sim::churn::Term;
use crate::sim::customer::Departure;
use crate::view::Eye;

/// Rows of what is remembered.
const REMEMBERED: usize = 8;
/// Rows of those who went.
const LOSSES: usize = 16;

/// The blocks of the page.
pub(super) fn blocks(eye: Eye, debrief: &Debrief) -> Vec<Block> {
    let churn = &debrief.churn;
    let mut out = vec![
        Block::Table(rates(eye, churn)),
        Block::Table(causes(eye, churn)),
    ];
    if !churn.remembered.is_empty() {
        out.push(Block::Table(remembered(eye, churn)));
    }
    out.push(Block::Table(losses(eye, churn)));
    out.extend(less::blocks(eye, debrief));
    out
}

/// Step 1: the rate.
fn rates(eye: Eye, churn: &Churn) -> Table {
    let t = eye.t;
    let several = churn.rates.iter().filter(|r| r.year.is_some()).count() > 1;
    let rows = churn.rates.iter().filter_map(|rate| {
        let whole = rate.quarter.is_none() && rate.year.is_none() && rate.tier.is_none();
        let name = match (rate.quarter, rate.year, rate.tier) {
            (Some(quarter), ..) => words::quarter(eye, quarter),
            (_, Some(year), _) if several => t.with("whatif-year", [("year", year.into())]),
            (_, Some(_), _) => return None,
            (.., Some(tier)) => words::tier(eye, tier),
            _ => t.get("whatif-whole-run"),
        };
        (whole || rate.customers > 0).then(|| Row {
            strong: whole,
            ..row(name, rate_cells(rate))
        })
    });
    Table {
        title: t.get("whatif-step-1"),
        note: t.get("whatif-step-1-note"),
        head: heads(
            eye,
            [
                "whatif-customer-quarters",
                "whatif-left-count",
                "whatif-failed-count",
                "whatif-let-go-count",
                "whatif-expected-count",
                "whatif-quarterly",
                "whatif-yearly",
            ],
        ),
        rows: rows.collect(),
        ..Table::default()
    }
}

fn rate_cells(rate: &Rate) -> Vec<Cell> {
    let count = |n: u32| {
        if n == 0 {
            quiet("–")
        } else {
            cell(n.to_string())
        }
    };
    vec![
        count(rate.customers),
        count(rate.left),
        count(rate.failed),
        count(rate.let_go),
        cell(format!("{:.1}", rate.expected)),
        cell(locale::percent(rate.quarterly)),
        cell(locale::percent(rate.yearly)),
    ]
}

/// Step 2: the causes.
fn causes(eye: Eye, churn: &Churn) -> Table {
    let t = eye.t;
    let mut rows: Vec<Row> = churn
        .causes
        .iter()
        .map(|cause| Row {
            tip: t.get(&format!("{}-tip", cause.term.key())),
            ..row(
                t.get(cause.term.key()),
                vec![
                    cell(signed(cause.expected)),
                    gain(eye, -cause.at_stake),
                    cell(cause.left.to_string()),
                ],
            )
        })
        .collect();
    let expected: f64 = churn.causes.iter().map(|c| c.expected).sum();
    let at_stake: Money = churn.causes.iter().map(|c| c.at_stake).sum();
    let left: u32 = churn.causes.iter().map(|c| c.left).sum();
    rows.push(Row {
        strong: true,
        ..row(
            t.get("explain-total"),
            vec![
                cell(signed(expected)),
                gain(eye, -at_stake),
                cell(left.to_string()),
            ],
        )
    });
    Table {
        title: t.get("whatif-step-2"),
        note: t.get("whatif-step-2-note"),
        head: heads(
            eye,
            ["whatif-expected", "whatif-at-stake", "whatif-main-cause"],
        ),
        rows,
        ..Table::default()
    }
}

/// How many times as much: “×4.1”, “×191”.
fn times(ratio: f64) -> String {
    let said = if ratio < 10.0 {
        locale::one_decimal(ratio)
    } else {
        locale::whole(ratio)
    };
    format!("×{said}")
}

/// What customers remembered, and by how much it drove them away.
fn remembered(eye: Eye, churn: &Churn) -> Table {
    let t = eye.t;
    let rows = churn.remembered.iter().take(REMEMBERED).map(|r| Row {
        note: t.with(
            "whatif-remembered-said",
            [
                ("what", t.get(r.term.key()).into()),
                ("quarter", words::quarter(eye, r.quarter).into()),
            ],
        ),
        leads: Leads::Customer(r.customer),
        ..row(
            eye.name(r.customer),
            vec![
                cell(times(libm::exp(r.log_odds))),
                cell(format!("{:.2}", r.expected)),
                gain(eye, -r.at_stake),
                r.left.map_or_else(
                    || quiet(t.get("whatif-still-there")),
                    |quarter| cell(words::quarter(eye, quarter)),
                ),
            ],
        )
    });
    Table {
        title: t.get("whatif-remembered"),
        note: t.get("whatif-remembered-note"),
        head: heads(
            eye,
            [
                "whatif-log-odds",
                "whatif-expected",
                "whatif-at-stake",
                "whatif-left-when",
            ],
        ),
        rows: rows.collect(),
        ..Table::default()
    }
}

/// Step 3: who went, and what went with those who should not have been lost.
fn losses(eye: Eye, churn: &Churn) -> Table {
    let t = eye.t;
    let why = |departure: Departure, cause: Option<Term>| match (departure, cause) {
        (Departure::Failed, _) => t.get("cause-failed"),
        (Departure::LetGo, _) => t.get("cause-let-go"),
        (Departure::Left, Some(term)) => t.get(term.cause_key()),
        (Departure::Left, None) => t.get("cause-chance"),
    };
    let mut rows: Vec<Row> = churn
        .losses
        .iter()
        .take(LOSSES)
        .map(|loss| Row {
            note: why(loss.departure, loss.cause),
            leads: Leads::Customer(loss.customer),
            ..row(
                eye.name(loss.customer),
                vec![
                    cell(words::quarter(eye, loss.quarter)),
                    cell(words::tier(eye, loss.tier)),
                    cell(locale::percent(loss.probability)),
                    cell(format!("{:.1}", loss.years)),
                    gain(eye, -loss.worth),
                    if loss.avoidable {
                        cell(t.get("whatif-yes"))
                    } else {
                        quiet("–")
                    },
                ],
            )
        })
        .collect();
    if !rows.is_empty() {
        let mut cells = vec![quiet(""); 4];
        cells.push(gain(eye, -churn.profit_lost));
        cells.push(quiet(""));
        rows.push(Row {
            strong: true,
            tip: t.get("whatif-profit-lost-tip"),
            ..row(t.get("whatif-profit-lost"), cells)
        });
    }
    Table {
        title: t.get("whatif-step-3"),
        note: t.get("whatif-step-3-note"),
        head: heads(
            eye,
            [
                "whatif-when",
                "whatif-tier-head",
                "whatif-probability",
                "whatif-years",
                "whatif-worth",
                "whatif-avoidable",
            ],
        ),
        rows,
        empty: t.get("debrief-lost-none"),
    }
}
