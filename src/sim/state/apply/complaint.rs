//! How events of complaints, talks and promises change the state.

use crate::sim::complaint::{Complaint, Outcome, Status};
use crate::sim::event::Event;
use crate::sim::setup::Scenario;
use crate::sim::state::{Promise, State};
use crate::sim::units::ComplaintId;

impl State {
    pub(super) fn apply_complaint(&mut self, sc: &Scenario, event: &Event) {
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
                let case = complaint.case.and_then(|i| sc.cases.get(i as usize));
                if let (Status::Talking(talk), Some(case)) = (&mut complaint.status, case) {
                    talk.apply(case, &sc.profiles, said.clone());
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
                postponed: false,
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
            Event::PutOff { id, due } => {
                let open = |p: &&mut Promise| p.complaint == *id && p.kept.is_none();
                if let Some(p) = self.promises.iter_mut().find(open) {
                    p.due = *due;
                    p.postponed = true;
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
}
