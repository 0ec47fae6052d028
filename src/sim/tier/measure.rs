//! By what customers are ranked when they are graded: figures that the firm itself can see.

use crate::sim::customer::Customer;
use crate::sim::file::{Hidden, estimate};
use crate::sim::luck::Luck;
use crate::sim::setup::{Profile, Rating};
use crate::sim::units::CustomerId;
use crate::sim::worth::quarterly_margin;
use serde::{Deserialize, Serialize};

/// By what customers are ranked when they are graded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Measure {
    /// Revenue of the quarter.
    #[default]
    Revenue,
    /// Gross margin less cost to serve.
    Margin,
    /// Margin that the whole wallet would bring, as far as the file knows the wallet.
    Potential,
    /// The three columns of the telecom operators: bill × tenure × credit, where
    ///
    /// - bill = revenue of the quarter;
    /// - tenure = 1 + years with us ÷ 10, from 1 (new) to 2 (ten years and more);
    /// - credit = part that is paid in time: 1 less what customers of its rating
    ///   pay late (A 8, B 20, C 40, D 60 %, see [`Rating::late`]), or less what
    ///   is overdue now over the bill where that is more; from .4 to .92.
    ///
    /// That a grade is made of these three, multiplied, and moves with them is
    /// how telecom courses teach it (“monthly bill, tenure and credit together”);
    /// how steep the columns are is authored: ten years' loyalty counts as
    /// much as twice the bill, an A as much as 2.3 times the bill of a D.
    Standing,
}

impl Measure {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Revenue, Self::Margin, Self::Potential, Self::Standing];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Revenue => "plan-grade-revenue",
            Self::Margin => "plan-grade-margin",
            Self::Potential => "plan-grade-potential",
            Self::Standing => "plan-grade-standing",
        }
    }

    /// The figure of a customer in a quarter. `luck` is that of the run, which
    /// blurs what only a full file would know.
    pub fn of(self, luck: Luck, id: CustomerId, p: &Profile, c: &Customer, quarter: u8) -> f64 {
        let l = &c.levels;
        let bill = c.wallet * l.share;
        match self {
            Self::Revenue => bill,
            Self::Margin => quarterly_margin(p, c, l.share, l.depth),
            Self::Potential => estimate(luck, id, Hidden::Wallet, c.wallet, l.file) * c.margin,
            Self::Standing => {
                let overdue = c.overdue.to_f64() / bill.max(1.0);
                bill * tenure(c.years(p, quarter)) * credit(c.rating, overdue)
            }
        }
    }
}

/// Factor of some years with us, 1…2.
fn tenure(years: f64) -> f64 {
    1.0 + (years / 10.0).clamp(0.0, 1.0)
}

/// Part of the bill that is paid in time, by rating or by what is overdue over the bill.
fn credit(rating: Rating, overdue: f64) -> f64 {
    1.0 - rating.late().max(overdue.min(Rating::D.late()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::Money;

    /// A small household of fourteen years that always pays, and a large bill of
    /// a year that often comes late.
    fn court_and_dorm() -> [Profile; 2] {
        let of = |wallet, tenure, rating| Profile {
            rating,
            wallet,
            tenure,
            ..Profile::default()
        };
        [of(180_000.0, 56, Rating::A), of(360_000.0, 4, Rating::C)]
    }

    fn values(measure: Measure) -> [f64; 2] {
        let of = |p: &Profile| {
            let luck = Luck::new(1);
            measure.of(luck, CustomerId(0), p, &Customer::new(p), 1)
        };
        court_and_dorm().each_ref().map(of)
    }

    #[test]
    fn who_stays_and_pays_stands_above_a_larger_bill() {
        let [court, dorm] = values(Measure::Revenue);
        assert!(court < dorm);
        let [court, dorm] = values(Measure::Standing);
        assert!(court > dorm, "{court} {dorm}");
        assert!((court - 90_000.0 * 2.0 * 0.92).abs() < 1e-6);
        assert!((dorm - 180_000.0 * 1.1 * 0.60).abs() < 1e-6);
    }

    #[test]
    fn years_of_the_run_count_and_so_does_what_is_overdue() {
        let [court, dorm] = court_and_dorm();
        let at = |p: &Profile, c: &Customer, quarter| {
            Measure::Standing.of(Luck::new(1), CustomerId(0), p, c, quarter)
        };
        let mut c = Customer::new(&dorm);
        assert!(at(&dorm, &c, 9) > at(&dorm, &c, 1));
        // Less than its rating leads one to expect changes nothing.
        let before = at(&dorm, &c, 1);
        c.overdue = Money::yuan(36_000);
        assert!((at(&dorm, &c, 1) - before).abs() < 1e-9);
        c.overdue = Money::yuan(90_000);
        assert!(at(&dorm, &c, 1) < before);
        // Nothing is below zero, however much is owed, or where nothing is bought.
        c.overdue = Money::yuan(9_000_000);
        assert!(at(&dorm, &c, 1) > 0.0);
        c.wallet = 0.0;
        assert!(at(&dorm, &c, 1).abs() < 1e-9);
        let c = Customer::new(&court);
        assert!(
            (at(&court, &c, 1) - at(&court, &c, 40)).abs() < 1e-9,
            "ten years are enough"
        );
    }
}
