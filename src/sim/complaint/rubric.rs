//! The grade of a talk, 0…100: principles, steps, fit to the person, cost, speed.

use super::settle::Settlement;
use super::talk::{Talk, line_of};
use super::{Case, Mark, TalkStep};
use serde::{Deserialize, Serialize};

/// Marks that break the principles: arguing, or harming the company.
pub const HARMFUL: [Mark; 6] = [
    Mark::Argues,
    Mark::BlamesCustomer,
    Mark::BlamesColleague,
    Mark::AdmitsUnverified,
    Mark::Concedes,
    Mark::OverPromise,
];

/// Points in each part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rubric {
    /// Never argue, never harm the company, help sincerely: 0…25.
    pub principles: f64,
    /// The steps, each in a place where it worked: 0…15.
    pub steps: f64,
    /// Lines that fit this person: 0…35.
    pub fit: f64,
    /// A settlement that is fair to both: 0…15.
    pub cost: f64,
    /// Answered in the week it was voiced, within authority: 0…10.
    pub speed: f64,
}

impl Rubric {
    /// The most that each part can bring, in the order of the fields.
    pub const FULL: [f64; 5] = [25.0, 15.0, 35.0, 15.0, 10.0];

    /// All together, 0…100.
    pub fn total(&self) -> f64 {
        self.parts().iter().sum()
    }

    /// The parts in the order of the fields.
    pub const fn parts(&self) -> [f64; 5] {
        [self.principles, self.steps, self.fit, self.cost, self.speed]
    }
}

/// Grades a talk.
pub fn rubric(
    case: &Case,
    talk: &Talk,
    settlement: &Settlement,
    quality: f64,
    same_week: bool,
    hung_up: bool,
) -> Rubric {
    let lines = || {
        talk.moves
            .iter()
            .filter_map(|m| line_of(case, m).map(|line| (m, line)))
    };
    let broken = lines()
        .flat_map(|(_, line)| &line.marks)
        .filter(|mark| HARMFUL.contains(mark))
        .count();
    let over = settlement.amount > case.fair.1;
    let principles = 25.0 - 9.0 * broken as f64 - if over { 12.0 } else { 0.0 };

    let done = steps_done(case, talk);
    // Five of the seven are a full talk: six turns leave no room for a ritual.
    let steps = 15.0 * (done.len() as f64 / 5.0).min(1.0);

    // What comes near the best line is nearly as good; what is middling is not.
    let worth: f64 = talk
        .moves
        .iter()
        .map(|mv| mv.rank * mv.rank * mv.rank)
        .sum();
    let best = worth / talk.moves.len().max(1) as f64;
    let gate = if talk.gate >= 1.0 {
        1.0
    } else {
        0.4 * talk.gate
    };
    let fit = 35.0 * (0.65 * best + 0.35 * gate);

    let fair = case.fairness(settlement.amount);
    let cost = if over {
        0.0
    } else {
        15.0 * fair * quality.min(1.0)
    };
    let speed = match (same_week, settlement.escalated) {
        (true, false) => 10.0,
        (true, true) | (false, false) => 4.0,
        (false, true) => 0.0,
    };
    let held = if hung_up { 0.3 } else { 1.0 };
    Rubric {
        principles: principles.max(0.0) * held,
        steps: steps * held,
        fit: fit * held,
        cost: cost * held,
        // Speed is worth what the talk was worth: a quick bad answer is not recovery.
        speed: speed * held * quality.min(1.0),
    }
}

fn good(r: super::Reaction) -> bool {
    r.trust + r.clarity + r.patience + r.gate - r.heat > 0.05
}
/// The steps that were taken, in their order. A step counts where its line did some
/// good; following up is a promise with a date.
pub fn steps_done(case: &Case, talk: &Talk) -> Vec<TalkStep> {
    let lines = || {
        talk.moves
            .iter()
            .filter_map(|m| line_of(case, m).map(|line| (m, line)))
    };
    let mut done: Vec<TalkStep> = lines()
        .filter(|(m, _)| !m.change.thrown_back && good(m.change.reaction))
        .map(|(_, line)| line.step)
        .collect();
    if lines().any(|(_, line)| line.marks.contains(&Mark::PromiseDated)) {
        done.push(TalkStep::FollowUp);
    }
    done.sort_unstable();
    done.dedup();
    done
}
