//! The market as it is written: what is usual, what differs by kind, the acquisition channels.

use crate::scenario::decode::{Decoder, PER_CENT, SUM};
use crate::scenario::diagnostic::{At, Place};
use crate::scenario::fields::Fields;
use crate::scenario::tree::Node;
use crate::sim::Money;
use crate::sim::setup::{Channel, Kind, Market};
use crate::sim::units::WEEKS;

/// Factors on the wallet by quarter of the year.
pub(in crate::scenario) const SEASON: std::ops::RangeInclusive<f64> = 0.1..=3.0;

/// Most leads of a channel in a quarter: luck never draws more.
const MOST_LEADS: f64 = 20.0;

/// The market.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawMarket {
    /// What holds for all kinds.
    pub(in crate::scenario) usual: Figures,
    /// What holds for one kind instead.
    pub(in crate::scenario) kinds: Vec<(At<Kind>, Figures)>,
    pub(in crate::scenario) rival_shock: f64,
    pub(in crate::scenario) order_noise: f64,
    pub(in crate::scenario) prospect_wallet: f64,
    pub(in crate::scenario) prospect_margin: f64,
    /// The acquisition channels. None given: none, and nobody new can be looked for.
    pub(in crate::scenario) channels: Vec<RawChannel>,
}

/// Figures that may be given for all kinds or for one. What neither gives is
/// [`KindMarket::usual`](crate::sim::setup::KindMarket::usual).
#[derive(Clone, Debug, Default)]
pub(in crate::scenario) struct Figures {
    pub(in crate::scenario) base_churn: Option<f64>,
    pub(in crate::scenario) norm: Option<f64>,
    pub(in crate::scenario) major: Option<f64>,
    pub(in crate::scenario) minor: Option<f64>,
    pub(in crate::scenario) weights: Option<At<[f64; 5]>>,
    pub(in crate::scenario) season: Option<At<[f64; 4]>>,
}

/// An acquisition channel.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawChannel {
    pub(in crate::scenario) id: At<String>,
    /// The channel with that id.
    pub(in crate::scenario) channel: Channel,
    /// Where its budget stands.
    pub(in crate::scenario) budget: Place,
}

/// Decodes the market; everything may be left out.
pub(in crate::scenario) fn market(d: &mut Decoder, node: Option<&Node>) -> RawMarket {
    let usual = Market::default();
    let mut market = RawMarket {
        usual: Figures::default(),
        kinds: Vec::new(),
        rival_shock: usual.rival_shock,
        order_noise: usual.order_noise,
        prospect_wallet: usual.prospect_wallet,
        prospect_margin: usual.prospect_margin,
        channels: Vec::new(),
    };
    if let Some(mut f) = node.and_then(|node| d.fields(node, "market")) {
        market = RawMarket {
            usual: figures(d, &mut f),
            kinds: f.each(d, "kinds", kind),
            rival_shock: f.number(d, "rival_shock", 0.0..=2.0, market.rival_shock),
            order_noise: f.number(d, "order_noise", 0.0..=1.0, market.order_noise),
            prospect_wallet: f.number(d, "prospect_wallet", 1.0..=1e9, market.prospect_wallet),
            // In per cent, as the margins of the book.
            prospect_margin: f.number(
                d,
                "prospect_margin",
                0.0..=95.0,
                100.0 * market.prospect_margin,
            ) / 100.0,
            channels: f.each(d, "channels", channel),
        };
        f.finish(d);
    }
    market
}

fn figures(d: &mut Decoder, f: &mut Fields) -> Figures {
    let norm = f.take("norm").and_then(|n| d.percent(n));
    let mut one = |d: &mut Decoder, name, range| f.take(name).and_then(|n| d.number(n, range));
    Figures {
        base_churn: one(d, "base_churn", 0.1..=90.0).map(|x| x / 100.0),
        norm,
        major: one(d, "major", 0.0..=20.0),
        minor: one(d, "minor", 0.0..=20.0),
        weights: f.take("weights").and_then(|n| {
            let At { value, place } = d.numbers(n, &PER_CENT)?;
            Some(At {
                value: value.map(|x: f64| x / 100.0),
                place,
            })
        }),
        season: f.take("season").and_then(|n| d.numbers(n, &SEASON)),
    }
}

fn kind(d: &mut Decoder, node: &Node) -> Option<(At<Kind>, Figures)> {
    let mut f = d.fields(node, "kind-of-customer")?;
    let kind = f.need(d, "kind").and_then(|n| d.variant(n));
    let figures = figures(d, &mut f);
    f.finish(d);
    Some((kind?, figures))
}

fn channel(d: &mut Decoder, node: &Node) -> Option<RawChannel> {
    let usual = Channel::default();
    let mut f = d.fields(node, "channel")?;
    let id = f.id(d, "id");
    f.otherwise(d, "kind", || format!("{:?}", usual.kind));
    let kind = f.take("kind").and_then(|n| d.variant(n));
    let lead = f.money(d, "lead", SUM, usual.lead);
    let most = f.number(d, "most", 0.0..=MOST_LEADS, usual.most);
    let delay = f.whole(d, "delay", 0..=i64::from(WEEKS), i64::from(usual.delay)) as u8;
    let qualified = f.percent(d, "qualified", usual.qualified);
    let size = f.number(d, "size", 0.01..=100.0, usual.size);
    f.otherwise(d, "budget", || usual.budget.to_f64().to_string());
    let budget = f.take("budget");
    let place = d.place(&budget.map_or(&node.span, |n| &n.span).clone());
    let budget: Option<Money> = budget.and_then(|n| d.money(n, SUM));
    f.finish(d);
    let id = id?;
    Some(RawChannel {
        channel: Channel {
            id: id.value.clone(),
            kind: kind.map_or(usual.kind, |kind| kind.value),
            lead,
            most,
            delay,
            qualified,
            size,
            budget: budget.unwrap_or(usual.budget),
        },
        id,
        budget: place,
    })
}
