//! The debrief of a run: what happened and why, which decisions mattered, what if, and what of it was luck.
//!
//! | file | what it answers |
//! | --- | --- |
//! | [`why`] | which parts the value created is made of, to the cent |
//! | [`churn`], [`less`], [`keeping`] | the courses' four steps: rate, causes, profit lost, what less churn costs and brings |
//! | [`remembered`] | what each grievance and each anger at an event weighed |
//! | [`grading`] | who was misgraded, for how long, at what cost |
//! | [`budget`] | winning against keeping; forecasts and targets against what came |
//! | [`decisions`] | what was decided, quarter by quarter, lever by lever |
//! | [`turning`] | what each decision cost or gained against the benchmark's |
//! | [`lines`] | what else could have been said in a talk, and how it goes on then |
//! | [`what_if`] | other futures, and the tree in which they are kept |
//! | [`skill`] | the same decisions on other luck, and bots on the same |
//! | [`objectives`] | what the run shows of each learning objective |
//! | [`class`] | several runs of one scenario side by side |
//!
//! All of it is figures, ids and keys; words come later. Everything is found by
//! playing the run's log again ([`course`], [`change`], [`rerun`]), so that the
//! counterfactual of an unchanged decision is nothing, exactly.

pub mod area;
pub mod budget;
pub mod change;
pub mod churn;
pub mod class;
pub mod course;
pub mod decisions;
pub mod edit;
mod evidence;
pub mod future;
pub mod grading;
mod instead;
pub mod keeping;
pub mod less;
pub mod lines;
pub mod objectives;
pub mod remembered;
pub mod rerun;
pub mod skill;
pub mod source;
#[cfg(test)]
mod trial;
pub mod turning;
mod usual;
pub mod watch;
pub mod what_if;
pub mod why;

pub use course::{Course, Unplayable};
pub use watch::{Progress, Watch};

use crate::run::forecast::ROLLOUTS;
use crate::sim::{Command, Phase, Sim};
use serde::Serialize;
use std::sync::atomic::AtomicBool;
use thiserror::Error;

/// How much is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Other luck, bots and search.
    pub skill: skill::Effort,
    /// Runs behind the forecast of each plan.
    pub rollouts: u32,
}

impl Default for Effort {
    fn default() -> Self {
        Self {
            skill: skill::Effort::default(),
            rollouts: ROLLOUTS,
        }
    }
}

/// Why there is no debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Halt {
    /// Somebody cancelled it.
    #[error("cancelled")]
    Cancelled,
    /// There is nothing to look back at.
    #[error(transparent)]
    Unplayable(#[from] Unplayable),
}

/// The debrief of a run, up to its last closed quarter.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Debrief {
    /// Id of the scenario.
    pub scenario: String,
    /// Seed of the luck.
    pub seed: u64,
    /// Closed quarters.
    pub closed: u8,
    /// Whether the run is over.
    pub finished: bool,
    /// The run quarter by quarter.
    pub future: future::Future,
    /// What the value created is made of.
    pub why: why::Why,
    /// Steps one to three of the churn report.
    pub churn: churn::Churn,
    /// What less churn would add; none: nobody is left.
    pub less_churn: Option<less::LessChurn>,
    /// What keeping cost, and a little more or less would have brought.
    pub keeping: keeping::Keeping,
    /// Who was misgraded.
    pub grading: grading::Grading,
    /// Winning against keeping; the last row is the run.
    pub budgets: Vec<budget::Budget>,
    /// Forecasts and targets against what came.
    pub outlooks: Vec<budget::Outlook>,
    /// The decisions, and what the benchmark's would have changed.
    pub turning: turning::Turning,
    /// Luck and skill.
    pub skill: skill::Skill,
    /// What the run shows of the learning objectives.
    pub objectives: objectives::Objectives,
}

/// Looks back at a run: `sim` is the run with its record, `log` the commands
/// that led to it. `tell` is told how far it is, from any thread; setting
/// `cancel` ends it soon.
pub fn debrief(
    sim: &Sim,
    log: &[Command],
    effort: Effort,
    tell: watch::Tell,
    cancel: &AtomicBool,
) -> Result<Debrief, Halt> {
    let watch = Watch::new(tell, cancel);
    watch.begin("why", 6);
    let step = |watch: &Watch| {
        watch.done(1);
        if watch.cancelled() {
            Err(Halt::Cancelled)
        } else {
            Ok(())
        }
    };
    let course = Course::of_run(sim, log)?;
    step(&watch)?;
    let why = why::why(&course);
    step(&watch)?;
    let churn = churn::churn(&course, sim);
    step(&watch)?;
    let less_churn = less::less_churn(&course);
    step(&watch)?;
    let keeping = keeping::keeping(&course, sim);
    step(&watch)?;
    let grading = grading::grading(&course);
    let budgets = budget::budgets(&course);
    step(&watch)?;
    let outlooks = budget::outlooks(&course, effort.rollouts, &watch).ok_or(Halt::Cancelled)?;
    let turning = turning::turning(&course, &watch).ok_or(Halt::Cancelled)?;
    let skill = skill::skill(&course, effort.skill, &watch).ok_or(Halt::Cancelled)?;
    let objectives = objectives::objectives(
        &course,
        objectives::Findings {
            grading: &grading,
            outlooks: &outlooks,
            keeping: &keeping,
            way: skill.way(),
        },
    );
    Ok(Debrief {
        scenario: course.scenario().id.clone(),
        seed: sim.seed(),
        closed: course.closed(),
        finished: sim.state().phase == Phase::Debrief,
        future: future::Future::of(&course),
        why,
        churn,
        less_churn,
        keeping,
        grading,
        budgets,
        outlooks,
        turning,
        skill,
        objectives,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    const QUICK: Effort = Effort {
        skill: skill::Effort {
            seeds: 10,
            trials: 4,
        },
        rollouts: 10,
    };

    #[test]
    fn a_debrief_tells_how_far_it_is_and_comes_out_the_same() {
        let run = trial::played("standard", "textbook+", 3, 3);
        let seen = Mutex::new(Vec::new());
        let tell = |progress: Progress| {
            if let Ok(mut seen) = seen.lock() {
                seen.push(progress.part);
            }
        };
        let go = AtomicBool::new(false);
        let one = debrief(run.sim(), run.log(), QUICK, &tell, &go).expect("nobody cancels");
        let two = debrief(run.sim(), run.log(), QUICK, &|_| (), &go).expect("nobody cancels");
        assert_eq!(one, two);
        assert!(one.finished && one.closed == 3);
        assert_eq!(one.why.run.value, run.score().value());
        assert_eq!(one.future.hash, run.state().hash());
        let mut parts = seen.into_inner().unwrap_or_default();
        parts.dedup();
        assert_eq!(parts, watch::PARTS);
        assert!(serde_json::to_string(&one).is_ok());
    }

    #[test]
    fn it_can_be_held_after_any_quarter_and_called_off() {
        let whole = trial::played("steel", "equal", 3, 3);
        let log = &whole.log()[..trial::until_close(whole.log(), 2)];
        let mut sim = Sim::new(std::sync::Arc::clone(whole.scenario()), 3, 3);
        for command in log {
            assert!(sim.silently(command).is_ok());
        }
        let go = AtomicBool::new(false);
        let two = debrief(&sim, log, QUICK, &|_| (), &go).expect("two quarters are closed");
        assert!(!two.finished && two.closed == 2);
        go.store(true, std::sync::atomic::Ordering::Relaxed);
        let off = debrief(&sim, log, QUICK, &|_| (), &go);
        assert_eq!(off.err(), Some(Halt::Cancelled));
    }
}
