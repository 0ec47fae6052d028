//! What a sensible person makes of the answers to an event: a rough reckoning in money.
//!
//! A trainee reads "costs us 40 000" and "they will remember it"; the bot reads
//! the effects and weighs them with round numbers. It doesn't try them out.

use super::draft::Draft;
use crate::sim::Sim;
use crate::sim::setup::{Effect, Who};

/// The choice of the waiting event that looks best; 0 if none waits.
pub fn best_choice(sim: &Sim) -> u32 {
    let sc = sim.scenario();
    let waiting = sim.state().waiting;
    let Some(event) = waiting.and_then(|i| sc.events.get(i as usize)) else {
        return 0;
    };
    let worth = |i: usize| -> f64 {
        let effects = &event.choices[i].effects;
        effects.iter().map(|e| appraise(sim, *e)).sum()
    };
    (0..event.choices.len())
        .max_by(|&a, &b| worth(a).total_cmp(&worth(b)).then(b.cmp(&a)))
        .unwrap_or(0) as u32
}

/// Quarters that a lasting change is reckoned over.
const LASTING: f64 = 4.0;

/// Rough worth of an effect in major units. Moods are counted in quarters of
/// the margin at stake: a full level of satisfaction about five, of trust two,
/// of loyalty four; one log odds of anger two thirds of one.
fn appraise(sim: &Sim, effect: Effect) -> f64 {
    match effect {
        Effect::Wallet(who, factor) => (factor - 1.0) * LASTING * stake(sim, who).margin,
        Effect::Margin(who, by) => by * LASTING * stake(sim, who).revenue,
        Effect::Satisfaction(who, by) => 5.0 * by * stake(sim, who).margin,
        // What is promised today is disappointed tomorrow.
        Effect::Expectation(who, by) => -3.0 * by * stake(sim, who).margin,
        Effect::Trust(who, by) => 2.0 * by * stake(sim, who).margin,
        Effect::Loyalty(who, by) => 4.0 * by * stake(sim, who).margin,
        Effect::Anger(who, odds) => -0.7 * odds * stake(sim, who).margin,
        Effect::RivalEffort(who, factor) => (1.0 - factor) * stake(sim, who).margin,
        Effect::RivalPrice(who, factor) => (factor - 1.0) * 2.0 * stake(sim, who).revenue,
        Effect::Rating(who, steps) => -0.02 * f64::from(steps) * stake(sim, who).revenue,
        // Knowing more is worth a little.
        Effect::File(who, by) => 0.5 * by * stake(sim, who).margin,
        Effect::Image(by) | Effect::Access(by) => 2.0 * by * stake(sim, Who::Everyone).margin,
        Effect::Morale(by) => by * stake(sim, Who::Everyone).margin,
        Effect::Poached(heads) => {
            let firm = &sim.scenario().firm;
            let wage = firm.wage.to_f64() * f64::from(firm.hours_per_head);
            -f64::from(heads) * (wage + 0.1 * stake(sim, Who::Everyone).margin)
        }
        Effect::Cost(amount) => -amount.to_f64(),
        Effect::Hours(hours) => -hours * sim.scenario().firm.wage.to_f64(),
        Effect::Quality(by) => 5.0 * by * stake(sim, Who::Everyone).margin,
    }
}

/// Revenue and margin a quarter of those whom an effect concerns.
#[derive(Clone, Copy, Default)]
struct Stake {
    revenue: f64,
    margin: f64,
}

fn stake(sim: &Sim, who: Who) -> Stake {
    let draft = Draft::new(sim);
    let meant = draft.book.iter().filter(|s| {
        sim.state()
            .profile(sim.scenario(), s.id)
            .is_some_and(|p| who.means(s.id, p, s.tier))
    });
    meant.fold(Stake::default(), |sum, s| Stake {
        revenue: sum.revenue + s.revenue,
        margin: sum.margin + s.margin.max(0.0),
    })
}
