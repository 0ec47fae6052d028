//! How much of revenue and contribution the best customers bring: two Pareto curves, with the limits of the tiers.

use crate::locale;
use crate::sim::attribution::records;
use crate::view::Eye;
use crate::view::chart::{Body, Chart, Curve, Line, Unit};

/// The share of customers that Pareto's rule speaks of.
const FEW: f64 = 0.2;

/// The chart.
pub(super) fn chart(eye: Eye, quarter: u8) -> Chart {
    let t = eye.t;
    let read = |pick: fn(&crate::sim::customer::Record) -> f64| -> Vec<f64> {
        let of = records(eye.state(), quarter).map(|(_, r)| pick(r));
        of.collect()
    };
    let revenue = curve(read(|r| r.revenue.to_f64()));
    let contribution = curve(read(|r| r.contribution.to_f64()));
    let few = |points: &[[f64; 2]]| reach(points, FEW);
    let said = locale::percent;
    let title = match (&revenue, &contribution) {
        (Some(r), Some(c)) => t.with(
            "chart-pareto-title",
            [
                ("revenue", said(few(r)).into()),
                ("contribution", said(few(c)).into()),
            ],
        ),
        (Some(r), None) => t.with(
            "chart-pareto-revenue-title",
            [("revenue", said(few(r)).into())],
        ),
        _ => t.get("chart-pareto"),
    };
    let marks = revenue
        .as_deref()
        .map(|points| (FEW, few(points), format!("20% → {}", said(few(points)))))
        .into_iter()
        .collect();
    let lines: Vec<Line> = [
        ("chart-pareto-revenue", revenue),
        ("chart-pareto-contribution", contribution),
    ]
    .into_iter()
    .filter_map(|(key, points)| Some(line(eye, key, points?)))
    .collect();
    let highest = lines
        .iter()
        .flat_map(|line| line.points.iter().map(|p| p[1]))
        .fold(1.0, f64::max);
    let lowest = lines
        .iter()
        .flat_map(|line| line.points.iter().map(|p| p[1]))
        .fold(0.0, f64::min);
    Chart {
        title,
        note: t.get("chart-pareto-note"),
        x: t.get("chart-pareto-x"),
        y: t.get("chart-pareto-y"),
        page: "abc",
        body: if lines.first().is_some_and(|line| line.points.len() > 2) {
            Body::Curve(Curve {
                lines,
                x: [0.0, 1.0],
                y: [lowest, highest],
                units: [Unit::Percent, Unit::Percent],
                guides: limits(eye, quarter),
                marks,
            })
        } else {
            Body::Empty(t.get("chart-pareto-empty"))
        },
    }
}

/// Points of share of customers and share of the sum, the best first; none
/// where the sum isn't positive and shares of it mean nothing.
fn curve(mut values: Vec<f64>) -> Option<Vec<[f64; 2]>> {
    let whole: f64 = values.iter().sum();
    if whole <= 0.0 {
        return None;
    }
    values.sort_by(|a, b| b.total_cmp(a));
    let count = values.len() as f64;
    let mut sum = 0.0;
    let mut out = vec![[0.0, 0.0]];
    for (i, value) in values.iter().enumerate() {
        sum += value;
        out.push([(i + 1) as f64 / count, sum / whole]);
    }
    Some(out)
}

/// The height of a curve at a share of customers, between its points.
fn reach(points: &[[f64; 2]], at: f64) -> f64 {
    let after = points.iter().position(|p| p[0] >= at).unwrap_or(0);
    let (Some(b), Some(a)) = (
        points.get(after),
        after.checked_sub(1).and_then(|i| points.get(i)),
    ) else {
        return points.get(after).map_or(0.0, |p| p[1]);
    };
    let part = (at - a[0]) / (b[0] - a[0]);
    a[1] + part * (b[1] - a[1])
}

fn line(eye: Eye, key: &str, points: Vec<[f64; 2]>) -> Line {
    let says = points
        .iter()
        .map(|[x, y]| {
            eye.t.with(
                "chart-pareto-point",
                [
                    ("customers", locale::percent(*x).into()),
                    ("share", locale::percent(*y).into()),
                ],
            )
        })
        .collect();
    Line {
        name: eye.t.get(key),
        points,
        says,
    }
}

/// Where each tier but the last ends if the best customers filled the tiers as
/// they are filled now.
fn limits(eye: Eye, quarter: u8) -> Vec<(f64, String)> {
    let tiers = &eye.sc().tiers;
    let mut counts = vec![0usize; tiers.len()];
    for (_, record) in records(eye.state(), quarter) {
        if let Some(count) = counts.get_mut(record.tier.index()) {
            *count += 1;
        }
    }
    let all: usize = counts.iter().sum();
    let mut sum = 0;
    tiers
        .iter()
        .zip(&counts)
        .map(|(tier, count)| {
            sum += count;
            (sum as f64 / all.max(1) as f64, tier.id.clone())
        })
        .filter(|(at, _)| *at > 0.0 && *at < 1.0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::trial;

    #[test]
    fn it_ends_with_everybody_and_everything() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::Zh, "");
            let chart = chart(Eye { sim: &sim, t: &t }, sim.state().quarter);
            let Body::Curve(curve) = chart.body else {
                panic!("there are customers");
            };
            for line in &curve.lines {
                let end = line.points.last().expect("it has points");
                assert!((end[0] - 1.0).abs() < 1e-9 && (end[1] - 1.0).abs() < 1e-9);
                assert_eq!(line.points.len(), line.says.len());
                // The best come first: no step is steeper than the one before.
                let steps: Vec<f64> = line.points.windows(2).map(|w| w[1][1] - w[0][1]).collect();
                assert!(steps.windows(2).all(|s| s[1] <= s[0] + 1e-12));
            }
            assert!(curve.guides.iter().all(|(at, _)| *at > 0.0 && *at < 1.0));
            assert!((curve.marks[0].1) > FEW);
        }
    }

    #[test]
    fn the_share_between_two_points_lies_between_them() {
        let points = curve(vec![1.0, 3.0]).expect("the sum is positive");
        assert_eq!(points, [[0.0, 0.0], [0.5, 0.75], [1.0, 1.0]]);
        assert!((reach(&points, 0.2) - 0.3).abs() < 1e-12);
        assert_eq!(reach(&points, 1.0), 1.0);
        assert!(curve(vec![1.0, -2.0]).is_none());
    }
}
