//! A class: its runs ranked by the quality of their decisions, spread out, and set side by side.

use super::make::{cell, gain, heads, quiet, row};
use super::page::{Block, Cell, Heat, Mood, Row, Story, Table};
use super::{skill, words};
use crate::locale;
use crate::run::debrief::class::{Class, Differed, Place};
use crate::sim::Money;
use crate::view::Eye;

/// The class, block by block. The eye looks at any run of it, for names.
pub fn class(eye: Eye, class: &Class) -> Vec<Block> {
    let t = eye.t;
    let mut out = Vec::new();
    if !class.alike {
        out.push(Block::Story(Story {
            title: t.get("whatif-class-unlike-title"),
            lines: vec![(t.get("whatif-class-unlike"), Mood::Bad)],
        }));
    }
    out.push(Block::Table(ranking(eye, class)));
    out.push(distribution(
        eye,
        class,
        ("whatif-class-values", "whatif-class-values-note"),
        |place| place.value,
    ));
    out.push(distribution(
        eye,
        class,
        ("whatif-class-decisions", "whatif-class-decisions-note"),
        |place| place.decisions,
    ));
    out.extend(heat(eye, class).map(Block::Heat));
    out.push(Block::Table(differed(eye, class)));
    out
}

fn ranking(eye: Eye, class: &Class) -> Table {
    let t = eye.t;
    let mut places: Vec<&Place> = class.places.iter().collect();
    places.sort_by_key(|place| (place.by_decisions, place.by_value, place.member));
    let rows = places.into_iter().map(|place| {
        let quality = place.quality;
        row(
            format!("{}. {}", place.by_decisions, place.name),
            vec![
                gain(eye, place.decisions),
                quality.map_or_else(|| quiet("–"), |q| cell(whole_percent(q))),
                gain(eye, place.adjusted),
                cell(place.by_value.to_string()),
                gain(eye, place.value),
            ],
        )
    });
    let mut head = heads(
        eye,
        [
            "whatif-class-mean",
            "whatif-class-quality",
            "whatif-turn-adjusted-value",
            "whatif-class-by-value",
            "debrief-value",
        ],
    );
    head[0] = t.get("whatif-class-member");
    Table {
        title: t.get("whatif-class-ranking"),
        note: t.get("whatif-class-ranking-note"),
        head,
        rows: rows.collect(),
        ..Table::default()
    }
}

/// Whole per cent: in a column of places 7.3% beside 77% would read as 73%.
fn whole_percent(share: f64) -> String {
    format!("{}%", locale::whole(100.0 * share))
}

fn distribution(
    eye: Eye,
    class: &Class,
    texts: (&str, &str),
    of: impl Fn(&Place) -> Money,
) -> Block {
    let values: Vec<f64> = class.places.iter().map(|p| of(p).to_f64()).collect();
    let mean = values.iter().sum::<f64>() / values.len().max(1) as f64;
    let name = eye.t.get("whatif-class-average");
    let marks = vec![skill::mark(eye, name, mean, true)];
    Block::Histogram(skill::histogram(eye, texts, &values, marks))
}

/// Points by member, the best first; none where nobody gave evidence of anything.
fn heat(eye: Eye, class: &Class) -> Option<Heat> {
    let t = eye.t;
    let order: Vec<&Place> = class.places.iter().collect();
    let row = |name: String, points: &[Option<f64>]| {
        let by_member = order.iter().map(|place| {
            let points = points.get(place.member as usize);
            points.copied().flatten()
        });
        (name, by_member.collect::<Vec<_>>())
    };
    let areas = class.areas.iter().filter(|heat| heat.mean.is_some());
    let areas = areas.map(|heat| row(t.get(&heat.of), &heat.points));
    let own = class.objectives.iter().filter(|heat| heat.mean.is_some());
    let own = own.map(|heat| row(t.get(&format!("objective-{}", heat.of)), &heat.points));
    let rows: Vec<_> = areas.chain(own).collect();
    (!rows.is_empty()).then(|| Heat {
        title: t.get("whatif-class-heat"),
        note: t.get("whatif-class-heat-note"),
        columns: order.iter().map(|place| place.name.clone()).collect(),
        rows,
    })
}

/// The decisions on which the class differed most, with who did best and worst.
fn differed(eye: Eye, class: &Class) -> Table {
    let t = eye.t;
    let name = |member: usize| {
        let mut places = class.places.iter();
        let place = places.find(|place| place.member as usize == member);
        place.map_or_else(String::new, |place| place.name.clone())
    };
    let rows = class.differed.iter().map(|d| {
        let by_cost = |order: std::cmp::Ordering| {
            let all = d.cost.iter().enumerate();
            let decided = all.filter(|(i, _)| d.decisions.get(*i).is_some_and(Option::is_some));
            decided
                .min_by(|a, b| match order {
                    std::cmp::Ordering::Greater => b.1.cmp(a.1),
                    _ => a.1.cmp(b.1),
                })
                .map(|(i, _)| i)
        };
        let side = |member: Option<usize>| -> Cell {
            let Some(member) = member else {
                return quiet("–");
            };
            // What a decision cost is a loss beside the benchmark's.
            let cost = d.cost.get(member).copied().unwrap_or_default();
            Cell {
                said: format!("{} {}", name(member), locale::money_signed(eye, -cost)),
                ..gain(eye, -cost)
            }
        };
        Row {
            note: said(eye, d, by_cost(std::cmp::Ordering::Less)),
            ..row(
                about(eye, d),
                vec![
                    side(by_cost(std::cmp::Ordering::Less)),
                    side(by_cost(std::cmp::Ordering::Greater)),
                ],
            )
        }
    });
    Table {
        title: t.get("whatif-class-differed"),
        note: t.get("whatif-class-differed-note"),
        head: heads(eye, ["whatif-class-best", "whatif-class-worst"]),
        rows: rows.collect(),
        empty: t.get("whatif-class-differed-none"),
    }
}

/// The quarter and the lever, or the event.
fn about(eye: Eye, d: &Differed) -> String {
    use crate::run::debrief::decisions::Subject;
    let first = d.decisions.iter().flatten().next();
    let what = match first.map(|decision| decision.subject) {
        Some(Subject::Plan(topic)) => words::topic(eye, topic),
        Some(Subject::Event { event, .. }) => words::event(eye, event),
        Some(Subject::Complaint { case, .. }) => words::case(eye, case),
        Some(Subject::Promise { .. }) | None => eye.t.get(d.key),
    };
    eye.t.with(
        "whatif-in-quarter",
        [
            ("quarter", words::quarter(eye, d.quarter).into()),
            ("decision", what.into()),
        ],
    )
}

/// What the one who did best decided.
fn said(eye: Eye, d: &Differed, best: Option<usize>) -> String {
    let best = best.and_then(|member| d.decisions.get(member)?.as_ref());
    best.map_or_else(String::new, |decision| {
        let said = words::decision(eye, decision);
        eye.t
            .with("whatif-class-best-said", [("decision", said.into())])
    })
}
