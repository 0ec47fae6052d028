//! The plan: a card for each tier, hours and money, what needs attention.

mod cards;
mod changes;
mod edits;
mod foresight;
mod goals;
mod notices;

pub use changes::{Change, Place, changes, step_said};
pub use edits::policy_value;
pub use foresight::{Band, ForecastView, GuessView, Hint, bands, expected, guess, hint};
pub use goals::foreseen;

use super::Eye;
use crate::locale::{self, Texts};
use crate::sim::customer::Intent;
use crate::sim::policy::{Lever, Policy};
use crate::sim::tier::{Level, Measure};
use crate::sim::win_back;
use crate::sim::{CustomerId, Money, TierId};

/// A tier and what it gets.
#[derive(Clone, Debug, PartialEq)]
pub struct TierCard {
    /// Which.
    pub tier: TierId,
    /// Its letter.
    pub letter: String,
    /// Its own name, where the scenario gives it one.
    pub name: Option<String>,
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
    /// Customers of the tier that have hours and a level of their own.
    pub own: Vec<OwnRow>,
    /// The hint about another hour; none where there are no hints.
    pub hint: Option<Hint>,
}

/// A customer with hours and a level of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnRow {
    /// Who.
    pub customer: CustomerId,
    /// Its name.
    pub name: String,
    /// “Jianghai: 60 h, partnership”.
    pub said: String,
}

/// A line that asks for attention.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What.
    pub text: String,
    /// Where it leads.
    pub place: Place,
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
    /// By what the book is graded here as usual.
    pub measure: Measure,
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
    /// All that the plan commits, in money.
    pub money_said: String,
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
    /// What the plan is likely to bring, where somebody asked.
    pub foreseen: Option<String>,
    /// What opens now for the first time.
    pub opened: Option<String>,
    /// What is not as it was in the quarter before.
    pub changes: Vec<Change>,
    /// What would be taken back, and what would be done again.
    pub steps: [Option<String>; 2],
    /// What is asked before the forecast is shown, while it is asked.
    pub guess: Option<GuessView>,
    /// What the trainee expects of the quarter, once it was said.
    pub expected: Option<String>,
    /// Whether the scenario shows forecasts at all.
    pub forecast: bool,
    /// The forecast beside it, where somebody asked.
    pub bands: Option<ForecastView>,
    /// What the instructor has locked.
    pub locked: Option<String>,
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

    /// Whether a lever was moved for a tier since the quarter before.
    pub fn moved(&self, tier: TierId, lever: Lever) -> bool {
        let here = |c: &Change| c.lever == lever && c.place == Place::Tier(tier);
        self.changes.iter().any(here)
    }

    /// Whether a lever of the firm was moved since the quarter before.
    pub fn moved_firm(&self, lever: Lever) -> bool {
        let here = |c: &Change| c.lever == lever && c.place == Place::Firm;
        self.changes.iter().any(here)
    }

    /// Locks levers, whatever quarter it is; the plan says which.
    pub fn lock(&mut self, levers: &[Lever], t: &Texts) {
        let why = t.get("lesson-locked-why");
        let mut names = Vec::new();
        for (lever, gate) in Lever::ALL.iter().zip(&mut self.gates) {
            if gate.open && levers.contains(lever) {
                gate.open = false;
                names.push(gate.name.clone());
                gate.tip = format!("{why}\n{}", gate.tip);
            }
        }
        self.locked = (!names.is_empty()).then(|| {
            let levers = names.join(&t.get("list-comma"));
            t.with("lesson-locked", [("levers", levers.into())])
        });
    }

    /// A lever's name and what it does.
    pub fn gate(&self, lever: Lever) -> Option<&Gate> {
        let place = Lever::ALL.iter().position(|l| *l == lever)?;
        self.gates.get(place)
    }
}

/// “From quarter 3: care, files”: the levers of a list that open next.
pub fn soon(eye: Eye, levers: &[Lever]) -> Option<String> {
    let (sc, t, state) = (eye.sc(), eye.t, eye.state());
    // What opens after the end of a short run is none of its business.
    let still = state.quarter + 1..=state.quarters;
    let later = |lever: &Lever| sc.opens(*lever).filter(|from| still.contains(from));
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
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let revenue_of = |id: CustomerId| {
        state
            .customer(id)
            .map_or(0.0, |c| c.wallet * c.levels.share)
    };
    let total: f64 = state.active().map(|(id, _)| revenue_of(id)).sum();
    let tiers: Vec<TierCard> = (0..sc.tiers.len())
        .map(|i| cards::tier_card(eye, TierId(i as u32), total, &revenue_of))
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
    let standing = crate::sim::standings(sc, state);
    let risky = state
        .active()
        .filter_map(|(id, _)| standing(id))
        .filter(|step| step.hazard.probability > 0.08)
        .count();
    let opened: Vec<Lever> = sc
        .levers
        .iter()
        .filter(|l| l.from == state.quarter && state.quarter > 1)
        .map(|l| l.lever)
        .collect();
    let opens = |lever: &Lever| sc.opens(*lever);
    let firm_from = OF_THE_FIRM.iter().filter_map(opens).min();
    PlanView {
        tiers,
        measure: sc.measure,
        soon: soon(eye, &OF_TIERS),
        firm_open: firm_from.is_some_and(|from| from <= state.quarter),
        firm_when: firm_from.map_or_else(|| t.get("lever-never"), |from| eye.opens_from(from)),
        // Hints take hours before the quarter begins.
        firm_hours: (state.planned_hours() - of_tiers).max(0.0) + state.extra_hours,
        levels: Level::ALL.map(|l| t.get(l.key())),
        level_tips: Level::ALL.map(|l| t.get(&format!("{}-tip", l.key()))),
        gates: Lever::ALL.iter().map(|l| gate(eye, *l)).collect(),
        capacity,
        money_said: locale::money(eye, parts.iter().copied().sum()),
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
        notices: notices::notices(eye, capacity),
        unfolded: None,
        goals: goals::goals(eye),
        foreseen: None,
        opened: (!opened.is_empty()).then(|| opened_now(t, &opened)),
        changes: Vec::new(),
        steps: [None, None],
        guess: None,
        expected: foresight::expected(eye),
        forecast: sc.assistance.forecast,
        bands: None,
        locked: None,
    }
}

/// What can be moved from now on, and where that is not to be seen at once, how.
fn opened_now(t: &Texts, levers: &[Lever]) -> String {
    let names: Vec<String> = levers.iter().map(|lever| t.get(lever.key())).collect();
    let names = names.join(&t.get("list-comma"));
    // Several at once are no matter of a sentence.
    let how = match levers {
        [lever] => Some(format!("{}-how", lever.key())).filter(|key| t.has(key)),
        _ => None,
    };
    match how {
        Some(key) => t.with(
            "levers-opened-how",
            [("levers", names.into()), ("how", t.get(&key).into())],
        ),
        None => t.with("levers-opened", [("levers", names.into())]),
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
