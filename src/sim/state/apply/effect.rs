//! What events of the scenario do to the firm and to customers.

use crate::sim::customer::Customer;
use crate::sim::event::ANGER;
use crate::sim::setup::{Effect, Scenario};
use crate::sim::state::State;
use crate::sim::units::{CustomerId, level};

impl State {
    pub(super) fn apply_effect(&mut self, sc: &Scenario, effect: Effect) {
        let firm = &mut self.firm;
        match effect {
            Effect::Hours(hours) => self.extra_hours += hours,
            Effect::Quality(by) => firm.quality = level(firm.quality + by),
            Effect::Image(by) => firm.image = level(firm.image + by),
            Effect::Access(by) => firm.access = level(firm.access + by),
            Effect::Morale(by) => firm.team.morale = level(firm.team.morale + by),
            // The last ones to come are the ones who are called away.
            Effect::Poached(heads) => {
                for _ in 0..heads.min(self.firm.team.heads.saturating_sub(1)) {
                    self.quit(self.firm.team.heads - 1);
                }
            }
            // The money itself is booked by a ledger event of its own.
            Effect::Cost(_) => {}
            Effect::Wallet(who, _)
            | Effect::Margin(who, _)
            | Effect::Satisfaction(who, _)
            | Effect::Expectation(who, _)
            | Effect::Trust(who, _)
            | Effect::Loyalty(who, _)
            | Effect::Anger(who, _)
            | Effect::RivalEffort(who, _)
            | Effect::RivalPrice(who, _)
            | Effect::Rating(who, _)
            | Effect::File(who, _) => {
                let profiles = sc.customers.iter().chain(&self.joined);
                for (i, (p, c)) in profiles.zip(&mut self.customers).enumerate() {
                    if c.active() && who.means(CustomerId(i as u32), p, c.tier()) {
                        touch(c, effect);
                    }
                }
            }
        }
    }
}

/// What an effect does to one customer. Multipliers are held to a range in
/// which the formulas still mean something.
fn touch(c: &mut Customer, effect: Effect) {
    let l = &mut c.levels;
    match effect {
        Effect::Wallet(_, factor) => c.wallet = (c.wallet * factor).clamp(0.0, 1e13),
        Effect::Margin(_, by) => c.margin = (c.margin + by).clamp(-0.5, 0.95),
        Effect::Satisfaction(_, by) => l.satisfaction = level(l.satisfaction + by),
        Effect::Expectation(_, by) => l.expectation = level(l.expectation + by),
        Effect::Trust(_, by) => l.trust = level(l.trust + by),
        Effect::Loyalty(_, by) => l.loyalty = level(l.loyalty + by),
        Effect::Anger(_, odds) => {
            let z = &mut l.memory[usize::from(ANGER)];
            *z = (*z + odds).clamp(-10.0, 20.0);
        }
        Effect::RivalEffort(_, factor) => {
            c.rival_hours = (c.rival_hours * factor).clamp(0.0, 10_000.0);
        }
        Effect::RivalPrice(_, factor) => {
            c.rival_price = (c.rival_price * factor).clamp(0.5, 2.0);
        }
        Effect::Rating(_, steps) => c.rating = c.rating.moved(steps),
        Effect::File(_, by) => l.file = level(l.file + by),
        Effect::Cost(_)
        | Effect::Hours(_)
        | Effect::Quality(_)
        | Effect::Image(_)
        | Effect::Access(_)
        | Effect::Morale(_)
        | Effect::Poached(_) => {}
    }
}
