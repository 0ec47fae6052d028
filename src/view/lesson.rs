//! The instructor's tools, as plain data: a timer for each phase, levers that are locked, the seed to play on.

use super::Eye;
use crate::locale::Texts;
use crate::sim::Phase;
use crate::sim::policy::Lever;

/// What the instructor sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lessoning {
    /// Opens or closes the panel.
    Open(bool),
    /// Minutes for plan, run or review, by place; 0: no timer.
    Minutes(usize, u32),
    /// Stops the timer or lets it run.
    Pause(bool),
    /// Begins the time of this phase anew.
    Again,
    /// Locks a lever or opens it again.
    Lock(Lever, bool),
    /// Lets a bot play up to the plan of a quarter.
    CatchUp(u8),
    /// Begins a run of the same scenario on a seed.
    Seed(u64),
    /// Begins a run of the same scenario on a seed that nobody chose.
    NewLuck,
}

/// A lesson: what the instructor has set, and the time that has passed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lesson {
    /// The panel is open.
    pub open: bool,
    /// Minutes for plan, run and review; 0: no timer.
    pub minutes: [u32; 3],
    /// The timer stands still.
    pub paused: bool,
    /// Levers that can't be moved.
    pub locked: Vec<Lever>,
    /// Quarter and phase whose time is taken.
    pub at: (u8, usize),
    /// Seconds of this phase so far.
    pub spent: f64,
}

/// What the timer shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Timer {
    /// “3:20 left”.
    pub said: String,
    /// “3:20”, “+0:40” once it is over: where there is no room for more.
    pub clock: String,
    /// Part of the time that has passed, 0…1.
    pub part: f64,
    /// A fifth of the time is left, or less.
    pub short: bool,
    /// The time is over.
    pub over: bool,
}

/// The phase of a quarter by its place in the bar on top.
pub const fn place(phase: Phase) -> usize {
    match phase {
        Phase::Plan => 0,
        Phase::Weeks => 1,
        Phase::Review | Phase::Debrief => 2,
    }
}

impl Lesson {
    /// Whether there is anything to time in a phase.
    pub fn timed(&self, phase: usize) -> bool {
        self.minutes.get(phase).is_some_and(|m| *m > 0)
    }

    /// Seconds have passed in a phase of a quarter; another one begins anew.
    /// Returns whether the timer shows another second now.
    pub fn pass(&mut self, quarter: u8, phase: usize, seconds: f64) -> bool {
        if self.at != (quarter, phase) {
            self.at = (quarter, phase);
            self.spent = 0.0;
            return true;
        }
        if self.paused || !self.timed(phase) {
            return false;
        }
        let before = libm::floor(self.spent);
        self.spent += seconds.max(0.0);
        libm::floor(self.spent) > before
    }

    /// Begins the time of this phase anew.
    pub fn again(&mut self) {
        self.spent = 0.0;
    }

    /// Locks a lever or opens it.
    pub fn lock(&mut self, lever: Lever, lock: bool) {
        self.locked.retain(|l| *l != lever);
        if lock {
            self.locked.push(lever);
        }
    }

    /// What the timer shows in the phase it takes; none without one.
    pub fn timer(&self, t: &Texts) -> Option<Timer> {
        let minutes = *self.minutes.get(self.at.1).filter(|m| **m > 0)?;
        let whole = f64::from(60 * minutes);
        let left = whole - self.spent;
        let clock = |seconds: f64| {
            let seconds = libm::ceil(seconds.max(0.0)) as u32;
            format!("{}:{:02}", seconds / 60, seconds % 60)
        };
        let key = match (self.paused, left > 0.0) {
            // Time that is over isn't left, paused or not.
            (_, false) => "timer-over",
            (true, true) => "timer-paused",
            (false, true) => "timer-left",
        };
        let time = clock(if left > 0.0 { left } else { -left });
        Some(Timer {
            said: t.with(key, [("time", time.as_str().into())]),
            clock: if left > 0.0 { time } else { format!("+{time}") },
            part: (self.spent / whole).clamp(0.0, 1.0),
            short: left <= 0.2 * whole,
            over: left <= 0.0,
        })
    }
}

/// The panel.
#[derive(Clone, Debug, PartialEq)]
pub struct LessonView {
    /// Minutes of plan, run and review, with the names of the phases.
    pub minutes: [(String, u32); 3],
    /// The timer stands still.
    pub paused: bool,
    /// The levers of the scenario with their names, and whether they are locked.
    pub levers: Vec<(Lever, String, bool)>,
    /// What to write on the board: scenario, quarters, seed.
    pub card: String,
    /// The seed.
    pub seed: u64,
    /// Quarters that a bot can play up to.
    pub quarters: Vec<u8>,
}

/// The panel of a run.
pub fn lesson(eye: Eye, lesson: &Lesson) -> LessonView {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let phases = ["phase-plan", "phase-run", "phase-review"];
    LessonView {
        minutes: [0, 1, 2].map(|i| (t.get(phases[i]), lesson.minutes[i])),
        paused: lesson.paused,
        levers: Lever::ALL
            .iter()
            .filter(|lever| sc.opens(**lever).is_some())
            .map(|lever| (*lever, t.get(lever.key()), lesson.locked.contains(lever)))
            .collect(),
        card: t.with(
            "lesson-card",
            [
                ("scenario", t.get("scenario-title").into()),
                ("quarters", state.quarters.into()),
                ("seed", eye.sim.seed().to_string().into()),
            ],
        ),
        seed: eye.sim.seed(),
        quarters: (state.quarter + 1..=state.quarters).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    #[test]
    fn the_timer_warns_before_it_is_over_and_begins_anew_with_each_phase() {
        let t = Texts::new(Lang::En, "");
        let mut lesson = Lesson {
            minutes: [2, 0, 0],
            ..Lesson::default()
        };
        assert!(lesson.pass(1, 0, 0.5));
        assert!(!lesson.pass(1, 0, 0.5) && lesson.pass(1, 0, 0.6));
        let early = lesson.timer(&t).expect("the plan is timed");
        assert!(
            !early.short && early.said.contains("1:59"),
            "{}",
            early.said
        );
        lesson.pass(1, 0, 100.0);
        let late = lesson.timer(&t).expect("the plan is timed");
        assert!(late.short && !late.over);
        assert_eq!(
            (early.clock.as_str(), late.clock.as_str()),
            ("1:59", "0:19")
        );
        lesson.pass(1, 0, 30.0);
        let over = lesson.timer(&t).expect("the plan is timed");
        assert!(over.over && over.clock.starts_with('+'), "{}", over.clock);
        lesson.paused = true;
        let said = lesson
            .timer(&t)
            .map_or_else(String::new, |timer| timer.said);
        assert!(!said.contains("left"), "{said}");
        lesson.paused = false;
        lesson.pass(1, 1, 1.0);
        assert!(lesson.timer(&t).is_none());
        lesson.pass(2, 0, 1.0);
        assert!(lesson.timer(&t).is_some_and(|timer| !timer.short));
    }

    #[test]
    fn a_paused_timer_stands_and_a_lock_is_there_once() {
        let mut lesson = Lesson {
            minutes: [1; 3],
            paused: true,
            ..Lesson::default()
        };
        lesson.pass(1, 0, 0.0);
        assert!(!lesson.pass(1, 0, 40.0));
        let t = Texts::new(Lang::Zh, "");
        assert!(lesson.timer(&t).is_some_and(|timer| timer.part < 0.01));
        lesson.lock(Lever::Care, true);
        lesson.lock(Lever::Care, true);
        assert_eq!(lesson.locked, [Lever::Care]);
        lesson.lock(Lever::Care, false);
        assert!(lesson.locked.is_empty());
    }
}
