//! Who stayed, by when they joined: the survival of each cohort.

use crate::locale;
use crate::sim::CustomerId;
use crate::view::Eye;
use crate::view::chart::{Body, Chart, Curve, Line, Unit};

/// Lines that can be told apart.
const COHORTS: usize = 4;

/// Who joined together, and how many of them are still there.
#[derive(Clone, Debug, PartialEq)]
struct Cohort {
    /// Quarter in which they joined; 0: they were there at the start.
    joined: u8,
    /// How many there were.
    size: usize,
    /// How many are left after so many quarters, from 0.
    left: Vec<usize>,
}

/// The cohorts up to the close of a quarter, the earliest first. Who comes
/// back joins the cohort of that quarter; until then it belongs to its first.
fn cohorts(eye: Eye, quarter: u8) -> Vec<Cohort> {
    let state = eye.state();
    let mut out: Vec<Cohort> = (0..quarter)
        .map(|joined| Cohort {
            joined,
            size: 0,
            left: vec![0; usize::from(quarter - joined) + 1],
        })
        .collect();
    for i in 0..state.customers.len() {
        let history = state.history(CustomerId(i as u32));
        let closed = history.iter().filter(|r| r.quarter <= quarter);
        let mut before: Option<u8> = None;
        let mut cohort = 0;
        for record in closed {
            // A gap: it was away and came back.
            if before.is_none_or(|q| q + 1 < record.quarter) {
                cohort = usize::from(record.quarter - 1);
                if let Some(c) = out.get_mut(cohort) {
                    c.size += 1;
                    c.left[0] += 1;
                }
            }
            before = Some(record.quarter);
            let age = usize::from(record.quarter) - cohort;
            if record.left.is_none()
                && let Some(left) = out.get_mut(cohort).and_then(|c| c.left.get_mut(age))
            {
                *left += 1;
            }
        }
    }
    out.retain(|c| c.size > 0);
    out
}

/// Survival by cohort, in per cent.
pub(super) fn survival(eye: Eye, quarter: u8) -> Chart {
    let t = eye.t;
    let mut all = cohorts(eye, quarter);
    let opening = all.iter().find(|c| c.joined == 0);
    let kept = opening.map(|c| {
        let left = c.left.last().copied().unwrap_or(0);
        (left, c.size, left as f64 / c.size.max(1) as f64)
    });
    let title = kept.map_or_else(
        || t.get("chart-cohort"),
        |(left, size, share)| {
            t.with(
                "chart-cohort-title",
                [
                    ("left", (left as u32).into()),
                    ("size", (size as u32).into()),
                    ("share", locale::percent(share).into()),
                ],
            )
        },
    );
    // Who joined at this close has no quarter behind it, and so no line yet.
    let customers = eye.state().customers.iter();
    let fresh = customers.filter(|c| c.joined == quarter).count();
    let joined: usize = all.iter().filter(|c| c.joined > 0).map(|c| c.size).sum();
    let joined = joined + fresh;
    let stayed: usize = all
        .iter()
        .filter(|c| c.joined > 0)
        .filter_map(|c| c.left.last())
        .sum();
    let stayed = stayed + fresh;
    let key = if joined > 0 {
        "chart-cohort-note"
    } else {
        "chart-cohort-note-none"
    };
    let note = t.with(
        key,
        [
            ("joined", (joined as u32).into()),
            ("stayed", (stayed as u32).into()),
        ],
    );
    // The opening book, then the largest.
    all.sort_by_key(|c| (c.joined > 0, std::cmp::Reverse(c.size), c.joined));
    all.truncate(COHORTS);
    let lines: Vec<Line> = all.iter().map(|c| line(eye, c)).collect();
    let lowest = lines
        .iter()
        .flat_map(|line| line.points.iter().map(|p| p[1]))
        .fold(1.0, f64::min);
    Chart {
        title,
        note,
        x: t.get("chart-cohort-x"),
        y: t.get("chart-cohort-y"),
        page: "keep-or-win",
        body: if lines.is_empty() {
            Body::Empty(t.get("chart-cohort-empty"))
        } else {
            Body::Curve(Curve {
                lines,
                x: [0.0, f64::from(quarter.max(1))],
                // What is lost shall be seen, and be seen as what it is.
                y: [if lowest > 0.6 { 0.5 } else { 0.0 }, 1.0],
                units: [Unit::Plain, Unit::Percent],
                guides: Vec::new(),
                marks: Vec::new(),
            })
        },
    }
}

fn line(eye: Eye, cohort: &Cohort) -> Line {
    let t = eye.t;
    let name = if cohort.joined == 0 {
        t.get("chart-cohort-opening")
    } else {
        t.with("quarter-short", [("quarter", cohort.joined.into())])
    };
    let share = |left: usize| left as f64 / cohort.size.max(1) as f64;
    let points: Vec<[f64; 2]> = cohort
        .left
        .iter()
        .enumerate()
        .map(|(age, left)| [age as f64, share(*left)])
        .collect();
    let says = cohort
        .left
        .iter()
        .enumerate()
        .map(|(age, left)| {
            t.with(
                "chart-cohort-point",
                [
                    ("age", (age as u32).into()),
                    ("left", (*left as u32).into()),
                    ("size", (cohort.size as u32).into()),
                    ("share", locale::percent(share(*left)).into()),
                ],
            )
        })
        .collect();
    Line { name, points, says }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::trial;

    #[test]
    fn cohorts_hold_everybody_once_and_end_with_those_who_are_there() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::Zh, "");
            let eye = Eye { sim: &sim, t: &t };
            let quarter = sim.state().quarter;
            let all = cohorts(eye, quarter);
            assert_eq!(all[0].size, sim.scenario().customers.len());
            let there = |id: CustomerId| {
                let record = crate::sim::attribution::record(sim.state(), id, quarter);
                record.is_some_and(|r| r.left.is_none())
            };
            let count = (0..sim.state().customers.len() as u32)
                .filter(|i| there(CustomerId(*i)))
                .count();
            let left: usize = all.iter().filter_map(|c| c.left.last()).sum();
            assert_eq!(left, count);
            for cohort in &all {
                assert!(cohort.left.windows(2).all(|w| w[1] <= w[0]));
                assert_eq!(cohort.left[0], cohort.size);
            }
        }
    }
}
