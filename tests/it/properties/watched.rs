//! A run under test, and everything that must hold at any time.

use clientele::run::Save;
use clientele::run::session::{Provenance, Session};
use clientele::sim::event::Event;
use clientele::sim::ledger::Statement;
use clientele::sim::{Command, CustomerId, Money, Phase, Scenario, State};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A run under test: what has been seen of it so far.
pub struct Watched {
    /// The run itself.
    pub session: Session,
    prospects: BTreeSet<u32>,
}

impl Watched {
    /// At its start.
    pub fn new(scenario: &Arc<Scenario>, seed: u64) -> Self {
        let provenance = Provenance {
            hash: "0123".to_owned(),
            ..Provenance::default()
        };
        Self {
            session: Session::start(Arc::clone(scenario), provenance, seed, 0, 1),
            prospects: BTreeSet::new(),
        }
    }

    /// Tries a command: it does what `allows` said, or nothing.
    pub fn command(&mut self, command: &Command) -> Result<(), TestCaseError> {
        let before = self.session.state().hash();
        let allowed = self.session.allows(command);
        let people = self.session.state().customers.len();
        match self.session.command(command.clone()) {
            Err(refusal) => {
                prop_assert_eq!(allowed, Err(refusal));
                prop_assert_eq!(self.session.state().hash(), before, "{:?}", command);
            }
            Ok(events) => {
                prop_assert_eq!(allowed, Ok(()));
                self.look(&events, people)?;
            }
        }
        Ok(())
    }

    fn look(&mut self, events: &[Event], people: usize) -> Result<(), TestCaseError> {
        let mut next = people;
        for event in events {
            match event {
                Event::PlanCommitted { leads, .. } => {
                    for lead in leads {
                        prop_assert!(self.prospects.insert(lead.id), "prospect {}", lead.id);
                    }
                }
                Event::Recommended { prospect, .. } => {
                    prop_assert!(
                        self.prospects.insert(prospect.id),
                        "prospect {}",
                        prospect.id
                    );
                }
                Event::Joined { customer, .. } => {
                    prop_assert_eq!(customer.index(), next);
                    next += 1;
                }
                _ => {}
            }
        }
        let state = self.session.state();
        prop_assert_eq!(state.customers.len(), next);
        let book = self.session.scenario().customers.len();
        prop_assert_eq!(state.customers.len(), book + state.joined.len());
        for (at, complaint) in state.complaints.iter().enumerate() {
            prop_assert_eq!(complaint.id.index(), at);
        }
        Ok(())
    }

    /// Everything that must hold at any time.
    pub fn hold(&self) -> Result<(), TestCaseError> {
        let sc = self.session.scenario();
        let state = self.session.state();
        in_range(state)?;
        let score = self.session.score();
        for figure in [
            state.misfortune,
            state.planned,
            state.extra_hours,
            state.planned_hours(),
            state.hours(sc),
            state.load(sc),
        ] {
            prop_assert!(figure.is_finite());
        }
        // Sums saturate instead of overflowing; no run comes near that.
        for money in [
            state.cash(sc),
            state.equity(sc),
            score.value(),
            score.luck_adjusted(),
        ] {
            prop_assert!(money.0.abs() < i64::MAX / 4, "{:?}", money);
        }
        let mut total = Statement::default();
        for quarter in 1..=state.quarter {
            let entries = state.ledger.statement(|e| e.quarter == quarter);
            prop_assert_eq!(state.ledger.quarter(quarter), entries);
            total.add_all(&entries);
        }
        prop_assert_eq!(state.ledger.total(), total);
        let sum: Money = state.ledger.entries().iter().map(|e| e.amount).sum();
        prop_assert_eq!(total.profit(), sum);
        for (id, c) in state.customers.iter().enumerate() {
            let booked = state.ledger.customer(CustomerId(id as u32)).profit();
            prop_assert_eq!(c.historic + c.moved, booked, "customer {}", id);
            let between = matches!(state.phase, Phase::Review | Phase::Debrief);
            prop_assert!(!between || c.moved == Money::ZERO, "customer {}", id);
        }
        Ok(())
    }

    /// Saves the run, takes it up again, and compares.
    pub fn comes_back(&self) -> Result<(), TestCaseError> {
        let save = self.session.to_save(2);
        let text = save
            .encode()
            .map_err(|f| TestCaseError::fail(f.to_string()))?;
        let read = Save::decode(text.as_bytes()).map_err(|f| TestCaseError::fail(f.to_string()))?;
        prop_assert_eq!(&read, &save);
        let scenario = Arc::clone(self.session.scenario());
        let resumed = Session::resume(&read, scenario, "0123");
        prop_assert!(resumed.report.same(), "{:?}", resumed.report.parting);
        prop_assert_eq!(resumed.session.hashes(), self.session.hashes());
        prop_assert_eq!(resumed.session.state(), self.session.state());
        prop_assert_eq!(resumed.session.log(), self.session.log());
        self.goes_back_and_forth()
    }

    /// Takes all edits of the plan back and makes them again: nothing is different.
    fn goes_back_and_forth(&self) -> Result<(), TestCaseError> {
        let (mut session, mut steps) = (self.session.clone(), 0);
        while session.undo() {
            steps += 1;
        }
        let edits = |s: &Session| s.log().iter().filter(|c| c.lever().is_some()).count();
        let taken = edits(&self.session) - edits(&session);
        prop_assert_eq!(taken, steps);
        for _ in 0..steps {
            prop_assert!(session.redo());
        }
        prop_assert!(!session.redo());
        prop_assert_eq!(session.state().hash(), self.session.state().hash());
        Ok(())
    }
}

fn in_range(state: &State) -> Result<(), TestCaseError> {
    let level = |name: &str, x: f64| {
        prop_assert!((0.0..=1.0).contains(&x), "{} is {}", name, x);
        Ok(())
    };
    let firm = &state.firm;
    level("quality", firm.quality)?;
    level("access", firm.access)?;
    level("image", firm.image)?;
    level("skill", firm.team.skill)?;
    level("morale", firm.team.morale)?;
    prop_assert!(firm.word.is_finite() && firm.team.heads >= 1);
    for (i, c) in state.customers.iter().enumerate() {
        let l = &c.levels;
        for (name, x) in [
            ("satisfaction", l.satisfaction),
            ("expectation", l.expectation),
            ("trust", l.trust),
            ("loyalty", l.loyalty),
            ("share", l.share),
            ("file", l.file),
            ("depth", l.depth),
            ("relational", l.barriers[0]),
            ("procedural", l.barriers[1]),
            ("financial", l.barriers[2]),
        ] {
            level(&format!("{name} of {i}"), x)?;
        }
        prop_assert!(l.stock >= 0.0 && l.stock.is_finite(), "stock of {}", i);
        prop_assert!(l.memory.iter().all(|z| z.is_finite()), "memory of {}", i);
        prop_assert!(c.wallet.is_finite() && c.wallet >= 0.0, "wallet of {}", i);
        prop_assert!(
            !c.owed.is_negative() && !c.overdue.is_negative(),
            "debts of {}",
            i
        );
        let id = CustomerId(i as u32);
        for record in state.history(id) {
            let p = record.step.hazard.probability;
            prop_assert!((0.0..=1.0).contains(&p), "hazard of {}: {}", i, p);
        }
    }
    Ok(())
}
