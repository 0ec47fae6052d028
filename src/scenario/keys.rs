//! Which texts a scenario needs: the conventions for their keys.

use crate::sim::Scenario;
use crate::sim::complaint::Case;
use std::collections::BTreeSet;

/// Words of the program that a scenario may say its own way: who takes a complaint that the trainee hands on.
const SAID_ANEW: [&str; 4] = [
    "complaint-delegate",
    "delegate-means",
    "feed-delegated",
    "outcome-delegated",
];

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

/// The keys of a scenario's texts. Its first `own` cases are its own; those of
/// the library bring their texts with them.
pub fn keys(sc: &Scenario, own: usize) -> Keys {
    let mut keys = Keys::default();
    keys.all("scenario", ["-title", "-blurb", "-firm", "-role"]);
    keys.all("briefing", ["-1", "-2", "-3", "-4"]);
    for id in &sc.objectives {
        keys.need(format!("objective-{id}"));
    }
    for preset in &sc.presets {
        keys.optional.insert(format!("preset-{}", preset.id));
    }
    keys.optional.extend(sc.tiers.iter().map(|t| tier(&t.id)));
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
    for case in &sc.cases[..own.min(sc.cases.len())] {
        of_case(case, &mut keys);
    }
    for question in &sc.quiz {
        let stem = format!("quiz-{}", question.id);
        keys.all(&stem, ["", "-why"]);
        for option in &question.options {
            keys.need(format!("{stem}-{option}"));
        }
    }
    for n in 1..=sc.debrief.len() {
        keys.need(format!("debrief-{n}"));
        // What the instructor looks at; only the hand-out shows it.
        keys.optional.insert(format!("debrief-{n}-look"));
    }
    keys.optional.extend(SAID_ANEW.map(str::to_owned));
    keys
}

/// The key of a tier's own name, which a scenario may give it.
pub fn tier(letter: &str) -> String {
    format!("tier-{}", letter.to_lowercase())
}

/// The keys of a case's texts.
pub fn case_keys(case: &Case) -> Keys {
    let mut keys = Keys::default();
    of_case(case, &mut keys);
    keys
}

fn of_case(case: &Case, keys: &mut Keys) {
    let stem = format!("case-{}", case.id);
    keys.all(&stem, ["", ".what", ".demand", ".cause", ".promise"]);
    for practice in [".firm", ".contact", ".role"] {
        keys.optional.insert(format!("{stem}{practice}"));
    }
    for fact in &case.facts {
        keys.need(format!("{stem}.fact-{}", fact.id));
        keys.optional.insert(format!("{stem}.tells-{}", fact.id));
    }
    let who: Vec<&str> = case.personalities.iter().map(|p| p.id()).collect();
    for p in &who {
        keys.need(format!("{stem}-open.{p}"));
        for end in ["good", "bad", "hang"] {
            keys.optional.insert(format!("{stem}-end.{p}-{end}"));
        }
    }
    for (at, turn) in case.turns.iter().enumerate() {
        let turn_stem = format!("{stem}-{}", turn.id);
        for p in who.iter().filter(|_| at > 0) {
            keys.need(format!("{turn_stem}.{p}"));
            keys.optional.insert(format!("{turn_stem}.{p}-soft"));
        }
        for n in 1..=turn.lines.len() {
            let line = format!("{turn_stem}-{n}");
            keys.all(&line, ["", ".why"]);
            for p in &who {
                keys.need(format!("{line}.{p}"));
                keys.optional.insert(format!("{line}.{p}-back"));
                keys.optional.insert(format!("{line}.{p}-low"));
            }
        }
    }
    if case.follow_up.ways.is_empty() {
        return;
    }
    keys.need(format!("{stem}-follow"));
    for n in 1..=case.follow_up.ways.len() {
        let line = format!("{stem}-follow-{n}");
        keys.all(&line, ["", ".why"]);
        for p in &who {
            keys.need(format!("{line}.{p}"));
        }
    }
}
