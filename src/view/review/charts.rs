//! Which charts stand on which page of the review.

use super::{
    ReviewPage, aims, cohorts, credit, felt, history, leaving, moved, pareto, pleased, value,
    wallets,
};
use crate::sim::attribution::churn::of_book;
use crate::view::Eye;
use crate::view::chart::Chart;

/// The charts of the review, page by page.
#[derive(Clone, Debug, PartialEq)]
pub struct ReviewCharts {
    money: Vec<Chart>,
    customers: Vec<Chart>,
    leaving: Vec<Chart>,
    satisfaction: Vec<Chart>,
    course: Vec<Chart>,
}

impl ReviewCharts {
    /// The charts of a quarter.
    pub(super) fn new(eye: Eye, quarter: u8) -> Self {
        // Worth a fraction of a millisecond for each customer: once for all charts.
        let churn = of_book(eye.state(), quarter);
        Self {
            money: vec![
                moved::chart(eye, quarter),
                aims::chart(eye, quarter),
                credit::chart(eye, quarter),
            ],
            customers: vec![
                pareto::chart(eye, quarter),
                value::worth_by_tier(eye),
                wallets::wallets_by_tier(eye),
                value::hour_by_tier(eye, quarter),
            ],
            leaving: vec![
                leaving::steps(eye, quarter, &churn),
                leaving::causes(eye, &churn),
                cohorts::survival(eye, quarter),
            ],
            satisfaction: vec![
                felt::dials(eye, quarter),
                felt::gaps(eye),
                felt::tiers(eye, quarter),
                pleased::course(eye, quarter),
            ],
            course: vec![history::chart(eye, quarter)],
        }
    }

    /// The charts of a page; none where it has lists.
    pub fn of(&self, page: ReviewPage) -> &[Chart] {
        match page {
            ReviewPage::Money => &self.money,
            ReviewPage::Customers => &self.customers,
            ReviewPage::Leaving => &self.leaving,
            ReviewPage::Satisfaction => &self.satisfaction,
            ReviewPage::Course => &self.course,
            ReviewPage::Overview | ReviewPage::Causes => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::handbook::Handbook;
    use crate::locale::{Lang, Texts};
    use crate::scenario::{Source, load};
    use crate::sim::attribution::trial;
    use crate::view::chart::Body;

    #[test]
    fn every_chart_has_words_and_a_page_that_explains_it() {
        for (id, seed, quarters) in [("steel", 7, 4), ("standard", 8, 3), ("standard", 9, 1)] {
            let sim = trial::run(id, seed, quarters);
            let texts = load(&Source::Shipped(id)).expect("it is shipped").texts;
            for (lang, (_, source)) in Lang::ALL.into_iter().zip(texts) {
                let t = Texts::new(lang, &source);
                let eye = Eye { sim: &sim, t: &t };
                let charts = ReviewCharts::new(eye, quarters);
                for page in ReviewPage::ALL {
                    assert!(t.has(page.key()), "{page:?}");
                    for chart in charts.of(page) {
                        let words =
                            format!("{} {} {} {}", chart.title, chart.note, chart.x, chart.y);
                        assert!(!words.contains("chart-"), "{words}");
                        assert!(!words.contains("{$"), "{words}");
                        assert!(
                            Handbook::of(lang).page(chart.page).is_some(),
                            "{}",
                            chart.page
                        );
                        for (name, said) in chart.body.rows() {
                            assert!(
                                !name.contains("chart-") && !said.contains("chart-"),
                                "{name} {said}"
                            );
                        }
                        if let Body::Empty(words) = &chart.body {
                            assert!(!words.is_empty() && !words.starts_with("chart-"));
                        }
                    }
                }
            }
        }
    }
}
