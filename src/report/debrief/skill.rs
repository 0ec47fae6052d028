//! Luck and skill: the same decisions on other luck, the bots on the same, and how much of what was possible was reached.

use super::Told;
use super::unit::Unit;
use crate::locale::percent;
use crate::report::chart::{GAIN, LOSS, Mark, SUM, histogram};
use crate::report::page::Page;
use crate::run::debrief::skill::{Rival, SEARCH};
use crate::sim::Money;

/// Writes it.
pub fn skill(page: &mut Page, told: &Told) {
    let skill = &told.debrief.skill;
    let luck = skill.luck();
    let mut cards = vec![
        (told.get("report-value"), told.signed(skill.value)),
        (told.get("report-adjusted"), told.signed(skill.adjusted)),
        (
            told.get("report-usual"),
            told.signed(Money::from_f64(skill.same_decisions.spread.mean)),
        ),
        (told.get("report-luck"), told.signed(luck)),
        (told.get("report-percentile"), percent(skill.percentile)),
    ];
    if let Some(quality) = skill.quality {
        cards.push((told.get("report-quality"), percent(quality)));
    }
    if let Some(reached) = skill.reached {
        cards.push((told.get("report-reached"), percent(reached)));
    }
    page.keep(|page| {
        page.heading(&told.get("report-skill"));
        page.text(&told.get("report-skill-how"));
        page.cards(&cards);
        page.note(&told.get("report-quality-note"));
    });
    page.chart(&chart(told));
    let key = if luck.is_negative() {
        "report-luck-bad"
    } else {
        "report-luck-good"
    };
    page.text(&told.t.with(
        key,
        [
            ("seeds", skill.same_decisions.values.len().into()),
            ("below", percent(skill.same_decisions.below).into()),
            ("luck", told.money(luck.max(-luck)).into()),
        ],
    ));
    if let Some(standing) = &skill.standing {
        page.text(&told.t.with(
            "report-standing",
            [
                ("equal", told.signed(standing.equal).into()),
                ("search", told.signed(standing.search).into()),
                ("own", told.signed(standing.own.value()).into()),
            ],
        ));
    }
    rivals(page, told);
}

/// The distribution with the run in it.
fn chart(told: &Told) -> String {
    let skill = &told.debrief.skill;
    let same = &skill.same_decisions;
    let values = || same.values.iter().copied();
    let unit = Unit::of(told.t.lang(), values().chain([same.own]));
    let mark = |key: &str, at: f64, colour: &'static str| Mark {
        label: told.get(key),
        at: unit.figure(at),
        colour,
    };
    let marks = [
        mark("report-this-run", same.own, GAIN),
        mark("report-mean", same.spread.mean, SUM),
        mark("report-adjusted", skill.adjusted.to_f64(), LOSS),
    ];
    let values: Vec<f64> = values().map(|value| unit.figure(value)).collect();
    let axis = unit.axis(told.t, "report-value");
    let frame = told.frame("luck", "report-skill", "report-skill-how", axis);
    histogram(&frame, &told.get("report-runs"), &values, &marks)
}

/// A bot's name.
fn bot(told: &Told, rival: &Rival) -> String {
    if rival.name == SEARCH {
        return told.get("report-search");
    }
    let key = format!("bot-{}", rival.name);
    if told.t.has(&key) {
        told.get(&key)
    } else {
        rival.name.clone()
    }
}

fn rivals(page: &mut Page, told: &Told) {
    page.heading(&told.get("report-rivals"));
    page.text(&told.get("report-rivals-how"));
    let heads = [
        told.get("report-who"),
        told.figures("report-p10"),
        told.figures("report-mean"),
        told.figures("report-p90"),
        told.figures("report-beaten"),
    ];
    let signed = |major: f64| told.signed(Money::from_f64(major));
    let mut rows: Vec<Vec<String>> = told
        .debrief
        .skill
        .rivals
        .iter()
        .map(|rival| {
            let spread = rival.adjusted.spread;
            vec![
                bot(told, rival),
                signed(spread.p10),
                signed(spread.mean),
                signed(spread.p90),
                percent(rival.beaten),
            ]
        })
        .collect();
    let own = told.debrief.skill.same_adjusted.spread;
    rows.push(vec![
        told.get("report-own-decisions"),
        signed(own.p10),
        signed(own.mean),
        signed(own.p90),
        String::new(),
    ]);
    page.table(&heads, &rows);
}
