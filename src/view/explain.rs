//! Why figures are what they are: lists of causes with their sizes, for a customer and for a quarter.

mod customer;
mod quarter;

pub use customer::of_customer;
pub use quarter::{grading, of_quarter};

use super::Eye;
use crate::locale;
use crate::sim::attribution::Change;
use crate::sim::attribution::profit::ProfitChange;
use crate::sim::gaps::{Gap, Gaps};
use crate::sim::warning::{Sign, Warning};
use crate::sim::{Money, Phase};

/// A cause with its size.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What.
    pub name: String,
    /// How much, written out.
    pub value: String,
    /// The same for a bar, −1…1: 1 is the largest of the list.
    pub bar: f64,
    /// What it means.
    pub tip: String,
}

/// A list of causes.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// What it explains.
    pub title: String,
    /// How to read it.
    pub tip: String,
    /// The causes.
    pub lines: Vec<Line>,
    /// What they add up to; empty where they don't add up to anything.
    pub total: String,
}

impl Explanation {
    /// A list without lines says nothing.
    pub const fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// A list under one of the titles `explain-…`. The bars are still sizes.
fn list(eye: Eye, key: &str, mut lines: Vec<Line>, total: String) -> Explanation {
    let largest = lines.iter().map(|l| l.bar.abs()).fold(0.0, f64::max);
    for line in &mut lines {
        line.bar = if largest > 0.0 {
            line.bar / largest
        } else {
            0.0
        };
    }
    Explanation {
        title: eye.t.get(key),
        tip: eye.t.get(&format!("{key}-tip")),
        lines,
        total,
    }
}

/// A line for a key and its `-tip`.
fn line(eye: Eye, key: &str, value: String, size: f64) -> Line {
    Line {
        name: eye.t.get(key),
        value,
        bar: size,
        tip: eye.t.get(&format!("{key}-tip")),
    }
}

/// A change of a level in tenths of a point, which add up as they stand there.
fn change<P: Copy>(
    eye: Eye,
    title: &str,
    change: &Change<P>,
    key: fn(P) -> &'static str,
) -> Explanation {
    let tenths = change.in_units(0.001);
    let lines = change
        .parts
        .iter()
        .zip(&tenths)
        .filter(|(_, tenths)| **tenths != 0)
        .map(|((part, _), tenths)| {
            let size = *tenths as f64 / 1000.0;
            line(eye, key(*part), locale::percent_signed(size), size)
        })
        .collect();
    let whole = tenths.iter().sum::<i64>() as f64 / 1000.0;
    list(eye, title, lines, locale::percent_signed(whole))
}

/// A change of profit or contribution.
fn profit(eye: Eye, title: &str, change: &ProfitChange) -> Explanation {
    let said = |m: Money| locale::money_signed(eye.lang(), m);
    let lines = change
        .parts()
        .map(|(cause, m)| line(eye, cause.key(), said(m), m.to_f64()))
        .collect();
    list(eye, title, lines, said(change.whole()))
}

/// The five gaps in points of 100.
fn gaps(eye: Eye, gaps: &Gaps) -> Explanation {
    let lines = Gap::ALL
        .into_iter()
        .zip(gaps)
        .map(|(gap, size)| {
            let points = eye
                .t
                .with("points", [("value", locale::points(*size).into())]);
            line(eye, gap.key(), points, *size)
        })
        .collect();
    list(eye, "explain-gaps", lines, String::new())
}

/// What a warning says besides its name.
fn said(eye: Eye, warning: &Warning) -> String {
    let number = |x: f64| match warning.sign {
        Sign::Satisfaction => locale::points(x),
        Sign::Again => format!("{x:.0}"),
        _ => locale::percent(x),
    };
    eye.t.with(
        &format!("{}-said", warning.sign.key()),
        [
            ("now", number(warning.now).into()),
            ("mark", number(warning.mark).into()),
        ],
    )
}

/// The last closed quarter; none before the first is.
fn closed(eye: Eye) -> Option<u8> {
    let state = eye.state();
    let quarter = match state.phase {
        Phase::Plan | Phase::Weeks => state.quarter.saturating_sub(1),
        Phase::Review | Phase::Debrief => state.quarter,
    };
    (quarter > 0).then_some(quarter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::scenario::{Source, load};
    use crate::sim::attribution::profit::Cause;
    use crate::sim::attribution::satisfaction::Moved;
    use crate::sim::attribution::share::Drift;
    use crate::sim::attribution::trial;
    use crate::sim::misgrading::Grade;
    use crate::sim::plan::Goal;
    use crate::sim::three_r::Ledger;
    use crate::sim::{Command, CustomerId};

    #[test]
    fn every_cause_has_its_words_in_both_languages() {
        for lang in Lang::ALL {
            let t = Texts::new(lang, "");
            let mut keys: Vec<&str> = Vec::new();
            keys.extend(Moved::ALL.map(Moved::key));
            keys.extend(Drift::ALL.map(Drift::key));
            keys.extend(Cause::ALL.map(Cause::key));
            keys.extend(Gap::ALL.map(Gap::key));
            keys.extend(Sign::ALL.map(Sign::key));
            keys.extend([Grade::Low, Grade::Right, Grade::High].map(Grade::key));
            keys.extend(Goal::ALL.map(Goal::key));
            keys.extend(Ledger::ALL.map(Ledger::key));
            for key in keys {
                assert!(t.has(key) && t.has(&format!("{key}-tip")), "{lang:?} {key}");
            }
            for sign in Sign::ALL {
                assert!(t.has(&format!("{}-said", sign.key())), "{lang:?} {sign:?}");
            }
        }
    }

    #[test]
    fn all_lists_can_be_read_and_the_bars_fit() {
        for (id, seed) in [("steel", 7), ("standard", 8)] {
            let mut sim = trial::run(id, seed, 4);
            sim.command(&Command::NextQuarter).expect("it ends");
            let texts = load(&Source::Shipped(id)).expect("it is shipped").texts;
            for (lang, (_, source)) in Lang::ALL.into_iter().zip(texts) {
                let t = Texts::new(lang, &source);
                let eye = Eye { sim: &sim, t: &t };
                let book = (1..=4).flat_map(|quarter| of_quarter(eye, quarter));
                let all = (0..sim.state().customers.len() as u32)
                    .flat_map(|i| of_customer(eye, CustomerId(i)))
                    .chain(book);
                let mut lines = 0;
                for explanation in all {
                    assert!(!explanation.title.starts_with("explain-"));
                    for line in &explanation.lines {
                        lines += 1;
                        assert!(line.bar.abs() <= 1.0, "{line:?}");
                        for text in [&line.name, &line.value, &line.tip] {
                            assert!(!text.contains("{$") && !text.contains("-tip"), "{line:?}");
                        }
                    }
                }
                assert!(lines > 300, "{lines}");
            }
        }
    }

    #[test]
    fn what_is_shown_adds_up_as_it_stands_there() {
        let sim = trial::run("standard", 8, 3);
        let t = Texts::new(Lang::En, "");
        let eye = Eye { sim: &sim, t: &t };
        let read = |text: &str| -> f64 {
            let text = text.replace('−', "-");
            text.parse().expect("a number with its sign")
        };
        let mut seen = 0;
        for i in 0..sim.state().customers.len() as u32 {
            for explanation in of_customer(eye, CustomerId(i)) {
                let titles = [t.get("explain-satisfaction"), t.get("explain-share")];
                if titles.contains(&explanation.title) {
                    let sum: f64 = explanation.lines.iter().map(|l| read(&l.value)).sum();
                    assert!((sum - read(&explanation.total)).abs() < 1e-9);
                    seen += 1;
                }
            }
        }
        assert!(seen > 50);
    }
}
