//! Every cent of the score lies in one line.

use super::super::trial;
use super::*;

#[test]
fn the_lines_add_up_to_the_score_to_the_cent() {
    for run in trial::runs() {
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let why = why(&course);
        assert_eq!(why.run.value, run.score().value());
        assert_eq!(why.run.misfortune, run.score().misfortune);
        for span in why.quarters.iter().chain([&why.run]) {
            let sum: Money = span.lines.iter().map(|l| l.amount).sum();
            assert_eq!(sum, span.value);
            assert_eq!(span.rest, Money::ZERO);
            let events: Money = span.events.iter().map(|l| l.amount).sum();
            assert_eq!(events, span.get(Source::Events));
            let settled: Money = span.complaints.iter().map(|l| l.amount).sum();
            assert_eq!(settled, span.get(Source::Complaints));
        }
        let values: Money = why.quarters.iter().map(|s| s.value).sum();
        assert_eq!(values, why.run.value);
        assert_eq!(why.quarters.len(), usize::from(course.closed()));
    }
}

#[test]
fn no_line_is_further_from_its_booking_than_a_cent() {
    let run = trial::on_reference("textbook", 9, 24, 4);
    let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
    let why = why(&course);
    let rate = 1.0 + run.scenario().firm.quarterly_rate();
    let mut discount = 1.0;
    for span in &why.quarters {
        discount /= rate;
        let statement = run.state().statement(span.quarter.unwrap_or_default());
        let sales = 100.0 * discount * statement.sales().to_f64();
        assert!((span.get(Source::Sales).0 as f64 - sales).abs() <= 2.0);
    }
}

#[test]
fn the_worths_of_the_customers_add_up_to_the_equity() {
    for run in trial::runs() {
        let worths = worths(run.scenario(), run.state());
        let sum: Money = worths.iter().copied().sum();
        assert_eq!(sum, run.state().equity(run.scenario()));
    }
}
