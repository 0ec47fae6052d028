//! Turning points: the decisions that cost or gained most against the benchmark's, in words with names and money.

use super::make::{cell, gain, heads, quiet, row};
use super::page::{Block, Leads, Mood, Row, Story, Table};
use super::words;
use crate::locale;
use crate::run::debrief::turning::{TOP, Turn, Turning};
use crate::sim::Money;
use crate::view::Eye;

/// Rows of each list.
const LISTED: usize = 8;

/// The page. `misgraded` is what customers in the wrong tiers cost.
pub(super) fn page(eye: Eye, turning: &Turning, misgraded: Money) -> Vec<Block> {
    let t = eye.t;
    let (dearest, best) = (turning.dearest(), turning.best());
    let mut story = first(eye, &dearest);
    if dearest.is_empty() {
        // There is nothing to list: who the run was held against says the rest.
        if best.is_empty() {
            // Nothing better and nothing worse is one thing, said once.
            story.lines = vec![(t.get("whatif-turning-same"), Mood::Plain)];
        }
        // The textbook grades by what can be seen, and not for the best.
        if misgraded > Money::ZERO {
            let cost = locale::money(eye, misgraded);
            let said = t.with("whatif-dearest-but-grading", [("cost", cost.into())]);
            story.lines.push((said, Mood::Plain));
        }
        story.lines.push((t.get("whatif-benchmark"), Mood::Quiet));
    }
    let mut out = vec![Block::Story(story)];
    if !dearest.is_empty() {
        out.push(Block::Table(Table {
            title: t.get("whatif-dearest"),
            note: t.get("whatif-dearest-note"),
            ..table(eye, &dearest, "whatif-dearest-none")
        }));
        out.push(Block::Story(together(eye, turning)));
    }
    if !(dearest.is_empty() && best.is_empty()) {
        out.push(Block::Table(Table {
            title: t.get("whatif-best"),
            note: t.get("whatif-best-note"),
            ..table(eye, &best, "whatif-best-none")
        }));
    }
    out
}

/// The dearest decisions as sentences, large.
fn first(eye: Eye, dearest: &[&Turn]) -> Story {
    let t = eye.t;
    let lines = dearest.iter().take(TOP).map(|turn| {
        let said = t.with(
            "whatif-turn-said",
            [
                ("quarter", words::quarter(eye, turn.decision.quarter).into()),
                ("decision", words::decision(eye, &turn.decision).into()),
                (
                    "instead",
                    words::instead(eye, &turn.decision, &turn.instead).into(),
                ),
                ("amount", locale::money_signed(eye, turn.adjusted).into()),
            ],
        );
        (said, Mood::Plain)
    });
    let mut lines: Vec<(String, Mood)> = lines.collect();
    if lines.is_empty() {
        lines.push((t.get("whatif-dearest-none"), Mood::Good));
    }
    Story {
        title: t.get("whatif-turning"),
        lines,
    }
}

/// Heads of columns beside decisions.
fn decisions(eye: Eye, keys: [&str; 2]) -> Vec<String> {
    let mut out = heads(eye, keys);
    out[0] = eye.t.get("whatif-decided");
    out
}

fn table(eye: Eye, turns: &[&Turn], none: &str) -> Table {
    Table {
        head: decisions(eye, ["whatif-turn-adjusted", "whatif-turn-value"]),
        rows: turns
            .iter()
            .take(LISTED)
            .map(|turn| of_turn(eye, turn))
            .collect(),
        empty: eye.t.get(none),
        ..Table::default()
    }
}

/// A decision, what it would have been instead, who would have stayed or gone.
pub(super) fn of_turn(eye: Eye, turn: &Turn) -> Row {
    let t = eye.t;
    let decision = &turn.decision;
    let mut notes = vec![t.with(
        "whatif-instead",
        [(
            "instead",
            words::instead(eye, decision, &turn.instead).into(),
        )],
    )];
    for (key, who) in [("whatif-kept", &turn.kept), ("whatif-lost", &turn.lost)] {
        if !who.is_empty() {
            notes.push(t.with(key, [("names", words::names(eye, who).into())]));
        }
    }
    if turn.skipped + turn.filled > 0 {
        notes.push(honest(eye, turn.skipped, turn.filled));
    }
    Row {
        note: notes.join(&t.get("whatif-stop")),
        leads: leads(turn),
        ..row(
            t.with(
                "whatif-in-quarter",
                [
                    ("quarter", words::quarter(eye, decision.quarter).into()),
                    ("decision", words::decision(eye, decision).into()),
                ],
            ),
            vec![gain(eye, turn.adjusted), gain(eye, turn.value)],
        )
    }
}

/// One customer, or the quarter.
pub(super) fn leads(turn: &Turn) -> Leads {
    match turn.decision.customers[..] {
        [customer] => Leads::Customer(customer),
        _ => Leads::Quarter(turn.decision.quarter),
    }
}

/// What had to be left out or made up in another future.
pub(super) fn honest(eye: Eye, skipped: u32, filled: u32) -> String {
    eye.t.with(
        "whatif-honest",
        [("skipped", skipped.into()), ("filled", filled.into())],
    )
}

/// Single changes don't add up: by how much.
fn together(eye: Eye, turning: &Turning) -> Story {
    let t = eye.t;
    let costs = &turning.costs;
    let said = |m: Money| locale::money_signed(eye, m);
    let line = if costs.decisions.len() > 1 {
        t.with(
            "whatif-together",
            [
                ("count", costs.decisions.len().into()),
                ("alone", said(costs.alone.1).into()),
                ("together", said(costs.together.1).into()),
                ("difference", said(costs.difference().1).into()),
            ],
        )
    } else {
        t.get("whatif-together-one")
    };
    Story {
        title: t.get("whatif-together-title"),
        lines: vec![
            (line, Mood::Plain),
            (t.get("whatif-benchmark"), Mood::Quiet),
        ],
    }
}

/// The decisions, quarter by quarter.
pub(super) fn timeline(eye: Eye, turning: &Turning, closed: u8) -> Vec<Block> {
    let t = eye.t;
    let tables = (1..=closed).map(|quarter| {
        let mut turns: Vec<&Turn> = turning
            .turns
            .iter()
            .filter(|turn| turn.decision.quarter == quarter && !in_vain(turn))
            .collect();
        turns.sort_by(|a, b| {
            let order = a.decision.week.cmp(&b.decision.week);
            order.then_with(|| a.decision.id.cmp(&b.decision.id))
        });
        let rows = turns.into_iter().map(|turn| {
            let week = turn.decision.week;
            let when = if week == 0 {
                t.get("whatif-in-plan")
            } else {
                t.with("whatif-in-week", [("week", week.into())])
            };
            Row {
                leads: leads(turn),
                ..row(
                    words::decision(eye, &turn.decision),
                    vec![
                        quiet(when),
                        if turn.same {
                            cell(t.get("whatif-same"))
                        } else {
                            gain(eye, turn.adjusted)
                        },
                    ],
                )
            }
        });
        Block::Table(Table {
            title: words::quarter(eye, quarter),
            note: if quarter == 1 {
                t.get("whatif-timeline-note")
            } else {
                String::new()
            },
            head: decisions(eye, ["whatif-when", "whatif-turn-adjusted"]),
            rows: rows.collect(),
            empty: t.get("whatif-nothing-decided"),
        })
    });
    tables.collect()
}

/// A lever that was left alone is no decision of the timeline.
fn in_vain(turn: &Turn) -> bool {
    use crate::run::debrief::decisions::Subject;
    turn.decision.left && matches!(turn.decision.subject, Subject::Plan(_))
}
