//! Why profit moved from one quarter to the next: customers lost and won, what those who stayed bought, and the firm's costs.

mod cause;
mod flow;

pub use cause::Cause;

use super::record;
use crate::sim::customer::{Departure, Record};
use crate::sim::ledger::{Account, Statement};
use crate::sim::setup::{Profile, Scenario};
use crate::sim::state::State;
use crate::sim::units::{CustomerId, Money};

/// A change of profit, or of a customer's contribution, and its causes, which
/// add up to it to the cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProfitChange {
    /// In the quarter before; nothing in the first.
    pub before: Money,
    /// In the quarter.
    pub after: Money,
    amounts: [Money; Cause::ALL.len()],
}

impl ProfitChange {
    const NOTHING: Self = Self {
        before: Money::ZERO,
        after: Money::ZERO,
        amounts: [Money::ZERO; Cause::ALL.len()],
    };

    /// The whole change.
    pub fn whole(&self) -> Money {
        self.after - self.before
    }

    /// What a cause changed.
    pub fn get(&self, cause: Cause) -> Money {
        self.amounts[cause as usize]
    }

    /// The causes that changed something, in the order of [`Cause::ALL`].
    pub fn parts(&self) -> impl Iterator<Item = (Cause, Money)> + use<> {
        let parts = Cause::ALL.into_iter().zip(self.amounts);
        parts.filter(|(_, amount)| *amount != Money::ZERO)
    }

    fn add(&mut self, cause: Cause, amount: Money) {
        self.amounts[cause as usize] += amount;
    }

    fn add_all(&mut self, other: &Self) {
        self.before += other.before;
        self.after += other.after;
        for (to, from) in self.amounts.iter_mut().zip(other.amounts) {
            *to += from;
        }
    }
}

/// The statements of the quarter before and of the quarter.
type Pair = [Statement; 2];

/// Why profit moved in a quarter against the one before, or against nothing in
/// the first. Needs the single entries of the ledger and the chronicle.
pub fn profit(sc: &Scenario, state: &State, quarter: u8) -> ProfitChange {
    let (firm, customers) = pairs(state, quarter);
    let mut out = ProfitChange::NOTHING;
    for account in Account::ALL {
        let amount = firm[1].get(account) - firm[0].get(account);
        out.add(Cause::of(account), amount);
    }
    out.before = firm[0].profit();
    out.after = firm[1].profit();
    for (i, pair) in customers.iter().enumerate() {
        out.add_all(&of_customer(sc, state, quarter, CustomerId(i as u32), pair));
    }
    out
}

/// Why the contribution of one customer moved in a quarter against the one
/// before. The changes of all customers and of the firm's own accounts add up
/// to [`profit`].
pub fn contribution(sc: &Scenario, state: &State, quarter: u8, id: CustomerId) -> ProfitChange {
    let mut pair = Pair::default();
    for entry in state.ledger.entries() {
        if entry.customer == Some(id)
            && let Some(i) = side(entry.quarter, quarter)
        {
            pair[i].add(entry.account, entry.amount);
        }
    }
    of_customer(sc, state, quarter, id, &pair)
}

/// Which of the two quarters this is.
fn side(booked: u8, quarter: u8) -> Option<usize> {
    if booked == quarter {
        Some(1)
    } else {
        (booked + 1 == quarter).then_some(0)
    }
}

/// The two quarters of the firm's own accounts and of each customer.
fn pairs(state: &State, quarter: u8) -> (Pair, Vec<Pair>) {
    let mut firm = Pair::default();
    let mut customers = vec![Pair::default(); state.customers.len()];
    for entry in state.ledger.entries() {
        let Some(i) = side(entry.quarter, quarter) else {
            continue;
        };
        let known = entry.customer.and_then(|id| customers.get_mut(id.index()));
        known.unwrap_or(&mut firm)[i].add(entry.account, entry.amount);
    }
    (firm, customers)
}

/// Bad debt and what winning back costs have causes of their own, whoever they
/// are for: a debt that was written off isn't earned again by losing the debtor.
const BY_ACCOUNT: [Account; 2] = [Account::BadDebt, Account::WinBack];

/// What the sales of a customer are booked on, goods and discounts included.
const GROSS: [Account; 5] = [
    Account::Revenue,
    Account::RelatedSales,
    Account::ReferredSales,
    Account::Discounts,
    Account::CostOfGoods,
];

fn of_customer(
    sc: &Scenario,
    state: &State,
    quarter: u8,
    id: CustomerId,
    pair: &Pair,
) -> ProfitChange {
    let mut out = ProfitChange {
        before: pair[0].profit(),
        after: pair[1].profit(),
        ..ProfitChange::NOTHING
    };
    let change = |account: Account| pair[1].get(account) - pair[0].get(account);
    for account in BY_ACCOUNT {
        out.add(Cause::of(account), change(account));
    }
    let named: Money = BY_ACCOUNT.into_iter().map(change).sum();
    let rest = out.whole() - named;
    let before = quarter.checked_sub(1).and_then(|q| record(state, id, q));
    match (before, record(state, id, quarter)) {
        (Some(one), Some(two)) => stayed(&mut out, state.profile(sc, id), one, two, pair),
        (Some(gone), None) => out.add(departed(gone.left), rest),
        (None, Some(_)) if quarter <= 1 => out.add(Cause::Opening, rest),
        (None, Some(_)) => {
            let again = state.history(id).iter().any(|r| r.quarter < quarter);
            out.add(if again { Cause::WonBack } else { Cause::Won }, rest);
        }
        // Not there in either; whatever is booked for it keeps its account.
        (None, None) => {
            for account in Account::ALL {
                if !BY_ACCOUNT.contains(&account) {
                    out.add(Cause::of(account), change(account));
                }
            }
        }
    }
    out
}

const fn departed(left: Option<Departure>) -> Cause {
    match left {
        Some(Departure::Failed) => Cause::Failed,
        Some(Departure::LetGo) => Cause::LetGo,
        Some(Departure::Left) | None => Cause::Lost,
    }
}

/// The gross margin of a customer that stayed goes by what its sales are made
/// of, its other accounts by themselves.
fn stayed(out: &mut ProfitChange, p: Option<&Profile>, one: &Record, two: &Record, pair: &Pair) {
    let mut gross = Money::ZERO;
    for account in Account::ALL {
        let amount = pair[1].get(account) - pair[0].get(account);
        if GROSS.contains(&account) {
            gross += amount;
        } else if !BY_ACCOUNT.contains(&account) {
            out.add(Cause::of(account), amount);
        }
    }
    let parts = flow::parts(p.map_or(0.0, |p| p.related), one, two);
    let cents = parts.map(|major| 100.0 * major);
    let whole = super::rounded(gross.0, &cents);
    for (cause, amount) in flow::CAUSES.into_iter().zip(whole) {
        out.add(cause, Money(amount));
    }
}

#[cfg(test)]
mod tests;
