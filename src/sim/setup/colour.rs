//! The colour a tier goes by: one of the five that every palette has.

use super::Scenario;
use serde::{Deserialize, Serialize};

/// A tier colour, by its hue. What it looks like is a matter of the palette in
/// force; that letters can be read on the five in each of them is why there is no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Colour {
    /// Ink blue.
    Blue,
    /// Blue-green.
    Green,
    /// Brownish yellow.
    Sand,
    /// Bluish grey.
    Grey,
    /// Reddish violet.
    Plum,
}

impl Colour {
    /// All five, in the order of the tiers that go by them unless authored: A to E.
    pub const ALL: [Self; 5] = [Self::Blue, Self::Green, Self::Sand, Self::Grey, Self::Plum];

    /// The colours of the five places, some of which were given: no colour
    /// stands twice unless it was given twice. A place without one has its own
    /// where that is free, else the first that is.
    pub fn filled(given: [Option<Self>; 5]) -> [Self; 5] {
        let mut out = given;
        for (place, own) in Self::ALL.into_iter().enumerate() {
            if out[place].is_none() && !out.contains(&Some(own)) {
                out[place] = Some(own);
            }
        }
        let mut free = Self::ALL.into_iter().filter(|c| !out.contains(&Some(*c)));
        out.map(|colour| colour.or_else(|| free.next()).unwrap_or(Self::Plum))
    }
}

impl Scenario {
    /// The colours of its tiers, and of the places it has no tier for.
    pub fn colours(&self) -> [Colour; 5] {
        let mut given = [None; 5];
        for (place, tier) in given.iter_mut().zip(&self.tiers) {
            *place = Some(tier.colour);
        }
        Colour::filled(given)
    }
}

#[cfg(test)]
mod tests {
    use super::Colour::{Blue, Green, Grey, Plum, Sand};
    use super::*;

    #[test]
    fn a_place_without_a_colour_has_its_own_or_the_first_that_is_free() {
        assert_eq!(Colour::filled([None; 5]), Colour::ALL);
        let one = Colour::filled([Some(Green), None, None, None, None]);
        assert_eq!(one, [Green, Blue, Sand, Grey, Plum]);
        let last = Colour::filled([None, None, Some(Plum), None, None]);
        assert_eq!(last, [Blue, Green, Plum, Grey, Sand]);
        let all = [Plum, Grey, Sand, Green, Blue];
        assert_eq!(Colour::filled(all.map(Some)), all);
        // Two alike are told elsewhere; the others still differ.
        let twice = Colour::filled([Some(Sand), Some(Sand), None, None, None]);
        assert_eq!(twice, [Sand, Sand, Blue, Grey, Plum]);
    }
}
