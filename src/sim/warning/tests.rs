//! Signs come when they should, and are sorted.

use super::*;
use crate::sim::Sim;
use crate::sim::attribution::trial;
use crate::sim::chronicle::Grievance;
use crate::sim::complaint::Severity;

#[test]
fn they_are_sorted_and_each_sign_comes_up_somewhere() {
    let mut seen = [0u32; Sign::ALL.len()];
    for sim in trial::runs() {
        let list = warnings(sim.scenario(), sim.state(), sim.luck());
        assert!(list.windows(2).all(|w| w[0].stake >= w[1].stake));
        for w in &list {
            seen[w.sign as usize] += 1;
            assert!(sim.state().customers[w.id.index()].active());
            let rises = matches!(w.sign, Sign::OverLimit | Sign::Overdue | Sign::Leaving);
            let counts = w.sign == Sign::Again;
            assert!(counts || (w.now > w.mark) == rises, "{w:?}");
        }
    }
    for sign in [
        Sign::OverLimit,
        Sign::Overdue,
        Sign::Leaving,
        Sign::File,
        Sign::Behind,
    ] {
        assert!(seen[sign as usize] > 0, "{sign:?} {seen:?}");
    }
}

#[test]
fn a_fall_of_satisfaction_and_a_second_complaint_are_seen() {
    let sim = trial::run("steel", 7, 2);
    let mut state = sim.state().clone();
    let (id, _) = state.active().next().expect("somebody is there");
    let signs = |state: &State| {
        let list = of_customer(sim.scenario(), state, sim.luck(), id);
        list.iter().map(|w| w.sign).collect::<Vec<Sign>>()
    };
    let ago = state
        .history(id)
        .last()
        .expect("a closed quarter")
        .before
        .satisfaction;
    let levels = &mut state.customers[id.index()].levels;
    levels.satisfaction = ago.max(0.65);
    assert!(!signs(&state).contains(&Sign::Satisfaction));
    state.customers[id.index()].levels.satisfaction = ago - 0.051;
    assert!(signs(&state).contains(&Sign::Satisfaction));
    let voiced = |week, outcome| Grievance {
        quarter: 2,
        week,
        customer: id,
        severity: Severity::Minor,
        outcome,
        hours: 1.0,
    };
    let chronicle = state.chronicle.as_mut().expect("the run keeps it");
    chronicle.grievances.retain(|g| g.customer != id);
    state.complaints.retain(|c| c.customer != id);
    let mut with = |week, outcome| {
        let chronicle = state.chronicle.as_mut().expect("the run keeps it");
        chronicle.grievances.push(voiced(week, outcome));
        signs(&state).contains(&Sign::Again)
    };
    assert!(!with(3, Outcome::Unresolved));
    assert!(!with(5, Outcome::Silent));
    assert!(with(9, Outcome::Quick));
}

#[test]
fn what_a_customer_owes_over_its_limit_is_at_stake() {
    let sim = Sim::new(trial::scenario("steel"), 1, 2);
    let mut state = sim.state().clone();
    let on_credit = |state: &State, id: CustomerId| {
        let p = state.profile(sim.scenario(), id);
        p.is_some_and(|p| credit::on_credit(p.kind))
    };
    let (id, _) = state
        .active()
        .find(|(id, _)| on_credit(&state, *id))
        .expect("a firm buys on credit");
    let (p, c) = (
        &sim.scenario().customers[id.index()],
        &state.customers[id.index()],
    );
    let limit = f64::from(c.policy(&state.policies).limit) / 100.0 * p.share * c.wallet;
    state.customers[id.index()].owed = Money::from_f64(limit + 5_000.0);
    let list = of_customer(sim.scenario(), &state, sim.luck(), id);
    let over = list.iter().find(|w| w.sign == Sign::OverLimit);
    let stake = over.expect("it owes too much").stake;
    assert!((stake.to_f64() - 5_000.0).abs() < 0.02);
}
