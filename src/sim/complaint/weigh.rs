//! What a line would do, how good that is, and which lines are shown.

use super::talk::{Change, Meeting, Talk};
use super::{HARMFUL, Line, Lot, Mark, TalkStep};
use crate::sim::units::Money;

/// A gate that lacks no more than rounding is open.
const OPEN: f64 = 1.0 - 1e-9;

impl Talk {
    /// What a line would do now, with the sum it offers.
    pub fn foresee(&self, m: Meeting, line: &Line, offer: Option<Money>) -> Change {
        let profile = self.profile(m);
        let mut reaction = profile.reaction(line.step, &line.marks);
        let closed = self.gate < OPEN;
        let opens = self.gate + reaction.gate >= OPEN;
        let facts = &m.case.facts;
        let new = line.reveals.iter().filter(|f| !self.known.contains(f));
        let deep = |f: &&u32| facts.get(**f as usize).is_some_and(|fact| fact.deep);
        let told: Vec<u32> = new.clone().filter(|f| opens || !deep(f)).copied().collect();
        let held = new.count() > told.len();
        if !facts.is_empty() {
            // Facts are most of what there is to understand; the rest is hearing it out.
            reaction.clarity += 0.8 * told.len() as f64 / facts.len() as f64;
        }
        let solving = matches!(line.step, TalkStep::Explore | TalkStep::Commit);
        // A line that itself helps to open the gate is never thrown back: acting
        // at once is how an opinionated customer is heard.
        let thrown_back = closed && solving && reaction.gate <= 0.0;
        if thrown_back {
            reaction = reaction.muffle(profile.muffled).plus(&profile.unheard);
        }
        let mut change = Change {
            reaction,
            told,
            thrown_back,
            held,
            ..Change::default()
        };
        if let Some(sum) = offer {
            offered(m, sum, &mut change);
        }
        let heat = self.heat + change.reaction.heat;
        change.turned = profile.turns.filter(|t| heat >= t.heat).map(|t| t.into);
        // What was thrown back is still open; who throws back twice is moved on.
        change.advances = !thrown_back || self.repeats();
        change
    }

    /// What a change is worth to the talk, for comparing lines.
    pub fn merit(&self, m: Meeting, line: &Line, offer: Option<Money>, change: &Change) -> f64 {
        let r = change.reaction;
        let gate = if self.gate < OPEN { r.gate } else { 0.0 };
        let harm = if line.marks.iter().any(|mark| HARMFUL.contains(mark)) {
            0.25
        } else {
            0.0
        };
        let (low, high) = m.case.fair;
        let offer = offer.map_or(0.0, |sum| {
            let fair = if low > Money::ZERO {
                0.4 * m.case.fairness(sum)
            } else {
                0.0
            };
            fair - if sum > high { 0.3 } else { 0.0 }
        });
        let promise = if line.marks.contains(&Mark::PromiseDated) {
            0.08
        } else {
            0.0
        };
        -r.heat + r.trust + r.clarity + 0.7 * r.patience + 0.6 * gate + offer + promise - harm
    }

    /// Lines of the turn that can be said, with what each is worth. One that
    /// was said and thrown back isn't said again.
    pub fn weighed(&self, m: Meeting) -> Vec<(u32, f64)> {
        let lines = m
            .case
            .turns
            .get(self.turn as usize)
            .map_or(&[][..], |t| &t.lines);
        let said = |i: u32| {
            self.moves
                .iter()
                .any(|mv| mv.turn == self.turn && mv.line == i)
        };
        (0u32..)
            .zip(lines)
            .filter(|(i, line)| self.can_say(line) && !said(*i))
            .map(|(i, line)| {
                let change = self.foresee(m, line, line.offer);
                (i, self.merit(m, line, line.offer, &change))
            })
            .collect()
    }

    /// The line of this turn that does most good now.
    pub fn best(&self, m: Meeting) -> Option<u32> {
        let weighed = self.weighed(m);
        let best = weighed
            .iter()
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
        best.map(|(line, _)| *line)
    }

    /// Lines to show now; none when the talk is over.
    pub(super) fn to_show(&self, m: Meeting, lot: Lot) -> Vec<u32> {
        let (false, Some(best)) = (self.over(m.case), self.best(m)) else {
            return Vec::new();
        };
        let can: Vec<u32> = self.weighed(m).iter().map(|(line, _)| *line).collect();
        let lines = &m.case.turns[self.turn as usize].lines;
        let wrong: Vec<u32> = can
            .iter()
            .copied()
            .filter(|i| lines[*i as usize].suits.is_empty())
            .collect();
        lot.choose(self.moves.len() as u32, &can, best, &wrong)
    }

    /// How good a line that is worth `merit` is among those shown: 0…1.
    pub(super) fn rank(&self, m: Meeting, line: u32, merit: f64) -> f64 {
        let shown: Vec<f64> = self
            .weighed(m)
            .into_iter()
            .filter(|(i, _)| *i != line && self.shown.contains(i))
            .map(|(_, worth)| worth)
            .collect();
        let best = shown.iter().copied().fold(merit, f64::max);
        let worst = shown.iter().copied().fold(merit, f64::min);
        if best - worst <= 1e-9 {
            1.0
        } else {
            (merit - worst) / (best - worst)
        }
    }
}

/// What the sum does: too little angers, what has to be asked for takes patience.
fn offered(m: Meeting, sum: Money, change: &mut Change) {
    let fair = m.case.fairness(sum);
    if fair < 1.0 {
        change.low = true;
        change.reaction = change.reaction.muffle(0.4 + 0.6 * fair);
        change.reaction.heat += 0.10 * (1.0 - fair);
        change.reaction.trust -= 0.08 * (1.0 - fair);
        change.reaction.patience -= 0.10 * (1.0 - fair);
    }
    if sum > m.authority {
        change.over = true;
        change.reaction.trust -= 0.02;
        change.reaction.patience -= 0.05;
    }
}
