//! What the trainee plans with, as it is written: tiers with their policies, levers, a book to be drawn.

use crate::scenario::book::MAX_CUSTOMERS;
use crate::scenario::codes;
use crate::scenario::decode::Decoder;
use crate::scenario::diagnostic::At;
use crate::scenario::reference::Shape;
use crate::scenario::tree::{Kind as Tree, Node};
use crate::scenario::words::told;
use crate::sim::Money;
use crate::sim::policy::{Lever, Policy, Priority, Programme};
use crate::sim::setup::{Colour, Kind, Personality};
use crate::sim::tier::Level;

/// A tier.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawTier {
    pub(in crate::scenario) id: At<String>,
    pub(in crate::scenario) share: Option<f64>,
    pub(in crate::scenario) colour: Option<At<Colour>>,
    pub(in crate::scenario) policy: Policy,
}

/// When a lever opens.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawLever {
    pub(in crate::scenario) lever: At<Lever>,
    pub(in crate::scenario) from: u8,
}

/// A part of a book that is drawn instead of written.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawSegment {
    pub(in crate::scenario) kind: Kind,
    pub(in crate::scenario) count: u32,
    /// Median wallet.
    pub(in crate::scenario) median: f64,
    pub(in crate::scenario) seed: u64,
    /// How many below the first tier hide an objection or a need, 0…1.
    pub(in crate::scenario) hidden: f64,
    /// Shares of the four personalities.
    pub(in crate::scenario) personalities: Option<At<[f64; 4]>>,
}

pub(super) fn tier(d: &mut Decoder, node: &Node) -> Option<RawTier> {
    let mut f = d.fields(node, "tier")?;
    let usual = Policy::default();
    let most = |money: Money| 0..=money.0 / 100;
    let id = f.need(d, "id").and_then(|n| d.text(n));
    f.otherwise(d, "discount", || per_cent(usual.discount).to_string());
    f.otherwise(d, "terms", || usual.terms.to_string());
    let share = f.take("share").and_then(|n| d.percent(n));
    let colour = f.take("colour").and_then(|n| d.variant(n));
    let policy = Policy {
        hours: f.whole(d, "hours", 0..=i64::from(Policy::MAX_HOURS), 20) as u32,
        level: f.choice(d, "level", Level::default()),
        care: f.money(d, "care", most(Policy::MAX_CARE), Money::yuan(1000)),
        authority: f.money(
            d,
            "authority",
            most(Policy::MAX_AUTHORITY),
            Money::yuan(10_000),
        ),
        discount: f
            .take("discount")
            .and_then(|n| discount(d, n))
            .unwrap_or(usual.discount),
        files: f.whole(
            d,
            "files",
            0..=i64::from(Policy::MAX_FILES),
            i64::from(usual.files),
        ) as u8,
        terms: f
            .take("terms")
            .and_then(|n| terms(d, n))
            .unwrap_or(usual.terms),
        limit: f.whole(
            d,
            "limit",
            0..=i64::from(Policy::MAX_LIMIT),
            i64::from(usual.limit),
        ) as u16,
        programme: f.choice(d, "programme", Programme::default()),
        priority: f.choice(d, "priority", Priority::default()),
    };
    f.finish(d);
    Some(RawTier {
        id: id?,
        share,
        colour,
        policy,
    })
}

fn per_cent(thousandths: i16) -> f64 {
    f64::from(thousandths) / 10.0
}

/// Per cent with at most one decimal, as thousandths.
fn discount(d: &mut Decoder, node: &Node) -> Option<i16> {
    let range = per_cent(*Policy::DISCOUNTS.start())..=per_cent(*Policy::DISCOUNTS.end());
    let thousandths = d.number(node, range)? * 10.0;
    let whole = libm::round(thousandths);
    if (thousandths - whole).abs() > 1e-6 {
        d.report(codes::TYPE, &node.span, told("discount"));
        return None;
    }
    Some(whole as i16)
}

/// Days to pay: only some can be granted.
fn terms(d: &mut Decoder, node: &Node) -> Option<u8> {
    let days = d.whole(node, i64::MIN..=i64::MAX);
    d.note(node, || Shape::one_of(Policy::TERMS));
    let days = days?;
    let found = Policy::TERMS.into_iter().find(|t| i64::from(*t) == days);
    if found.is_none() {
        let told = told("terms").with("days", days.to_string());
        d.report(codes::RANGE, &node.span, told);
    }
    found
}

pub(super) fn lever(d: &mut Decoder, node: &Node) -> Option<RawLever> {
    let mut f = d.fields(node, "lever")?;
    let lever = f.need(d, "lever").and_then(|n| d.variant(n));
    let from = f.whole(d, "from", 1..=40, 1) as u8;
    f.finish(d);
    Some(RawLever {
        lever: lever?,
        from,
    })
}

/// A lever that stays shut.
pub(super) fn shut(d: &mut Decoder, node: &Node) -> Option<At<Lever>> {
    d.variant(node)
}

/// The parts of a book that is drawn.
pub(super) fn book(d: &mut Decoder, node: &Node) -> At<Vec<RawSegment>> {
    if matches!(&node.kind, Tree::List(parts) if parts.is_empty()) {
        d.report(codes::TOO_FEW, &node.span, told("book-empty"));
    }
    let parts = d.each(node, segment);
    d.at(node, parts)
}

fn segment(d: &mut Decoder, node: &Node) -> Option<RawSegment> {
    let mut f = d.fields(node, "part-of-the-book")?;
    let kind = f.need(d, "kind").and_then(|n| d.variant(n));
    let count = f
        .need(d, "count")
        .and_then(|n| d.whole(n, 1..=MAX_CUSTOMERS as i64));
    let median = f.number(d, "median", 1.0..=1e9, 60_000.0);
    let seed = f.whole(d, "seed", 0..=i64::MAX, 1) as u64;
    // ABC is attitude as well as contribution: by default all of them.
    let hidden = f.percent(d, "hidden", 1.0);
    f.otherwise(d, "personalities", || {
        let each = Personality::ALL.map(|who| format!("{}: 25", who.id()));
        format!("({})", each.join(", "))
    });
    let personalities = f.take("personalities");
    let personalities = personalities.and_then(|n| personality_shares(d, n));
    f.finish(d);
    Some(RawSegment {
        kind: kind?.value,
        count: count? as u32,
        median,
        seed,
        hidden,
        personalities,
    })
}

/// Those not given are not drawn.
fn personality_shares(d: &mut Decoder, node: &Node) -> Option<At<[f64; 4]>> {
    let mut f = d.fields(node, "personality-shares")?;
    let shares = Personality::ALL.map(|who| f.percent(d, who.id(), 0.0));
    f.finish(d);
    Some(d.at(node, shares))
}
