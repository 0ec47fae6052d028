//! Luck and skill: the same decisions on other luck, the bots on the same, how much of the best plan was reached.

use super::make::{cell, gain, heads, row, unit};
use super::page::{Block, Histogram, Mark, Mood, Row, Story, Table};
use crate::locale;
use crate::run::debrief::skill::{Distribution, SEARCH, Skill};
use crate::sim::Money;
use crate::view::Eye;

/// Columns of a distribution.
const COLUMNS: usize = 24;

/// The page.
pub(super) fn page(eye: Eye, skill: &Skill) -> Vec<Block> {
    let t = eye.t;
    let seeds = skill.same_decisions.values.len();
    let own = |at: f64| mark(eye, t.get("whatif-this-run"), at, true);
    let mean = |key: &str, of: &Distribution| mark(eye, t.get(key), of.spread.mean, false);
    let same = &skill.same_decisions;
    let luck = histogram(
        eye,
        ("whatif-luck-histogram", "whatif-luck-histogram-note"),
        &same.values,
        vec![own(same.own), mean("whatif-on-average", same)],
    );
    let adjusted = &skill.same_adjusted;
    let mut marks = vec![own(adjusted.own), mean("whatif-own-average", adjusted)];
    marks.extend(skill.rivals.iter().map(|rival| {
        let mean = rival.adjusted.spread.mean;
        mark(eye, bot(eye, &rival.name), mean, false)
    }));
    let against = histogram(
        eye,
        ("whatif-skill-histogram", "whatif-skill-histogram-note"),
        &adjusted.values,
        marks,
    );
    vec![
        Block::Story(said(eye, skill, seeds)),
        Block::Histogram(luck),
        Block::Histogram(against),
        Block::Table(rivals(eye, skill)),
    ]
}

/// A bot's name.
pub(super) fn bot(eye: Eye, name: &str) -> String {
    if name == SEARCH {
        eye.t.get("whatif-search")
    } else {
        eye.t.get(&format!("bot-{name}"))
    }
}

fn said(eye: Eye, skill: &Skill, seeds: usize) -> Story {
    let t = eye.t;
    let signed = |m: Money| locale::money_signed(eye, m);
    let luck = skill.luck();
    let mut lines = vec![
        (
            t.with(
                "whatif-luck-said",
                [
                    ("value", signed(skill.value).into()),
                    ("seeds", seeds.into()),
                    (
                        "mean",
                        signed(Money::from_f64(skill.same_decisions.spread.mean)).into(),
                    ),
                    ("luck", by_luck(eye, luck).into()),
                ],
            ),
            Mood::Plain,
        ),
        (
            t.with(
                "whatif-adjusted-said",
                [("adjusted", signed(skill.adjusted).into())],
            ),
            Mood::Plain,
        ),
        (
            t.with(
                "whatif-percentile-said",
                [(
                    "percentile",
                    format!("{:.0}", 100.0 * skill.percentile).into(),
                )],
            ),
            Mood::Plain,
        ),
    ];
    if let Some(reached) = skill.reached {
        let share = locale::percent(reached);
        let said = t.with("whatif-reached-said", [("share", share.into())]);
        lines.push((said, Mood::Plain));
    }
    if let Some(quality) = skill.quality {
        let share = locale::percent(quality);
        let said = t.with("whatif-quality-said", [("share", share.into())]);
        lines.push((said, Mood::Quiet));
    }
    Story {
        title: t.get("whatif-skill"),
        lines,
    }
}

/// What luck has added to the run or taken from it.
fn by_luck(eye: Eye, luck: Money) -> String {
    let key = match luck.0 {
        0 => "whatif-luck-none",
        1.. => "whatif-luck-more",
        _ => "whatif-luck-less",
    };
    let amount = if luck.is_negative() { -luck } else { luck };
    let amount = locale::money(eye, amount);
    eye.t.with(key, [("luck", amount.into())])
}

/// A mark on a distribution of value created, from major units.
pub(super) fn mark(eye: Eye, name: String, at: f64, own: bool) -> Mark {
    Mark {
        name,
        at: at / unit(eye.lang()),
        said: locale::money_signed(eye, Money::from_f64(at)),
        own,
    }
}

/// Values in columns; the marks lie within, too.
pub(super) fn histogram(
    eye: Eye,
    (title, note): (&str, &str),
    values: &[f64],
    marks: Vec<Mark>,
) -> Histogram {
    let unit = unit(eye.lang());
    let all = values.iter().map(|v| v / unit);
    let all = all.chain(marks.iter().map(|mark| mark.at));
    let (low, high) = all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| {
        (low.min(v), high.max(v))
    });
    // Where all is alike, or nothing there, one column stands in the middle.
    let (low, high) = match (low.is_finite(), high > low) {
        (true, true) => (low, high),
        (true, false) => (low - 1.0, low + 1.0),
        (false, _) => (-1.0, 1.0),
    };
    let mut counts = vec![0; COLUMNS];
    for value in values {
        let place = (value / unit - low) / (high - low) * COLUMNS as f64;
        counts[(place as usize).min(COLUMNS - 1)] += 1;
    }
    Histogram {
        title: eye.t.get(title),
        note: eye.t.get(note),
        axis: eye.t.get("whatif-axis-value"),
        range: [low, high],
        counts,
        people: Vec::new(),
        marks,
    }
}

fn rivals(eye: Eye, skill: &Skill) -> Table {
    let t = eye.t;
    let money = |m: f64| cell(locale::money_signed(eye, Money::from_f64(m)));
    let mut rows: Vec<Row> = skill
        .rivals
        .iter()
        .map(|rival| {
            let spread = &rival.adjusted.spread;
            row(
                bot(eye, &rival.name),
                vec![
                    gain(eye, Money::from_f64(spread.mean)),
                    money(spread.p10),
                    money(spread.p90),
                    cell(locale::percent(rival.beaten)),
                ],
            )
        })
        .collect();
    let own = &skill.same_adjusted.spread;
    rows.push(Row {
        strong: true,
        ..row(
            t.get("whatif-your-decisions"),
            vec![
                gain(eye, Money::from_f64(own.mean)),
                money(own.p10),
                money(own.p90),
                cell("–"),
            ],
        )
    });
    let mut head = heads(
        eye,
        ["whatif-mean", "whatif-p10", "whatif-p90", "whatif-beaten"],
    );
    head[0] = t.get("whatif-rivals-who");
    Table {
        title: t.get("whatif-rivals"),
        note: t.get("whatif-rivals-note"),
        head,
        rows,
        ..Table::default()
    }
}
