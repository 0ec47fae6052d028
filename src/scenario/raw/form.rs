//! Shorter forms of a scenario, and what the trainee is helped with, as it is written.

use crate::scenario::decode::Decoder;
use crate::scenario::diagnostic::At;
use crate::scenario::tree::Node;
use crate::sim::setup::Assistance;

/// A shorter form of the scenario.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawPreset {
    pub(in crate::scenario) id: At<String>,
    pub(in crate::scenario) quarters: At<u8>,
    pub(in crate::scenario) minutes: u32,
    pub(in crate::scenario) assistance: RawAssistance,
}

/// What a shorter form says of the assistance; what it doesn't say is the scenario's.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::scenario) struct RawAssistance {
    forecast: Option<bool>,
    hints: Option<bool>,
    personality: Option<bool>,
}

impl RawAssistance {
    /// Over what the scenario says.
    pub(in crate::scenario) fn over(self, usual: Assistance) -> Assistance {
        Assistance {
            forecast: self.forecast.unwrap_or(usual.forecast),
            hints: self.hints.unwrap_or(usual.hints),
            personality: self.personality.unwrap_or(usual.personality),
        }
    }
}

pub(super) fn preset(d: &mut Decoder, node: &Node) -> Option<RawPreset> {
    let mut f = d.fields(node, "preset")?;
    let id = f.id(d, "id");
    let quarters = f.need(d, "quarters").and_then(|n| {
        let quarters = d.whole(n, 1..=40)? as u8;
        Some(d.at(n, quarters))
    });
    let minutes = f.whole(d, "minutes", 1..=6000, 30) as u32;
    let assistance = f.take("assistance");
    let assistance = assistance.and_then(|node| preset_assistance(d, node));
    f.finish(d);
    Some(RawPreset {
        id: id?,
        quarters: quarters?,
        minutes,
        assistance: assistance.unwrap_or_default(),
    })
}

fn preset_assistance(d: &mut Decoder, node: &Node) -> Option<RawAssistance> {
    let mut f = d.fields(node, "preset-assistance")?;
    let mut flag = |d: &mut Decoder, name| f.take(name).and_then(|node| d.flag(node));
    let assistance = RawAssistance {
        forecast: flag(d, "forecast"),
        hints: flag(d, "hints"),
        personality: flag(d, "personality"),
    };
    f.finish(d);
    Some(assistance)
}

/// What the trainee is helped with; all there is unless authored.
pub(super) fn assistance(d: &mut Decoder, node: Option<&Node>) -> Assistance {
    let usual = Assistance::default();
    let Some(mut f) = node.and_then(|node| d.fields(node, "assistance")) else {
        return usual;
    };
    let assistance = Assistance {
        forecast: f.flag(d, "forecast", usual.forecast),
        hints: f.flag(d, "hints", usual.hints),
        personality: f.flag(d, "personality", usual.personality),
    };
    f.finish(d);
    assistance
}
