//! How events change the state: the only way it ever changes.

use super::{Answer, Phase, Promise, State};
use crate::sim::chronicle::Grievance;
use crate::sim::complaint::{Complaint, Outcome, Severity, Status, memory_of};
use crate::sim::customer::{Customer, Departure, Intent};
use crate::sim::event::{ANGER, Event};
use crate::sim::prospect::Progress;
use crate::sim::setup::{Effect, Personality, Profile, Scenario};
use crate::sim::tally::Tally;
use crate::sim::team;
use crate::sim::units::{ComplaintId, CustomerId, level};

impl State {
    /// The counts of the quarter now.
    fn counts(&mut self) -> &mut Tally {
        let at = usize::from(self.quarter.max(1)) - 1;
        if self.tallies.len() <= at {
            self.tallies.resize(at + 1, Tally::default());
        }
        &mut self.tallies[at]
    }

    fn count_outcome(&mut self, outcome: Outcome) {
        let t = self.counts();
        match outcome {
            Outcome::Silent => t.silent += 1,
            Outcome::Unresolved => t.unresolved += 1,
            Outcome::Resolved => t.resolved += 1,
            Outcome::Quick => t.quick += 1,
        }
    }

    fn customer_mut(&mut self, id: CustomerId) -> Option<&mut Customer> {
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
                let kind = self.profile(sc, *customer).map(|p| p.kind);
                if let (Some(kind), Some(c)) = (kind, self.customer_mut(*customer)) {
                    c.grievance += memory_of(*outcome, *severity, kind, c.let_down);
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

    fn count_voiced(&mut self, sc: &Scenario, id: CustomerId) {
        let angry = self
            .profile(sc, id)
            .is_some_and(|p| p.personality == Personality::Angry);
        let t = self.counts();
        t.voiced += 1;
        t.abuse += u32::from(angry);
    }

    /// Somebody quits: the customers he or she looked after lose trust, effort
    /// that was built up, and the bond to the person.
    fn quit(&mut self, head: u32) {
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

    fn join(
        &mut self,
        sc: &Scenario,
        id: CustomerId,
        profile: &Profile,
        referred: bool,
        share: f64,
    ) {
        // Ids follow the book; a gap would point at somebody else.
        if id.index() != sc.customers.len() + self.joined.len() {
            return;
        }
        let mut customer = Customer::new(profile);
        customer.levels.share = share;
        customer.levels.stock = 0.5;
        customer.joined = self.quarter;
        customer.referred = referred;
        self.joined.push(profile.clone());
        self.customers.push(customer);
        self.signed.pop_front();
    }

    fn apply_prospect(&mut self, event: &Event) {
        // Numbers are given out in order, so the list is sorted by them.
        let find = |state: &Self, id: u32| state.prospects.binary_search_by_key(&id, |p| p.id).ok();
        match event {
            Event::Worked { prospect, hours } => {
                if let Some(at) = find(self, *prospect) {
                    self.prospects[at].hours += hours;
                }
            }
            Event::Qualified { prospect, fits } => {
                if let Some(at) = find(self, *prospect) {
                    if *fits {
                        self.counts().qualified += 1;
                        self.prospects[at].progress = Progress::Qualified;
                    } else {
                        self.prospects[at].progress = Progress::Done;
                    }
                }
            }
            Event::Decided { prospect, signed } => {
                if let Some(at) = find(self, *prospect) {
                    self.prospects[at].progress = Progress::Done;
                    if *signed {
                        self.signed.push_back(self.prospects[at]);
                    }
                }
            }
            Event::WentCold { prospect } => {
                if let Some(at) = find(self, *prospect) {
                    self.prospects[at].progress = Progress::Done;
                }
            }
            Event::Recommended { customer, prospect } => {
                self.next_prospect = self.next_prospect.max(prospect.id + 1);
                self.prospects.push(*prospect);
                let quarter = self.quarter;
                if let Some(chronicle) = &mut self.chronicle {
                    chronicle.recommended.push((quarter, *customer));
                }
            }
            _ => {}
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
                self.count_voiced(sc, *customer);
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
                let book = sc.customers.len();
                let at = complaint.customer.index();
                let person = sc
                    .customers
                    .get(at)
                    .or_else(|| self.joined.get(at.checked_sub(book)?));
                let Some(person) = person else {
                    return;
                };
                let case = complaint.case.and_then(|i| sc.cases.get(i as usize));
                let line = case.and_then(|c| crate::sim::complaint_line(c, said));
                if let (Status::Talking(talk), Some(line)) = (&mut complaint.status, line) {
                    talk.apply(sc.profiles.get(person.personality), line, said.clone());
                }
            }
            Event::TalkEnded { id, end } => {
                self.count_outcome(end.outcome);
                self.set_status(*id, Status::Talked((**end).clone()));
            }
            Event::Delegated { id, outcome } => {
                self.count_outcome(*outcome);
                self.set_status(*id, Status::Delegated(*outcome));
            }
            Event::Unanswered { id } => {
                self.count_outcome(Outcome::Unresolved);
                self.set_status(*id, Status::Unanswered);
            }
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
        let firm = &mut self.firm;
        match effect {
            Effect::Hours(hours) => self.extra_hours += hours,
            Effect::Quality(by) => firm.quality = level(firm.quality + by),
            Effect::Image(by) => firm.image = level(firm.image + by),
            Effect::Access(by) => firm.access = level(firm.access + by),
            Effect::Morale(by) => firm.team.morale = level(firm.team.morale + by),
            // The last ones to come are the ones who are called away.
            Effect::Poached(heads) => {
                for _ in 0..heads.min(self.firm.team.heads.saturating_sub(1)) {
                    self.quit(self.firm.team.heads - 1);
                }
            }
            // The money itself is booked by a ledger event of its own.
            Effect::Cost(_) => {}
            Effect::Wallet(who, _)
            | Effect::Margin(who, _)
            | Effect::Satisfaction(who, _)
            | Effect::Expectation(who, _)
            | Effect::Trust(who, _)
            | Effect::Loyalty(who, _)
            | Effect::Anger(who, _)
            | Effect::RivalEffort(who, _)
            | Effect::RivalPrice(who, _)
            | Effect::Rating(who, _)
            | Effect::File(who, _) => {
                let profiles = sc.customers.iter().chain(&self.joined);
                for (i, (p, c)) in profiles.zip(&mut self.customers).enumerate() {
                    if c.active() && who.means(CustomerId(i as u32), p) {
                        touch(c, effect);
                    }
                }
            }
        }
    }
}

/// What an effect does to one customer. Multipliers are held to a range in
/// which the formulas still mean something.
fn touch(c: &mut Customer, effect: Effect) {
    let l = &mut c.levels;
    match effect {
        Effect::Wallet(_, factor) => c.wallet = (c.wallet * factor).clamp(0.0, 1e13),
        Effect::Margin(_, by) => c.margin = (c.margin + by).clamp(-0.5, 0.95),
        Effect::Satisfaction(_, by) => l.satisfaction = level(l.satisfaction + by),
        Effect::Expectation(_, by) => l.expectation = level(l.expectation + by),
        Effect::Trust(_, by) => l.trust = level(l.trust + by),
        Effect::Loyalty(_, by) => l.loyalty = level(l.loyalty + by),
        Effect::Anger(_, odds) => {
            let z = &mut l.memory[usize::from(ANGER)];
            *z = (*z + odds).clamp(-10.0, 20.0);
        }
        Effect::RivalEffort(_, factor) => {
            c.rival_hours = (c.rival_hours * factor).clamp(0.0, 10_000.0);
        }
        Effect::RivalPrice(_, factor) => {
            c.rival_price = (c.rival_price * factor).clamp(0.5, 2.0);
        }
        Effect::Rating(_, steps) => c.rating = c.rating.moved(steps),
        Effect::File(_, by) => l.file = level(l.file + by),
        Effect::Cost(_)
        | Effect::Hours(_)
        | Effect::Quality(_)
        | Effect::Image(_)
        | Effect::Access(_)
        | Effect::Morale(_)
        | Effect::Poached(_) => {}
    }
}
