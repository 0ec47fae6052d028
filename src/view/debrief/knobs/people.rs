//! What can be changed for a single customer: its tier, hours and level of its own, letting go, winning back.

use super::plan::hours;
use super::{Group, Knob, Making};
use crate::run::branch::Edit;
use crate::sim::customer::{Customer, Intent, Manner, Override};
use crate::sim::policy::{Lever, Policy};
use crate::sim::tier::Level;
use crate::sim::{Command, CustomerId, TierId, win_back};
use crate::view::debrief::words;

/// A customer that something can be changed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: CustomerId,
    /// Its name.
    pub name: String,
    /// Its tier then, or that it was gone.
    pub note: String,
    /// Something was decided about it in the quarter.
    pub decided: bool,
}

/// The customers of a quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    /// All that something can be changed for; those whom something was decided about come first.
    pub all: Vec<Person>,
    /// The one whose decisions are shown.
    pub chosen: Option<CustomerId>,
}

/// The customers, and what can be changed for the chosen one; none where no lever for single customers is open.
pub(super) fn group(making: Making) -> Option<Group> {
    const LEVERS: [Lever; 4] = [Lever::Grade, Override::LEVER, Lever::LetGo, Lever::WinBack];
    if !LEVERS.into_iter().any(|lever| making.is_open(lever)) {
        return None;
    }
    let (eye, planned) = (making.eye, making.part.planned.state());
    let plan = &making.course.log()[making.part.from..making.part.commit];
    let customers = planned.customers.iter().enumerate();
    let mut all: Vec<Person> = customers
        .map(|(i, c)| (CustomerId(i as u32), c))
        .filter(|(_, c)| c.active() || may_come_back(making, c))
        .map(|(id, c)| Person {
            id,
            name: eye.name(id),
            note: if c.active() {
                words::tier(eye, c.tier())
            } else {
                eye.t.get("whatif-gone")
            },
            decided: plan.iter().any(|command| about(command) == Some(id)),
        })
        .collect();
    all.sort_by_key(|person| !person.decided);
    let chosen = making.draft.customer;
    let chosen = chosen.filter(|id| all.iter().any(|person| person.id == *id));
    let knobs = chosen.map_or_else(Vec::new, |id| of_customer(making, id));
    Some(Group {
        name: eye.t.get("whatif-single"),
        knobs,
        people: Some(People { all, chosen }),
        talks: Vec::new(),
    })
}

/// Whom a command of a plan is about.
const fn about(command: &Command) -> Option<CustomerId> {
    match command {
        Command::SetTier { customer, .. }
        | Command::SetOverride { customer, .. }
        | Command::LetGo { customer, .. }
        | Command::WinBack { customer, .. } => Some(*customer),
        _ => None,
    }
}

fn may_come_back(making: Making, c: &Customer) -> bool {
    making.is_open(Lever::WinBack) && win_back::possible(c, making.draft.quarter)
}

fn of_customer(making: Making, id: CustomerId) -> Vec<Knob> {
    let (t, planned) = (making.eye.t, making.part.planned.state());
    let Some(c) = planned.customer(id) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    if c.active() && making.is_open(Lever::Grade) {
        let tiers = 0..planned.policies.len() as u32;
        let set = |tier| Command::SetTier { customer: id, tier };
        let all = tiers.map(|tier| set(TierId(tier))).collect();
        out.push(making.of_plan(t.get("whatif-knob-tier"), &set(c.tier()), all));
    }
    if c.active() && making.is_open(Override::LEVER) {
        out.extend(its_own(making, id, c));
    }
    if c.active() && making.is_open(Lever::LetGo) {
        let now = match c.intent {
            Intent::LetGo(manner) => Some(manner),
            Intent::None | Intent::WinBack => None,
        };
        let set = |manner| Command::LetGo {
            customer: id,
            manner,
        };
        let manners = Manner::ALL.into_iter().map(Some);
        let all = std::iter::once(None).chain(manners).map(set).collect();
        out.push(making.of_plan(t.get("whatif-knob-stay"), &set(now), all));
    }
    if may_come_back(making, c) {
        let set = |attempt| Command::WinBack {
            customer: id,
            attempt,
        };
        let now = set(c.intent == Intent::WinBack);
        let all = [false, true].map(set).to_vec();
        out.push(making.of_plan(t.get("whatif-knob-win-back"), &now, all));
    }
    out
}

/// Hours and level of its own: one edit sets both, so each knob keeps what the other one says.
fn its_own(making: Making, id: CustomerId, c: &Customer) -> [Knob; 2] {
    let (eye, t) = (making.eye, making.eye.t);
    let tiers = &making.part.planned.state().policies;
    // What it gets without saying more.
    let policy = c.policy(tiers);
    let was = c.own;
    let now = drafted(making, id, was);
    let set = |own| making.in_plan(Command::SetOverride { customer: id, own });
    let usual = u16::try_from(policy.hours).unwrap_or(u16::MAX);
    let level = now.map_or(policy.level, |own| own.level);
    let given = now.map_or(usual, |own| own.hours);
    let none = || (t.get("whatif-own-none"), set(None));
    let some = |hours, level| Some(Override { hours, level });
    let mut all: Vec<u16> = hours(policy.hours, Policy::MAX_HOURS)
        .into_iter()
        .filter_map(|hours| u16::try_from(hours).ok())
        .collect();
    if let Err(place) = all.binary_search(&given) {
        all.insert(place, given);
    }
    let place = |own: Option<Override>| {
        let hours = own.and_then(|own| all.iter().position(|hours| *hours == own.hours));
        hours.map_or(0, |i| i + 1)
    };
    let of_hours = Knob {
        name: t.get("whatif-knob-hours"),
        options: std::iter::once(none())
            .chain(all.iter().map(|hours| {
                let said = words::hours(eye, u32::from(*hours));
                (said, set(some(*hours, level)))
            }))
            .collect(),
        was: place(was),
        chosen: place(now),
        back: set(was),
    };
    let place = |own: Option<Override>| {
        let level = own.and_then(|own| Level::ALL.iter().position(|level| *level == own.level));
        level.map_or(0, |i| i + 1)
    };
    let of_level = Knob {
        name: t.get("whatif-knob-level"),
        options: std::iter::once(none())
            .chain(Level::ALL.map(|level| (t.get(level.key()), set(some(given, level)))))
            .collect(),
        was: place(was),
        chosen: place(now),
        back: set(was),
    };
    [of_hours, of_level]
}

/// What a customer has of its own once the draft is played.
fn drafted(making: Making, id: CustomerId, was: Option<Override>) -> Option<Override> {
    let edits = making.draft.edits.iter();
    let mut set = edits.filter_map(|edit| match edit {
        Edit::Plan {
            quarter,
            command: Command::SetOverride { customer, own },
        } if (*quarter, *customer) == (making.draft.quarter, id) => Some(*own),
        _ => None,
    });
    set.next().unwrap_or(was)
}
