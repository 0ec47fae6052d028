//! Which texts a scenario needs: the conventions for their keys.

use crate::sim::Scenario;
use std::collections::BTreeSet;

/// The keys of a scenario's texts.
#[derive(Clone, Debug, Default)]
pub struct Keys {
    /// Those that must be there.
    pub required: BTreeSet<String>,
    /// Those that may be there.
    pub optional: BTreeSet<String>,
    /// Keys that two things would share.
    pub clashes: BTreeSet<String>,
}

impl Keys {
    fn need(&mut self, key: String) {
        if !self.required.insert(key.clone()) {
            self.clashes.insert(key);
        }
    }

    fn all<const N: usize>(&mut self, stem: &str, ends: [&str; N]) {
        for end in ends {
            self.need(format!("{stem}{end}"));
        }
    }
}

/// The keys of a scenario's texts.
pub fn keys(sc: &Scenario) -> Keys {
    let mut keys = Keys::default();
    keys.all("scenario", ["-title", "-blurb", "-firm", "-role"]);
    keys.all("briefing", ["-1", "-2", "-3", "-4"]);
    for id in &sc.objectives {
        keys.need(format!("objective-{id}"));
    }
    for preset in &sc.presets {
        keys.optional.insert(format!("preset-{}", preset.id));
    }
    for event in &sc.events {
        let stem = format!("event-{}", event.id);
        keys.all(&stem, ["", "-text"]);
        for choice in &event.choices {
            keys.all(&format!("{stem}-{}", choice.id), ["", "-after"]);
        }
    }
    for channel in &sc.market.channels {
        keys.need(format!("channel-{}", channel.id));
        keys.optional.insert(format!("channel-{}-text", channel.id));
    }
    // Customers that were drawn have no id, and names of their own.
    for customer in sc.customers.iter().filter(|c| !c.id.is_empty()) {
        let stem = format!("customer-{}", customer.id);
        keys.all(&stem, ["", "-about", "-contact", "-role"]);
    }
    for case in &sc.cases {
        let stem = format!("case-{}", case.id);
        keys.all(&stem, ["", "-what", "-demand", "-cause", "-open"]);
        for fact in &case.facts {
            keys.need(format!("{stem}-fact-{fact}"));
        }
        for turn in &case.turns {
            for n in 1..=turn.lines.len() {
                let line = format!("{stem}-{}-{n}", turn.id);
                keys.all(&line, ["", "-reply", "-why"]);
            }
        }
    }
    for question in &sc.quiz {
        let stem = format!("quiz-{}", question.id);
        keys.all(&stem, ["", "-why"]);
        for option in &question.options {
            keys.need(format!("{stem}-{option}"));
        }
    }
    for n in 1..=sc.debrief {
        keys.need(format!("debrief-{n}"));
    }
    keys
}
