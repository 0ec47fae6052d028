//! What the run shows of each learning objective: points with their evidence, advice for the next run, and the practice cases that fit.

use super::area::Area;
use super::budget::Outlook;
use super::course::Course;
use super::evidence;
use super::grading::Grading;
use super::keeping::Keeping;
use crate::sim::Money;
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
            Area::Grading => evidence::grading(found.grading),
            Area::Talks(who) => evidence::talks(course, who),
            Area::Keeping => evidence::keeping(course, &found),
            Area::Foresight => evidence::foresight(found.outlooks),
            Area::Promises => evidence::promises(state),
            Area::Silent => evidence::silent(course),
            Area::Capacity => evidence::capacity(course),
            Area::Quiz => evidence::quiz(state),
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
            points: evidence::mean(shown.iter().map(|(_, points)| *points)),
        }
    });
    Objectives {
        objectives: objectives.collect(),
        areas,
    }
}

#[cfg(test)]
mod tests {
    use super::super::budget::outlooks;
    use super::super::evidence::{CASES, GOOD, practice};
    use super::super::grading as graded;
    use super::super::keeping as kept;
    use super::super::trial;
    use super::super::watch::Watch;
    use super::*;
    use crate::sim::setup::Personality;

    #[test]
    fn points_lie_between_nothing_and_a_hundred_and_rest_on_evidence() {
        for run in trial::runs() {
            let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
            let grading = graded::grading(&course);
            let keeping = kept::keeping(&course, run.sim());
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
