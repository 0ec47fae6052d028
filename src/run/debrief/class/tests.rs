//! The better run comes first.

use super::super::{Effort, debrief, skill, trial};
use super::*;
use std::sync::atomic::AtomicBool;

fn of(bot: &str) -> Debrief {
    let run = trial::on_reference(bot, 5, 24, 3);
    let effort = Effort {
        skill: skill::Effort {
            seeds: 20,
            trials: 2,
        },
        rollouts: 2,
    };
    let go = AtomicBool::new(false);
    debrief(run.sim(), run.log(), effort, &|_| (), &go).expect("nobody cancels")
}

#[test]
fn the_better_run_comes_first_and_they_differ_where_they_decided_otherwise() {
    let debriefs = [of("idle"), of("textbook"), of("idle")];
    let names = ["idle", "textbook", "idle too"];
    let members: Vec<Member> = names
        .into_iter()
        .zip(&debriefs)
        .map(|(name, debrief)| Member { name, debrief })
        .collect();
    let class = class(&members).expect("all are of one scenario");
    assert!(class.alike);
    assert_eq!(class.places[0].name, "textbook");
    let ranks: Vec<u32> = class.places.iter().map(|p| p.by_value).collect();
    assert_eq!(ranks, [1, 2, 2]);
    assert!(!class.differed.is_empty());
    for decision in &class.differed {
        assert_eq!(decision.cost[0], decision.cost[2]);
        assert_eq!(decision.cost[1], Money::ZERO);
    }
    assert_eq!(class.areas.len(), Area::ALL.len());
    assert!(super::class(&[]).is_none());
}
