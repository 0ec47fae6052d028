//! Winning against keeping, and what was foreseen and aimed at against what came.

use super::make::{cell, heads, quiet, row, sum};
use super::page::{Block, Cell, Mood, Row, Table};
use super::words;
use crate::locale;
use crate::run::debrief::Debrief;
use crate::run::debrief::budget::{Budget, Foreseen, Outlook};
use crate::sim::Money;
use crate::sim::targets::Aim;
use crate::view::Eye;
use crate::view::firm::said;

/// The blocks of the page.
pub(super) fn blocks(eye: Eye, debrief: &Debrief) -> Vec<Block> {
    let mut out = vec![
        Block::Table(budgets(eye, &debrief.budgets)),
        Block::Table(forecasts(eye, &debrief.outlooks)),
    ];
    let aims = aims(eye, &debrief.outlooks);
    if !aims.rows.is_empty() {
        out.push(Block::Table(aims));
    }
    out
}

fn budgets(eye: Eye, budgets: &[Budget]) -> Table {
    let t = eye.t;
    let hours = |hours: f64| {
        let said = locale::hours(hours.abs());
        if hours < 0.0 {
            Cell {
                said: format!("−{said}"),
                mood: Mood::Bad,
            }
        } else {
            cell(said)
        }
    };
    let rows = budgets.iter().map(|b| Row {
        strong: b.quarter == 0,
        ..row(
            if b.quarter == 0 {
                t.get("whatif-whole-run")
            } else {
                words::quarter(eye, b.quarter)
            },
            vec![
                sum(eye, b.winning.total()),
                cell(b.won.to_string()),
                sum(eye, b.keeping.total()),
                sum(eye, b.complaints.total()),
                cell(locale::percent(b.winning_share())),
                hours(b.spare),
            ],
        )
    });
    Table {
        title: t.get("whatif-budget"),
        note: t.get("whatif-budget-note"),
        head: heads(
            eye,
            [
                "whatif-winning",
                "whatif-won",
                "whatif-keeping-cost",
                "whatif-complaints-cost",
                "whatif-winning-share",
                "whatif-spare",
            ],
        ),
        rows: rows.collect(),
        ..Table::default()
    }
}

fn forecasts(eye: Eye, outlooks: &[Outlook]) -> Table {
    let t = eye.t;
    let shown = |foreseen: Option<Foreseen>, say: &dyn Fn(f64) -> String| {
        let Some(f) = foreseen else {
            return [quiet("–"), quiet("–")];
        };
        let band = format!("{} … {}", say(f.likely.p10), say(f.likely.p90));
        let mood = if f.inside() { Mood::Plain } else { Mood::Bad };
        [
            quiet(band),
            Cell {
                said: say(f.came),
                mood,
            },
        ]
    };
    let money = |m: f64| locale::money(eye, Money::from_f64(m));
    let rows = outlooks.iter().map(|o| {
        let cells = shown(o.profit, &money)
            .into_iter()
            .chain(shown(o.churn, &locale::percent))
            .chain(shown(o.satisfaction, &locale::points));
        row(words::quarter(eye, o.quarter), cells.collect())
    });
    Table {
        title: t.get("whatif-forecasts"),
        note: t.get("whatif-forecasts-note"),
        head: heads(
            eye,
            [
                "whatif-profit-band",
                "whatif-came",
                "whatif-churn-band",
                "whatif-came",
                "whatif-satisfaction-band",
                "whatif-came",
            ],
        ),
        rows: rows.collect(),
        ..Table::default()
    }
}

fn aims(eye: Eye, outlooks: &[Outlook]) -> Table {
    let t = eye.t;
    let line = |quarter: u8, whose: &str, aim: &Aim| {
        let reached = aim.reached();
        row(
            t.with(
                "whatif-aim",
                [
                    ("quarter", words::quarter(eye, quarter).into()),
                    ("goal", t.get(aim.goal.key()).into()),
                ],
            ),
            vec![
                quiet(t.get(whose)),
                cell(said(eye, aim.goal, aim.target)),
                Cell {
                    said: said(eye, aim.goal, aim.result),
                    mood: if reached { Mood::Good } else { Mood::Bad },
                },
            ],
        )
    };
    let rows = outlooks.iter().flat_map(|o| {
        let own = o
            .own
            .iter()
            .map(|aim| line(o.quarter, "whatif-aim-own", aim));
        let authored = o.authored.iter();
        let authored = authored.map(|aim| line(o.quarter, "whatif-aim-set", aim));
        own.chain(authored).collect::<Vec<_>>()
    });
    Table {
        title: t.get("whatif-aims"),
        note: t.get("whatif-aims-note"),
        head: heads(
            eye,
            ["whatif-aim-whose", "whatif-aim-target", "whatif-came"],
        ),
        rows: rows.collect(),
        ..Table::default()
    }
}
