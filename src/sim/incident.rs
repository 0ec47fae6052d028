//! What a week brings: service failures, voiced or silent, scheduled complaints, events of the scenario.

use super::complaint::{Outcome, Severity, memory_of, voice_probability};
use super::effort::overload;
use super::event::{Event, memory_source};
use super::ledger::Account;
use super::luck::Purpose;
use super::quarter::{Work, ids};
use super::setup::Effect;
use super::talking;
use super::units::{ComplaintId, CustomerId, WEEKS};

/// Service failures of the week: Poisson by customer, at most one a week (a
/// second one has a chance below 1 in 10 000).
pub(super) fn failures(work: &mut Work) {
    let load = overload(work.state.load(work.sc));
    let quality = work.state.quality;
    let weekly = |rate: f64| 1.0 - libm::exp(-rate / 52.0);
    let major = weekly(work.sc.failure_rate(Severity::Major, quality, load));
    let minor = weekly(work.sc.failure_rate(Severity::Minor, quality, load));
    let when = work.when();
    for id in ids(work.state) {
        let draw = work.luck.uniform(Purpose::Failure, id.0, when, 0);
        let severity = if draw < major {
            Severity::Major
        } else if draw < major + minor {
            Severity::Minor
        } else {
            continue;
        };
        let customer = id;
        work.happen(Event::Failed { customer, severity });
        let kind = work.sc.customers[id.index()].kind;
        let voiced = voice_probability(severity, kind, work.sc.firm.access);
        if work.luck.uniform(Purpose::Voice, id.0, when, 0) < voiced {
            let complaint = voice(work, id, None, severity, 2);
            // Nobody wrote a talk for it: an account manager deals with it.
            talking::delegate(work, complaint);
        } else {
            work.happen(Event::KeptSilent { customer, severity });
            remember(work, id, Outcome::Silent, severity);
        }
    }
}

/// Complaints that the scenario schedules for this week.
pub(super) fn scheduled(work: &mut Work) {
    let sc = work.sc;
    let when = work.when();
    let due =
        |slot: &&super::setup::TalkSlot| slot.quarter == when.quarter && slot.week == when.week;
    for slot in sc.talks.iter().filter(due) {
        let Some(case) = sc.cases.get(slot.case as usize) else {
            continue;
        };
        let there = |id: &&CustomerId| {
            work.state
                .customer(**id)
                .is_some_and(super::customer::Customer::active)
        };
        let Some(&customer) = slot.customers.iter().find(there) else {
            continue;
        };
        let severity = case.severity;
        work.happen(Event::Failed { customer, severity });
        let weeks = (case.deadline / 7).clamp(1, 6) as u8;
        voice(work, customer, Some(slot.case), severity, weeks);
    }
}

fn voice(
    work: &mut Work,
    customer: CustomerId,
    case: Option<u32>,
    severity: Severity,
    weeks: u8,
) -> ComplaintId {
    let id = ComplaintId(work.state.complaints.len() as u32);
    let due = (work.state.week + weeks).min(WEEKS);
    work.happen(Event::Complained {
        id,
        customer,
        case,
        severity,
        due,
    });
    id
}

/// Leaves an outcome in the customer's memory.
pub(super) fn remember(
    work: &mut Work,
    customer: CustomerId,
    outcome: Outcome,
    severity: Severity,
) {
    let kind = work.sc.customers[customer.index()].kind;
    let let_down = work.state.customers[customer.index()].let_down;
    work.happen(Event::Remembered {
        customer,
        source: memory_source(outcome),
        log_odds: memory_of(outcome, severity, kind, let_down),
    });
}

/// Events of the scenario that fall into this week.
pub(super) fn events(work: &mut Work) {
    let sc = work.sc;
    let when = work.when();
    for (index, event) in sc.events.iter().enumerate() {
        if event.quarter != when.quarter || event.week != when.week {
            continue;
        }
        let index = index as u32;
        if work.luck.uniform(Purpose::Event, index, when, 0) >= event.chance {
            continue;
        }
        work.happen(Event::Happened { event: index });
        for effect in &event.effects {
            take_effect(work, *effect);
        }
    }
}

/// Answers the event that waits.
pub(super) fn choose(work: &mut Work, choice: u32) {
    let sc = work.sc;
    let Some(event) = work.state.waiting else {
        return;
    };
    work.happen(Event::Chosen { event, choice });
    let chosen = sc
        .events
        .get(event as usize)
        .and_then(|e| e.choices.get(choice as usize));
    for effect in chosen.map_or(&[][..], |c| &c.effects) {
        take_effect(work, *effect);
    }
}

fn take_effect(work: &mut Work, effect: Effect) {
    work.happen(Event::Effected(effect));
    if let Effect::Cost(amount) = effect {
        work.post(None, Account::Event, -amount);
    }
}
