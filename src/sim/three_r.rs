//! The three R of customers, each with a ledger of its own: retention, related sales, referrals.

use super::attribution::{record, records};
use super::ledger::Statement;
use super::related::MARGIN_BONUS;
use super::setup::Scenario;
use super::state::State;
use super::units::{CustomerId, Money};

/// Probability of leaving in a quarter above which a customer is at risk.
pub const AT_RISK: f64 = 0.08;

/// Quarters after joining in which a referred customer counts, as in the ledger.
const FIRST_YEAR: u8 = 4;

/// The three ledgers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ledger {
    /// Customers that were at risk and stayed.
    Retention,
    /// Our other products.
    Related,
    /// Customers that were recommended to us.
    Referrals,
}

impl Ledger {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Retention, Self::Related, Self::Referrals];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Retention => "three-r-retention",
            Self::Related => "three-r-related",
            Self::Referrals => "three-r-referrals",
        }
    }
}

/// What one of them brought. The three overlap (a customer that was
/// recommended and kept buys our other products too): never add them up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Customers that it counts; over a run, once for each quarter.
    pub customers: u32,
    /// Margin.
    pub margin: Money,
}

impl Line {
    fn count(&mut self, margin: Money) {
        self.customers += 1;
        self.margin += margin;
    }
}

/// The three ledgers of a quarter or a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ThreeR {
    /// Contribution in this quarter of those who were more likely than
    /// [`AT_RISK`] to leave at the close of the last one, and stayed. Nothing in
    /// the first quarter, and never what would have been lost without us: who
    /// stays with 9 % to leave would have stayed nine times in ten anyway.
    pub retention: Line,
    /// Gross margin of our other products, after discounts.
    pub related: Line,
    /// Contribution of referred customers in the four quarters after they joined.
    pub referrals: Line,
    /// Leads that customers brought at the close, referred or not; they come in
    /// the next quarter.
    pub leads: u32,
}

impl ThreeR {
    /// One of the ledgers.
    pub const fn get(&self, ledger: Ledger) -> Line {
        match ledger {
            Ledger::Retention => self.retention,
            Ledger::Related => self.related,
            Ledger::Referrals => self.referrals,
        }
    }

    fn add(&mut self, other: &Self) {
        for (to, from) in [
            (&mut self.retention, other.retention),
            (&mut self.related, other.related),
            (&mut self.referrals, other.referrals),
        ] {
            to.customers += from.customers;
            to.margin += from.margin;
        }
        self.leads += other.leads;
    }
}

/// The three ledgers of a closed quarter.
pub fn of_quarter(sc: &Scenario, state: &State, quarter: u8) -> ThreeR {
    let mut booked = vec![Statement::default(); state.customers.len()];
    for entry in state.ledger.entries() {
        let known = entry.customer.and_then(|id| booked.get_mut(id.index()));
        if let Some(of) = known.filter(|_| entry.quarter == quarter) {
            of.add(entry.account, entry.amount);
        }
    }
    let mut out = ThreeR {
        leads: leads(state, quarter),
        ..ThreeR::default()
    };
    for (id, r) in records(state, quarter) {
        let (Some(p), Some(c)) = (state.profile(sc, id), state.customer(id)) else {
            continue;
        };
        let contribution = booked[id.index()].profit();
        if stayed_at_risk(state, id, quarter) {
            out.retention.count(contribution);
        }
        let s = &r.sales;
        let opened = r.before.depth * p.related;
        let sales = s.wallet * opened * s.season * s.noise * s.shipped;
        if sales > 0.0 {
            let unit = (s.margin + MARGIN_BONUS).min(0.97) + s.price - 1.0;
            out.related.count(Money::from_f64(sales * unit));
        }
        if c.referred() && (1..=FIRST_YEAR).contains(&quarter.saturating_sub(c.joined)) {
            out.referrals.count(contribution);
        }
    }
    out
}

/// The three ledgers of all quarters up to one.
pub fn of_run(sc: &Scenario, state: &State, until: u8) -> ThreeR {
    let mut out = ThreeR::default();
    for quarter in 1..=until {
        out.add(&of_quarter(sc, state, quarter));
    }
    out
}

/// Leads that customers brought at the close of a quarter.
fn leads(state: &State, quarter: u8) -> u32 {
    let chronicle = state.chronicle.as_ref();
    let all = chronicle.map_or(&[][..], |c| &c.recommended);
    all.iter().filter(|(when, _)| *when == quarter).count() as u32
}

fn stayed_at_risk(state: &State, id: CustomerId, quarter: u8) -> bool {
    quarter
        .checked_sub(1)
        .and_then(|before| record(state, id, before))
        .is_some_and(|r| r.step.hazard.probability > AT_RISK && r.left.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::attribution::trial;
    use crate::sim::ledger::Account;
    use crate::sim::{Command, Event, Sim};

    #[test]
    fn the_leads_are_those_that_the_close_brought() {
        let mut sim = Sim::new(trial::scenario("standard"), 12, 6);
        let mut seen = 0;
        for quarter in 1..=6 {
            trial::week_by_week(&mut sim);
            let events = sim
                .command(&Command::CloseQuarter)
                .expect("its weeks are over");
            let leads = events
                .iter()
                .filter(|e| matches!(e, Event::Recommended { .. }))
                .count();
            let three = of_quarter(sim.scenario(), sim.state(), quarter);
            assert_eq!(three.leads as usize, leads, "quarter {quarter}");
            seen += leads;
            if quarter < 6 {
                sim.command(&Command::NextQuarter)
                    .expect("there is another");
            }
        }
        assert!(seen > 0);
    }

    #[test]
    fn a_run_is_the_sum_of_its_quarters_and_related_margin_fits_the_sales() {
        for sim in trial::runs() {
            let (sc, state) = (sim.scenario(), sim.state());
            let run = of_run(sc, state, state.quarter);
            let mut sum = ThreeR::default();
            for quarter in 1..=state.quarter {
                let three = of_quarter(sc, state, quarter);
                let sales = state.statement(quarter).get(Account::RelatedSales);
                assert!(three.related.margin <= sales);
                sum.add(&three);
            }
            assert_eq!(run, sum);
            assert!(run.related.customers > 0 && run.retention.customers > 0);
        }
    }
}
