//! Why: value created by source and quarter, to the cent.

use super::make::{exact, gain, heads, row};
use super::page::{Block, Cell, Falls, Leads, Row, Step, Table};
use super::{budget, churn, grading, words};
use crate::locale;
use crate::run::debrief::Debrief;
use crate::run::debrief::source::Source;
use crate::run::debrief::why::{Span, Why};
use crate::sim::Money;
use crate::view::Eye;

/// The columns of the waterfall, each made of some sources.
pub const GROUPS: [(&str, &[Source]); 11] = [
    (
        "whatif-group-gross",
        &[Source::Sales, Source::Discounts, Source::Goods],
    ),
    ("whatif-group-serve", &[Source::Serve]),
    ("whatif-group-keep", &[Source::Care, Source::Programmes]),
    (
        "whatif-group-complaints",
        &[Source::Complaints, Source::Access],
    ),
    ("whatif-group-win", &[Source::Acquisition, Source::WinBack]),
    (
        "whatif-group-firm",
        &[
            Source::Team,
            Source::Quality,
            Source::Image,
            Source::Fixed,
            Source::Overheads,
        ],
    ),
    ("whatif-group-rest", &[Source::Credit, Source::Events]),
    ("whatif-group-stayed", &[Source::Stayed]),
    ("whatif-group-won", &[Source::Won, Source::WonBack]),
    (
        "whatif-group-lost",
        &[Source::Lost, Source::Failed, Source::LetGo],
    ),
    ("whatif-group-waiting", &[Source::Waiting]),
];

/// The page.
pub(super) fn page(eye: Eye, debrief: &Debrief) -> Vec<Block> {
    let mut out = vec![
        Block::Falls(falls(eye, &debrief.why)),
        Block::Table(sources(eye, &debrief.why)),
    ];
    out.extend(booked(eye, &debrief.why.run).map(Block::Table));
    out.extend(churn::blocks(eye, debrief));
    out.extend(grading::blocks(eye, &debrief.grading));
    out.extend(budget::blocks(eye, debrief));
    out
}

/// From nothing to value created, in groups of sources.
pub fn falls(eye: Eye, why: &Why) -> Falls {
    let t = eye.t;
    let mut steps: Vec<Step> = GROUPS
        .iter()
        .map(|(key, sources)| {
            let parts: Vec<(Source, Money)> = sources
                .iter()
                .map(|source| (*source, why.run.get(*source)))
                .filter(|(_, amount)| *amount != Money::ZERO)
                .collect();
            let amount: Money = parts.iter().map(|(_, amount)| *amount).sum();
            let named: Vec<String> = parts
                .iter()
                .map(|(source, m)| {
                    format!("{} {}", t.get(source.key()), locale::money_signed(eye, *m))
                })
                .collect();
            Step {
                name: t.get(key),
                amount: amount.to_f64(),
                said: locale::money_signed(eye, amount),
                tip: named.join(&t.get("whatif-semicolon")),
                total: false,
            }
        })
        .filter(|step| step.amount != 0.0)
        .collect();
    steps.push(Step {
        name: t.get("debrief-value"),
        amount: why.run.value.to_f64(),
        said: locale::money_signed(eye, why.run.value),
        tip: String::new(),
        total: true,
    });
    Falls {
        title: t.get("whatif-falls"),
        note: t.get("whatif-falls-note"),
        axis: t.get("whatif-amount"),
        steps,
    }
}

/// Every source in every quarter; the last column is the run to the cent.
pub fn sources(eye: Eye, why: &Why) -> Table {
    let t = eye.t;
    let mut head = vec![t.get("whatif-source")];
    head.extend(why.quarters.iter().filter_map(|span| {
        let quarter = span.quarter?;
        Some(words::quarter(eye, quarter))
    }));
    head.push(t.get("whatif-run-exact"));
    let figures = |of: &dyn Fn(&Span) -> Money| -> Vec<Cell> {
        let quarters = why.quarters.iter().map(|span| gain(eye, of(span)));
        quarters.chain([exact(of(&why.run))]).collect()
    };
    let there = |source: &Source| {
        let mut spans = why.quarters.iter().chain([&why.run]);
        spans.any(|span| span.get(*source) != Money::ZERO)
    };
    let mut rows: Vec<Row> = Source::ALL
        .into_iter()
        .filter(there)
        .map(|source| Row {
            tip: t.get(&format!("{}-tip", source.key())),
            ..row(t.get(source.key()), figures(&|span| span.get(source)))
        })
        .collect();
    rows.push(Row {
        strong: true,
        ..row(t.get("debrief-value"), figures(&|span| span.value))
    });
    rows.push(Row {
        tip: t.get("whatif-misfortune-tip"),
        ..row(
            t.get("whatif-misfortune"),
            figures(&|span| -span.misfortune),
        )
    });
    rows.push(Row {
        tip: t.get("whatif-adjusted-tip"),
        strong: true,
        ..row(
            t.get("whatif-adjusted"),
            figures(&|span| span.value + span.misfortune),
        )
    });
    Table {
        title: t.get("whatif-sources"),
        note: t.get("whatif-sources-note"),
        head,
        rows,
        ..Table::default()
    }
}

/// What single events and complaints cost; none where there were none.
fn booked(eye: Eye, run: &Span) -> Option<Table> {
    let t = eye.t;
    let events = run.events.iter().filter(|e| e.amount != Money::ZERO);
    let events = events.map(|line| {
        let chosen = line
            .choice
            .map(|choice| words::choice(eye, line.event, choice));
        Row {
            note: chosen.unwrap_or_default(),
            ..row(
                t.get(&format!("event-{}", line.id)),
                vec![gain(eye, line.amount), exact(line.amount)],
            )
        }
    });
    let complaints = run.complaints.iter().map(|line| {
        let figures = vec![gain(eye, line.amount), exact(line.amount)];
        let Some(customer) = line.customer else {
            return row(t.get("whatif-complaints-other"), figures);
        };
        let complaint = line.complaint.and_then(|id| eye.state().complaint(id));
        Row {
            note: words::case(eye, complaint.and_then(|c| c.case)),
            leads: Leads::Customer(customer),
            ..row(eye.name(customer), figures)
        }
    });
    let rows: Vec<Row> = events.chain(complaints).collect();
    (!rows.is_empty()).then(|| Table {
        title: t.get("whatif-booked"),
        note: t.get("whatif-booked-note"),
        head: heads(eye, ["whatif-amount", "whatif-run-exact"]),
        rows,
        ..Table::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_stands_in_one_column() {
        for source in Source::ALL {
            let groups = GROUPS.iter().filter(|(_, all)| all.contains(&source));
            assert_eq!(groups.count(), 1, "{source:?}");
        }
    }
}
