//! What a list doesn't tell of a customer, filled in with what is usual for its kind, and counted.

use super::fields::Field;
use super::grade;
use super::listed::Listed;
use super::usual::{Margins, by_payment, margin_of, usual_share};
use super::words::kind_by_name;
use crate::sim::generate::{Draw, EVEN, draw};
use crate::sim::luck::{Luck, Purpose};
use crate::sim::setup::{Kind, Profile, Rating, quarters};
use std::collections::BTreeMap;

/// Largest wallet a year that a scenario takes.
const MOST_WALLET: f64 = 4e12;
/// The seed of what is drawn: the same list makes the same scenario.
const SEED: u64 = 1;
/// Growth a quarter where the list says nothing, and how much of what is drawn stays around it.
const USUAL_GROWTH: f64 = 0.01;
const DOUBT: f64 = 0.4;
/// Least and most growth a quarter that is believed.
const GROWTH: f64 = 0.08;
/// A customer of the book.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its id in the scenario.
    pub id: String,
    /// What the list tells.
    pub listed: Listed,
    /// What the game plays with; money a quarter.
    pub profile: Profile,
    /// What it buys from us a year.
    pub revenue: f64,
    /// What it is graded by, a year: gross profit or revenue.
    pub value: f64,
    /// The tier that ABC gives it, 0 for A.
    pub abc: u8,
}

impl Member {
    /// Gross profit a year.
    pub fn gross_profit(&self) -> f64 {
        self.revenue * self.profile.margin
    }
}

/// The book that a list makes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// Its customers, in the order of the list.
    pub members: Vec<Member>,
    /// For how many customers a field was filled in with what is usual.
    pub assumed: BTreeMap<Field, usize>,
    /// Whether it is graded by gross profit; else by revenue.
    pub by_profit: bool,
    /// Whether the tiers it opens with are those of the list.
    pub own_tiers: bool,
    /// Customers left out because a book holds no more, and what they buy a year.
    pub over: (usize, f64),
}

/// Makes the book; `most` customers at most, those who buy most.
pub(super) fn book(mut listed: Vec<Listed>, most: usize) -> Book {
    let over = keep_largest(&mut listed, most);
    let kinds: Vec<Kind> = listed
        .iter()
        .map(|l| l.kind.unwrap_or_else(|| kind_by_name(&l.name)))
        .collect();
    let margins = Margins::new(&listed, &kinds);
    let mut book = Book {
        by_profit: margins.known_share(&listed) >= 0.5,
        over,
        ..Book::default()
    };
    let ranks = ranks(&listed);
    let width = if listed.len() > 999 { 4 } else { 3 };
    for (at, one) in listed.into_iter().enumerate() {
        let kind = kinds[at];
        let quantile = (ranks[at] as f64 + 0.5) / kinds.len() as f64;
        let drawn = draw(&Draw {
            luck: Luck::new(SEED),
            purpose: Purpose::Book,
            entity: at as u32,
            kind,
            median: 60_000.0,
            margin: margins.usual(kind) / 100.0,
            quantile,
            personalities: EVEN,
        });
        let mut note = |field: Field| *book.assumed.entry(field).or_insert(0) += 1;
        let margin = margin_of(&one).unwrap_or_else(|| {
            note(Field::Margin);
            margins.usual(kind)
        });
        let (wallet, share, revenue) = purchases(&one, kind, &drawn, &mut note);
        if one.kind.is_none() {
            note(Field::Kind);
        }
        let wallet = wallet.min(MOST_WALLET);
        let mut profile = Profile {
            id: format!("c{:0width$}", at + 1).into(),
            wallet: wallet / 4.0,
            share: share.max((revenue / wallet.max(1e-9)).min(1.0)),
            margin: margin / 100.0,
            ..drawn
        };
        known(&one, revenue, &mut profile, &mut note);
        let value = if book.by_profit {
            revenue * profile.margin
        } else {
            revenue
        };
        book.members.push(Member {
            id: profile.id.to_string(),
            listed: one,
            profile,
            revenue,
            value,
            abc: 0,
        });
    }
    grade(&mut book);
    book
}

/// Leaves out the smallest where there are too many: how many, and what they buy.
fn keep_largest(listed: &mut Vec<Listed>, most: usize) -> (usize, f64) {
    if listed.len() <= most {
        return (0, 0.0);
    }
    let size = |l: &Listed| l.revenue.or(l.wallet).unwrap_or(0.0);
    let mut order: Vec<usize> = (0..listed.len()).collect();
    order.sort_by(|&a, &b| {
        size(&listed[b])
            .total_cmp(&size(&listed[a]))
            .then(a.cmp(&b))
    });
    let mut keep = vec![false; listed.len()];
    for &at in &order[..most] {
        keep[at] = true;
    }
    let gone = order[most..].iter().map(|&at| size(&listed[at])).sum();
    let count = listed.len() - most;
    let mut keep = keep.into_iter();
    listed.retain(|_| keep.next().unwrap_or(false));
    (count, gone)
}

/// Place of each customer by what it buys, the smallest first.
fn ranks(listed: &[Listed]) -> Vec<usize> {
    let size = |l: &Listed| l.revenue.or(l.wallet).unwrap_or(0.0);
    let mut order: Vec<usize> = (0..listed.len()).collect();
    order.sort_by(|&a, &b| {
        size(&listed[a])
            .total_cmp(&size(&listed[b]))
            .then(a.cmp(&b))
    });
    let mut ranks = vec![0; listed.len()];
    for (rank, at) in order.into_iter().enumerate() {
        ranks[at] = rank;
    }
    ranks
}

/// Wallet a year, our share of it in [0, 1], what is bought from us a year.
fn purchases(
    one: &Listed,
    kind: Kind,
    drawn: &Profile,
    note: &mut impl FnMut(Field),
) -> (f64, f64, f64) {
    // Around the usual share as far as those of a drawn book differ.
    let usual = || (usual_share(kind) / 100.0 + 0.4 * (drawn.share - 0.45)).clamp(0.10, 0.85);
    match (one.revenue, one.wallet, one.share) {
        (Some(revenue), Some(wallet), _) if wallet > 0.0 => {
            (wallet, (revenue / wallet).clamp(0.0, 1.0), revenue)
        }
        (Some(revenue), _, Some(share)) if share > 0.0 => {
            (100.0 * revenue / share, share / 100.0, revenue)
        }
        (Some(revenue), ..) => {
            note(Field::Wallet);
            let share = usual();
            (revenue / share, share, revenue)
        }
        (None, Some(wallet), share) => {
            let share = share.map_or_else(
                || {
                    note(Field::Share);
                    usual()
                },
                |s| s / 100.0,
            );
            (wallet, share, wallet * share)
        }
        (None, None, _) => (0.0, 0.0, 0.0),
    }
}

/// Puts what the list tells over what was drawn.
fn known(one: &Listed, revenue: f64, profile: &mut Profile, note: &mut impl FnMut(Field)) {
    if let Some(personality) = one.personality {
        profile.personality = personality;
    } else {
        note(Field::Personality);
    }
    if let Some(years) = one.years {
        let years = years.min(60.0);
        profile.file = (profile.file + 0.02 * (years - profile.years())).clamp(0.05, 0.95);
        profile.tenure = quarters(years);
        profile.relational = (0.03 * years).min(0.4);
    } else {
        note(Field::Since);
    }
    if let Some(points) = one.satisfaction {
        profile.satisfaction = points / 100.0;
        let (s, trust) = (profile.satisfaction, profile.trust);
        let loyalty =
            0.5 + 1.2 * (s - 0.75) + 0.6 * (trust - 0.6) - 0.03 * f64::from(profile.rivals);
        profile.loyalty = loyalty.clamp(0.1, 0.9);
    } else {
        note(Field::Satisfaction);
    }
    let earlier = || {
        let before = one.earlier.filter(|e| *e > 0.0)?;
        Some(100.0 * (revenue / before - 1.0))
    };
    // No real customer is said to shrink or soar by lot.
    profile.growth = USUAL_GROWTH + DOUBT * (profile.growth - USUAL_GROWTH);
    if let Some(growth) = one.growth.or_else(earlier) {
        let quarterly = libm::pow((1.0 + growth / 100.0).max(0.1), 0.25) - 1.0;
        profile.growth = quarterly.clamp(-GROWTH, GROWTH);
    } else {
        note(Field::Growth);
    }
    profile.rating = one
        .rating
        .or_else(|| by_payment(one, revenue))
        .unwrap_or_else(|| {
            note(Field::Rating);
            // Nobody's credit is doubted by lot.
            Rating::B
        });
}

/// Grades by ABC; the tiers of the list stay where it has them for most.
fn grade(book: &mut Book) {
    let values: Vec<f64> = book.members.iter().map(|m| m.value).collect();
    let told = book
        .members
        .iter()
        .filter(|m| m.listed.tier.is_some())
        .count();
    book.own_tiers = told * 5 >= book.members.len() * 4 && told > 0;
    let own = book.own_tiers;
    for (member, grade) in book.members.iter_mut().zip(grade::abc(&values)) {
        member.abc = grade;
        member.profile.tier = member.listed.tier.filter(|_| own).unwrap_or(grade);
    }
}
