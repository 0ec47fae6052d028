//! What was to be expected of a customer, and what luck in its staying or going cost.

use crate::sim::churn::{Hazard, Term};
use crate::sim::close::{Round, Sums};
use crate::sim::customer::{Customer, Departure, Intent};
use crate::sim::levels::step;
use crate::sim::quarter::{Happening, encounter};
use crate::sim::rules::Rules;
use crate::sim::setup::Profile;
use crate::sim::units::logistic;
use crate::sim::worth::annuity;

/// What was to be expected of a customer before the luck of the quarter.
pub(super) struct Fortune {
    /// Probability of leaving: without this quarter's failures, plus what
    /// failures drive away on average.
    pub(super) hazard: f64,
    /// The part of it that lasts.
    pub(super) lasting: f64,
    /// Margin of the quarter without its noise, major units.
    pub(super) margin: f64,
}

/// The hazard that a customer would have had without the failures of this quarter.
#[inline]
pub(super) fn untroubled(
    rules: &Rules,
    round: &Round,
    p: &Profile,
    c: &Customer,
    happening: Happening,
) -> Hazard {
    let mut calm = c.clone();
    calm.major = 0;
    calm.minor = 0;
    let encounter = encounter(round.climate, p, &calm, happening);
    let mut hazard = step(rules, p, &c.levels, &encounter, 1.0).hazard;
    hazard.terms[Term::Silent as usize] -= c.grievance;
    hazard.probability = logistic(hazard.terms.iter().sum());
    hazard
}

/// Counts who went, and what luck in it cost: (left − what was to be expected)
/// × what the customer was still worth at this quarter's margin.
#[inline]
pub(super) fn count(
    sums: &mut Sums,
    fortune: &Fortune,
    c: &Customer,
    p: &Profile,
    round: &Round,
    left: Option<Departure>,
    rate: f64,
) {
    let t = &mut sums.tally;
    t.customers += 1;
    match left {
        Some(Departure::Left) => t.lost += 1,
        Some(Departure::Failed) => t.failed += 1,
        Some(Departure::LetGo) => {
            t.let_go += 1;
            if let Intent::LetGo(manner) = c.intent {
                sums.let_go_image += manner.image(p.influence);
            }
        }
        None => {}
    }
    if matches!(left, None | Some(Departure::Left)) {
        let ahead = annuity(fortune.margin, 1.0 - fortune.lasting, rate).max(0.0);
        let gone = if left.is_some() { 1.0 } else { 0.0 };
        sums.misfortune += round.discount * (gone - fortune.hazard) * ahead;
    }
}
