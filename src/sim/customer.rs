//! A customer's state, and the one step that carries its levels through a quarter.

use super::churn::{self, Exposure, Hazard, Memory};
use super::effort;
use super::orders;
use super::perception::{self, Service};
use super::setup::{Profile, Scenario};
use super::tier::{Level, Policy};
use super::units::{Money, TierId, level};
use serde::{Deserialize, Serialize};

/// The levels of a customer that a quarter moves; all in [0, 1] but the stock
/// (≥ 0, 1 = the rival's effort) and the memory (log odds).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Levels {
    /// Satisfaction S.
    pub satisfaction: f64,
    /// Expectation E.
    pub expectation: f64,
    /// Trust.
    pub trust: f64,
    /// Loyalty L.
    pub loyalty: f64,
    /// Share of wallet.
    pub share: f64,
    /// Effort stock X.
    pub stock: f64,
    /// Complaint memory Z.
    pub memory: Memory,
}

/// What meets a customer in a quarter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Encounter {
    /// Hours given.
    pub hours: f64,
    /// Relationship level.
    pub level: Level,
    /// Care in major units.
    pub care: f64,
    /// Overload of the team, [0, 1].
    pub overload: f64,
    /// Quality, access, image, skill: the firm's levels.
    pub quality: f64,
    /// Complaint access.
    pub access: f64,
    /// Image.
    pub image: f64,
    /// Skill.
    pub skill: f64,
    /// Failures so far.
    pub major: f64,
    /// Minor failures so far.
    pub minor: f64,
    /// Rival's hours.
    pub rival_hours: f64,
    /// Rival shock in log odds.
    pub rival_shock: f64,
}

/// What a quarter makes of a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Levels after it.
    pub levels: Levels,
    /// The five dials.
    pub dials: [f64; 5],
    /// Perception P.
    pub perception: f64,
    /// Expectation it was held against.
    pub expectation: f64,
    /// Effort response R.
    pub response: f64,
    /// Hazard of leaving at the end of it.
    pub hazard: Hazard,
}

/// One quarter of a customer: effort → perception → satisfaction → loyalty →
/// share → hazard. `part` in [0, 1] is how much of the quarter has passed; 1 is
/// the close, less is a look at where things stand.
pub fn step(sc: &Scenario, p: &Profile, l: &Levels, e: &Encounter, part: f64) -> Step {
    let fit = effort::fit(e.level, p.orientation);
    let flow = effort::flow(e.skill, fit, e.overload, e.hours, e.rival_hours);
    let stock = l.stock + part * (effort::next_stock(l.stock, flow) - l.stock);
    let response = effort::response(stock);
    // Usual care is half a per cent of the wallet: a fair in spring, a visit in autumn.
    let usual_care = (0.005 * p.wallet).max(1.0);
    let care = e.care / usual_care;
    let dials = perception::dials(&Service {
        quality: e.quality,
        major: e.major,
        minor: e.minor,
        access: e.access,
        response,
        overload: e.overload,
        skill: e.skill,
        trust: l.trust,
        image: e.image,
        care,
    });
    let perceived = perception::perception(&dials);
    let target = perception::target(perceived, l.expectation);
    let satisfaction = level(
        l.satisfaction
            + part * (perception::next_satisfaction(l.satisfaction, target) - l.satisfaction),
    );
    let loyalty_target = level(
        0.5 + 1.2 * (satisfaction - 0.75) + 0.6 * (l.trust - 0.6) - 0.03 * p.rivals
            + 0.10 * e.level.depth() * p.orientation
            + 0.05 * care / (1.0 + care),
    );
    // Loyalty is slow: a fifth of the way each quarter.
    let loyalty = level(l.loyalty + part * 0.2 * (loyalty_target - l.loyalty));
    let share_target = orders::share_target(
        p.share,
        perceived,
        sc.market.norm,
        loyalty,
        p.loyalty,
        response,
    );
    let share = level(l.share + part * (share_target - l.share) / 3.0);
    let hazard = churn::hazard(
        sc.market.base_churn,
        sc.market.rival_shock,
        &Exposure {
            satisfaction,
            loyalty,
            barriers: [p.relational, p.procedural, p.capital],
            rival_shock: e.rival_shock,
            memory: l.memory,
        },
    );
    Step {
        levels: Levels {
            satisfaction,
            expectation: l.expectation
                + part
                    * (perception::next_expectation(l.expectation, perceived, sc.market.norm)
                        - l.expectation),
            trust: l.trust,
            loyalty,
            share,
            stock,
            memory: l.memory,
        },
        dials,
        perception: perceived,
        expectation: l.expectation,
        response,
        hazard,
    }
}

/// A policy for one customer instead of its tier's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Override {
    /// Hours a quarter.
    pub hours: u32,
    /// Relationship level.
    pub level: Level,
}

/// A customer of the book.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Customer {
    /// Tier.
    pub tier: TierId,
    /// Its own policy, if it has one.
    pub own: Option<Override>,
    /// The quarter in which it left.
    pub left: Option<u8>,
    /// Levels at the start of the quarter (moved by events and talks in it).
    pub levels: Levels,
    /// Size of wallet a quarter now, major units.
    pub wallet: f64,
    /// Gross margin now, share of revenue.
    pub margin: f64,
    /// The rival's hours a quarter now.
    pub rival_hours: f64,
    /// Failures this quarter.
    pub major: u32,
    /// Minor failures this quarter.
    pub minor: u32,
    /// A complaint was badly handled before: a second failure weighs 1.5 times.
    pub let_down: bool,
    /// One record for each closed quarter.
    pub history: Vec<Record>,
}

/// What a closed quarter left of a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Quarter.
    pub quarter: u8,
    /// Tier it was in.
    pub tier: TierId,
    /// Hours it got.
    pub hours: u32,
    /// Levels at its start.
    pub before: Levels,
    /// The step it took, with the hazard and its terms.
    pub step: Step,
    /// Revenue booked.
    pub revenue: Money,
    /// Revenue less cost of goods, cost to serve, care, compensation.
    pub contribution: Money,
    /// Lifetime value (current + potential) before the draw of leaving.
    pub lifetime: Money,
    /// Whether it left at the end.
    pub left: bool,
}

impl Customer {
    /// A customer as the run finds it.
    pub fn new(p: &Profile) -> Self {
        Self {
            tier: TierId(p.tier),
            own: None,
            left: None,
            levels: Levels {
                satisfaction: p.satisfaction,
                expectation: p.expectation,
                trust: p.trust,
                loyalty: p.loyalty,
                share: p.share,
                // The predecessor worked as the rival does.
                stock: 1.0,
                memory: [0.0; 5],
            },
            wallet: p.wallet,
            margin: p.margin,
            rival_hours: p.rival_hours,
            major: 0,
            minor: 0,
            let_down: false,
            history: Vec::new(),
        }
    }

    /// Whether it is still a customer.
    pub const fn active(&self) -> bool {
        self.left.is_none()
    }

    /// What it gets: its tier's policy, or its own hours and level.
    pub fn policy(&self, tiers: &[Policy]) -> Policy {
        let mut policy = tiers.get(self.tier.index()).copied().unwrap_or_default();
        if let Some(own) = self.own {
            policy.hours = own.hours;
            policy.level = own.level;
        }
        policy
    }
}
