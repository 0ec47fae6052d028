//! A complaint conversation: the person, the talk so far, the lines to choose, and the feedback after it.

mod feedback;
mod person;
mod practice;
mod reasons;
mod trade;
mod words;

pub use feedback::{Feedback, Looked};
pub use person::{Person, face, person};
pub use practice::practice;
pub use reasons::page_of;
pub use trade::{Trade, trade};
pub use words::Words;

use super::Eye;
use super::lesson::Timer;
use crate::locale;
use crate::sim::complaint::{Case, Line, Status, Talk, TalkEnd};
use crate::sim::state::Promise;
use crate::sim::{ComplaintId, CustomerId, Money};
use feedback::feedback;

/// One bubble.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Whether the trainee said it.
    pub mine: bool,
    /// Who.
    pub who: String,
    /// What.
    pub words: String,
}

/// A line to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    /// Its number in the case.
    pub line: u32,
    /// The words.
    pub words: String,
    /// The sum it offers, where whoever says it may set it.
    pub sum: Option<Money>,
}

/// The sum that is offered, while a line offers one.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// Now.
    pub amount: Money,
    /// Written out.
    pub said: String,
    /// One step up or down.
    pub step: Money,
    /// The most.
    pub most: Money,
    /// What the facts found so far come to, written out; none where they say nothing of money.
    pub found: Option<String>,
    /// Whether it lies above what may be settled at once.
    pub over: bool,
}

/// Whose conversation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A complaint of the run.
    Run(ComplaintId),
    /// Practice.
    Practice,
}

/// How far one of the seven steps is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It did some good.
    Done,
    /// The next one after the furthest.
    Now,
    /// A later one came, this one didn't.
    Skipped,
    /// To come.
    Ahead,
}

/// What practice shows besides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Aids {
    /// The seven steps and how far each is; empty where they are hidden.
    pub steps: Vec<(String, Stage)>,
    /// Personality, where it is shown.
    pub label: Option<String>,
    /// Heat, trust, clarity, patience: name and level; empty where they are hidden.
    pub meters: Vec<(String, f64)>,
    /// The hint, where one is shown.
    pub hint: Option<String>,
    /// Whether a hint can be had.
    pub can_hint: bool,
    /// Whether the last line can be taken back.
    pub can_undo: bool,
    /// “9 minutes”, with the limit where there is one.
    pub minutes: String,
    /// Whether the limit is passed.
    pub late: bool,
}

/// The conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkView {
    /// Whose.
    pub of: Of,
    /// “Complaint · firm”.
    pub title: String,
    /// Tier, week, what it is about.
    pub note: String,
    /// Who.
    pub person: Person,
    /// How the person seems, in words.
    pub mood: String,
    /// The talk.
    pub said: Vec<Said>,
    /// Lines to choose; empty when it is over.
    pub offered: Vec<Offered>,
    /// The sum that can be set, where a line offers one.
    pub sum: Option<Sum>,
    /// Heading above the lines.
    pub ask: String,
    /// Facts known: what we knew, then what was found out.
    pub known: Vec<String>,
    /// Promises to this customer, with what became of them.
    pub promises: Vec<(String, bool)>,
    /// “Authority limit 50,000 · more takes three days”.
    pub authority: String,
    /// “3 more in the queue”.
    pub queue: Option<String>,
    /// The feedback, once it is over.
    pub feedback: Option<Feedback>,
    /// What practice shows besides; none in a run.
    pub aids: Option<Aids>,
    /// The instructor's timer; whoever keeps the time sets it.
    pub timer: Option<Timer>,
}

/// The words of a complaint's case with its customer.
pub fn words<'a>(eye: Eye<'a>, case: &'a Case, customer: CustomerId) -> Words<'a> {
    Words {
        t: eye.t,
        case,
        contact: eye.about(customer, "-contact"),
        firm: eye.name(customer),
        us: us(&eye.t.get("scenario-firm")),
    }
}

/// Our firm as people say it: “岭钢”, where the title says “岭钢 · 销售部”.
fn us(firm: &str) -> String {
    let name = firm.split('·').next().unwrap_or(firm);
    name.trim().to_owned()
}

/// The conversation of a complaint that is being talked through or was. `sum`
/// is what the trainee has set, if anything.
pub fn talk(eye: Eye, id: ComplaintId, sum: Option<Money>) -> Option<TalkView> {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let complaint = state.complaint(id)?;
    let case = sc.cases.get(complaint.case? as usize)?;
    let (talk, end): (&Talk, Option<&TalkEnd>) = match &complaint.status {
        Status::Talking(talk) => (talk, None),
        Status::Talked(end) => (&end.talk, Some(end)),
        _ => return None,
    };
    let who = complaint.customer;
    let authority = state.customer(who)?.policy(&state.policies).authority;
    let queue = state
        .complaints
        .iter()
        .filter(|c| c.pending() && c.id != id)
        .count();
    let words = words(eye, case, who);
    let sum = set(&words, talk, authority, sum);
    Some(TalkView {
        of: Of::Run(id),
        title: t.with("complaint-title", [("name", eye.name(who).into())]),
        note: t.with(
            "talk-note",
            [
                ("tier", eye.letter(who).into()),
                ("week", complaint.week.into()),
                ("about", words.title().into()),
            ],
        ),
        person: person(eye, who, talk),
        mood: t.get(mood_key(talk)),
        said: said(&words, talk, end),
        offered: offered(&words, talk, sum.as_ref()),
        sum,
        ask: t.get("what-do-you-say"),
        known: known(&words, talk),
        promises: promises(eye, who),
        authority: t.with(
            "authority-note",
            [("amount", locale::money(eye, authority).into())],
        ),
        queue: (queue > 0).then(|| t.with("queue-of", [("count", queue.into())])),
        feedback: end.map(|end| {
            let effects = feedback::effects(eye, complaint, case, end);
            feedback(
                &words,
                &sc.profiles,
                sc.assistance.personality,
                end,
                effects,
            )
        }),
        aids: None,
        timer: None,
    })
}

/// How the person seems: words instead of meters, as in a run.
fn mood_key(talk: &Talk) -> &'static str {
    match (talk.heat, talk.patience, talk.trust) {
        (_, p, _) if p < 0.2 => "mood-leaving",
        (h, ..) if h > 0.7 => "mood-furious",
        (h, ..) if h > 0.45 => "mood-tense",
        (_, p, _) if p < 0.4 => "mood-impatient",
        (_, _, trust) if trust > 0.7 => "mood-open",
        _ => "mood-calm",
    }
}

/// Facts known: what we knew, then what was found out.
fn known(words: &Words, talk: &Talk) -> Vec<String> {
    std::iter::once(words.what())
        .chain(talk.known.iter().map(|fact| words.fact(*fact)))
        .collect()
}

fn said(words: &Words, talk: &Talk, end: Option<&TalkEnd>) -> Vec<Said> {
    let you = words.t.get("you");
    words
        .transcript(talk, end)
        .into_iter()
        .map(|(mine, said)| Said {
            mine,
            who: if mine {
                you.clone()
            } else {
                words.contact.clone()
            },
            words: said,
        })
        .collect()
}

/// The lines that are shown, in their order, with the sum as it is set.
fn offered(words: &Words, talk: &Talk, sum: Option<&Sum>) -> Vec<Offered> {
    let turn = words.case.turns.get(talk.turn as usize);
    let lines = turn.map_or(&[][..], |turn| &turn.lines);
    talk.shown
        .iter()
        .filter_map(|&i| {
            let line = lines.get(i as usize)?;
            let free = sum.filter(|_| line.sum_is_free()).map(|sum| sum.amount);
            Some(Offered {
                line: i,
                words: words.line(talk.turn, i, free.or(line.offer)),
                sum: free,
            })
        })
        .collect()
}

/// The sum as it is set now; none while no line shown offers one. It starts in
/// the middle of what may be settled at once, which says nothing of what is fair.
fn set(words: &Words, talk: &Talk, authority: Money, amount: Option<Money>) -> Option<Sum> {
    let case = words.case;
    let turn = case.turns.get(talk.turn as usize)?;
    let free = |i: &u32| turn.lines.get(*i as usize).is_some_and(Line::sum_is_free);
    if !talk.shown.iter().any(free) {
        return None;
    }
    let most = case.most();
    let step = step(most);
    let middle = most.min(authority).0 / 2 / step.0.max(1) * step.0;
    let amount = amount.unwrap_or(Money(middle)).min(most);
    let found = case.shown(&talk.known);
    Some(Sum {
        amount,
        said: locale::money(words.t, amount),
        step,
        most,
        found: (found > Money::ZERO).then(|| locale::money(words.t, found)),
        over: amount > authority,
    })
}

/// A round sum that makes some thirty steps of `most`.
fn step(most: Money) -> Money {
    let wanted = most.0 / 30;
    let mut unit = 100;
    while unit * 10 <= wanted {
        unit *= 10;
    }
    let step = [1, 2, 5, 10]
        .map(|k| k * unit)
        .into_iter()
        .find(|s| *s >= wanted);
    Money(step.unwrap_or(unit).max(100))
}

fn promises(eye: Eye, who: CustomerId) -> Vec<(String, bool)> {
    let (sc, state) = (eye.sc(), eye.state());
    state
        .promises
        .iter()
        .filter_map(|p| {
            let complaint = state.complaint(p.complaint).filter(|c| c.customer == who)?;
            let case = sc.cases.get(complaint.case? as usize)?;
            Some((promise(eye, p, case, who), p.kept == Some(false)))
        })
        .collect()
}

/// A promise with what became of it: “Quarter 2 · a visit on Thursday · kept”.
pub(super) fn promise(eye: Eye, promise: &Promise, case: &Case, who: CustomerId) -> String {
    let key = match promise.kept {
        None => "promise-open",
        Some(true) => "promise-kept",
        Some(false) => "promise-broken",
    };
    let about = words(eye, case, who).promise();
    let args = [("quarter", promise.quarter.into()), ("about", about.into())];
    eye.t.with(key, args)
}
