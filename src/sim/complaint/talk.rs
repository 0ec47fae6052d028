//! A conversation as it goes: heat, trust, clarity, patience, gate, and what each line did.

use super::rubric::{Rubric, rubric};
use super::{Case, Line, Mark, Outcome, PersonalityProfile, Reaction, Status, TalkStep};
use crate::sim::units::{Money, level};
use serde::{Deserialize, Serialize};

/// A conversation under way. Levels in [0, 1].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Talk {
    /// Anger.
    pub heat: f64,
    /// Trust in the person who talks.
    pub trust: f64,
    /// How well demand and cause are understood.
    pub clarity: f64,
    /// At 0 the customer hangs up.
    pub patience: f64,
    /// The personality's gate; open at 1.
    pub gate: f64,
    /// Minutes used.
    pub minutes: u32,
    /// Facts found out.
    pub known: Vec<u32>,
    /// The last offer made.
    pub offer: Option<Money>,
    /// What was said.
    pub moves: Vec<Move>,
    /// Heat and trust when it began.
    pub start: (f64, f64),
}

/// One line said, with the talk before it and what it changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Move {
    /// Turn, from 0.
    pub turn: u32,
    /// Line, from 0.
    pub line: u32,
    /// The line that would have done most good here.
    pub best: u32,
    /// What it changed.
    pub change: Change,
}

/// What a line changes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The reaction, as it took effect.
    pub reaction: Reaction,
    /// A solution was offered before the gate was open.
    pub thrown_back: bool,
}

/// What was settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Settlement {
    /// Compensation.
    pub amount: Money,
    /// It lies above the authority limit: asking takes days.
    pub escalated: bool,
    /// What we said we would do, with a date.
    pub promised: bool,
    /// We promised what can't be kept.
    pub over_promised: bool,
}

/// A conversation that has ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TalkEnd {
    /// The talk as it stood.
    pub talk: Talk,
    /// The customer hung up.
    pub hung_up: bool,
    /// Quality of the resolution, [0, 1].
    pub quality: f64,
    /// What was settled.
    pub settlement: Settlement,
    /// How it ended.
    pub outcome: Outcome,
    /// The grade of the talk.
    pub rubric: Rubric,
}

impl Talk {
    /// A talk begins.
    pub fn open(case: &Case, profile: &PersonalityProfile, trust: f64, let_down: bool) -> Self {
        let more = if let_down { 0.1 } else { 0.0 };
        let heat = level(profile.opening_heat(case.severity) + more);
        Self {
            start: (heat, trust),
            heat,
            trust,
            clarity: 0.0,
            patience: profile.patience,
            gate: 0.0,
            minutes: 0,
            known: Vec::new(),
            offer: None,
            moves: Vec::new(),
        }
    }

    /// The turn that comes next, from 0.
    pub fn turn(&self) -> usize {
        self.moves.len()
    }

    /// Whether a line can be said: all that it needs is known.
    pub fn can_say(&self, line: &Line) -> bool {
        line.needs.iter().all(|fact| self.known.contains(fact))
    }

    /// What a line would do now.
    pub fn foresee(&self, case: &Case, profile: &PersonalityProfile, line: &Line) -> Change {
        let closed = self.gate < 1.0;
        let solving = matches!(line.step, TalkStep::Explore | TalkStep::Commit);
        let mut reaction = profile.reaction(line.step, &line.marks);
        let found = line
            .reveals
            .iter()
            .filter(|f| !self.known.contains(f))
            .count();
        if !case.facts.is_empty() {
            // Facts are most of what there is to understand; the rest is hearing it out.
            reaction.clarity += 0.8 * found as f64 / case.facts.len() as f64;
        }
        // A line that itself helps to open the gate is never thrown back: acting
        // at once is how an opinionated customer is heard.
        let thrown_back = closed && solving && reaction.gate <= 0.0;
        if thrown_back {
            reaction = reaction.muffle(profile.muffled).plus(&profile.unheard);
        }
        Change {
            reaction,
            thrown_back,
        }
    }

    /// What a change is worth to the talk, for comparing lines.
    pub fn merit(&self, case: &Case, line: &Line, change: &Change) -> f64 {
        let r = change.reaction;
        let gate = if self.gate < 1.0 { r.gate } else { 0.0 };
        let harm = if line.marks.iter().any(|m| HARMFUL.contains(m)) {
            0.25
        } else {
            0.0
        };
        let offer = line.offer.map_or(0.0, |offer| {
            0.4 * fairness(case, offer) - if offer > case.fair.1 { 0.3 } else { 0.0 }
        });
        let promise = if line.marks.contains(&Mark::PromiseDated) {
            0.08
        } else {
            0.0
        };
        -r.heat + r.trust + r.clarity + 0.7 * r.patience + 0.6 * gate + offer + promise - harm
    }

    /// The line of a turn that does most good now, among those that can be said.
    pub fn best_line(&self, case: &Case, profile: &PersonalityProfile, turn: usize) -> usize {
        let lines = case.turns.get(turn).map_or(&[][..], |t| &t.lines);
        let merit = |line: &Line| self.merit(case, line, &self.foresee(case, profile, line));
        (0..lines.len())
            .filter(|&i| self.can_say(&lines[i]))
            .max_by(|&a, &b| {
                merit(&lines[a])
                    .total_cmp(&merit(&lines[b]))
                    .then(b.cmp(&a))
            })
            .unwrap_or(0)
    }

    /// The talk after a move that was foreseen.
    pub fn apply(&mut self, profile: &PersonalityProfile, line: &Line, m: Move) {
        let r = m.change.reaction;
        self.heat = level(self.heat + r.heat);
        self.trust = level(self.trust + r.trust);
        self.clarity = level(self.clarity + r.clarity);
        self.patience = level(self.patience + r.patience - profile.turn_cost);
        self.gate = level(self.gate + r.gate);
        self.minutes += 3;
        for fact in &line.reveals {
            if !self.known.contains(fact) {
                self.known.push(*fact);
            }
        }
        if line.offer.is_some() {
            self.offer = line.offer;
        }
        self.moves.push(m);
    }

    /// Ends the talk: quality from clarity, heat, fairness of the settlement
    /// and promises; the outcome from quality, speed and authority.
    pub fn end(self, case: &Case, authority: Money, same_week: bool, hung_up: bool) -> TalkEnd {
        let said = |mark: Mark| {
            self.moves
                .iter()
                .any(|m| line_of(case, m).is_some_and(|line| line.marks.contains(&mark)))
        };
        let amount = if hung_up {
            Money::ZERO
        } else {
            self.offer.unwrap_or_default()
        };
        let settlement = Settlement {
            amount,
            escalated: amount > authority,
            promised: said(Mark::PromiseDated) && !hung_up,
            over_promised: said(Mark::OverPromise) && !hung_up,
        };
        let promise = match (settlement.promised, settlement.over_promised) {
            (true, false) => 1.0,
            (true, true) => 0.5,
            (false, true) => 0.2,
            (false, false) => 0.3,
        };
        let mut quality = 0.30 * self.clarity
            + 0.25 * (1.0 - self.heat)
            + 0.25 * fairness(case, amount)
            + 0.20 * promise;
        if self.gate < 1.0 {
            quality *= 0.7 + 0.3 * self.gate;
        }
        if hung_up {
            quality = quality.min(0.2);
        }
        let outcome = if quality < 0.6 {
            Outcome::Unresolved
        } else if same_week && !settlement.escalated {
            Outcome::Quick
        } else {
            Outcome::Resolved
        };
        let rubric = rubric(case, &self, &settlement, quality, same_week, hung_up);
        TalkEnd {
            talk: self,
            hung_up,
            quality,
            settlement,
            outcome,
            rubric,
        }
    }
}

/// Marks that break the principles: arguing, or harming the company.
pub const HARMFUL: [Mark; 6] = [
    Mark::Argues,
    Mark::BlamesCustomer,
    Mark::BlamesColleague,
    Mark::AdmitsUnverified,
    Mark::Concedes,
    Mark::OverPromise,
];

/// How fair a settlement is to the customer, [0, 1]: full within the range,
/// in proportion below it.
pub fn fairness(case: &Case, amount: Money) -> f64 {
    let low = case.fair.0.to_f64();
    if low <= 0.0 {
        1.0
    } else {
        (amount.to_f64() / low).clamp(0.0, 1.0)
    }
}

/// The line that a move said.
pub fn line_of<'a>(case: &'a Case, m: &Move) -> Option<&'a Line> {
    case.turns
        .get(m.turn as usize)
        .and_then(|turn| turn.lines.get(m.line as usize))
}

impl Status {
    /// The talk under way, if there is one.
    pub const fn talk(&self) -> Option<&Talk> {
        match self {
            Self::Talking(talk) => Some(talk),
            _ => None,
        }
    }
}
