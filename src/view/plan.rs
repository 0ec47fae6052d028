//! The plan: a card for each tier, hours and money, what needs attention.

use super::Eye;
use crate::locale;
use crate::sim::complaint::Outcome;
use crate::sim::customer::Intent;
use crate::sim::file::Hidden;
use crate::sim::plan::Goal;
use crate::sim::policy::{Lever, Policy};
use crate::sim::tier::Level;
use crate::sim::win_back;
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
    /// Mean hours of the rival for these customers, as estimated.
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
    /// Most hours that the slider offers.
    pub most_hours: f64,
    /// The levers of the folded part as they stand, in a line; empty while none is open.
    pub folded: String,
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
    /// Its name.
    pub name: String,
    /// What it does, with its figures.
    pub tip: String,
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
    /// What opens next among the levers for tiers, if anything does.
    pub soon: Option<String>,
    /// Whether any lever of the firm is open.
    pub firm_open: bool,
    /// When the first lever of the firm opens, if none is open.
    pub firm_when: String,
    /// Hours there are.
    pub capacity: f64,
    /// Hours that the plan takes besides the tiers: training, prospects, collection, farewells.
    pub firm_hours: f64,
    /// Money of the plan: care for the quarter.
    pub money_said: String,
    /// What it is made of.
    pub money_note: String,
    /// What the bar is made of: care, wages, winning customers, invested, fixed.
    pub money_parts: [f64; 5],
    /// Names of these parts.
    pub money_names: [String; 5],
    /// Summary above the board.
    pub book: String,
    /// What asks for attention, at most three.
    pub notices: Vec<Notice>,
    /// The tier whose card is unfolded.
    pub unfolded: Option<TierId>,
    /// The goals of the quarter.
    pub goals: String,
    /// What opens now for the first time.
    pub opened: Option<String>,
}

/// Levers that are moved tier by tier, or for one customer.
pub const OF_TIERS: [Lever; 12] = [
    Lever::Hours,
    Lever::Grade,
    Lever::Level,
    Lever::Authority,
    Lever::Care,
    Lever::Override,
    Lever::Priority,
    Lever::Files,
    Lever::LetGo,
    Lever::Discount,
    Lever::Credit,
    Lever::Programme,
];
/// Levers of the firm as a whole.
pub const OF_THE_FIRM: [Lever; 8] = [
    Lever::Team,
    Lever::Quality,
    Lever::Access,
    Lever::Image,
    Lever::Acquisition,
    Lever::Credit,
    Lever::Targets,
    Lever::WinBack,
];

impl PlanView {
    /// Whether a lever can be moved now.
    pub fn open(&self, lever: Lever) -> bool {
        self.gate(lever).is_some_and(|gate| gate.open)
    }

    /// A lever's name and what it does.
    pub fn gate(&self, lever: Lever) -> Option<&Gate> {
        let place = Lever::ALL.iter().position(|l| *l == lever)?;
        self.gates.get(place)
    }
}

/// “From quarter 3: care, files”: the levers of a list that open next.
pub fn soon(eye: Eye, levers: &[Lever]) -> Option<String> {
    let (sc, t, now) = (eye.sc(), eye.t, eye.state().quarter);
    let later = |lever: &Lever| sc.opens(*lever).filter(|from| *from > now);
    let from = levers.iter().filter_map(later).min()?;
    let names: Vec<String> = levers
        .iter()
        .filter(|lever| later(lever) == Some(from))
        .map(|lever| t.get(lever.key()))
        .collect();
    Some(t.with(
        "levers-soon",
        [
            ("quarter", from.into()),
            ("levers", names.join(&t.get("list-comma")).into()),
        ],
    ))
}

/// What the plan spends on winning customers and winning them back.
fn winning(eye: Eye) -> Money {
    let state = eye.state();
    let back = state.customers.iter().enumerate().filter_map(|(i, c)| {
        let p = eye.profile(CustomerId(i as u32))?;
        (c.intent == Intent::WinBack).then(|| win_back::cost(p, c))
    });
    state.plan.channels.iter().copied().chain(back).sum()
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
    let tiers: Vec<TierCard> = (0..sc.tiers.len())
        .map(|i| tier_card(eye, TierId(i as u32), total, &revenue_of))
        .collect();
    let of_tiers: f64 = tiers.iter().map(|card| card.hours).sum();
    let capacity = state.hours(sc);
    let care = state.planned_care();
    let head = f64::from(sc.firm.hours_per_head) * sc.firm.wage.to_f64();
    let staffing = super::firm::staffing(eye);
    let wages = Money::from_f64(f64::from(state.plan.heads) * head) + staffing;
    let invested = state.plan.quality + state.plan.access + state.plan.image;
    let parts = [care, wages, winning(eye), invested, sc.firm.fixed_cost];
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
    let opens = |lever: &Lever| sc.opens(*lever);
    let firm_from = OF_THE_FIRM.iter().filter_map(opens).min();
    PlanView {
        tiers,
        soon: soon(eye, &OF_TIERS),
        firm_open: firm_from.is_some_and(|from| from <= state.quarter),
        firm_when: firm_from.map_or_else(
            || t.get("lever-never"),
            |from| t.with("lever-from", [("quarter", from.into())]),
        ),
        firm_hours: (state.planned_hours() - of_tiers).max(0.0),
        levels: Level::ALL.map(|l| t.get(l.key())),
        level_tips: Level::ALL.map(|l| t.get(&format!("{}-tip", l.key()))),
        gates: Lever::ALL.iter().map(|l| gate(eye, *l)).collect(),
        capacity,
        money_said: locale::money(lang, parts.iter().copied().sum()),
        money_note: t.with("money-note", [("care", locale::money(lang, care).into())]),
        money_parts: parts.map(Money::to_f64),
        money_names: [
            "money-care",
            "account-salaries",
            "fall-winning",
            "fall-invested",
            "account-fixed-cost",
        ]
        .map(|k| t.get(k)),
        book: if state.quarter > 1 {
            t.with(
                "book-summary-risk",
                [("count", active.into()), ("risky", risky.into())],
            )
        } else {
            t.with("book-summary", [("count", active.into())])
        },
        notices: notices(eye),
        unfolded: None,
        goals: goals(eye),
        opened: (!opened.is_empty()).then(|| {
            t.with(
                "levers-opened",
                [("levers", opened.join(&t.get("list-comma")).into())],
            )
        }),
    }
}

/// The goals of the quarter: one's own where they are set, else the scenario's.
fn goals(eye: Eye) -> String {
    let (sc, state, t, lang) = (eye.sc(), eye.state(), eye.t, eye.lang());
    let own = |goal| state.goal(goal);
    let share = |goal, otherwise: f64| own(goal).map_or(otherwise, |v| v as f64 / 1000.0);
    let profit = own(Goal::Profit).map_or(sc.targets.profit, Money);
    let said = t.with(
        "plan-goals",
        [
            ("profit", locale::money(lang, profit).into()),
            (
                "churn",
                locale::percent(share(Goal::Churn, sc.targets.churn)).into(),
            ),
            (
                "satisfaction",
                locale::points(share(Goal::Satisfaction, sc.targets.satisfaction)).into(),
            ),
        ],
    );
    match own(Goal::Revenue) {
        Some(fen) => t.with(
            "plan-goals-revenue",
            [
                ("revenue", locale::money(lang, Money(fen)).into()),
                ("goals", said.into()),
            ],
        ),
        None => said,
    }
}

/// What is known of the probability that a customer leaves this quarter.
pub fn risk(eye: Eye, id: CustomerId) -> f64 {
    crate::sim::outlook(eye.sc(), eye.state(), id).map_or(0.0, |h| h.probability)
}

/// Whether a lever is open in the quarter now.
pub fn is_open(eye: Eye, lever: Lever) -> bool {
    let from = eye.sc().opens(lever);
    from.is_some_and(|from| from <= eye.state().quarter)
}

fn gate(eye: Eye, lever: Lever) -> Gate {
    Gate {
        open: is_open(eye, lever),
        name: eye.t.get(lever.key()),
        tip: eye.t.get(&format!("{}-tip", lever.key())),
    }
}

/// The folded part of a card in a line: what is open, as it stands.
fn folded(eye: Eye, policy: &Policy) -> String {
    let t = eye.t;
    let files: u32 = policy.files.into();
    let parts = [
        (Lever::Discount, discount_said(eye, policy.discount)),
        (
            Lever::Files,
            t.with("folded-files", [("hours", files.into())]),
        ),
        (
            Lever::Credit,
            t.with(
                "folded-credit",
                [
                    ("days", policy.terms.into()),
                    ("limit", u32::from(policy.limit).into()),
                ],
            ),
        ),
        (
            Lever::Priority,
            t.with(
                "folded-priority",
                [("priority", t.get(policy.priority.key()).into())],
            ),
        ),
        (Lever::Programme, t.get(policy.programme.key())),
    ];
    let open: Vec<String> = parts
        .into_iter()
        .filter(|(lever, _)| is_open(eye, *lever))
        .map(|(_, said)| said)
        .collect();
    open.join(" · ")
}

/// “list price”, “5% off”, “3% on top”.
pub fn discount_said(eye: Eye, thousandths: i16) -> String {
    let share = locale::percent(f64::from(thousandths.unsigned_abs()) / 1000.0);
    match thousandths {
        0 => eye.t.get("discount-none"),
        1.. => eye.t.with("discount-off", [("share", share.into())]),
        _ => eye.t.with("discount-on", [("share", share.into())]),
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
        .filter(|(_, c)| c.tier() == tier)
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
        .filter_map(|id| super::file::estimate(eye, *id, Hidden::RivalHours))
        .sum::<f64>()
        / n;
    let hours: f64 = members
        .iter()
        .filter_map(|id| state.customer(*id))
        .map(|c| f64::from(c.policy(&state.policies).all_hours()))
        .sum();
    let margin: f64 = members
        .iter()
        .filter_map(|id| Some((eye.profile(*id)?, state.customer(*id)?)))
        .map(|(p, c)| crate::sim::worth::quarterly_margin(p, c, c.levels.share, c.levels.depth))
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
        most_hours: most_hours(rival, policy.hours),
        folded: folded(eye, &policy),
    }
}

/// The slider reaches three times the rival's hours, and what is set.
fn most_hours(rival: f64, now: u32) -> f64 {
    let wanted = (3.0 * rival).max(120.0).max(f64::from(now));
    ((wanted / 20.0).ceil() * 20.0).min(f64::from(Policy::MAX_HOURS))
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
