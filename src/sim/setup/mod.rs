//! The valid scenario a run is built from: the firm, its market, its book, what may happen and when.
//!
//! `scenario/` makes it from files and has checked it; nothing here is
//! re-checked. All texts are keys: `customer-<id>`, `event-<id>-text`…

mod assistance;
mod colour;
mod condition;
mod firm;
mod market;
mod profile;

pub use assistance::Assistance;
pub use colour::Colour;
pub use condition::Condition;
pub use firm::Firm;
pub use market::{Channel, KindMarket, Market};
pub use profile::{Kind, Personality, Profile, Rating, Role, Who, quarters};

use super::complaint::{Case, Profiles};
use super::policy::{Lever, Policy};
use super::tier::{Measure, Threshold};
use super::units::{CustomerId, Money};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A scenario, complete and consistent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scenario {
    /// Its id, the name of its folder.
    pub id: String,
    /// Quarters of a full run, 1…40.
    pub quarters: u8,
    /// The seed that a run begins with unless somebody gives another one; none: drawn anew each time.
    pub seed: Option<u64>,
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
    /// What the tiers' shares are shares of.
    pub grading: Threshold,
    /// By what a book is graded here unless somebody chooses otherwise.
    pub measure: Measure,
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
    /// What the trainee is helped with.
    pub assistance: Assistance,
    /// Quiz questions.
    pub quiz: Vec<Question>,
    /// What the trainee is asked to reach.
    pub targets: Targets,
    /// Value created that earns a medal.
    pub medals: Medals,
    /// The questions for the debrief (`debrief-1`…): each with the quarter after whose close it is asked, from 1.
    pub debrief: Vec<u8>,
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
    /// What the trainee is helped with in it.
    pub assistance: Assistance,
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
    /// The colour it goes by; its letter and its shape go by its place.
    pub colour: Colour,
}

/// From which quarter a lever may be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeverFrom {
    /// Which.
    pub lever: Lever,
    /// Quarter, from 1.
    pub from: u8,
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
    /// What must hold for it.
    pub condition: Condition,
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
    /// Adds to the image.
    Image(f64),
    /// Adds to complaint access.
    Access(f64),
    /// Adds to the team's morale.
    Morale(f64),
    /// Multiplies the rival's price.
    RivalPrice(Who, f64),
    /// Moves the credit rating by steps, down for positive ones.
    Rating(Who, i32),
    /// Tells what is in a customer's file: adds to its completeness.
    File(Who, f64),
    /// Account managers who leave, with what that does to their customers.
    Poached(u32),
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
    /// The page of the handbook that explains it at length.
    pub page: Option<String>,
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

impl Medals {
    /// How many of the three medals a value created earns in a full run.
    pub fn earned(&self, value: Money) -> u8 {
        let earned = [self.bronze, self.silver, self.gold].map(|medal| u8::from(value >= medal));
        earned.iter().sum()
    }
}

impl Scenario {
    /// The numbers, from 1, of the questions that a debrief after so many closed quarters asks.
    pub fn asked_after(&self, closed: u8) -> impl Iterator<Item = usize> + '_ {
        let numbered = (1..).zip(&self.debrief);
        numbered.filter_map(move |(number, after)| (*after <= closed).then_some(number))
    }

    /// The scenario as one of its presets plays it, by the preset's id: with the
    /// help that this one gives. The same one without an id or such a preset.
    #[must_use]
    pub fn in_form(self: &Arc<Self>, preset: &str) -> Arc<Self> {
        let form = self.presets.iter().find(|p| p.id == preset);
        match form.map(|p| p.assistance) {
            Some(assistance) if assistance != self.assistance => Arc::new(Self {
                assistance,
                ..Self::clone(self)
            }),
            _ => Arc::clone(self),
        }
    }

    /// The quarter in which a lever opens; levers that aren't named never open.
    pub fn opens(&self, lever: Lever) -> Option<u8> {
        self.levers
            .iter()
            .find(|l| l.lever == lever)
            .map(|l| l.from)
    }
}
