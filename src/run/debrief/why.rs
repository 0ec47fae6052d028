//! Why the run created the value it did: for each quarter and the whole run the parts of the score, to the cent.

mod booked;

use super::course::{Course, Part};
use super::source::Source;
use crate::sim::attribution::rounded;
use crate::sim::caretaker::worths;
use crate::sim::customer::{Customer, Departure};
use crate::sim::ledger::Account;
use crate::sim::score::Score;
use crate::sim::{ComplaintId, CustomerId, Money, Scenario, State};
use serde::Serialize;

/// A part of value created.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is.
    pub source: Source,
    /// How much, discounted to the start.
    pub amount: Money,
}

/// What an event cost, by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EventLine {
    /// Index of the event.
    pub event: u32,
    /// Its id in the texts.
    pub id: String,
    /// What was answered, if it asked.
    pub choice: Option<u32>,
    /// Money booked for it, discounted to the start.
    pub amount: Money,
}

/// What settling complaints cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ComplaintLine {
    /// A complaint that could be talked through; none: all others, which
    /// account managers settled by themselves.
    pub complaint: Option<ComplaintId>,
    /// Whose it was.
    pub customer: Option<CustomerId>,
    /// Money booked for it, discounted to the start.
    pub amount: Money,
}

/// The value created in a quarter, or in the whole run. Money is discounted to
/// the start.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Span {
    /// Quarter; none: the whole run.
    pub quarter: Option<u8>,
    /// Value created in it.
    pub value: Money,
    /// What luck in who left has cost in it.
    pub misfortune: Money,
    /// The parts of the value that aren't nothing, in the order of
    /// [`Source::ALL`]; they add up to it.
    pub lines: Vec<Line>,
    /// What the lines leave out. Always nothing.
    pub rest: Money,
    /// The line of events, event by event.
    pub events: Vec<EventLine>,
    /// The line of complaints, complaint by complaint.
    pub complaints: Vec<ComplaintLine>,
}

impl Span {
    /// What a source brought or cost.
    pub fn get(&self, source: Source) -> Money {
        let line = self.lines.iter().find(|line| line.source == source);
        line.map_or(Money::ZERO, |line| line.amount)
    }
}

/// Why a run created the value it did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Why {
    /// The whole run.
    pub run: Span,
    /// Its closed quarters, which add up to it, line by line.
    pub quarters: Vec<Span>,
}

/// The value created by a course, taken apart.
///
/// Every cent of the score lies in one line: the profit of a quarter goes to its
/// accounts in proportion to what is booked on them, discounted, and the change
/// of equity to the customers whose worth changed; what rounding leaves goes to
/// the lines that lost most by it (largest remainder), less than a cent each.
pub fn why(course: &Course) -> Why {
    let sc = course.scenario();
    let mut quarters: Vec<Span> = Vec::new();
    let Some(first) = course.parts().first() else {
        return Why::default();
    };
    let opening = first.opened.state();
    let mut before = Mark {
        discount: 1.0,
        score: Score {
            closing_equity: opening.opening_equity,
            ..Score::default()
        },
        there: there(opening),
        worths: worths(sc, opening),
    };
    let rate = 1.0 + sc.firm.quarterly_rate();
    for part in course.parts() {
        let state = part.closed.state();
        let after = Mark {
            discount: before.discount / rate,
            score: part.score,
            there: there(state),
            worths: worths(sc, state),
        };
        quarters.push(span(sc, part, &before, &after));
        before = after;
    }
    Why {
        run: whole(&quarters),
        quarters,
    }
}

/// Where the run stood at a close.
struct Mark {
    discount: f64,
    score: Score,
    there: Vec<bool>,
    worths: Vec<Money>,
}

fn there(state: &State) -> Vec<bool> {
    state.customers.iter().map(Customer::active).collect()
}

fn span(sc: &Scenario, part: &Part, before: &Mark, after: &Mark) -> Span {
    let state = part.closed.state();
    let statement = state.statement(part.quarter);
    let mut cents = [0.0; Source::ALL.len()];
    for account in Account::ALL {
        let booked = statement.get(account).to_f64();
        cents[Source::of(account) as usize] += 100.0 * after.discount * booked;
    }
    worth_of_the_book(state, before, after, &mut cents);
    let (one, two) = (&before.score, &after.score);
    let profit = two.profit - one.profit;
    let overheads = two.overheads - one.overheads;
    let equity = two.closing_equity - one.closing_equity;
    let book = Source::Overheads as usize + 1;
    let mut amounts = rounded(profit.0, &cents[..Source::ACCOUNTS]);
    amounts.push(overheads.0);
    amounts.extend(rounded(equity.0, &cents[book..]));
    let value = profit + overheads + equity;
    let lines = lines(&amounts);
    let sum: Money = lines.iter().map(|line| line.amount).sum();
    let mut out = Span {
        quarter: Some(part.quarter),
        value,
        misfortune: two.misfortune - one.misfortune,
        rest: value - sum,
        lines,
        ..Span::default()
    };
    let whole = out.get(Source::Events);
    out.events = booked::events(sc, state, part.quarter, after.discount, whole);
    let whole = out.get(Source::Complaints);
    out.complaints = booked::complaints(sc, state, part.quarter, after.discount, whole);
    out
}

fn lines(amounts: &[i64]) -> Vec<Line> {
    let all = Source::ALL.into_iter().zip(amounts);
    all.map(|(source, amount)| Line {
        source,
        amount: Money(*amount),
    })
    .filter(|line| line.amount != Money::ZERO)
    .collect()
}

/// The change of equity, customer by customer, in discounted cents.
fn worth_of_the_book(state: &State, before: &Mark, after: &Mark, cents: &mut [f64]) {
    for (i, c) in state.customers.iter().enumerate() {
        let was = before.worths.get(i).copied().unwrap_or_default().to_f64();
        let is = after.worths.get(i).copied().unwrap_or_default().to_f64();
        let source = match (before.there.get(i), after.there[i]) {
            (Some(true), true) => Source::Stayed,
            (Some(true), false) => match c.departure {
                Departure::Left => Source::Lost,
                Departure::Failed => Source::Failed,
                Departure::LetGo => Source::LetGo,
            },
            (Some(false), _) => Source::WonBack,
            (None, _) => Source::Won,
        };
        cents[source as usize] += 100.0 * after.discount * (is - was);
        let waiting = 100.0 * (after.discount - before.discount) * was;
        cents[Source::Waiting as usize] += waiting;
    }
}

/// The whole run: the sum of its quarters.
fn whole(quarters: &[Span]) -> Span {
    let mut amounts = [0; Source::ALL.len()];
    let mut out = Span::default();
    for span in quarters {
        out.value += span.value;
        out.misfortune += span.misfortune;
        out.rest += span.rest;
        for line in &span.lines {
            amounts[line.source as usize] += line.amount.0;
        }
        out.events.extend(span.events.iter().cloned());
        out.complaints.extend(&span.complaints);
    }
    out.lines = lines(&amounts);
    // Those that nobody could talk through make one line.
    let (own, others): (Vec<_>, Vec<_>) = out
        .complaints
        .into_iter()
        .partition(|line| line.complaint.is_some());
    out.complaints = own;
    if !others.is_empty() {
        out.complaints.push(ComplaintLine {
            complaint: None,
            customer: None,
            amount: others.iter().map(|line| line.amount).sum(),
        });
    }
    out
}

#[cfg(test)]
mod tests;
