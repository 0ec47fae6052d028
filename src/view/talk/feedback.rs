//! After a talk: what each line did, the grade, what the talk changed.

use super::line_key;
use crate::locale;
use crate::sim::complaint::{Case, Complaint, Move, TalkEnd, TalkStep};
use crate::view::Eye;

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

/// The feedback on a talk that has ended.
pub(super) fn feedback(eye: Eye, complaint: &Complaint, case: &Case, end: &TalkEnd) -> Feedback {
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
        out.push((t.get("effect-value"), locale::money_signed(lang, saved)));
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
