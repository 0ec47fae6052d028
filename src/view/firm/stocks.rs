//! Quality, complaint access and image: what they are, what keeping or raising them costs.

use super::super::Eye;
use super::super::plan::is_open;
use crate::locale;
use crate::sim::Money;
use crate::sim::plan::FirmEdit;
use crate::sim::policy::Lever;
use crate::sim::stock::{ACCESS, IMAGE, QUALITY, Stock};

/// A stock that follows what is spent on it.
#[derive(Clone, Debug, PartialEq)]
pub struct StockCard {
    /// Its lever.
    pub lever: Lever,
    /// Its name.
    pub name: String,
    /// Level now.
    pub now: f64,
    /// Spending.
    pub spend: Money,
    /// What keeps the opening level.
    pub upkeep: Money,
    /// “40 thousand keeps it at 70”.
    pub keeps: String,
    /// Most that the slider offers.
    pub most: Money,
    opening: f64,
    stock: Stock,
}

impl StockCard {
    /// Where a spending leads in the long run.
    pub fn leads_to(&self, spend: Money) -> f64 {
        self.stock.target(spend, self.upkeep, self.opening)
    }

    /// The level a quarter later.
    pub fn next(&self, spend: Money) -> f64 {
        self.stock.next(self.now, self.leads_to(spend))
    }

    /// The edit that spends so much.
    pub fn edit(&self, spend: Money) -> FirmEdit {
        match self.lever {
            Lever::Access => FirmEdit::Access(spend),
            Lever::Image => FirmEdit::Image(spend),
            _ => FirmEdit::Quality(spend),
        }
    }
}

pub(super) fn stocks(eye: Eye) -> Vec<StockCard> {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let (f, firm, plan) = (&sc.firm, &state.firm, &state.plan);
    let rows = [
        (
            Lever::Quality,
            firm.quality,
            plan.quality,
            f.quality_upkeep,
            f.quality,
            QUALITY,
        ),
        (
            Lever::Access,
            firm.access,
            plan.access,
            f.access_upkeep,
            f.access,
            ACCESS,
        ),
        (
            Lever::Image,
            firm.image,
            plan.image,
            f.image_upkeep,
            f.image,
            IMAGE,
        ),
    ];
    rows.into_iter()
        .filter(|(lever, ..)| is_open(eye, *lever))
        .map(|(lever, now, spend, upkeep, opening, stock)| StockCard {
            lever,
            name: t.get(lever.key()),
            now,
            spend,
            upkeep,
            keeps: t.with(
                "stock-keeps",
                [
                    ("amount", locale::money(eye, upkeep).into()),
                    ("level", locale::points(opening).into()),
                ],
            ),
            most: most(spend, upkeep, FirmEdit::most(sc)),
            opening,
            stock,
        })
        .collect()
}

/// A slider reaches five times what is usual, and what is set.
fn most(now: Money, usual: Money, limit: Money) -> Money {
    let wanted = Money(usual.0.saturating_mul(5)).max(Money::yuan(20_000));
    wanted.max(now).min(limit)
}
