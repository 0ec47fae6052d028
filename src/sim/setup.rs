//! The valid scenario a run is built from: the firm, its market, its book, what may happen and when.
//!
//! `scenario/` makes it from files and has checked it; nothing here is
//! re-checked. All texts are keys: `customer-<id>`, `event-<id>-text`…

use super::complaint::{Case, Profiles, Severity};
use super::tier::{Lever, Policy};
use super::units::{CustomerId, Money};
use serde::{Deserialize, Serialize};

/// A scenario, complete and consistent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scenario {
    /// Its id, the name of its folder.
    pub id: String,
    /// Quarters of a full run, 1…40.
    pub quarters: u8,
    /// Shorter forms for a workshop.
    pub presets: Vec<Preset>,
    /// Minutes a full run takes a beginner.
    pub minutes: u32,
    /// 1 (easy) … 5.
    pub difficulty: u8,
    /// Ids of the learning objectives (`objective-<id>`).
    pub objectives: Vec<String>,
    /// The firm.
    pub firm: Firm,
    /// The market.
    pub market: Market,
    /// Tiers, best first, with the policies the run opens with.
    pub tiers: Vec<TierSetup>,
    /// When each lever opens.
    pub levers: Vec<LeverFrom>,
    /// The book.
    pub customers: Vec<Profile>,
    /// Complaint cases that can be talked through.
    pub cases: Vec<Case>,
    /// Which cases come when.
    pub talks: Vec<TalkSlot>,
    /// What happens to the firm.
    pub events: Vec<EventSetup>,
    /// Quiz questions.
    pub quiz: Vec<Question>,
    /// What the trainee is asked to reach.
    pub targets: Targets,
    /// Value created that earns a medal.
    pub medals: Medals,
    /// How many questions for the debrief there are (`debrief-1`…).
    pub debrief: u8,
    /// How the four personalities take what is said to them.
    pub profiles: Profiles,
}

/// A shorter form of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preset {
    /// Its id (`preset-<id>`).
    pub id: String,
    /// Quarters it runs.
    pub quarters: u8,
    /// Minutes it is meant for.
    pub minutes: u32,
}

/// The firm. Levels are in [0, 1].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Firm {
    /// Fixed cost a quarter.
    pub fixed_cost: Money,
    /// Cash at the start.
    pub cash: Money,
    /// Quality κ of goods and delivery; .70 is the reference.
    pub quality: f64,
    /// How easy it is to complain to us.
    pub access: f64,
    /// What the market thinks of us.
    pub image: f64,
    /// Skill of the account managers; .70 is the reference.
    pub skill: f64,
    /// Account managers.
    pub staff: u32,
    /// Hours each of them has a quarter.
    pub hours_per_head: u32,
    /// Wage an hour.
    pub wage: Money,
    /// Discount rate a year.
    pub discount_rate: f64,
    /// Upkeep of quality, access and image a quarter.
    pub upkeep: Money,
}

impl Firm {
    /// Hours the team has in a quarter.
    pub fn hours(&self) -> f64 {
        f64::from(self.staff) * f64::from(self.hours_per_head)
    }

    /// Discount rate a quarter.
    pub fn quarterly_rate(&self) -> f64 {
        libm::pow(1.0 + self.discount_rate, 0.25) - 1.0
    }
}

/// The market.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Market {
    /// Base churn a year, at S 75, L .5, no switching costs, no failures.
    pub base_churn: f64,
    /// P₀: what customers of this market perceive as normal, [0, 1].
    pub norm: f64,
    /// Major service failures per customer and year at quality .70.
    pub major: f64,
    /// Minor ones.
    pub minor: f64,
    /// σ of the rival shock in log odds.
    pub rival_shock: f64,
    /// σ of the log of orders.
    pub order_noise: f64,
}

/// A tier as the scenario opens it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TierSetup {
    /// Its letter: A, B, C…
    pub id: String,
    /// The predecessor's policy.
    pub policy: Policy,
    /// Share of the number of customers that ABC by count puts here.
    pub share: f64,
}

/// From which quarter a lever may be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeverFrom {
    /// Which.
    pub lever: Lever,
    /// Quarter, from 1.
    pub from: u8,
}

/// The kinds of customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Buys for itself.
    Consumer,
    /// Buys for its production.
    Business,
    /// Buys to sell on.
    Channel,
    /// Another part of our own group.
    Internal,
}

/// The four personalities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Personality {
    /// Knows best and gives orders.
    Opinionated,
    /// Doubts and wavers.
    Hesitant,
    /// Friendly, and hides the problem.
    Amiable,
    /// Shouts and threatens.
    Angry,
}

impl Personality {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::Opinionated,
        Self::Hesitant,
        Self::Amiable,
        Self::Angry,
    ];
}

/// What a customer is. Levels in [0, 1]; money a quarter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Its id in the texts.
    pub id: String,
    /// Kind.
    pub kind: Kind,
    /// Size of wallet: spend a quarter with all suppliers, in major units.
    pub wallet: f64,
    /// Our share of it at the start.
    pub share: f64,
    /// Gross margin, share of revenue.
    pub margin: f64,
    /// Cost to serve a quarter at the opening share, in major units.
    pub serve: f64,
    /// Price sensitivity.
    pub price: f64,
    /// 0 transactional … 1 relational.
    pub orientation: f64,
    /// How far its word carries.
    pub influence: f64,
    /// Personality of its contact.
    pub personality: Personality,
    /// Hours a quarter the rival puts in.
    pub rival_hours: f64,
    /// Number of rivals.
    pub rivals: f64,
    /// Opening satisfaction.
    pub satisfaction: f64,
    /// Opening expectation.
    pub expectation: f64,
    /// Opening loyalty.
    pub loyalty: f64,
    /// Opening trust.
    pub trust: f64,
    /// Years with us.
    pub tenure: f64,
    /// Financial switching cost.
    pub capital: f64,
    /// Procedural switching cost.
    pub procedural: f64,
    /// Relational switching cost.
    pub relational: f64,
    /// Growth of its wallet a quarter.
    pub growth: f64,
    /// Tier the predecessor gave it: index into the tiers.
    pub tier: u32,
    /// Its contact is a woman; for the portrait only.
    pub woman: bool,
    /// The contact's age in years; for the portrait only.
    pub age: u8,
}

/// A scheduled complaint that is worth a talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TalkSlot {
    /// Index into the cases.
    pub case: u32,
    /// Who voices it: the first of these that is still a customer.
    pub customers: Vec<CustomerId>,
    /// Quarter.
    pub quarter: u8,
    /// Week.
    pub week: u8,
}

/// Something that happens to the firm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventSetup {
    /// Its id in the texts.
    pub id: String,
    /// Quarter.
    pub quarter: u8,
    /// Week.
    pub week: u8,
    /// Chance that it happens, [0, 1].
    pub chance: f64,
    /// What it does in any case.
    pub effects: Vec<Effect>,
    /// What the trainee may do about it; none: it just happens.
    pub choices: Vec<Choice>,
}

/// One answer to an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Its id in the texts.
    pub id: String,
    /// What it does.
    pub effects: Vec<Effect>,
}

/// Whom an effect concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    /// Every customer.
    Everyone,
    /// Those of a kind.
    Kind(Kind),
    /// One.
    Customer(CustomerId),
}

/// What an event does. Points are hundredths of a level.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    /// Multiplies the wallet.
    Wallet(Who, f64),
    /// Adds to the margin (a level, not points).
    Margin(Who, f64),
    /// Adds to satisfaction.
    Satisfaction(Who, f64),
    /// Adds to expectation.
    Expectation(Who, f64),
    /// Adds to trust.
    Trust(Who, f64),
    /// Adds to loyalty.
    Loyalty(Who, f64),
    /// Adds to the complaint memory, in log odds.
    Anger(Who, f64),
    /// Multiplies the rival's hours.
    RivalEffort(Who, f64),
    /// Costs the firm money.
    Cost(Money),
    /// Takes hours from the team this quarter.
    Hours(f64),
    /// Adds to quality.
    Quality(f64),
}

/// A quiz question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id in the texts.
    pub id: String,
    /// Ids of the options.
    pub options: Vec<String>,
    /// Index of the right one.
    pub answer: u32,
    /// The customer it asks about.
    pub customer: Option<CustomerId>,
}

/// What the trainee is asked to reach.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Targets {
    /// Profit a quarter.
    pub profit: Money,
    /// Churn a quarter, share of customers, at most.
    pub churn: f64,
    /// Mean satisfaction, at least.
    pub satisfaction: f64,
}

/// Value created that earns a medal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Medals {
    /// Bronze.
    pub bronze: Money,
    /// Silver.
    pub silver: Money,
    /// Gold.
    pub gold: Money,
}

impl Scenario {
    /// The quarter in which a lever opens; levers that aren't named never open.
    pub fn opens(&self, lever: Lever) -> Option<u8> {
        self.levers
            .iter()
            .find(|l| l.lever == lever)
            .map(|l| l.from)
    }

    /// Service failures of a severity per customer and year at a quality and an
    /// overload (both in [0, 1]); see model.md, Service.
    pub fn failure_rate(&self, severity: Severity, quality: f64, overload: f64) -> f64 {
        let base = match severity {
            Severity::Major => self.market.major,
            Severity::Minor => self.market.minor,
        };
        base * libm::exp(-1.2 * (quality - 0.7)) * (1.0 + overload)
    }
}
