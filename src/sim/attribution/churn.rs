//! Who was likely to leave and why, and who did: expected losses by term, actual ones by their main cause.

use super::records;
use crate::sim::churn::Term;
use crate::sim::customer::Departure;
use crate::sim::state::State;
use crate::sim::units::{CustomerId, Money};

/// Somebody who went.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loss {
    /// Who.
    pub id: CustomerId,
    /// How.
    pub departure: Departure,
    /// Its probability of leaving.
    pub probability: f64,
    /// What pushed it hardest, if it chose to leave and anything did.
    pub cause: Option<Term>,
    /// Lifetime value that went with it.
    pub lifetime: Money,
}

/// The churn of a book in a quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct BookChurn {
    /// Customers at its start.
    pub customers: u32,
    /// Customers that were to be expected to leave: the sum of their probabilities.
    pub expected: f64,
    /// The same by term, in customers, in the order of [`Term::ALL`].
    pub terms: [f64; Term::ALL.len()],
    /// Who went, in the order of the book.
    pub gone: Vec<Loss>,
}

impl BookChurn {
    /// The terms that aren't nothing, in customers: they add up to the expected losses.
    pub fn parts(&self) -> impl Iterator<Item = (Term, f64)> + use<> {
        let parts = Term::ALL.into_iter().zip(self.terms);
        parts.filter(|(_, customers)| *customers != 0.0)
    }

    /// Those who chose somebody else.
    pub fn lost(&self) -> impl Iterator<Item = &Loss> {
        let chose = |loss: &&Loss| loss.departure == Departure::Left;
        self.gone.iter().filter(chose)
    }

    /// Those who chose somebody else, counted by main cause, the most frequent
    /// first; none: no particular cause.
    pub fn by_cause(&self) -> Vec<(Option<Term>, u32)> {
        let mut out: Vec<(Option<Term>, u32)> = Vec::new();
        for loss in self.lost() {
            match out.iter_mut().find(|(cause, _)| *cause == loss.cause) {
                Some((_, count)) => *count += 1,
                None => out.push((loss.cause, 1)),
            }
        }
        out.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        out
    }
}

/// The churn of the book in a closed quarter.
///
/// The points of each customer are exact Shapley values, a fraction of a
/// millisecond each: work it out once a quarter, not once a frame.
pub fn of_book(state: &State, quarter: u8) -> BookChurn {
    let mut out = BookChurn {
        customers: 0,
        expected: 0.0,
        terms: [0.0; Term::ALL.len()],
        gone: Vec::new(),
    };
    for (id, record) in records(state, quarter) {
        let hazard = &record.step.hazard;
        out.customers += 1;
        out.expected += hazard.probability;
        for (term, points) in hazard.in_points() {
            out.terms[term as usize] += points;
        }
        if let Some(departure) = record.left {
            let chose = departure == Departure::Left;
            out.gone.push(Loss {
                id,
                departure,
                probability: hazard.probability,
                cause: chose.then(|| hazard.main_cause()).flatten(),
                lifetime: record.lifetime,
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::trial;
    use super::*;

    #[test]
    fn the_terms_add_up_to_the_expected_losses_and_the_lost_are_counted() {
        for sim in trial::runs() {
            let state = sim.state();
            for quarter in 1..=state.quarter {
                let churn = of_book(state, quarter);
                let tally = state.tally(quarter);
                let sum: f64 = churn.parts().map(|(_, x)| x).sum();
                assert!((sum - churn.expected).abs() < 1e-9);
                assert_eq!(churn.customers, tally.customers);
                assert_eq!(churn.lost().count(), tally.lost as usize);
                let counted: u32 = churn.by_cause().iter().map(|(_, n)| n).sum();
                assert_eq!(counted, tally.lost);
                let gone = tally.gone();
                assert_eq!(churn.gone.len(), gone as usize);
            }
        }
    }
}
