//! A conversation as it goes: heat, trust, clarity, patience, gate, and what each line did.

use super::{Case, Line, Lot, PersonalityProfile, Profiles, Reaction, Status, TalkStep};
use crate::sim::setup::Personality;
use crate::sim::units::{Money, level};
use serde::{Deserialize, Serialize};

/// Patience that is left at least when a personality turns: it has more to say.
const AFTER_TURNING: f64 = 0.35;

/// Trust of a customer about whom nothing is known.
const USUAL_TRUST: f64 = 0.55;

/// What a talk is held in: the case, how people react, what may be settled at once.
#[derive(Clone, Copy, Debug)]
pub struct Meeting<'a> {
    /// The case.
    pub case: &'a Case,
    /// How the personalities react.
    pub profiles: &'a Profiles,
    /// What whoever talks may settle alone.
    pub authority: Money,
    /// Factor on the patience at the start; below 1 in harder practice.
    pub patience: f64,
}

impl<'a> Meeting<'a> {
    /// Outside of any run: whoever talks may settle whatever is fair.
    pub const fn outside(case: &'a Case, profiles: &'a Profiles) -> Self {
        Self {
            case,
            profiles,
            authority: case.fair.1,
            patience: 1.0,
        }
    }
}

/// A conversation under way. Levels in [0, 1].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Talk {
    /// How the customer is now.
    pub personality: Personality,
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
    /// Turn now, from 0.
    pub turn: u32,
    /// Lines to choose from now, in the order in which they are shown.
    pub shown: Vec<u32>,
    /// Facts found out.
    pub known: Vec<u32>,
    /// The last offer made.
    pub offer: Option<Money>,
    /// What was said.
    pub moves: Vec<Move>,
    /// Heat and trust when it began.
    pub start: (f64, f64),
    /// The personality it began with.
    pub began: Personality,
}

/// One line said, with what it changed and what comes next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Move {
    /// Turn, from 0.
    pub turn: u32,
    /// Line, from 0.
    pub line: u32,
    /// The line that would have done most good here.
    pub best: u32,
    /// What was offered.
    pub offer: Option<Money>,
    /// What it changed.
    pub change: Change,
    /// How good it was among what was shown: 0 the worst, 1 the best.
    pub rank: f64,
    /// Who answered: the personality as it was.
    pub who: Personality,
    /// Whether the gate is open after it.
    pub open: bool,
    /// Lines to choose from next.
    pub next: Vec<u32>,
}

/// What a line changes.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a thing that happened or didn't"
)]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The reaction, as it takes effect.
    pub reaction: Reaction,
    /// Facts it brings out.
    pub told: Vec<u32>,
    /// A solution was offered before the gate was open.
    pub thrown_back: bool,
    /// A deep fact was kept back, as the gate was closed.
    pub held: bool,
    /// The sum offered is below what is fair.
    pub low: bool,
    /// The sum offered is above what may be settled at once.
    pub over: bool,
    /// The customer has had enough and turns into this.
    pub turned: Option<Personality>,
    /// The talk goes on to the next turn.
    pub advances: bool,
}

impl Talk {
    /// A talk begins with somebody whom nobody has let down, and who trusts us as most do.
    pub fn outside(m: Meeting, personality: Personality, lot: Lot) -> Self {
        Self::open(m, personality, USUAL_TRUST, false, lot)
    }

    /// A talk begins.
    pub fn open(
        m: Meeting,
        personality: Personality,
        trust: f64,
        let_down: bool,
        lot: Lot,
    ) -> Self {
        let began = personality;
        let turned = m.profiles.get(personality).turns;
        let personality = turned
            .filter(|t| let_down && t.let_down)
            .map_or(personality, |t| t.into);
        let profile = m.profiles.get(personality);
        let more = if let_down { 0.1 } else { 0.0 };
        let heat = level(profile.opening_heat(m.case.severity) + more);
        let mut talk = Self {
            personality,
            began,
            start: (heat, trust),
            heat,
            trust,
            clarity: 0.0,
            patience: profile.patience * m.patience,
            gate: 0.0,
            minutes: 0,
            turn: 0,
            shown: Vec::new(),
            known: Vec::new(),
            offer: None,
            moves: Vec::new(),
        };
        talk.shown = talk.to_show(m, lot);
        talk
    }

    /// How the customer reacts now.
    pub fn profile<'a>(&self, m: Meeting<'a>) -> &'a PersonalityProfile {
        m.profiles.get(self.personality)
    }

    /// Whether a line can be said: all that it needs is known.
    pub fn can_say(&self, line: &Line) -> bool {
        line.needs.iter().all(|fact| self.known.contains(fact))
    }

    /// Whether there is nothing more to say.
    pub fn over(&self, case: &Case) -> bool {
        self.patience <= 0.0 || self.turn as usize >= case.turns.len()
    }

    /// Whether something was said in this turn that was thrown back.
    pub fn repeats(&self) -> bool {
        self.moves.last().is_some_and(|mv| mv.turn == self.turn)
    }

    /// What saying a line does, and what can be said next. None: there is no
    /// such line.
    pub fn say(&self, m: Meeting, line: u32, offer: Option<Money>, lot: Lot) -> Option<Move> {
        let said = m
            .case
            .turns
            .get(self.turn as usize)?
            .lines
            .get(line as usize)?;
        let offer = if said.sum_is_free() {
            offer.or(said.offer)
        } else {
            said.offer
        };
        let change = self.foresee(m, said, offer);
        let rank = self.rank(m, line, self.merit(m, said, offer, &change));
        let mut mv = Move {
            turn: self.turn,
            line,
            best: self.best(m).unwrap_or(line),
            offer,
            change,
            rank,
            who: self.personality,
            open: false,
            next: Vec::new(),
        };
        let mut after = self.clone();
        after.apply(m.case, m.profiles, mv.clone());
        mv.open = after.gate >= 1.0 - 1e-9;
        mv.next = after.to_show(m, lot);
        Some(mv)
    }

    /// The talk after a move that was foreseen.
    pub fn apply(&mut self, case: &Case, profiles: &Profiles, mv: Move) {
        let Some(line) = line_of(case, &mv) else {
            return;
        };
        let profile = profiles.get(self.personality);
        let r = mv.change.reaction;
        self.heat = level(self.heat + r.heat);
        self.trust = level(self.trust + r.trust);
        self.clarity = level(self.clarity + r.clarity);
        self.patience = level(self.patience + r.patience - profile.turn_cost);
        self.gate = level(self.gate + r.gate);
        self.minutes += minutes(line.step) + if mv.change.thrown_back { 2 } else { 0 };
        self.known.extend(&mv.change.told);
        if mv.offer.is_some() {
            self.offer = mv.offer;
        }
        if let Some(into) = mv.change.turned {
            self.personality = into;
            self.gate = 0.0;
            self.patience = self.patience.max(AFTER_TURNING);
        }
        if mv.change.advances {
            self.turn += 1;
        }
        self.shown.clone_from(&mv.next);
        self.moves.push(mv);
    }
}

/// Minutes that a line and its answer take.
const fn minutes(step: TalkStep) -> u32 {
    match step {
        TalkStep::Apologise => 1,
        TalkStep::Accept | TalkStep::FollowUp => 2,
        TalkStep::Listen | TalkStep::Explore | TalkStep::Commit => 3,
        TalkStep::Understand => 4,
    }
}

/// The line that a move said.
pub fn line_of<'a>(case: &'a Case, mv: &Move) -> Option<&'a Line> {
    case.turns
        .get(mv.turn as usize)
        .and_then(|turn| turn.lines.get(mv.line as usize))
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
