//! What stands around the board: the arrangements, what is chosen and what can be done with it, the legend.

use super::{Bubble, Scheme};

/// The controls of a board. A board without any is only looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chrome {
    /// The arrangements; none: no bar of controls.
    pub schemes: Vec<SchemeView>,
    /// Who is chosen, if anybody is.
    pub chosen: Option<ChosenView>,
    /// What the marks mean.
    pub legend: Vec<LegendEntry>,
    /// Names of the controls.
    pub words: ChromeWords,
}

impl Chrome {
    /// The arrangements that may be chosen now.
    pub fn open(&self) -> Vec<Scheme> {
        let open = self.schemes.iter().filter(|s| !s.locked);
        open.map(|s| s.scheme).collect()
    }

    /// How an arrangement is offered.
    pub fn scheme(&self, scheme: Scheme) -> Option<&SchemeView> {
        self.schemes.iter().find(|s| s.scheme == scheme)
    }
}

/// An arrangement that is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct SchemeView {
    /// Which.
    pub scheme: Scheme,
    /// Its short name.
    pub name: String,
    /// What it is by, and what it teaches; when it opens, while it is locked.
    pub hint: String,
    /// It opens later.
    pub locked: bool,
    /// “Read on in the handbook: …”.
    pub read_on: String,
}

/// Those who are chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct ChosenView {
    /// “12 chosen”.
    pub said: String,
    /// The sum of their revenue.
    pub revenue: String,
    /// Where they can be moved, tier by tier.
    pub moves: Vec<MoveView>,
    /// Why nobody can be moved now; empty if somebody can.
    pub closed: String,
    /// Whether a book can be opened with them.
    pub book: bool,
}

/// A tier that the chosen can be moved to.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveView {
    /// The tier, 0 the highest.
    pub tier: u8,
    /// “To A: 10 of 12”.
    pub said: String,
    /// Whether anybody would move.
    pub open: bool,
}

/// A mark and what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    /// The mark.
    pub mark: Mark,
    /// Its meaning.
    pub said: String,
}

/// What a legend shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The shape of a tier with its letter.
    Tier(u8, char),
    /// A small and a large token: area is revenue.
    Size,
    /// The ring of risk.
    Ring,
    /// The trail from a quarter ago.
    Trail,
    /// A speech bubble.
    Bubble(Bubble),
    /// The mark of who is held at the edge.
    Edge,
}

/// Names of the controls.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChromeWords {
    /// Of the choice of arrangements.
    pub arrangement: String,
    /// Draws a frame around those to be chosen.
    pub lasso: String,
    /// Nearer.
    pub nearer: String,
    /// Farther.
    pub farther: String,
    /// All of it.
    pub fit: String,
    /// Shows or hides the legend.
    pub legend: String,
    /// Moves the chosen to a tier.
    pub move_to: String,
    /// Opens the book with the chosen.
    pub book: String,
    /// Chooses nobody.
    pub clear: String,
    /// What the list of customers is called, and how one walks through it.
    pub list: String,
}
