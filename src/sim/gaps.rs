//! The five gaps between what a customer expects and what it perceives: where the firm loses it on the way.

use super::attribution::record;
use super::close::climate;
use super::customer::Record;
use super::levels::{Climate, Levels, Step};
use super::perception::Dial;
use super::quarter::standings;
use super::rules::Rules;
use super::setup::{Profile, Scenario};
use super::state::{Phase, State};
use super::units::{CustomerId, level};

/// The five gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// We promise more than we do.
    Promotion,
    /// We don't know what the customer needs.
    Understanding,
    /// Our processes don't give what we know it needs.
    Procedure,
    /// Our people don't do what the processes say.
    Behaviour,
    /// The customer doesn't see what we do.
    Perception,
}

impl Gap {
    /// All five, in the order of [`Gaps`].
    pub const ALL: [Self; 5] = [
        Self::Promotion,
        Self::Understanding,
        Self::Procedure,
        Self::Behaviour,
        Self::Perception,
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Promotion => "gap-promotion",
            Self::Understanding => "gap-understanding",
            Self::Procedure => "gap-procedure",
            Self::Behaviour => "gap-behaviour",
            Self::Perception => "gap-perception",
        }
    }
}

/// The five gaps in [0, 1], in the order of [`Gap::ALL`]; larger is worse.
pub type Gaps = [f64; 5];

/// Quality, skill and morale of the reference firm.
const REFERENCE: f64 = 0.70;
/// Its complaint access.
const ACCESS: f64 = 0.50;

/// What the gaps are read from; levels in [0, 1].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Situation {
    /// What all customers meet alike.
    pub climate: Climate,
    /// Morale of the team.
    pub morale: f64,
    /// What the customer expected.
    pub expectation: f64,
    /// Completeness of its file.
    pub file: f64,
    /// The five dials.
    pub dials: [f64; 5],
    /// Perception.
    pub perception: f64,
    /// What is usual for its kind.
    pub norm: f64,
    /// Weights of its dials.
    pub weights: [f64; 5],
}

impl Situation {
    /// Of a closed quarter. Morale isn't recorded: the caller knows it.
    pub fn of_record(rules: &Rules, p: &Profile, record: &Record, morale: f64) -> Self {
        Self::new(
            rules,
            p,
            record.climate,
            morale,
            &record.before,
            &record.step,
        )
    }

    fn new(
        rules: &Rules,
        p: &Profile,
        climate: Climate,
        morale: f64,
        before: &Levels,
        step: &Step,
    ) -> Self {
        let market = rules.market(p);
        Self {
            climate,
            morale,
            expectation: before.expectation,
            file: before.file,
            dials: step.dials,
            perception: step.perception,
            norm: market.norm,
            weights: market.weights,
        }
    }
}

/// The five gaps.
///
/// - promotion = (E − U) / (1 − U), where U, what experience and custom explain
///   of an expectation, is the greater of norm and ½ (norm + P): the rest was
///   promised, by advertising or in talks;
/// - understanding = 1 − completeness of the file;
/// - procedure = ½ (.70 − quality) / .70 + ½ (.50 − access) / .50, each at least 0;
/// - behaviour = overload + ½ (.70 − skill) / .70 + ½ (.70 − morale) / .70, the
///   latter two at least 0;
/// - perception = (D − tangibles) / D, where D is the weighted mean of the other
///   four dials: the part of what is done that can't be seen.
///
/// All are held to [0, 1].
pub fn gaps(s: &Situation) -> Gaps {
    let short = |value: f64, reference: f64| ((reference - value) / reference).max(0.0);
    let usual = s.norm.max(0.5 * (s.norm + s.perception));
    let c = &s.climate;
    let seen = Dial::Tangibles as usize;
    let (mut done, mut weights) = (0.0, 0.0);
    for (i, (dial, weight)) in s.dials.iter().zip(s.weights).enumerate() {
        if i != seen {
            done += dial * weight;
            weights += weight;
        }
    }
    let done = if weights > 0.0 { done / weights } else { 0.0 };
    [
        part(s.expectation - usual, 1.0 - usual),
        level(1.0 - s.file),
        level(0.5 * short(c.quality, REFERENCE) + 0.5 * short(c.access, ACCESS)),
        level(c.overload + 0.5 * short(c.skill, REFERENCE) + 0.5 * short(s.morale, REFERENCE)),
        part(done - s.dials[seen], done),
    ]
}

/// A part of a whole, held to [0, 1]; of nothing it is nothing.
fn part(of: f64, whole: f64) -> f64 {
    if whole > 0.0 { level(of / whole) } else { 0.0 }
}

/// The gaps of a customer: in the quarter that was just closed, or as things
/// stand while the next one is planned or runs. None for an id out of range.
pub fn of_customer(sc: &Scenario, state: &State, id: CustomerId) -> Option<Gaps> {
    of_any(sc, state)(id)
}

/// The mean gaps of the customers that are there.
pub fn of_book(sc: &Scenario, state: &State) -> Gaps {
    let of = of_any(sc, state);
    let mut sum = [0.0; 5];
    let mut n = 0u32;
    for (id, _) in state.active() {
        if let Some(gaps) = of(id) {
            n += 1;
            for (to, gap) in sum.iter_mut().zip(gaps) {
                *to += gap;
            }
        }
    }
    sum.map(|gap| gap / f64::from(n.max(1)))
}

/// The gaps of any customer: what all meet is worked out from all customers,
/// once, not for each.
fn of_any(sc: &Scenario, state: &State) -> impl Fn(CustomerId) -> Option<Gaps> {
    let rules = Rules::new(sc);
    let (climate, standing) = (climate(sc, state), standings(sc, state));
    let morale = state.firm.team.morale;
    let closed = matches!(state.phase, Phase::Review | Phase::Debrief);
    move |id| {
        let p = state.profile(sc, id)?;
        if let Some(record) = record(state, id, state.quarter).filter(|_| closed) {
            return Some(gaps(&Situation::of_record(&rules, p, record, morale)));
        }
        let c = state.customer(id)?;
        let step = standing(id)?;
        let now = Situation::new(&rules, p, climate, morale, &c.levels, &step);
        Some(gaps(&now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::attribution::trial;

    fn neutral() -> Situation {
        Situation {
            climate: Climate {
                overload: 0.0,
                quality: 0.7,
                access: 0.5,
                image: 0.7,
                skill: 0.7,
                promised: 0.0,
                sales: 0.0,
            },
            morale: 0.7,
            expectation: 0.7,
            file: 1.0,
            dials: [0.7; 5],
            perception: 0.7,
            norm: 0.7,
            weights: [0.32, 0.22, 0.19, 0.16, 0.11],
        }
    }

    #[test]
    fn a_neutral_firm_that_knows_its_customer_has_none() {
        assert!(gaps(&neutral()).into_iter().all(|gap| gap < 1e-12));
    }

    #[test]
    fn each_has_its_own_cause() {
        let change = |edit: fn(&mut Situation)| {
            let mut s = neutral();
            edit(&mut s);
            let gaps = gaps(&s);
            let open = |i: &usize| gaps[*i] > 1e-9;
            (0..5).filter(open).collect::<Vec<usize>>()
        };
        assert_eq!(change(|s| s.expectation = 0.8), [0]);
        assert_eq!(change(|s| s.file = 0.4), [1]);
        assert_eq!(change(|s| s.climate.access = 0.3), [2]);
        assert_eq!(change(|s| s.climate.overload = 0.2), [3]);
        assert_eq!(change(|s| s.morale = 0.5), [3]);
        assert_eq!(change(|s| s.dials[4] = 0.5), [4]);
        // Good service explains a high expectation.
        let spoilt = |s: &mut Situation| (s.perception, s.expectation) = (0.9, 0.8);
        assert!(change(spoilt).is_empty());
    }

    #[test]
    fn they_lie_between_nothing_and_all_in_every_run() {
        for sim in trial::runs() {
            let (sc, state) = (sim.scenario(), sim.state());
            let book = of_book(sc, state);
            assert!(book.into_iter().all(|gap| (0.0..=1.0).contains(&gap)));
            assert!(book.into_iter().any(|gap| gap > 0.0));
        }
    }
}
