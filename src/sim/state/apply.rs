//! How events change the state: the only way it ever changes.

use super::{Answer, Phase, Promise, State};
use crate::sim::complaint::{Complaint, Outcome, Severity, Status};
use crate::sim::customer::Customer;
use crate::sim::event::{ANGER, Event};
use crate::sim::setup::{Effect, Scenario, Who};
use crate::sim::units::{ComplaintId, CustomerId, level};

impl State {
    fn customer_mut(&mut self, id: CustomerId) -> Option<&mut Customer> {
        self.customers.get_mut(id.index())
    }

    /// Changes the state as the event says. Ids that point nowhere change nothing.
    pub fn apply(&mut self, sc: &Scenario, event: &Event) {
        match event {
            Event::TierSet { customer, tier } => {
                if let Some(c) = self.customer_mut(*customer) {
                    c.tier = *tier;
                }
            }
            Event::PolicySet { tier, edit } => {
                if let Some(policy) = self.policies.get_mut(tier.index()) {
                    edit.apply_to(policy);
                }
            }
            Event::OverrideSet { customer, own } => {
                if let Some(c) = self.customer_mut(*customer) {
                    c.own = *own;
                }
            }
            Event::PlanCommitted => self.phase = Phase::Weeks,
            Event::WeekBegan { week } => self.week = *week,
            Event::Posted(entry) => self.ledger.post(entry.clone()),
            Event::Failed { customer, severity } => {
                if let Some(c) = self.customer_mut(*customer) {
                    match severity {
                        Severity::Major => c.major += 1,
                        Severity::Minor => c.minor += 1,
                    }
                }
            }
            Event::KeptSilent { customer, .. } => self.silent.push((self.quarter, *customer)),
            Event::HoursUsed { hours } => self.extra_hours += hours,
            Event::TrustMoved { customer, by } => {
                if let Some(c) = self.customer_mut(*customer) {
                    c.levels.trust = level(c.levels.trust + by);
                }
            }
            Event::Remembered {
                customer,
                source,
                log_odds,
            } => {
                if let Some(c) = self.customer_mut(*customer) {
                    if let Some(z) = c.levels.memory.get_mut(usize::from(*source)) {
                        *z += log_odds;
                    }
                    if *source == Outcome::Unresolved as u8 {
                        c.let_down = true;
                    }
                }
            }
            Event::Complained { .. }
            | Event::TalkOpened { .. }
            | Event::Said { .. }
            | Event::TalkEnded { .. }
            | Event::Delegated { .. }
            | Event::Unanswered { .. }
            | Event::Promised { .. }
            | Event::PromiseEnded { .. } => self.apply_complaint(sc, event),
            Event::Happened { event } => {
                self.happened.push((*event, None));
                let asks = sc
                    .events
                    .get(*event as usize)
                    .is_some_and(|e| !e.choices.is_empty());
                match (asks, self.waiting) {
                    (true, None) => self.waiting = Some(*event),
                    (true, Some(_)) => self.queued.push(*event),
                    (false, _) => {}
                }
            }
            Event::Chosen { event, choice } => {
                self.waiting = (!self.queued.is_empty()).then(|| self.queued.remove(0));
                if let Some(slot) = self.happened.iter_mut().rev().find(|(e, _)| e == event) {
                    slot.1 = Some(*choice);
                }
            }
            Event::Effected(effect) => self.apply_effect(sc, *effect),
            Event::Answered {
                question,
                option,
                right,
            } => self.answers.push(Answer {
                question: *question,
                option: *option,
                right: *right,
            }),
            Event::Closed { customer, record } => {
                let growth = sc.customers.get(customer.index()).map_or(0.0, |p| p.growth);
                if let Some(c) = self.customer_mut(*customer) {
                    c.levels = record.step.levels;
                    c.levels.memory = c.levels.memory.map(|z| z / 2.0);
                    c.wallet *= 1.0 + growth;
                    c.left = record.left.then_some(record.quarter);
                    c.history.push((**record).clone());
                    c.major = 0;
                    c.minor = 0;
                }
            }
            Event::QuarterClosed => {
                self.phase = Phase::Review;
                self.extra_hours = 0.0;
            }
            Event::QuarterBegan { quarter } => {
                self.quarter = *quarter;
                self.week = 0;
                self.phase = Phase::Plan;
            }
            Event::Ended => self.phase = Phase::Debrief,
        }
    }

    fn apply_complaint(&mut self, sc: &Scenario, event: &Event) {
        match event {
            Event::Complained {
                id,
                customer,
                case,
                severity,
                due,
            } => {
                self.complaints.push(Complaint {
                    id: *id,
                    customer: *customer,
                    case: *case,
                    severity: *severity,
                    quarter: self.quarter,
                    week: self.week,
                    due: *due,
                    status: Status::Open,
                });
            }
            Event::TalkOpened { id, talk } => {
                self.set_status(*id, Status::Talking((**talk).clone()));
            }
            Event::Said { id, said } => {
                let Some(complaint) = self.complaints.get_mut(id.index()) else {
                    return;
                };
                let Some(person) = sc.customers.get(complaint.customer.index()) else {
                    return;
                };
                let case = complaint.case.and_then(|i| sc.cases.get(i as usize));
                let line = case.and_then(|c| crate::sim::complaint_line(c, said));
                if let (Status::Talking(talk), Some(line)) = (&mut complaint.status, line) {
                    talk.apply(sc.profiles.get(person.personality), line, said.clone());
                }
            }
            Event::TalkEnded { id, end } => self.set_status(*id, Status::Talked((**end).clone())),
            Event::Delegated { id, outcome } => self.set_status(*id, Status::Delegated(*outcome)),
            Event::Unanswered { id } => self.set_status(*id, Status::Unanswered),
            Event::Promised { id, due, keepable } => self.promises.push(Promise {
                complaint: *id,
                quarter: self.quarter,
                due: *due,
                keepable: *keepable,
                kept: None,
            }),
            Event::PromiseEnded { id, kept } => {
                if let Some(p) = self
                    .promises
                    .iter_mut()
                    .find(|p| p.complaint == *id && p.kept.is_none())
                {
                    p.kept = Some(*kept);
                }
            }
            _ => {}
        }
    }

    fn set_status(&mut self, id: ComplaintId, status: Status) {
        if let Some(complaint) = self.complaints.get_mut(id.index()) {
            complaint.status = status;
        }
    }

    fn apply_effect(&mut self, sc: &Scenario, effect: Effect) {
        let who = match effect {
            Effect::Wallet(who, _)
            | Effect::Margin(who, _)
            | Effect::Satisfaction(who, _)
            | Effect::Expectation(who, _)
            | Effect::Trust(who, _)
            | Effect::Loyalty(who, _)
            | Effect::Anger(who, _)
            | Effect::RivalEffort(who, _) => who,
            Effect::Hours(hours) => {
                self.extra_hours += hours;
                return;
            }
            Effect::Quality(by) => {
                self.quality = level(self.quality + by);
                return;
            }
            // The money itself is booked by a ledger event of its own.
            Effect::Cost(_) => return,
        };
        for (i, (p, c)) in sc.customers.iter().zip(&mut self.customers).enumerate() {
            let meant = match who {
                Who::Everyone => true,
                Who::Kind(kind) => p.kind == kind,
                Who::Customer(id) => id.index() == i,
            };
            if meant && c.active() {
                touch(c, effect);
            }
        }
    }
}

/// What an effect does to one customer.
fn touch(c: &mut Customer, effect: Effect) {
    let l = &mut c.levels;
    match effect {
        Effect::Wallet(_, factor) => c.wallet *= factor,
        Effect::Margin(_, by) => c.margin = (c.margin + by).clamp(-0.5, 0.95),
        Effect::Satisfaction(_, by) => l.satisfaction = level(l.satisfaction + by),
        Effect::Expectation(_, by) => l.expectation = level(l.expectation + by),
        Effect::Trust(_, by) => l.trust = level(l.trust + by),
        Effect::Loyalty(_, by) => l.loyalty = level(l.loyalty + by),
        Effect::Anger(_, odds) => l.memory[usize::from(ANGER)] += odds,
        Effect::RivalEffort(_, factor) => c.rival_hours *= factor,
        Effect::Cost(_) | Effect::Hours(_) | Effect::Quality(_) => {}
    }
}
