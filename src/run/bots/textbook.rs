//! `textbook`: ABC as it is taught, with complaints talked through and promises kept.

use super::appraise::best_choice;
use super::draft::{Draft, Seen};
use super::{Bot, desk};
use crate::sim::tier::{Level, Policy, PolicyEdit};
use crate::sim::{Command, Money, Sim, TierId};

/// What a tier gets, by its place: A, B, all that follow.
struct Plan {
    /// Hours as a multiple of the rival's.
    effort: f64,
    level: Level,
    /// Care as a share of the revenue.
    care: f64,
    authority: Money,
}

const A: Plan = Plan {
    effort: 2.0,
    level: Level::Proactive,
    care: 0.004,
    authority: Money::yuan(50_000),
};
const B: Plan = Plan {
    effort: 1.0,
    level: Level::Accountable,
    care: 0.002,
    authority: Money::yuan(20_000),
};
const C: Plan = Plan {
    effort: 0.4,
    level: Level::Reactive,
    care: 0.0,
    authority: Money::yuan(20_000),
};

/// The competent player: grades by revenue and margin, works twice the rival's
/// hours on A, the rival's on B and little on C, never plans more than the team
/// can do, takes up complaints in the week they come, by the book's advice.
#[derive(Clone, Copy, Debug, Default)]
pub struct Textbook;

impl Bot for Textbook {
    fn name(&self) -> &'static str {
        "textbook"
    }

    fn plan(&mut self, sim: &Sim) -> Vec<Command> {
        let mut draft = Draft::new(sim);
        draft.clear_overrides();
        let total = |figure: fn(&Seen) -> f64| -> f64 {
            draft.book.iter().map(figure).sum::<f64>().max(1.0)
        };
        let (revenue, margin) = (total(|s| s.revenue), total(|s| s.margin.max(0.0)));
        // Half for what it buys, half for what it leaves: each as a share of the book.
        draft.grade(|s| 0.5 * s.revenue / revenue + 0.5 * s.margin / margin);
        let rival = |draft: &Draft, tier| draft.mean(tier, |s| s.rival_hours);
        let wished: f64 = draft
            .tiers()
            .map(|tier| draft.sum(tier, |_| 0.0).0 * wish(&plan_of(sim, tier), rival(&draft, tier)))
            .sum();
        let scale = (draft.hours(0.95) / wished.max(1.0)).min(1.25);
        for tier in draft.tiers() {
            let plan = plan_of(sim, tier);
            let hours = (scale * wish(&plan, rival(&draft, tier))) as u32;
            let care = plan.care * draft.mean(tier, |s| s.revenue);
            let care = Money::yuan(care as i64).min(Policy::MAX_CARE);
            draft.policy(tier, PolicyEdit::Hours(hours.min(Policy::MAX_HOURS)));
            draft.policy(tier, PolicyEdit::Level(plan.level));
            draft.policy(tier, PolicyEdit::Care(care));
            draft.policy(tier, PolicyEdit::Authority(plan.authority));
        }
        draft.done()
    }

    fn week(&mut self, sim: &Sim) -> Option<Command> {
        desk::event(sim, best_choice(sim))
            .or_else(|| desk::promise(sim, true))
            .or_else(|| desk::book_line(sim))
            .or_else(|| desk::take_up(sim))
    }
}

/// Hours per customer that a plan asks for against a rival's, at least what
/// its level takes.
fn wish(plan: &Plan, rival_hours: f64) -> f64 {
    (plan.effort * rival_hours)
        .max(f64::from(plan.level.floor_hours()))
        .min(f64::from(Policy::MAX_HOURS))
}

fn plan_of(sim: &Sim, tier: TierId) -> Plan {
    let last = sim.scenario().tiers.len().saturating_sub(1);
    match tier.index() {
        0 => A,
        // With two tiers there is no middle.
        1 if last > 1 => B,
        _ => C,
    }
}
