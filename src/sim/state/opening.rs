//! The state in which a run begins.

use super::{FirmState, Phase, State};
use crate::sim::chronicle::Chronicle;
use crate::sim::credit;
use crate::sim::customer::Customer;
use crate::sim::ledger::Ledger;
use crate::sim::plan::FirmPlan;
use crate::sim::setup::Scenario;
use crate::sim::team::Team;
use crate::sim::units::Money;
use std::collections::VecDeque;

impl State {
    /// The opening state of a scenario.
    pub fn new(sc: &Scenario, quarters: u8) -> Self {
        let customers: Vec<Customer> = sc.customers.iter().map(Customer::new).collect();
        let firm = &sc.firm;
        let mut state = Self {
            quarters: quarters.clamp(1, sc.quarters.max(1)),
            quarter: 1,
            week: 0,
            phase: Phase::Plan,
            policies: sc.tiers.iter().map(|t| t.policy).collect(),
            plan: FirmPlan::opening(sc),
            goals: [None; 4],
            customers,
            joined: Vec::new(),
            firm: FirmState {
                quality: firm.quality,
                access: firm.access,
                image: firm.image,
                team: Team {
                    heads: firm.staff,
                    skill: firm.skill,
                    morale: firm.morale,
                },
                word: 0.0,
            },
            planned: 0.0,
            extra_hours: 0.0,
            agenda: Vec::new(),
            intents: 0,
            prospects: Vec::new(),
            next_prospect: 0,
            signed: VecDeque::new(),
            complaints: Vec::new(),
            promises: Vec::new(),
            waiting: None,
            queued: Vec::new(),
            happened: Vec::new(),
            answers: Vec::new(),
            tallies: Vec::new(),
            ledger: Ledger::default(),
            opening_equity: Money::ZERO,
            opening_receivables: Money::ZERO,
            misfortune: 0.0,
            chronicle: Some(Chronicle::default()),
        };
        state.open_receivables(sc);
        state.opening_equity = state.equity(sc);
        state
    }

    /// Who buys on credit owes for the quarter before the run: without that, the
    /// first quarter would sell a quarter's goods and hardly be paid for any.
    fn open_receivables(&mut self, sc: &Scenario) {
        for (p, c) in sc.customers.iter().zip(&mut self.customers) {
            let policy = c.policy(&self.policies);
            if credit::on_credit(p.kind) {
                let sold = p.wallet * p.share * policy.price();
                c.owed = Money::from_f64(sold * credit::owed_share(policy.terms));
            }
        }
        self.opening_receivables = self.receivables().0;
    }
}
