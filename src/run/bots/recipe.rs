//! A way of playing, in numbers: what each tier gets, what the firm spends, and how the book is graded.
//!
//! All bots but `search` are recipes; `search` tries changes of one.

use crate::sim::Money;
use crate::sim::plan::Tone;
use crate::sim::policy::{Priority, Programme};
use crate::sim::tier::Level;

/// By what the book is graded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grading {
    /// Not at all.
    Leave,
    /// By revenue.
    Revenue,
    /// Half by revenue, half by margin: ABC as it is taught.
    Mixed,
    /// By what the customer is expected to bring from now on.
    Expected,
    /// By who complained.
    Complaints,
}

/// How hours are shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// The same for everybody.
    Equal,
    /// In proportion to revenue.
    Revenue,
    /// A multiple of the rival's, by tier.
    Rival,
}

/// Who talks with whoever complains, where there is something to talk through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talks {
    /// An account manager.
    Delegates,
    /// The bot, and it says what fits the person.
    Fits,
    /// The bot, and it always says the first line there is.
    Rote,
}

/// What the customers of a tier get.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Portion {
    /// Hours as a multiple of the rival's.
    pub effort: f64,
    /// Relationship level.
    pub level: Level,
    /// Care as a share of the revenue.
    pub care: f64,
    /// What may be settled on the spot.
    pub authority: Money,
    /// How complaints are handled.
    pub priority: Priority,
    /// Hours for the file.
    pub files: f64,
    /// Discount, share of the price.
    pub discount: f64,
    /// Retention programme.
    pub programme: Programme,
    /// Days to pay.
    pub terms: u8,
    /// Credit limit, share of what a customer usually buys in a quarter.
    pub limit: f64,
}

/// A way of playing.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipe {
    /// How the book is graded.
    pub grading: Grading,
    /// How hours are shared out.
    pub sharing: Sharing,
    /// What A, B and all that follow get.
    pub portions: [Portion; 3],
    /// Part of the team's hours that is planned.
    pub fill: f64,
    /// Accounts that lose money get no hours.
    pub drop_losers: bool,
    /// Accounts that lose money and can't be mended are let go.
    pub let_go: bool,
    /// Quality, access, image spending as multiples of the upkeep.
    pub quality: f64,
    /// See `quality`.
    pub access: f64,
    /// See `quality`.
    pub image: f64,
    /// What the advertising promises.
    pub tone: Tone,
    /// Hours of training per head.
    pub training: f64,
    /// Heads as a multiple of the opening team.
    pub heads: f64,
    /// Channel budgets as multiples of the opening ones.
    pub acquisition: f64,
    /// Hours for each lead that is expected.
    pub contact: f64,
    /// Hours of collection per customer who is late.
    pub collection: f64,
    /// Lost customers worth it are asked back.
    pub win_back: bool,
    /// Who talks with whoever complains.
    pub talks: Talks,
}

const USUAL: Portion = Portion {
    effort: 1.0,
    level: Level::Reactive,
    care: 0.0,
    authority: Money::yuan(20_000),
    priority: Priority::Usual,
    files: 0.0,
    discount: 0.0,
    programme: Programme::None,
    terms: 30,
    limit: 1.5,
};

impl Recipe {
    /// Spends nothing, answers nobody.
    pub fn idle() -> Self {
        let none = Portion {
            effort: 0.0,
            level: Level::Basic,
            priority: Priority::Ignore,
            ..USUAL
        };
        Self {
            grading: Grading::Leave,
            sharing: Sharing::Rival,
            portions: [none; 3],
            fill: 0.0,
            quality: 0.0,
            access: 0.0,
            image: 0.0,
            acquisition: 0.0,
            contact: 0.0,
            ..Self::equal()
        }
    }

    /// The same hours for everybody, everything kept as it was.
    pub fn equal() -> Self {
        Self {
            grading: Grading::Leave,
            sharing: Sharing::Equal,
            portions: [USUAL; 3],
            fill: 0.95,
            drop_losers: false,
            let_go: false,
            quality: 1.0,
            access: 1.0,
            image: 1.0,
            tone: Tone::Plain,
            training: 0.0,
            heads: 1.0,
            acquisition: 1.0,
            contact: 14.0,
            collection: 0.0,
            win_back: false,
            talks: Talks::Delegates,
        }
    }

    /// Hours for who complains loudest.
    pub fn squeaky() -> Self {
        let loud = Portion {
            effort: 3.0,
            priority: Priority::First,
            care: 0.004,
            ..USUAL
        };
        let quiet = Portion {
            effort: 0.7,
            ..USUAL
        };
        Self {
            grading: Grading::Complaints,
            sharing: Sharing::Rival,
            portions: [loud, USUAL, quiet],
            ..Self::equal()
        }
    }

    /// Hours follow the money that comes in.
    pub fn revenue() -> Self {
        Self {
            grading: Grading::Revenue,
            sharing: Sharing::Revenue,
            ..Self::equal()
        }
    }

    /// ABC as it is taught: A twice the rival's effort, B the rival's, C the
    /// rest; sensible levels; asks for complaints and handles them.
    pub fn textbook() -> Self {
        let portion = |effort, level, care, priority| Portion {
            effort,
            level,
            care,
            priority,
            ..USUAL
        };
        Self {
            grading: Grading::Mixed,
            sharing: Sharing::Rival,
            portions: [
                Portion {
                    files: 3.0,
                    ..portion(2.0, Level::Proactive, 0.004, Priority::First)
                },
                Portion {
                    files: 1.0,
                    ..portion(1.0, Level::Accountable, 0.003, Priority::First)
                },
                portion(0.5, Level::Accountable, 0.0, Priority::First),
            ],
            access: 3.5,
            training: 8.0,
            collection: 2.0,
            ..Self::equal()
        }
    }

    /// Changes what every tier gets.
    pub fn each(&mut self, change: impl FnMut(&mut Portion)) {
        self.portions.iter_mut().for_each(change);
    }

    /// As `textbook`, by expected value, and no hours for accounts that lose money.
    pub fn lifetime() -> Self {
        Self {
            grading: Grading::Expected,
            drop_losers: true,
            win_back: true,
            ..Self::textbook()
        }
    }
}
