//! The mechanisms of the model, each seen in a run that differs in one thing.

mod leaving;
mod money;
mod run;
mod team;
mod trust;
mod winning;

use crate::support::{order, run_quarter};
use clientele::sim::plan::FirmEdit;
use clientele::sim::policy::PolicyEdit;
use clientele::sim::setup::Scenario;
use clientele::sim::{Command, CustomerId, Sim, TierId};
use std::sync::Arc;

const FIRST: CustomerId = CustomerId(0);

fn start(sc: Scenario, seed: u64) -> Sim {
    let quarters = sc.quarters;
    Sim::new(Arc::new(sc), seed, quarters)
}

fn firm(sim: &mut Sim, edit: FirmEdit) {
    order(sim, Command::SetFirm(edit));
}

fn policy(sim: &mut Sim, tier: u32, edit: PolicyEdit) {
    let tier = TierId(tier);
    order(sim, Command::SetPolicy { tier, edit });
}

/// Plays a quarter and goes on to the next plan.
fn pass(sim: &mut Sim) {
    run_quarter(sim);
    order(sim, Command::NextQuarter);
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-6
}

#[track_caller]
fn assert_near(one: f64, other: f64) {
    assert!(near(one, other), "{one} is not {other}");
}

/// Two runs of the same scenario and seed, one of them changed; both play a quarter.
fn pair(sc: &Scenario, change: impl Fn(&mut Sim)) -> (Sim, Sim) {
    let (mut plain, mut changed) = (start(sc.clone(), 1), start(sc.clone(), 1));
    change(&mut changed);
    run_quarter(&mut plain);
    run_quarter(&mut changed);
    (plain, changed)
}
