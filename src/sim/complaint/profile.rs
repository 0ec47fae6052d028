//! How each personality takes what is said to it: data, not code.

use super::{Mark, Severity, TalkStep};
use crate::sim::setup::Personality;
use serde::{Deserialize, Serialize};

/// What one mark does to one personality. Each is added to a level in [0, 1].
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Reaction {
    /// Anger.
    pub heat: f64,
    /// Trust.
    pub trust: f64,
    /// How well demand and cause are understood.
    pub clarity: f64,
    /// Readiness to go on talking.
    pub patience: f64,
    /// Progress towards opening the gate.
    pub gate: f64,
}

/// A personality as a set of reactions. The numbers are authored; the default
/// is one that nothing moves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonalityProfile {
    /// Heat at the start of a talk about something minor / major.
    pub heat: (f64, f64),
    /// Patience at the start.
    pub patience: f64,
    /// Patience that each turn takes.
    pub turn_cost: f64,
    /// What is added when a solution is offered before the gate is open.
    pub unheard: Reaction,
    /// How much of its good a line keeps while the gate is closed.
    pub muffled: f64,
    /// Reactions to marks; those not named do nothing.
    pub marks: Vec<(Mark, Reaction)>,
    /// Reactions to steps; those not named do nothing.
    pub steps: Vec<(TalkStep, Reaction)>,
    /// What it turns into when it has had enough.
    #[serde(default)]
    pub turns: Option<Turning>,
}

/// A personality is also a state: it can turn into another one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turning {
    /// Into which.
    pub into: Personality,
    /// At this heat.
    pub heat: f64,
    /// At once, where an earlier complaint was badly handled.
    pub let_down: bool,
}

/// The profiles of the four personalities.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profiles {
    /// Opinionated; gate: command and face.
    pub opinionated: PersonalityProfile,
    /// Hesitant; gate: certainty.
    pub hesitant: PersonalityProfile,
    /// Amiable; gate: permission to complain.
    pub amiable: PersonalityProfile,
    /// Angry; gate: being heard.
    pub angry: PersonalityProfile,
}

impl Profiles {
    /// The profile of a personality.
    pub const fn get(&self, personality: Personality) -> &PersonalityProfile {
        match personality {
            Personality::Opinionated => &self.opinionated,
            Personality::Hesitant => &self.hesitant,
            Personality::Amiable => &self.amiable,
            Personality::Angry => &self.angry,
        }
    }
}

impl PersonalityProfile {
    /// Heat at the start.
    pub const fn opening_heat(&self, severity: Severity) -> f64 {
        match severity {
            Severity::Minor => self.heat.0,
            Severity::Major => self.heat.1,
        }
    }

    /// Sum of the reactions to a step and its marks.
    pub fn reaction(&self, step: TalkStep, marks: &[Mark]) -> Reaction {
        let by_step = self
            .steps
            .iter()
            .filter(|(s, _)| *s == step)
            .map(|(_, r)| r);
        let by_mark = marks
            .iter()
            .flat_map(|mark| self.marks.iter().filter(move |(m, _)| m == mark))
            .map(|(_, r)| r);
        by_step
            .chain(by_mark)
            .fold(Reaction::default(), Reaction::plus)
    }
}

impl Reaction {
    /// Both together.
    #[must_use]
    pub fn plus(self, other: &Self) -> Self {
        Self {
            heat: self.heat + other.heat,
            trust: self.trust + other.trust,
            clarity: self.clarity + other.clarity,
            patience: self.patience + other.patience,
            gate: self.gate + other.gate,
        }
    }

    /// The good of it scaled by `keep`, the bad left as it is.
    #[must_use]
    pub fn muffle(self, keep: f64) -> Self {
        let good_up = |x: f64| if x > 0.0 { x * keep } else { x };
        Self {
            heat: -good_up(-self.heat),
            trust: good_up(self.trust),
            clarity: good_up(self.clarity),
            patience: good_up(self.patience),
            gate: self.gate,
        }
    }
}
