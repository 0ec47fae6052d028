//! scenario.ron as it is written, with a default for everything except the id.

pub(super) mod cases;
pub(super) mod form;
pub(super) mod market;
pub(super) mod plan;
pub(super) mod quiz;
pub(super) mod story;

use super::codes;
use super::decode::{Decoder, SUM, id_item};
use super::diagnostic::At;
use super::reference::Shape;
use super::tree::Node;
use super::words::told;
use crate::sim::Money;
use crate::sim::policy::Lever;
use crate::sim::setup::{Assistance, Firm, Medals, Targets};
use crate::sim::tier::{Measure, Threshold};
use form::RawPreset;
use market::RawMarket;
use plan::{RawLever, RawSegment, RawTier};
use story::{RawEvent, RawTalk};

/// The version of the format.
pub(super) const FORMAT: i64 = 2;

/// scenario.ron.
#[derive(Clone, Debug)]
pub(super) struct Raw {
    pub(super) id: At<String>,
    pub(super) quarters: u8,
    pub(super) seed: Option<u64>,
    pub(super) presets: Vec<RawPreset>,
    pub(super) minutes: u32,
    pub(super) difficulty: u8,
    pub(super) objectives: Vec<At<String>>,
    pub(super) firm: Firm,
    pub(super) market: RawMarket,
    /// A book that is drawn; none: it stands in customers.csv.
    pub(super) book: Option<At<Vec<RawSegment>>>,
    pub(super) grading: Threshold,
    pub(super) measure: Measure,
    pub(super) tiers: Option<At<Vec<RawTier>>>,
    pub(super) levers: Option<At<Vec<RawLever>>>,
    /// Levers that stay shut on purpose.
    pub(super) shut: Vec<At<Lever>>,
    /// Cases of the library.
    pub(super) library: Vec<At<String>>,
    pub(super) talks: Vec<RawTalk>,
    pub(super) events: Vec<RawEvent>,
    pub(super) assistance: Assistance,
    pub(super) targets: Targets,
    pub(super) medals: Option<At<Medals>>,
    pub(super) debrief: u8,
}

/// Decodes scenario.ron. None: it has no id, or isn't a struct at all.
pub(super) fn scenario(d: &mut Decoder, node: &Node) -> Option<Raw> {
    let mut f = d.fields(node, "scenario")?;
    f.otherwise(d, "format", || FORMAT.to_string());
    if let Some(node) = f.take("format") {
        format(d, node);
    }
    let id = f.id(d, "id");
    let quarters = f.whole(d, "quarters", 1..=40, 4) as u8;
    let raw = id.map(|id| Raw {
        id,
        quarters,
        seed: f
            .take("seed")
            .and_then(|node| d.whole(node, 0..=i64::MAX))
            .map(|seed| seed as u64),
        presets: f.each(d, "presets", form::preset),
        minutes: f.whole(d, "minutes", 1..=6000, 30) as u32,
        difficulty: f.whole(d, "difficulty", 1..=5, 1) as u8,
        objectives: f.each(d, "objectives", id_item),
        firm: firm(d, f.take("firm")),
        market: market::market(d, f.take("market")),
        book: f.take("book").map(|node| plan::book(d, node)),
        grading: f.choice(d, "grading", Threshold::default()),
        measure: f.choice(d, "measure", Measure::default()),
        tiers: f.take("tiers").map(|node| {
            let tiers = d.each(node, plan::tier);
            d.at(node, tiers)
        }),
        levers: f.take("levers").map(|node| {
            let levers = d.each(node, plan::lever);
            d.at(node, levers)
        }),
        shut: f.each(d, "shut", plan::shut),
        library: f.each(d, "library", id_item),
        talks: f.each(d, "talks", story::talk),
        events: f.each(d, "events", story::event),
        assistance: form::assistance(d, f.take("assistance")),
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

/// Reports a version of the format that isn't known.
fn format(d: &mut Decoder, node: &Node) {
    let version = d.whole(node, 0..=i64::from(u32::MAX));
    d.note(node, || Shape::one_of([FORMAT]));
    if let Some(version) = version
        && version != FORMAT
    {
        let told = told("unknown-format").with("version", version.to_string());
        d.report(codes::FORMAT, &node.span, told);
    }
}

/// The firm; what isn't given is the reference firm's.
fn firm(d: &mut Decoder, node: Option<&Node>) -> Firm {
    let usual = Firm::default();
    let Some(mut f) = node.and_then(|node| d.fields(node, "firm")) else {
        return usual;
    };
    let firm = Firm {
        fixed_cost: f.money(d, "fixed_cost", SUM, usual.fixed_cost),
        cash: f.money(d, "cash", SUM, usual.cash),
        quality: f.percent(d, "quality", usual.quality),
        access: f.percent(d, "access", usual.access),
        image: f.percent(d, "image", usual.image),
        skill: f.percent(d, "skill", usual.skill),
        morale: f.percent(d, "morale", usual.morale),
        staff: f.whole(d, "staff", 1..=10_000, i64::from(usual.staff)) as u32,
        hours_per_head: f.whole(
            d,
            "hours_per_head",
            1..=600,
            i64::from(usual.hours_per_head),
        ) as u32,
        wage: f.money(d, "wage", 0..=10_000, usual.wage),
        discount_rate: f.percent(d, "discount_rate", usual.discount_rate),
        quality_upkeep: f.money(d, "quality_upkeep", SUM, usual.quality_upkeep),
        access_upkeep: f.money(d, "access_upkeep", SUM, usual.access_upkeep),
        image_upkeep: f.money(d, "image_upkeep", SUM, usual.image_upkeep),
    };
    f.finish(d);
    firm
}

fn targets(d: &mut Decoder, node: Option<&Node>) -> Targets {
    let mut targets = Targets {
        profit: Money::ZERO,
        churn: 0.04,
        satisfaction: 0.72,
    };
    if let Some(mut f) = node.and_then(|node| d.fields(node, "targets")) {
        targets = Targets {
            profit: f.money(d, "profit", -*SUM.end()..=*SUM.end(), Money::ZERO),
            churn: f.percent(d, "churn", targets.churn),
            satisfaction: f.number(d, "satisfaction", 0.0..=100.0, 72.0) / 100.0,
        };
        f.finish(d);
    }
    targets
}

fn medals(d: &mut Decoder, node: &Node) -> Option<Medals> {
    let mut f = d.fields(node, "medals")?;
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
