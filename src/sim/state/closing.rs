//! What a closed quarter makes of a customer, in the fewest numbers.

use super::State;
use crate::sim::customer::{Departure, Intent, Past};
use crate::sim::levels::Levels;
use crate::sim::units::{CustomerId, Money};
use serde::{Deserialize, Serialize};

/// What a closed quarter makes of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Closing {
    /// Its levels, the complaint memory already halved.
    pub levels: Levels,
    /// Wallet of the next quarter.
    pub wallet: f64,
    /// Owed and not yet due.
    pub owed: Money,
    /// Overdue.
    pub overdue: Money,
    /// Contribution booked.
    pub contribution: Money,
    /// Quarters in which what stands in the way was answered.
    pub answered: u8,
    /// Whether it goes, and why.
    pub left: Option<Departure>,
}

impl State {
    pub(in crate::sim) fn close_customer(&mut self, id: CustomerId, closing: &Closing) {
        let quarter = self.quarter;
        let Some(c) = self.customers.get_mut(id.index()) else {
            return;
        };
        c.levels = closing.levels;
        c.wallet = closing.wallet;
        c.answered = closing.answered;
        c.owed = closing.owed;
        c.overdue = closing.overdue;
        c.historic += closing.contribution;
        c.moved = Money::ZERO;
        c.grievance = 0.0;
        c.past.set(
            Past::FAILED,
            c.failed_before() || c.major > 0 || c.minor > 0,
        );
        c.major = 0;
        c.minor = 0;
        let intended = c.intent != Intent::None;
        c.intent = Intent::None;
        if let Some(departure) = closing.left {
            c.gone = quarter;
            c.departure = departure;
            c.owed = Money::ZERO;
            c.overdue = Money::ZERO;
        }
        self.intents = self.intents.saturating_sub(u32::from(intended));
    }
}
