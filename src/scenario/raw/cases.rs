//! cases.ron as it is written.

use crate::scenario::decode::{Decoder, SUM, id_item};
use crate::scenario::diagnostic::At;
use crate::scenario::expected::Expected;
use crate::scenario::reference::Shape;
use crate::scenario::tree::{Kind, Node};
use crate::sim::Money;
use crate::sim::complaint::{Cause, Fault, Follow, Mark, Severity, TalkStep};
use crate::sim::setup::{Kind as CustomerKind, Personality};

/// A case.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawCase {
    pub(in crate::scenario) id: At<String>,
    pub(in crate::scenario) kind: CustomerKind,
    pub(in crate::scenario) cause: Cause,
    pub(in crate::scenario) severity: Severity,
    pub(in crate::scenario) fault: Fault,
    pub(in crate::scenario) personalities: Vec<Personality>,
    pub(in crate::scenario) claim: Money,
    pub(in crate::scenario) fair: At<(Money, Money)>,
    pub(in crate::scenario) deadline: u32,
    pub(in crate::scenario) facts: Vec<RawFact>,
    pub(in crate::scenario) turns: Vec<RawTurn>,
    pub(in crate::scenario) due: u8,
    pub(in crate::scenario) ways: At<Vec<Follow>>,
}

/// A fact.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawFact {
    pub(in crate::scenario) id: At<String>,
    pub(in crate::scenario) loss: Money,
    pub(in crate::scenario) deep: bool,
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
    pub(in crate::scenario) suits: Vec<Personality>,
    pub(in crate::scenario) reveals: Vec<At<String>>,
    pub(in crate::scenario) needs: Vec<At<String>>,
    pub(in crate::scenario) offer: Option<Money>,
}

/// Decodes cases.ron.
pub(in crate::scenario) fn cases(d: &mut Decoder, node: &Node) -> Vec<RawCase> {
    d.each(node, case)
}

/// Decodes one case.
pub(in crate::scenario) fn case(d: &mut Decoder, node: &Node) -> Option<RawCase> {
    let mut f = d.fields(node, "case")?;
    let id = f.id(d, "id");
    let nothing = d.at(node, (Money::ZERO, Money::ZERO));
    let (cause, severity, fault) = (
        f.variant(d, "cause", Cause::Delivery),
        f.variant(d, "severity", Severity::Minor),
        f.variant(d, "fault", Fault::Ours),
    );
    let kind = f.choice(d, "kind", CustomerKind::Business);
    let personalities = f.each(d, "personalities", |d, n| d.variant(n).map(|p| p.value));
    let claim = f.money(d, "claim", SUM, Money::ZERO);
    let fair = f.need(d, "fair").and_then(|n| fair(d, n));
    let deadline = f.whole(d, "deadline", 1..=91, 10) as u32;
    let facts = f.each(d, "facts", fact);
    let turns = f.need(d, "turns").map(|n| d.each(n, turn));
    let follow = f.take("follow").and_then(|n| follow(d, n));
    f.finish(d);
    let (due, ways) = follow.unwrap_or_else(|| (2, d.at(node, Vec::new())));
    Some(RawCase {
        id: id?,
        kind,
        cause,
        severity,
        fault,
        personalities: if personalities.is_empty() {
            Personality::ALL.to_vec()
        } else {
            personalities
        },
        claim,
        fair: fair.unwrap_or(nothing),
        deadline,
        facts,
        turns: turns.unwrap_or_default(),
        due,
        ways,
    })
}

/// A fact: its id alone, or with what it weighs.
fn fact(d: &mut Decoder, node: &Node) -> Option<RawFact> {
    if matches!(node.kind, Kind::Text(_)) {
        let (loss, deep) = (Money::ZERO, false);
        return d.id(node).map(|id| RawFact { id, loss, deep });
    }
    let mut f = d.fields(node, "fact")?;
    let id = f.id(d, "id");
    let loss = f.money(d, "loss", SUM, Money::ZERO);
    let deep = f.flag(d, "deep", false);
    f.finish(d);
    Some(RawFact {
        id: id?,
        loss,
        deep,
    })
}

fn follow(d: &mut Decoder, node: &Node) -> Option<(u8, At<Vec<Follow>>)> {
    let mut f = d.fields(node, "follow-up")?;
    let due = f.whole(d, "due", 1..=6, 2) as u8;
    let ways = f.each(d, "lines", |d, n| d.variant(n).map(|way| way.value));
    f.finish(d);
    Some((due, d.at(node, ways)))
}

fn fair(d: &mut Decoder, node: &Node) -> Option<At<(Money, Money)>> {
    d.note(node, || Shape::Pair(SUM));
    match &node.kind {
        // JSON has no ( ), and what came from there has a list.
        Kind::Tuple(None, ends) | Kind::List(ends) if ends.len() == 2 => {
            let (low, high) = (d.money(&ends[0], SUM), d.money(&ends[1], SUM));
            Some(d.at(node, (low?, high?)))
        }
        _ => d.wrong(node, Expected::Pair),
    }
}

fn turn(d: &mut Decoder, node: &Node) -> Option<RawTurn> {
    let mut f = d.fields(node, "turn")?;
    let id = f.id(d, "id");
    let lines = f.need(d, "lines").map(|n| d.each(n, line));
    f.finish(d);
    Some(RawTurn {
        id: id?,
        lines: lines.unwrap_or_default(),
    })
}

fn line(d: &mut Decoder, node: &Node) -> Option<At<RawLine>> {
    let mut f = d.fields(node, "line")?;
    f.otherwise(d, "offer", || "None".to_owned());
    let line = RawLine {
        step: f.variant(d, "step", TalkStep::Listen),
        marks: f.each(d, "marks", |d, n| d.variant(n).map(|mark| mark.value)),
        suits: f.each(d, "suits", |d, n| d.variant(n).map(|p| p.value)),
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
    d.note(node, || Shape::Money(SUM));
    match &node.kind {
        Kind::Word(word) if word == "None" => None,
        Kind::Tuple(Some(name), items) if name == "Some" && items.len() == 1 => {
            d.money(&items[0], SUM)
        }
        _ => d.money(node, SUM),
    }
}
