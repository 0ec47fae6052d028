//! Hours: what the plan asks for, what there are, and how the one stands to the other.

use super::{Phase, State};
use crate::sim::customer::{Intent, Manner};
use crate::sim::setup::Scenario;
use crate::sim::units::Money;
use crate::sim::win_back;

impl State {
    /// Hours that the plan asks for in a quarter.
    pub fn planned_hours(&self) -> f64 {
        if self.phase != Phase::Plan {
            return self.planned;
        }
        let mut hours = self.plan.hours(self.plan.heads);
        let visits: u64 = self
            .customers
            .iter()
            .filter(|c| c.active())
            .map(|c| u64::from(c.policy(&self.policies).all_hours()))
            .sum();
        hours += visits as f64;
        if self.intents == 0 {
            return hours;
        }
        for c in &self.customers {
            hours += match c.intent {
                Intent::None => 0.0,
                Intent::LetGo(manner) => Manner::hours(manner),
                Intent::WinBack => win_back::HOURS,
            };
        }
        hours
    }

    /// Hours there are in a quarter; while planning, with the heads that the plan wants.
    pub fn hours(&self, sc: &Scenario) -> f64 {
        let team = match self.phase {
            Phase::Plan => self.firm.team.staffed(self.plan.heads),
            _ => self.firm.team,
        };
        team.hours(sc.firm.hours_per_head)
    }

    /// Hours asked (plan, complaints, events) over hours there.
    pub fn load(&self, sc: &Scenario) -> f64 {
        let there = self.hours(sc);
        if there <= 0.0 {
            return 1.0;
        }
        (self.planned_hours() + self.extra_hours) / there
    }

    /// Care that the plan asks for in a quarter.
    pub fn planned_care(&self) -> Money {
        self.active()
            .map(|(_, c)| c.policy(&self.policies).care)
            .sum()
    }
}
