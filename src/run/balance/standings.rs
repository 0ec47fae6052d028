//! How the bots stand: five numbers each, medals, who beats whom, and how hard the scenario is.

use super::play::{Played, mean};
use super::{Finding, SEARCH};
use crate::run::summary::{beats, money, quantile};
use crate::sim::Scenario;
use serde::Serialize;

/// Five-number summary and mean of value created, major units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Five {
    /// Least.
    pub least: f64,
    /// A quarter of the runs lie below.
    pub lower: f64,
    /// Half of the runs lie below.
    pub median: f64,
    /// Three quarters of the runs lie below.
    pub upper: f64,
    /// Most.
    pub most: f64,
    /// Mean.
    pub mean: f64,
}

/// How hard a scenario is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Difficulty {
    /// 0 (who does as the book says gets all there is) … 100 (nothing): the mean
    /// of what `reach` and `medals` leave undone. By `reach` alone in a
    /// shortened run, where there are no medals.
    pub figure: f64,
    /// How much of the way from `equal` to `search` textbook gets, in mean value
    /// created, held to [0, 1]; 0 where `search` finds nothing better than `equal`.
    pub reach: f64,
    /// Medals that textbook earns on average, 0…3; none in a shortened run.
    pub medals: Option<f64>,
}

impl Played {
    /// The five numbers.
    pub fn five(&self) -> Five {
        let mut sorted = self.values();
        sorted.sort_by(f64::total_cmp);
        if sorted.is_empty() {
            return Five::default();
        }
        Five {
            least: sorted[0],
            lower: quantile(&sorted, 0.25),
            median: quantile(&sorted, 0.5),
            upper: quantile(&sorted, 0.75),
            most: sorted[sorted.len() - 1],
            mean: mean(&sorted),
        }
    }

    /// Share of the runs that earn at least bronze, silver, gold, [0, 1].
    pub fn medals(&self) -> [f64; 3] {
        let n = self.traces.len().max(1) as f64;
        [1, 2, 3].map(|medal| {
            let earned = self.traces.iter().filter(|t| t.medals >= medal);
            earned.count() as f64 / n
        })
    }

    /// Share of the seeds on which it created more value than another, [0, 1].
    pub fn beats(&self, other: &Self) -> f64 {
        beats(&self.figures, &other.figures).unwrap_or_default()
    }
}

fn of<'a>(played: &'a [Played], bot: &str) -> Option<&'a Played> {
    played.iter().find(|p| p.bot == bot)
}

/// How hard it is, from the bots' runs.
pub(super) fn difficulty(played: &[Played], full: bool) -> Difficulty {
    let [equal, textbook, search] = ["equal", "textbook", SEARCH].map(|bot| of(played, bot));
    let mean_of = |p: Option<&Played>| p.map_or(0.0, |p| mean(&p.values()));
    let way = mean_of(search) - mean_of(equal);
    let reach = if way > 0.0 {
        ((mean_of(textbook) - mean_of(equal)) / way).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let medals = textbook
        .filter(|_| full)
        .map(|p| p.medals().iter().sum::<f64>());
    let undone = medals.map_or(1.0 - reach, |m| f64::midpoint(1.0 - reach, 1.0 - m / 3.0));
    Difficulty {
        figure: 100.0 * undone,
        reach,
        medals,
    }
}

/// Everybody gets it: as good as always.
const ALWAYS: f64 = 0.95;

/// Medals that nobody or everybody reaches; `idle` counts only among nobody.
pub(super) fn medals(sc: &Scenario, played: &[Played]) -> Vec<Finding> {
    let sums = [sc.medals.bronze, sc.medals.silver, sc.medals.gold];
    let names = ["bronze", "silver", "gold"];
    let mut out = Vec::new();
    for (i, name) in names.into_iter().enumerate() {
        let share = |p: &Played| p.medals()[i];
        let best = played
            .iter()
            .max_by(|a, b| share(a).total_cmp(&share(b)))
            .map_or(("", 0.0), |p| (p.bot, share(p)));
        let busy = played.iter().filter(|p| p.bot != "idle");
        let worst = busy
            .min_by(|a, b| share(a).total_cmp(&share(b)))
            .map_or(("", 0.0), |p| (p.bot, share(p)));
        let asked = money(sums[i].to_f64());
        if best.1 <= 0.0 {
            let top = played.iter().map(|p| p.five().most);
            let top = top.fold(f64::NEG_INFINITY, f64::max);
            out.push(Finding {
                kind: "medal-nobody",
                subject: (*name).to_owned(),
                figure: format!(
                    "asks for {asked}; the best run of any bot made {}",
                    money(top)
                ),
                advice: "nobody earns it: lower it in `medals`".to_owned(),
            });
        } else if worst.1 >= ALWAYS {
            out.push(Finding {
                kind: "medal-everybody",
                subject: (*name).to_owned(),
                figure: format!(
                    "asks for {asked}; even `{}` earns it in {:.0} % of its runs",
                    worst.0,
                    100.0 * worst.1
                ),
                advice: "everybody but `idle` earns it: raise it in `medals`".to_owned(),
            });
        }
    }
    out
}
