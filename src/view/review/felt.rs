//! What customers perceive against what they expect: by dial, by tier; and the five gaps that lie between.

use crate::locale;
use crate::sim::customer::Record;
use crate::sim::gaps::{self, Gap};
use crate::sim::perception::Dial;
use crate::sim::{CustomerId, attribution};
use crate::view::Eye;
use crate::view::chart::{Bar, Bars, Body, Chart, Curve, Line, Pair, Pairs, Unit};
use crate::view::explain::Tone;

type Records<'a> = Vec<(CustomerId, &'a Record)>;

/// The five dials, the mean of some customers.
pub(super) fn dials(eye: Eye, quarter: u8) -> Chart {
    let records: Records = attribution::records(eye.state(), quarter).collect();
    let mut perceived = [0.0; 5];
    let mut expected = 0.0;
    let count = records.len().max(1) as f64;
    for (_, record) in &records {
        expected += record.before.expectation / count;
        for (to, dial) in perceived.iter_mut().zip(record.step.dials) {
            *to += dial / count;
        }
    }
    dials_chart(eye, perceived, expected)
}

/// The five dials against an expectation.
pub fn dials_chart(eye: Eye, perceived: [f64; 5], expected: f64) -> Chart {
    let t = eye.t;
    let worst = Dial::ALL
        .into_iter()
        .zip(perceived)
        .min_by(|a, b| a.1.total_cmp(&b.1));
    let title = match worst {
        Some((dial, felt)) if felt < expected => t.with(
            "chart-dials-title",
            [
                ("dial", t.get(dial.key()).into()),
                ("points", format!("{:.0}", 100.0 * (expected - felt)).into()),
            ],
        ),
        _ => t.get("chart-dials-good"),
    };
    let rows = Dial::ALL
        .into_iter()
        .zip(perceived)
        .map(|(dial, felt)| pair(eye, t.get(dial.key()), felt, expected))
        .collect();
    paired(eye, title, t.get("chart-dials-note"), "servqual", rows)
}

/// Perception and expectation by tier.
pub(super) fn tiers(eye: Eye, quarter: u8) -> Chart {
    let t = eye.t;
    let records: Records = attribution::records(eye.state(), quarter).collect();
    let mut sums = vec![([0.0; 2], 0u32); eye.sc().tiers.len().max(1)];
    for (_, record) in &records {
        if let Some((sum, count)) = sums.get_mut(record.tier.index()) {
            sum[0] += record.step.perception;
            sum[1] += record.before.expectation;
            *count += 1;
        }
    }
    let means: Vec<(String, [f64; 2])> = sums
        .iter()
        .zip(&eye.sc().tiers)
        .filter(|((_, count), _)| *count > 0)
        .map(|((sum, count), tier)| {
            let n = f64::from(*count);
            (tier.id.clone(), sum.map(|x| x / n))
        })
        .collect();
    let worst = means
        .iter()
        .min_by(|a, b| (a.1[0] - a.1[1]).total_cmp(&(b.1[0] - b.1[1])));
    let title = match worst {
        Some((letter, [felt, wanted])) if felt < wanted => t.with(
            "chart-felt-tiers-title",
            [
                ("letter", letter.clone().into()),
                ("points", format!("{:.0}", 100.0 * (wanted - felt)).into()),
            ],
        ),
        _ => t.get("chart-felt-tiers-good"),
    };
    let rows = means
        .iter()
        .map(|(letter, [felt, wanted])| {
            let name = t.with("chart-tier", [("letter", letter.clone().into())]);
            pair(eye, name, *felt, *wanted)
        })
        .collect();
    let note = t.get("chart-felt-tiers-note");
    paired(eye, title, note, "expectation", rows)
}

fn paired(eye: Eye, title: String, note: String, page: &'static str, rows: Vec<Pair>) -> Chart {
    let t = eye.t;
    Chart {
        title,
        note,
        x: t.get("chart-points-x"),
        y: String::new(),
        page,
        body: if rows.is_empty() {
            Body::Empty(t.get("chart-felt-empty"))
        } else {
            Body::Paired(Pairs {
                names: [t.get("chart-perceived"), t.get("chart-expected")],
                rows,
                unit: Unit::Plain,
            })
        },
    }
}

fn pair(eye: Eye, name: String, felt: f64, wanted: f64) -> Pair {
    let tenth = |x: f64| format!("{:.1}", 100.0 * x);
    let gap = felt - wanted;
    Pair {
        name,
        values: [100.0 * felt, 100.0 * wanted],
        said: locale::percent_signed(gap),
        short: gap < 0.0,
        tip: eye.t.with(
            "chart-pair-tip",
            [
                ("felt", tenth(felt).into()),
                ("wanted", tenth(wanted).into()),
                ("gap", locale::percent_signed(gap).into()),
            ],
        ),
    }
}

/// The five gaps, the mean of the book.
pub(super) fn gaps(eye: Eye) -> Chart {
    let sizes = gaps::of_book(eye.sc(), eye.state());
    let t = eye.t;
    let widest = Gap::ALL
        .into_iter()
        .zip(sizes)
        .max_by(|a, b| a.1.total_cmp(&b.1));
    let title = widest.map_or_else(
        || t.get("explain-gaps"),
        |(gap, size)| {
            t.with(
                "chart-gaps-title",
                [
                    ("gap", t.get(gap.key()).into()),
                    ("points", locale::points(size).into()),
                ],
            )
        },
    );
    let rows = Gap::ALL
        .into_iter()
        .zip(sizes)
        .map(|(gap, size)| Bar {
            name: t.get(gap.key()),
            value: 100.0 * size,
            said: t.with("points", [("value", locale::points(size).into())]),
            tip: t.get(&format!("{}-tip", gap.key())),
        })
        .collect();
    Chart {
        title,
        note: t.get("explain-gaps-tip"),
        x: t.get("chart-points-x"),
        y: String::new(),
        page: "gaps",
        body: Body::Bars(Bars {
            rows,
            tone: Tone::Plain,
            unit: Unit::Plain,
        }),
    }
}

/// Mean satisfaction by tier at the close of each quarter.
pub(super) fn course(eye: Eye, quarter: u8) -> Chart {
    let t = eye.t;
    let mut lines: Vec<Line> = eye
        .sc()
        .tiers
        .iter()
        .enumerate()
        .map(|(i, tier)| line(eye, i, &tier.id, quarter))
        .collect();
    lines.retain(|line| line.points.len() > 1);
    let values = || {
        lines
            .iter()
            .flat_map(|line| line.points.iter().map(|p| p[1]))
    };
    let low = values().fold(100.0, f64::min);
    let high = values().fold(0.0, f64::max);
    let change = |line: &Line| match line.points.as_slice() {
        [.., before, now] => now[1] - before[1],
        _ => 0.0,
    };
    let most = lines
        .iter()
        .max_by(|a, b| change(a).abs().total_cmp(&change(b).abs()));
    let title = most.map_or_else(
        || t.get("chart-felt-course"),
        |line| {
            let by = change(line);
            let key = if by < 0.0 {
                "chart-felt-course-down"
            } else {
                "chart-felt-course-up"
            };
            let points = format!("{:.1}", by.abs());
            t.with(
                key,
                [
                    ("tier", line.name.clone().into()),
                    ("points", points.into()),
                ],
            )
        },
    );
    Chart {
        title,
        note: t.get("chart-felt-course-note"),
        x: t.get("chart-quarter-x"),
        y: t.get("chart-points-x"),
        page: "expectation",
        body: if lines.is_empty() {
            Body::Empty(t.get("chart-history-empty"))
        } else {
            Body::Curve(Curve {
                lines,
                x: [1.0, f64::from(quarter)],
                y: [(low - 5.0).max(0.0), (high + 5.0).min(100.0)],
                units: [Unit::Plain, Unit::Plain],
                guides: Vec::new(),
                marks: Vec::new(),
            })
        },
    }
}

/// Satisfaction of a tier; quarters in which nobody was in it are left out.
fn line(eye: Eye, tier: usize, letter: &str, quarter: u8) -> Line {
    let t = eye.t;
    let mut points = Vec::new();
    let mut says = Vec::new();
    for q in 1..=quarter {
        let (mut sum, mut n) = (0.0, 0u32);
        for (_, record) in attribution::records(eye.state(), q) {
            if record.tier.index() == tier {
                sum += record.step.levels.satisfaction;
                n += 1;
            }
        }
        if n > 0 {
            let mean = 100.0 * sum / f64::from(n);
            points.push([f64::from(q), mean]);
            let place = t.with("quarter-short", [("quarter", q.into())]);
            let said = t.with("points", [("value", format!("{mean:.1}").into())]);
            says.push(format!("{place} {said}"));
        }
    }
    let letter = letter.to_owned();
    Line {
        name: t.with("chart-tier", [("letter", letter.into())]),
        points,
        says,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::trial;

    #[test]
    fn the_bars_are_means_of_the_records() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::Zh, "");
            let eye = Eye { sim: &sim, t: &t };
            let quarter = sim.state().quarter;
            let Body::Paired(pairs) = dials(eye, quarter).body else {
                panic!("there are customers");
            };
            let all: Records = attribution::records(sim.state(), quarter).collect();
            let n = all.len() as f64;
            for (i, row) in pairs.rows.iter().enumerate() {
                let felt: f64 = all.iter().map(|(_, r)| r.step.dials[i]).sum();
                let wanted: f64 = all.iter().map(|(_, r)| r.before.expectation).sum();
                assert!((row.values[0] - 100.0 * felt / n).abs() < 1e-9);
                assert!((row.values[1] - 100.0 * wanted / n).abs() < 1e-9);
                assert_eq!(row.short, felt < wanted);
            }
            let Body::Paired(by_tier) = tiers(eye, quarter).body else {
                panic!("there are customers");
            };
            assert!(by_tier.rows.len() <= sim.scenario().tiers.len());
        }
    }
}
