//! What is told of a customer's close: its record, and what was posted.

use crate::sim::close::Round;
use crate::sim::customer::{Record, Sales};
use crate::sim::event::Event;
use crate::sim::ledger::{Account, Entry, Statement};
use crate::sim::levels::Step;
use crate::sim::quarter::Work;
use crate::sim::state::Closing;
use crate::sim::units::{CustomerId, Money, WEEKS};
use crate::sim::worth;

#[inline]
pub(super) fn record(
    work: &Work,
    round: &Round,
    id: CustomerId,
    step: &Step,
    sales: &Sales,
    statement: &Statement,
    closing: &Closing,
) -> Record {
    let state = &*work.state;
    let c = &state.customers[id.index()];
    let lifetime = state
        .profile(work.rules.sc, id)
        .map_or_else(Default::default, |p| {
            worth::lifetime(&work.rules, p, c, step.hazard.lasting())
        });
    Record {
        quarter: state.quarter,
        tier: c.tier(),
        policy: c.policy(&state.policies),
        climate: round.climate,
        failures: (c.major, c.minor),
        before: c.levels,
        step: *step,
        sales: *sales,
        revenue: statement.sales() + statement.get(Account::Discounts),
        contribution: closing.contribution,
        receivables: (closing.owed, closing.overdue),
        lifetime: lifetime.ahead(),
        left: closing.left,
    }
}

#[inline]
pub(super) fn posted(
    quarter: u8,
    id: CustomerId,
    part: &Statement,
) -> impl Iterator<Item = Event> + use<> {
    let part = *part;
    Account::ALL
        .into_iter()
        .map(move |account| (account, part.get(account)))
        .filter(|(_, amount)| *amount != Money::ZERO)
        .map(move |(account, amount)| {
            Event::Posted(Entry {
                quarter,
                week: 1,
                until: WEEKS,
                account,
                customer: Some(id),
                amount,
            })
        })
}
