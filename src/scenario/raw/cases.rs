//! cases.ron as it is written.

use crate::scenario::decode::{Decoder, SUM, id_item};
use crate::scenario::diagnostic::At;
use crate::scenario::tree::{Kind, Node};
use crate::sim::Money;
use crate::sim::complaint::{Cause, Fault, Mark, Severity, TalkStep};

/// A case.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawCase {
    pub(in crate::scenario) id: At<String>,
    pub(in crate::scenario) cause: Cause,
    pub(in crate::scenario) severity: Severity,
    pub(in crate::scenario) fault: Fault,
    pub(in crate::scenario) fair: At<(Money, Money)>,
    pub(in crate::scenario) deadline: u32,
    pub(in crate::scenario) facts: Vec<At<String>>,
    pub(in crate::scenario) turns: Vec<RawTurn>,
}

/// A turn.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawTurn {
    pub(in crate::scenario) id: At<String>,
    pub(in crate::scenario) lines: Vec<At<RawLine>>,
}

/// A line.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawLine {
    pub(in crate::scenario) step: TalkStep,
    pub(in crate::scenario) marks: Vec<Mark>,
    pub(in crate::scenario) reveals: Vec<At<String>>,
    pub(in crate::scenario) needs: Vec<At<String>>,
    pub(in crate::scenario) offer: Option<Money>,
}

/// Decodes cases.ron.
pub(in crate::scenario) fn cases(d: &mut Decoder, node: &Node) -> Vec<RawCase> {
    d.each(node, case)
}

fn case(d: &mut Decoder, node: &Node) -> Option<RawCase> {
    let mut f = d.fields(node, "a case")?;
    let id = f.id(d, "id");
    let nothing = d.at(node, (Money::ZERO, Money::ZERO));
    let (cause, severity, fault) = (
        f.variant(d, "cause", Cause::Delivery),
        f.variant(d, "severity", Severity::Minor),
        f.variant(d, "fault", Fault::Ours),
    );
    let fair = f.need(d, "fair").and_then(|n| fair(d, n));
    let deadline = f.whole(d, "deadline", 1..=91, 10) as u32;
    let facts = f.each(d, "facts", id_item);
    let turns = f.need(d, "turns").map(|n| d.each(n, turn));
    f.finish(d);
    Some(RawCase {
        id: id?,
        cause,
        severity,
        fault,
        fair: fair.unwrap_or(nothing),
        deadline,
        facts,
        turns: turns.unwrap_or_default(),
    })
}

fn fair(d: &mut Decoder, node: &Node) -> Option<At<(Money, Money)>> {
    match &node.kind {
        Kind::Tuple(_, ends) if ends.len() == 2 => {
            let (low, high) = (d.money(&ends[0], SUM), d.money(&ends[1], SUM));
            Some(d.at(node, (low?, high?)))
        }
        _ => d.wrong(node, "two amounts such as (1000, 3000)"),
    }
}

fn turn(d: &mut Decoder, node: &Node) -> Option<RawTurn> {
    let mut f = d.fields(node, "a turn")?;
    let id = f.id(d, "id");
    let lines = f.need(d, "lines").map(|n| d.each(n, line));
    f.finish(d);
    Some(RawTurn {
        id: id?,
        lines: lines.unwrap_or_default(),
    })
}

fn line(d: &mut Decoder, node: &Node) -> Option<At<RawLine>> {
    let mut f = d.fields(node, "a line")?;
    let line = RawLine {
        step: f.variant(d, "step", TalkStep::Listen),
        marks: f.each(d, "marks", |d, n| d.variant(n).map(|mark| mark.value)),
        reveals: f.each(d, "reveals", id_item),
        needs: f.each(d, "needs", id_item),
        offer: f.take("offer").and_then(|n| offer(d, n)),
    };
    f.finish(d);
    // The place of a line is its opening: to underline all of it would say little.
    let opening = node.span.start..(node.span.start + 1).min(node.span.end);
    Some(At {
        value: line,
        place: d.place(&opening),
    })
}

fn offer(d: &mut Decoder, node: &Node) -> Option<Money> {
    match &node.kind {
        Kind::Word(word) if word == "None" => None,
        Kind::Tuple(Some(name), items) if name == "Some" && items.len() == 1 => {
            d.money(&items[0], SUM)
        }
        _ => d.money(node, SUM),
    }
}
