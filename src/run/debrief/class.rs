//! A class: several runs of one scenario, ranked and set side by side.

use super::Debrief;
use super::area::Area;
use super::decisions::Decision;
use crate::run::summary::Spread;
use crate::sim::Money;
use serde::Serialize;
use std::collections::BTreeMap;

/// A run of the class.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// Whose it is.
    pub name: &'a str,
    /// Its debrief.
    pub debrief: &'a Debrief,
}

/// A run's place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Place {
    /// Whose it is.
    pub name: String,
    /// Its number among the members, from 0.
    pub member: u32,
    /// Seed of its luck.
    pub seed: u64,
    /// Value created.
    pub value: Money,
    /// The same with the luck in who left taken out: ranked by this.
    pub adjusted: Money,
    /// What the same decisions bring on other luck, on average.
    pub decisions: Money,
    /// Their quality between `equal` (0) and `search` (1).
    pub quality: Option<f64>,
    /// Place by luck-adjusted value, from 1; who is as good has the same.
    pub by_value: u32,
    /// Place by decisions, from 1.
    pub by_decisions: u32,
}

/// A row of the heat map: an area or an objective, and each member's points.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Heat {
    /// Key of the area, or id of the objective.
    pub of: String,
    /// Points by member, 0…100; none: no evidence.
    pub points: Vec<Option<f64>>,
    /// Their mean; none: nobody has any.
    pub mean: Option<f64>,
}

/// A decision on which the class differed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Differed {
    /// Its id.
    pub id: String,
    /// Quarter.
    pub quarter: u8,
    /// Key of what it was about.
    pub key: &'static str,
    /// What it cost (> 0) or gained each member against the benchmark's,
    /// luck-adjusted; nothing for who had nothing to decide.
    pub cost: Vec<Money>,
    /// Spread of that.
    pub spread: Spread,
    /// What each member decided.
    pub decisions: Vec<Option<Decision>>,
}

/// Several runs of one scenario.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Class {
    /// Id of the scenario.
    pub scenario: String,
    /// All played on the same luck, as long as each other: only then is the
    /// ranking fair.
    pub alike: bool,
    /// The runs, the best first.
    pub places: Vec<Place>,
    /// Value created, major units.
    pub value: Spread,
    /// Luck-adjusted.
    pub adjusted: Spread,
    /// What the decisions bring on other luck.
    pub decisions: Spread,
    /// Heat map by area.
    pub areas: Vec<Heat>,
    /// Heat map by the scenario's objectives.
    pub objectives: Vec<Heat>,
    /// The decisions on which the class differed most, the widest first.
    pub differed: Vec<Differed>,
}

/// Decisions on which a class differed that are listed.
const LISTED: usize = 12;

/// Sets runs side by side. None where there is none, or they are of different
/// scenarios.
pub fn class(members: &[Member]) -> Option<Class> {
    let first = members.first()?.debrief;
    let same = |m: &Member| m.debrief.scenario == first.scenario;
    if !members.iter().all(same) {
        return None;
    }
    let alike = |m: &Member| (m.debrief.seed, m.debrief.closed) == (first.seed, first.closed);
    let spread = |of: fn(&Debrief) -> f64| Spread::of(members.iter().map(|m| of(m.debrief)));
    Some(Class {
        scenario: first.scenario.clone(),
        alike: members.iter().all(alike),
        places: places(members),
        value: spread(|d| d.skill.value.to_f64()),
        adjusted: spread(|d| d.skill.adjusted.to_f64()),
        decisions: spread(|d| d.skill.same_adjusted.spread.mean),
        areas: Area::ALL
            .into_iter()
            .map(|area| {
                let points = members.iter().map(|m| m.debrief.objectives.points(area));
                heat(area.key().to_owned(), points.collect())
            })
            .collect(),
        objectives: objectives(members, first),
        differed: differed(members),
    })
}

fn places(members: &[Member]) -> Vec<Place> {
    let mut out: Vec<Place> = members
        .iter()
        .enumerate()
        .map(|(i, m)| {
            let skill = &m.debrief.skill;
            Place {
                name: m.name.to_owned(),
                member: i as u32,
                seed: m.debrief.seed,
                value: skill.value,
                adjusted: skill.adjusted,
                decisions: Money::from_f64(skill.same_adjusted.spread.mean),
                quality: skill.quality,
                by_value: 0,
                by_decisions: 0,
            }
        })
        .collect();
    let place = |all: &[Place], own: Money, of: fn(&Place) -> Money| {
        1 + all.iter().filter(|other| of(other) > own).count() as u32
    };
    let ranks: Vec<(u32, u32)> = out
        .iter()
        .map(|own| {
            (
                place(&out, own.adjusted, |p| p.adjusted),
                place(&out, own.decisions, |p| p.decisions),
            )
        })
        .collect();
    for (own, (by_value, by_decisions)) in out.iter_mut().zip(ranks) {
        own.by_value = by_value;
        own.by_decisions = by_decisions;
    }
    out.sort_by_key(|own| (own.by_value, own.by_decisions, own.member));
    out
}

fn heat(of: String, points: Vec<Option<f64>>) -> Heat {
    let known: Vec<f64> = points.iter().copied().flatten().collect();
    let mean = known.iter().sum::<f64>() / known.len().max(1) as f64;
    Heat {
        of,
        mean: (!known.is_empty()).then_some(mean),
        points,
    }
}

fn objectives(members: &[Member], first: &Debrief) -> Vec<Heat> {
    let ids = first.objectives.objectives.iter();
    ids.map(|objective| {
        let own = |m: &Member| {
            let mut all = m.debrief.objectives.objectives.iter();
            all.find(|o| o.id == objective.id)?.points
        };
        heat(objective.id.clone(), members.iter().map(own).collect())
    })
    .collect()
}

fn differed(members: &[Member]) -> Vec<Differed> {
    let mut all: BTreeMap<&str, Differed> = BTreeMap::new();
    for (i, member) in members.iter().enumerate() {
        for turn in &member.debrief.turning.turns {
            let decision = &turn.decision;
            let entry = all.entry(&decision.id).or_insert_with(|| Differed {
                id: decision.id.clone(),
                quarter: decision.quarter,
                key: decision.subject.key(),
                cost: vec![Money::ZERO; members.len()],
                spread: Spread::default(),
                decisions: vec![None; members.len()],
            });
            entry.cost[i] = turn.adjusted;
            entry.decisions[i] = Some(decision.clone());
        }
    }
    let mut out: Vec<Differed> = all.into_values().collect();
    for decision in &mut out {
        decision.spread = Spread::of(decision.cost.iter().map(|cost| cost.to_f64()));
    }
    out.retain(|decision| decision.spread.sd > 0.0);
    out.sort_by(|a, b| {
        let order = b.spread.sd.total_cmp(&a.spread.sd);
        order.then_with(|| a.id.cmp(&b.id))
    });
    out.truncate(LISTED);
    out
}

#[cfg(test)]
mod tests;
