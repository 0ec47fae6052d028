//! The plan for the firm as a whole: team, quality, access, image, winning customers, credit, targets, who could come back.

mod goals;
mod lost;
mod stocks;
mod team;
mod winning;

pub use goals::{GoalRow, result_and_target, said};
pub use lost::LostRow;
pub use stocks::StockCard;
pub use team::{TeamCard, staffing};
pub use winning::{Acquisition, ChannelRow, Collection};

use super::Eye;
use super::plan::{OF_THE_FIRM, is_open};
use crate::sim::plan::{Goal, Tone};
use crate::sim::policy::Lever;
use lost::lost;
use stocks::stocks;
use team::team;
use winning::{acquisition, collection};

/// The plan for the firm. What is locked is none.
#[derive(Clone, Debug, PartialEq)]
pub struct FirmView {
    /// The team.
    pub team: Option<TeamCard>,
    /// Quality, complaint access, image: those that are open.
    pub stocks: Vec<StockCard>,
    /// What the advertising promises, if the image is open.
    pub tone: Option<Tone>,
    /// Names and meanings of the tones.
    pub tones: [(String, String); 4],
    /// Winning customers.
    pub acquisition: Option<Acquisition>,
    /// What is owed.
    pub collection: Option<Collection>,
    /// Targets of one's own.
    pub goals: Vec<GoalRow>,
    /// Who could come back; none while the lever is locked.
    pub lost: Option<Vec<LostRow>>,
    /// What opens later, the next first.
    pub later: Vec<LaterCard>,
}

/// A lever that opens later: so that nobody waits for it in vain, or plans without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaterCard {
    /// Which.
    pub lever: Lever,
    /// Its name.
    pub name: String,
    /// “opens in quarter 5”.
    pub when: String,
    /// What it will be for.
    pub what: String,
}

impl FirmView {
    /// Takes what the instructor has locked off the page.
    pub fn lock(&mut self, levers: &[Lever]) {
        let locked = |lever: Lever| levers.contains(&lever);
        if locked(Lever::Team) {
            self.team = None;
        }
        self.stocks.retain(|card| !locked(card.lever));
        self.later.retain(|card| !locked(card.lever));
        if locked(Lever::Image) {
            self.tone = None;
        }
        if locked(Lever::Acquisition) {
            self.acquisition = None;
        }
        if locked(Lever::Credit) {
            self.collection = None;
        }
        if locked(Lever::Targets) {
            self.goals.clear();
        }
        if locked(Lever::WinBack) {
            self.lost = None;
        }
    }
}

/// The plan for the firm.
pub fn firm(eye: Eye) -> FirmView {
    let (state, t) = (eye.state(), eye.t);
    let open = |lever| is_open(eye, lever);
    FirmView {
        team: open(Lever::Team).then(|| team(eye)),
        stocks: stocks(eye),
        tone: open(Lever::Image).then_some(state.plan.tone),
        tones: Tone::ALL.map(|tone| (t.get(tone.key()), t.get(&format!("{}-tip", tone.key())))),
        acquisition: open(Lever::Acquisition).then(|| acquisition(eye)),
        collection: open(Lever::Credit).then(|| collection(eye)),
        goals: if open(Lever::Targets) {
            Goal::ALL
                .iter()
                .map(|goal| goals::row(eye, *goal))
                .collect()
        } else {
            Vec::new()
        },
        lost: open(Lever::WinBack).then(|| lost(eye)),
        later: later(eye),
    }
}

/// What opens later, the next first.
fn later(eye: Eye) -> Vec<LaterCard> {
    let (sc, t, state) = (eye.sc(), eye.t, eye.state());
    // What opens after the end of a short run is none of its business.
    let still = state.quarter + 1..=state.quarters;
    let mut out: Vec<(u8, LaterCard)> = OF_THE_FIRM
        .into_iter()
        .filter_map(|lever| {
            let from = sc.opens(lever).filter(|from| still.contains(from))?;
            let card = LaterCard {
                lever,
                name: t.get(lever.key()),
                when: eye.opens_from(from),
                what: t.get(&format!("{}-tip", lever.key())),
            };
            Some((from, card))
        })
        .collect();
    out.sort_by_key(|(from, _)| *from);
    out.into_iter().map(|(_, card)| card).collect()
}
