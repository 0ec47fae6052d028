//! What was booked for single events and complaints.

use super::{ComplaintLine, EventLine};
use crate::sim::attribution::rounded;
use crate::sim::complaint::{Complaint, Outcome, Status};
use crate::sim::ledger::Account;
use crate::sim::setup::Effect;
use crate::sim::{Money, Scenario, State};

/// What each event of a quarter cost; they add up to `whole`.
pub(super) fn events(
    sc: &Scenario,
    state: &State,
    quarter: u8,
    discount: f64,
    whole: Money,
) -> Vec<EventLine> {
    let mut out = Vec::new();
    let mut cents = Vec::new();
    for (event, choice) in &state.happened {
        let Some(setup) = sc.events.get(*event as usize) else {
            continue;
        };
        if setup.quarter != quarter {
            continue;
        }
        let chosen = choice.and_then(|choice| setup.choices.get(choice as usize));
        let chosen = chosen.map_or(&[][..], |choice| &choice.effects);
        let cost: Money = setup
            .effects
            .iter()
            .chain(chosen)
            .map(|effect| match effect {
                Effect::Cost(amount) => *amount,
                _ => Money::ZERO,
            })
            .sum();
        cents.push(-100.0 * discount * cost.to_f64());
        out.push(EventLine {
            event: *event,
            id: setup.id.clone(),
            choice: *choice,
            amount: Money::ZERO,
        });
    }
    for (line, amount) in out.iter_mut().zip(rounded(whole.0, &cents)) {
        line.amount = Money(amount);
    }
    out
}

/// What settling each complaint of a quarter cost; they add up to `whole`.
pub(super) fn complaints(
    sc: &Scenario,
    state: &State,
    quarter: u8,
    discount: f64,
    whole: Money,
) -> Vec<ComplaintLine> {
    let mut out = Vec::new();
    let mut cents = Vec::new();
    let mut others = state.statement(quarter).get(Account::Compensation);
    for complaint in state.complaints.iter().filter(|c| c.quarter == quarter) {
        let paid = settled(sc, complaint);
        if paid != Money::ZERO {
            others += paid;
            cents.push(-100.0 * discount * paid.to_f64());
            out.push(ComplaintLine {
                complaint: Some(complaint.id),
                customer: Some(complaint.customer),
                amount: Money::ZERO,
            });
        }
    }
    if others != Money::ZERO {
        cents.push(100.0 * discount * others.to_f64());
        out.push(ComplaintLine {
            complaint: None,
            customer: None,
            amount: Money::ZERO,
        });
    }
    for (line, amount) in out.iter_mut().zip(rounded(whole.0, &cents)) {
        line.amount = Money(amount);
    }
    out
}

/// What was paid to settle a complaint that could be talked through.
fn settled(sc: &Scenario, complaint: &Complaint) -> Money {
    match &complaint.status {
        Status::Talked(end) => end.settlement.amount,
        Status::Delegated(outcome) if *outcome != Outcome::Unresolved => {
            let case = complaint.case.and_then(|i| sc.cases.get(i as usize));
            case.map_or(Money::ZERO, |case| {
                Money(case.fair.0.0.midpoint(case.fair.1.0))
            })
        }
        _ => Money::ZERO,
    }
}
