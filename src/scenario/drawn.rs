//! A book that is drawn from a few figures instead of written customer by customer.

use super::book::MAX_CUSTOMERS;
use super::codes;
use super::diagnostic::{At, Problems};
use super::raw::plan::RawSegment;
use super::words::told;
use crate::sim::CustomerId;
use crate::sim::customer::Customer;
use crate::sim::generate;
use crate::sim::hidden;
use crate::sim::luck::Luck;
use crate::sim::setup::{Profile, Scenario};
use crate::sim::tier;

/// By how much the shares may miss 1.
const TOLERANCE: f64 = 0.001;

/// The drawn part of a book.
pub(super) struct Drawn {
    /// The customers, in the order of their parts.
    pub(super) profiles: Vec<Profile>,
    /// The parts, as long as their customers have no tiers.
    pub(super) parts: Vec<Part>,
}

/// What is settled about the customers of a part once they have tiers.
pub(super) struct Part {
    count: usize,
    luck: Luck,
    hidden: f64,
}

/// Draws a book, part by part, behind `written` customers. Those who are drawn
/// have no ids, and no tiers yet.
pub(super) fn book(book: &At<Vec<RawSegment>>, written: usize, problems: &mut Problems) -> Drawn {
    let parts = book.value.iter().map(|part| u64::from(part.count));
    let total = parts.sum::<u64>() + written as u64;
    if total > MAX_CUSTOMERS as u64 {
        let told = told("book-many")
            .with("count", total.to_string())
            .with("most", MAX_CUSTOMERS);
        problems.report(codes::TOO_FEW, &book.place, told);
    }
    let mut profiles = Vec::new();
    let mut parts = Vec::new();
    for part in &book.value {
        let first = written + profiles.len();
        let count = (part.count as usize).min(MAX_CUSTOMERS.saturating_sub(first));
        profiles.extend(generate::book(
            part.seed,
            part.kind,
            count as u32,
            part.median,
            shares(part.personalities.as_ref(), problems),
            first as u32,
        ));
        parts.push(Part {
            count,
            luck: Luck::new(part.seed),
            hidden: part.hidden,
        });
    }
    Drawn { profiles, parts }
}

/// Shares of the personalities, which must add up; as many of each unless authored.
fn shares(raw: Option<&At<[f64; 4]>>, problems: &mut Problems) -> [f64; 4] {
    let Some(At { value, place }) = raw else {
        return generate::EVEN;
    };
    let sum: f64 = value.iter().sum();
    if (sum - 1.0).abs() > TOLERANCE {
        let told = told("personality-shares").with("sum", format!("{:.1}", 100.0 * sum));
        problems.report(codes::SHARES, place, told);
    }
    *value
}

/// Puts the customers from `first` on, which were drawn, into tiers by the
/// scenario's measure; those before keep the tiers they were written with.
///
/// It belongs to the scenario and not to a run, so where the predecessor had to
/// guess (at a wallet), the guesses are the same in every run.
pub(super) fn grade(scenario: &mut Scenario, first: usize) {
    let (measure, luck) = (scenario.measure, Luck::new(0));
    let customers = (0..).map(CustomerId).zip(&scenario.customers);
    let values: Vec<f64> = customers
        .map(|(id, p)| measure.of(luck, id, p, &Customer::new(p), 1))
        .collect();
    let tiers = tier::grade(scenario, &values);
    for (customer, tier) in scenario.customers.iter_mut().zip(tiers).skip(first) {
        customer.tier = tier.0 as u8;
    }
}

/// Draws what the customers from `first` on hide: that depends on the tier they are in.
pub(super) fn hide(scenario: &mut Scenario, first: usize, parts: &[Part]) {
    let parts = parts
        .iter()
        .flat_map(|part| (0..part.count).map(move |_| part));
    for (place, part) in (first..scenario.customers.len()).zip(parts) {
        let customer = &scenario.customers[place];
        let found = hidden::obstacle(scenario, customer, part.luck, place as u32, part.hidden);
        scenario.customers[place].hidden = found;
    }
}
