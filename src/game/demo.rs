//! The game plays itself: a bot sends the commands, the window shows every screen, pictures are taken on request.

mod beat;
mod opening;
mod pace;
mod props;
mod rare;
mod script;
mod sights;

use super::apply::{Queue, carry_out};
use super::board::LiveBoard;
use super::desk::Desk;
use super::egui_bridge::{Animating, Clock};
use super::shots::Shots;
use crate::cli::demo::DemoOptions;
use crate::locale::Lang;
use crate::run::bots::{self, Player};
use crate::sim::Phase;
use crate::ui::{Action, Practised, Screen};
use beat::Beat;
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy_egui::PrimaryEguiContext;
use bevy_egui::input::EguiInputEvent;
use egui::{Event, Key, Modifiers};
use pace::Pace;
use props::Props;
use std::collections::{BTreeSet, VecDeque};
use std::time::Instant;

/// Seed of a demo, where the scenario has none of its own: always the same run.
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
    props: Props,
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
                .init_resource::<Began>()
                .add_systems(First, begin)
                .add_systems(Update, play)
                .add_systems(Last, end);
        }
    })
}

/// When the frame under way began.
#[derive(Resource, Default)]
struct Began(Option<Instant>);

fn begin(mut began: ResMut<Began>) {
    began.0 = Some(Instant::now());
}

fn end(began: Res<Began>, mut demo: ResMut<Demo>) {
    if let Some(began) = began.0 {
        demo.pace.took(began.elapsed());
    }
}

fn play(
    mut demo: ResMut<Demo>,
    mut desk: ResMut<Desk>,
    mut board: ResMut<LiveBoard>,
    mut queue: ResMut<Queue>,
    mut shots: Option<ResMut<Shots>>,
    (clock, mut animating): (Res<Clock>, ResMut<Animating>),
    (mut keyboard, mut exit): (Keyboard, MessageWriter<AppExit>),
) {
    demo.pace.frame();
    let computing = desk.screen == Screen::Debrief && !desk.debriefing.ready();
    demo.pace.computing(computing);
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
            if let Some(said) = demo.pace.debrief_said() {
                eprintln!("{said}");
            }
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
    if waits(&beat, &desk) {
        demo.beats.push_front(beat);
        return;
    }
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
            let own = desk.book.as_ref().and_then(|book| book.scenario.seed);
            desk.start(own.unwrap_or(SEED));
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
                shots.request(format!("{:03}-{name}", demo.number));
            }
        }
        Beat::Moving(name, frames) => {
            if let Some(shots) = &mut shots {
                demo.number += 1;
                shots.request_after(format!("{:03}-{name}", demo.number), frames);
            }
        }
        Beat::Debriefed | Beat::Met | Beat::Written | Beat::Heard => {}
        Beat::Lay(prop) => {
            if let Err(problem) = demo.props.lay(prop, &mut desk) {
                error!("{problem}");
            }
            demo.until = clock.now() + 0.05;
        }
        Beat::Find => {
            keyboard.press(find());
            demo.until = clock.now() + 0.1;
        }
        Beat::Type(zh, en) => {
            let words = if desk.lang == Lang::Zh { zh } else { en };
            keyboard.press(Event::Text(words.to_owned()));
            demo.until = clock.now() + 0.1;
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

/// The keys that lead to a field to search in.
const fn find() -> Event {
    let modifiers = Modifiers {
        command: true,
        ..Modifiers::CTRL
    };
    Event::Key {
        key: Key::F,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers,
    }
}

/// The keyboard of the window.
#[derive(SystemParam)]
struct Keyboard<'w, 's> {
    context: Query<'w, 's, Entity, With<PrimaryEguiContext>>,
    typed: MessageWriter<'w, EguiInputEvent>,
}

impl Keyboard<'_, '_> {
    fn press(&mut self, event: Event) {
        if let Ok(context) = self.context.single() {
            self.typed.write(EguiInputEvent { context, event });
        }
    }
}

/// Whether what a beat waits for is still on its way.
fn waits(beat: &Beat, desk: &Desk) -> bool {
    match beat {
        Beat::Debriefed => !desk.debriefing.ready(),
        Beat::Met => !desk.class.ready(),
        Beat::Written => !desk.papers.done(),
        Beat::Heard => desk.records.busy(),
        _ => false,
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
