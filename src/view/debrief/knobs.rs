//! What can be changed in a quarter: the levers of its plan, its events, its complaints, each with the values to choose from.

use super::draft::Draft;
use super::words;
use crate::run::branch::{Branch, Edit};
use crate::run::debrief::change::Handling;
use crate::run::debrief::course::{Course, Part};
use crate::sim::complaint::Status;
use crate::sim::plan::{FirmEdit, Tone};
use crate::sim::policy::{Lever, Policy, PolicyEdit, Programme};
use crate::sim::tier::Level;
use crate::sim::{Command, Money, TierId};
use crate::view::Eye;

/// Something that can be changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Knob {
    /// Its name.
    pub name: String,
    /// The values, with the edit that sets each.
    pub options: Vec<(String, Edit)>,
    /// The value it had.
    pub was: usize,
    /// The value it is to have.
    pub chosen: usize,
}

/// What can be changed in the quarter of a draft, in groups with their names.
pub fn knobs(
    eye: Eye,
    course: &Course,
    branches: &[Branch],
    draft: &Draft,
) -> Vec<(String, Vec<Knob>)> {
    let Some(part) = course.part(draft.quarter) else {
        return Vec::new();
    };
    let mut out: Vec<(String, Vec<Knob>)> = Vec::new();
    let mut group = |name: String, knobs: Vec<Knob>| {
        if !knobs.is_empty() {
            out.push((name, knobs));
        }
    };
    for i in 0..part.planned.state().policies.len() {
        let tier = TierId(i as u32);
        group(words::tier(eye, tier), of_tier(eye, part, tier, draft));
    }
    group(eye.t.get("whatif-firm"), of_firm(eye, part, draft));
    group(eye.t.get("whatif-events"), events(eye, course, draft));
    if draft.own_complaints(branches) {
        let found = complaints(eye, course, draft);
        group(eye.t.get("whatif-complaints"), found);
    }
    out
}

fn is_open(eye: Eye, lever: Lever, quarter: u8) -> bool {
    eye.sc().opens(lever).is_some_and(|from| from <= quarter)
}

/// A knob of a plan: the commands that set its values, the one in force among them.
fn of_plan(eye: Eye, draft: &Draft, now: &Command, all: Vec<Command>) -> Knob {
    let was = all.iter().position(|command| command == now).unwrap_or(0);
    let options: Vec<(String, Edit)> = all
        .into_iter()
        .map(|command| {
            let said = words::to(eye, &command);
            let quarter = draft.quarter;
            (said, Edit::Plan { quarter, command })
        })
        .collect();
    knob(words::what(eye, now), options, was, draft)
}

fn knob(name: String, options: Vec<(String, Edit)>, was: usize, draft: &Draft) -> Knob {
    let set = options
        .iter()
        .position(|(_, edit)| draft.edits.contains(edit));
    Knob {
        name,
        options,
        was,
        chosen: set.unwrap_or(was),
    }
}

/// Parts and multiples of a number, itself among them; `first` where it is nothing.
fn around(now: i64, first: &[i64], step: i64, most: i64) -> Vec<i64> {
    let mut all: Vec<i64> = if now == 0 {
        first.to_vec()
    } else {
        let times = [0, 50, 75, 125, 150, 200, 300].into_iter();
        times
            .map(|percent| now * percent / 100 / step * step)
            .collect()
    };
    all.push(now);
    all.retain(|n| (0..=most).contains(n));
    all.sort_unstable();
    all.dedup();
    all
}

fn hours(now: u32, most: u32) -> Vec<u32> {
    let all = around(now.into(), &[0, 10, 20, 40, 80, 160], 1, most.into());
    all.into_iter().map(|n| n as u32).collect()
}

fn sums(now: Money, first: &[i64], most: Money) -> Vec<Money> {
    let first: Vec<i64> = first.iter().map(|yuan| Money::yuan(*yuan).0).collect();
    let all = around(now.0, &first, 100, most.0);
    all.into_iter().map(Money).collect()
}

fn of_tier(eye: Eye, part: &Part, tier: TierId, draft: &Draft) -> Vec<Knob> {
    let policies = &part.planned.state().policies;
    let policy = policies.get(tier.index()).copied().unwrap_or_default();
    let edits: [(PolicyEdit, Vec<PolicyEdit>); 5] = [
        (
            PolicyEdit::Hours(policy.hours),
            hours(policy.hours, Policy::MAX_HOURS)
                .into_iter()
                .map(PolicyEdit::Hours)
                .collect(),
        ),
        (
            PolicyEdit::Level(policy.level),
            Level::ALL.map(PolicyEdit::Level).to_vec(),
        ),
        (
            PolicyEdit::Care(policy.care),
            sums(
                policy.care,
                &[0, 500, 1_000, 2_000, 5_000],
                Policy::MAX_CARE,
            )
            .into_iter()
            .map(PolicyEdit::Care)
            .collect(),
        ),
        (
            PolicyEdit::Discount(policy.discount),
            discounts(policy.discount)
                .into_iter()
                .map(PolicyEdit::Discount)
                .collect(),
        ),
        (
            PolicyEdit::Programme(policy.programme),
            Programme::ALL.map(PolicyEdit::Programme).to_vec(),
        ),
    ];
    edits
        .into_iter()
        .filter(|(now, _)| is_open(eye, now.lever(), draft.quarter))
        .map(|(now, all)| {
            let set = |edit| Command::SetPolicy { tier, edit };
            let all = all.into_iter().map(set).collect();
            of_plan(eye, draft, &set(now), all)
        })
        .collect()
}

fn discounts(now: i16) -> Vec<i16> {
    let mut all = vec![-50, 0, 20, 50, 100, 150, now];
    all.sort_unstable();
    all.dedup();
    all
}

fn of_firm(eye: Eye, part: &Part, draft: &Draft) -> Vec<Knob> {
    let sc = eye.sc();
    let plan = &part.planned.state().plan;
    let most = FirmEdit::most(sc);
    let money = |now: Money, set: &dyn Fn(Money) -> FirmEdit| -> (FirmEdit, Vec<FirmEdit>) {
        let first = [0, 10_000, 30_000, 100_000];
        let all = sums(now, &first, most).into_iter().map(set).collect();
        (set(now), all)
    };
    let work = |now: u32, most: u32, set: fn(u32) -> FirmEdit| -> (FirmEdit, Vec<FirmEdit>) {
        let all = hours(now, most).into_iter().map(set).collect();
        (set(now), all)
    };
    let heads =
        plan.heads.saturating_sub(3).max(1)..=(plan.heads + 4).min(FirmEdit::most_heads(sc));
    let mut edits: Vec<(FirmEdit, Vec<FirmEdit>)> = vec![
        money(plan.quality, &FirmEdit::Quality),
        money(plan.access, &FirmEdit::Access),
        money(plan.image, &FirmEdit::Image),
        (
            FirmEdit::Tone(plan.tone),
            Tone::ALL.map(FirmEdit::Tone).to_vec(),
        ),
        (
            FirmEdit::Heads(plan.heads),
            heads.map(FirmEdit::Heads).collect(),
        ),
        work(plan.training, 80, FirmEdit::Training),
        work(plan.collection, 100_000, FirmEdit::Collection),
        work(plan.prospecting, 100_000, FirmEdit::Prospecting),
    ];
    for (i, budget) in plan.channels.iter().enumerate() {
        edits.push(money(*budget, &|sum| FirmEdit::Channel(i as u32, sum)));
    }
    edits
        .into_iter()
        .filter(|(now, _)| is_open(eye, now.lever(), draft.quarter))
        .map(|(now, all)| {
            let all = all.into_iter().map(Command::SetFirm).collect();
            of_plan(eye, draft, &Command::SetFirm(now), all)
        })
        .collect()
}

fn events(eye: Eye, course: &Course, draft: &Draft) -> Vec<Knob> {
    let all = eye.sc().events.iter().enumerate();
    let asked = all.filter(|(i, event)| {
        let came = course.came(*i as u32);
        event.quarter == draft.quarter && !event.choices.is_empty() && came
    });
    asked
        .map(|(i, setup)| {
            let event = i as u32;
            let was = course.answered(event).unwrap_or(0) as usize;
            let options = (0..setup.choices.len() as u32).map(|choice| {
                let said = words::choice(eye, event, choice);
                (said, Edit::Event { event, choice })
            });
            knob(words::event(eye, event), options.collect(), was, draft)
        })
        .collect()
}

fn complaints(eye: Eye, course: &Course, draft: &Draft) -> Vec<Knob> {
    const WAYS: [Handling; 3] = [Handling::Talked, Handling::Delegated, Handling::Unanswered];
    let all = course.state().complaints.iter();
    let own = all.filter(|c| c.quarter == draft.quarter && c.case.is_some());
    own.map(|c| {
        let was = match c.status {
            Status::Talked(_) | Status::Talking(_) => 0,
            Status::Delegated(_) => 1,
            Status::Open | Status::Unanswered => 2,
        };
        let options = WAYS.map(|handling| {
            let complaint = c.id;
            let edit = Edit::Complaint {
                complaint,
                handling,
            };
            (eye.t.get(handling.key()), edit)
        });
        let name = eye.t.with(
            "whatif-complaint-of",
            [
                ("name", eye.name(c.customer).into()),
                ("case", words::case(eye, c.case).into()),
            ],
        );
        knob(name, Vec::from(options), was, draft)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stands_among_what_could_be() {
        for now in [0, 1, 7, 30, 600] {
            let all = hours(now, 600);
            assert!(all.contains(&now) && all.contains(&0), "{all:?}");
            assert!(all.is_sorted() && all.len() > 2, "{all:?}");
        }
        assert_eq!(hours(30, 600), [0, 15, 22, 30, 37, 45, 60, 90]);
        assert!(discounts(35).contains(&35));
    }
}
