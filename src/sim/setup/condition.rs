//! What must hold for an event to come: who is still there, who has gone, what was answered before, how somebody feels.

use crate::sim::customer::Customer;
use crate::sim::state::State;
use crate::sim::units::CustomerId;
use serde::{Deserialize, Serialize};

/// Conditions of an event; all of them must hold in its week. Without any it
/// comes as its chance says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Condition {
    /// These are still customers.
    pub there: Vec<CustomerId>,
    /// These no longer are.
    pub gone: Vec<CustomerId>,
    /// An earlier event came, and was answered with one of these choices; no
    /// choices: answered in any way, or none was asked for.
    pub after: Option<(u32, Vec<u32>)>,
    /// Satisfaction of everybody in [`there`](Self::there), least and most, in [0, 1].
    pub satisfaction: Option<(f64, f64)>,
}

impl Condition {
    /// Whether nothing is asked for.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it holds now.
    pub fn holds(&self, state: &State) -> bool {
        let there = |id: &CustomerId| state.customer(*id).is_some_and(Customer::active);
        let feels = |id: &CustomerId| {
            let now = state.customer(*id).map_or(0.0, |c| c.levels.satisfaction);
            self.satisfaction
                .is_none_or(|(least, most)| (least..=most).contains(&now))
        };
        let came = self.after.as_ref().is_none_or(|(event, choices)| {
            state.happened.iter().any(|(happened, choice)| {
                let answered = choice.is_some_and(|c| choices.contains(&c));
                happened == event && (choices.is_empty() || answered)
            })
        });
        came && self.there.iter().all(|id| there(id) && feels(id)) && !self.gone.iter().any(there)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::reference;
    use crate::sim::Sim;
    use std::sync::Arc;

    #[test]
    fn every_condition_can_hold_and_fail() {
        let sim = Sim::new(Arc::new(reference::scenario(1, 8, 4)), 1, 4);
        let mut state = sim.state().clone();
        let (a, b) = (CustomerId(0), CustomerId(1));
        let holds = |c: &Condition, state: &State| c.holds(state);
        let mut both = Condition {
            there: vec![a, b],
            ..Condition::default()
        };
        assert!(Condition::default().is_none() && Condition::default().holds(&state));
        assert!(holds(&both, &state));
        both.satisfaction = Some((0.99, 1.0));
        assert!(!holds(&both, &state));
        let gone = Condition {
            gone: vec![a],
            ..Condition::default()
        };
        assert!(!holds(&gone, &state));
        let stranger = Condition {
            gone: vec![CustomerId(999)],
            ..Condition::default()
        };
        assert!(holds(&stranger, &state));
        let after = |choices: &[u32]| Condition {
            after: Some((2, choices.to_vec())),
            ..Condition::default()
        };
        assert!(!holds(&after(&[]), &state));
        state.happened.push((2, Some(1)));
        assert!(holds(&after(&[]), &state) && holds(&after(&[0, 1]), &state));
        assert!(!holds(&after(&[0]), &state));
    }
}
