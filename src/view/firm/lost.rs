//! Who has left and could be asked back.

use super::super::Eye;
use crate::locale;
use crate::sim::{CustomerId, Money, effort, win_back};

/// Somebody who left and could come back.
#[derive(Clone, Debug, PartialEq)]
pub struct LostRow {
    /// Who.
    pub id: CustomerId,
    /// Name.
    pub name: String,
    /// When and why it left.
    pub note: String,
    /// “a slim chance · costs 4 thousand”.
    pub chance: String,
    /// Whether it will be asked.
    pub asked: bool,
}

/// Who could come back, the largest first.
pub(super) fn lost(eye: Eye) -> Vec<LostRow> {
    let (state, t) = (eye.state(), eye.t);
    let overload = effort::overload(state.load(eye.sc()));
    let mut rows: Vec<(Money, LostRow)> = (0..state.customers.len() as u32)
        .map(CustomerId)
        .filter_map(|id| {
            let (p, c) = (eye.profile(id)?, state.customer(id)?);
            if !win_back::possible(c, state.quarter) {
                return None;
            }
            let chance = win_back::probability(c, state.quarter, state.firm.image, overload);
            let cost = win_back::cost(p, c);
            let last = state.history(id).last();
            let cause = last.map_or_else(|| t.get("cause-chance"), |r| eye.cause(r));
            let row = LostRow {
                id,
                name: eye.name(id),
                note: t.with(
                    "lost-when",
                    [("quarter", c.gone.into()), ("cause", cause.into())],
                ),
                chance: t.with(
                    "lost-chance",
                    [
                        ("chance", t.get(chance_key(chance)).into()),
                        ("cost", locale::money(eye, cost).into()),
                    ],
                ),
                asked: c.intent == crate::sim::customer::Intent::WinBack,
            };
            Some((cost, row))
        })
        .collect();
    rows.sort_by_key(|(cost, _)| std::cmp::Reverse(*cost));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// A chance in rough words: nobody knows it to the per cent.
fn chance_key(chance: f64) -> &'static str {
    match chance {
        c if c < 0.07 => "chance-slim",
        c if c < 0.13 => "chance-some",
        c if c < 0.20 => "chance-fair",
        _ => "chance-good",
    }
}
