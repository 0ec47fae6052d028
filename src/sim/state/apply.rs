//! How events change the state: the only way it ever changes.

mod complaint;
mod effect;
mod prospect;

use super::{Answer, Phase, State};
use crate::sim::chronicle::Grievance;
use crate::sim::complaint::{Outcome, Severity, memory_of};
use crate::sim::customer::{Customer, Departure, Intent, Past};
use crate::sim::event::Event;
use crate::sim::prospect::Progress;
use crate::sim::setup::{Personality, Scenario};
use crate::sim::tally::Tally;
use crate::sim::team;
use crate::sim::units::{CustomerId, level};

impl State {
    /// The counts of the quarter now.
    pub(super) fn counts(&mut self) -> &mut Tally {
        let at = usize::from(self.quarter.max(1)) - 1;
        if self.tallies.len() <= at {
            self.tallies.resize(at + 1, Tally::default());
        }
        &mut self.tallies[at]
    }

    pub(super) fn count_outcome(&mut self, outcome: Outcome) {
        let t = self.counts();
        match outcome {
            Outcome::Silent => t.silent += 1,
            Outcome::Unresolved => t.unresolved += 1,
            Outcome::Resolved => t.resolved += 1,
            Outcome::Quick => t.quick += 1,
        }
    }

    pub(super) fn customer_mut(&mut self, id: CustomerId) -> Option<&mut Customer> {
        self.customers.get_mut(id.index())
    }

    /// Changes the state as the event says. Ids that point nowhere change nothing.
    pub fn apply(&mut self, sc: &Scenario, event: &Event) {
        match event {
            Event::TierSet { customer, tier } => {
                if let Some(c) = self.customer_mut(*customer) {
                    c.tier = tier.0 as u8;
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
            Event::FirmSet { edit } => edit.apply_to(&mut self.plan),
            Event::GoalSet { goal, value } => self.goals[*goal as usize] = *value,
            Event::IntentSet { customer, intent } => {
                let mut change = 0i32;
                if let Some(c) = self.customer_mut(*customer) {
                    change =
                        i32::from(*intent != Intent::None) - i32::from(c.intent != Intent::None);
                    c.intent = *intent;
                }
                self.intents = self.intents.saturating_add_signed(change);
            }
            Event::Predicted { prediction } => {
                if let Some(chronicle) = &mut self.chronicle {
                    chronicle.predictions.push(*prediction);
                }
            }
            Event::HintTaken { tier } => {
                let quarter = self.quarter;
                if let Some(chronicle) = &mut self.chronicle {
                    chronicle.hints.push((quarter, *tier));
                }
            }
            Event::PlanCommitted {
                planned,
                agenda,
                leads,
                next_prospect,
            } => {
                self.phase = Phase::Weeks;
                self.planned = *planned;
                self.agenda.clone_from(agenda);
                self.prospects.extend_from_slice(leads);
                self.next_prospect = *next_prospect;
            }
            Event::WeekBegan { week } => {
                self.week = *week;
                self.prospects.retain(|p| p.progress != Progress::Done);
            }
            Event::FailuresDone => {
                let week = self.week;
                while self.agenda.last().is_some_and(|i| i.week <= week) {
                    self.agenda.pop();
                }
                if self.agenda.is_empty() {
                    // A million customers leave megabytes of room behind.
                    self.agenda = Vec::new();
                }
            }
            Event::Posted(entry) => {
                self.ledger.post(*entry);
                if let Some(c) = entry.customer.and_then(|id| self.customer_mut(id)) {
                    c.moved += entry.amount;
                }
            }
            Event::FirmMoved { firm } => self.firm = *firm,
            Event::Quit { head } => self.quit(*head),
            Event::LeadCame { .. } => self.counts().leads += 1,
            Event::Worked { .. }
            | Event::Qualified { .. }
            | Event::Decided { .. }
            | Event::WentCold { .. }
            | Event::Recommended { .. } => self.apply_prospect(event),
            Event::Joined {
                customer,
                profile,
                referred,
                share,
            } => self.join(sc, *customer, profile, *referred, *share),
            Event::AskedBack { customer, back } => {
                let quarter = self.quarter;
                if let Some(c) = self.customer_mut(*customer) {
                    // Asking is booked after the quarters of those who are there
                    // were closed: it belongs to the quarter that ends now.
                    c.historic += std::mem::take(&mut c.moved);
                }
                if let Some(c) = self.customer_mut(*customer)
                    && *back
                {
                    c.gone = 0;
                    c.departure = Departure::Left;
                    c.joined = quarter;
                    c.levels.trust = level(c.levels.trust + 0.03);
                    c.levels.satisfaction = c.levels.satisfaction.max(0.65);
                    c.levels.memory = [0.0; 5];
                    c.levels.share *= 0.6;
                    c.levels.stock = 0.5;
                }
            }
            Event::Failed { customer, severity } => {
                self.counts().failures += 1;
                if let Some(c) = self.customer_mut(*customer) {
                    match severity {
                        Severity::Major => c.major = c.major.saturating_add(1),
                        Severity::Minor => c.minor = c.minor.saturating_add(1),
                    }
                }
            }
            Event::Grievance {
                customer,
                severity,
                outcome,
                hours,
            } => {
                self.extra_hours += hours;
                if let Some(c) = self.customer_mut(*customer) {
                    c.grievance += memory_of(*outcome, *severity, c.kind, c.let_down());
                }
                self.count_outcome(*outcome);
                if *outcome != Outcome::Silent {
                    self.count_voiced(sc, *customer);
                }
                let (quarter, week) = (self.quarter, self.week);
                if let Some(chronicle) = &mut self.chronicle {
                    chronicle.grievances.push(Grievance {
                        quarter,
                        week,
                        customer: *customer,
                        severity: *severity,
                        outcome: *outcome,
                        hours: *hours,
                    });
                }
            }
            Event::HoursUsed { hours } => self.extra_hours += hours,
            Event::Learned { customer, by } => {
                if let Some(c) = self.customer_mut(*customer) {
                    c.levels.file = level(c.levels.file + by);
                }
            }
            Event::Delighted { customer, by } => {
                if let Some(c) = self.customer_mut(*customer) {
                    c.levels.satisfaction = level(c.levels.satisfaction + by);
                }
            }
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
                        c.past |= Past::LET_DOWN;
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
            | Event::PutOff { .. }
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
                after,
            } => self.answers.push(Answer {
                question: *question,
                option: *option,
                right: *right,
                after: *after,
            }),
            Event::Closed {
                customer,
                closing,
                record,
            } => {
                self.close_customer(*customer, closing);
                if let Some(chronicle) = &mut self.chronicle {
                    let at = customer.index();
                    if chronicle.history.len() <= at {
                        chronicle.history.resize_with(at + 1, Vec::new);
                    }
                    chronicle.history[at].push((**record).clone());
                }
            }
            Event::QuarterClosed { tally, misfortune } => {
                self.phase = Phase::Review;
                self.extra_hours = 0.0;
                self.misfortune += misfortune;
                *self.counts() = *tally;
            }
            Event::QuarterBegan { quarter } => {
                self.quarter = *quarter;
                self.week = 0;
                self.phase = Phase::Plan;
            }
            Event::Ended => self.phase = Phase::Debrief,
        }
    }

    pub(super) fn count_voiced(&mut self, sc: &Scenario, id: CustomerId) {
        let angry = self
            .profile(sc, id)
            .is_some_and(|p| p.personality == Personality::Angry);
        let t = self.counts();
        t.voiced += 1;
        t.abuse += u32::from(angry);
    }

    /// Somebody quits: the customers he or she looked after lose trust, effort
    /// that was built up, and the bond to the person.
    pub(super) fn quit(&mut self, head: u32) {
        let heads = self.firm.team.heads;
        let (trust, stock, bond) = team::TAKEN;
        let own = self.customers.iter_mut().skip(head as usize);
        for c in own.step_by(heads.max(1) as usize) {
            if c.active() {
                c.levels.trust = level(c.levels.trust - trust);
                c.levels.stock *= 1.0 - stock;
                c.levels.barriers[0] *= 1.0 - bond;
            }
        }
        self.firm.team.heads = heads.saturating_sub(1).max(1);
    }
}
