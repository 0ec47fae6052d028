//! What can be changed of a plan: what each tier gets, the firm, the targets.

use super::{Knob, Making};
use crate::run::branch::Edit;
use crate::sim::plan::{FirmEdit, Goal, Tone};
use crate::sim::policy::{Lever, Policy, PolicyEdit, Priority, Programme};
use crate::sim::tier::Level;
use crate::sim::{Command, Money, TierId, targets as aims};
use crate::view::debrief::words;

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

/// Hours to choose from: parts and multiples of those that are given.
pub(super) fn hours(now: u32, most: u32) -> Vec<u32> {
    let all = around(now.into(), &[0, 10, 20, 40, 80, 160], 1, most.into());
    all.into_iter().map(|n| n as u32).collect()
}

fn sums(now: Money, first: &[i64], most: Money) -> Vec<Money> {
    let first: Vec<i64> = first.iter().map(|yuan| Money::yuan(*yuan).0).collect();
    let all = around(now.0, &first, 100, most.0);
    all.into_iter().map(Money).collect()
}

/// An edit that leaves a field as it is, and those that set its other values.
type Field<E> = (E, Vec<E>);

fn field<V, E>(now: V, all: Vec<V>, set: impl Fn(V) -> E) -> Field<E> {
    (set(now), all.into_iter().map(set).collect())
}

/// What a tier gets, and whether it was asked what another hour for it is worth.
pub(super) fn of_tier(making: Making, tier: TierId) -> Vec<Knob> {
    let policies = &making.part.planned.state().policies;
    let policy = policies.get(tier.index()).copied().unwrap_or_default();
    let care = sums(
        policy.care,
        &[0, 500, 1_000, 2_000, 5_000],
        Policy::MAX_CARE,
    );
    let authority = sums(
        policy.authority,
        &[0, 500, 2_000, 10_000, 50_000],
        Policy::MAX_AUTHORITY,
    );
    let files = files(policy.files);
    let limits = limits(policy.limit);
    let edits: [Field<PolicyEdit>; 10] = [
        field(
            policy.hours,
            hours(policy.hours, Policy::MAX_HOURS),
            PolicyEdit::Hours,
        ),
        field(policy.level, Level::ALL.to_vec(), PolicyEdit::Level),
        field(policy.care, care, PolicyEdit::Care),
        field(policy.files, files, PolicyEdit::Files),
        field(policy.authority, authority, PolicyEdit::Authority),
        field(
            policy.priority,
            Priority::ALL.to_vec(),
            PolicyEdit::Priority,
        ),
        field(
            policy.discount,
            discounts(policy.discount),
            PolicyEdit::Discount,
        ),
        field(policy.terms, Policy::TERMS.to_vec(), PolicyEdit::Terms),
        field(policy.limit, limits, PolicyEdit::Limit),
        field(
            policy.programme,
            Programme::ALL.to_vec(),
            PolicyEdit::Programme,
        ),
    ];
    let mut out: Vec<Knob> = edits
        .into_iter()
        .filter(|(now, _)| making.is_open(now.lever()))
        .map(|(now, all)| {
            let set = |edit| Command::SetPolicy { tier, edit };
            of_commands(making, &set(now), all.into_iter().map(set).collect())
        })
        .collect();
    if making.is_open(Lever::Hours) && making.eye.sc().assistance.hints {
        out.push(hint(making, tier));
    }
    out
}

fn of_commands(making: Making, now: &Command, all: Vec<Command>) -> Knob {
    making.of_plan(words::what(making.eye, now), now, all)
}

fn hint(making: Making, tier: TierId) -> Knob {
    let (t, part) = (making.eye.t, making.part);
    let plan = &making.course.log()[part.from..part.commit];
    let was = usize::from(plan.contains(&Command::AskHint { tier }));
    let edit = |asked| Edit::Hint {
        quarter: making.draft.quarter,
        tier,
        asked,
    };
    let options = vec![
        (t.get("whatif-hint-not-asked"), edit(false)),
        (t.get("whatif-hint-asked"), edit(true)),
    ];
    making.knob(t.get("whatif-hint"), options, was, edit(was == 1))
}

fn sorted<T: Ord>(mut all: Vec<T>) -> Vec<T> {
    all.sort_unstable();
    all.dedup();
    all
}

fn discounts(now: i16) -> Vec<i16> {
    sorted(vec![-50, 0, 20, 50, 100, 150, now])
}

fn files(now: u8) -> Vec<u8> {
    sorted(vec![0, 1, 2, 4, 8, 12, now])
}

fn limits(now: u16) -> Vec<u16> {
    sorted(vec![0, 50, 100, 150, 200, 300, now])
}

/// The firm's investments, team, collection and channels.
pub(super) fn of_firm(making: Making) -> Vec<Knob> {
    let sc = making.eye.sc();
    let plan = &making.part.planned.state().plan;
    let most = FirmEdit::most(sc);
    let money = |now: Money, set: &dyn Fn(Money) -> FirmEdit| -> Field<FirmEdit> {
        field(now, sums(now, &[0, 10_000, 30_000, 100_000], most), set)
    };
    let work = |now: u32, most: u32, set: fn(u32) -> FirmEdit| -> Field<FirmEdit> {
        field(now, hours(now, most), set)
    };
    let heads =
        plan.heads.saturating_sub(3).max(1)..=(plan.heads + 4).min(FirmEdit::most_heads(sc));
    let mut edits: Vec<Field<FirmEdit>> = vec![
        money(plan.quality, &FirmEdit::Quality),
        money(plan.access, &FirmEdit::Access),
        money(plan.image, &FirmEdit::Image),
        field(plan.tone, Tone::ALL.to_vec(), FirmEdit::Tone),
        field(plan.heads, heads.collect(), FirmEdit::Heads),
        work(plan.training, 80, FirmEdit::Training),
        work(plan.collection, 100_000, FirmEdit::Collection),
        work(plan.prospecting, 100_000, FirmEdit::Prospecting),
    ];
    for (i, budget) in plan.channels.iter().enumerate() {
        edits.push(money(*budget, &|sum| FirmEdit::Channel(i as u32, sum)));
    }
    edits
        .into_iter()
        .filter(|(now, _)| making.is_open(now.lever()))
        .map(|(now, all)| {
            let all = all.into_iter().map(Command::SetFirm).collect();
            of_commands(making, &Command::SetFirm(now), all)
        })
        .collect()
}

/// The targets somebody sets for the quarter.
pub(super) fn targets(making: Making) -> Vec<Knob> {
    if !making.is_open(Lever::Targets) {
        return Vec::new();
    }
    let (planned, closed) = (making.part.planned.state(), making.part.closed.state());
    let knobs = Goal::ALL.map(|goal| {
        let now = planned.goal(goal);
        let came = aims::result(closed, making.draft.quarter, goal);
        let set = |value| Command::SetGoal { goal, value };
        let values = goal_values(goal, came, now).into_iter().map(Some);
        let all = std::iter::once(None).chain(values).map(set).collect();
        of_commands(making, &set(now), all)
    });
    knobs.into()
}

/// Targets to choose from: around what came for sums, in usual steps for shares.
fn goal_values(goal: Goal, came: i64, now: Option<i64>) -> Vec<i64> {
    /// Ten thousand, in minor units.
    const STEP: i64 = 1_000_000;
    let mut all: Vec<i64> = match goal {
        Goal::Revenue | Goal::Profit => [80, 90, 100, 110, 125]
            .map(|percent| came / 100 * percent / STEP * STEP)
            .into(),
        Goal::Churn => vec![0, 10, 20, 30, 50, 80],
        Goal::Satisfaction => vec![600, 650, 700, 750, 800, 850],
    };
    all.extend(now);
    all.retain(|value| goal == Goal::Profit || *value >= 0);
    sorted(all)
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
        assert!(discounts(35).contains(&35) && files(3).contains(&3));
        assert_eq!(limits(150), [0, 50, 100, 150, 200, 300]);
        let profits = goal_values(Goal::Profit, -300_000_000, Some(7));
        assert!(profits.is_sorted() && profits.contains(&7) && profits.len() == 6);
        assert!(goal_values(Goal::Revenue, 0, None).iter().all(|v| *v == 0));
    }
}
