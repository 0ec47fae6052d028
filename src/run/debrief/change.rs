//! What is changed of a run before it is played again: edits of plans, answers to events, the handling of complaints.

use super::course::Course;
use super::lines::OtherLine;
use crate::sim::complaint::Follow;
use crate::sim::{Command, ComplaintId, TierId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How a complaint is handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Handling {
    /// It is talked through; as a change: at once, with the line that does most
    /// good in each turn.
    Talked,
    /// It is left to an account manager.
    Delegated,
    /// Nobody answers.
    Unanswered,
}

impl Handling {
    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Talked => "handling-talked",
            Self::Delegated => "handling-delegated",
            Self::Unanswered => "handling-unanswered",
        }
    }
}

/// What is changed of a [`Course`]. Everything else stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Commands that aren't given, by their places in the log.
    pub without: BTreeSet<usize>,
    /// Edits made at the end of a quarter's plan, in this order.
    pub plans: Vec<(u8, Command)>,
    /// Events answered otherwise: event, choice.
    pub choices: Vec<(u32, u32)>,
    /// Complaints handled otherwise, by their ids in the course; none: as in the course after all.
    pub complaints: Vec<(ComplaintId, Option<Handling>)>,
    /// Lines said otherwise, by the ids of the complaints in the course.
    pub lines: Vec<(ComplaintId, OtherLine)>,
    /// What is done about promises instead, by the complaints they were made in.
    pub promises: Vec<(ComplaintId, Follow)>,
    /// Whether it is asked in a quarter what another hour for a tier is worth.
    pub hints: Vec<((u8, TierId), bool)>,
}

impl Change {
    /// This change and another one, which has the last word.
    pub fn add(&mut self, other: &Self) {
        self.without.extend(&other.without);
        self.plans.extend(other.plans.iter().cloned());
        replace(&mut self.choices, &other.choices);
        replace(&mut self.complaints, &other.complaints);
        // Whoever handles a complaint otherwise says nothing of what was said before.
        let handled = |id: &ComplaintId| other.complaints.iter().any(|(of, _)| of == id);
        self.lines.retain(|(id, _)| !handled(id));
        for (id, line) in &other.lines {
            // A line that is changed makes another talk of all that follows.
            let before = |said: &OtherLine| said.place < line.place;
            self.lines.retain(|(of, said)| of != id || before(said));
            self.lines.push((*id, *line));
        }
        replace(&mut self.promises, &other.promises);
        replace(&mut self.hints, &other.hints);
    }

    /// The first quarter that it touches; none where it touches nothing of the
    /// course.
    pub fn first(&self, course: &Course) -> Option<u8> {
        let sc = course.scenario();
        let of_complaint = |id: &ComplaintId| Some(course.state().complaint(*id)?.quarter);
        let places = self.without.iter();
        let places = places.filter_map(|place| Some(course.place(*place)?.quarter));
        let events = self.choices.iter();
        let events = events.filter_map(|(event, _)| Some(sc.events.get(*event as usize)?.quarter));
        let complaints = self.complaints.iter();
        let complaints = complaints.filter_map(|(id, _)| of_complaint(id));
        let lines = self.lines.iter();
        let lines = lines.filter_map(|(id, _)| of_complaint(id));
        let promises = self.promises.iter();
        let promises = promises.filter_map(|(id, _)| of_complaint(id));
        places
            .chain(self.plans.iter().map(|(quarter, _)| *quarter))
            .chain(events)
            .chain(complaints)
            .chain(lines)
            .chain(promises)
            .chain(self.hints.iter().map(|((quarter, _), _)| *quarter))
            .min()
    }

    pub(super) fn choice(&self, event: u32) -> Option<u32> {
        find(&self.choices, event)
    }

    pub(super) fn complaint(&self, id: ComplaintId) -> Option<Handling> {
        find(&self.complaints, id).flatten()
    }

    /// Whether something else is said in the talk about a complaint.
    pub(super) fn retells(&self, id: ComplaintId) -> bool {
        self.lines.iter().any(|(of, _)| *of == id)
    }

    /// What is said instead in one place of the talk about a complaint.
    pub(super) fn line(&self, id: ComplaintId, place: usize) -> Option<OtherLine> {
        let mut own = self.lines.iter().filter(|(of, _)| *of == id);
        let found = own.find(|(_, line)| line.place as usize == place);
        found.map(|(_, line)| *line)
    }

    pub(super) fn hint(&self, quarter: u8, tier: TierId) -> Option<bool> {
        find(&self.hints, (quarter, tier))
    }

    pub(super) fn promise(&self, id: ComplaintId) -> Option<Follow> {
        find(&self.promises, id)
    }
}

fn find<K: Copy + PartialEq, V: Copy>(list: &[(K, V)], key: K) -> Option<V> {
    list.iter().find(|(k, _)| *k == key).map(|(_, v)| *v)
}

fn replace<K: Copy + PartialEq, V: Copy>(list: &mut Vec<(K, V)>, with: &[(K, V)]) {
    for (key, value) in with {
        list.retain(|(k, _)| k != key);
        list.push((*key, *value));
    }
}
