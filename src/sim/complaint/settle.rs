//! How a talk ends: quality, outcome, what was settled and promised.

use super::talk::{Meeting, Talk, line_of};
use super::{Mark, Outcome, Rubric, rubric};
use crate::sim::units::Money;
use serde::{Deserialize, Serialize};

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
    /// Ends the talk: quality from clarity, heat, fairness of the settlement
    /// and promises; the outcome from quality, speed and authority.
    pub fn end(self, m: Meeting, same_week: bool) -> TalkEnd {
        let hung_up = self.patience <= 0.0;
        let said = |mark: Mark| {
            self.moves
                .iter()
                .any(|mv| line_of(m.case, mv).is_some_and(|line| line.marks.contains(&mark)))
        };
        let amount = if hung_up {
            Money::ZERO
        } else {
            self.offer.unwrap_or_default()
        };
        let settlement = Settlement {
            amount,
            escalated: amount > m.authority,
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
            + 0.25 * m.case.fairness(amount)
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
        let rubric = rubric(m.case, &self, &settlement, quality, same_week, hung_up);
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
