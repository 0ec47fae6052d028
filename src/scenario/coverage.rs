//! What a scenario covers, in figures, for those who write one.

use super::Loaded;
use crate::sim::policy::Lever;
use crate::sim::setup::{Kind, Personality};
use serde::Serialize;

/// Figures of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Its id.
    pub id: String,
    /// Quarters of a full run.
    pub quarters: u8,
    /// Customers.
    pub customers: usize,
    /// Customers by kind: consumer, business, channel, internal.
    pub kinds: [usize; 4],
    /// Customers by personality: opinionated, hesitant, amiable, angry.
    pub personalities: [usize; 4],
    /// Customers by tier, best first.
    pub tiers: Vec<usize>,
    /// Cases.
    pub cases: usize,
    /// Lines that can be said in them.
    pub lines: usize,
    /// Talks by quarter.
    pub talks: Vec<usize>,
    /// Talks by the personality of who voices them, as above.
    pub voices: [usize; 4],
    /// Events.
    pub events: usize,
    /// Acquisition channels.
    pub channels: usize,
    /// Levers that open during the run.
    pub levers: usize,
    /// Which of them open in which quarter, from the first.
    pub opens: Vec<Vec<Lever>>,
    /// Quiz questions.
    pub questions: usize,
    /// Languages with a file, and how many texts they have.
    pub locales: Vec<(&'static str, usize)>,
}

impl Coverage {
    /// The figures of a scenario.
    pub fn of(loaded: &Loaded) -> Self {
        let sc = &loaded.scenario;
        let by_personality =
            |who: &[Personality]| Personality::ALL.map(|p| who.iter().filter(|q| **q == p).count());
        let people: Vec<Personality> = sc.customers.iter().map(|c| c.personality).collect();
        let voices: Vec<Personality> = sc
            .talks
            .iter()
            .filter_map(|talk| talk.customers.first())
            .filter_map(|id| people.get(id.index()).copied())
            .collect();
        let opens = |lever: &Lever| sc.opens(*lever).is_some_and(|from| from <= sc.quarters);
        Self {
            id: sc.id.clone(),
            quarters: sc.quarters,
            customers: sc.customers.len(),
            kinds: Kind::ALL.map(|kind| sc.customers.iter().filter(|c| c.kind == kind).count()),
            personalities: by_personality(&people),
            tiers: (0..sc.tiers.len())
                .map(|t| sc.customers.iter().filter(|c| c.tier as usize == t).count())
                .collect(),
            cases: sc.cases.len(),
            lines: sc
                .cases
                .iter()
                .flat_map(|c| &c.turns)
                .map(|t| t.lines.len())
                .sum(),
            talks: (1..=sc.quarters)
                .map(|q| sc.talks.iter().filter(|t| t.quarter == q).count())
                .collect(),
            voices: by_personality(&voices),
            events: sc.events.len(),
            channels: sc.market.channels.len(),
            opens: (1..=sc.quarters)
                .map(|q| {
                    let now = |lever: &Lever| sc.opens(*lever) == Some(q);
                    Lever::ALL.into_iter().filter(now).collect()
                })
                .collect(),
            levers: Lever::ALL.iter().filter(|lever| opens(lever)).count(),
            questions: sc.quiz.len(),
            locales: loaded
                .texts
                .iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(lang, text)| (*lang, messages(text)))
                .collect(),
        }
    }
}

/// How many messages a text holds that has been checked.
fn messages(text: &str) -> usize {
    let starts = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    text.lines().filter(starts).count()
}
