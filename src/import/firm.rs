//! The firm around a book: people, pay and costs in proportion to what the customers bring.
//!
//! The proportions lie between those of the shipped steel scenario (many hours
//! for few customers, thin margins) and the standard one: of the gross margin,
//! a fifth goes into serving, an eighth into wages, a sixteenth into care, a
//! twentieth into upkeep; a quarter stays as the opening profit, and what is
//! left is the fixed cost.

use super::assume::Book;
use crate::sim::policy::Policy;

/// Cost to serve, share of the gross margin of the whole book.
pub const SERVE: f64 = 0.20;
/// Wages.
pub const WAGES: f64 = 0.12;
/// Care.
pub const CARE: f64 = 0.06;
/// Upkeep of quality, access and image.
pub const UPKEEP: [f64; 3] = [0.037, 0.007, 0.011];
/// Opening profit.
pub const PROFIT: f64 = 0.25;
/// Cash, share of the revenue of a quarter.
pub const CASH: f64 = 0.15;
/// Hours a head works in a quarter.
pub const HOURS: u32 = 400;
/// Share of the hours that the opening plan takes.
pub const FILL: f64 = 0.85;
/// Largest sum that a scenario takes.
const MOST: f64 = 1e12;
/// Wage an hour that the size of the team is reckoned by, and the highest: what a
/// rich book leaves over is fixed cost, not pay.
const USUAL_WAGE: f64 = 60.0;
const MOST_WAGE: f64 = 150.0;
/// Fewest and most customers of one account manager.
const PER_HEAD: (f64, f64) = (6.0, 40.0);
/// Hours of the opening plan over the rival's.
const AGAINST_RIVAL: f64 = 0.9;
/// What the tiers get over the mean: nearly the same, as a predecessor does who treats everyone alike.
const BY_TIER: [f64; 3] = [1.10, 1.03, 0.97];

/// A tier as the scenario opens it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TierPlan {
    /// Customers.
    pub customers: usize,
    /// Share of the number of customers that ABC by count puts here.
    pub share: f64,
    /// Hours for each.
    pub hours: u32,
    /// Care for each.
    pub care: i64,
    /// Authority limit.
    pub authority: i64,
    /// Days to pay.
    pub terms: u8,
}

/// The firm; money in whole units a quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Firm {
    /// Revenue of the opening quarter.
    pub revenue: i64,
    /// Gross margin of it.
    pub margin: i64,
    /// Cost to serve.
    pub serve: i64,
    /// Account managers.
    pub staff: u32,
    /// Wage an hour.
    pub wage: i64,
    /// Wages.
    pub wages: i64,
    /// Care.
    pub care: i64,
    /// Upkeep of quality, access, image.
    pub upkeep: [i64; 3],
    /// Fixed cost.
    pub fixed: i64,
    /// What is left.
    pub profit: i64,
    /// Cash at the start.
    pub cash: i64,
    /// The tiers, best first.
    pub tiers: [TierPlan; 3],
    /// Cost of a lead.
    pub lead: i64,
    /// Leads a quarter at most.
    pub leads: u32,
    /// Median wallet of a prospect.
    pub prospect_wallet: i64,
    /// Gross margin of a prospect, per cent.
    pub prospect_margin: f64,
}

/// Works the firm out and puts cost to serve and rivals' hours into the book.
pub(super) fn found(book: &mut Book) -> Firm {
    let n = book.members.len().max(1);
    let revenue: f64 = book.members.iter().map(|m| m.revenue / 4.0).sum();
    let margin: f64 = book.members.iter().map(|m| m.gross_profit() / 4.0).sum();
    // A book that only loses still has a firm around it, of the size of its sales.
    let base = margin.max(0.03 * revenue).max(1.0);
    let serve_rate = if revenue > 0.0 {
        SERVE * base / revenue
    } else {
        0.0
    };
    let by_money = WAGES * base / (f64::from(HOURS) * USUAL_WAGE);
    let (fewest, most) = (n as f64 / PER_HEAD.1, n as f64 / PER_HEAD.0);
    let staff = libm::round(by_money.clamp(fewest, most)).clamp(1.0, 10_000.0);
    let wage = libm::round(WAGES * base / (staff * f64::from(HOURS))).clamp(1.0, MOST_WAGE);
    let wages = staff * f64::from(HOURS) * wage;
    let planned = FILL * staff * f64::from(HOURS);
    let roots: f64 = book
        .members
        .iter()
        .map(|m| libm::sqrt(m.profile.wallet))
        .sum();
    for member in &mut book.members {
        let p = &mut member.profile;
        p.serve = serve_rate * member.revenue / 4.0;
        let part = libm::sqrt(p.wallet) / roots.max(1e-9);
        p.rival_hours = (planned / AGAINST_RIVAL * part).clamp(0.5, 600.0);
    }
    let tiers = plans(book, planned, base);
    let care: i64 = tiers.iter().map(|t| t.care * t.customers as i64).sum();
    let upkeep = UPKEEP.map(|share| tidy(share * base));
    let serve = (serve_rate * revenue) as i64;
    let before = base as i64 - serve - wages as i64 - care - upkeep.iter().sum::<i64>();
    let fixed = tidy((before as f64 - PROFIT * base).max(0.0));
    let mut wallets: Vec<f64> = book.members.iter().map(|m| m.profile.wallet).collect();
    wallets.sort_by(f64::total_cmp);
    let median = wallets.get(wallets.len() / 2).copied().unwrap_or(0.0);
    Firm {
        revenue: revenue as i64,
        margin: margin as i64,
        serve,
        staff: staff as u32,
        wage: wage as i64,
        wages: wages as i64,
        care,
        upkeep,
        fixed,
        profit: margin as i64 - (base as i64 - before) - fixed,
        cash: tidy(CASH * revenue),
        tiers,
        // A lead costs what half a typical customer brings in a quarter.
        lead: tidy(0.5 * base / n as f64).max(1),
        leads: (n as u32 / 6).clamp(2, 12),
        prospect_wallet: tidy(0.5 * median).clamp(1, 1_000_000_000),
        prospect_margin: if revenue > 0.0 {
            libm::round(1000.0 * margin / revenue).clamp(0.0, 950.0) / 10.0
        } else {
            20.0
        },
    }
}

fn plans(book: &Book, planned: f64, base: f64) -> [TierPlan; 3] {
    let n = book.members.len().max(1) as f64;
    let mean = planned / n;
    let care = CARE * base / n;
    let members = &book.members;
    let shares = [0, 1].map(|tier| members.iter().filter(|m| m.abc == tier).count() as f64 / n);
    [0, 1, 2].map(|tier| {
        let mine = || {
            members
                .iter()
                .filter(|m| usize::from(m.profile.tier) == tier)
        };
        let hours = libm::floor(mean * BY_TIER[tier]).clamp(1.0, f64::from(Policy::MAX_HOURS));
        let most = |money: crate::sim::Money| (money.0 / 100) as f64;
        TierPlan {
            customers: mine().count(),
            share: shares.get(tier).copied().unwrap_or(0.0),
            hours: hours as u32,
            care: tidy((care * BY_TIER[tier]).min(most(Policy::MAX_CARE))),
            authority: tidy(
                (base / n * [1.2, 0.8, 0.5][tier]).clamp(500.0, most(Policy::MAX_AUTHORITY)),
            ),
            terms: terms(mine().filter_map(|m| m.listed.terms).collect()),
        }
    })
}

/// The terms that can be granted nearest to the median of those that are.
fn terms(mut days: Vec<f64>) -> u8 {
    days.sort_by(f64::total_cmp);
    let median = days.get(days.len() / 2).copied().unwrap_or(30.0);
    let far = |t: &u8| (f64::from(*t) - median).abs();
    let nearest = Policy::TERMS
        .into_iter()
        .min_by(|a, b| far(a).total_cmp(&far(b)));
    nearest.unwrap_or(30)
}

/// A sum with two figures that count, as somebody would write it down.
pub(super) fn tidy(sum: f64) -> i64 {
    if !sum.is_finite() || sum.abs() < 1.0 {
        return 0;
    }
    let size = libm::pow(10.0, libm::floor(libm::log10(sum.abs())) - 1.0).max(1.0);
    (libm::round(sum / size) * size).clamp(-MOST, MOST) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_tidy() {
        for (sum, tidied) in [
            (123_456.0, 120_000),
            (-987.0, -990),
            (7.4, 7),
            (0.2, 0),
            (f64::NAN, 0),
        ] {
            assert_eq!(tidy(sum), tidied);
        }
    }

    #[test]
    fn terms_that_can_be_granted() {
        assert_eq!(terms(vec![]), 30);
        assert_eq!(terms(vec![0.0, 80.0, 85.0]), 90);
        assert_eq!(terms(vec![45.0, 50.0]), 60);
    }
}
