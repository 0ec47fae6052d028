//! What happens in a scenario, as it is written: talks, events, choices, effects.

use crate::scenario::codes;
use crate::scenario::decode::{Decoder, MAX_YUAN, id_item};
use crate::scenario::diagnostic::At;
use crate::scenario::expected::Expected;
use crate::scenario::fields::Fields;
use crate::scenario::names::{hint, lower_variant};
use crate::scenario::reference::Shape;
use crate::scenario::tree::{Kind as Tree, Node};
use crate::scenario::words::told;
use crate::sim::setup::Kind;
use crate::sim::units::WEEKS;

/// A scheduled complaint.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawTalk {
    pub(in crate::scenario) case: At<String>,
    /// The customer, then those who may stand in.
    pub(in crate::scenario) customers: Vec<At<String>>,
    pub(in crate::scenario) quarter: At<u8>,
    pub(in crate::scenario) week: u8,
}

/// An event.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawEvent {
    pub(in crate::scenario) id: At<String>,
    pub(in crate::scenario) quarter: At<u8>,
    pub(in crate::scenario) week: u8,
    /// Whether both could be read.
    pub(in crate::scenario) timed: bool,
    pub(in crate::scenario) chance: f64,
    /// Who must still be there.
    pub(in crate::scenario) needs: Vec<At<String>>,
    /// Who must have gone.
    pub(in crate::scenario) gone: Vec<At<String>>,
    /// The event that must have come before.
    pub(in crate::scenario) after: Option<At<String>>,
    /// How it must have been answered.
    pub(in crate::scenario) chose: Vec<At<String>>,
    /// Satisfaction of those who must be there: least and most, points.
    pub(in crate::scenario) satisfaction: Option<At<[f64; 2]>>,
    pub(in crate::scenario) effects: Vec<RawEffect>,
    pub(in crate::scenario) choices: Vec<RawChoice>,
}

/// A choice.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawChoice {
    pub(in crate::scenario) id: At<String>,
    pub(in crate::scenario) effects: Vec<RawEffect>,
}

/// Whom an effect concerns.
#[derive(Clone, Debug)]
pub(in crate::scenario) enum RawWho {
    Everyone,
    Kind(Kind),
    Customer(At<String>),
    Tier(At<String>),
}

/// An effect: its row in [`EFFECTS`], whom it concerns, how much.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawEffect {
    pub(in crate::scenario) name: &'static str,
    pub(in crate::scenario) who: RawWho,
    pub(in crate::scenario) amount: f64,
}

/// The effects: name, its field, whether it concerns customers, from, to.
const EFFECTS: [(&str, &str, bool, f64, f64); 18] = [
    ("Wallet", "factor", true, 0.1, 5.0),
    ("Margin", "points", true, -50.0, 50.0),
    ("Satisfaction", "points", true, -50.0, 50.0),
    ("Expectation", "points", true, -50.0, 50.0),
    ("Trust", "points", true, -50.0, 50.0),
    ("Loyalty", "points", true, -50.0, 50.0),
    ("Anger", "odds", true, -5.0, 5.0),
    ("RivalEffort", "factor", true, 0.1, 10.0),
    ("Cost", "amount", false, -(MAX_YUAN as f64), MAX_YUAN as f64),
    ("Hours", "hours", false, -10_000.0, 10_000.0),
    ("Quality", "points", false, -50.0, 50.0),
    ("Image", "points", false, -50.0, 50.0),
    ("Access", "points", false, -50.0, 50.0),
    ("Morale", "points", false, -50.0, 50.0),
    ("RivalPrice", "factor", true, 0.5, 2.0),
    ("Rating", "steps", true, -3.0, 3.0),
    ("File", "points", true, -100.0, 100.0),
    ("Poached", "heads", false, 1.0, 100.0),
];
/// The names of the effects.
pub(in crate::scenario) fn effect_names() -> impl Iterator<Item = &'static str> {
    EFFECTS.iter().map(|effect| effect.0)
}

/// The fields that count something and so must be whole.
const WHOLE: [&str; 2] = ["steps", "heads"];

/// A place in time: quarter and week, and whether both could be read. After a report it is the first of both, so
/// that the rest of what happens there can still be judged.
fn when(d: &mut Decoder, node: &Node, f: &mut Fields) -> (At<u8>, u8, bool) {
    let quarter = f.need(d, "quarter").and_then(|n| {
        let quarter = d.whole(n, 1..=40)? as u8;
        Some(d.at(n, quarter))
    });
    let week = f
        .need(d, "week")
        .and_then(|n| d.whole(n, 1..=i64::from(WEEKS)));
    let timed = quarter.is_some() && week.is_some();
    (
        quarter.unwrap_or_else(|| d.at(node, 1)),
        week.map_or(1, |week| week as u8),
        timed,
    )
}

pub(super) fn talk(d: &mut Decoder, node: &Node) -> Option<RawTalk> {
    let mut f = d.fields(node, "talk")?;
    let case = f.id(d, "case");
    let customer = f.id(d, "customer");
    let others = f.each(d, "or", id_item);
    let (quarter, week, _) = when(d, node, &mut f);
    f.finish(d);
    Some(RawTalk {
        case: case?,
        customers: customer.into_iter().chain(others).collect(),
        quarter,
        week,
    })
}

pub(super) fn event(d: &mut Decoder, node: &Node) -> Option<RawEvent> {
    let mut f = d.fields(node, "event")?;
    let id = f.id(d, "id");
    let (quarter, week, timed) = when(d, node, &mut f);
    let chance = f.percent(d, "chance", 1.0);
    let needs = f.each(d, "needs", id_item);
    let gone = f.each(d, "gone", id_item);
    let after = f.take("after").and_then(|node| d.id(node));
    let chose = f.each(d, "chose", id_item);
    let satisfaction = f
        .take("satisfaction")
        .and_then(|node| d.numbers(node, &(0.0..=100.0)));
    let effects = f.each(d, "effects", effect);
    let choices = f.each(d, "choices", choice);
    f.finish(d);
    Some(RawEvent {
        id: id?,
        quarter,
        week,
        timed,
        chance,
        needs,
        gone,
        after,
        chose,
        satisfaction,
        effects,
        choices,
    })
}

fn choice(d: &mut Decoder, node: &Node) -> Option<RawChoice> {
    let mut f = d.fields(node, "choice")?;
    let id = f.id(d, "id");
    let effects = f.each(d, "effects", effect);
    f.finish(d);
    Some(RawChoice { id: id?, effects })
}

fn effect(d: &mut Decoder, node: &Node) -> Option<RawEffect> {
    let Tree::Struct(Some(name), _) = &node.kind else {
        return d.wrong(node, Expected::Effect);
    };
    let Some(&(name, field, concerns, from, to)) = EFFECTS.iter().find(|e| e.0 == name) else {
        let span = node.span.start..node.span.start + name.len();
        let help = hint(name, EFFECTS.iter().map(|e| e.0), None);
        let told = told("unknown-effect").with("name", name).help(help);
        d.report(codes::NAME, &span, told);
        return None;
    };
    let mut f = d.fields(node, "effect")?;
    let target = if concerns {
        f.need(d, "who").and_then(|n| who(d, n))
    } else {
        Some(RawWho::Everyone)
    };
    let amount = f.need(d, field).and_then(|n| {
        if WHOLE.contains(&field) {
            d.whole(n, from as i64..=to as i64).map(|n| n as f64)
        } else {
            d.number(n, from..=to)
        }
    });
    f.finish(d);
    Some(RawEffect {
        name,
        who: target?,
        amount: amount?,
    })
}

fn who(d: &mut Decoder, node: &Node) -> Option<RawWho> {
    const NAMES: [&str; 4] = ["Everyone", "Kind", "Customer", "Tier"];
    d.note(node, || Shape::Who(NAMES));
    match &node.kind {
        Tree::Word(word) if word == "Everyone" => Some(RawWho::Everyone),
        Tree::Tuple(Some(name), items) if name == "Customer" && items.len() == 1 => {
            d.id(&items[0]).map(RawWho::Customer)
        }
        Tree::Tuple(Some(name), items) if name == "Tier" && items.len() == 1 => {
            d.text(&items[0]).map(RawWho::Tier)
        }
        Tree::Tuple(Some(name), items) if name == "Kind" && items.len() == 1 => {
            let kind = d.text(&items[0])?;
            if let Ok(kind) = lower_variant(&kind.value) {
                return Some(RawWho::Kind(kind));
            }
            let kinds = ["consumer", "business", "channel", "internal"];
            let help = hint(&kind.value, kinds, None);
            let told = told("unknown-kind").with("name", &kind.value).help(help);
            d.report(codes::NAME, &items[0].span, told);
            None
        }
        Tree::Word(name) | Tree::Tuple(Some(name), _) if !NAMES.contains(&name.as_str()) => {
            let help = hint(name, NAMES, None);
            let told = told("unknown-who").with("name", name).help(help);
            d.report(codes::NAME, &node.span, told);
            None
        }
        _ => d.wrong(node, Expected::Who),
    }
}
