//! The game plays itself: a bot sends the commands, the window shows every screen, pictures are taken on request.

mod pace;
mod script;

use super::apply::{Queue, carry_out};
use super::board::LiveBoard;
use super::desk::Desk;
use super::egui_bridge::{Animating, Clock};
use super::shots::Shots;
use crate::cli::demo::DemoOptions;
use crate::run::bots::{self, Player};
use crate::sim::Phase;
use crate::ui::{Action, Practised};
use bevy::prelude::*;
use pace::Pace;
use script::Beat;
use std::collections::{BTreeSet, VecDeque};

/// Seed of a demo: always the same run.
const SEED: u64 = 20;

/// The script and the bot.
#[derive(Resource)]
struct Demo {
    player: Player,
    beats: VecDeque<Beat>,
    seen: BTreeSet<&'static str>,
    number: u32,
    until: f64,
    over: bool,
    quarters: Option<u8>,
    pace: Pace,
}

/// Sets up a demo.
pub(super) fn plugin(
    options: &DemoOptions,
) -> Result<impl Fn(&mut App) + Send + Sync + 'static, String> {
    bots::talking(&options.policy)
        .ok_or_else(|| format!("there is no bot `{}`", options.policy))?;
    let (policy, quarters) = (options.policy.clone(), options.quarters);
    let dark = options.dark;
    Ok(move |app: &mut App| {
        // The name was checked above.
        if let Some(bot) = bots::talking(&policy) {
            app.insert_resource(Demo::new(bot, quarters, dark))
                .add_systems(Update, play);
        }
    })
}

fn play(
    mut demo: ResMut<Demo>,
    mut desk: ResMut<Desk>,
    mut board: ResMut<LiveBoard>,
    mut queue: ResMut<Queue>,
    mut shots: Option<ResMut<Shots>>,
    (clock, mut animating): (Res<Clock>, ResMut<Animating>),
    mut exit: MessageWriter<AppExit>,
) {
    demo.pace.frame();
    // The bot turns the weeks; the window's own clock stands still.
    desk.clock.paused = true;
    if shots.is_none() {
        animating.run_for(&clock, 0.1);
    }
    if shots.as_ref().is_some_and(|s| !s.is_idle()) || clock.now() < demo.until {
        return;
    }
    let Some(beat) = demo.beats.pop_front() else {
        if demo.over {
            eprintln!("{}", demo.pace.said());
            let failed = shots
                .as_ref()
                .is_some_and(|s| !s.failed().is_empty() || s.taken().is_empty());
            exit.write(if failed {
                AppExit::error()
            } else {
                AppExit::Success
            });
        } else {
            demo.next(&desk);
        }
        return;
    };
    match beat {
        Beat::Act(action) => {
            // A talk that failed to open must not be shown.
            queue.push(action);
            demo.until = clock.now() + 0.05;
        }
        Beat::Send(command) => carry_out(&mut desk, command),
        Beat::Practise => {
            let talk = desk.room.as_ref().and_then(|room| room.talk.as_ref());
            let best = talk.and_then(|talk| talk.talk().best(talk.meeting()));
            if let Some(line) = best {
                let offer = None;
                queue.push(Action::Practise(Practised::Say { line, offer }));
                demo.until = clock.now() + 0.05;
            }
        }
        Beat::Start => {
            if let Some(quarters) = demo.quarters {
                desk.quarters = quarters;
            }
            desk.start(SEED);
            board.reset();
        }
        Beat::Customer => {
            if let Some(id) = nearest(&desk) {
                queue.push(Action::OpenCustomer(id));
                demo.until = clock.now() + 0.05;
            }
        }
        Beat::Shot(name) => {
            if let Some(shots) = &mut shots {
                demo.number += 1;
                shots.request(format!("{:02}-{name}", demo.number));
            }
        }
        Beat::Moving(name, frames) => {
            if let Some(shots) = &mut shots {
                demo.number += 1;
                shots.request_after(format!("{:02}-{name}", demo.number), frames);
            }
        }
        Beat::Debriefed => {
            if !desk.debriefing.ready() {
                demo.beats.push_front(Beat::Debriefed);
            }
        }
        Beat::Wait(seconds) => {
            if shots.is_none() {
                demo.until = clock.now() + seconds;
            }
        }
    }
    if desk.book.is_none() {
        let index = desk.library.named.unwrap_or(0);
        desk.choose(index);
    }
}

/// The customer nearest to leaving.
fn nearest(desk: &Desk) -> Option<crate::sim::CustomerId> {
    let eye = desk.eye()?;
    let state = eye.state();
    if state.phase == Phase::Debrief {
        return None;
    }
    state.active().map(|(id, _)| id).max_by(|a, b| {
        let risk = |id| crate::view::plan::risk(eye, id);
        risk(*a).total_cmp(&risk(*b))
    })
}
