//! The book of customers as a living picture: what stands where, what is written beside it, what the pointer is on.
//!
//! Plain data and arithmetic. Nothing here draws: `game/board` turns a [`Layout`] and a [`Motion`] into sprites,
//! `ui/board_overlay` writes the words. Lengths are points with y growing downwards, unless a name says *unit*: then
//! 0 to 1 across the plot, y growing upwards.

use std::sync::Arc;

mod anywhere;
mod apart;
pub mod arrangement;
pub mod chrome;
pub mod labels;
pub mod layout;
pub mod lens;
pub mod matrix;
pub mod motion;
mod pose;
pub mod scale;
pub mod scheme;

pub use anywhere::is_beyond;
pub use arrangement::{Arrangement, Free, Region, Wash};
pub use chrome::Chrome;
pub use labels::{LabelAsk, Placed, Side, place_labels};
pub use layout::{Layout, Spot, layout};
pub use lens::Lens;
pub use motion::Motion;
pub use pose::Pose;
pub use scale::Scale;
pub use scheme::Scheme;

/// A ring is shown from here on, a share: below, nearly everybody would wear one, and none would say anything.
pub const RING_LEAST: f32 = 0.15;

/// Turns a number into the words of the language in force: `84_000.0` into `8.4 万元`.
pub type Format = Arc<dyn Fn(f64) -> String + Send + Sync>;

/// What a speech bubble beside a token is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bubble {
    /// A complaint is open.
    Complaint,
    /// A talk is waiting.
    Talk,
    /// Something has happened to this customer.
    Event,
    /// A promise is due.
    Promise,
}

/// One customer on the board.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TokenView {
    /// The customer; the same number is the same token from one view to the next.
    pub id: u32,
    /// Short name.
    pub name: String,
    /// 0 to 100.
    pub satisfaction: f32,
    /// Yuan a year; may be zero or less.
    pub value: f64,
    /// Yuan a quarter; the token's area.
    pub revenue: f64,
    /// 0 is the highest tier.
    pub tier: u8,
    /// The tier it was in a quarter ago; none while the trail is locked.
    pub tier_before: Option<u8>,
    /// The tier's letter, A to E.
    pub letter: char,
    /// Probability of leaving within a year, 0 to 1; none while the ring is locked.
    pub risk: Option<f32>,
    /// What the speech bubble says, if there is one.
    pub bubble: Option<Bubble>,
    /// Satisfaction and value a quarter ago; none while the trail is locked.
    pub trail: Option<(f32, f64)>,
    /// The customer is walking away, and this is the main cause, in words.
    pub leaving: Option<String>,
    /// Marked: one of those chosen, or the one that was looked at last.
    pub selected: bool,
    /// One of several chosen for something they share.
    pub chosen: bool,
    /// What the arrangement in force goes by, name and value, for the hover card.
    pub told: Vec<(String, String)>,
    /// The name may be written beside it when there is room.
    pub label: bool,
}

/// The words around the board, in the language in force.
#[derive(Clone)]
pub struct BoardTexts {
    /// Title of the horizontal axis, without an arrow.
    pub x_title: String,
    /// Title of the vertical axis, without an arrow.
    pub y_title: String,
    /// What the danger zone is.
    pub danger: String,
    /// What the strip below the axis is: customers who bring nothing.
    pub loss: String,
    /// Shown when there is nobody on the board.
    pub empty: String,
    /// The board in a sentence, for a screen reader.
    pub summary: String,
    /// Row of the hover card: satisfaction.
    pub satisfaction: String,
    /// Row of the hover card: value a year.
    pub value: String,
    /// Row of the hover card: revenue a quarter.
    pub revenue: String,
    /// Row of the hover card: risk of leaving.
    pub risk: String,
    /// Its tier, for a screen reader.
    pub tier: String,
    /// A satisfaction, 0 to 100.
    pub points: Format,
    /// Ticks of the vertical axis, yuan.
    pub axis_money: Format,
    /// Money in the hover card, yuan.
    pub money: Format,
    /// A share, 0 to 1.
    pub percent: Format,
}

impl Default for BoardTexts {
    fn default() -> Self {
        let number: Format = Arc::new(|v| format!("{v:.0}"));
        Self {
            x_title: String::new(),
            y_title: String::new(),
            danger: String::new(),
            loss: String::new(),
            empty: String::new(),
            summary: String::new(),
            satisfaction: String::new(),
            value: String::new(),
            revenue: String::new(),
            risk: String::new(),
            tier: String::new(),
            points: number.clone(),
            axis_money: number.clone(),
            money: number,
            percent: Arc::new(|v| format!("{:.0}%", v * 100.0)),
        }
    }
}

/// Everything the board shows.
#[derive(Clone, Default)]
pub struct BoardView {
    /// The customers; ids are unique.
    pub tokens: Vec<TokenView>,
    /// Satisfaction below which a customer is in danger, 0 to 100; 0 for no zone.
    pub danger_below: f32,
    /// Where tokens stand: on the map, or somewhere the caller says.
    pub arrangement: Arrangement,
    /// Which of those one can choose from it is; another one than before moves the tokens in one go.
    pub scheme: Scheme,
    /// The words.
    pub texts: BoardTexts,
    /// What stands around the board: what can be chosen, what is chosen, the legend.
    pub chrome: Arc<Chrome>,
    /// Grows with every change; an unchanged number means that nothing has to be laid out again.
    pub generation: u64,
}

impl TokenView {
    /// How much of its ring is drawn; none where there is too little to tell.
    pub fn ring(&self) -> Option<f32> {
        self.risk.filter(|risk| *risk >= RING_LEAST)
    }
}

impl BoardView {
    /// The token with this id.
    pub fn token(&self, id: u32) -> Option<&TokenView> {
        self.tokens.iter().find(|t| t.id == id)
    }

    /// Whether everybody stands where it stands in `other`, under the same words: then nothing has to be laid out anew
    /// because somebody was chosen.
    pub fn stands_like(&self, other: &Self) -> bool {
        let token = |t: &TokenView| {
            let measures = (t.satisfaction, t.value, t.revenue);
            (t.id, measures, t.risk, t.trail, t.bubble)
        };
        let words = |view: &Self| {
            let texts = &view.texts;
            (texts.x_title.clone(), texts.danger.clone())
        };
        self.danger_below == other.danger_below
            && words(self) == words(other)
            && self.arrangement == other.arrangement
            && self
                .tokens
                .iter()
                .map(token)
                .eq(other.tokens.iter().map(token))
    }

    /// Those chosen for something they share, in the order of the tokens.
    pub fn chosen(&self) -> Vec<u32> {
        let chosen = self.tokens.iter().filter(|t| t.chosen);
        chosen.map(|t| t.id).collect()
    }
}
