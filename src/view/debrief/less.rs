//! The courses' fourth step: what less churn would be worth on this book, and what keeping cost.

use super::make::{cell, gain, heads, quiet, row, signed, sum};
use super::page::{Block, Mood, Row, Story, Table};
use crate::locale;
use crate::run::debrief::Debrief;
use crate::run::debrief::keeping::{Keeping, Marginal};
use crate::run::debrief::less::{LessChurn, growth};
use crate::sim::Money;
use crate::view::Eye;

/// The blocks of the page.
pub(super) fn blocks(eye: Eye, debrief: &Debrief) -> Vec<Block> {
    let mut out = Vec::new();
    if let Some(less) = &debrief.less_churn {
        out.push(Block::Story(less_said(eye, less)));
        out.push(Block::Table(parts(eye, less)));
    }
    out.push(Block::Table(keeping(eye, &debrief.keeping)));
    out
}

/// Step 4: what less churn would add.
fn less_said(eye: Eye, less: &LessChurn) -> Story {
    let t = eye.t;
    let said = |key: &str, (from, to): (Money, Money)| {
        t.with(
            key,
            [
                ("from", locale::money(eye, from).into()),
                ("to", locale::money(eye, to).into()),
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
    let successor = locale::money(eye, less.successor);
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
                cell(locale::money_signed(eye, m.cost)),
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
                ("cost", locale::money(eye, keeping.cost).into()),
                ("each", locale::money(eye, keeping.per_year()).into()),
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
