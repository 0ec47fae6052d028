//! What a week brings: service failures, voiced or silent, scheduled complaints, events of the scenario.

use super::complaint::{Outcome, Severity, memory_of, usual_settlement, voice_probability};
use super::customer::Customer;
use super::effort::overload;
use super::event::{Event, memory_source};
use super::ledger::Account;
use super::luck::{Purpose, poisson};
use super::quarter::Work;
use super::service::failure_rate;
use super::setup::{Effect, Kind};
use super::state::Incident;
use super::trust;
use super::units::{ComplaintId, CustomerId, Money, WEEKS};

/// The failures that this quarter will bring, the last week first. They follow
/// from quality and the load of the plan; which of them are voiced, from
/// complaint access and the contact a customer has.
pub(super) fn agenda(work: &Work, planned: f64) -> Vec<Incident> {
    let (sc, state) = (work.rules.sc, &*work.state);
    let load = overload(planned / state.hours(sc).max(1.0));
    let rates = Kind::ALL.map(|kind| {
        let rate = |severity| failure_rate(sc.market.of(kind), severity, state.firm.quality, load);
        (rate(Severity::Major), rate(Severity::Minor))
    });
    // No draw below these brings anything: most customers need not even be looked at.
    let calm = rates
        .into_iter()
        .fold((1.0, 1.0), |(major, minor): (f64, f64), (a, b)| {
            (major.min(libm::exp(-a)), minor.min(libm::exp(-b)))
        });
    let when = work.quarter();
    let mut out = Vec::new();
    for first in (0..state.customers.len() as u32).step_by(SIDE) {
        let mut entities = [0; SIDE];
        for (entity, id) in entities.iter_mut().zip(first..) {
            *entity = id;
        }
        let [major, minor, ..] = work.luck.fours(Purpose::Failures, &entities, when, 0);
        for (k, id) in entities.into_iter().enumerate() {
            if major[k] > calm.0 || minor[k] > calm.1 {
                befalls(work, CustomerId(id), &rates, (major[k], minor[k]), &mut out);
            }
        }
    }
    out.sort_by(|a, b| {
        let key = |i: &Incident| (i.week, i.customer, i.severity);
        key(b).cmp(&key(a))
    });
    out
}

/// Customers whose luck is drawn side by side.
const SIDE: usize = 16;

/// Adds the failures that these draws bring a customer, if it is there.
fn befalls(
    work: &Work,
    customer: CustomerId,
    rates: &[(f64, f64); 4],
    (major, minor): (f64, f64),
    out: &mut Vec<Incident>,
) {
    let (state, when) = (&*work.state, work.quarter());
    let Some(c) = state.customer(customer).filter(|c| c.active()) else {
        return;
    };
    let contact = c.policy(&state.policies).level;
    let rate = rates[c.kind as usize];
    let counts = [
        (Severity::Major, poisson(rate.0, major)),
        (Severity::Minor, poisson(rate.1, minor)),
    ];
    for (severity, count) in counts {
        let voiced = voice_probability(severity, c.kind, state.firm.access, contact);
        for k in 0..count {
            let replicate = 1 + 2 * k + severity as u32;
            let (week, voice) = work
                .luck
                .pair(Purpose::Failures, customer.0, when, replicate);
            out.push(Incident {
                week: 1 + (week * f64::from(WEEKS)) as u8,
                severity,
                voiced: voice < voiced,
                customer,
            });
        }
    }
}

/// Service failures of the week.
pub(super) fn failures(work: &mut Work) {
    let week = work.state.week;
    let due = work.state.agenda.iter().rev();
    let due: Vec<Incident> = due.take_while(|i| i.week <= week).copied().collect();
    if due.is_empty() {
        return;
    }
    work.happen(Event::FailuresDone);
    for incident in due {
        work.happen(Event::Failed {
            customer: incident.customer,
            severity: incident.severity,
        });
        grieve(work, incident);
    }
}

/// A grievance without a written case: silent, or left to an account manager
/// as the tier's policy says.
fn grieve(work: &mut Work, incident: Incident) {
    let Incident {
        customer, severity, ..
    } = incident;
    let c = &work.state.customers[customer.index()];
    let priority = c.policy(&work.state.policies).priority;
    let (outcome, hours) = if incident.voiced {
        let free = overload(work.state.load(work.rules.sc));
        // The address is the customer's and the week's, so that what happens to
        // others doesn't change how this one ends.
        let when = work.when();
        let draw = work.luck.uniform(Purpose::Delegate, customer.0, when, 2);
        let skill = work.state.firm.team.skill;
        (
            priority.handled(skill, free, draw),
            priority.hours(severity),
        )
    } else {
        (Outcome::Silent, 0.0)
    };
    let settled = matches!(outcome, Outcome::Resolved | Outcome::Quick);
    let sum = usual_settlement(severity) * c.wallet * c.levels.share;
    work.happen(Event::Grievance {
        customer,
        severity,
        outcome,
        hours,
    });
    if settled {
        let sum = Money::from_f64(sum);
        work.post(Some(customer), Account::Compensation, -sum);
    }
    let by = trust::handled(outcome);
    if by != 0.0 {
        work.happen(Event::TrustMoved { customer, by });
    }
    remember(work, customer, outcome, severity);
}

/// Complaints that the scenario schedules for this week.
pub(super) fn scheduled(work: &mut Work) {
    let sc = work.rules.sc;
    let when = work.when();
    let due =
        |slot: &&super::setup::TalkSlot| slot.quarter == when.quarter && slot.week == when.week;
    for slot in sc.talks.iter().filter(due) {
        let Some(case) = sc.cases.get(slot.case as usize) else {
            continue;
        };
        let there = |id: &&CustomerId| work.state.customer(**id).is_some_and(Customer::active);
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
    let c = &work.state.customers[customer.index()];
    let (kind, let_down) = (c.kind, c.let_down());
    work.happen(Event::Remembered {
        customer,
        source: memory_source(outcome),
        log_odds: memory_of(outcome, severity, kind, let_down),
    });
}

/// Events of the scenario that fall into this week.
pub(super) fn events(work: &mut Work) {
    let sc = work.rules.sc;
    let when = work.when();
    for (index, event) in sc.events.iter().enumerate() {
        if event.quarter != when.quarter || event.week != when.week {
            continue;
        }
        let index = index as u32;
        let lucky = work.luck.uniform(Purpose::Event, index, when, 0) < event.chance;
        if !lucky || !event.condition.holds(work.state) {
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
    let sc = work.rules.sc;
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
