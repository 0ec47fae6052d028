//! Judges the colours of the tiers: each of its own, as a colour is a name that is seen.

use crate::scenario::codes;
use crate::scenario::diagnostic::Problems;
use crate::scenario::raw::plan::RawTier;
use crate::scenario::words::{Arg, told};
use crate::sim::setup::Colour;

/// The colour of each place; one that another tier has already is reported.
pub(super) fn colours(tiers: &[RawTier], problems: &mut Problems) -> [Colour; 5] {
    let mut given = [None; 5];
    for (place, tier) in given.iter_mut().zip(tiers) {
        *place = tier.colour.as_ref().map(|c| c.value);
    }
    let filled = Colour::filled(given);
    let written: Vec<_> = tiers.iter().filter_map(|t| t.colour.as_ref()).collect();
    for (at, colour) in written.iter().enumerate() {
        if written[..at].iter().all(|c| c.value != colour.value) {
            continue;
        }
        let free = Colour::ALL
            .into_iter()
            .filter(|c| !given.contains(&Some(*c)));
        let free: Vec<String> = free.map(|c| format!("{c:?}")).collect();
        let told = told("colour-twice")
            .with("colour", format!("{:?}", colour.value))
            .with("free", Arg::list(free.iter().map(String::as_str)));
        problems.report(codes::COLOUR_TWICE, &colour.place, told);
    }
    filled
}
