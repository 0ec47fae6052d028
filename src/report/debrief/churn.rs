//! Churn in the courses' four steps: the rate, the causes, the profit lost, and what less of it would bring.

use super::Told;
use crate::locale::{percent, percent_signed};
use crate::report::chart::{Bar, bars};
use crate::report::page::Page;
use crate::run::debrief::churn::{Loss, Rate};
use crate::run::debrief::keeping::Marginal;
use crate::run::debrief::less::{LessChurn, growth};
use crate::sim::customer::Departure;

/// Writes it.
pub fn churn(page: &mut Page, told: &Told) {
    let t = told.t;
    page.heading(&t.get("report-churn"));
    rate(page, told);
    causes(page, told);
    losses(page, told);
    page.minor(&t.get("report-step-four"));
    match &told.debrief.less_churn {
        Some(less) => less_churn(page, told, less),
        None => page.text(&t.get("report-nobody-left")),
    }
    keeping(page, told);
}

fn rate(page: &mut Page, told: &Told) {
    page.minor(&told.get("report-step-one"));
    let heads = [
        told.get("report-of"),
        told.figures("report-customers-start"),
        told.figures("report-left"),
        told.figures("report-failed"),
        told.figures("report-let-go"),
        told.figures("report-expected"),
        told.figures("report-rate-quarter"),
        told.figures("report-rate-year"),
    ];
    let of = |rate: &Rate| match (rate.quarter, rate.year, rate.tier) {
        (Some(quarter), ..) => told.quarter(quarter),
        (_, Some(year), _) => told.t.with("report-year", [("year", year.into())]),
        (_, _, Some(tier)) => told.tier(tier),
        _ => told.get("report-whole-run"),
    };
    let rows: Vec<Vec<String>> = told
        .debrief
        .churn
        .rates
        .iter()
        .filter(|rate| rate.customers > 0)
        .map(|rate| {
            vec![
                of(rate),
                rate.customers.to_string(),
                rate.left.to_string(),
                rate.failed.to_string(),
                rate.let_go.to_string(),
                format!("{:.1}", rate.expected),
                percent(rate.quarterly),
                percent(rate.yearly),
            ]
        })
        .collect();
    page.table(&heads, &rows);
    page.note(&told.get("report-rate-note"));
}

fn causes(page: &mut Page, told: &Told) {
    page.minor(&told.get("report-step-two"));
    let all: Vec<Bar> = told
        .debrief
        .churn
        .causes
        .iter()
        .map(|cause| Bar {
            label: told.get(cause.term.key()),
            amount: cause.expected,
            said: told.t.with(
                "report-cause-said",
                [
                    (
                        "customers",
                        format!("{:+.1}", cause.expected).replace('-', "−").into(),
                    ),
                    ("money", told.money(cause.at_stake).into()),
                ],
            ),
            good: Some(cause.expected < 0.0),
        })
        .collect();
    let axis = told.get("report-cause-axis");
    let frame = told.frame("causes", "report-step-two", "report-cause-about", axis);
    page.chart(&bars(&frame, &all));
    page.note(&told.get("report-cause-about"));
    let worst = told.debrief.churn.remembered.iter();
    let worst: Vec<String> = worst
        .filter(|r| r.expected > 0.0)
        .take(5)
        .map(|r| {
            told.t.with(
                "report-remembered",
                [
                    ("name", told.name(r.customer).into()),
                    ("quarter", told.quarter(r.quarter).into()),
                    ("what", told.get(r.term.key()).into()),
                    ("points", percent_signed(r.expected).into()),
                    ("money", told.money(r.at_stake).into()),
                ],
            )
        })
        .collect();
    if !worst.is_empty() {
        page.text(&told.get("report-remembered-title"));
        page.list(&worst);
    }
}

/// Why somebody went, in words.
pub(super) fn why(told: &Told, loss: &Loss) -> String {
    match (loss.departure, loss.cause) {
        (Departure::Failed, _) => told.get("cause-failed"),
        (Departure::LetGo, _) => told.get("cause-let-go"),
        (Departure::Left, Some(term)) => told.get(term.cause_key()),
        (Departure::Left, None) => told.get("cause-chance"),
    }
}

fn losses(page: &mut Page, told: &Told) {
    page.minor(&told.get("report-step-three"));
    let churn = &told.debrief.churn;
    if churn.losses.is_empty() {
        page.text(&told.get("report-nobody-went"));
        return;
    }
    page.text(&told.t.with(
        "report-profit-lost",
        [("money", told.money(churn.profit_lost).into())],
    ));
    let heads = [
        told.get("report-customer"),
        told.get("report-quarter"),
        told.get("report-tier-head"),
        told.get("report-why"),
        told.figures("report-probability"),
        told.figures("report-worth"),
        told.figures("report-years"),
        told.get("report-avoidable"),
    ];
    let rows = churn.losses.iter().map(|loss| {
        vec![
            told.name(loss.customer),
            told.quarter(loss.quarter),
            told.letter(loss.tier),
            why(told, loss),
            percent(loss.probability),
            told.money(loss.worth),
            format!("{:.1}", loss.years.min(99.0)),
            told.get(if loss.avoidable {
                "report-yes"
            } else {
                "report-no"
            }),
        ]
    });
    told.table(page, &heads, rows.collect(), 40);
}

fn less_churn(page: &mut Page, told: &Told, less: &LessChurn) {
    let (one, two) = (less.plain, less.rolled);
    page.text(&told.t.with(
        "report-less",
        [
            ("yearly", percent(less.yearly).into()),
            ("step", format!("{:.0}", 100.0 * less.step).into()),
            ("plain", percent(growth(one)).into()),
            ("rolled", percent(growth(two)).into()),
            ("more", told.signed(two.1 - two.0).into()),
        ],
    ));
    let parts: Vec<Bar> = less
        .parts
        .iter()
        .map(|part| Bar {
            label: told.get(part.key),
            amount: 100.0 * part.share,
            said: format!("{}%", percent_signed(part.share)),
            good: Some(part.share >= 0.0),
        })
        .collect();
    let axis = told.get("report-less-axis");
    let frame = told.frame("less", "report-step-four", "report-less-about", axis);
    page.chart(&bars(&frame, &parts));
    page.note(&told.t.with(
        "report-less-note",
        [
            ("alone", percent(less.plain_alone).into()),
            ("successor", told.money(less.successor).into()),
        ],
    ));
}

fn keeping(page: &mut Page, told: &Told) {
    let keeping = &told.debrief.keeping;
    page.text(&told.t.with(
        "report-keeping",
        [
            ("cost", told.money(keeping.cost).into()),
            ("year", told.money(keeping.per_year()).into()),
        ],
    ));
    let heads = [
        told.get("report-keeping-change"),
        told.figures("report-hours"),
        told.figures("report-cost"),
        told.figures("report-kept"),
        told.figures("report-per-customer"),
        told.figures("report-value"),
        told.figures("report-adjusted"),
    ];
    let row = |key: &str, m: &Marginal| {
        let none = || told.get("report-none");
        vec![
            told.get(key),
            format!("{:+.0}", m.hours).replace('-', "−"),
            told.signed(m.cost),
            format!("{:+.2}", m.kept).replace('-', "−"),
            m.per_customer().map_or_else(none, |cost| told.money(cost)),
            told.signed(m.value),
            told.signed(m.adjusted),
        ]
    };
    let rows = [
        row("report-keeping-more", &keeping.more),
        row("report-keeping-less", &keeping.less),
    ];
    page.table(&heads, &rows);
}
