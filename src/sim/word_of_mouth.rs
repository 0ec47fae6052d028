//! Word of mouth: the dissatisfied tell twice as many as the satisfied.

use super::levels::Levels;
use super::setup::Profile;

/// What one customer says about us in a quarter: + its influence at a
/// satisfaction of 100, nothing at 75, − twice its influence at 50 and below.
/// A grievance adds to it (TARP 1981; Coca-Cola 1981: 4–5 people hear of a
/// satisfied customer, 9–10 of a dissatisfied one).
#[inline]
pub fn said(p: &Profile, l: &Levels) -> f64 {
    let away = l.satisfaction - 0.75;
    let mood = if away > 0.0 {
        away
    } else {
        2.0 * away.max(-0.25)
    };
    let grievance: f64 = l.memory.iter().sum();
    p.influence * (4.0 * mood - 0.2 * grievance.clamp(0.0, 5.0))
}

/// What is said on average, to where the image is heading: a book that is
/// delighted to a man carries it up by .08, one that is furious down by .20.
pub fn to_image(mean: f64) -> f64 {
    (0.15 * mean).clamp(-0.20, 0.08)
}

/// Factor on the leads that channels bring.
pub fn to_leads(mean: f64) -> f64 {
    (1.0 + 0.5 * mean).clamp(0.5, 1.5)
}

/// Probability that a customer recommends us in a quarter: up to 12 % of its
/// influence, from 70 points of satisfaction up, more with loyalty and depth.
#[inline]
pub fn recommendations(p: &Profile, l: &Levels) -> f64 {
    let pleased = ((l.satisfaction - 0.70) / 0.30).clamp(0.0, 1.0);
    0.12 * p.influence * pleased * (0.5 + l.loyalty) * (0.7 + 0.6 * l.depth)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dissatisfied_tell_twice_as_many() {
        let p = Profile::default();
        let l = |satisfaction| Levels {
            satisfaction,
            ..Levels::opening(&p)
        };
        let (good, bad) = (said(&p, &l(0.85)), said(&p, &l(0.65)));
        assert!((bad / good + 2.0).abs() < 1e-9);
    }
}
