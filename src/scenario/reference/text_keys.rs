//! The keys of the texts, from the function that says which a scenario needs: asked about one whose ids are blanks to be filled in.

use crate::scenario::keys::keys;
use crate::sim::Money;
use crate::sim::complaint::{
    Case, Cause, Fact, Fault, Follow, FollowUp, Line, Profiles, Severity, TalkStep, Turn,
};
use crate::sim::policy::Policy;
use crate::sim::setup::{
    Assistance, Channel, Choice, Colour, Condition, EventSetup, Firm, Kind, Market, Medals,
    Personality, Preset, Profile, Question, Scenario, Targets, TierSetup,
};
use crate::sim::tier::{Measure, Threshold};

/// What a quarter and money are called: terms, which are used by other texts and asked for by none.
const TERMS: [&str; 2] = ["-period", "-money"];

/// A key of the texts, with blanks for ids: `event-‹event›-text`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextKey {
    /// The key. ‹type› is a personality, ‹n› a number from 1.
    pub pattern: String,
    /// Whether it must be there.
    pub needed: bool,
}

/// All keys: those that must be there first, each group in the order of the alphabet; the names of a quarter and of money last.
pub(super) fn text_keys() -> Vec<TextKey> {
    let keys = keys(&blank(), 1);
    let mut out: Vec<TextKey> = Vec::new();
    for (keys, needed) in [(keys.required, true), (keys.optional, false)] {
        for key in keys {
            let pattern = filled(&key);
            if !out.iter().any(|known| known.pattern == pattern) {
                out.push(TextKey { pattern, needed });
            }
        }
    }
    out.extend(TERMS.map(|term| TextKey {
        pattern: term.to_owned(),
        needed: false,
    }));
    out
}

/// What stands for one of several: the personality asked about, the number of a line.
fn filled(key: &str) -> String {
    let key = key
        .replace(Personality::Angry.id(), "‹type›")
        .replace("‹turn›-1", "‹turn›-‹n›");
    ["debrief-", "briefing-", "case-‹case›-follow-"]
        .into_iter()
        .find_map(|stem| {
            let rest = key.strip_prefix(stem)?;
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            (digits > 0).then(|| format!("{stem}‹n›{}", &rest[digits..]))
        })
        .unwrap_or(key)
}

/// A scenario with one of everything, whose ids are blanks.
fn blank() -> Scenario {
    let line = Line {
        step: TalkStep::Listen,
        marks: Vec::new(),
        suits: Vec::new(),
        reveals: Vec::new(),
        needs: Vec::new(),
        offer: None,
    };
    let turn = Turn {
        id: "‹turn›".to_owned(),
        lines: vec![line],
    };
    let case = Case {
        id: "‹case›".to_owned(),
        kind: Kind::Business,
        cause: Cause::Delivery,
        severity: Severity::Minor,
        fault: Fault::Ours,
        personalities: vec![Personality::Angry],
        claim: Money::ZERO,
        fair: (Money::ZERO, Money::ZERO),
        deadline: 10,
        facts: vec![Fact {
            id: "‹fact›".to_owned(),
            loss: Money::ZERO,
            deep: false,
        }],
        // What the customer goes on to say stands before every turn but the first.
        turns: vec![turn.clone(), turn],
        follow_up: FollowUp {
            due: 1,
            ways: vec![Follow::Keeps],
        },
    };
    let market = Market {
        channels: vec![Channel {
            id: "‹channel›".to_owned(),
            ..Channel::default()
        }],
        ..Market::default()
    };
    Scenario {
        id: String::new(),
        quarters: 1,
        seed: None,
        presets: vec![Preset {
            id: "‹preset›".to_owned(),
            quarters: 1,
            minutes: 1,
            assistance: Assistance::default(),
        }],
        minutes: 1,
        difficulty: 1,
        objectives: vec!["‹objective›".to_owned()],
        firm: Firm::default(),
        market,
        grading: Threshold::Count,
        measure: Measure::Revenue,
        tiers: vec![TierSetup {
            id: "‹tier›".to_owned(),
            policy: Policy::default(),
            share: 0.0,
            colour: Colour::Blue,
        }],
        levers: Vec::new(),
        customers: vec![Profile {
            id: "‹customer›".into(),
            ..Profile::default()
        }],
        cases: vec![case],
        talks: Vec::new(),
        events: vec![EventSetup {
            id: "‹event›".to_owned(),
            quarter: 1,
            week: 1,
            chance: 1.0,
            condition: Condition::default(),
            effects: Vec::new(),
            choices: vec![Choice {
                id: "‹choice›".to_owned(),
                effects: Vec::new(),
            }],
        }],
        quiz: vec![Question {
            id: "‹question›".to_owned(),
            options: vec!["‹option›".to_owned()],
            answer: 0,
            customer: None,
            page: None,
        }],
        assistance: Assistance::default(),
        targets: Targets {
            profit: Money::ZERO,
            churn: 0.0,
            satisfaction: 0.0,
        },
        medals: Medals {
            bronze: Money::ZERO,
            silver: Money::ZERO,
            gold: Money::ZERO,
        },
        debrief: vec![1],
        profiles: Profiles::default(),
    }
}
