//! Why satisfaction moved: the way back to the usual, five dials against the norm, expectation, the ends of the scale.

use super::Change;
use crate::sim::customer::Record;
use crate::sim::rules::Rules;
use crate::sim::setup::Profile;

/// What moves satisfaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// What was said in talks and what events did, before the quarter was closed.
    Weeks,
    /// Where it was: satisfaction goes back to the usual 75 by itself.
    Usual,
    /// Reliability against the norm.
    Reliability,
    /// Responsiveness against the norm.
    Responsiveness,
    /// Assurance against the norm.
    Assurance,
    /// Empathy against the norm.
    Empathy,
    /// Tangibles against the norm.
    Tangibles,
    /// Expectation against the norm: who expects more is harder to please.
    Expectation,
    /// The ends of the scale: nobody is more than satisfied, or less than not at all.
    Range,
}

impl Moved {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 9] = [
        Self::Weeks,
        Self::Usual,
        Self::Reliability,
        Self::Responsiveness,
        Self::Assurance,
        Self::Empathy,
        Self::Tangibles,
        Self::Expectation,
        Self::Range,
    ];

    /// The five dials, in the order of [`Dial::ALL`](crate::sim::perception::Dial::ALL).
    const DIALS: [Self; 5] = [
        Self::Reliability,
        Self::Responsiveness,
        Self::Assurance,
        Self::Empathy,
        Self::Tangibles,
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Weeks => "moved-weeks",
            Self::Usual => "moved-usual",
            Self::Reliability => "moved-reliability",
            Self::Responsiveness => "moved-responsiveness",
            Self::Assurance => "moved-assurance",
            Self::Empathy => "moved-empathy",
            Self::Tangibles => "moved-tangibles",
            Self::Expectation => "moved-expectation",
            Self::Range => "moved-range",
        }
    }
}

/// Part of the way to its target that satisfaction goes in a quarter.
const WAY: f64 = 0.35;

/// Why the satisfaction of a customer moved in a closed quarter; with the record
/// of the quarter `earlier`, from where that one left it, or else from where the
/// close found it.
///
/// S* − S = (.75 − S) + slope × (P − E), with slope 1 above and 2 below, and P −
/// E = Σ weight × (dial − norm) − (E − norm): on either side of the kink all is
/// linear, so each part is what it is, whatever the order. They add up but for
/// the last bits of floating point.
pub fn satisfaction(
    rules: &Rules,
    p: &Profile,
    record: &Record,
    earlier: Option<&Record>,
) -> Change<Moved> {
    let market = rules.market(p);
    let (before, step) = (&record.before, &record.step);
    let from = earlier.map_or(before.satisfaction, |e| e.step.levels.satisfaction);
    let gap = step.perception - before.expectation;
    let slope = if gap < 0.0 { 2.0 } else { 1.0 };
    let weights: f64 = market.weights.iter().sum();
    let heading = 0.75 + slope * gap;
    let mut parts = vec![
        (Moved::Weeks, before.satisfaction - from),
        (Moved::Usual, WAY * (0.75 - before.satisfaction)),
    ];
    for (i, moved) in Moved::DIALS.into_iter().enumerate() {
        let away = step.dials[i] - market.norm;
        parts.push((moved, WAY * slope * market.weights[i] * away));
    }
    // The weights add up to 1 but for what an author rounded.
    let expected = before.expectation - weights * market.norm;
    parts.push((Moved::Expectation, -WAY * slope * expected));
    // Exactly nothing inside the scale.
    let held = if (0.0..=1.0).contains(&heading) {
        0.0
    } else {
        WAY * (step.target - heading)
    };
    parts.push((Moved::Range, held));
    Change::new(from, step.levels.satisfaction, parts)
}

#[cfg(test)]
mod tests {
    use super::super::{earlier, records, trial};
    use super::*;

    #[test]
    fn the_parts_add_up_in_every_quarter_of_every_customer() {
        for sim in trial::runs() {
            let (sc, state) = (sim.scenario(), sim.state());
            let rules = Rules::new(sc);
            let mut seen = 0;
            for quarter in 1..=state.quarter {
                for (id, r) in records(state, quarter) {
                    let Some(p) = state.profile(sc, id) else {
                        continue;
                    };
                    for before in [None, earlier(state, id, r)] {
                        let change = satisfaction(&rules, p, r, before);
                        let sum: f64 = change.parts.iter().map(|(_, x)| x).sum();
                        assert!((sum - change.whole()).abs() < 1e-12);
                        let tenths: i64 = change.in_units(0.001).iter().sum();
                        assert_eq!(tenths, libm::round(change.whole() * 1000.0) as i64);
                    }
                    seen += 1;
                }
            }
            assert!(seen > 20);
        }
    }

    #[test]
    fn the_ends_of_the_scale_have_their_part() {
        let sim = trial::run("steel", 3, 1);
        let (id, r) = records(sim.state(), 1).next().expect("a customer");
        let p = sim
            .state()
            .profile(sim.scenario(), id)
            .expect("it is there");
        let mut r = r.clone();
        r.before.expectation = 1.0;
        r.step.dials = [0.1; 5];
        let weights = Rules::new(sim.scenario()).market(p).weights;
        r.step.perception = crate::sim::perception::perception(&r.step.dials, &weights);
        r.step.target = crate::sim::perception::target(r.step.perception, 1.0);
        r.step.levels.satisfaction =
            crate::sim::perception::next_satisfaction(r.before.satisfaction, r.step.target);
        let change = satisfaction(&Rules::new(sim.scenario()), p, &r, None);
        let sum: f64 = change.parts.iter().map(|(_, x)| x).sum();
        assert!((sum - change.whole()).abs() < 1e-12);
        assert!(
            change
                .parts
                .iter()
                .any(|(m, x)| *m == Moved::Range && *x > 0.1)
        );
    }
}
