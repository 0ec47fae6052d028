//! Judges the market: weights that add up, a season that turns about 1, channels that differ.

use super::refs::Ids;
use crate::scenario::codes;
use crate::scenario::diagnostic::{At, Problems};
use crate::scenario::raw::market::{Figures, RawChannel, RawMarket};
use crate::scenario::words::told;
use crate::sim::Money;
use crate::sim::setup::{Kind, KindMarket, Market};

/// Most acquisition channels.
const MAX_CHANNELS: usize = 20;
/// By how much the weights may miss 1.
const TOLERANCE: f64 = 0.001;
/// What the mean of a season must lie between.
const MEAN: std::ops::RangeInclusive<f64> = 0.5..=2.0;

/// The market: figures of a kind before those of all kinds before the usual ones.
pub(super) fn market(raw: &RawMarket, problems: &mut Problems) -> Market {
    sums(&raw.usual, problems);
    for (index, (kind, figures)) in raw.kinds.iter().enumerate() {
        sums(figures, problems);
        if raw.kinds[..index]
            .iter()
            .any(|(k, _)| k.value == kind.value)
        {
            let told = told("kind-twice").with("kind", format!("{:?}", kind.value));
            problems.report(codes::TWICE, &kind.place, told);
        }
    }
    Ids::new(
        problems,
        "id-of-channel",
        true,
        raw.channels.iter().map(|c| &c.id),
    );
    if let Some(over) = raw.channels.get(MAX_CHANNELS) {
        let told = told("channels-many").with("most", MAX_CHANNELS);
        problems.report(codes::TOO_FEW, &over.id.place, told);
    }
    Market {
        kinds: Kind::ALL.map(|kind| {
            let mut figures = KindMarket::usual(kind);
            overlay(&mut figures, &raw.usual);
            for (_, own) in raw.kinds.iter().filter(|(k, _)| k.value == kind) {
                overlay(&mut figures, own);
            }
            figures
        }),
        rival_shock: raw.rival_shock,
        order_noise: raw.order_noise,
        channels: raw.channels.iter().map(|c| c.channel.clone()).collect(),
        prospect_wallet: raw.prospect_wallet,
        prospect_margin: raw.prospect_margin,
    }
}

/// Budgets that are more than a plan may give.
pub(super) fn budgets(channels: &[RawChannel], most: Money, problems: &mut Problems) {
    for raw in channels.iter().filter(|raw| raw.channel.budget > most) {
        let told = told("budget")
            .with("channel", &raw.id.value)
            .with("most", (most.0 / 100).to_string());
        problems.report(codes::RANGE, &raw.budget, told);
    }
}

fn overlay(to: &mut KindMarket, figures: &Figures) {
    to.base_churn = figures.base_churn.unwrap_or(to.base_churn);
    to.norm = figures.norm.unwrap_or(to.norm);
    to.major = figures.major.unwrap_or(to.major);
    to.minor = figures.minor.unwrap_or(to.minor);
    to.weights = figures.weights.as_ref().map_or(to.weights, |w| w.value);
    to.season = figures.season.as_ref().map_or(to.season, |s| s.value);
}

fn sums(figures: &Figures, problems: &mut Problems) {
    if let Some(At { value, place }) = &figures.weights {
        let sum: f64 = value.iter().sum();
        if (sum - 1.0).abs() > TOLERANCE {
            let told = told("weights").with("sum", format!("{:.1}", 100.0 * sum));
            problems.report(codes::SHARES, place, told);
        }
    }
    if let Some(At { value, place }) = &figures.season {
        let mean = value.iter().sum::<f64>() / 4.0;
        if !MEAN.contains(&mean) {
            let told = told("season").with("mean", format!("{mean:.2}"));
            problems.report(codes::RANGE, place, told);
        }
    }
}
