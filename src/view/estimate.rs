//! The quarter so far: what is booked, and an estimate of what the close will book for the weeks that have passed.

use super::Eye;
use crate::sim::ledger::Statement;
use crate::sim::units::WEEKS;
use crate::sim::{Money, Phase};

/// Estimated figures of the running quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Estimate {
    /// Sales less discounts.
    pub revenue: Money,
    /// Profit.
    pub profit: Money,
}

/// What the quarter has brought so far. Sales and the costs of the firm are
/// booked at its close; until then their part for the weeks passed is reckoned
/// as things stand, on ordinary luck. After the close it is the ledger's word.
pub fn estimated_so_far(eye: Eye) -> Estimate {
    let (sc, state) = (eye.sc(), eye.state());
    let mut booked = state.statement(state.quarter);
    if state.phase == Phase::Weeks {
        let mut whole = Statement::default();
        let expected = crate::sim::expectations(sc, state);
        for (id, _) in state.active() {
            if let Some(expected) = expected(id) {
                whole.add_all(&expected);
            }
        }
        for (account, amount) in crate::sim::overheads(sc, state) {
            whole.add(account, -amount);
        }
        let passed = f64::from(state.week) / f64::from(WEEKS);
        for account in crate::sim::ledger::Account::ALL {
            let part = passed * whole.get(account).to_f64();
            booked.add(account, Money::from_f64(part));
        }
    }
    Estimate {
        revenue: booked.sales() + booked.get(crate::sim::ledger::Account::Discounts),
        profit: booked.profit(),
    }
}
