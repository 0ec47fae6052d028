//! The course of satisfaction, tier by tier.

use super::value::tier_name;
use crate::sim::attribution;
use crate::view::Eye;
use crate::view::chart::{Body, Chart, Curve, Line, Unit};

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
    Line {
        name: tier_name(eye, letter),
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
    fn the_tiers_together_are_the_mean_of_the_book() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::Zh, "");
            let eye = Eye { sim: &sim, t: &t };
            let quarter = sim.state().quarter;
            let Body::Curve(curve) = course(eye, quarter).body else {
                panic!("some quarters are over");
            };
            assert!(!curve.lines.is_empty());
            let (mut sum, mut n) = (0.0, 0.0);
            for (i, tier) in sim.scenario().tiers.iter().enumerate() {
                let count = attribution::records(sim.state(), quarter)
                    .filter(|(_, r)| r.tier.index() == i)
                    .count() as f64;
                let line = line(eye, i, &tier.id, quarter);
                if let Some(end) = line.points.last().filter(|p| p[0] == f64::from(quarter)) {
                    sum += count * end[1];
                    n += count;
                }
            }
            let mean = 100.0 * sim.state().tally(quarter).satisfaction;
            assert!((sum / n - mean).abs() < 1e-6, "{} {mean}", sum / n);
            assert!(matches!(course(eye, 1).body, Body::Empty(_)));
        }
    }
}
