//! The plan: a card for each tier, hours and money, what needs attention.

use super::Eye;
use crate::locale;
use crate::sim::complaint::Outcome;
use crate::sim::tier::{Level, Lever, Policy};
use crate::sim::{CustomerId, Money, TierId};

/// A tier and what it gets.
#[derive(Clone, Debug, PartialEq)]
pub struct TierCard {
    /// Which.
    pub tier: TierId,
    /// Its letter.
    pub letter: String,
    /// “8 customers · 56 % of revenue”.
    pub summary: String,
    /// Customers in it.
    pub count: usize,
    /// The policy.
    pub policy: Policy,
    /// Hours really given where the level's floor is higher than the slider.
    pub floor: Option<String>,
    /// The level's floor in hours.
    pub floor_hours: u32,
    /// Mean hours of the rival for these customers.
    pub rival_hours: f64,
    /// “2.0× the rival”.
    pub against_rival: String,
    /// Value per hour: contribution last quarter over hours.
    pub per_hour: String,
    /// Care, written out.
    pub care: String,
    /// Authority, written out.
    pub authority: String,
    /// Hours of the whole tier.
    pub hours: f64,
}

/// A line that asks for attention.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What.
    pub text: String,
    /// The customer it leads to.
    pub customer: CustomerId,
}

/// A lever's name and whether it can be moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// Whether it can be moved now.
    pub open: bool,
    /// “opens in quarter 2”, where it is locked.
    pub when: String,
}

/// The plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanView {
    /// Tiers, best first.
    pub tiers: Vec<TierCard>,
    /// Names of the five levels.
    pub levels: [String; 5],
    /// What each level means.
    pub level_tips: [String; 5],
    /// The levers in the order of [`Lever::ALL`].
    pub gates: Vec<Gate>,
    /// Hours there are.
    pub capacity: f64,
    /// Money of the plan: care for the quarter.
    pub money_said: String,
    /// What it is made of.
    pub money_note: String,
    /// Share of the largest budget line for the bar: (care, wages, fixed).
    pub money_parts: [f64; 3],
    /// Names of these parts.
    pub money_names: [String; 3],
    /// Summary above the board.
    pub book: String,
    /// What asks for attention, at most three.
    pub notices: Vec<Notice>,
    /// The goals of the quarter.
    pub goals: String,
    /// What opens now for the first time.
    pub opened: Option<String>,
}

/// The plan of the quarter.
pub fn plan(eye: Eye) -> PlanView {
    let (sc, state, t, lang) = (eye.sc(), eye.state(), eye.t, eye.lang());
    let revenue_of = |id: CustomerId| {
        state
            .customer(id)
            .map_or(0.0, |c| c.wallet * c.levels.share)
    };
    let total: f64 = state.active().map(|(id, _)| revenue_of(id)).sum();
    let tiers = (0..sc.tiers.len())
        .map(|i| tier_card(eye, TierId(i as u32), total, &revenue_of))
        .collect();
    let capacity = sc.firm.hours();
    let care = state.planned_care();
    let wages = sc.firm.hours() * sc.firm.wage.to_f64();
    let fixed = sc.firm.fixed_cost + sc.firm.upkeep;
    let parts = [care.to_f64(), wages, fixed.to_f64()];
    let active = state.active().count();
    let risky = state
        .active()
        .filter(|(id, _)| risk(eye, *id) > 0.08)
        .count();
    let opened: Vec<String> = sc
        .levers
        .iter()
        .filter(|l| l.from == state.quarter && state.quarter > 1)
        .map(|l| t.get(l.lever.key()))
        .collect();
    PlanView {
        tiers,
        levels: Level::ALL.map(|l| t.get(l.key())),
        level_tips: Level::ALL.map(|l| t.get(&format!("{}-tip", l.key()))),
        gates: Lever::ALL.iter().map(|l| gate(eye, *l)).collect(),
        capacity,
        money_said: locale::money(lang, care + Money::from_f64(wages) + fixed),
        money_note: t.with("money-note", [("care", locale::money(lang, care).into())]),
        money_parts: parts,
        money_names: ["money-care", "account-salaries", "account-fixed-cost"].map(|k| t.get(k)),
        book: if state.quarter > 1 {
            t.with(
                "book-summary-risk",
                [("count", active.into()), ("risky", risky.into())],
            )
        } else {
            t.with("book-summary", [("count", active.into())])
        },
        notices: notices(eye),
        goals: t.with(
            "plan-goals",
            [
                ("profit", locale::money(lang, sc.targets.profit).into()),
                ("churn", locale::percent(sc.targets.churn).into()),
                (
                    "satisfaction",
                    locale::points(sc.targets.satisfaction).into(),
                ),
            ],
        ),
        opened: (!opened.is_empty()).then(|| {
            t.with(
                "levers-opened",
                [("levers", opened.join(&t.get("list-comma")).into())],
            )
        }),
    }
}

/// What is known of the probability that a customer leaves this quarter.
pub fn risk(eye: Eye, id: CustomerId) -> f64 {
    crate::sim::outlook(eye.sc(), eye.state(), id).map_or(0.0, |h| h.probability)
}

fn gate(eye: Eye, lever: Lever) -> Gate {
    let from = eye.sc().opens(lever);
    Gate {
        open: from.is_some_and(|from| from <= eye.state().quarter),
        when: from.map_or_else(
            || eye.t.get("lever-never"),
            |from| eye.t.with("lever-from", [("quarter", from.into())]),
        ),
    }
}

fn tier_card(
    eye: Eye,
    tier: TierId,
    total: f64,
    revenue_of: &dyn Fn(CustomerId) -> f64,
) -> TierCard {
    let (sc, state, t, lang) = (eye.sc(), eye.state(), eye.t, eye.lang());
    let members: Vec<CustomerId> = state
        .active()
        .filter(|(_, c)| c.tier == tier)
        .map(|(id, _)| id)
        .collect();
    let policy = state
        .policies
        .get(tier.index())
        .copied()
        .unwrap_or_default();
    let n = members.len().max(1) as f64;
    let revenue: f64 = members.iter().map(|id| revenue_of(*id)).sum();
    let rival: f64 = members
        .iter()
        .filter_map(|id| state.customer(*id))
        .map(|c| c.rival_hours)
        .sum::<f64>()
        / n;
    let hours: f64 = members
        .iter()
        .filter_map(|id| state.customer(*id))
        .map(|c| f64::from(c.policy(&state.policies).effective_hours()))
        .sum();
    let margin: f64 = members
        .iter()
        .filter_map(|id| Some((sc.customers.get(id.index())?, state.customer(*id)?)))
        .map(|(p, c)| crate::sim::worth::quarterly_margin(p, c, c.levels.share))
        .sum();
    let floor_hours = policy.level.floor_hours();
    let effective = f64::from(policy.effective_hours());
    TierCard {
        tier,
        letter: sc
            .tiers
            .get(tier.index())
            .map_or_else(String::new, |x| x.id.clone()),
        summary: t.with(
            "tier-summary",
            [
                ("count", members.len().into()),
                (
                    "share",
                    locale::percent(if total > 0.0 { revenue / total } else { 0.0 }).into(),
                ),
            ],
        ),
        count: members.len(),
        policy,
        floor: (floor_hours > policy.hours)
            .then(|| t.with("hours-floor", [("hours", floor_hours.into())])),
        floor_hours,
        rival_hours: rival,
        against_rival: if members.is_empty() || rival <= 0.0 {
            t.with("hours-each", [("hours", policy.hours.into())])
        } else {
            t.with(
                "hours-against-rival",
                [
                    ("hours", policy.effective_hours().into()),
                    ("times", format!("{:.1}", effective / rival).into()),
                ],
            )
        },
        per_hour: if hours > 0.0 {
            t.with(
                "per-hour",
                [(
                    "amount",
                    locale::money(lang, Money::from_f64(margin / hours)).into(),
                )],
            )
        } else {
            t.get("per-hour-none")
        },
        care: locale::money(lang, policy.care),
        authority: locale::money(lang, policy.authority),
        hours,
    }
}

fn notices(eye: Eye) -> Vec<Notice> {
    let (state, t) = (eye.state(), eye.t);
    let mut out: Vec<(f64, Notice)> = Vec::new();
    for (id, c) in state.active() {
        let name = eye.name(id);
        let hurt = state.complaints.iter().rev().find(|k| {
            k.customer == id
                && k.quarter + 1 >= state.quarter
                && k.outcome() == Some(Outcome::Unresolved)
        });
        let satisfaction = locale::points(c.levels.satisfaction);
        let weight = c.wallet * c.levels.share;
        if hurt.is_some() {
            let text = t.with(
                "notice-unresolved",
                [
                    ("name", name.into()),
                    ("tier", eye.letter(id).into()),
                    ("satisfaction", satisfaction.into()),
                ],
            );
            out.push((weight * 2.0, Notice { text, customer: id }));
        } else if c.levels.satisfaction < 0.55 {
            let text = t.with(
                "notice-unhappy",
                [
                    ("name", name.into()),
                    ("tier", eye.letter(id).into()),
                    ("satisfaction", satisfaction.into()),
                ],
            );
            out.push((weight, Notice { text, customer: id }));
        }
    }
    out.sort_by(|a, b| b.0.total_cmp(&a.0));
    out.into_iter().take(3).map(|(_, n)| n).collect()
}
