//! What luck explains: the variance between runs of one bot, over that between all runs of all bots.
//!
//! Who talks by rote is left out: that is a dice of its own, to compare with, and
//! no way of playing that a plan could be made of.

use super::ROTE;
use super::play::{Played, mean};
use serde::Serialize;

/// Shares of the variance of value created that luck explains, [0, 1].
///
/// Share = `Σ_b Σ_s (v_bs − v̄_b)² / Σ_b Σ_s (v_bs − v̄)²`: the sum of squares
/// within the bots, where only the seed differs, over the sum of squares of all
/// runs. It is 1 − η² of a one-way analysis of variance; all bots have the same
/// number of runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct LuckShare {
    /// Over all bots: what the rule is about.
    pub share: f64,
    /// The same without `idle`, who is far from everybody.
    pub without_idle: f64,
    /// Over all bots, with the luck in who left taken out.
    pub adjusted: f64,
}

/// The shares.
pub(super) fn share(played: &[Played]) -> LuckShare {
    let values = |p: &Played| p.values();
    let played = || played.iter().filter(|p| p.bot != ROTE);
    let all: Vec<Vec<f64>> = played().map(values).collect();
    let busy = played().filter(|p| p.bot != "idle");
    let busy: Vec<Vec<f64>> = busy.map(values).collect();
    let adjusted: Vec<Vec<f64>> = played()
        .map(|p| p.figures.iter().map(|f| f.luck_adjusted.to_f64()).collect())
        .collect();
    LuckShare {
        share: within_over_all(&all),
        without_idle: within_over_all(&busy),
        adjusted: within_over_all(&adjusted),
    }
}

/// 0 where nothing varies.
fn within_over_all(groups: &[Vec<f64>]) -> f64 {
    let squares = |list: &[f64], around: f64| -> f64 {
        list.iter().map(|x| (x - around) * (x - around)).sum()
    };
    let every: Vec<f64> = groups.concat();
    let total = squares(&every, mean(&every));
    let within: f64 = groups.iter().map(|g| squares(g, mean(g))).sum();
    if total > 0.0 { within / total } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::within_over_all;

    #[test]
    fn all_luck_no_luck_and_a_half() {
        assert_eq!(
            within_over_all(&[vec![1.0, 3.0], vec![1.0, 3.0]]),
            1.0,
            "the bots don't differ"
        );
        assert_eq!(within_over_all(&[vec![1.0, 1.0], vec![5.0, 5.0]]), 0.0);
        // Means 1 and 3 with ±1 around each: 4 of 8.
        assert_eq!(within_over_all(&[vec![0.0, 2.0], vec![2.0, 4.0]]), 0.5);
        assert_eq!(within_over_all(&[vec![7.0], vec![7.0]]), 0.0);
    }
}
