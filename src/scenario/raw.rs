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
use super::fields::Fields;
use super::reference::Shape;
use super::tree::{Kind, Node};
use super::validate::Listed;
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
    /// The last quarter that something may come in: that of the run, or any where its length can't be read.
    pub(super) last: u8,
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
    pub(super) levers: Option<At<Listed<RawLever>>>,
    /// Levers that stay shut on purpose.
    pub(super) shut: Listed<At<Lever>>,
    /// Cases of the library.
    pub(super) library: Vec<At<String>>,
    pub(super) talks: Listed<RawTalk>,
    pub(super) events: Vec<RawEvent>,
    pub(super) assistance: Assistance,
    pub(super) targets: Targets,
    pub(super) medals: Option<At<Medals>>,
    pub(super) debrief: u8,
    /// After which quarter the first, second… question is asked.
    pub(super) debrief_after: Vec<At<u8>>,
}

/// Decodes scenario.ron. None: it has no id, or isn't a struct at all.
pub(super) fn scenario(d: &mut Decoder, node: &Node) -> Option<Raw> {
    let mut f = d.fields(node, "scenario")?;
    f.otherwise(d, "format", || FORMAT.to_string());
    if let Some(node) = f.take("format") {
        format(d, node);
    }
    let id = f.id(d, "id");
    let (quarters, last) = length(d, &mut f);
    let raw = id.map(|id| Raw {
        id,
        quarters,
        seed: f
            .take("seed")
            .and_then(|node| d.whole(node, 0..=i64::MAX))
            .map(|seed| seed as u64),
        last,
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
            let levers = listed(d, node, plan::lever);
            d.at(node, levers)
        }),
        shut: list(d, &mut f, "shut", plan::shut),
        library: f.each(d, "library", id_item),
        talks: list(d, &mut f, "talks", story::talk),
        events: f.each(d, "events", story::event),
        assistance: form::assistance(d, f.take("assistance")),
        targets: targets(d, f.take("targets")),
        medals: f.take("medals").and_then(|node| {
            let medals = medals(d, node)?;
            Some(d.at(node, medals))
        }),
        debrief: f.whole(d, "debrief", 0..=20, 0) as u8,
        debrief_after: f.each(d, "debrief_after", quarter_item),
    });
    if raw.is_some() {
        f.finish(d);
    }
    raw
}

fn quarter_item(d: &mut Decoder, node: &Node) -> Option<At<u8>> {
    let quarter = d.whole(node, 1..=40)? as u8;
    Some(d.at(node, quarter))
}

/// How many quarters the run has, and the last one that something may come in: where a length is written that can't be
/// read, that is open, and nothing is said to come too late.
fn length(d: &mut Decoder, f: &mut Fields) -> (u8, u8) {
    const USUAL: i64 = 4;
    f.otherwise(d, "quarters", || USUAL.to_string());
    let written = f.take("quarters");
    let read = written.and_then(|node| d.whole(node, 1..=40));
    let open = read.is_none() && (written.is_some() || f.mistyped("quarters"));
    let quarters = read.unwrap_or(USUAL) as u8;
    (quarters, if open { u8::MAX } else { quarters })
}

/// The list of a field, or an empty one; it isn't whole where its name is mistyped, or something of it can't be read.
fn list<T>(
    d: &mut Decoder,
    f: &mut Fields,
    name: &'static str,
    item: impl FnMut(&mut Decoder, &Node) -> Option<T>,
) -> Listed<T> {
    f.otherwise(d, name, || "[]".to_owned());
    match f.take(name) {
        Some(node) => listed(d, node, item),
        None => Listed {
            items: Vec::new(),
            whole: !f.mistyped(name),
        },
    }
}

/// What of a list can be read, and whether that is all of it.
fn listed<T>(
    d: &mut Decoder,
    node: &Node,
    item: impl FnMut(&mut Decoder, &Node) -> Option<T>,
) -> Listed<T> {
    let items = d.each(node, item);
    let whole = matches!(&node.kind, Kind::List(nodes) if nodes.len() == items.len());
    Listed { items, whole }
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
