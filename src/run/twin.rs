//! Two runs that ought to be the same: the first quarter in which they aren't, the command that
//! parted them, and what of the state differs.

use crate::sim::{Command, CustomerId, Sim, State};
use serde::Serialize;
use std::fmt;

/// A part of the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Quarter, week and phase.
    Clock,
    /// What the tiers get.
    Policies,
    /// The plan for the firm, targets, intents.
    Plan,
    /// Customers.
    Customers,
    /// Profiles of those who joined.
    Joined,
    /// Levels of the firm, the team.
    Firm,
    /// Hours asked.
    Hours,
    /// Failures to come.
    Agenda,
    /// Prospects.
    Prospects,
    /// Complaints.
    Complaints,
    /// Promises.
    Promises,
    /// Events of the scenario.
    Events,
    /// Answers to questions.
    Answers,
    /// Counts.
    Tallies,
    /// Money.
    Ledger,
    /// What the score is reckoned from.
    Score,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = format!("{self:?}");
        f.write_str(&name.to_lowercase())
    }
}

/// Where two runs part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TwinParting {
    /// The first quarter that ends differently, from 1; the one under way if
    /// all that are closed are the same.
    pub quarter: u8,
    /// The first command, counted from 0, after which the states differ; none
    /// if they differ from the start, or one log ends before the other.
    pub command: Option<usize>,
    /// What differs then.
    pub parts: Vec<Part>,
    /// Customers that differ then, by id.
    pub customers: Vec<u32>,
}

impl fmt::Display for TwinParting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the runs part in quarter {}", self.quarter)?;
        match self.command {
            Some(command) => write!(f, ", at command {command}")?,
            None if self.parts.is_empty() => {
                return write!(f, ": one log ends before the other");
            }
            None => write!(f, ", from the start")?,
        }
        let parts: Vec<String> = self.parts.iter().map(ToString::to_string).collect();
        write!(f, ": {}", parts.join(", "))?;
        if let Some(first) = self.customers.first() {
            let more = self.customers.len() - 1;
            write!(f, " (customer {first}")?;
            if more > 0 {
                write!(f, " and {more} more")?;
            }
            write!(f, ")")?;
        }
        Ok(())
    }
}

/// Whether two parts of a state have the same bits, as the state's hash sees them.
fn same<T: Serialize>(one: &T, other: &T) -> bool {
    let bytes = |part: &T| postcard::to_stdvec(part).ok();
    bytes(one) == bytes(other)
}

/// The parts in which two states differ, in the order of [`Part`].
pub fn differing(one: &State, other: &State) -> Vec<Part> {
    // Taken apart by name: a new field of the state has to be put somewhere.
    let State {
        quarters,
        quarter,
        week,
        phase,
        policies,
        plan,
        goals,
        customers,
        joined,
        firm,
        planned,
        extra_hours,
        agenda,
        intents,
        prospects,
        next_prospect,
        signed,
        complaints,
        promises,
        waiting,
        queued,
        happened,
        answers,
        tallies,
        ledger,
        opening_equity,
        opening_receivables,
        misfortune,
        // What has been is no part of a run's identity.
        chronicle: _,
    } = one;
    let o = other;
    let checks = [
        (
            Part::Clock,
            same(
                &(quarters, quarter, week, phase),
                &(&o.quarters, &o.quarter, &o.week, &o.phase),
            ),
        ),
        (Part::Policies, same(policies, &o.policies)),
        (
            Part::Plan,
            same(&(plan, goals, intents), &(&o.plan, &o.goals, &o.intents)),
        ),
        (Part::Customers, same(customers, &o.customers)),
        (Part::Joined, same(joined, &o.joined)),
        (Part::Firm, same(firm, &o.firm)),
        (
            Part::Hours,
            same(&(planned, extra_hours), &(&o.planned, &o.extra_hours)),
        ),
        (Part::Agenda, same(agenda, &o.agenda)),
        (
            Part::Prospects,
            same(
                &(prospects, next_prospect, signed),
                &(&o.prospects, &o.next_prospect, &o.signed),
            ),
        ),
        (Part::Complaints, same(complaints, &o.complaints)),
        (Part::Promises, same(promises, &o.promises)),
        (
            Part::Events,
            same(
                &(waiting, queued, happened),
                &(&o.waiting, &o.queued, &o.happened),
            ),
        ),
        (Part::Answers, same(answers, &o.answers)),
        (Part::Tallies, same(tallies, &o.tallies)),
        (Part::Ledger, same(ledger, &o.ledger)),
        (
            Part::Score,
            same(
                &(opening_equity, opening_receivables, misfortune),
                &(&o.opening_equity, &o.opening_receivables, &o.misfortune),
            ),
        ),
    ];
    checks
        .into_iter()
        .filter(|(_, same)| !same)
        .map(|(part, _)| part)
        .collect()
}

/// The customers in which two states differ; who is in one only differs.
pub fn differing_customers(one: &State, other: &State) -> Vec<CustomerId> {
    let n = one.customers.len().max(other.customers.len()) as u32;
    (0..n)
        .map(CustomerId)
        .filter(|id| !same(&one.customer(*id), &other.customer(*id)))
        .collect()
}

/// A run as it was before a command of its log.
struct Mark {
    sim: Sim,
    next: usize,
    hash: String,
}

/// Carries a log out and keeps a mark after every closed quarter, the start
/// being the first; commands that are refused change nothing.
fn marks(start: &Sim, log: &[Command]) -> Vec<Mark> {
    let mark = |sim: &Sim, next| Mark {
        sim: sim.clone(),
        next,
        hash: sim.state().hash(),
    };
    let mut sim = start.ahead(start.seed());
    let mut out = vec![mark(&sim, 0)];
    for (index, command) in log.iter().enumerate() {
        let carried_out = sim.silently(command).is_ok();
        if carried_out && *command == Command::CloseQuarter {
            out.push(mark(&sim, index + 1));
        }
    }
    out
}

/// Plays two logs from two starts and says where the runs part; none if they
/// are the same to the bit after every command.
///
/// In the first closed quarter that differs, or the one under way, the commands
/// are carried out side by side. A difference that heals within its quarter
/// isn't found: it hasn't led anywhere.
pub fn parting(
    (one, log): (&Sim, &[Command]),
    (other, other_log): (&Sim, &[Command]),
) -> Option<TwinParting> {
    let (a, b) = (marks(one, log), marks(other, other_log));
    let first = a
        .iter()
        .zip(&b)
        .position(|(a, b)| a.hash != b.hash)
        .unwrap_or(a.len().min(b.len()));
    let Some(last_same) = first.checked_sub(1) else {
        return Some(report(1, None, one, other));
    };
    let (mut x, mut y) = (a[last_same].sim.clone(), b[last_same].sim.clone());
    let (from, other_from) = (a[last_same].next, b[last_same].next);
    let until = |marks: &[Mark], log: &[Command]| marks.get(first).map_or(log.len(), |m| m.next);
    let mine = &log[from..until(&a, log)];
    let theirs = &other_log[other_from..until(&b, other_log)];
    let quarter = last_same as u8 + 1;
    for (step, (command, counterpart)) in mine.iter().zip(theirs).enumerate() {
        // A refusal changes nothing; that it came shows in the state.
        let _refused = x.silently(command);
        let _refused = y.silently(counterpart);
        if x.state().hash() != y.state().hash() {
            return Some(report(quarter, Some(from + step), &x, &y));
        }
    }
    (mine.len() != theirs.len()).then(|| report(quarter, None, &x, &y))
}

fn report(quarter: u8, command: Option<usize>, one: &Sim, other: &Sim) -> TwinParting {
    let ids = differing_customers(one.state(), other.state());
    TwinParting {
        quarter,
        command,
        parts: differing(one.state(), other.state()),
        customers: ids.into_iter().map(|id| id.0).collect(),
    }
}
