//! The book as tokens on the board.

mod arranged;
mod chrome;
mod measured;

use super::Eye;
use super::board::{BoardTexts, BoardView, Bubble, Scheme, TokenView};
use crate::locale::{self, Lang, Texts, Tongue};
use crate::sim::complaint::Status;
use crate::sim::levels::Step;
use crate::sim::policy::Lever;
use crate::sim::{CustomerId, Money, Phase};
use std::collections::BTreeSet;
use std::sync::Arc;

/// From which quarter the ring of risk is shown.
pub(super) const RING_FROM: u8 = 2;
/// From which quarter the trail is shown.
const TRAIL_FROM: u8 = 3;
/// From which quarter the matrices are open.
pub const MATRICES_FROM: u8 = 4;

/// How the player looks at the book.
#[derive(Clone, Copy, Debug, Default)]
pub struct Looking<'a> {
    /// The customer that was looked at last.
    pub at: Option<CustomerId>,
    /// Those chosen for something they share.
    pub chosen: Option<&'a BTreeSet<CustomerId>>,
    /// By what the tokens are arranged; while it is locked, they stand on the map.
    pub scheme: Scheme,
}

impl Looking<'_> {
    fn has_chosen(&self, id: CustomerId) -> bool {
        self.chosen.is_some_and(|chosen| chosen.contains(&id))
    }

    fn marks(&self, id: CustomerId) -> bool {
        let several = self.chosen.is_some_and(|chosen| !chosen.is_empty());
        self.has_chosen(id) || (!several && self.at == Some(id))
    }
}

/// Whether an arrangement is open in a run's quarter.
pub fn opens(scheme: Scheme, quarter: u8) -> bool {
    !scheme.is_matrix() || quarter >= MATRICES_FROM
}

/// The board of a run: who stands where.
pub fn board(eye: Eye, looking: Looking<'_>, generation: u64) -> BoardView {
    let state = eye.state();
    let standing = crate::sim::standings(eye.sc(), state);
    let mut tokens: Vec<TokenView> = state
        .customers
        .iter()
        .enumerate()
        .filter(|(_, c)| {
            // Who left at this close is still seen leaving.
            c.left()
                .is_none_or(|q| q == state.quarter && state.phase == Phase::Review)
        })
        .filter_map(|(i, _)| token(eye, &standing, CustomerId(i as u32), looking))
        .collect();
    // The largest are named first where names compete for room.
    let mut by_revenue: Vec<usize> = (0..tokens.len()).collect();
    by_revenue.sort_by(|&a, &b| tokens[b].revenue.total_cmp(&tokens[a].revenue));
    for (rank, index) in by_revenue.into_iter().enumerate() {
        tokens[index].label |= rank < 14;
    }
    let scheme = if opens(looking.scheme, state.quarter) {
        looking.scheme
    } else {
        Scheme::Map
    };
    let arrangement = arranged::arranged(eye, scheme, &mut tokens);
    let chrome = Arc::new(chrome::chrome(eye, scheme, &tokens));
    let times = super::board::scale::value(&tokens).times();
    BoardView {
        tokens,
        danger_below: 45.0,
        arrangement,
        scheme,
        texts: texts(eye, times),
        chrome,
        generation,
    }
}

/// Shows as locked what the instructor has locked: nobody can be moved then.
pub fn lock(board: &mut BoardView, levers: &[Lever], t: &Texts) {
    if !levers.contains(&Lever::Grade) {
        return;
    }
    if let Some(chosen) = &mut Arc::make_mut(&mut board.chrome).chosen {
        chosen.closed = t.get("lesson-locked-why");
    }
}

fn token(
    eye: Eye,
    standing: &impl Fn(CustomerId) -> Option<Step>,
    id: CustomerId,
    looking: Looking<'_>,
) -> Option<TokenView> {
    let state = eye.state();
    let (p, c) = (eye.profile(id)?, state.customer(id)?);
    let last = state.history(id).last();
    let standing = standing(id);
    let levels = standing.as_ref().map_or(c.levels, |s| s.levels);
    let leaving = c
        .left()
        .map(|_| last.map_or_else(|| eye.t.get("cause-chance"), |r| eye.cause(r)));
    let complaint = state
        .complaints
        .iter()
        .find(|k| k.customer == id && k.pending());
    let promise = crate::sim::check::due_promise(state)
        .and_then(|k| state.complaint(k))
        .is_some_and(|k| k.customer == id);
    let bubble = match complaint.map(|k| &k.status) {
        Some(Status::Talking(_)) => Some(Bubble::Talk),
        Some(_) => Some(Bubble::Complaint),
        None if promise => Some(Bubble::Promise),
        None => None,
    };
    let year = 4.0 * crate::sim::worth::quarterly_margin(p, c, levels.share, levels.depth);
    let hazard = standing.as_ref().map_or(0.0, |s| s.hazard.probability);
    let risk = (state.quarter >= RING_FROM && c.active())
        // A quarter's few per cent make no ring that can be read: it shows a year's.
        .then(|| (1.0 - libm::pow(1.0 - hazard, 4.0)) as f32);
    let trail = (state.quarter >= TRAIL_FROM)
        .then_some(last)
        .flatten()
        .map(|r| {
            let before = &r.before;
            let margin = crate::sim::worth::quarterly_margin(p, c, before.share, before.depth);
            (100.0 * before.satisfaction as f32, 4.0 * margin)
        });
    Some(TokenView {
        id: id.0,
        name: eye.name(id),
        satisfaction: 100.0 * levels.satisfaction as f32,
        value: year,
        revenue: c.wallet * levels.share,
        tier: c.tier,
        tier_before: (state.quarter >= TRAIL_FROM)
            .then_some(last)
            .flatten()
            .map(|r| u8::try_from(r.tier.index()).unwrap_or(u8::MAX)),
        letter: eye.letter(id).chars().next().unwrap_or('?'),
        risk,
        bubble,
        trail,
        leaving,
        selected: looking.marks(id),
        chosen: looking.has_chosen(id) && c.active(),
        told: Vec::new(),
        label: bubble.is_some() || looking.marks(id),
    })
}

/// `times`: how many times the next line of the axis of value is the one before.
fn texts(eye: Eye, times: u32) -> BoardTexts {
    let t = eye.t;
    let (coined, named) = (t.clone(), t.clone());
    BoardTexts {
        x_title: t.get("board-x"),
        y_title: t.with("board-y", [("times", times.into())]),
        danger: t.get("board-danger"),
        loss: t.get("board-loss"),
        empty: t.get("board-empty"),
        summary: t.with(
            "book-summary",
            [("count", eye.state().active().count().into())],
        ),
        satisfaction: t.get("satisfaction"),
        value: t.get("yearly-value"),
        revenue: t.get("quarter-revenue"),
        risk: t.get("probability-of-leaving-year"),
        tier: t.get("customer-tier"),
        points: Arc::new(|p| format!("{p:.0}")),
        axis_money: Arc::new(move |yuan| axis(&coined, yuan)),
        money: Arc::new(move |yuan| locale::money(&named, Money::from_f64(yuan))),
        percent: Arc::new(locale::percent),
    }
}

/// Round amounts on an axis: `3 万`, `100 万`; `¥30k`, `¥1M`.
pub fn axis<'a>(of: impl Into<Tongue<'a>>, yuan: f64) -> String {
    let Tongue { lang, sign, .. } = of.into();
    let short = |x: f64| {
        let text = crate::locale::one_decimal(x);
        text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
    };
    match lang {
        Lang::Zh if yuan.abs() >= 10_000.0 => format!("{} 万", short(yuan / 10_000.0)),
        Lang::Zh => format!("{} {sign}", crate::locale::whole(yuan)),
        Lang::En if yuan.abs() >= 1_000_000.0 => format!("{sign}{}M", short(yuan / 1_000_000.0)),
        Lang::En if yuan.abs() >= 1_000.0 => format!("{sign}{}k", short(yuan / 1_000.0)),
        Lang::En => format!("{sign}{yuan:.0}"),
    }
}
