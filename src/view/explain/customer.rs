//! Why a customer stands where it stands.

use super::{Explanation, Topic, change, closed, gaps, line, list, profit, said};
use crate::sim::attribution::profit::contribution;
use crate::sim::attribution::satisfaction::{Moved, satisfaction};
use crate::sim::attribution::share::{Drift, share};
use crate::sim::attribution::{earlier, record};
use crate::sim::{CustomerId, Rules, warning};
use crate::view::Eye;

/// Why a customer stands where it stands: early warnings and gaps as things
/// are, and why satisfaction, share and contribution moved in the last closed
/// quarter in which it was there. Empty lists are left out.
pub fn of_customer(eye: Eye, id: CustomerId) -> Vec<Explanation> {
    let (sc, state) = (eye.sc(), eye.state());
    let mut out = vec![warnings(eye, id)];
    let last = closed(eye).and_then(|quarter| record(state, id, quarter));
    if let (Some(p), Some(r)) = (state.profile(sc, id), last) {
        let before = earlier(state, id, r);
        let moved = satisfaction(&Rules::new(sc), p, r, before);
        out.push(change(eye, Topic::Satisfaction, &moved, Moved::key));
        out.push(change(eye, Topic::Share, &share(p, r, before), Drift::key));
        let brought = contribution(sc, state, r.quarter, id);
        out.push(profit(eye, Topic::Contribution, &brought));
    }
    if let Some(sizes) = crate::sim::gaps::of_customer(sc, state, id) {
        out.push(gaps(eye, &sizes));
    }
    out.retain(|explanation| !explanation.is_empty());
    out
}

fn warnings(eye: Eye, id: CustomerId) -> Explanation {
    let (sc, state) = (eye.sc(), eye.state());
    let list_of = warning::of_customer(sc, state, eye.sim.luck(), id);
    let lines = list_of
        .iter()
        .map(|w| {
            let amount = super::stake(eye, w.stake);
            let mut out = line(eye, w.sign.key(), amount, w.stake.to_f64());
            out.name = eye.t.with(
                "explain-warning",
                [("sign", out.name.into()), ("said", said(eye, w).into())],
            );
            out
        })
        .collect();
    list(eye, Topic::Warnings, lines, String::new())
}
