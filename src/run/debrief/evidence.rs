//! What the run shows area by area: points, and the figures that they rest on.

use super::area::Area;
use super::budget::Outlook;
use super::course::Course;
use super::grading::{Accuracy, Grading};
use super::objectives::{Evidence, Figure, Findings, Shown};
use crate::scenario::library;
use crate::sim::State;
use crate::sim::complaint::{Complaint, Rubric, Status};
use crate::sim::plan::Goal;
use crate::sim::setup::Personality;
use crate::sim::targets::Aim;

/// Points from which nothing needs to be mended.
pub(super) const GOOD: f64 = 80.0;
/// Cases that are proposed for practice, at most.
pub(super) const CASES: usize = 3;

pub(super) fn mean(numbers: impl Iterator<Item = f64>) -> Option<f64> {
    let (n, sum) = numbers.fold((0u32, 0.0), |(n, sum), x| (n + 1, sum + x));
    (n > 0).then(|| sum / f64::from(n))
}

fn share(part: u32, of: u32) -> Option<f64> {
    (of > 0).then(|| 100.0 * f64::from(part) / f64::from(of))
}

fn shown(
    area: Area,
    points: Option<f64>,
    advice: &'static str,
    evidence: Vec<(&'static str, Figure)>,
) -> Shown {
    let points = points.map(|points| points.clamp(0.0, 100.0));
    let evidence = evidence.into_iter();
    Shown {
        area,
        points,
        evidence: evidence
            .map(|(key, figure)| Evidence { key, figure })
            .collect(),
        advice: points.filter(|points| *points < GOOD).map(|_| advice),
        practice: Vec::new(),
    }
}

pub(super) fn grading(grading: &Grading) -> Shown {
    let low: u32 = grading.quarters.iter().map(|q| q.low).sum();
    let high: u32 = grading.quarters.iter().map(|q| q.high).sum();
    let advice = if low >= high {
        "advice-grading-low"
    } else {
        "advice-grading-high"
    };
    let first = grading.quarters.first().map_or(1.0, Accuracy::share);
    let last = grading.quarters.last().map_or(1.0, Accuracy::share);
    shown(
        Area::Grading,
        Some(100.0 * grading.accuracy()),
        advice,
        vec![
            ("evidence-grading-first", Figure::Share(first)),
            ("evidence-grading-last", Figure::Share(last)),
            ("evidence-grading-cost", Figure::Money(grading.cost())),
        ],
    )
}

/// The rubric parts, by what advice on them is called.
const PARTS: [&str; 5] = [
    "advice-talks-principles",
    "advice-talks-steps",
    "advice-talks-fit",
    "advice-talks-cost",
    "advice-talks-speed",
];

pub(super) fn talks(course: &Course, who: Personality) -> Shown {
    let (sc, state) = (course.scenario(), course.state());
    let theirs: Vec<&Complaint> = state
        .complaints
        .iter()
        .filter(|c| {
            let person = state.profile(sc, c.customer);
            person.is_some_and(|p| p.personality == who)
        })
        .collect();
    let talked: Vec<(&Complaint, Rubric)> = theirs
        .iter()
        .filter_map(|c| match &c.status {
            Status::Talked(end) => Some((*c, end.rubric)),
            _ => None,
        })
        .collect();
    let left = theirs.iter().filter(|c| c.status == Status::Unanswered);
    let points = mean(talked.iter().map(|(_, rubric)| rubric.total()));
    // The part that lost most of what it could bring.
    let lost = |part: usize| -> f64 {
        let got: f64 = talked.iter().map(|(_, rubric)| rubric.parts()[part]).sum();
        1.0 - got / (Rubric::FULL[part] * talked.len().max(1) as f64)
    };
    let weakest = (0..PARTS.len()).max_by(|a, b| lost(*a).total_cmp(&lost(*b)));
    let mut out = shown(
        Area::Talks(who),
        points,
        PARTS[weakest.unwrap_or(2)],
        vec![
            (
                "evidence-talks",
                Figure::Of(talked.len() as u32, theirs.len() as u32),
            ),
            ("evidence-talks-left", Figure::Count(left.count() as u32)),
        ],
    );
    if let Some(points) = points {
        out.evidence.push(Evidence {
            key: "evidence-talks-points",
            figure: Figure::Points(points),
        });
    }
    if out.advice.is_some() {
        let worst = talked
            .iter()
            .min_by(|a, b| a.1.total().total_cmp(&b.1.total()));
        let case = worst.and_then(|(complaint, _)| complaint.case);
        out.practice = practice(course, who, case);
    }
    out
}

/// Cases of the library for a personality: those about the same kind of trouble
/// first, those that the run had last.
pub(super) fn practice(course: &Course, who: Personality, worst: Option<u32>) -> Vec<&'static str> {
    let cases = &course.scenario().cases;
    let cause = worst.and_then(|case| Some(cases.get(case as usize)?.cause));
    let mut fitting: Vec<(bool, bool, &'static str)> = library::ids()
        .into_iter()
        .filter_map(|id| {
            let case = library::case(id)?.case;
            let known = cases.iter().any(|own| own.id == case.id);
            let fits = case.personalities.contains(&who);
            fits.then(|| (known, Some(case.cause) != cause, id))
        })
        .collect();
    fitting.sort_unstable();
    let ids = fitting.into_iter().map(|(_, _, id)| id);
    ids.take(CASES).collect()
}

pub(super) fn keeping(course: &Course, found: &Findings) -> Shown {
    let keeping = found.keeping;
    let gain = keeping.more.adjusted.max(keeping.less.adjusted);
    let opening = course.score().opening_equity.to_f64();
    let way = found.way.unwrap_or(0.1 * opening).max(1.0);
    let missed = (gain.to_f64() / way).max(0.0);
    let advice = if keeping.more.adjusted >= keeping.less.adjusted {
        "advice-keeping-more"
    } else {
        "advice-keeping-less"
    };
    shown(
        Area::Keeping,
        Some(100.0 * (1.0 - 10.0 * missed)),
        advice,
        vec![
            ("evidence-keeping-year", Figure::Money(keeping.per_year())),
            (
                "evidence-keeping-more",
                Figure::Money(keeping.more.adjusted),
            ),
            (
                "evidence-keeping-less",
                Figure::Money(keeping.less.adjusted),
            ),
        ],
    )
}

/// How near a target came, 0…100.
fn near(aim: &Aim) -> f64 {
    let width = match aim.goal {
        Goal::Revenue | Goal::Profit => 0.25 * (aim.result.abs().max(aim.target.abs()) as f64),
        Goal::Churn | Goal::Satisfaction => 50.0,
    };
    let away = (aim.target as f64 - aim.result as f64).abs();
    100.0 * (1.0 - away / width.max(1.0)).max(0.0)
}

pub(super) fn foresight(outlooks: &[Outlook]) -> Shown {
    let aims = || outlooks.iter().flat_map(|outlook| &outlook.own);
    let reached = aims().filter(|aim| aim.reached()).count() as u32;
    let bold = aims().filter(|aim| aim.beyond() < 0).count();
    let set = aims().count() as u32;
    let advice = if 2 * bold > set as usize {
        "advice-foresight-bold"
    } else {
        "advice-foresight-timid"
    };
    shown(
        Area::Foresight,
        mean(aims().map(near)),
        advice,
        vec![("evidence-foresight", Figure::Of(reached, set))],
    )
}

pub(super) fn promises(state: &State) -> Shown {
    let ended = || state.promises.iter().filter_map(|promise| promise.kept);
    let kept = ended().filter(|kept| *kept).count() as u32;
    let all = ended().count() as u32;
    let empty = state.promises.iter().filter(|p| !p.keepable).count() as u32;
    let advice = if empty > 0 {
        "advice-promises-empty"
    } else {
        "advice-promises-broken"
    };
    shown(
        Area::Promises,
        share(kept, all),
        advice,
        vec![
            ("evidence-promises", Figure::Of(kept, all)),
            ("evidence-promises-empty", Figure::Count(empty)),
        ],
    )
}

pub(super) fn silent(course: &Course) -> Shown {
    let tallies = course.parts().iter();
    let tallies = tallies.map(|part| part.closed.state().tally(part.quarter));
    let (voiced, silent) = tallies.fold((0, 0), |(voiced, silent), t| {
        (voiced + t.voiced, silent + t.silent)
    });
    let heard = share(voiced, voiced + silent);
    shown(
        Area::Silent,
        heard.map(|heard| 2.0 * heard),
        "advice-silent",
        vec![("evidence-silent", Figure::Of(voiced, voiced + silent))],
    )
}

pub(super) fn capacity(course: &Course) -> Shown {
    let loads: Vec<f64> = course
        .parts()
        .iter()
        .map(|part| {
            let tally = part.closed.state().tally(part.quarter);
            tally.asked / tally.there.max(1.0)
        })
        .collect();
    let over = |load: f64| (load - 1.0).max(0.0);
    let idle = |load: f64| (0.8 - load).max(0.0);
    let points = loads
        .iter()
        .map(|load| (100.0 - 400.0 * over(*load) - 200.0 * idle(*load)).max(0.0));
    let overloaded = loads.iter().filter(|load| **load > 1.0).count() as u32;
    let advice = if overloaded > 0 {
        "advice-capacity-over"
    } else {
        "advice-capacity-idle"
    };
    let load = mean(loads.iter().copied()).unwrap_or_default();
    shown(
        Area::Capacity,
        mean(points),
        advice,
        vec![
            (
                "evidence-capacity-over",
                Figure::Of(overloaded, loads.len() as u32),
            ),
            ("evidence-capacity-load", Figure::Share(load)),
        ],
    )
}

pub(super) fn quiz(state: &State) -> Shown {
    let of = |after: bool| state.answers.iter().filter(move |a| a.after == after);
    let right = |after: bool| of(after).filter(|a| a.right).count() as u32;
    let all = |after: bool| of(after).count() as u32;
    let points = share(right(true), all(true)).or_else(|| share(right(false), all(false)));
    shown(
        Area::Quiz,
        points,
        "advice-quiz",
        vec![
            ("evidence-quiz-before", Figure::Of(right(false), all(false))),
            ("evidence-quiz-after", Figure::Of(right(true), all(true))),
        ],
    )
}
