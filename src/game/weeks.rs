//! The clock of the weeks: a week passes every second or so, and stops for what needs an answer.

use super::desk::Desk;
use super::egui_bridge::{Animating, Clock};
use crate::sim::units::WEEKS;
use crate::sim::{Command, Phase};
use crate::ui::Screen;
use crate::view;
use bevy::prelude::*;

/// Seconds a week takes.
const SLOW: f32 = 1.1;
/// Seconds a week takes in fast forward.
const FAST: f32 = 0.3;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, tick);
}

fn tick(mut desk: ResMut<Desk>, clock: Res<Clock>, mut animating: ResMut<Animating>) {
    if desk.screen != Screen::Weeks || desk.clock.paused || !runs(&desk) {
        return;
    }
    animating.run_for(&clock, 0.1);
    desk.since += clock.delta();
    if desk.since >= if desk.clock.fast { FAST } else { SLOW } {
        desk.since = 0.0;
        desk.command(Command::AdvanceWeek);
    }
}

/// Whether a week can pass: nothing waits but what was put off, and nothing is being told.
fn runs(desk: &Desk) -> bool {
    let Some(session) = &desk.session else {
        return false;
    };
    let state = session.state();
    let waits = state
        .complaints
        .iter()
        .any(|c| c.pending() && !desk.later.contains(&c.id));
    state.phase == Phase::Weeks
        && state.week < WEEKS
        && !waits
        && !telling(desk)
        && session.allows(&Command::AdvanceWeek).is_ok()
}

/// Whether it is being told what came of a promise: it is read before time goes on.
fn telling(desk: &Desk) -> bool {
    let told = desk.eye().zip(desk.followed);
    told.is_some_and(|(eye, (id, how))| view::weeks::followed(eye, id, how).is_some())
}
