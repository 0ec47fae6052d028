//! How prospects move through the pipeline and join the book.

use crate::sim::customer::{Customer, Past};
use crate::sim::event::Event;
use crate::sim::prospect::Progress;
use crate::sim::setup::{Profile, Scenario};
use crate::sim::state::State;
use crate::sim::units::CustomerId;

impl State {
    pub(super) fn apply_prospect(&mut self, event: &Event) {
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

    pub(super) fn join(
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
        customer.past.set(Past::REFERRED, referred);
        self.joined.push(profile.clone());
        self.customers.push(customer);
        self.signed.pop_front();
    }
}
