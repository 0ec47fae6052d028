//! Talks of a course in which another line is said: told again line by line, each in the place of the one it was.

use super::super::lines::{self, Origin};
use super::{ENOUGH, Walk};
use crate::run::bots;
use crate::sim::complaint::Talk;
use crate::sim::{Command, ComplaintId};

impl Walk<'_> {
    /// The talk about a complaint, while it is under way here.
    pub(super) fn talk(&self, here: ComplaintId) -> Option<&Talk> {
        self.state().complaint(here)?.status.talk()
    }

    /// The changed line that comes next in a talk, if there is one.
    pub(super) fn put_in(&self, id: ComplaintId, here: ComplaintId) -> Option<Command> {
        let (command, origin) = self.next_line(id, here)?;
        (origin == Origin::Changed).then_some(command)
    }

    /// Says what comes in the place of a line of the course. After the last of
    /// them the talk is brought to its end.
    pub(super) fn retell(&mut self, index: usize, id: ComplaintId) {
        let here = self.here(id).filter(|here| self.talk(*here).is_some());
        let Some(here) = here else {
            // It is over already: there is nobody to say it to.
            self.skipped += 1;
            return;
        };
        let Some(origin) = self.tell(id, here) else {
            self.skipped += 1;
            return;
        };
        let own = matches!(origin, Origin::Own | Origin::Changed);
        self.skipped += u32::from(!own);
        let of_talk = |command: &Command| match command {
            Command::Say { complaint, .. } => *complaint == id,
            _ => false,
        };
        if self.course.log()[index + 1..].iter().any(of_talk) {
            return;
        }
        for _ in 0..ENOUGH {
            if self.talk(here).is_none() || self.tell(id, here).is_none() {
                break;
            }
        }
    }

    fn next_line(&self, id: ComplaintId, here: ComplaintId) -> Option<(Command, Origin)> {
        let talk = self.talk(here)?;
        let instead = self.change.line(id, talk.moves.len());
        lines::next(self.course, (id, here), talk, instead)
    }

    /// Says the next line of a talk, and tells where it comes from.
    fn tell(&mut self, id: ComplaintId, here: ComplaintId) -> Option<Origin> {
        let place = self.talk(here)?.moves.len();
        let wanted = self.change.line(id, place).is_some();
        if let Some((command, origin)) = self.next_line(id, here)
            && self.carry_out(&command).is_ok()
        {
            // Where something else is changed as well, the line may not stand there.
            self.skipped += u32::from(wanted && origin != Origin::Changed);
            self.filled += u32::from(matches!(origin, Origin::Kind | Origin::Filled));
            return Some(origin);
        }
        let best = bots::talk_answer(&self.sim)?;
        self.carry_out(&best).ok()?;
        self.filled += 1;
        Some(Origin::Filled)
    }
}
