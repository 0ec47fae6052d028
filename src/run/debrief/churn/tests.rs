//! Rates and causes add up.

use super::super::trial;
use super::*;

#[test]
fn rates_and_causes_add_up_to_what_was_lost_and_expected() {
    for run in trial::runs() {
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let churn = churn(&course, run.sim());
        let whole = *churn.rates.last().expect("the last row is the run");
        let tallies = &run.state().tallies;
        assert_eq!(whole.left, tallies.iter().map(|t| t.lost).sum::<u32>());
        assert_eq!(whole.failed, tallies.iter().map(|t| t.failed).sum::<u32>());
        let of = |pick: fn(&Rate) -> bool| -> u32 {
            let rows = churn.rates.iter().filter(|rate| pick(rate));
            rows.map(|rate| rate.customers).sum()
        };
        assert_eq!(of(|r| r.quarter.is_some()), whole.customers);
        assert_eq!(of(|r| r.year.is_some()), whole.customers);
        assert_eq!(of(|r| r.tier.is_some()), whole.customers);
        let expected: f64 = churn.causes.iter().map(|c| c.expected).sum();
        assert!((expected - whole.expected).abs() < 1e-9);
        let left: u32 = churn.causes.iter().map(|c| c.left).sum();
        assert_eq!(left, whole.left);
        let gone = whole.left + whole.failed + whole.let_go;
        assert_eq!(churn.losses.len(), gone as usize);
        assert!(churn.losses.windows(2).all(|w| w[0].worth >= w[1].worth));
    }
}
