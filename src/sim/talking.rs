//! Commands about complaints: talk, delegate, let it lapse, keep what was promised.

use super::complaint::{
    Case, Follow, Lot, Meeting, Outcome, Status, Talk, TalkEnd, usual_settlement,
};
use super::effort::overload;
use super::event::{Event, memory_source};
use super::incident::remember;
use super::ledger::Account;
use super::luck::{Purpose, When};
use super::quarter::{Work, open_complaints};
use super::state::Promise;
use super::trust::{self, BROKEN, KEPT};
use super::units::{ComplaintId, CustomerId, Money, WEEKS};

/// Quality of a resolution from which it is brilliant.
const BRILLIANT: f64 = 0.9;
/// What a brilliant recovery adds to satisfaction.
const DELIGHT: f64 = 0.03;

/// What each fact that a talk brings out adds to the completeness of the file.
const LEARNED: f64 = 0.02;

/// What the talk about a complaint is held in, and where its lots are drawn.
fn meeting<'a>(work: &Work<'a>, id: ComplaintId) -> Option<(Meeting<'a>, Lot)> {
    let complaint = work.state.complaint(id)?;
    let c = work.state.customer(complaint.customer)?;
    let meeting = Meeting {
        case: work.rules.sc.cases.get(complaint.case? as usize)?,
        profiles: &work.rules.sc.profiles,
        authority: c.policy(&work.state.policies).authority,
        patience: 1.0,
    };
    let lot = Lot {
        luck: work.luck,
        entity: complaint.customer.0,
        when: When {
            quarter: complaint.quarter,
            week: complaint.week,
        },
    };
    Some((meeting, lot))
}

/// Takes up a complaint.
pub(super) fn open(work: &mut Work, id: ComplaintId) {
    let Some((meeting, lot)) = meeting(work, id) else {
        return;
    };
    let Some(customer) = work.state.complaint(id).map(|c| c.customer) else {
        return;
    };
    let Some(p) = work.state.profile(work.rules.sc, customer) else {
        return;
    };
    let c = &work.state.customers[customer.index()];
    let (personality, trust, let_down) = (p.personality, c.levels.trust, c.let_down());
    let talk = Box::new(Talk::open(meeting, personality, trust, let_down, lot));
    work.happen(Event::TalkOpened { id, talk });
}

/// Says a line; the last one, or the end of patience, ends the talk.
pub(super) fn say(work: &mut Work, id: ComplaintId, line: u32, offer: Option<Money>) {
    let Some((meeting, lot)) = meeting(work, id) else {
        return;
    };
    let talk = |work: &Work| work.state.complaint(id)?.status.talk().cloned();
    let Some(said) = talk(work).and_then(|t| t.say(meeting, line, offer, lot)) else {
        return;
    };
    work.happen(Event::Said { id, said });
    let Some(talk) = talk(work).filter(|t| t.over(meeting.case)) else {
        return;
    };
    let Some(complaint) = work.state.complaint(id) else {
        return;
    };
    let same_week = complaint.quarter == work.state.quarter && complaint.week == work.state.week;
    let customer = complaint.customer;
    let end = talk.end(meeting, same_week);
    finish(work, id, customer, meeting.case, end);
}

fn finish(work: &mut Work, id: ComplaintId, customer: CustomerId, case: &Case, end: TalkEnd) {
    let severity = case.severity;
    let before = work.state.customers[customer.index()].levels.trust;
    // What a talk does to trust in the firm is part of what it did to trust in the person.
    let by = 0.5 * (end.talk.trust - before);
    let learned = LEARNED * end.talk.known.len() as f64;
    let (settlement, outcome) = (end.settlement, end.outcome);
    let c = &work.state.customers[customer.index()];
    // The recovery paradox within its limits (de Matos, Henrique & Rossi 2007):
    // a brilliant recovery may delight, after a first failure only …
    let first = !c.failed_before() && c.major + c.minor <= 1;
    let delights = first && outcome == Outcome::Quick && end.quality >= BRILLIANT;
    work.happen(Event::TalkEnded {
        id,
        end: Box::new(end),
    });
    work.happen(Event::TrustMoved { customer, by });
    if learned > 0.0 {
        work.happen(Event::Learned {
            customer,
            by: learned,
        });
    }
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
        // In the next quarter if this one ends before.
        let due = work.state.week + case.follow_up.due;
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
    let priority = c.policy(&work.state.policies).priority.delegated();
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

/// Does something about a promise that falls due. Kept in person, trust rises
/// by .06, by a third of it with a bare message; put off in time it falls a
/// little; broken it falls by twice what keeping would have brought.
pub(super) fn follow_up(work: &mut Work, id: ComplaintId, how: Follow) {
    let open = |p: &&Promise| p.complaint == id && p.kept.is_none();
    let Some(promise) = work.state.promises.iter().copied().find(|p| open(&p)) else {
        return;
    };
    let Some(customer) = work.state.complaint(id).map(|c| c.customer) else {
        return;
    };
    work.happen(Event::HoursUsed { hours: how.hours() });
    let by = match how {
        Follow::Keeps => KEPT,
        Follow::Bare => KEPT / 3.0,
        Follow::Postpones => BROKEN / 4.0,
        Follow::Excuses => BROKEN,
    };
    if how == Follow::Postpones {
        let weeks = u32::from(work.state.quarter - promise.quarter) * u32::from(WEEKS);
        let due = (weeks + u32::from(work.state.week) + 1).min(255) as u8;
        work.happen(Event::PutOff { id, due });
    } else {
        let kept = how.keeps();
        work.happen(Event::PromiseEnded { id, kept });
    }
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
