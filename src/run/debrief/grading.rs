//! Who was misgraded, for how long, and about what it cost.

use super::course::Course;
use crate::sim::misgrading::{Grade, grades};
use crate::sim::{CustomerId, Money, TierId, standings};
use serde::Serialize;
use std::collections::BTreeMap;

/// How well the book was graded in a quarter's plan, by the truth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Accuracy {
    /// Quarter.
    pub quarter: u8,
    /// Customers.
    pub customers: u32,
    /// Those whose tier was right.
    pub right: u32,
    /// Those who deserved a better one.
    pub low: u32,
    /// Those who deserved a lower one.
    pub high: u32,
    /// About what the wrong tiers cost in this quarter, discounted to the start.
    pub cost: Money,
}

impl Accuracy {
    /// Share that was graded right, [0, 1]; 1 for an empty book.
    pub fn share(&self) -> f64 {
        if self.customers == 0 {
            return 1.0;
        }
        f64::from(self.right) / f64::from(self.customers)
    }
}

/// A customer that sat in the wrong tier.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Misgraded {
    /// Who.
    pub customer: CustomerId,
    /// Too low or too high; the last time, where it was both.
    pub grade: Grade,
    /// The tier it had, the last time.
    pub has: TierId,
    /// The tier it deserved then.
    pub should: TierId,
    /// In which quarters.
    pub quarters: Vec<u8>,
    /// About what it cost in these quarters, discounted to the start.
    pub cost: Money,
}

/// Grading against the truth over a run. What it cost is an estimate, see
/// [`grades`]: a tier's value is that of an annuity, and a quarter in the wrong
/// tier costs one payment of the difference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Grading {
    /// Quarter by quarter.
    pub quarters: Vec<Accuracy>,
    /// Who sat in the wrong tier, the dearest first.
    pub misgraded: Vec<Misgraded>,
}

impl Grading {
    /// What the wrong tiers cost over the run, discounted to the start.
    pub fn cost(&self) -> Money {
        self.quarters.iter().map(|quarter| quarter.cost).sum()
    }

    /// Share of customers graded right over all quarters, [0, 1].
    pub fn accuracy(&self) -> f64 {
        let sum = |of: fn(&Accuracy) -> u32| self.quarters.iter().map(of).sum::<u32>();
        f64::from(sum(|q| q.right)) / f64::from(sum(|q| q.customers).max(1))
    }
}

/// Who was misgraded in the plans of a course.
pub fn grading(course: &Course) -> Grading {
    let sc = course.scenario();
    let rate = sc.firm.quarterly_rate();
    let mut discount = 1.0;
    let mut quarters = Vec::new();
    let mut wrong: BTreeMap<CustomerId, Misgraded> = BTreeMap::new();
    for part in course.parts() {
        discount /= 1.0 + rate;
        let state = part.planned.state();
        let standing = standings(sc, state);
        let mut row = Accuracy {
            quarter: part.quarter,
            ..Accuracy::default()
        };
        for graded in grades(sc, state) {
            row.customers += 1;
            let grade = graded.grade();
            match grade {
                Grade::Right => {
                    row.right += 1;
                    continue;
                }
                Grade::Low => row.low += 1,
                Grade::High => row.high += 1,
            }
            let lasting = standing(graded.id).map_or(0.05, |step| step.hazard.lasting());
            let stays = (1.0 - lasting).max(0.01);
            // annuity(m) = m·r / (1 + i − r), so m = annuity · (1 + i − r) / r.
            let payment = graded.forgone.to_f64() * (1.0 + rate - stays) / stays;
            let cost = Money::from_f64(discount * payment);
            row.cost += cost;
            let entry = wrong.entry(graded.id).or_insert_with(|| Misgraded {
                customer: graded.id,
                grade,
                has: graded.has,
                should: graded.should,
                quarters: Vec::new(),
                cost: Money::ZERO,
            });
            (entry.grade, entry.has, entry.should) = (grade, graded.has, graded.should);
            entry.quarters.push(part.quarter);
            entry.cost += cost;
        }
        quarters.push(row);
    }
    let mut misgraded: Vec<Misgraded> = wrong.into_values().collect();
    misgraded.sort_by(|a, b| b.cost.cmp(&a.cost).then(a.customer.cmp(&b.customer)));
    Grading {
        quarters,
        misgraded,
    }
}

#[cfg(test)]
mod tests {
    use super::super::trial;
    use super::*;

    #[test]
    fn the_costs_of_customers_and_quarters_are_the_same() {
        for run in trial::runs() {
            let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
            let grading = grading(&course);
            let by_customer: Money = grading.misgraded.iter().map(|m| m.cost).sum();
            assert_eq!(by_customer, grading.cost());
            assert!((0.0..=1.0).contains(&grading.accuracy()));
            for row in &grading.quarters {
                assert_eq!(row.customers, row.right + row.low + row.high);
                let now = |m: &&Misgraded| m.quarters.contains(&row.quarter);
                let wrong = grading.misgraded.iter().filter(now).count();
                assert_eq!(wrong, (row.low + row.high) as usize);
            }
        }
    }
}
