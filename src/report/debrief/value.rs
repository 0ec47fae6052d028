//! Value created: the sources it is made of, and the quarters it came in.

use super::Told;
use super::unit::Unit;
use crate::locale::{percent, points};
use crate::report::chart::{Series, Step, lines, waterfall};
use crate::report::page::Page;
use crate::run::debrief::source::Source;
use crate::sim::Money;

/// Writes it.
pub fn value(page: &mut Page, told: &Told) {
    let (t, d) = (told.t, told.debrief);
    page.keep(|page| {
        page.heading(&t.get("report-value"));
        page.text(&t.get("report-value-how"));
        page.chart(&sources(told));
        page.note(&gross(told));
        page.note(&t.get("report-value-note"));
    });
    page.keep(|page| {
        page.heading(&t.get("report-quarters"));
        page.chart(&money(told));
    });
    page.chart(&shares(told));
    table(page, told);
    let events: Vec<Vec<String>> = d
        .why
        .run
        .events
        .iter()
        .map(|line| {
            let key = format!("event-{}", line.id);
            let event = told.sim.scenario().events.get(line.event as usize);
            let choice = event.zip(line.choice).and_then(|(event, choice)| {
                let choice = event.choices.get(choice as usize)?;
                Some(t.get(&format!("{key}-{}", choice.id)))
            });
            vec![
                t.get(&key),
                choice.unwrap_or_default(),
                told.signed(line.amount),
            ]
        })
        .collect();
    if !events.is_empty() {
        page.heading(&t.get("report-events"));
        let heads = [
            told.get("report-event"),
            told.get("report-answer"),
            told.figures("report-amount"),
        ];
        told.table(page, &heads, events, 20);
    }
}

/// The waterfall. It begins with gross margin: beside sales and what the goods
/// cost, everything else would be too narrow to see.
fn sources(told: &Told) -> String {
    let run = &told.debrief.why.run;
    let mut parts: Vec<(String, Money)> = Vec::new();
    for line in &run.lines {
        let gross = matches!(
            line.source,
            Source::Sales | Source::Discounts | Source::Goods
        );
        match parts.first_mut() {
            Some((_, sum)) if gross => *sum += line.amount,
            _ if gross => parts.push((told.get("whatif-group-gross"), line.amount)),
            _ => parts.push((told.get(line.source.key()), line.amount)),
        }
    }
    let amounts = parts.iter().map(|(_, amount)| amount.to_f64());
    let unit = Unit::of(told.t.lang(), amounts.chain([run.value.to_f64()]));
    let step = |label: String, amount: Money, total: bool| Step {
        label,
        amount: unit.figure(amount.to_f64()),
        said: told.signed(amount),
        total,
    };
    let mut steps: Vec<Step> = parts
        .into_iter()
        .map(|(label, amount)| step(label, amount, false))
        .collect();
    steps.push(step(told.get("report-value"), run.value, true));
    let axis = unit.axis(told.t, "report-amount");
    let frame = told.frame("sources", "report-value", "report-value-how", axis);
    waterfall(&frame, &steps)
}

/// What gross margin, the first column of the picture, is made of.
fn gross(told: &Told) -> String {
    let run = &told.debrief.why.run;
    let amount = |source| {
        let lines = run.lines.iter().filter(|line| line.source == source);
        lines.map(|line| line.amount).sum::<Money>()
    };
    told.t.with(
        "report-gross",
        [
            ("sales", told.signed(amount(Source::Sales)).into()),
            ("discounts", told.signed(amount(Source::Discounts)).into()),
            ("goods", told.signed(amount(Source::Goods)).into()),
        ],
    )
}

/// Profit, and value created so far.
fn money(told: &Told) -> String {
    let quarters = &told.debrief.future.quarters;
    let values = || quarters.iter().map(|q| q.value.to_f64());
    let profits = || quarters.iter().map(|q| q.profit.to_f64());
    let unit = Unit::of(told.t.lang(), values().chain(profits()));
    let series = |key: &str, figures: Vec<f64>| Series {
        label: told.get(key),
        figures,
    };
    let all = [
        series("report-so-far", values().map(|x| unit.figure(x)).collect()),
        series("report-profit", profits().map(|x| unit.figure(x)).collect()),
    ];
    let axis = unit.axis(told.t, "report-amount");
    let frame = told.frame("quarters", "report-quarters", "report-quarters-about", axis);
    lines(&frame, &places(told), &all)
}

/// Churn and satisfaction, both of a hundred.
fn shares(told: &Told) -> String {
    let quarters = &told.debrief.future.quarters;
    let series = |key: &str, figures: Vec<f64>| Series {
        label: told.get(key),
        figures,
    };
    let churn = quarters.iter().map(|q| 100.0 * q.churn);
    let satisfaction = quarters.iter().map(|q| 100.0 * q.satisfaction);
    let all = [
        series("report-satisfaction", satisfaction.collect()),
        series("report-churn-rate", churn.collect()),
    ];
    let axis = told.get("report-of-hundred");
    let frame = told.frame("shares", "report-shares", "report-shares-about", axis);
    lines(&frame, &places(told), &all)
}

fn places(told: &Told) -> Vec<String> {
    let quarters = told.debrief.future.quarters.iter();
    quarters.map(|q| told.quarter(q.quarter)).collect()
}

/// The quarters as a table; its sums are those of the run.
fn table(page: &mut Page, told: &Told) {
    let d = told.debrief;
    let heads = [
        told.get("report-quarter"),
        told.figures("report-value"),
        told.figures("report-so-far"),
        told.figures("report-profit"),
        told.figures("report-churn-rate"),
        told.figures("report-satisfaction"),
        told.figures("report-customers"),
        told.figures("report-luck-leaving"),
    ];
    let mut so_far = Money::ZERO;
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (span, quarter) in d.why.quarters.iter().zip(&d.future.quarters) {
        so_far += span.value;
        rows.push(vec![
            told.quarter(quarter.quarter),
            told.signed(span.value),
            told.signed(so_far),
            told.money(quarter.profit),
            percent(quarter.churn),
            points(quarter.satisfaction),
            quarter.customers.to_string(),
            told.signed(-span.misfortune),
        ]);
    }
    let whole = &d.why.run;
    rows.push(vec![
        told.get("report-sum"),
        told.signed(whole.value),
        told.signed(so_far),
        String::new(),
        String::new(),
        String::new(),
        String::new(),
        told.signed(-whole.misfortune),
    ]);
    page.table(&heads, &rows);
    page.note(&told.get("report-luck-note"));
}
