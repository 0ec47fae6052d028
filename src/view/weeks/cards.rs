//! The cards that stop the clock: a complaint, an event, a promise that falls due, and what came of it.

use super::severity_key;
use crate::locale;
use crate::sim::check::follows;
use crate::sim::complaint::{Complaint, Follow};
use crate::sim::setup::Effect;
use crate::sim::{ComplaintId, Money};
use crate::view::Eye;
use crate::view::talk::{self, Words};

/// A complaint that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct ComplaintCard {
    /// Which.
    pub id: ComplaintId,
    /// “Complaint · firm”.
    pub title: String,
    /// Tier, severity, deadline.
    pub note: String,
    /// What is known when the phone rings.
    pub what: String,
    /// Contact and role.
    pub who: String,
    /// What delegating means here.
    pub delegate: String,
    /// What talking takes.
    pub talk: String,
}

/// An event that waits for an answer, or was just told.
#[derive(Clone, Debug, PartialEq)]
pub struct EventCard {
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
    /// Choices; empty: nothing to choose.
    pub choices: Vec<Answer>,
}

/// An answer to an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The words.
    pub words: String,
    /// The money and the hours it takes. What else it does isn't said: that is to be thought about.
    pub note: String,
}

/// A promise that falls due.
#[derive(Clone, Debug, PartialEq)]
pub struct PromiseCard {
    /// Which.
    pub id: ComplaintId,
    /// Title.
    pub title: String,
    /// What was promised.
    pub promise: String,
    /// The scene.
    pub text: String,
    /// What can be done.
    pub ways: Vec<Way>,
}

/// Something that can be done about a promise.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// What.
    pub how: Follow,
    /// The words.
    pub words: String,
    /// What it is called, and the hours it takes.
    pub note: String,
}

/// What came of a promise that was followed up.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowedCard {
    /// Title.
    pub title: String,
    /// What one said.
    pub mine: String,
    /// Who answered.
    pub who: String,
    /// What was answered.
    pub answer: String,
    /// What it did in this case.
    pub why: String,
    /// What it does in general.
    pub general: String,
    /// Whether the promise was kept.
    pub kept: bool,
}

/// The words of a complaint's case, if it can be talked through.
pub(super) fn words<'a>(eye: Eye<'a>, complaint: &Complaint) -> Option<Words<'a>> {
    let case = eye.sc().cases.get(complaint.case? as usize)?;
    Some(talk::words(eye, case, complaint.customer))
}

pub(super) fn complaint_card(eye: Eye, complaint: &Complaint) -> ComplaintCard {
    let t = eye.t;
    let left = complaint.due.saturating_sub(eye.state().week);
    let deadline = if left == 0 {
        t.get("deadline-now")
    } else {
        t.with("deadline-weeks", [("weeks", left.into())])
    };
    let id = complaint.customer;
    ComplaintCard {
        id: complaint.id,
        title: t.with("complaint-title", [("name", eye.name(id).into())]),
        note: t.with(
            "complaint-note",
            [
                ("tier", eye.letter(id).into()),
                ("severity", t.get(severity_key(complaint.severity)).into()),
                ("deadline", deadline.into()),
            ],
        ),
        what: words(eye, complaint)
            .map_or_else(|| t.get("complaint-unwritten"), |words| words.what()),
        who: t.with(
            "contact-with-role",
            [
                ("contact", eye.about(id, "-contact").into()),
                ("role", eye.about(id, "-role").into()),
            ],
        ),
        delegate: t.with(
            "delegate-means",
            [("hours", delegated_hours(eye, complaint).into())],
        ),
        talk: t.with("talk-means", [("hours", complaint.severity.hours().into())]),
    }
}

/// Hours that an account manager spends on it: with priority a fifth more than a talk takes.
fn delegated_hours(eye: Eye, complaint: &Complaint) -> u32 {
    let state = eye.state();
    let severity = complaint.severity;
    let policy = state.customer(complaint.customer);
    let hours = policy.map_or(f64::from(severity.hours()), |c| {
        let priority = c.policy(&state.policies).priority;
        priority.delegated().hours(severity)
    });
    libm::round(hours) as u32
}

pub(super) fn event_card(eye: Eye, event: u32) -> Option<EventCard> {
    let setup = eye.sc().events.get(event as usize)?;
    let key = format!("event-{}", setup.id);
    Some(EventCard {
        title: eye.t.get(&key),
        text: eye.t.get(&format!("{key}-text")),
        choices: setup
            .choices
            .iter()
            .map(|choice| Answer {
                words: eye.t.get(&format!("{key}-{}", choice.id)),
                note: takes(eye, &choice.effects),
            })
            .collect(),
    })
}

/// The money and the hours that the effects of a choice take, and when. A price that was lowered costs later, so what costs
/// nothing does so “now”.
fn takes(eye: Eye, effects: &[Effect]) -> String {
    let t = eye.t;
    let (mut cost, mut hours) = (Money::ZERO, 0.0_f64);
    for effect in effects {
        match effect {
            Effect::Cost(amount) => cost += *amount,
            Effect::Hours(more) => hours += *more,
            _ => {}
        }
    }
    let no_hours = libm::fabs(hours) < 0.5;
    if cost == Money::ZERO && no_hours {
        return t.get("event-free");
    }
    let money = match cost {
        Money::ZERO => t.get("event-no-money"),
        _ if cost.is_negative() => {
            t.with("event-brings", [("money", locale::money(t, -cost).into())])
        }
        _ => t.with("event-costs", [("money", locale::money(t, cost).into())]),
    };
    let said = || locale::hours(libm::fabs(hours));
    let hours = if no_hours {
        t.get("event-no-hours")
    } else if hours < 0.0 {
        t.with("event-frees", [("hours", said().into())])
    } else {
        t.with("event-takes", [("hours", said().into())])
    };
    t.with(
        "event-takes-both",
        [("money", money.into()), ("hours", hours.into())],
    )
}

pub(super) fn promise_card(eye: Eye, id: ComplaintId) -> Option<PromiseCard> {
    let (state, t) = (eye.state(), eye.t);
    let complaint = state.complaint(id)?;
    let words = words(eye, complaint)?;
    let promise = state
        .promises
        .iter()
        .find(|p| p.complaint == id && p.kept.is_none())?;
    let ways = &words.case.follow_up.ways;
    let ways = if ways.is_empty() {
        &Follow::ALL[..]
    } else {
        ways
    };
    let scene = words.follow_scene().unwrap_or_else(|| {
        t.with(
            "promise-text",
            [
                ("contact", words.contact.clone().into()),
                ("case", words.title().into()),
            ],
        )
    });
    Some(PromiseCard {
        id,
        title: t.with(
            "promise-due",
            [("name", eye.name(complaint.customer).into())],
        ),
        promise: t.with("promise-was", [("promise", words.promise().into())]),
        text: scene,
        ways: ways
            .iter()
            .filter(|how| follows(promise, **how))
            .map(|how| Way {
                how: *how,
                words: words.follow_line(*how),
                note: t.with(
                    "follow-takes",
                    [("hours", format!("{}", how.hours()).into())],
                ),
            })
            .collect(),
    })
}

/// What came of a promise that was followed up.
pub fn followed(eye: Eye, id: ComplaintId, how: Follow) -> Option<FollowedCard> {
    let t = eye.t;
    let complaint = eye.state().complaint(id)?;
    let words = words(eye, complaint)?;
    let who = eye.profile(complaint.customer)?.personality;
    let (answer, why) = words.follow_answer(how, who);
    Some(FollowedCard {
        title: t.with(
            "promise-due",
            [("name", eye.name(complaint.customer).into())],
        ),
        mine: words.follow_line(how),
        answer,
        who: words.contact.clone(),
        why,
        general: t.get(&format!("{}.why", how.key())),
        kept: how.keeps(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::scenario::{Source, load};
    use crate::sim::Sim;

    #[test]
    fn an_answer_says_what_money_and_hours_it_takes_and_nothing_else() {
        let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
        let sim = Sim::new(loaded.scenario, 20, 3);
        let t = Texts::new(Lang::Zh, "");
        let said = |effects: &[Effect]| takes(Eye { sim: &sim, t: &t }, effects);
        assert_eq!(said(&[Effect::Morale(0.1)]), "眼下不花钱，也不占工时");
        let both = [
            Effect::Cost(Money::yuan(4_500)),
            Effect::Hours(8.0),
            Effect::Image(0.1),
        ];
        assert_eq!(said(&both), "这周花 4,500 元，占本季 8 小时");
        let gained = [Effect::Cost(Money::yuan(-80_000))];
        assert_eq!(said(&gained), "这周进账 8 万元，不占工时");
        let freed = [Effect::Hours(-90.0)];
        assert_eq!(said(&freed), "眼下不花钱，本季腾出 90 小时");
    }
}
