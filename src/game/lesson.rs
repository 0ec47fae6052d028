//! The instructor's tools in the window: the timer ticks, Ctrl+I opens the panel, a bot catches up.

use super::desk::{Desk, new_luck, now};
use super::egui_bridge::{Animating, Clock};
use crate::run::author::jump;
use crate::run::session::Session;
use crate::sim::Phase;
use crate::ui::{self, Action};
use crate::view::lesson::{self, Lessoning, Timer};
use bevy::prelude::*;
use egui::{Key, Modifiers, Ui};
use std::time::Duration;

/// The bot that plays for latecomers: what a diligent trainee would do.
const BOT: &str = "textbook";

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, tick);
}

/// Lets the time of a phase pass.
fn tick(
    mut desk: ResMut<Desk>,
    clock: Res<Clock>,
    mut animating: ResMut<Animating>,
    mut last: Local<f64>,
) {
    let seconds = clock.now() - *last;
    *last = clock.now();
    let Some((quarter, phase)) = phase(&desk) else {
        return;
    };
    // Only a timer that is set may touch the desk: what is touched counts as changed.
    if desk.lesson.timed(phase) && desk.lesson.pass(quarter, phase, seconds) {
        animating.run_for(&clock, 0.05);
    }
}

fn phase(desk: &Desk) -> Option<(u8, usize)> {
    let state = desk.session.as_ref()?.state();
    (state.phase != Phase::Debrief).then(|| (state.quarter, lesson::place(state.phase)))
}

/// What the timer shows; none without one.
pub(super) fn timer(desk: &Desk) -> Option<Timer> {
    let (_, phase) = phase(desk)?;
    if desk.lesson.timed(phase) {
        desk.lesson.timer(desk.texts())
    } else {
        None
    }
}

/// The panel, and the key that opens it.
pub(super) fn show(ui: &mut Ui, desk: &Desk, actions: &mut Vec<Action>) {
    if phase(desk).is_some_and(|(_, phase)| desk.lesson.timed(phase)) && !desk.lesson.paused {
        // Nothing else wakes the window while somebody thinks.
        ui.ctx().request_repaint_after(Duration::from_millis(500));
    }
    let asked = ui.input_mut(|i| i.consume_key(Modifiers::CTRL, Key::I));
    if asked && desk.session.is_some() {
        actions.push(Action::Lesson(Lessoning::Open(!desk.lesson.open)));
    }
    let Some(eye) = desk.eye().filter(|_| desk.lesson.open) else {
        return;
    };
    let view = lesson::lesson(eye, &desk.lesson);
    let whole = ui.max_rect();
    // Of its own, so that a dialog of the screen below is another one.
    ui.push_id("lesson", |ui| {
        ui::lesson::show(ui, whole, &view, desk.texts(), actions);
    });
}

/// What the instructor asks for.
pub(super) fn act(desk: &mut Desk, what: Lessoning) {
    match what {
        Lessoning::Open(open) => desk.lesson.open = open && desk.session.is_some(),
        Lessoning::Minutes(phase, minutes) => {
            if let Some(slot) = desk.lesson.minutes.get_mut(phase) {
                *slot = minutes;
            }
        }
        Lessoning::Pause(paused) => desk.lesson.paused = paused,
        Lessoning::Again => desk.lesson.again(),
        Lessoning::Lock(lever, lock) => {
            desk.lesson.lock(lever, lock);
            desk.generation += 1;
        }
        Lessoning::CatchUp(quarter) => catch_up(desk, quarter),
        Lessoning::Seed(seed) => anew(desk, seed),
        Lessoning::NewLuck => anew(desk, new_luck()),
    }
}

/// Begins the same run anew on a seed: as long as it is, and by the same preset.
fn anew(desk: &mut Desk, seed: u64) {
    let Some(run) = &desk.session else { return };
    let (quarters, id) = (run.state().quarters, &run.provenance().preset);
    let preset = run.scenario().presets.iter().position(|p| p.id == *id);
    (desk.quarters, desk.preset) = (quarters, preset);
    desk.lesson.open = false;
    desk.start(seed);
}

/// A bot plays from where the run stands up to the plan of a quarter.
fn catch_up(desk: &mut Desk, quarter: u8) {
    desk.leave_aside();
    let caught = desk
        .session
        .as_ref()
        .map(|session: &Session| jump(session, quarter, BOT, now()));
    match caught {
        Some(Ok(session)) => {
            desk.lesson.open = false;
            desk.take_up(session);
        }
        Some(Err(stuck)) => desk.notice = Some(stuck.to_string()),
        None => {}
    }
}
