//! What keeping customers has cost, and what somewhat more or less of it would have brought.

use super::change::Change;
use super::course::Course;
use crate::sim::attribution::records;
use crate::sim::policy::{Policy, PolicyEdit};
use crate::sim::score::score;
use crate::sim::{Command, Money, Scenario, Sim, State, TierId};
use serde::Serialize;
use std::sync::Arc;

/// What somewhat more, or less, for keeping customers would have brought:
/// hours and care of everybody times a factor, in every quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Marginal {
    /// Per cent more; below 0: less.
    pub percent: i32,
    /// Hours more.
    pub hours: f64,
    /// Money more: care, and the hours at their wage.
    pub cost: Money,
    /// Customers fewer that were to be expected to leave.
    pub kept: f64,
    /// Value created more, on the same luck.
    pub value: Money,
    /// The same with the luck in who left taken out of both.
    pub adjusted: Money,
}

impl Marginal {
    /// Cost of keeping one customer more; none where nobody more was kept.
    pub fn per_customer(&self) -> Option<Money> {
        let same_sign = self.kept * self.cost.to_f64() > 0.0;
        same_sign.then(|| Money::from_f64(self.cost.to_f64() / self.kept))
    }
}

/// What keeping has cost and would have cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Keeping {
    /// Hours for customers and care, the hours at their wage, over the run.
    pub cost: Money,
    /// Customer-years that it was spent on.
    pub years: f64,
    /// A tenth more.
    pub more: Marginal,
    /// A tenth less.
    pub less: Marginal,
}

impl Keeping {
    /// Cost of a customer-year.
    pub fn per_year(&self) -> Money {
        Money::from_f64(self.cost.to_f64() / self.years.max(0.25))
    }
}

/// What keeping has cost, and what a tenth more or less would have brought.
/// The run must have kept its record.
pub fn keeping(course: &Course, run: &Sim) -> Keeping {
    let own = Spent::of(course, run.state());
    let both = [10, -10].map(|percent| marginal(course, &own, percent));
    Keeping {
        cost: own.cost(course.scenario()),
        years: own.quarters / 4.0,
        more: both[0],
        less: both[1],
    }
}

/// What was spent on those who were there, and how many were likely to leave.
struct Spent {
    hours: f64,
    care: Money,
    expected: f64,
    quarters: f64,
}

impl Spent {
    fn of(course: &Course, state: &State) -> Self {
        let mut out = Self {
            hours: 0.0,
            care: Money::ZERO,
            expected: 0.0,
            quarters: 0.0,
        };
        for quarter in 1..=course.closed() {
            for (_, record) in records(state, quarter) {
                out.hours += f64::from(record.policy.effective_hours());
                out.care += record.policy.care;
                out.expected += record.step.hazard.probability;
                out.quarters += 1.0;
            }
        }
        out
    }

    fn cost(&self, sc: &Scenario) -> Money {
        self.care + Money::from_f64(self.hours * sc.firm.wage.to_f64())
    }
}

fn marginal(course: &Course, own: &Spent, percent: i32) -> Marginal {
    let sc = course.scenario();
    let start = Sim::new(Arc::clone(sc), course.end().seed(), course.state().quarters);
    let sim = course.rerun_on(&scaled(course, percent), start).sim;
    let other = Spent::of(course, sim.state());
    let (before, after) = (course.score(), score(sc, sim.state()));
    Marginal {
        percent,
        hours: other.hours - own.hours,
        cost: other.cost(sc) - own.cost(sc),
        kept: own.expected - other.expected,
        value: after.value() - before.value(),
        adjusted: after.luck_adjusted() - before.luck_adjusted(),
    }
}

/// Everybody's hours and care some per cent higher or lower, in every quarter.
fn scaled(course: &Course, percent: i32) -> Change {
    let factor = 1.0 + f64::from(percent) / 100.0;
    let hours = |hours: u32| {
        let scaled = libm::round(f64::from(hours) * factor) as u32;
        scaled.min(Policy::MAX_HOURS)
    };
    let mut change = Change::default();
    for part in course.parts() {
        let planned = part.planned.state();
        for (i, policy) in planned.policies.iter().enumerate() {
            let tier = TierId(i as u32);
            let care = Money::from_f64(policy.care.to_f64() * factor);
            let edits = [
                PolicyEdit::Hours(hours(policy.effective_hours())),
                PolicyEdit::Care(care.min(Policy::MAX_CARE)),
            ];
            let edits = edits.map(|edit| (part.quarter, Command::SetPolicy { tier, edit }));
            change.plans.extend(edits);
        }
        for (customer, c) in planned.active() {
            if let Some(mut own) = c.own {
                let given = c.policy(&planned.policies).effective_hours();
                own.hours = hours(given) as u16;
                let own = Some(own);
                let edit = Command::SetOverride { customer, own };
                change.plans.push((part.quarter, edit));
            }
        }
    }
    change
}

#[cfg(test)]
mod tests {
    use super::super::trial;
    use super::*;

    #[test]
    fn more_hours_keep_more_and_cost_more() {
        let run = trial::on_reference("equal", 4, 60, 4);
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let keeping = keeping(&course, run.sim());
        assert!(keeping.more.cost > Money::ZERO && keeping.less.cost.is_negative());
        assert!(keeping.more.hours > 0.0 && keeping.less.hours < 0.0);
        assert!(keeping.per_year() > Money::ZERO);
    }
}
