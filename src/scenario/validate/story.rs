//! Judges what happens: talks and events, when they come and whom they concern.

use super::refs::Ids;
use crate::scenario::codes;
use crate::scenario::diagnostic::{At, Problems};
use crate::scenario::names::hint;
use crate::scenario::raw::cases::RawCase;
use crate::scenario::raw::story::{RawChoice, RawEffect, RawEvent, RawTalk, RawWho};
use crate::scenario::words::{Arg, told, words};
use crate::sim::setup::{Choice, Condition, Effect, EventSetup, Profile, TalkSlot, Who};
use crate::sim::{CustomerId, Money, TierId};

/// The customers that a story is told about, and how long it runs.
pub(super) struct Book<'a> {
    pub(super) ids: &'a Ids,
    pub(super) customers: &'a [Profile],
    /// The last quarter that something may come in.
    pub(super) last: u8,
    /// Ids of the tiers, best first.
    pub(super) tiers: Vec<String>,
}

impl Book<'_> {
    fn check_quarter(&self, quarter: &At<u8>, problems: &mut Problems) {
        check_quarter(quarter, self.last, problems);
    }
}

fn check_quarter(quarter: &At<u8>, last: u8, problems: &mut Problems) {
    if quarter.value > last {
        let told = told("quarter-late")
            .with("quarter", quarter.value)
            .with("quarters", last);
        problems.report(codes::WHEN, &quarter.place, told);
    }
}

/// The questions for the debrief: each with the quarter after which it is asked, the first where nothing is said.
pub(super) fn debrief(count: u8, after: &[At<u8>], last: u8, problems: &mut Problems) -> Vec<u8> {
    for quarter in after {
        check_quarter(quarter, last, problems);
    }
    if let Some(over) = after.get(usize::from(count)) {
        let told = told("debrief-after-long")
            .with("count", count)
            .with("said", after.len());
        problems.report(codes::TOO_FEW, &over.place, told);
    }
    let said = after.iter().map(|quarter| quarter.value);
    said.chain(std::iter::repeat(1))
        .take(usize::from(count))
        .collect()
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
            Ids::new(problems, "id-of-talk-customer", true, talk.customers.iter());
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
        let told = told("misfit-personality")
            .with("customer", &id.value)
            .with("personality", format!("{:?}", profile.personality));
        problems.report(codes::MISFIT, &id.place, told);
    }
    if case.kind != profile.kind {
        let told = told("misfit-kind")
            .with("customer", &id.value)
            .with("is", format!("{:?}", profile.kind))
            .with("case", format!("{:?}", case.kind));
        problems.report(codes::MISFIT, &id.place, told);
    }
}

/// Cases that no talk names.
pub(super) fn unvoiced(talks: &[RawTalk], cases: &[RawCase], problems: &mut Problems) {
    let voiced: std::collections::BTreeSet<&str> =
        talks.iter().map(|talk| talk.case.value.as_str()).collect();
    for case in cases {
        if !voiced.contains(case.id.value.as_str()) {
            let told = told("unvoiced").with("case", &case.id.value);
            problems.report(codes::UNVOICED, &case.id.place, told);
        }
    }
}

/// Events.
pub(super) fn events(raw: &[RawEvent], book: &Book, problems: &mut Problems) -> Vec<EventSetup> {
    Ids::new(problems, "id-of-event", true, raw.iter().map(|e| &e.id));
    let mut answered = std::collections::BTreeSet::new();
    raw.iter()
        .map(|event| {
            book.check_quarter(&event.quarter, problems);
            if event.chance <= 0.0 {
                let told = told("no-chance").with("event", &event.id.value);
                problems.report(codes::NEVER_HAPPENS, &event.id.place, told);
            }
            let when = (event.quarter.value, event.week);
            if event.timed && answered.contains(&when) {
                let told = told("week-taken").with("event", &event.id.value);
                problems.report(codes::NEVER_HAPPENS, &event.id.place, told);
            } else if event.timed && !event.choices.is_empty() && event.chance >= 1.0 && free(event)
            {
                answered.insert(when);
            }
            Ids::new(
                problems,
                "id-of-choice",
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
        let told = told("there-and-gone").with("customer", &id.value);
        problems.report(codes::NEVER_HAPPENS, &id.place, told);
    }
    let after = event
        .after
        .as_ref()
        .and_then(|id| earlier(event, id, all, problems));
    if let (None, Some(id)) = (&event.after, event.chose.first()) {
        let told = told("choice-of-what").with("choice", &id.value);
        problems.report(codes::NOWHERE, &id.place, told);
    }
    let satisfaction = event.satisfaction.as_ref().map(|at| {
        let [least, most] = at.value;
        if least > most {
            let told = told("least-and-most")
                .with("least", most.to_string())
                .with("most", least.to_string());
            problems.report(codes::ORDER, &at.place, told);
        } else if event.needs.is_empty() {
            problems.report(codes::NEVER_HAPPENS, &at.place, told("satisfaction-whose"));
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
        let names = all.iter().map(|e| e.id.value.as_str());
        let fallback = words("id-as-it-stands").with("what", words("id-of-event"));
        let told = told("id-nowhere")
            .with("what", words("id-of-event"))
            .with("id", &id.value)
            .help(hint(&id.value, names, Some(fallback)));
        problems.report(codes::NOWHERE, &id.place, told);
        return None;
    };
    let before = &all[index];
    let late = (before.quarter.value, before.week) >= (event.quarter.value, event.week);
    if late && before.timed && event.timed {
        let told = told("not-before")
            .with("first", &id.value)
            .with("second", &event.id.value);
        problems.report(codes::NEVER_HAPPENS, &id.place, told);
    }
    let mut choices = Vec::new();
    for chose in &event.chose {
        let names = || before.choices.iter().map(|c| c.id.value.as_str());
        if let Some(choice) = names().position(|name| name == chose.value) {
            choices.push(choice as u32);
        } else {
            // Nothing is answered where there is nothing to choose.
            let help = hint(&chose.value, names(), Some(words("leave-out")));
            let told = told("no-choice")
                .with("event", &id.value)
                .with("choice", &chose.value)
                .help(help);
            problems.report(codes::NOWHERE, &chose.place, told);
        }
    }
    Some((index as u32, choices))
}

/// The tier that an effect concerns.
fn tier(id: &At<String>, book: &Book, problems: &mut Problems) -> Option<TierId> {
    let found = book.tiers.iter().position(|t| *t == id.value);
    if found.is_none() {
        let tiers = Arg::list(book.tiers.iter().map(String::as_str));
        let told = told("unknown-tier")
            .with("tier", &id.value)
            .help(words("tiers-there").with("tiers", tiers));
        problems.report(codes::NOWHERE, &id.place, told);
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
