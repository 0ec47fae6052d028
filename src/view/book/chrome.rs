//! What stands around the board of a run: the arrangements that are open, what can be done with the chosen, the legend.

use super::{MATRICES_FROM, RING_FROM, TRAIL_FROM, opens};
use crate::locale;
use crate::sim::policy::Lever;
use crate::sim::{Command, CustomerId, Money, Phase, TierId};
use crate::view::board::chrome::{
    ChosenView, Chrome, ChromeWords, LegendEntry, Mark, MoveView, SchemeView,
};
use crate::view::board::{Bubble, Scheme, TokenView};
use crate::view::{Eye, tier_label};

pub(super) fn chrome(eye: Eye, scheme: Scheme, tokens: &[TokenView]) -> Chrome {
    let t = eye.t;
    Chrome {
        schemes: Scheme::ALL.into_iter().map(|s| offered(eye, s)).collect(),
        chosen: chosen(eye, tokens),
        legend: legend(eye, scheme, tokens),
        words: ChromeWords {
            arrangement: t.get("board-arrangement"),
            lasso: t.get("board-lasso"),
            nearer: t.get("board-nearer"),
            farther: t.get("board-farther"),
            fit: t.get("board-fit"),
            legend: t.get("board-legend"),
            move_to: t.get("board-move-to"),
            book: t.get("board-open-book"),
            clear: t.get("board-choose-nobody"),
            list: t.get("board-list"),
        },
    }
}

fn offered(eye: Eye, scheme: Scheme) -> SchemeView {
    let t = eye.t;
    let locked = !opens(scheme, eye.state().quarter);
    let hint = t.get(&format!("{}-hint", scheme.key()));
    SchemeView {
        scheme,
        name: t.get(scheme.key()),
        hint: if locked {
            let when = eye.opens_from(MATRICES_FROM);
            format!("{hint}\n{when}")
        } else {
            hint
        },
        locked,
        read_on: t.with(
            "board-read-on",
            [("name", t.get(&format!("{}-page", scheme.key())).into())],
        ),
    }
}

/// The bar about those who are chosen; none while nobody is.
fn chosen(eye: Eye, tokens: &[TokenView]) -> Option<ChosenView> {
    let t = eye.t;
    let here: Vec<&TokenView> = tokens.iter().filter(|token| token.chosen).collect();
    if here.is_empty() {
        return None;
    }
    let revenue: f64 = here.iter().map(|token| token.revenue).sum();
    let sum = locale::money(eye, Money::from_f64(revenue));
    let moves: Vec<MoveView> = eye
        .sc()
        .tiers
        .iter()
        .enumerate()
        .map(|(index, tier)| {
            let to = u8::try_from(index).unwrap_or(u8::MAX);
            let count = here.iter().filter(|token| moves(eye, token, to)).count();
            MoveView {
                tier: to,
                said: t.with(
                    "board-move-count",
                    [("letter", tier.id.clone().into()), ("count", count.into())],
                ),
                open: count > 0,
            }
        })
        .collect();
    let closed = if moves.iter().any(|m| m.open) {
        String::new()
    } else {
        why_closed(eye)
    };
    Some(ChosenView {
        said: t.with("board-chosen", [("count", here.len().into())]),
        revenue: t.with("board-chosen-revenue", [("revenue", sum.into())]),
        moves,
        closed,
        book: true,
    })
}

/// Whether a customer would come into a tier by being moved there now.
fn moves(eye: Eye, token: &TokenView, tier: u8) -> bool {
    let command = Command::SetTier {
        customer: CustomerId(token.id),
        tier: TierId(u32::from(tier)),
    };
    token.tier != tier && eye.sim.allows(&command).is_ok()
}

/// Why nobody can be moved now.
fn why_closed(eye: Eye) -> String {
    let t = eye.t;
    let from = eye.sc().opens(Lever::Grade);
    match from {
        None => t.get("lever-never"),
        Some(from) if from > eye.state().quarter => eye.opens_from(from),
        Some(_) if eye.state().phase != Phase::Plan => t.get("only-while-planning"),
        Some(_) => t.get("board-move-nobody"),
    }
}

fn legend(eye: Eye, scheme: Scheme, tokens: &[TokenView]) -> Vec<LegendEntry> {
    let (t, quarter) = (eye.t, eye.state().quarter);
    let mut entries: Vec<LegendEntry> = eye
        .sc()
        .tiers
        .iter()
        .enumerate()
        .map(|(index, tier)| {
            // Who is walking away is still to be seen, but no longer counted.
            let here = tokens
                .iter()
                .filter(|token| token.leaving.is_none() && usize::from(token.tier) == index);
            let letter = tier.id.chars().next().unwrap_or('?');
            LegendEntry {
                mark: Mark::Tier(u8::try_from(index).unwrap_or(u8::MAX), letter),
                said: t.with(
                    "board-legend-tier",
                    [
                        ("tier", tier_label(t, "board-storey", &tier.id).into()),
                        ("count", here.count().into()),
                    ],
                ),
            }
        })
        .collect();
    let mut add = |shown: bool, mark: Mark, said: String| {
        if shown {
            entries.push(LegendEntry { mark, said });
        }
    };
    add(true, Mark::Size, t.get("board-legend-size"));
    add(quarter >= RING_FROM, Mark::Ring, t.get("board-legend-ring"));
    add(
        quarter >= TRAIL_FROM,
        Mark::Trail,
        t.get("board-legend-trail"),
    );
    let bubble = |bubble: Bubble| tokens.iter().any(|token| token.bubble == Some(bubble));
    // What nobody has now need not be explained now, but for the complaint: everybody will meet it.
    add(
        true,
        Mark::Bubble(Bubble::Complaint),
        t.get("board-legend-complaint"),
    );
    let talk = Mark::Bubble(Bubble::Talk);
    add(bubble(Bubble::Talk), talk, t.get("board-legend-talk"));
    let promise = Mark::Bubble(Bubble::Promise);
    add(
        bubble(Bubble::Promise),
        promise,
        t.get("board-legend-promise"),
    );
    add(scheme.is_matrix(), Mark::Edge, t.get("board-legend-edge"));
    entries
}
