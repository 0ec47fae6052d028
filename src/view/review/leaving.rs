//! Churn of a quarter: what pushed the whole book, and the courses' four steps in figures.

use crate::locale;
use crate::sim::attribution::churn::BookChurn;
use crate::sim::churn::Term;
use crate::sim::customer::Departure;
use crate::sim::{Money, attribution, worth};
use crate::view::Eye;
use crate::view::chart::{Bar, Bars, Body, Chart, Figure, Unit};
use crate::view::explain::Tone;

/// Causes that are shown one by one; the others are told together.
const SHOWN: usize = 7;

/// What pushed the book, in percentage points of its expected churn rate.
pub(super) fn causes(eye: Eye, churn: &BookChurn) -> Chart {
    let t = eye.t;
    let points = in_points(churn);
    let main = main_cause(&points);
    let expected = churn.expected / f64::from(churn.customers.max(1));
    let title = match main {
        Some((term, share)) => t.with(
            "chart-causes-title",
            [
                ("cause", t.get(term.cause_key()).into()),
                ("points", format!("{:.1}", 100.0 * share).into()),
            ],
        ),
        None => t.get("chart-causes"),
    };
    Chart {
        title,
        note: t.with(
            "chart-causes-note",
            [("expected", locale::percent(expected).into())],
        ),
        x: t.get("chart-causes-x"),
        y: String::new(),
        page: "four-steps",
        body: if churn.customers == 0 {
            Body::Empty(t.get("chart-causes-empty"))
        } else {
            Body::Bars(Bars {
                rows: rows(eye, &points, churn),
                tone: Tone::Bad,
                unit: Unit::Percent,
            })
        },
    }
}

/// The terms as shares of the book, the base first, then the largest.
fn in_points(churn: &BookChurn) -> Vec<(Term, f64)> {
    let customers = f64::from(churn.customers.max(1));
    let parts = churn.parts().map(|(term, x)| (term, x / customers));
    let mut points: Vec<(Term, f64)> = parts.collect();
    points.sort_by(|a, b| {
        let base = |p: &(Term, f64)| p.0 == Term::Base;
        base(b).cmp(&base(a)).then(b.1.abs().total_cmp(&a.1.abs()))
    });
    points
}

/// What pushed hardest besides the base.
fn main_cause(points: &[(Term, f64)]) -> Option<(Term, f64)> {
    let pushes = points
        .iter()
        .filter(|(term, share)| *term != Term::Base && *share > 0.0);
    pushes.max_by(|a, b| a.1.total_cmp(&b.1)).copied()
}

fn rows(eye: Eye, points: &[(Term, f64)], churn: &BookChurn) -> Vec<Bar> {
    let t = eye.t;
    let left = churn.by_cause();
    let bar = |(term, share): &(Term, f64)| {
        // Who left for no particular cause left for the base churn.
        let of = (*term != Term::Base).then_some(*term);
        let gone = left.iter().find(|(cause, _)| *cause == of);
        let mut tip = t.get(&format!("{}-tip", term.key()));
        if let Some((_, count)) = gone {
            let args = [
                ("count", (*count).into()),
                (
                    "cause",
                    t.get(of.map_or("cause-chance", Term::cause_key)).into(),
                ),
            ];
            tip = format!("{}\n{tip}", t.with("explain-churn-lost", args));
        }
        Bar {
            name: t.get(term.key()),
            value: *share,
            said: two_decimals(*share),
            tip,
        }
    };
    let shown = if points.len() > SHOWN {
        SHOWN - 1
    } else {
        points.len()
    };
    let mut out: Vec<Bar> = points[..shown].iter().map(bar).collect();
    let rest: f64 = points[shown..].iter().map(|(_, share)| share).sum();
    if shown < points.len() {
        let names: Vec<String> = points[shown..]
            .iter()
            .map(|(term, share)| format!("{} {}", t.get(term.key()), two_decimals(*share)))
            .collect();
        out.push(Bar {
            name: t.get("chart-rest"),
            value: rest,
            said: two_decimals(rest),
            tip: names.join("\n"),
        });
    }
    out
}

/// Percentage points with sign and two decimals: the causes of a whole book are small.
fn two_decimals(share: f64) -> String {
    let text = format!("{:+.2}", 100.0 * share);
    if text == "-0.00" {
        "+0.00".to_owned()
    } else {
        text.replace('-', "−")
    }
}

/// The four steps: measure, find the cause, reckon the loss, compare.
pub(super) fn steps(eye: Eye, quarter: u8, churn: &BookChurn) -> Chart {
    let t = eye.t;
    let tally = eye.state().tally(quarter);
    let gone = tally.left();
    let rate = f64::from(gone) / f64::from(tally.customers.max(1));
    let yearly = 1.0 - libm::pow(1.0 - rate, 4.0);
    // Those who chose somebody else or failed, as the churn rate counts them.
    let left = || {
        let all = churn.gone.iter();
        all.filter(|loss| loss.departure != Departure::LetGo)
    };
    let worth: Money = left().map(|loss| loss.lifetime).sum();
    let quarterly: Money = left()
        .filter_map(|loss| {
            attribution::record(eye.state(), loss.id, quarter).map(|record| record.contribution)
        })
        .sum();
    let main = main_cause(&in_points(churn));
    let cause = main.map_or_else(
        || t.get("cause-chance"),
        |(term, _)| t.get(term.cause_key()),
    );
    let (gain, share) = less(eye);
    let figure = |step: u8, value: String, said: String| Figure {
        name: t.get(&format!("chart-step-{step}")),
        value,
        said,
    };
    let args = [
        ("count", gone.into()),
        ("customers", tally.customers.into()),
        ("yearly", locale::percent(yearly).into()),
        ("tiers", by_tier(eye, quarter).into()),
    ];
    let four = vec![
        figure(1, locale::percent(rate), t.with("chart-step-1-said", args)),
        figure(
            2,
            main.map_or_else(|| "–".to_owned(), |(_, share)| two_decimals(share)),
            t.with("chart-step-2-said", [("cause", cause.into())]),
        ),
        figure(
            3,
            locale::money(eye, worth),
            if churn.lost().next().is_none() {
                t.get("chart-step-3-none")
            } else {
                t.with(
                    "chart-step-3-said",
                    [("profit", locale::money(eye, quarterly).into())],
                )
            },
        ),
        figure(
            4,
            locale::money(eye, gain),
            t.with(
                "chart-step-4-said",
                [("share", locale::percent(share).into())],
            ),
        ),
    ];
    Chart {
        title: if gone == 0 {
            t.get("chart-steps-none")
        } else {
            t.with(
                "chart-steps-title",
                [
                    ("count", gone.into()),
                    ("value", locale::money(eye, worth).into()),
                ],
            )
        },
        note: t.get("chart-steps-note"),
        x: String::new(),
        y: String::new(),
        page: "four-steps",
        body: Body::Steps(four),
    }
}

/// The churn rate of each tier that had customers: “A 0% · B 4.2%”.
fn by_tier(eye: Eye, quarter: u8) -> String {
    let mut tiers = vec![(0u32, 0u32); eye.sc().tiers.len()];
    for (_, record) in attribution::records(eye.state(), quarter) {
        if let Some((there, gone)) = tiers.get_mut(record.tier.index()) {
            *there += 1;
            *gone += u32::from(matches!(
                record.left,
                Some(Departure::Left | Departure::Failed)
            ));
        }
    }
    let rates: Vec<String> = tiers
        .iter()
        .zip(&eye.sc().tiers)
        .filter(|((there, _), _)| *there > 0)
        .map(|((there, gone), tier)| {
            let rate = f64::from(*gone) / f64::from(*there);
            // No line ends between a tier and its rate.
            format!("{}\u{a0}{}", tier.id, locale::percent(rate))
        })
        .collect();
    rates.join(" · ")
}

/// What five points less churn a year would add to the current value of the
/// book, and as a share of it: more than that it is not worth to spend.
fn less(eye: Eye) -> (Money, f64) {
    let i = eye.sc().firm.quarterly_rate();
    let (mut now, mut less) = (0.0, 0.0);
    for (id, c) in eye.state().active() {
        let (Some(p), Some(record)) = (eye.profile(id), eye.state().history(id).last()) else {
            continue;
        };
        let m = worth::quarterly_margin(p, c, c.levels.share, c.levels.depth);
        let r = 1.0 - record.step.hazard.probability;
        let better = libm::pow((libm::pow(r, 4.0) + 0.05).min(0.995), 0.25).max(r);
        now += worth::annuity(m, r, i);
        less += worth::annuity(m, better, i);
    }
    let share = if now > 0.0 { less / now - 1.0 } else { 0.0 };
    (Money::from_f64(less - now), share)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::churn::of_book;
    use crate::sim::attribution::trial;

    #[test]
    fn the_causes_add_up_to_the_expected_rate() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::Zh, "");
            let eye = Eye { sim: &sim, t: &t };
            for quarter in 1..=sim.state().quarter {
                let churn = of_book(sim.state(), quarter);
                let Body::Bars(bars) = causes(eye, &churn).body else {
                    panic!("there are customers");
                };
                assert!(bars.rows.len() <= SHOWN);
                let sum: f64 = bars.rows.iter().map(|bar| bar.value).sum();
                let rate = churn.expected / f64::from(churn.customers);
                assert!((sum - rate).abs() < 1e-9, "{sum} {rate}");
            }
        }
    }

    #[test]
    fn the_steps_count_who_left() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::En, "");
            let eye = Eye { sim: &sim, t: &t };
            let quarter = sim.state().quarter;
            let churn = of_book(sim.state(), quarter);
            let Body::Steps(four) = steps(eye, quarter, &churn).body else {
                panic!("there are always four");
            };
            assert_eq!(four.len(), 4);
            assert!(
                four.iter()
                    .all(|f| !f.value.is_empty() && !f.said.contains("{$"))
            );
        }
    }
}
