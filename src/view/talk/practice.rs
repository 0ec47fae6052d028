//! A talk that is practised, as the same screen shows it, with what practice shows besides.

use super::words::Words;
use super::{
    Aids, Of, Person, Stage, TalkView, feedback, known, mood_key, offered, said, set, trade,
};
use crate::locale::{self, Texts};
use crate::run::practice::{Difficulty, Practice};
use crate::sim::Money;
use crate::sim::complaint::{Talk, TalkStep, steps_done};
use crate::sim::setup::Kind;
use crate::view::Eye;

/// The view of a talk that is practised. `t` holds the case's texts too.
pub fn practice(t: &Texts, practice: &Practice, sum: Option<Money>) -> TalkView {
    let case = &practice.case().case;
    let (talk, end) = (practice.talk(), practice.end());
    let [firm, contact, role] = Words::stand_in(t, case);
    let words = Words {
        t,
        case,
        contact: contact.clone(),
        firm: firm.clone(),
        us: t.get("practice-us"),
    };
    let authority = practice.meeting().authority;
    let sum = set(&words, talk, authority, sum);
    TalkView {
        of: Of::Practice,
        title: t.with(
            "practice-title",
            [
                ("case", words.title().into()),
                ("difficulty", t.get(practice.difficulty().key()).into()),
            ],
        ),
        note: String::new(),
        person: someone(case.id.as_str(), case.kind, talk, [firm, contact, role]),
        mood: t.get(mood_key(talk)),
        said: said(&words, talk, end),
        offered: offered(&words, talk, sum.as_ref()),
        ask: t.get("what-do-you-say"),
        known: known(&words, talk),
        promises: Vec::new(),
        authority: if authority > Money::ZERO {
            t.with(
                "practice-authority",
                [("amount", locale::money(t, authority).into())],
            )
        } else {
            String::new()
        },
        queue: practice.difficulty().minutes().map(|_| {
            t.get(if practice.late() {
                "practice-gone"
            } else {
                "practice-waits"
            })
        }),
        feedback: end
            .map(|end| feedback::feedback(&words, practice.profiles(), true, end, Vec::new())),
        aids: Some(aids(&words, practice)),
        timer: None,
        sum,
    }
}

fn aids(words: &Words, practice: &Practice) -> Aids {
    let (t, talk) = (words.t, practice.talk());
    let guided = practice.difficulty() == Difficulty::Guided;
    let minutes = match practice.difficulty().minutes() {
        Some(limit) => t.with(
            "practice-minutes-of",
            [("minutes", talk.minutes.into()), ("limit", limit.into())],
        ),
        None => t.with("practice-minutes", [("minutes", talk.minutes.into())]),
    };
    let meters = [
        ("talk-heat", talk.heat),
        ("talk-trust", talk.trust),
        ("talk-clarity", talk.clarity),
        ("talk-patience", talk.patience),
    ];
    Aids {
        steps: if guided {
            steps(words, talk)
        } else {
            Vec::new()
        },
        label: guided.then(|| t.get(Eye::personality_key(talk.personality))),
        meters: if guided {
            meters.map(|(key, level)| (t.get(key), level)).to_vec()
        } else {
            Vec::new()
        },
        hint: practice.hinted().then(|| hint(t, talk)),
        can_hint: practice.can_ask(),
        can_undo: practice.can_undo(),
        minutes,
        late: practice.late(),
    }
}

/// The seven steps: what did some good so far, what was left out, and what comes next.
fn steps(words: &Words, talk: &Talk) -> Vec<(String, Stage)> {
    let done = steps_done(words.case, talk);
    let furthest = TalkStep::ALL.iter().rposition(|step| done.contains(step));
    let next = furthest.map_or(0, |at| at + 1);
    TalkStep::ALL
        .iter()
        .enumerate()
        .map(|(i, step)| {
            let stage = match i {
                _ if done.contains(step) => Stage::Done,
                i if i < next => Stage::Skipped,
                i if i == next => Stage::Now,
                _ => Stage::Ahead,
            };
            (words.t.get(&format!("{}-short", step.key())), stage)
        })
        .collect()
}

/// What this person needs now: to have the gate opened, or to get on.
fn hint(t: &Texts, talk: &Talk) -> String {
    let stage = match (talk.gate >= 1.0, talk.turn) {
        (false, _) => "gate",
        (true, 0..=3) => "seek",
        (true, 4) => "settle",
        (true, _) => "close",
    };
    t.get(&format!("hint-{stage}.{}", talk.personality.id()))
}

/// The stand-in that a case is practised with: the same face every time.
fn someone(id: &str, kind: Kind, talk: &Talk, [firm, name, role]: [String; 3]) -> Person {
    let seed = id.bytes().fold(0x811C_9DC5_u32, |hash, b| {
        (hash ^ u32::from(b)).wrapping_mul(0x0100_0193)
    });
    Person {
        seed,
        woman: seed & 8 != 0,
        age: 30 + (seed >> 8) as u8 % 30,
        trade: trade(kind, &role, &firm),
        name,
        role,
        firm,
        history: String::new(),
        heat: talk.heat as f32,
        trust: talk.trust as f32,
        manner: talk.personality as u8,
    }
}
