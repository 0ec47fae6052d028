//! A run as tables: by quarter, by customer, decisions, conversations, quiz. The student number comes first.

use super::Told;
use super::churn::why;
use super::edits::{about, case_words, done, instead};
use super::talks::{PARTS, complaints, ended};
use super::timeline::made;
use crate::report::sheets::{Cell, Table};
use crate::run::debrief::source::Source;
use crate::sim::complaint::Status;
use crate::sim::{CustomerId, Money};
use crate::view::Eye;

/// All tables of a run.
pub fn tables(told: &Told) -> Vec<Table> {
    vec![
        quarters(told),
        customers(told),
        decisions(told),
        talks(told),
        quiz(told),
    ]
}

/// A table without rows. The first column is the student number.
fn table(told: &Told, id: &'static str, name: &str, heads: &[&str]) -> Table {
    let own = heads.iter().map(|key| told.get(key));
    Table {
        id,
        name: told.get(name),
        heads: std::iter::once(told.get("report-student"))
            .chain(own)
            .collect(),
        rows: Vec::new(),
    }
}

/// Adds a row. A student number that begins with a nought is no figure.
fn add(out: &mut Table, told: &Told, cells: Vec<Cell>) {
    let mut row = vec![Cell::text(told.student)];
    row.extend(cells);
    out.rows.push(row);
}

fn quarters(told: &Told) -> Table {
    let d = told.debrief;
    let mut out = table(
        told,
        "quarters",
        "report-sheet-quarters",
        &[
            "report-quarter",
            "report-value",
            "report-so-far",
            "report-luck-leaving",
            "report-profit",
            "report-churn-rate",
            "report-satisfaction",
            "report-customers",
            "report-equity",
        ],
    );
    let sources = Source::ALL.iter().map(|source| told.get(source.key()));
    out.heads.extend(sources);
    let mut so_far = Money::ZERO;
    for (span, quarter) in d.why.quarters.iter().zip(&d.future.quarters) {
        so_far += span.value;
        let mut row = vec![
            Cell::count(quarter.quarter),
            Cell::money(span.value),
            Cell::money(so_far),
            Cell::money(-span.misfortune),
            Cell::money(quarter.profit),
            Cell::share(quarter.churn),
            Cell::figure(100.0 * quarter.satisfaction),
            Cell::count(quarter.customers),
            Cell::money(quarter.equity),
        ];
        row.extend(Source::ALL.map(|source| Cell::money(span.get(source))));
        add(&mut out, told, row);
    }
    out
}

fn customers(told: &Told) -> Table {
    let (eye, state, d) = (told.eye(), told.sim.state(), told.debrief);
    let mut out = table(
        told,
        "customers",
        "report-sheet-customers",
        &[
            "report-number",
            "report-customer",
            "report-kind-head",
            "report-personality",
            "report-tier-head",
            "report-revenue",
            "report-contribution",
            "report-hours",
            "report-satisfaction",
            "report-probability",
            "report-worth",
            "report-gone",
            "report-why",
            "report-lost-worth",
            "report-quarters-in",
            "report-misgraded-cost",
        ],
    );
    for index in 0..state.customers.len() as u32 {
        let id = CustomerId(index);
        let (Some(p), Some(c)) = (eye.profile(id), state.customer(id)) else {
            continue;
        };
        let history = state.history(id).iter();
        let records: Vec<_> = history.filter(|r| r.quarter <= d.closed).collect();
        let sum = |of: fn(&crate::sim::customer::Record) -> Money| -> Money {
            records.iter().map(|record| of(record)).sum()
        };
        let hours: u32 = records.iter().map(|r| r.policy.effective_hours()).sum();
        let last = records.last();
        let loss = d.churn.losses.iter().find(|loss| loss.customer == id);
        let wrong = d.grading.misgraded.iter().find(|m| m.customer == id);
        let tier = last.map_or_else(|| c.tier(), |record| record.tier);
        let cells = vec![
            Cell::count(index + 1),
            Cell::text(told.name(id)),
            Cell::text(told.get(Eye::kind_key(p.kind))),
            Cell::text(told.get(Eye::personality_key(p.personality))),
            Cell::text(told.letter(tier)),
            Cell::money(sum(|record| record.revenue)),
            Cell::money(sum(|record| record.contribution)),
            Cell::count(hours),
            Cell::figure(100.0 * c.levels.satisfaction),
            Cell::or_empty(last.map(|r| Cell::share(r.step.hazard.probability))),
            Cell::or_empty(last.map(|r| Cell::money(r.lifetime))),
            Cell::or_empty(loss.map(|loss| Cell::count(loss.quarter))),
            Cell::or_empty(loss.map(|loss| Cell::text(why(told, loss)))),
            Cell::or_empty(loss.map(|loss| Cell::money(loss.worth))),
            Cell::or_empty(wrong.map(|m| Cell::text(told.quarters(&m.quarters)))),
            Cell::or_empty(wrong.map(|m| Cell::money(m.cost))),
        ];
        add(&mut out, told, cells);
    }
    out
}

fn decisions(told: &Told) -> Table {
    let mut out = table(
        told,
        "decisions",
        "report-sheet-decisions",
        &[
            "report-quarter",
            "report-week-head",
            "report-id",
            "report-about",
            "report-done",
            "report-instead",
            "report-effect-value",
            "report-effect-adjusted",
        ],
    );
    for turn in made(told) {
        let decision = &turn.decision;
        let cells = vec![
            Cell::count(decision.quarter),
            Cell::count(decision.week),
            Cell::text(decision.id.clone()),
            Cell::text(about(told, decision)),
            Cell::text(done(told, decision)),
            Cell::text(instead(told, turn)),
            Cell::money(-turn.value),
            Cell::money(-turn.adjusted),
        ];
        add(&mut out, told, cells);
    }
    out
}

fn talks(told: &Told) -> Table {
    let mut out = table(
        told,
        "conversations",
        "report-sheet-talks",
        &[
            "report-quarter",
            "report-week-head",
            "report-conversation",
            "report-personality",
            "report-outcome",
            "report-points-head",
        ],
    );
    out.heads.extend(PARTS.map(|part| told.get(part)));
    let more = ["report-settled", "report-minutes"];
    out.heads.extend(more.map(|key| told.get(key)));
    for complaint in complaints(told) {
        let who = told.eye().profile(complaint.customer);
        let who = who.map(|p| told.get(Eye::personality_key(p.personality)));
        let mut row = vec![
            Cell::count(complaint.quarter),
            Cell::count(complaint.week),
            Cell::text(case_words(told, complaint.id)),
            Cell::text(who.unwrap_or_default()),
            Cell::text(ended(told, complaint)),
        ];
        if let Status::Talked(end) = &complaint.status {
            row.push(Cell::figure(end.rubric.total()));
            row.extend(end.rubric.parts().map(Cell::figure));
            row.push(Cell::money(end.settlement.amount));
            row.push(Cell::count(end.talk.minutes));
        }
        // The student number comes on top.
        row.resize(out.heads.len() - 1, Cell::Empty);
        add(&mut out, told, row);
    }
    out
}

fn quiz(told: &Told) -> Table {
    let mut out = table(
        told,
        "quiz",
        "report-sheet-quiz",
        &[
            "report-when",
            "report-number",
            "report-question",
            "report-answer",
            "report-right",
        ],
    );
    for answer in &told.sim.state().answers {
        let Some(question) = told.sim.scenario().quiz.get(answer.question as usize) else {
            continue;
        };
        let key = format!("quiz-{}", question.id);
        let option = question.options.get(answer.option as usize);
        let option = option.map_or_else(String::new, |option| {
            let own = format!("{key}-{option}");
            if told.t.has(&own) {
                told.get(&own)
            } else {
                told.get(&format!("quiz-option-{option}"))
            }
        });
        let cells = vec![
            Cell::text(told.get(if answer.after {
                "report-after"
            } else {
                "report-before"
            })),
            Cell::count(answer.question + 1),
            Cell::text(told.get(&key)),
            Cell::text(option),
            Cell::count(u8::from(answer.right)),
        ];
        add(&mut out, told, cells);
    }
    out
}
