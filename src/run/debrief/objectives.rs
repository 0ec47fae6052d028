//! What the run shows of each learning objective: points with their evidence, advice for the next run, and the practice cases that fit.

use super::area::Area;
use super::budget::Outlook;
use super::course::Course;
use super::grading::{Accuracy, Grading};
use super::less::Keeping;
use crate::scenario::library;
use crate::sim::complaint::{Complaint, Rubric, Status};
use crate::sim::plan::Goal;
use crate::sim::setup::Personality;
use crate::sim::targets::Aim;
use crate::sim::{Money, State};
use serde::Serialize;

/// A figure behind some points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub enum Figure {
    /// So many.
    Count(u32),
    /// So many of so many.
    Of(u32, u32),
    /// A share, [0, 1].
    Share(f64),
    /// Points, 0…100.
    Points(f64),
    /// Money.
    Money(Money),
}

/// A piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Evidence {
    /// Its key in the texts.
    pub key: &'static str,
    /// The figure.
    pub figure: Figure,
}

/// What the run shows of an area.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shown {
    /// The area.
    pub area: Area,
    /// 0…100; none: the run gives no evidence.
    pub points: Option<f64>,
    /// What they rest on.
    pub evidence: Vec<Evidence>,
    /// Key of the advice for the next run; none where there is nothing to mend.
    pub advice: Option<&'static str>,
    /// Ids of the library's cases that are worth practising.
    pub practice: Vec<&'static str>,
}

/// A learning objective of the scenario.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Objective {
    /// Its id (`objective-<id>`).
    pub id: String,
    /// The areas that it is about and the run gives evidence of.
    pub areas: Vec<Area>,
    /// Their mean points; none: no evidence.
    pub points: Option<f64>,
}

/// The rubric of a run.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Objectives {
    /// The scenario's objectives, in its order.
    pub objectives: Vec<Objective>,
    /// What the run shows, area by area.
    pub areas: Vec<Shown>,
}

impl Objectives {
    /// The points of an area.
    pub fn points(&self, area: Area) -> Option<f64> {
        self.areas.iter().find(|shown| shown.area == area)?.points
    }
}

/// Points from which nothing needs to be mended.
const GOOD: f64 = 80.0;
/// Cases that are proposed for practice, at most.
const CASES: usize = 3;

/// What the points are made of besides the course.
#[derive(Clone, Copy)]
pub struct Findings<'a> {
    /// Grading.
    pub grading: &'a Grading,
    /// Targets.
    pub outlooks: &'a [Outlook],
    /// What a little more or less for keeping would have brought.
    pub keeping: &'a Keeping,
    /// What there is to gain between `equal` and `search`, major units.
    pub way: Option<f64>,
}

/// The rubric of a run.
///
/// | area | points |
/// | --- | --- |
/// | grading | share of customers in the right tier, over all quarters |
/// | talks | mean of the talks' own points |
/// | keeping | 100 less 10 for each hundredth of the way from `equal` to `search` that a tenth more or less for keeping would have brought |
/// | foresight | each target: 100 at a hit, nothing at a miss by a quarter of it (churn and satisfaction: by five points) |
/// | promises | share kept |
/// | silent | share of grievances that were said; half of them is full |
/// | capacity | 4 points off for each hundredth of overload, 2 for each hundredth below four fifths |
/// | quiz | share right, after the run if it was taken then |
pub fn objectives(course: &Course, found: Findings) -> Objectives {
    let state = course.state();
    let areas: Vec<Shown> = Area::ALL
        .into_iter()
        .map(|area| match area {
            Area::Grading => grading(found.grading),
            Area::Talks(who) => talks(course, who),
            Area::Keeping => keeping(course, &found),
            Area::Foresight => foresight(found.outlooks),
            Area::Promises => promises(state),
            Area::Silent => silent(course),
            Area::Capacity => capacity(course),
            Area::Quiz => quiz(state),
        })
        .collect();
    let ids = course.scenario().objectives.iter();
    let objectives = ids.map(|id| {
        let shown = areas.iter();
        let shown: Vec<(Area, f64)> = shown
            .filter(|shown| shown.area.serves(id))
            .filter_map(|shown| Some((shown.area, shown.points?)))
            .collect();
        Objective {
            id: id.clone(),
            areas: shown.iter().map(|(area, _)| *area).collect(),
            points: mean(shown.iter().map(|(_, points)| *points)),
        }
    });
    Objectives {
        objectives: objectives.collect(),
        areas,
    }
}

fn mean(numbers: impl Iterator<Item = f64>) -> Option<f64> {
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

fn grading(grading: &Grading) -> Shown {
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

fn talks(course: &Course, who: Personality) -> Shown {
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
fn practice(course: &Course, who: Personality, worst: Option<u32>) -> Vec<&'static str> {
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

fn keeping(course: &Course, found: &Findings) -> Shown {
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

fn foresight(outlooks: &[Outlook]) -> Shown {
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

fn promises(state: &State) -> Shown {
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

fn silent(course: &Course) -> Shown {
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

fn capacity(course: &Course) -> Shown {
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

fn quiz(state: &State) -> Shown {
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

#[cfg(test)]
mod tests {
    use super::super::budget::outlooks;
    use super::super::grading as graded;
    use super::super::less;
    use super::super::trial;
    use super::super::watch::Watch;
    use super::*;

    #[test]
    fn points_lie_between_nothing_and_a_hundred_and_rest_on_evidence() {
        for run in trial::runs() {
            let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
            let grading = graded::grading(&course);
            let keeping = less::keeping(&course, run.sim());
            let outlooks = outlooks(&course, 5, &Watch::silent()).expect("nobody cancels");
            let found = objectives(
                &course,
                Findings {
                    grading: &grading,
                    outlooks: &outlooks,
                    keeping: &keeping,
                    way: Some(1e6),
                },
            );
            assert_eq!(found.areas.len(), Area::ALL.len());
            for shown in &found.areas {
                let points = shown.points.unwrap_or_default();
                assert!((0.0..=100.0).contains(&points), "{shown:?}");
                assert!(!shown.evidence.is_empty());
                assert_eq!(
                    shown.advice.is_some(),
                    shown.points.is_some_and(|p| p < GOOD)
                );
            }
            assert_eq!(found.objectives.len(), run.scenario().objectives.len());
            // Nobody set a target.
            assert_eq!(found.points(Area::Foresight), None);
        }
    }

    #[test]
    fn a_bad_talker_is_given_cases_to_practise() {
        let found = practice_of("recovery-week");
        assert!(!found.is_empty() && found.len() <= CASES);
    }

    fn practice_of(id: &'static str) -> Vec<&'static str> {
        let run = trial::played(id, "idle", 1, 0);
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        practice(&course, Personality::Angry, Some(0))
    }
}
