//! What customers perceive against what they expect: by dial, by tier; and the five gaps that lie between.

use super::value::tier_name;
use crate::locale;
use crate::sim::customer::Record;
use crate::sim::gaps::{self, Gap};
use crate::sim::perception::Dial;
use crate::sim::{CustomerId, attribution};
use crate::view::Eye;
use crate::view::chart::{Bar, Bars, Body, Chart, Pair, Pairs, Unit};
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
            let name = tier_name(eye, letter);
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
