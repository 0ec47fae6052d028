//! scenario.ron as it is written, with a default for everything except the id.

pub(super) mod cases;
pub(super) mod quiz;
pub(super) mod story;

use super::codes;
use super::decode::{Decoder, LEVEL, SUM, id_item};
use super::diagnostic::At;
use super::tree::Node;
use crate::sim::Money;
use crate::sim::setup::{Firm, Market, Medals, Targets};
use crate::sim::tier::{Level, Lever, Policy};
use story::{RawEvent, RawTalk};

/// The version of the format.
pub(super) const FORMAT: i64 = 1;

/// scenario.ron.
#[derive(Clone, Debug)]
pub(super) struct Raw {
    pub(super) id: At<String>,
    pub(super) quarters: u8,
    pub(super) presets: Vec<RawPreset>,
    pub(super) minutes: u32,
    pub(super) difficulty: u8,
    pub(super) objectives: Vec<At<String>>,
    pub(super) firm: Firm,
    pub(super) market: Market,
    pub(super) tiers: Option<At<Vec<RawTier>>>,
    pub(super) levers: Option<At<Vec<RawLever>>>,
    pub(super) talks: Vec<RawTalk>,
    pub(super) events: Vec<RawEvent>,
    pub(super) targets: Targets,
    pub(super) medals: Option<At<Medals>>,
    pub(super) debrief: u8,
}

/// A shorter form of the scenario.
#[derive(Clone, Debug)]
pub(super) struct RawPreset {
    pub(super) id: At<String>,
    pub(super) quarters: At<u8>,
    pub(super) minutes: u32,
}

/// A tier.
#[derive(Clone, Debug)]
pub(super) struct RawTier {
    pub(super) id: At<String>,
    pub(super) share: Option<f64>,
    pub(super) policy: Policy,
}

/// When a lever opens.
#[derive(Clone, Debug)]
pub(super) struct RawLever {
    pub(super) lever: At<Lever>,
    pub(super) from: u8,
}

/// Decodes scenario.ron. None: it has no id, or isn't a struct at all.
pub(super) fn scenario(d: &mut Decoder, node: &Node) -> Option<Raw> {
    let mut f = d.fields(node, "the scenario")?;
    if let Some(format) = f.take("format")
        && let Some(version) = d.whole(format, 0..=i64::from(u32::MAX))
        && version != FORMAT
    {
        let message = format!("format {version} isn't known");
        d.report(
            codes::FORMAT,
            &format.span,
            message,
            "this program reads format 1",
        );
    }
    let id = f.id(d, "id");
    let quarters = f.whole(d, "quarters", 1..=40, 4) as u8;
    let raw = id.map(|id| Raw {
        id,
        quarters,
        presets: f.each(d, "presets", preset),
        minutes: f.whole(d, "minutes", 1..=6000, 30) as u32,
        difficulty: f.whole(d, "difficulty", 1..=5, 1) as u8,
        objectives: f.each(d, "objectives", id_item),
        firm: firm(d, f.take("firm")),
        market: market(d, f.take("market")),
        tiers: f.take("tiers").map(|node| {
            let tiers = d.each(node, tier);
            d.at(node, tiers)
        }),
        levers: f.take("levers").map(|node| {
            let levers = d.each(node, lever);
            d.at(node, levers)
        }),
        talks: f.each(d, "talks", story::talk),
        events: f.each(d, "events", story::event),
        targets: targets(d, f.take("targets")),
        medals: f.take("medals").and_then(|node| {
            let medals = medals(d, node)?;
            Some(d.at(node, medals))
        }),
        debrief: f.whole(d, "debrief", 0..=20, 0) as u8,
    });
    if raw.is_some() {
        f.finish(d);
    }
    raw
}

fn preset(d: &mut Decoder, node: &Node) -> Option<RawPreset> {
    let mut f = d.fields(node, "a preset")?;
    let id = f.id(d, "id");
    let quarters = f.need(d, "quarters").and_then(|n| {
        let quarters = d.whole(n, 1..=40)? as u8;
        Some(d.at(n, quarters))
    });
    let minutes = f.whole(d, "minutes", 1..=6000, 30) as u32;
    f.finish(d);
    Some(RawPreset {
        id: id?,
        quarters: quarters?,
        minutes,
    })
}

/// Defaults: the prototype's firm of model.md (10 people × 400 hours, 150 000 fixed, 80 000 upkeep).
fn firm(d: &mut Decoder, node: Option<&Node>) -> Firm {
    let mut firm = Firm {
        fixed_cost: Money::yuan(150_000),
        cash: Money::yuan(1_000_000),
        quality: 0.70,
        access: 0.45,
        image: 0.70,
        skill: 0.70,
        staff: 10,
        hours_per_head: 400,
        wage: Money::yuan(60),
        discount_rate: 0.12,
        upkeep: Money::yuan(80_000),
    };
    if let Some(mut f) = node.and_then(|node| d.fields(node, "the firm")) {
        firm = Firm {
            fixed_cost: f.money(d, "fixed_cost", SUM, 150_000),
            cash: f.money(d, "cash", SUM, 1_000_000),
            quality: f.number(d, "quality", LEVEL, firm.quality),
            access: f.number(d, "access", LEVEL, firm.access),
            image: f.number(d, "image", LEVEL, firm.image),
            skill: f.number(d, "skill", LEVEL, firm.skill),
            staff: f.whole(d, "staff", 1..=10_000, 10) as u32,
            hours_per_head: f.whole(d, "hours_per_head", 1..=600, 400) as u32,
            wage: f.money(d, "wage", 0..=10_000, 60),
            discount_rate: f.number(d, "discount_rate", LEVEL, firm.discount_rate),
            upkeep: f.money(d, "upkeep", SUM, 80_000),
        };
        f.finish(d);
    }
    firm
}

fn market(d: &mut Decoder, node: Option<&Node>) -> Market {
    let mut market = Market {
        base_churn: 0.15,
        norm: 0.70,
        major: 0.15,
        minor: 0.20,
        rival_shock: 0.35,
        order_noise: 0.10,
    };
    if let Some(mut f) = node.and_then(|node| d.fields(node, "the market")) {
        market = Market {
            base_churn: f.number(d, "base_churn", 0.001..=0.9, market.base_churn),
            norm: f.number(d, "norm", LEVEL, market.norm),
            major: f.number(d, "major", 0.0..=20.0, market.major),
            minor: f.number(d, "minor", 0.0..=20.0, market.minor),
            rival_shock: f.number(d, "rival_shock", 0.0..=2.0, market.rival_shock),
            order_noise: f.number(d, "order_noise", 0.0..=1.0, market.order_noise),
        };
        f.finish(d);
    }
    market
}

fn tier(d: &mut Decoder, node: &Node) -> Option<RawTier> {
    let mut f = d.fields(node, "a tier")?;
    let id = f.need(d, "id").and_then(|n| d.text(n));
    let share = f.take("share").and_then(|n| d.number(n, LEVEL));
    let level = f.take("level").and_then(|n| d.variant::<Level>(n));
    let most = |money: Money| money.0 / 100;
    let policy = Policy {
        hours: f.whole(d, "hours", 0..=i64::from(Policy::MAX_HOURS), 20) as u32,
        level: level.map_or(Level::default(), |level| level.value),
        care: f.money(d, "care", 0..=most(Policy::MAX_CARE), 1000),
        authority: f.money(d, "authority", 0..=most(Policy::MAX_AUTHORITY), 10_000),
    };
    f.finish(d);
    Some(RawTier {
        id: id?,
        share,
        policy,
    })
}

fn lever(d: &mut Decoder, node: &Node) -> Option<RawLever> {
    let mut f = d.fields(node, "a lever")?;
    let lever = f.need(d, "lever").and_then(|n| d.variant(n));
    let from = f.whole(d, "from", 1..=40, 1) as u8;
    f.finish(d);
    Some(RawLever {
        lever: lever?,
        from,
    })
}

fn targets(d: &mut Decoder, node: Option<&Node>) -> Targets {
    let mut targets = Targets {
        profit: Money::ZERO,
        churn: 0.04,
        satisfaction: 0.72,
    };
    if let Some(mut f) = node.and_then(|node| d.fields(node, "the targets")) {
        targets = Targets {
            profit: f.money(d, "profit", -*SUM.end()..=*SUM.end(), 0),
            churn: f.number(d, "churn", LEVEL, targets.churn),
            satisfaction: f.number(d, "satisfaction", 0.0..=100.0, 72.0) / 100.0,
        };
        f.finish(d);
    }
    targets
}

fn medals(d: &mut Decoder, node: &Node) -> Option<Medals> {
    let mut f = d.fields(node, "the medals")?;
    let mut one = |d: &mut Decoder, name| {
        let node = f.need(d, name)?;
        d.money(node, -*SUM.end()..=*SUM.end())
    };
    let (bronze, silver, gold) = (one(d, "bronze"), one(d, "silver"), one(d, "gold"));
    f.finish(d);
    Some(Medals {
        bronze: bronze?,
        silver: silver?,
        gold: gold?,
    })
}
