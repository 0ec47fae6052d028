//! What a drawn customer hides: an objection in the second tier, an unmet need below it.
//!
//! A customer of the first tier calls us first and hides nothing. Which objection
//! or need the others have follows from what they are (weights below, ours: the
//! courses name none), among those that the run's levers can answer.

use super::luck::{Luck, Purpose, When};
use super::obstacle::Obstacle;
use super::policy::Lever;
use super::setup::{Kind, Profile, Scenario};

/// Draws what a customer hides. `share`: how many in its tier hide something at
/// all, 0…1. `entity`: its number in the book.
///
/// The numbers have a purpose of their own, so that a book with another share has
/// the same customers otherwise.
pub fn obstacle(scenario: &Scenario, p: &Profile, luck: Luck, entity: u32, share: f64) -> Obstacle {
    let when = When {
        quarter: 0,
        week: 3,
    };
    let (hides, which) = luck.pair(Purpose::Hidden, entity, when, 0);
    if p.tier == 0 || hides >= share {
        return Obstacle::None;
    }
    let can = |o: &Obstacle| answer(*o).is_some_and(|lever| scenario.opens(lever).is_some());
    let weigh = |needs: bool| {
        let those = Obstacle::ALL.into_iter().filter(can);
        let those = those.filter(move |o| o.is_need() == needs);
        those.map(|o| (o, weight(o, p))).collect::<Vec<_>>()
    };
    let first = weigh(p.tier > 1);
    let total = |of: &[(Obstacle, f64)]| of.iter().map(|(_, w)| w).sum::<f64>();
    // Where the levers that meet a need never open, an objection is what can be found.
    let of = if total(&first) > 0.0 {
        first
    } else {
        weigh(p.tier <= 1)
    };
    let mut left = which * total(&of);
    let found = of.iter().find(|(_, weight)| {
        left -= weight;
        left < 0.0
    });
    found.map_or(Obstacle::None, |(obstacle, _)| *obstacle)
}

/// The lever that answers an obstacle.
const fn answer(obstacle: Obstacle) -> Option<Lever> {
    match obstacle {
        Obstacle::None => None,
        Obstacle::Price => Some(Lever::Discount),
        Obstacle::Terms => Some(Lever::Credit),
        Obstacle::Attention => Some(Lever::Hours),
        Obstacle::Reliability => Some(Lever::Priority),
        Obstacle::Proof => Some(Lever::Level),
        Obstacle::Reward | Obstacle::Fit | Obstacle::Belonging => Some(Lever::Programme),
    }
}

/// How likely an obstacle is beside the others of its sort: who looks at the price
/// objects to it and wants to be rewarded; who wants a relationship asks for
/// somebody who comes round, for proof, and to belong; only firms ask for terms,
/// and a process to fit. 0: never.
fn weight(obstacle: Obstacle, p: &Profile) -> f64 {
    let firm = f64::from(u8::from(p.kind != Kind::Consumer));
    match obstacle {
        Obstacle::None => 0.0,
        Obstacle::Price => p.price,
        Obstacle::Terms => 0.5 * firm,
        Obstacle::Attention => 0.3 + 0.5 * p.orientation,
        Obstacle::Reliability => 1.2 * (1.0 - p.trust),
        Obstacle::Proof => 0.8 * p.orientation,
        Obstacle::Reward => 0.2 + p.price,
        Obstacle::Fit => firm * (0.3 + p.procedural),
        Obstacle::Belonging => 0.2 + 0.5 * p.orientation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::reference;
    use std::collections::BTreeSet;

    /// What the customers of a tier hide in the reference book.
    fn hidden(tier: u8, share: f64, shut: &[Lever]) -> Vec<Obstacle> {
        let mut sc = reference::scenario(7, 300, 12);
        sc.levers.retain(|open| !shut.contains(&open.lever));
        let those = sc.customers.iter().enumerate();
        those
            .map(|(i, p)| {
                let p = Profile { tier, ..p.clone() };
                obstacle(&sc, &p, Luck::new(7), i as u32, share)
            })
            .collect()
    }

    #[test]
    fn the_first_tier_hides_nothing_the_second_objects_the_others_need() {
        assert!(hidden(0, 1.0, &[]).iter().all(|o| *o == Obstacle::None));
        let second: BTreeSet<_> = hidden(1, 1.0, &[]).iter().map(|o| o.key()).collect();
        assert_eq!(second.len(), 5, "every objection comes, nothing else");
        assert!(hidden(1, 1.0, &[]).iter().all(|o| !o.is_need()));
        let third = hidden(2, 1.0, &[]);
        assert!(third.iter().all(|o| o.is_need()));
        let kinds: BTreeSet<_> = third.iter().map(|o| o.key()).collect();
        assert_eq!(kinds.len(), 3);
    }

    #[test]
    fn as_many_hide_something_as_the_share_says() {
        let hide = hidden(1, 0.4, &[]);
        let some = hide.iter().filter(|o| **o != Obstacle::None).count();
        assert!((90..=150).contains(&some), "{some} of 300");
        assert!(hidden(1, 0.0, &[]).iter().all(|o| *o == Obstacle::None));
        // A larger share keeps those who hid something already.
        let more = hidden(1, 0.8, &[]);
        let kept = hide.iter().zip(&more);
        assert!(
            kept.filter(|(few, _)| **few != Obstacle::None)
                .all(|(few, many)| few == many)
        );
    }

    #[test]
    fn nobody_hides_what_no_lever_answers() {
        let without = hidden(2, 1.0, &[Lever::Programme]);
        assert!(without.iter().all(|o| !o.is_need() && o.key().is_some()));
        let nothing = [
            Lever::Programme,
            Lever::Discount,
            Lever::Credit,
            Lever::Hours,
            Lever::Priority,
            Lever::Level,
        ];
        let none = hidden(2, 1.0, &nothing);
        assert!(none.iter().all(|o| *o == Obstacle::None));
    }
}
