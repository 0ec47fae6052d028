//! Pictures of the window, in order, each taken once the screen has settled.
//!
//! Contract: add [`plugin`] with a folder only when pictures are wanted; time then goes in even steps of a thirtieth of a second and
//! the app never sleeps. A script calls [`Shots::request`], waits until [`Shots::is_idle`], goes on to the next screen, requests again.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::time::Duration;

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::time::TimeUpdateStrategy;
use bevy_egui::EguiGlobalSettings;

use super::egui_bridge::{Animating, Clock, NeverSleep};

/// Frames between a change and its picture: a new scale, language or screen reaches layout, glyphs and cameras one after the other.
pub const SETTLE: u32 = 3;
/// After so many frames a picture is taken even if something still moves.
const PATIENCE: u32 = 300;
/// Length of a frame.
const STEP: Duration = Duration::from_nanos(1_000_000_000 / 30);

/// A picture that is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Ask {
    name: String,
    /// Quiet frames still to wait.
    wait: u32,
    /// Wait until nothing moves.
    rest: bool,
    /// Frames waited so far.
    waited: u32,
}

/// The pictures that are wanted, and those that were taken.
#[derive(Resource, Debug, Default)]
pub struct Shots {
    folder: PathBuf,
    queue: VecDeque<Ask>,
    taking: Option<String>,
    taken: Vec<String>,
    failed: Vec<(String, String)>,
}

impl Shots {
    /// Pictures go to `folder`, which must exist.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            ..default()
        }
    }

    /// Wants `folder/name.png`, once nothing has moved for [`SETTLE`] frames.
    pub fn request(&mut self, name: impl Into<String>) {
        self.queue.push_back(Ask {
            name: name.into(),
            wait: SETTLE,
            rest: true,
            waited: 0,
        });
    }

    /// Wants `folder/name.png` after exactly `frames` frames, in the middle of a movement say.
    pub fn request_after(&mut self, name: impl Into<String>, frames: u32) {
        self.queue.push_back(Ask {
            name: name.into(),
            wait: frames,
            rest: false,
            waited: 0,
        });
    }

    /// Nothing is wanted any more: a script may go on.
    pub fn is_idle(&self) -> bool {
        self.queue.is_empty() && self.taking.is_none()
    }

    /// Names of the pictures on disk, in order.
    pub fn taken(&self) -> &[String] {
        &self.taken
    }

    /// Pictures that could not be written, and why.
    pub fn failed(&self) -> &[(String, String)] {
        &self.failed
    }

    /// The picture to take now, if its time has come.
    fn due(&mut self, moving: bool) -> Option<String> {
        if self.taking.is_some() {
            return None;
        }
        let ask = self.queue.front_mut()?;
        ask.waited += 1;
        let quiet = !(ask.rest && moving) || ask.waited > PATIENCE;
        ask.wait = match (quiet, ask.rest) {
            (true, _) => ask.wait.saturating_sub(1),
            (false, _) => SETTLE,
        };
        if ask.wait > 0 {
            return None;
        }
        self.taking = self.queue.pop_front().map(|ask| ask.name);
        self.taking.clone()
    }
}

/// Takes pictures into `folder`.
pub fn plugin(folder: PathBuf) -> impl Fn(&mut App) + Send + Sync + 'static {
    move |app| {
        app.insert_resource(Shots::new(folder.clone()))
            .insert_resource(NeverSleep)
            .insert_resource(TimeUpdateStrategy::ManualDuration(STEP))
            .add_systems(Startup, ignore_pointer)
            // Last, so that a script that asks in this frame is heard, and what moves has said so.
            .add_systems(Last, take);
    }
}

/// Wherever the pointer happens to be on the machine that takes the pictures, nothing is to look hovered. A script may still send
/// `EguiInputEvent`s of its own.
fn ignore_pointer(mut settings: ResMut<EguiGlobalSettings>) {
    let input = &mut settings.input_system_settings;
    input.run_write_window_pointer_moved_messages = false;
    input.run_write_pointer_button_messages = false;
    input.run_write_mouse_wheel_messages_system = false;
}

fn take(
    mut shots: ResMut<Shots>,
    mut commands: Commands,
    animating: Res<Animating>,
    clock: Res<Clock>,
) {
    if shots.due(animating.runs(&clock)).is_some() {
        commands.spawn(Screenshot::primary_window()).observe(save);
    }
}

fn save(captured: On<ScreenshotCaptured>, mut shots: ResMut<Shots>) {
    let Some(name) = shots.taking.take() else {
        return;
    };
    let path = shots.folder.join(format!("{name}.png"));
    let picture = captured
        .image
        .clone()
        .try_into_dynamic()
        .map_err(|problem| problem.to_string());
    match picture.and_then(|p| {
        p.to_rgb8()
            .save(&path)
            .map_err(|problem| problem.to_string())
    }) {
        Ok(()) => shots.taken.push(name),
        Err(problem) => {
            error!("{} was not written: {problem}", path.display());
            shots.failed.push((name, problem));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_waits_until_nothing_has_moved_for_three_frames() {
        let mut shots = Shots::new("somewhere");
        shots.request("plan");
        let moving = [true, true, false, false, true, false, false, false];
        let due: Vec<bool> = moving.into_iter().map(|m| shots.due(m).is_some()).collect();
        assert_eq!(due, [false, false, false, false, false, false, false, true]);
        assert!(!shots.is_idle());
    }

    #[test]
    fn a_picture_of_a_movement_does_not_wait_for_its_end() {
        let mut shots = Shots::new("somewhere");
        shots.request_after("walk", 2);
        shots.request("plan");
        assert_eq!(
            (shots.due(true), shots.due(true)),
            (None, Some("walk".into()))
        );
        // One at a time: the next waits until this one is on disk.
        assert_eq!(shots.due(false), None);
    }

    #[test]
    fn patience_ends() {
        let mut shots = Shots::new("somewhere");
        shots.request("restless");
        assert!((0..PATIENCE + 10).any(|_| shots.due(true).is_some()));
    }
}
