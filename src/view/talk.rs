//! A complaint conversation: the person, the talk so far, the lines to choose, and the feedback after it.

mod feedback;
mod person;

pub use feedback::{Feedback, Looked};
pub use person::{Person, person};

use super::Eye;
use crate::locale;
use crate::sim::complaint::{Case, Complaint, Status, Talk, TalkEnd};
use crate::sim::{ComplaintId, CustomerId};
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
}

/// The conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkView {
    /// Which complaint.
    pub id: ComplaintId,
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
}

/// The conversation of a complaint that is being talked through or was.
pub fn talk(eye: Eye, id: ComplaintId) -> Option<TalkView> {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let complaint = state.complaint(id)?;
    let case = sc.cases.get(complaint.case? as usize)?;
    let (talk, end): (&Talk, Option<&TalkEnd>) = match &complaint.status {
        Status::Talking(talk) => (talk, None),
        Status::Talked(end) => (&end.talk, Some(end)),
        _ => return None,
    };
    let who = complaint.customer;
    let policy = state.customer(who)?.policy(&state.policies);
    let queue = state
        .complaints
        .iter()
        .filter(|c| c.pending() && c.id != id)
        .count();
    let key = format!("case-{}", case.id);
    Some(TalkView {
        id,
        title: t.with("complaint-title", [("name", eye.name(who).into())]),
        note: t.with(
            "talk-note",
            [
                ("tier", eye.letter(who).into()),
                ("week", complaint.week.into()),
                ("about", t.get(&key).into()),
            ],
        ),
        person: person(eye, who, talk.heat, talk.trust),
        mood: t.get(mood_key(talk)),
        said: said(eye, case, complaint, talk, end),
        offered: if end.is_some() {
            Vec::new()
        } else {
            offered(eye, case, talk)
        },
        ask: t.get("what-do-you-say"),
        known: std::iter::once(t.get(&format!("{key}-what")))
            .chain(
                talk.known
                    .iter()
                    .filter_map(|f| case.facts.get(*f as usize))
                    .map(|fact| t.get(&format!("{key}-fact-{fact}"))),
            )
            .collect(),
        promises: promises(eye, who),
        authority: t.with(
            "authority-note",
            [("amount", locale::money(eye.lang(), policy.authority).into())],
        ),
        queue: (queue > 0).then(|| t.with("queue-of", [("count", queue.into())])),
        feedback: end.map(|end| feedback(eye, complaint, case, end)),
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

fn offered(eye: Eye, case: &Case, talk: &Talk) -> Vec<Offered> {
    let Some(turn) = case.turns.get(talk.turn()) else {
        return Vec::new();
    };
    (0u32..)
        .zip(&turn.lines)
        .filter(|(_, line)| talk.can_say(line))
        .map(|(i, _)| Offered {
            line: i,
            words: eye.t.get(&line_key(case, talk.turn(), i, "")),
        })
        .collect()
}

fn line_key(case: &Case, turn: usize, line: u32, what: &str) -> String {
    let id = case.turns.get(turn).map_or("", |t| &t.id);
    format!("case-{}-{id}-{}{what}", case.id, line + 1)
}

fn said(
    eye: Eye,
    case: &Case,
    complaint: &Complaint,
    talk: &Talk,
    end: Option<&TalkEnd>,
) -> Vec<Said> {
    let t = eye.t;
    let (them, me) = (eye.about(complaint.customer, "-contact"), t.get("you"));
    let speak = |mine: bool, words: String| Said {
        mine,
        who: if mine { me.clone() } else { them.clone() },
        words,
    };
    let mut out = vec![speak(false, t.get(&format!("case-{}-open", case.id)))];
    for m in &talk.moves {
        let turn = m.turn as usize;
        out.push(speak(true, t.get(&line_key(case, turn, m.line, ""))));
        out.push(speak(false, t.get(&line_key(case, turn, m.line, "-reply"))));
    }
    if end.is_some_and(|e| e.hung_up) {
        out.push(speak(false, t.get("hung-up")));
    }
    out
}

fn promises(eye: Eye, who: CustomerId) -> Vec<(String, bool)> {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    state
        .promises
        .iter()
        .filter_map(|p| {
            let complaint = state.complaint(p.complaint).filter(|c| c.customer == who)?;
            let case = sc.cases.get(complaint.case? as usize)?;
            let key = match p.kept {
                None => "promise-open",
                Some(true) => "promise-kept",
                Some(false) => "promise-broken",
            };
            let about = t.get(&format!("case-{}", case.id));
            let text = t.with(
                key,
                [("quarter", p.quarter.into()), ("about", about.into())],
            );
            Some((text, p.kept == Some(false)))
        })
        .collect()
}
