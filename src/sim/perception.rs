//! What the customer perceives on five dials, and how that meets its expectation.

use super::units::level;
use serde::{Deserialize, Serialize};

/// The dials of SERVQUAL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Dial {
    /// We do what we said.
    Reliability,
    /// We are quick.
    Responsiveness,
    /// We know our trade and can be trusted.
    Assurance,
    /// We understand them.
    Empathy,
    /// What can be seen and touched.
    Tangibles,
}

impl Dial {
    /// All five, in the order of their usual weights.
    pub const ALL: [Self; 5] = [
        Self::Reliability,
        Self::Responsiveness,
        Self::Assurance,
        Self::Empathy,
        Self::Tangibles,
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Reliability => "dial-reliability",
            Self::Responsiveness => "dial-responsiveness",
            Self::Assurance => "dial-assurance",
            Self::Empathy => "dial-empathy",
            Self::Tangibles => "dial-tangibles",
        }
    }
}

/// What the dials are read from; all levels in [0, 1].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Service {
    /// Quality κ.
    pub quality: f64,
    /// Major failures this quarter.
    pub major: f64,
    /// Minor failures this quarter.
    pub minor: f64,
    /// Complaint access.
    pub access: f64,
    /// Effort response R.
    pub response: f64,
    /// Share of the work that overload leaves undone.
    pub overload: f64,
    /// Skill of the team.
    pub skill: f64,
    /// Trust.
    pub trust: f64,
    /// Image.
    pub image: f64,
    /// Completeness of the customer file.
    pub file: f64,
    /// Care per quarter relative to what is usual for this customer (0 = none, 1 = usual).
    pub care: f64,
}

/// The five dials. Each reads .70 in a neutral firm (κ, skill, image .70,
/// access .50, trust .60, file .50, X = 1), so that perception meets the norm there.
///
/// reliability = κ − .25 a major failure − .08 a minor one;
/// responsiveness = .40 + .40 R + .20 access − .30 overload;
/// assurance = .70 + .5 (skill − .70) + .5 (trust − .60);
/// empathy = .30 + .60 R + .20 file; tangibles = image + care, which is seen and has
/// diminishing returns (at most .20).
#[inline]
pub fn dials(s: &Service) -> [f64; 5] {
    [
        level(s.quality - 0.25 * s.major - 0.08 * s.minor),
        level(0.40 + 0.40 * s.response + 0.20 * s.access - 0.30 * s.overload),
        level(0.70 + 0.5 * (s.skill - 0.70) + 0.5 * (s.trust - 0.60)),
        level(0.30 + 0.60 * s.response + 0.20 * s.file),
        level(s.image + 0.20 * s.care / (1.0 + s.care)),
    ]
}

/// Perception: the mean of the dials, weighted as customers of a kind do.
#[inline]
pub fn perception(dials: &[f64; 5], weights: &[f64; 5]) -> f64 {
    dials.iter().zip(weights).map(|(d, w)| d * w).sum()
}

/// Where satisfaction is heading: .75 + 1 × excess − 2 × shortfall. A
/// shortfall weighs twice (Anderson & Sullivan 1993).
#[inline]
pub fn target(perception: f64, expectation: f64) -> f64 {
    let gap = perception - expectation;
    level(0.75 + gap.max(0.0) - 2.0 * (-gap).max(0.0))
}

/// Satisfaction a quarter later: S ← S + .35 (S* − S).
#[inline]
pub fn next_satisfaction(satisfaction: f64, target: f64) -> f64 {
    level(satisfaction + 0.35 * (target - satisfaction))
}

/// Expectation a quarter later: E ← E + .15 (½P + ½P₀ − E). The norm anchors
/// it, or effort would have no lasting effect. What the advertising promises
/// is added (`promised`): it sells today and disappoints tomorrow.
#[inline]
pub fn next_expectation(expectation: f64, perception: f64, norm: f64, promised: f64) -> f64 {
    level(expectation + 0.15 * (0.5 * perception + 0.5 * norm - expectation) + promised)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_neutral_firm_is_perceived_as_the_norm() {
        let service = Service {
            quality: 0.7,
            major: 0.0,
            minor: 0.0,
            access: 0.5,
            response: 0.5,
            overload: 0.0,
            skill: 0.7,
            trust: 0.6,
            image: 0.7,
            file: 0.5,
            care: 0.0,
        };
        assert!(
            (perception(&dials(&service), &[0.32, 0.22, 0.19, 0.16, 0.11]) - 0.7).abs() < 1e-12
        );
    }

    #[test]
    fn a_shortfall_moves_satisfaction_twice_as_much_as_an_equal_excess() {
        let up = target(0.75, 0.7) - 0.75;
        let down = 0.75 - target(0.65, 0.7);
        assert!((down / up - 2.0).abs() < 1e-9);
    }
}
