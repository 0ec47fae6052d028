//! The team: load, skill, morale, training, and who quits. The service-profit chain is real but small.

use super::units::level;
use serde::{Deserialize, Serialize};

/// The team as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Team {
    /// Heads.
    pub heads: u32,
    /// Skill, [0, 1]; .70 is the reference.
    pub skill: f64,
    /// Morale, [0, 1]; .70 is the reference.
    pub morale: f64,
}

/// Skill of somebody new.
const NEW_SKILL: f64 = 0.55;
/// Cost of hiring a head, in quarterly wages.
pub const HIRING: f64 = 0.4;
/// Cost of dismissing a head, in quarterly wages.
pub const SEVERANCE: f64 = 0.6;

impl Team {
    /// Hours the team has in a quarter: heads × hours a head, 3 % more or less
    /// for each 10 points of morale above or below 70.
    pub fn hours(&self, hours_per_head: u32) -> f64 {
        f64::from(self.heads) * f64::from(hours_per_head) * (1.0 + 0.3 * (self.morale - 0.70))
    }

    /// The team after hiring or dismissing towards the heads wanted. Somebody
    /// new brings a skill of .55; dismissing a tenth of the team costs those
    /// who stay 4 points of morale.
    #[must_use]
    pub fn staffed(self, wanted: u32) -> Self {
        let (now, then) = (f64::from(self.heads), f64::from(wanted.max(1)));
        if then > now {
            let skill = (self.skill * now + NEW_SKILL * (then - now)) / then;
            Self {
                heads: wanted,
                skill,
                ..self
            }
        } else {
            let gone = if now > 0.0 { (now - then) / now } else { 0.0 };
            Self {
                heads: wanted.max(1),
                morale: level(self.morale - 0.4 * gone),
                ..self
            }
        }
    }

    /// The team a quarter later.
    ///
    /// Skill: practice pulls towards .70 by 2 % of the way, `training` hours a
    /// head carry it towards .95 by up to 8 % (1 − e^(−h/12)). Morale: three
    /// tenths of the way towards .70 − .5 × (load − .95, at most 1) + .08 × (1 −
    /// e^(−h/20)) + .05 for a quarter in which much was won − `abuse`.
    #[must_use]
    pub fn next(self, load: f64, training: f64, won: f64, abuse: f64) -> Self {
        let trained = 1.0 - super::exp::exp(-training / 12.0);
        let skill = self.skill + 0.02 * (0.70 - self.skill) + 0.08 * trained * (0.95 - self.skill);
        let strain = 0.5 * (load - 0.95).clamp(0.0, 1.0);
        let target = level(0.70 - strain + 0.08 * trained + 0.05 * won.min(1.0) - abuse);
        Self {
            heads: self.heads,
            skill: level(skill),
            morale: level(self.morale + 0.3 * (target - self.morale)),
        }
    }

    /// Probability that one of them quits in a quarter: 1.5 % at a morale of
    /// .70, × e for each 20 points less.
    pub fn quit_probability(&self) -> f64 {
        (0.015 * super::exp::exp((0.70 - self.morale) / 0.20)).min(0.9)
    }
}

/// What somebody who quits takes along: the customers he or she looked after
/// lose .08 of trust, a fifth of the effort that was built up and three tenths
/// of the relational barrier.
pub const TAKEN: (f64, f64, f64) = (0.08, 0.20, 0.30);

/// Which head looks after a customer: customers are dealt out in turn.
pub const fn looked_after_by(customer: u32, heads: u32) -> u32 {
    if heads == 0 { 0 } else { customer % heads }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEAM: Team = Team {
        heads: 10,
        skill: 0.7,
        morale: 0.7,
    };

    #[test]
    fn a_neutral_quarter_changes_nothing() {
        let next = TEAM.next(0.9, 0.0, 0.0, 0.0);
        assert!((next.skill - 0.7).abs() < 1e-12 && (next.morale - 0.7).abs() < 1e-12);
    }

    #[test]
    fn overload_tires_and_training_teaches() {
        assert!(TEAM.next(1.4, 0.0, 0.0, 0.0).morale < 0.7);
        assert!(TEAM.next(0.9, 20.0, 0.0, 0.0).skill > 0.7);
        assert!(TEAM.staffed(20).skill < 0.7);
        assert!(TEAM.staffed(5).morale < 0.7);
    }
}
