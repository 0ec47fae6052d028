//! Complaints and promises of a course in another future: the same ones are found again, and handled as they were or otherwise.

use super::super::change::Handling;
use super::super::course::counterpart;
use super::super::usual;
use super::{ENOUGH, Walk};
use crate::run::bots;
use crate::sim::complaint::{Complaint, Follow, Status};
use crate::sim::{Command, ComplaintId, Refusal};

impl Walk<'_> {
    /// A complaint of the course, here.
    pub(super) fn here(&self, id: ComplaintId) -> Option<ComplaintId> {
        let of = self.course.state();
        counterpart(of.complaint(id)?, of, self.state()).map(|c| c.id)
    }

    /// A complaint that came here, in the course.
    pub(super) fn known(&self, id: ComplaintId) -> Option<ComplaintId> {
        let here = self.state();
        counterpart(here.complaint(id)?, here, self.course.state()).map(|c| c.id)
    }

    pub(super) fn take_up(&mut self, id: ComplaintId, command: &Command) {
        if let Some(handling) = self.change.complaint(id) {
            return self.handle(id, handling);
        }
        match self.here(id) {
            None => self.skipped += 1,
            Some(id) => self.insist(&match command {
                Command::OpenTalk(_) => Command::OpenTalk(id),
                _ => Command::Delegate(id),
            }),
        }
    }

    /// Says a line of the course where the talk stands at the same turn; the
    /// usual one where it isn't shown.
    pub(super) fn say(
        &mut self,
        id: ComplaintId,
        turn: Option<u32>,
        line: impl Fn(ComplaintId) -> Command,
    ) {
        let now = self
            .here(id)
            .and_then(|here| Some((here, self.talk(here)?.turn)));
        let Some((here, now)) = now else {
            self.skipped += 1;
            return;
        };
        if turn == Some(now) && self.carry_out(&line(here)).is_ok() {
            return;
        }
        self.skipped += 1;
        self.fill();
    }

    pub(super) fn follow_up(&mut self, id: ComplaintId, how: Follow) {
        let Some(complaint) = self.here(id) else {
            self.skipped += 1;
            return;
        };
        let wanted = self.change.promise(id);
        // What can't be kept is excused, as a change; as it was, it is left out.
        // What was put off once falls due again, and ends as it ended.
        let ways: &[Follow] = match wanted {
            None => &[how],
            Some(Follow::Postpones) => &[Follow::Postpones, how, Follow::Excuses],
            Some(other) => &[other, Follow::Excuses],
        };
        let follow = |how: &Follow| Command::FollowUp {
            complaint,
            how: *how,
        };
        let given = ways.iter().any(|how| self.carry_out(&follow(how)).is_ok());
        self.skipped += u32::from(!given);
    }

    /// Complaints of this week that are handled otherwise, and those that the
    /// course didn't have.
    pub(super) fn pending(&mut self) {
        let state = self.state();
        let open = state.complaints.iter().rev();
        let this_week = |c: &&Complaint| (c.quarter, c.week) == (state.quarter, state.week);
        let ids: Vec<ComplaintId> = open
            .take_while(this_week)
            .filter(|c| matches!(c.status, Status::Open))
            .map(|c| c.id)
            .collect();
        for id in ids.into_iter().rev() {
            let Some(known) = self.known(id) else {
                let handling = usual::handling(self.course, &self.sim, id);
                self.carry_through(id, handling, None);
                continue;
            };
            if let Some(handling) = self.change.complaint(known) {
                self.handle(known, handling);
            }
        }
    }

    fn handle(&mut self, id: ComplaintId, handling: Handling) {
        if self.handled.contains(&id) {
            return;
        }
        self.handled.push(id);
        match self.here(id) {
            Some(here) => self.carry_through(here, handling, Some(id)),
            None => self.skipped += 1,
        }
    }

    /// Handles a complaint. `changed` is its id in the course where the change
    /// says how: then the talk is the best one, but for the lines that are changed.
    fn carry_through(&mut self, id: ComplaintId, handling: Handling, changed: Option<ComplaintId>) {
        let talk = Command::OpenTalk(id);
        match handling {
            Handling::Unanswered => {}
            Handling::Talked if self.sim.allows(&talk) != Err(Refusal::NoTalk) => {
                self.insist(&talk);
                for _ in 0..ENOUGH {
                    if self.talk(id).is_none() {
                        break;
                    }
                    let line = match changed {
                        Some(known) => self
                            .put_in(known, id)
                            .or_else(|| bots::talk_answer(&self.sim)),
                        None => usual::line(&self.sim, self.course.rank()),
                    };
                    if line.is_none_or(|line| self.carry_out(&line).is_err()) {
                        break;
                    }
                }
            }
            Handling::Talked | Handling::Delegated => self.insist(&Command::Delegate(id)),
        }
    }
}
