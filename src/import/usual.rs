//! What is usual where a list says nothing: margins, shares, and what payment says of credit.

use super::listed::Listed;
use crate::sim::setup::{Kind, Rating};

/// Days after which an unpaid bill tells something, beyond the terms.
const LATE: f64 = 60.0;
/// Days to pay where the list doesn't tell.
const USUAL_TERMS: f64 = 30.0;

/// Gross margin that is usual for a kind, in per cent. Authored.
const fn usual_margin(kind: Kind) -> f64 {
    match kind {
        Kind::Consumer => 28.0,
        Kind::Business => 20.0,
        Kind::Channel => 12.0,
        Kind::Internal => 8.0,
    }
}

/// Our share of what customers of a kind buy, in per cent. Authored.
pub(super) const fn usual_share(kind: Kind) -> f64 {
    match kind {
        Kind::Consumer => 60.0,
        Kind::Business => 35.0,
        Kind::Channel => 40.0,
        Kind::Internal => 65.0,
    }
}

/// Margin in per cent, where the list tells it one way or the other.
pub(super) fn margin_of(one: &Listed) -> Option<f64> {
    let by_profit = || {
        let revenue = one.revenue.filter(|r| *r > 0.0)?;
        Some(100.0 * one.gross_profit? / revenue)
    };
    let margin = one.margin.or_else(by_profit)?;
    (-50.0..=95.0).contains(&margin).then_some(margin)
}

/// What margins are usual: those of the list where it has any.
pub(super) struct Margins([Option<f64>; 4], Option<f64>);

impl Margins {
    pub(super) fn new(listed: &[Listed], kinds: &[Kind]) -> Self {
        let mean = |kind: Option<Kind>| {
            let mine = listed.iter().zip(kinds);
            let mine = mine.filter(|(_, k)| kind.is_none_or(|kind| **k == kind));
            let (mut profit, mut revenue) = (0.0, 0.0);
            for (one, _) in mine {
                if let (Some(margin), Some(sum)) = (margin_of(one), one.revenue) {
                    profit += margin * sum;
                    revenue += sum;
                }
            }
            (revenue > 0.0).then(|| profit / revenue)
        };
        Self(Kind::ALL.map(|kind| mean(Some(kind))), mean(None))
    }

    pub(super) fn usual(&self, kind: Kind) -> f64 {
        let own = self.0[kind as usize].or(self.1);
        own.unwrap_or(usual_margin(kind))
    }

    /// Share of the revenue whose margin the list tells.
    pub(super) fn known_share(&self, listed: &[Listed]) -> f64 {
        let sum = |known: bool| -> f64 {
            let mine = listed.iter().filter(|l| !known || margin_of(l).is_some());
            mine.filter_map(|l| l.revenue).sum()
        };
        let all = sum(false);
        if self.1.is_some() && all > 0.0 {
            sum(true) / all
        } else {
            0.0
        }
    }
}

/// The rating that payment speaks for: what is overdue against what is bought
/// in a quarter, or for how many days the customer owes.
pub(super) fn by_payment(one: &Listed, revenue: f64) -> Option<Rating> {
    let day = revenue / 365.0;
    if day <= 0.0 {
        return None;
    }
    if let Some(overdue) = one.overdue {
        let days = overdue / day;
        return Some(match days {
            d if d < 1.0 => Rating::A,
            d if d < 15.0 => Rating::B,
            d if d < 90.0 => Rating::C,
            _ => Rating::D,
        });
    }
    let beyond = one.receivable? / day - one.terms.unwrap_or(USUAL_TERMS);
    Some(match beyond {
        d if d < 0.0 => Rating::A,
        d if d < LATE => Rating::B,
        d if d < 2.5 * LATE => Rating::C,
        _ => Rating::D,
    })
}
