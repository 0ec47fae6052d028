//! What the caretaker knows of the quarters ahead: the firm's levels, what failures drive away, what a later sum is worth now.

use super::HORIZON;
use crate::sim::policy::Priority;
use crate::sim::rules::Rules;
use crate::sim::service::{Conditions, driven_away};
use crate::sim::setup::Kind;
use crate::sim::state::State;
use crate::sim::tier::Level;

/// Part of the way that the firm's levels relax to what they were when the run
/// began, a quarter.
const RELAX: f64 = 0.12;
/// The ordinary hazard at which the caretaker reckons what failures drive away.
const ORDINARY: f64 = 0.03;

/// The firm's levels over the caretaker's quarters; the same for all customers.
pub(super) struct Ahead {
    pub quality: [f64; HORIZON],
    pub access: [f64; HORIZON],
    pub image: [f64; HORIZON],
    pub skill: [f64; HORIZON],
    pub discount: [f64; HORIZON],
    /// Probability of being driven away by a failure, by kind.
    pub driven: [[f64; HORIZON]; 4],
}

impl Ahead {
    pub(super) fn new(rules: &Rules, state: &State) -> Self {
        let (now, open) = (&state.firm, &rules.sc.firm);
        let path = |from: f64, to: f64| {
            let mut x = from;
            std::array::from_fn(|_| {
                x += RELAX * (to - x);
                x
            })
        };
        let mut discount = 1.0;
        let quality: [f64; HORIZON] = path(now.quality, open.quality);
        let access: [f64; HORIZON] = path(now.access, open.access);
        let driven = Kind::ALL.map(|kind| {
            std::array::from_fn(|q| {
                // A grievance weighs on for another quarter or two.
                let conditions = Conditions {
                    market: rules.sc.market.of(kind),
                    kind,
                    quality: quality[q],
                    access: access[q],
                    overload: 0.0,
                    contact: Level::Reactive,
                    priority: Priority::Usual,
                };
                1.3 * driven_away(&conditions, ORDINARY)
            })
        });
        Self {
            driven,
            quality,
            access,
            image: path(now.image, open.image),
            skill: path(now.team.skill, open.skill),
            discount: std::array::from_fn(|_| {
                discount /= 1.0 + rules.rate;
                discount
            }),
        }
    }
}
