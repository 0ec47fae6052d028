//! Whatever is commanded, in whatever order: nothing panics, nothing leaves its range, nothing is lost.

mod attempts;
mod watched;

use crate::support::{shipped, tiny};
use attempts::{Attempt, attempts};
use clientele::run::session::Session;
use clientele::run::{bots, reference};
use clientele::sim::check::due_promise;
use clientele::sim::complaint::Follow;
use clientele::sim::units::WEEKS;
use clientele::sim::{Command, Phase, Scenario};
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::{Arc, LazyLock};
use watched::Watched;

/// What somebody does next who answers what must be answered; none at the end.
fn step(session: &Session) -> Option<Command> {
    let state = session.state();
    let talking = state.complaints.iter().find(|c| c.status.talk().is_some());
    Some(match state.phase {
        Phase::Plan => Command::CommitPlan,
        Phase::Review => Command::NextQuarter,
        Phase::Debrief => return None,
        Phase::Weeks => {
            if let Some(c) = talking {
                let say = |line| Command::Say {
                    complaint: c.id,
                    line,
                    offer: None,
                };
                (0..8)
                    .map(say)
                    .find(|say| session.allows(say).is_ok())
                    .expect("a talk under way has a line that can be said")
            } else if state.waiting.is_some() {
                Command::Choose { choice: 0 }
            } else if let Some(complaint) = due_promise(state) {
                let how = |how| Command::FollowUp { complaint, how };
                let kept = how(Follow::Keeps);
                if session.allows(&kept).is_ok() {
                    kept
                } else {
                    how(Follow::Excuses)
                }
            } else if state.week < WEEKS {
                Command::AdvanceWeek
            } else {
                Command::CloseQuarter
            }
        }
    })
}

fn play(scenario: &Arc<Scenario>, seed: u64, attempts: &[Attempt]) -> Result<(), TestCaseError> {
    let mut run = Watched::new(scenario, seed);
    for attempt in attempts {
        match attempt {
            Attempt::Any(command) => run.command(command)?,
            Attempt::Go(steps) => {
                for _ in 0..*steps {
                    let Some(command) = step(&run.session) else {
                        break;
                    };
                    prop_assert_eq!(run.session.allows(&command), Ok(()), "{:?}", command);
                    run.command(&command)?;
                }
            }
        }
        run.hold()?;
    }
    run.comes_back()
}

static TINY: LazyLock<Arc<Scenario>> = LazyLock::new(|| Arc::new(tiny()));
static STEEL: LazyLock<Arc<Scenario>> = LazyLock::new(|| shipped("steel").scenario);
static REFERENCE: LazyLock<Arc<Scenario>> =
    LazyLock::new(|| Arc::new(reference::scenario(5, 18, 6)));

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 120,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_commands_on_the_tiny_scenario(seed in any::<u64>(), list in attempts(60)) {
        play(&TINY, seed, &list)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 40,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_commands_on_steel(seed in any::<u64>(), list in attempts(80)) {
        play(&STEEL, seed, &list)?;
    }

    #[test]
    fn any_commands_on_a_small_reference(seed in any::<u64>(), list in attempts(80)) {
        play(&REFERENCE, seed, &list)?;
    }

    #[test]
    fn any_bot_on_any_seed_stays_in_range(seed in any::<u64>(), bot in select(&bots::NAMES[..])) {
        let mut run = Watched::new(&TINY, seed);
        let player = bots::talking(bot).expect("it is one of the bots");
        let mut player = bots::Player::new(player);
        while let Some(command) = player
            .next(run.session.sim())
            .map_err(|stuck| TestCaseError::fail(stuck.to_string()))?
        {
            run.command(&command)?;
        }
        run.hold()?;
        run.comes_back()?;
    }
}
