//! The instructor's guide: what it is about, the timetable, what happens when, what to ask and what to look at, answers.

use super::timetable::{Part, timetable};
use super::{Length, name, option};
use crate::locale::{Texts, money, percent};
use crate::report::page::Page;
use crate::sim::Scenario;

/// Writes the guide.
pub fn guide(page: &mut Page, sc: &Scenario, t: &Texts, length: Length) {
    page.note(&t.get("guide-sheet"));
    page.title(&t.get("scenario-title"));
    page.text(&t.get("scenario-blurb"));
    page.heading(&t.get("briefing-objectives"));
    let objectives: Vec<String> = sc
        .objectives
        .iter()
        .map(|id| t.get(&format!("objective-{id}")))
        .collect();
    page.list(&objectives);
    times(page, sc, t, length);
    page.heading(&t.get("guide-before"));
    let before = [
        "guide-before-1",
        "guide-before-2",
        "guide-before-3",
        "guide-before-4",
    ];
    page.ticks(&before.map(|key| t.get(key)));
    happens(page, sc, t, length);
    questions(page, sc, t);
    page.heading(&t.get("guide-medals"));
    let medal = |m| money(t, m);
    page.text(&t.with(
        "guide-medals-said",
        [
            ("bronze", medal(sc.medals.bronze).into()),
            ("silver", medal(sc.medals.silver).into()),
            ("gold", medal(sc.medals.gold).into()),
            ("quarters", sc.quarters.into()),
        ],
    ));
    if !sc.quiz.is_empty() {
        answers(page, sc, t);
    }
}

fn times(page: &mut Page, sc: &Scenario, t: &Texts, length: Length) {
    page.heading(&t.with(
        "guide-times",
        [
            ("quarters", length.quarters.into()),
            ("minutes", length.minutes.into()),
        ],
    ));
    let rows: Vec<Vec<String>> = timetable(length, !sc.quiz.is_empty())
        .into_iter()
        .map(|slot| {
            let clock = format!("{}:{:02}", slot.from / 60, slot.from % 60);
            let (key, quarter) = match slot.part {
                Part::Briefing => ("briefing", 0),
                Part::QuizBefore => ("quiz-before", 0),
                Part::Quarter(1) => ("quarter-first", 1),
                Part::Quarter(q) => ("quarter", q),
                Part::Between(q) => ("between", q),
                Part::Break => ("break", 0),
                Part::Debrief => ("debrief", 0),
                Part::QuizAfter => ("quiz-after", 0),
                Part::Pledge => ("pledge", 0),
            };
            let said = |end: &str| {
                let key = format!("guide-slot-{key}{end}");
                let quarter = ("quarter", quarter.into());
                t.with(&key, [quarter, ("minutes", slot.minutes.into())])
            };
            let minutes = t.with("guide-minutes", [("minutes", slot.minutes.into())]);
            vec![clock, minutes, said(""), said("-how")]
        })
        .collect();
    let mut heads = ["guide-from", "guide-takes", "guide-what", "guide-how"].map(|k| t.get(k));
    heads[1].insert(0, '\t');
    page.table(&heads, &rows);
}

/// Levers, talks and events, quarter by quarter, as far as the workshop goes.
fn happens(page: &mut Page, sc: &Scenario, t: &Texts, length: Length) {
    page.heading(&t.get("guide-happens"));
    page.note(&t.get("guide-happens-note"));
    for quarter in 1..=length.quarters {
        // (week, words): in the order in which they come.
        let mut items: Vec<(u8, String)> = Vec::new();
        let opens: Vec<String> = sc
            .levers
            .iter()
            .filter(|l| l.from == quarter)
            .map(|l| t.get(l.lever.key()))
            .collect();
        if !opens.is_empty() {
            let levers = opens.join(&t.get("list-comma"));
            items.push((0, t.with("guide-opens", [("levers", levers.into())])));
        }
        for talk in sc.talks.iter().filter(|talk| talk.quarter == quarter) {
            let Some(case) = sc.cases.get(talk.case as usize) else {
                continue;
            };
            let Some(&who) = talk.customers.first() else {
                continue;
            };
            let personality = sc.customers.get(who.index()).map(|p| p.personality);
            let personality =
                personality.map_or_else(String::new, |p| t.get(&format!("personality-{}", p.id())));
            let said = t.with(
                "guide-talk",
                [
                    ("week", talk.week.into()),
                    ("name", name(sc, t, who).into()),
                    ("case", t.get(&format!("case-{}", case.id)).into()),
                    ("personality", personality.into()),
                ],
            );
            items.push((talk.week, said));
        }
        for event in sc.events.iter().filter(|e| e.quarter == quarter) {
            let stem = format!("event-{}", event.id);
            let choices: Vec<String> = event
                .choices
                .iter()
                .map(|c| t.get(&format!("{stem}-{}", c.id)))
                .collect();
            let key = match (choices.is_empty(), event.chance < 1.0) {
                (true, false) => "guide-event-plain",
                (true, true) => "guide-event-plain-chance",
                (false, false) => "guide-event",
                (false, true) => "guide-event-chance",
            };
            let said = t.with(
                key,
                [
                    ("week", event.week.into()),
                    ("event", t.get(&stem).into()),
                    ("choices", choices.join(" / ").into()),
                    ("chance", percent(event.chance).into()),
                ],
            );
            items.push((event.week, said));
        }
        items.sort_by_key(|(week, _)| *week);
        let words: Vec<String> = items.into_iter().map(|(_, words)| words).collect();
        page.keep(|page| {
            page.minor(&t.with("quarter-short", [("quarter", quarter.into())]));
            page.list(&words);
        });
    }
}

/// The questions of the debrief, each with what to look at.
fn questions(page: &mut Page, sc: &Scenario, t: &Texts) {
    page.heading(&t.get("guide-questions"));
    page.text(&t.get("guide-questions-how"));
    for (n, after) in (1..).zip(&sc.debrief) {
        let key = format!("debrief-{n}");
        let look = format!("{key}-look");
        page.keep(|page| {
            page.minor(&format!("{n}  {}", t.get(&key)));
            if *after > 1 {
                page.text(&t.with("guide-asked-after", [("quarter", (*after).into())]));
            }
            if t.has(&look) {
                page.text(&t.get(&look));
            }
        });
    }
}

fn answers(page: &mut Page, sc: &Scenario, t: &Texts) {
    page.heading(&t.get("guide-answers"));
    let rows: Vec<Vec<String>> = sc
        .quiz
        .iter()
        .enumerate()
        .map(|(i, q)| {
            let right = q.options.get(q.answer as usize);
            vec![
                (i + 1).to_string(),
                t.get(&format!("quiz-{}", q.id)),
                right.map_or_else(String::new, |o| option(t, &q.id, o)),
                t.get(&format!("quiz-{}-why", q.id)),
            ]
        })
        .collect();
    let heads = ["guide-number", "guide-question", "guide-right", "guide-why"].map(|k| t.get(k));
    page.table(&heads, &rows);
}
