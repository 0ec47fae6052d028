//! A complaint conversation: the person, the talk so far, the lines to choose, and the feedback after it.

use super::Eye;
use crate::locale;
use crate::sim::complaint::{Case, Complaint, Move, Status, Talk, TalkEnd, TalkStep};
use crate::sim::setup::Kind;
use crate::sim::{ComplaintId, CustomerId};

/// The person on the other side.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Seed of the portrait.
    pub seed: u32,
    /// A woman, for the portrait.
    pub woman: bool,
    /// Years, for the portrait.
    pub age: u8,
    /// What kind of customer it works for, for its clothes.
    pub kind: Kind,
    /// Name.
    pub name: String,
    /// Role.
    pub role: String,
    /// Firm.
    pub firm: String,
    /// “4 years with us · 12.6M a year · 9 % of our revenue”.
    pub history: String,
    /// 0 calm … 1 furious, for the face.
    pub heat: f32,
    /// Trust, for the face.
    pub trust: f32,
    /// Personality, for the face's resting look: 0 opinionated, 1 hesitant, 2 amiable, 3 angry.
    pub manner: u8,
}

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

/// One move looked back at.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// Step it belonged to.
    pub step: String,
    /// What was said.
    pub words: String,
    /// What it did and why.
    pub why: String,
    /// A solution offered too early.
    pub thrown_back: bool,
    /// Whether it was the best line here.
    pub best: bool,
    /// Heat after it, for the curve.
    pub heat: f64,
    /// Trust after it.
    pub trust: f64,
}

/// The feedback after a talk.
#[derive(Clone, Debug, PartialEq)]
pub struct Feedback {
    /// In a sentence.
    pub verdict: String,
    /// Whether the complaint is resolved.
    pub good: bool,
    /// 0…100.
    pub total: f64,
    /// Name, points, of how many.
    pub parts: Vec<(String, f64, f64)>,
    /// Heat and trust at the start.
    pub start: (f64, f64),
    /// The moves.
    pub moves: Vec<Looked>,
    /// The best line at the worst moment.
    pub better: Option<(String, String)>,
    /// The real demand and the true cause.
    pub behind: [(String, String); 2],
    /// Odds of staying before and after, compensation, lifetime value.
    pub effects: Vec<(String, String)>,
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

/// The face and the facts of a customer's contact.
pub fn person(eye: Eye, who: CustomerId, heat: f64, trust: f64) -> Person {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let (years, revenue, personality) = sc
        .customers
        .get(who.index())
        .zip(state.customer(who))
        .map_or((0.0, 0.0, 0), |(p, c)| {
            (
                p.tenure,
                4.0 * c.wallet * c.levels.share,
                p.personality as u8,
            )
        });
    let total: f64 = state
        .active()
        .map(|(_, c)| 4.0 * c.wallet * c.levels.share)
        .sum();
    let profile = sc.customers.get(who.index());
    Person {
        woman: profile.is_some_and(|p| p.woman),
        age: profile.map_or(45, |p| p.age),
        kind: profile.map_or(Kind::Business, |p| p.kind),
        // Far apart seeds give clearly different faces.
        seed: who.0.wrapping_mul(0x9E37_79B9).rotate_left(7),
        name: eye.about(who, "-contact"),
        role: eye.about(who, "-role"),
        firm: eye.name(who),
        history: t.with(
            "person-history",
            [
                ("years", format!("{years:.0}").into()),
                (
                    "revenue",
                    locale::money(eye.lang(), crate::sim::Money::from_f64(revenue)).into(),
                ),
                (
                    "share",
                    locale::percent(if total > 0.0 { revenue / total } else { 0.0 }).into(),
                ),
            ],
        ),
        heat: heat as f32,
        trust: trust as f32,
        manner: personality,
    }
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

fn feedback(eye: Eye, complaint: &Complaint, case: &Case, end: &TalkEnd) -> Feedback {
    use crate::sim::complaint::Outcome;
    let (t, lang) = (eye.t, eye.lang());
    let good = matches!(end.outcome, Outcome::Quick | Outcome::Resolved);
    let names = [
        "rubric-principles",
        "rubric-steps",
        "rubric-fit",
        "rubric-cost",
        "rubric-speed",
    ];
    let full = crate::sim::complaint::Rubric::FULL;
    let parts = names
        .iter()
        .zip(end.rubric.parts())
        .zip(full)
        .map(|((name, points), full)| (t.get(name), points, full))
        .collect();
    let start = end.talk.start;
    let (mut heat, mut trust) = start;
    let moves: Vec<Looked> = end
        .talk
        .moves
        .iter()
        .map(|m| {
            heat = (heat + m.change.reaction.heat).clamp(0.0, 1.0);
            trust = (trust + m.change.reaction.trust).clamp(0.0, 1.0);
            looked(eye, case, m, heat, trust)
        })
        .collect();
    let worst = end
        .talk
        .moves
        .iter()
        .filter(|m| m.line != m.best)
        .max_by(|a, b| harm(a).total_cmp(&harm(b)));
    let better = worst.map(|m| {
        let turn = m.turn as usize;
        (
            t.get(&line_key(case, turn, m.best, "")),
            t.get(&line_key(case, turn, m.best, "-why")),
        )
    });
    let key = format!("case-{}", case.id);
    Feedback {
        verdict: t.with(
            if end.hung_up {
                "verdict-hung-up"
            } else {
                end.outcome.verdict_key()
            },
            [("name", eye.about(complaint.customer, "-contact").into())],
        ),
        good,
        total: end.rubric.total(),
        parts,
        start,
        moves,
        better,
        behind: [
            (t.get("real-demand"), t.get(&format!("{key}-demand"))),
            (t.get("true-cause"), t.get(&format!("{key}-cause"))),
        ],
        effects: effects(eye, complaint, case, end, lang),
    }
}

impl crate::sim::complaint::Outcome {
    /// Key of the sentence that sums up a talk.
    const fn verdict_key(self) -> &'static str {
        match self {
            Self::Quick => "verdict-quick",
            Self::Resolved => "verdict-resolved",
            Self::Unresolved | Self::Silent => "verdict-unresolved",
        }
    }
}

/// How much a move cost.
fn harm(m: &Move) -> f64 {
    let r = m.change.reaction;
    r.heat - r.trust - r.clarity - r.patience - 0.5 * r.gate
}

fn looked(eye: Eye, case: &Case, m: &Move, heat: f64, trust: f64) -> Looked {
    let turn = m.turn as usize;
    let step = case
        .turns
        .get(turn)
        .and_then(|x| x.lines.get(m.line as usize))
        .map_or(TalkStep::Listen, |l| l.step);
    Looked {
        step: eye.t.get(step.key()),
        words: eye.t.get(&line_key(case, turn, m.line, "")),
        why: eye.t.get(&line_key(case, turn, m.line, "-why")),
        thrown_back: m.change.thrown_back,
        best: m.line == m.best,
        heat,
        trust,
    }
}

/// What the talk changed: the probability of leaving against an unanswered
/// complaint, compensation, and the lifetime value that hangs on it.
fn effects(
    eye: Eye,
    complaint: &Complaint,
    case: &Case,
    end: &TalkEnd,
    lang: crate::locale::Lang,
) -> Vec<(String, String)> {
    use crate::sim::complaint::{Outcome, memory_of};
    use crate::sim::units::{logistic, logit};
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let mut out = Vec::new();
    let (Some(p), Some(c)) = (
        sc.customers.get(complaint.customer.index()),
        state.customer(complaint.customer),
    ) else {
        return out;
    };
    if let Some(now) = crate::sim::outlook(sc, state, complaint.customer) {
        let with = memory_of(end.outcome, case.severity, p.kind, false);
        let without = memory_of(Outcome::Unresolved, case.severity, p.kind, false);
        let h = now.probability;
        let ignored = logistic(logit(h) - with + without);
        out.push((
            t.get("effect-leaving"),
            t.with(
                "effect-leaving-values",
                [
                    ("ignored", locale::percent(ignored).into()),
                    ("now", locale::percent(h).into()),
                ],
            ),
        ));
        let worth =
            crate::sim::worth::lifetime(sc, p, c, now.lasting(), crate::sim::Money::ZERO).ahead();
        let saved = crate::sim::Money::from_f64((ignored - h) * worth.to_f64());
        out.push((t.get("effect-value"), locale::money_signed(lang, saved)));
    }
    out.push((
        t.get("effect-settlement"),
        super::weeks::settled(eye, end.settlement.amount),
    ));
    let (low, high) = case.fair;
    out.push((
        t.get("effect-fair"),
        t.with(
            "amount-range",
            [
                ("low", locale::money(lang, low).into()),
                ("high", locale::money(lang, high).into()),
            ],
        ),
    ));
    if end.settlement.escalated {
        out.push((t.get("effect-escalated"), t.get("effect-escalated-note")));
    }
    out
}
