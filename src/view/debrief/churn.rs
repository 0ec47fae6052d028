//! Who left: the courses' four steps, and what less churn would be worth on this book.

use super::make::{cell, gain, heads, quiet, row, sum};
use super::page::{Block, Cell, Leads, Mood, Row, Story, Table};
use super::words;
use crate::locale;
use crate::run::debrief::Debrief;
use crate::run::debrief::churn::{Churn, Rate};
use crate::run::debrief::keeping::{Keeping, Marginal};
use crate::run::debrief::less::{LessChurn, growth};
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
    if let Some(less) = &debrief.less_churn {
        out.push(Block::Story(less_said(eye, less)));
        out.push(Block::Table(parts(eye, less)));
    }
    out.push(Block::Table(keeping(eye, &debrief.keeping)));
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
                "whatif-customers",
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

fn signed(number: f64) -> String {
    format!("{number:+.2}").replace('-', "−")
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
                cell(format!("{:.2}", r.log_odds)),
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

/// Step 4: what less churn would add.
fn less_said(eye: Eye, less: &LessChurn) -> Story {
    let (t, lang) = (eye.t, eye.lang());
    let said = |key: &str, (from, to): (Money, Money)| {
        t.with(
            key,
            [
                ("from", locale::money(lang, from).into()),
                ("to", locale::money(lang, to).into()),
                ("more", locale::percent(growth((from, to))).into()),
            ],
        )
    };
    let first = t.with(
        "whatif-step-4-said",
        [
            ("yearly", locale::percent(less.yearly).into()),
            ("then", locale::percent(less.yearly - less.step).into()),
        ],
    );
    Story {
        title: t.get("whatif-step-4"),
        lines: vec![
            (first, Mood::Plain),
            (said("whatif-less-plain", less.plain), Mood::Plain),
            (said("whatif-less-rolled", less.rolled), Mood::Good),
        ],
    }
}

/// What the gain of a typical customer is made of.
fn parts(eye: Eye, less: &LessChurn) -> Table {
    let t = eye.t;
    let share = |share: f64| cell(format!("{}%", locale::percent_signed(share)));
    let mut rows: Vec<Row> = less
        .parts
        .iter()
        .map(|part| Row {
            tip: t.get(&format!("whatif-{}-tip", part.key)),
            ..row(t.get(part.key), vec![share(part.share)])
        })
        .collect();
    rows.push(Row {
        strong: true,
        ..row(
            t.get("explain-total"),
            vec![share(less.parts.iter().map(|part| part.share).sum())],
        )
    });
    let successor = locale::money(eye.lang(), less.successor);
    Table {
        title: t.get("whatif-parts"),
        note: t.with("whatif-parts-note", [("successor", successor.into())]),
        head: heads(eye, ["whatif-part-share"]),
        rows,
        ..Table::default()
    }
}

/// What keeping has cost, and a tenth more or less.
fn keeping(eye: Eye, keeping: &Keeping) -> Table {
    let t = eye.t;
    let marginal = |key: &str, m: &Marginal| {
        let each = m.per_customer();
        row(
            t.get(key),
            vec![
                cell(locale::money_signed(eye.lang(), m.cost)),
                cell(signed(m.kept)),
                each.map_or_else(|| quiet("–"), |each| sum(eye, each)),
                gain(eye, m.value),
                gain(eye, m.adjusted),
            ],
        )
    };
    Table {
        title: t.get("whatif-keeping"),
        note: t.with(
            "whatif-keeping-note",
            [
                ("cost", locale::money(eye.lang(), keeping.cost).into()),
                ("each", locale::money(eye.lang(), keeping.per_year()).into()),
            ],
        ),
        head: heads(
            eye,
            [
                "whatif-cost-more",
                "whatif-kept-more",
                "whatif-each-kept",
                "whatif-value-then",
                "whatif-adjusted-then",
            ],
        ),
        rows: vec![
            marginal("whatif-tenth-more", &keeping.more),
            marginal("whatif-tenth-less", &keeping.less),
        ],
        ..Table::default()
    }
}
