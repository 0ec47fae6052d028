//! The first sheet: which scenario, who played it, when, on what luck, and what came of it.

use super::Told;
use crate::locale::{percent, points};
use crate::report::page::Page;
use crate::sim::Money;

/// Writes it.
pub fn cover(page: &mut Page, told: &Told) {
    let (t, sc, d) = (told.t, told.sim.scenario(), told.debrief);
    page.note(&kind(told));
    page.title(&t.get("scenario-title"));
    page.text(&t.get("scenario-blurb"));
    let length = t.with(
        "report-length",
        [
            ("closed", d.closed.into()),
            ("quarters", told.sim.state().quarters.into()),
        ],
    );
    let cards = [
        (t.get("report-student"), told.student.to_owned()),
        (t.get("report-firm"), t.get("scenario-firm")),
        (t.get("report-played"), length),
        (t.get("report-seed"), d.seed.to_string()),
    ];
    page.cards(&cards);
    page.heading(&t.get("report-result"));
    let value = d.skill.value;
    let class = if value.is_negative() {
        "big bad"
    } else {
        "big good"
    };
    page.classed(class, &told.signed(value));
    page.text(&medal(told, value));
    page.note(&t.get("score-explain"));
    let score = &d.skill.score;
    let mut cards = vec![
        (
            t.get("score-profit"),
            told.money(score.profit + score.overheads),
        ),
        (t.get("score-closing"), told.money(score.closing_equity)),
        (t.get("score-opening"), told.money(score.opening_equity)),
        (t.get("report-adjusted"), told.signed(d.skill.adjusted)),
    ];
    if let Some(whole) = d.churn.rates.last() {
        cards.push((t.get("report-churn-year"), percent(whole.yearly)));
    }
    if let Some(last) = d.future.quarters.last() {
        cards.push((t.get("report-satisfaction"), points(last.satisfaction)));
        cards.push((t.get("report-customers"), last.customers.to_string()));
    }
    if let Some(quality) = d.skill.quality {
        cards.push((t.get("report-quality"), percent(quality)));
    }
    page.cards(&cards);
    if !sc.objectives.is_empty() {
        page.heading(&t.get("briefing-objectives"));
        let all = sc.objectives.iter();
        let all: Vec<String> = all.map(|id| t.get(&format!("objective-{id}"))).collect();
        page.list(&all);
    }
}

/// What kind of report it is, and of which day.
fn kind(told: &Told) -> String {
    let (t, kind) = (told.t, told.get("report-kind"));
    if told.date.is_empty() {
        return kind;
    }
    let date = t.with("report-date", [("date", told.date.into())]);
    t.with("report-pair", [("one", kind.into()), ("two", date.into())])
}

/// What the medal says. A shortened run has no time for what medals were
/// measured on.
fn medal(told: &Told, value: Money) -> String {
    let (t, sc) = (told.t, told.sim.scenario());
    if !told.debrief.finished {
        return t.get("report-under-way");
    }
    if told.sim.state().quarters != sc.quarters {
        return t.get("medal-short");
    }
    let medal = usize::from(sc.medals.earned(value));
    t.get(["medal-none", "medal-bronze", "medal-silver", "medal-gold"][medal.min(3)])
}
