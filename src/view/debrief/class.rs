//! A class: its runs ranked by the quality of their decisions, spread out, and set side by side.

use super::make::{cell, gain, heads, quiet, row};
use super::page::{Block, Cell, Heat, Histogram, Mark, Mood, Row, Story, Table};
use super::pages::left_out;
use super::{skill, words};
use crate::locale::{self, Texts};
use crate::run::debrief::class::{Class, Differed, Place};
use crate::sim::Money;
use crate::view::Eye;

/// So many are counted in columns; fewer are drawn one by one, with their names.
const COUNTED: usize = 8;
/// Files that are named above the ranking; more are named at the end.
const NAMED: usize = 3;
/// A distribution is narrower than another where it is less than this part as wide.
const NARROWER: f64 = 0.9;

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
    let note = if class.places.len() < COUNTED {
        "whatif-class-values-dots"
    } else {
        "whatif-class-values-note"
    };
    let values = ("whatif-class-values", note);
    let values = distribution(eye, class, values, |place| place.value);
    out.push(Block::Histogram(values));
    let decisions = ("whatif-class-decisions", "whatif-class-decisions-note");
    let decisions = distribution(eye, class, decisions, |place| place.decisions);
    out.push(Block::Histogram(Histogram {
        note: by_luck(eye, class, &decisions.note),
        ..decisions
    }));
    out.extend(heat(eye, class).map(Block::Heat));
    out.push(Block::Table(differed(eye, class)));
    out
}

/// Says above the ranking how many of the files are compared, and which were left out.
pub fn with_left_out(t: &Texts, blocks: &mut Vec<Block>, shown: usize, problems: &[String]) {
    if problems.is_empty() {
        return;
    }
    // In one line: what takes more of them is told at the end.
    let named: Vec<&str> = problems
        .iter()
        .take(NAMED)
        .map(|said| first_line(said))
        .collect();
    let named = named.join(&t.get("whatif-semicolon"));
    let more = problems.len().saturating_sub(NAMED);
    let which = if more == 0 {
        named
    } else {
        let args = [("which", named.into()), ("more", more.into())];
        t.with("class-left-out-more", args)
    };
    let said = t.with(
        "class-left-out",
        [
            ("of", (shown + problems.len()).into()),
            ("shown", shown.into()),
            ("which", which.into()),
        ],
    );
    let ranking = blocks.iter_mut().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    if let Some(ranking) = ranking {
        ranking.note = format!("{said}\n{}", ranking.note);
    }
    let long = problems.iter().any(|problem| problem.lines().count() > 1);
    if more > 0 || long {
        blocks.push(left_out(t, problems));
    }
}

/// The first line of a reason, without the stop at its end.
fn first_line(said: &str) -> &str {
    let line = said.lines().next().unwrap_or_default();
    line.trim_end_matches(['。', '.'])
}

/// How to read the distribution of decisions beside that of value created: what it is narrower by is luck.
fn by_luck(eye: Eye, class: &Class, note: &str) -> String {
    if class.places.len() < 2 {
        return note.to_owned();
    }
    let [values, decisions] = [class.value, class.decisions].map(|spread| spread.p90 - spread.p10);
    let key = if decisions < NARROWER * values {
        "whatif-class-narrower"
    } else {
        "whatif-class-as-wide"
    };
    eye.t.with(key, [("note", note.into())])
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
) -> Histogram {
    let values: Vec<f64> = class.places.iter().map(|p| of(p).to_f64()).collect();
    let mean = values.iter().sum::<f64>() / values.len().max(1) as f64;
    let name = eye.t.get("whatif-class-average");
    let marks = vec![skill::mark(eye, name, mean, true)];
    let few = class.places.iter().filter(|_| values.len() < COUNTED);
    let people: Vec<Mark> = few
        .map(|place| skill::mark(eye, place.name.clone(), of(place).to_f64(), false))
        .collect();
    Histogram {
        people,
        ..skill::histogram(eye, texts, &values, marks)
    }
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
    let mut head = heads(eye, ["whatif-class-best", "whatif-class-worst"]);
    head[0] = t.get("whatif-decided");
    Table {
        title: t.get("whatif-class-differed"),
        note: t.get("whatif-class-differed-note"),
        head,
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
