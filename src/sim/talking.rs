//! Commands about complaints: talk, delegate, let it lapse, keep what was promised.

use super::complaint::{
    Case, Outcome, PersonalityProfile, Severity, Status, Talk, TalkEnd, usual_settlement,
};
use super::effort::overload;
use super::event::{Event, memory_source};
use super::incident::remember;
use super::ledger::Account;
use super::luck::{Purpose, When};
use super::policy::Priority;
use super::quarter::{Work, open_complaints};
use super::trust::{self, BROKEN, KEPT};
use super::units::{ComplaintId, CustomerId, Money};

/// Quality of a resolution from which it is brilliant.
const BRILLIANT: f64 = 0.9;
/// What a brilliant recovery adds to satisfaction.
const DELIGHT: f64 = 0.03;

/// What keeping a promise takes: an hour of somebody's time, two with the way there.
const FOLLOW_UP_HOURS: f64 = 2.0;

fn case_of<'a>(work: &Work<'a>, id: ComplaintId) -> Option<(&'a Case, &'a PersonalityProfile)> {
    let complaint = work.state.complaint(id)?;
    let case = work.rules.sc.cases.get(complaint.case? as usize)?;
    let person = work.state.profile(work.rules.sc, complaint.customer)?;
    Some((case, work.rules.sc.profiles.get(person.personality)))
}

/// Takes up a complaint.
pub(super) fn open(work: &mut Work, id: ComplaintId) {
    let Some(customer) = work.state.complaint(id).map(|c| c.customer) else {
        return;
    };
    let Some((case, profile)) = case_of(work, id) else {
        return;
    };
    let c = &work.state.customers[customer.index()];
    let talk = Box::new(Talk::open(case, profile, c.levels.trust, c.let_down));
    work.happen(Event::TalkOpened { id, talk });
}

/// Says a line; the last one, or the end of patience, ends the talk.
pub(super) fn say(work: &mut Work, id: ComplaintId, line: u32) {
    let Some((case, profile)) = case_of(work, id) else {
        return;
    };
    let Some(talk) = work.state.complaint(id).and_then(|c| c.status.talk()) else {
        return;
    };
    let turn = talk.turn();
    let Some(chosen) = case
        .turns
        .get(turn)
        .and_then(|t| t.lines.get(line as usize))
    else {
        return;
    };
    let said = super::complaint::Move {
        turn: turn as u32,
        line,
        best: talk.best_line(case, profile, turn) as u32,
        change: talk.foresee(case, profile, chosen),
    };
    work.happen(Event::Said { id, said });
    let Some(complaint) = work.state.complaint(id) else {
        return;
    };
    let Some(talk) = complaint.status.talk() else {
        return;
    };
    let hung_up = talk.patience <= 0.0;
    if !hung_up && talk.turn() < case.turns.len() {
        return;
    }
    let same_week = complaint.quarter == work.state.quarter && complaint.week == work.state.week;
    let customer = complaint.customer;
    let authority = work.state.customers[customer.index()]
        .policy(&work.state.policies)
        .authority;
    let end = talk.clone().end(case, authority, same_week, hung_up);
    finish(work, id, customer, case.severity, end);
}

fn finish(
    work: &mut Work,
    id: ComplaintId,
    customer: CustomerId,
    severity: Severity,
    end: TalkEnd,
) {
    let before = work.state.customers[customer.index()].levels.trust;
    // What a talk does to trust in the firm is part of what it did to trust in the person.
    let by = 0.5 * (end.talk.trust - before);
    let (settlement, outcome) = (end.settlement, end.outcome);
    let c = &work.state.customers[customer.index()];
    // The recovery paradox within its limits (de Matos, Henrique & Rossi 2007):
    // a brilliant recovery may delight, after a first failure only …
    let first = !c.failed_before && c.major + c.minor <= 1;
    let delights = first && outcome == Outcome::Quick && end.quality >= BRILLIANT;
    work.happen(Event::TalkEnded {
        id,
        end: Box::new(end),
    });
    work.happen(Event::TrustMoved { customer, by });
    work.happen(Event::HoursUsed {
        hours: f64::from(severity.hours()),
    });
    work.post(Some(customer), Account::Compensation, -settlement.amount);
    remember(work, customer, outcome, severity);
    if delights {
        work.happen(Event::Delighted {
            customer,
            by: DELIGHT,
        });
        // … and never the odds of staying: what satisfaction gains there, at .09
        // log odds a point, is taken back.
        work.happen(Event::Remembered {
            customer,
            source: memory_source(Outcome::Quick),
            log_odds: 100.0 * DELIGHT * 0.09,
        });
    }
    if settlement.promised || settlement.over_promised {
        // Due the week after next, in the next quarter if this one ends before.
        let due = work.state.week + 2;
        let keepable = !settlement.over_promised;
        work.happen(Event::Promised { id, due, keepable });
    }
}

/// Leaves a complaint to an account manager, who handles it as the customer's
/// tier has it. A fair settlement is paid where it is resolved.
pub(super) fn delegate(work: &mut Work, id: ComplaintId) {
    let Some(complaint) = work.state.complaint(id) else {
        return;
    };
    let (customer, severity, case) = (complaint.customer, complaint.severity, complaint.case);
    let fresh = complaint.week == work.state.week && complaint.quarter == work.state.quarter;
    // The address is the complaint's own customer and week, so that a talk held
    // elsewhere doesn't change how this one ends; a scheduled and a random
    // complaint of one customer in the same week don't share their luck.
    let when = When {
        quarter: complaint.quarter,
        week: complaint.week,
    };
    let draw = work.luck.uniform(Purpose::Delegate, customer.0, when, 1);
    let c = &work.state.customers[customer.index()];
    let usual = usual_settlement(severity) * c.wallet * c.levels.share;
    // Whoever delegates wants it answered: a tier whose complaints are ignored
    // gets the usual handling here.
    let priority = match c.policy(&work.state.policies).priority {
        Priority::Ignore => Priority::Usual,
        priority => priority,
    };
    let overload = overload(work.state.load(work.rules.sc));
    let skill = work.state.firm.team.skill;
    let outcome = match priority.handled(skill, overload, draw) {
        Outcome::Quick if !fresh => Outcome::Resolved,
        outcome => outcome,
    };
    work.happen(Event::Delegated { id, outcome });
    work.happen(Event::HoursUsed {
        hours: priority.hours(severity),
    });
    work.happen(Event::TrustMoved {
        customer,
        by: trust::handled(outcome),
    });
    if outcome != Outcome::Unresolved {
        let fair = case
            .and_then(|i| work.rules.sc.cases.get(i as usize))
            .map_or_else(
                || Money::from_f64(usual),
                |c| Money(c.fair.0.0.midpoint(c.fair.1.0)),
            );
        work.post(Some(customer), Account::Compensation, -fair);
    }
    remember(work, customer, outcome, severity);
}

/// Keeps a promise that falls due, or lets it be. Trust rises by .06 when it is
/// kept and falls by twice as much when it is broken.
pub(super) fn follow_up(work: &mut Work, id: ComplaintId, keep: bool) {
    let Some(promise) = work
        .state
        .promises
        .iter()
        .find(|p| p.complaint == id && p.kept.is_none())
    else {
        return;
    };
    let kept = keep && promise.keepable;
    let Some(customer) = work.state.complaint(id).map(|c| c.customer) else {
        return;
    };
    work.happen(Event::PromiseEnded { id, kept });
    if keep {
        work.happen(Event::HoursUsed {
            hours: FOLLOW_UP_HOURS,
        });
    }
    let by = if kept { KEPT } else { BROKEN };
    work.happen(Event::TrustMoved { customer, by });
}

/// Complaints whose last week has passed stay unanswered.
pub(super) fn deadlines(work: &mut Work) {
    for id in open_complaints(work.state) {
        let late = work
            .state
            .complaint(id)
            .is_some_and(|c| matches!(c.status, Status::Open) && c.due < work.state.week);
        if late {
            lapse(work, id);
        }
    }
}

/// At the close nothing waits any longer.
pub(super) fn close_all(work: &mut Work) {
    for id in open_complaints(work.state) {
        lapse(work, id);
    }
}

fn lapse(work: &mut Work, id: ComplaintId) {
    let Some(complaint) = work.state.complaint(id) else {
        return;
    };
    let (customer, severity) = (complaint.customer, complaint.severity);
    work.happen(Event::Unanswered { id });
    remember(work, customer, Outcome::Unresolved, severity);
}
