//! After a talk: what each line did, the grade, what the talk changed.

use super::page_of;
use super::reasons::Reasons;
use super::words::Words;
use crate::locale;
use crate::sim::complaint::{
    Case, Complaint, Move, Outcome, Profiles, Rubric, TalkEnd, TalkStep, line_of,
};
use crate::view::Eye;

/// One move looked back at.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// Step it belonged to.
    pub step: String,
    /// What was said.
    pub words: String,
    /// What was answered.
    pub answer: String,
    /// What it did or missed in this case.
    pub why: String,
    /// Why this person took it so; in full the first time, then by its name.
    pub reason: Option<String>,
    /// Handbook page about it.
    pub page: Option<&'static str>,
    /// Something that happened with it: thrown back, kept back, too little, too much.
    pub note: Option<String>,
    /// Whether it was the best line here, or as good.
    pub best: bool,
    /// Whether it was among the worst.
    pub harm: bool,
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
    /// The personality and the handbook page about it, where it is named.
    pub who: Option<(String, &'static str)>,
    /// What it turned into, if it did.
    pub turned: Option<String>,
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
    /// Facts that were never found out.
    pub missed: Vec<String>,
    /// Odds of staying before and after, compensation, lifetime value.
    pub effects: Vec<(String, String)>,
}

/// The feedback on a talk that has ended; `named`: it says what the person is like.
pub(super) fn feedback(
    words: &Words,
    profiles: &Profiles,
    named: bool,
    end: &TalkEnd,
    effects: Vec<(String, String)>,
) -> Feedback {
    let t = words.t;
    let good = matches!(end.outcome, Outcome::Quick | Outcome::Resolved);
    let names = [
        "rubric-principles",
        "rubric-steps",
        "rubric-fit",
        "rubric-cost",
        "rubric-speed",
    ];
    let parts = names
        .iter()
        .zip(end.rubric.parts())
        .zip(Rubric::FULL)
        .map(|((name, points), full)| (t.get(name), points, full))
        .collect();
    let start = end.talk.start;
    let (mut heat, mut trust) = start;
    let mut reasons = Reasons::new(t, profiles);
    let moves: Vec<Looked> = end
        .talk
        .moves
        .iter()
        .map(|m| {
            heat = (heat + m.change.reaction.heat).clamp(0.0, 1.0);
            trust = (trust + m.change.reaction.trust).clamp(0.0, 1.0);
            let mut looked = looked(words, &mut reasons, m, (heat, trust));
            // The page about a personality would name it.
            looked.page = looked.page.filter(|page| named || *page != page_of(m.who));
            looked
        })
        .collect();
    let worst = end
        .talk
        .moves
        .iter()
        .filter(|m| m.line != m.best)
        .min_by(|a, b| a.rank.total_cmp(&b.rank));
    let better = worst.map(|m| {
        let line = words.case.turns.get(m.turn as usize);
        let line = line.and_then(|turn| turn.lines.get(m.best as usize));
        (
            words.line(m.turn, m.best, line.and_then(|l| l.offer)),
            words.why(m.turn, m.best),
        )
    });
    let [demand, cause] = words.behind();
    Feedback {
        verdict: t.with(
            if end.hung_up {
                "verdict-hung-up"
            } else {
                end.outcome.verdict_key()
            },
            [("name", words.contact.clone().into())],
        ),
        good,
        who: named.then(|| {
            let name = t.get(Eye::personality_key(end.talk.began));
            (name, page_of(end.talk.began))
        }),
        turned: (named && end.talk.personality != end.talk.began).then(|| {
            let now = t.get(Eye::personality_key(end.talk.personality));
            t.with("talk-has-turned", [("now", now.into())])
        }),
        total: end.rubric.total(),
        parts,
        start,
        moves,
        better,
        behind: [(t.get("real-demand"), demand), (t.get("true-cause"), cause)],
        missed: (0u32..)
            .zip(&words.case.facts)
            .filter(|(i, _)| !end.talk.known.contains(i))
            .map(|(i, _)| words.fact(i))
            .collect(),
        effects,
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

fn looked(words: &Words, reasons: &mut Reasons, m: &Move, (heat, trust): (f64, f64)) -> Looked {
    let t = words.t;
    let line = line_of(words.case, m);
    let reason = line.and_then(|line| reasons.of(line, m));
    let note = match &m.change {
        c if c.turned.is_some() => Some("talk-turned-note"),
        c if c.thrown_back => Some("talk-thrown-back"),
        c if c.held => Some("talk-held"),
        c if c.low => Some("talk-low"),
        c if m.offer.is_some_and(|sum| sum > words.case.fair.1) && !c.low => Some("talk-too-much"),
        c if c.over => Some("talk-over"),
        _ => None,
    };
    Looked {
        step: t.get(line.map_or(TalkStep::Listen, |l| l.step).key()),
        words: words.line(m.turn, m.line, m.offer),
        answer: words.answer(m),
        why: words.why(m.turn, m.line),
        reason: reason.as_ref().map(|r| r.0.clone()),
        page: reason.and_then(|r| r.1),
        note: note.map(|key| t.get(key)),
        best: m.line == m.best || m.rank >= 0.999,
        harm: m.rank < 0.34,
        heat,
        trust,
    }
}

/// What the talk changed: the probability of leaving against an unanswered
/// complaint, compensation, and the lifetime value that hangs on it.
pub(super) fn effects(
    eye: Eye,
    complaint: &Complaint,
    case: &Case,
    end: &TalkEnd,
) -> Vec<(String, String)> {
    use crate::sim::complaint::memory_of;
    use crate::sim::units::{logistic, logit};
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let mut out = Vec::new();
    let (Some(p), Some(c)) = (
        eye.profile(complaint.customer),
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
            crate::sim::worth::lifetime(&crate::sim::Rules::new(sc), p, c, now.lasting()).ahead();
        let saved = crate::sim::Money::from_f64((ignored - h) * worth.to_f64());
        out.push((t.get("effect-value"), locale::money_signed(eye, saved)));
    }
    out.push((
        t.get("effect-settlement"),
        crate::view::weeks::settled(eye, end.settlement.amount),
    ));
    let (low, high) = case.fair;
    out.push((
        t.get("effect-fair"),
        t.with(
            "amount-range",
            [
                ("low", locale::money(eye, low).into()),
                ("high", locale::money(eye, high).into()),
            ],
        ),
    ));
    if end.settlement.escalated {
        out.push((t.get("effect-escalated"), t.get("effect-escalated-note")));
    }
    out
}
