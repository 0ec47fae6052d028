//! Judges what happens: talks and events, when they come and whom they concern.

use super::refs::Ids;
use crate::scenario::codes;
use crate::scenario::diagnostic::{At, Problems};
use crate::scenario::raw::cases::RawCase;
use crate::scenario::raw::story::{RawChoice, RawEffect, RawEvent, RawTalk, RawWho};
use crate::sim::setup::{Choice, Condition, Effect, EventSetup, Profile, TalkSlot, Who};
use crate::sim::{CustomerId, Money, TierId};

/// The customers that a story is told about, and how long it runs.
pub(super) struct Book<'a> {
    pub(super) ids: &'a Ids,
    pub(super) customers: &'a [Profile],
    pub(super) quarters: u8,
    /// Ids of the tiers, best first.
    pub(super) tiers: Vec<String>,
}

impl Book<'_> {
    fn check_quarter(&self, quarter: &At<u8>, problems: &mut Problems) {
        if quarter.value > self.quarters {
            let message = format!("quarter {} is never reached", quarter.value);
            let help = format!("the run has {} quarters: write one of these", self.quarters);
            problems.report(codes::WHEN, &quarter.place, message, help);
        }
    }
}

/// Scheduled complaints.
pub(super) fn talks(
    raw: &[RawTalk],
    cases: (&Ids, &[RawCase]),
    book: &Book,
    problems: &mut Problems,
) -> Vec<TalkSlot> {
    let (ids, raw_cases) = cases;
    raw.iter()
        .filter_map(|talk| {
            let case = ids.find(problems, &talk.case);
            let raw_case = case.and_then(|case| raw_cases.get(case));
            book.check_quarter(&talk.quarter, problems);
            Ids::new(
                problems,
                "customer in this talk",
                true,
                talk.customers.iter(),
            );
            let mut customers = Vec::new();
            for id in &talk.customers {
                let Some(index) = book.ids.find(problems, id) else {
                    continue;
                };
                customers.push(CustomerId(index as u32));
                if let Some(case) = raw_case {
                    fit(case, CustomerId(index as u32), book, id, problems);
                }
            }
            Some(TalkSlot {
                case: case? as u32,
                customers,
                quarter: talk.quarter.value,
                week: talk.week,
            })
        })
        .collect()
}

/// A case has words for some personalities, and for a kind of customer: whoever
/// voices it should be one of them.
fn fit(
    case: &RawCase,
    customer: CustomerId,
    book: &Book,
    id: &At<String>,
    problems: &mut Problems,
) {
    let Some(profile) = book.customers.get(customer.index()) else {
        return;
    };
    if !case.personalities.contains(&profile.personality) {
        let message = format!(
            "`{}` is {:?}, for whom the case has no words",
            id.value, profile.personality
        );
        let help = "let somebody else voice it, or write the words and add the personality";
        problems.report(codes::MISFIT, &id.place, message, help);
    }
    if case.kind != profile.kind {
        let message = format!(
            "`{}` is a {:?} customer, the case is told for {:?}",
            id.value, profile.kind, case.kind
        );
        let help = "let somebody of that kind voice it";
        problems.report(codes::MISFIT, &id.place, message, help);
    }
}

/// Cases that no talk names.
pub(super) fn unvoiced(talks: &[RawTalk], cases: &[RawCase], problems: &mut Problems) {
    let voiced: std::collections::BTreeSet<&str> =
        talks.iter().map(|talk| talk.case.value.as_str()).collect();
    for case in cases {
        if !voiced.contains(case.id.value.as_str()) {
            let message = format!("nobody voices the case `{}`", case.id.value);
            let help = "it can only be met in the practice room; add a talk to scenario.ron";
            problems.report(codes::UNVOICED, &case.id.place, message, help);
        }
    }
}

/// Events.
pub(super) fn events(raw: &[RawEvent], book: &Book, problems: &mut Problems) -> Vec<EventSetup> {
    Ids::new(problems, "event", true, raw.iter().map(|e| &e.id));
    let mut answered = std::collections::BTreeSet::new();
    raw.iter()
        .map(|event| {
            book.check_quarter(&event.quarter, problems);
            if event.chance <= 0.0 {
                let message = format!("`{}` has no chance to happen", event.id.value);
                problems.report(
                    codes::NEVER_HAPPENS,
                    &event.id.place,
                    message,
                    "raise `chance`",
                );
            }
            let when = (event.quarter.value, event.week);
            if answered.contains(&when) {
                let message = format!("`{}` falls into a week that is taken", event.id.value);
                let help =
                    "an event that wants an answer keeps later ones of its week away; move it";
                problems.report(codes::NEVER_HAPPENS, &event.id.place, message, help);
            } else if !event.choices.is_empty() && event.chance >= 1.0 && free(event) {
                answered.insert(when);
            }
            Ids::new(
                problems,
                "choice",
                true,
                event.choices.iter().map(|c| &c.id),
            );
            let mut choice = |c: &RawChoice| Choice {
                id: c.id.value.clone(),
                effects: effects(&c.effects, book, problems),
            };
            let choices = event.choices.iter().map(&mut choice).collect();
            EventSetup {
                id: event.id.value.clone(),
                quarter: event.quarter.value,
                week: event.week,
                chance: event.chance,
                condition: condition(event, raw, book, problems),
                effects: effects(&event.effects, book, problems),
                choices,
            }
        })
        .collect()
}

/// Whether an event comes without conditions.
const fn free(event: &RawEvent) -> bool {
    event.needs.is_empty() && event.gone.is_empty() && event.after.is_none()
}

/// What must hold for an event.
fn condition(
    event: &RawEvent,
    all: &[RawEvent],
    book: &Book,
    problems: &mut Problems,
) -> Condition {
    let mut find = |ids: &[At<String>]| {
        let found = ids.iter().filter_map(|id| book.ids.find(problems, id));
        found.map(|i| CustomerId(i as u32)).collect::<Vec<_>>()
    };
    let (there, gone) = (find(&event.needs), find(&event.gone));
    if let Some(id) = event
        .gone
        .iter()
        .find(|g| event.needs.iter().any(|n| n.value == g.value))
    {
        let message = format!("`{}` would have to be there and gone at once", id.value);
        problems.report(
            codes::NEVER_HAPPENS,
            &id.place,
            message,
            "leave one of them out",
        );
    }
    let after = event
        .after
        .as_ref()
        .and_then(|id| earlier(event, id, all, problems));
    if let (None, Some(id)) = (&event.after, event.chose.first()) {
        let message = format!("`{}`: of which event?", id.value);
        let help = "say the event that was answered: `after: \"its-id\"`";
        problems.report(codes::NOWHERE, &id.place, message, help);
    }
    let satisfaction = event.satisfaction.as_ref().map(|at| {
        let [least, most] = at.value;
        if least > most {
            let help = format!("write [{most}, {least}]");
            problems.report(
                codes::ORDER,
                &at.place,
                "the least is more than the most",
                help,
            );
        } else if event.needs.is_empty() {
            let message = "nobody is named whose satisfaction that is";
            let help = "name the customers in `needs: [\"…\"]`";
            problems.report(codes::NEVER_HAPPENS, &at.place, message, help);
        }
        (least / 100.0, most / 100.0)
    });
    Condition {
        there,
        gone,
        after,
        satisfaction,
    }
}

/// The earlier event that an event follows on, and which answers to it count.
fn earlier(
    event: &RawEvent,
    id: &At<String>,
    all: &[RawEvent],
    problems: &mut Problems,
) -> Option<(u32, Vec<u32>)> {
    let Some(index) = all.iter().position(|e| e.id.value == id.value) else {
        let message = format!("there is no event `{}`", id.value);
        let names = all.iter().map(|e| e.id.value.as_str());
        let help = crate::scenario::names::hint(&id.value, names, "");
        problems.report(codes::NOWHERE, &id.place, message, help);
        return None;
    };
    let before = &all[index];
    if (before.quarter.value, before.week) >= (event.quarter.value, event.week) {
        let message = format!("`{}` doesn't come before `{}`", id.value, event.id.value);
        let help = "an event can follow only on one of an earlier week";
        problems.report(codes::NEVER_HAPPENS, &id.place, message, help);
    }
    let mut choices = Vec::new();
    for chose in &event.chose {
        let names = || before.choices.iter().map(|c| c.id.value.as_str());
        if let Some(choice) = names().position(|name| name == chose.value) {
            choices.push(choice as u32);
        } else {
            let message = format!("`{}` has no choice `{}`", id.value, chose.value);
            let help = crate::scenario::names::hint(&chose.value, names(), "");
            problems.report(codes::NOWHERE, &chose.place, message, help);
        }
    }
    Some((index as u32, choices))
}

/// The tier that an effect concerns.
fn tier(id: &At<String>, book: &Book, problems: &mut Problems) -> Option<TierId> {
    let found = book.tiers.iter().position(|t| *t == id.value);
    if found.is_none() {
        let message = format!("there is no tier `{}`", id.value);
        let help = format!("the tiers are {}", book.tiers.join(", "));
        problems.report(codes::NOWHERE, &id.place, message, help);
    }
    found.map(|i| TierId(i as u32))
}

fn effects(raw: &[RawEffect], book: &Book, problems: &mut Problems) -> Vec<Effect> {
    raw.iter()
        .filter_map(|effect| {
            let who = match &effect.who {
                RawWho::Everyone => Who::Everyone,
                RawWho::Kind(kind) => Who::Kind(*kind),
                RawWho::Customer(id) => {
                    Who::Customer(CustomerId(book.ids.find(problems, id)? as u32))
                }
                RawWho::Tier(id) => Who::Tier(tier(id, book, problems)?),
            };
            let (amount, points) = (effect.amount, effect.amount / 100.0);
            Some(match effect.name {
                "Wallet" => Effect::Wallet(who, amount),
                "Margin" => Effect::Margin(who, points),
                "Satisfaction" => Effect::Satisfaction(who, points),
                "Expectation" => Effect::Expectation(who, points),
                "Trust" => Effect::Trust(who, points),
                "Loyalty" => Effect::Loyalty(who, points),
                "Anger" => Effect::Anger(who, amount),
                "RivalEffort" => Effect::RivalEffort(who, amount),
                "Cost" => Effect::Cost(Money::from_f64(amount)),
                "Hours" => Effect::Hours(amount),
                "Quality" => Effect::Quality(points),
                "Image" => Effect::Image(points),
                "Access" => Effect::Access(points),
                "Morale" => Effect::Morale(points),
                "RivalPrice" => Effect::RivalPrice(who, amount),
                "Rating" => Effect::Rating(who, amount as i32),
                "File" => Effect::File(who, points),
                // The table of effects has no other.
                _ => Effect::Poached(amount as u32),
            })
        })
        .collect()
}
