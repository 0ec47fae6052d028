//! A run as it was played, cut into its closed quarters: the commands, and the state before each plan, at each commitment and at each close.

use crate::sim::complaint::{Complaint, Status, Talk};
use crate::sim::score::{Score, score};
use crate::sim::{
    Command, ComplaintId, CustomerId, Money, Phase, Refusal, Scenario, Sim, State, TierId,
};
use std::sync::Arc;
use thiserror::Error;

/// Why a log can't be looked back at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unplayable {
    /// A command of it is refused.
    #[error("command {} is refused: {refusal}", .index + 1)]
    Refused {
        /// Its place in the log, from 0.
        index: usize,
        /// Why.
        refusal: Refusal,
    },
    /// No quarter is closed yet.
    #[error("no quarter is closed yet")]
    Nothing,
}

/// Where a command was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Quarter, from 1.
    pub quarter: u8,
    /// Week, 0 while planning.
    pub week: u8,
    /// The event that waited then.
    pub event: Option<u32>,
    /// The turn of the talk that was under way then.
    pub turn: Option<u32>,
}

/// A closed quarter. The states keep no record of what has been.
#[derive(Clone, Debug)]
pub struct Part {
    /// Quarter, from 1.
    pub quarter: u8,
    /// Place in the log of the first command of its plan.
    pub from: usize,
    /// Place of its `CommitPlan`.
    pub commit: usize,
    /// Place of its `CloseQuarter`.
    pub close: usize,
    /// Place after the last command that belongs to it.
    pub until: usize,
    /// Before the first edit of its plan.
    pub opened: Sim,
    /// The plan as it was committed, just before.
    pub planned: Sim,
    /// Just after its close.
    pub closed: Sim,
    /// The score then.
    pub score: Score,
    /// The hash of the state then.
    pub hash: String,
}

/// A talk as it stood just before something was said in it.
#[derive(Clone, Debug)]
pub struct Stood {
    /// The complaint it is about.
    pub complaint: ComplaintId,
    /// The talk.
    pub talk: Talk,
    /// What could be settled at once.
    pub authority: Money,
}

/// A run as it was played, up to its last closed quarter.
#[derive(Clone, Debug)]
pub struct Course {
    log: Vec<Command>,
    places: Vec<Place>,
    parts: Vec<Part>,
    stood: Vec<Stood>,
    end: Sim,
    rank: f64,
}

impl Course {
    /// The course of a log: it is carried out once. A quarter that isn't closed
    /// is left out.
    pub fn of(
        sc: &Arc<Scenario>,
        seed: u64,
        quarters: u8,
        log: &[Command],
    ) -> Result<Self, Unplayable> {
        let mut sim = Sim::light(Arc::clone(sc), seed, quarters);
        let mut places = Vec::with_capacity(log.len());
        let mut parts: Vec<Part> = Vec::new();
        let mut stood: Vec<Stood> = Vec::new();
        let (mut opened, mut planned) = (sim.clone(), sim.clone());
        let (mut from, mut commit) = (0, 0);
        for (index, command) in log.iter().enumerate() {
            places.push(place(sim.state()));
            stood.extend(standing(sim.state(), command));
            if *command == Command::CommitPlan {
                commit = index;
                planned = sim.clone();
            }
            sim.silently(command)
                .map_err(|refusal| Unplayable::Refused { index, refusal })?;
            match command {
                Command::CloseQuarter => parts.push(Part {
                    quarter: sim.state().quarter,
                    from,
                    commit,
                    close: index,
                    until: index + 1,
                    opened: opened.clone(),
                    planned: planned.clone(),
                    score: score(sc, sim.state()),
                    hash: sim.state().hash(),
                    closed: sim.clone(),
                }),
                Command::NextQuarter => {
                    from = index + 1;
                    opened = sim.clone();
                    if let Some(part) = parts.last_mut() {
                        part.until = from;
                    }
                }
                _ => {}
            }
        }
        let last = parts.last_mut().ok_or(Unplayable::Nothing)?;
        if matches!(sim.state().phase, Phase::Plan | Phase::Weeks) {
            last.until = last.close + 1;
            sim = last.closed.clone();
        } else {
            last.until = log.len();
        }
        let until = last.until;
        places.truncate(until);
        Ok(Self {
            log: log[..until].to_vec(),
            places,
            parts,
            stood,
            rank: usual_rank(sim.state()),
            end: sim,
        })
    }

    /// The course of a run with its log.
    pub fn of_run(sim: &Sim, log: &[Command]) -> Result<Self, Unplayable> {
        Self::of(sim.scenario(), sim.seed(), sim.state().quarters, log)
    }

    /// The scenario.
    pub fn scenario(&self) -> &Arc<Scenario> {
        self.end.scenario()
    }

    /// The commands, up to the last close and what follows it.
    pub fn log(&self) -> &[Command] {
        &self.log
    }

    /// Where the command at a place of the log was given.
    pub fn place(&self, index: usize) -> Option<Place> {
        self.places.get(index).copied()
    }

    /// The talk about a complaint as it stood before each of its lines.
    pub fn stood(&self, id: ComplaintId) -> impl Iterator<Item = &Stood> {
        self.stood.iter().filter(move |s| s.complaint == id)
    }

    /// The closed quarters; there is at least one.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// A closed quarter.
    pub fn part(&self, quarter: u8) -> Option<&Part> {
        self.parts.iter().find(|part| part.quarter == quarter)
    }

    /// How many quarters are closed.
    pub fn closed(&self) -> u8 {
        self.parts.last().map_or(0, |part| part.quarter)
    }

    /// The run at its end.
    pub const fn end(&self) -> &Sim {
        &self.end
    }

    /// The state at its end.
    pub const fn state(&self) -> &State {
        self.end.state()
    }

    /// The score at its end.
    pub fn score(&self) -> Score {
        self.parts.last().map_or_else(Score::default, |p| p.score)
    }

    /// How good the lines said were among those shown, on average: 0 the
    /// worst, 1 the best; 1 where nobody talked.
    pub const fn rank(&self) -> f64 {
        self.rank
    }

    /// The customers of a tier in the plan of a quarter, as it was committed.
    pub fn members(&self, quarter: u8, tier: TierId) -> Vec<CustomerId> {
        self.part(quarter).map_or_else(Vec::new, |part| {
            let there = part.planned.state().active();
            there
                .filter(|(_, c)| c.tier() == tier)
                .map(|(id, _)| id)
                .collect()
        })
    }

    /// What was answered to an event that came.
    pub fn answered(&self, event: u32) -> Option<u32> {
        let happened = &self.state().happened;
        happened.iter().find(|(e, _)| *e == event)?.1
    }

    /// Whether an event came.
    pub fn came(&self, event: u32) -> bool {
        self.state().happened.iter().any(|(e, _)| *e == event)
    }
}

/// Whether two complaints are the same one in two futures: the same case in
/// the same week. Who voices it may be another.
pub fn alike(one: &Complaint, other: &Complaint) -> bool {
    (one.quarter, one.week, one.case) == (other.quarter, other.week, other.case)
}

/// The complaint of another future that is the same as this one of a state.
pub fn counterpart<'a>(one: &Complaint, of: &State, other: &'a State) -> Option<&'a Complaint> {
    let earlier = of.complaints.iter().take(one.id.index());
    let nth = earlier.filter(|c| alike(c, one)).count();
    other.complaints.iter().filter(|c| alike(c, one)).nth(nth)
}

fn place(state: &State) -> Place {
    let talk = state.complaints.iter().find_map(|c| c.status.talk());
    Place {
        quarter: state.quarter,
        week: if state.phase == Phase::Plan {
            0
        } else {
            state.week
        },
        event: state.waiting,
        turn: talk.map(|talk| talk.turn),
    }
}

/// The talk in which a command says something.
fn standing(state: &State, command: &Command) -> Option<Stood> {
    let Command::Say { complaint: id, .. } = command else {
        return None;
    };
    let complaint = state.complaint(*id)?;
    let customer = state.customer(complaint.customer)?;
    Some(Stood {
        complaint: *id,
        talk: complaint.status.talk()?.clone(),
        authority: customer.policy(&state.policies).authority,
    })
}

fn usual_rank(state: &State) -> f64 {
    let talked = state.complaints.iter().filter_map(|c| match &c.status {
        Status::Talked(end) => Some(&end.talk.moves),
        _ => None,
    });
    let (n, sum) = talked
        .flatten()
        .fold((0u32, 0.0), |(n, sum), mv| (n + 1, sum + mv.rank));
    if n == 0 { 1.0 } else { sum / f64::from(n) }
}

#[cfg(test)]
mod tests;
