//! How often a frame is drawn: at once while something moves, soon when egui wants one later, else only when something happens.

use std::time::Duration;

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::prelude::*;
use bevy::window::{RequestRedraw, WindowResized, WindowScaleFactorChanged};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiFullOutput, EguiPostUpdateSet, PrimaryEguiContext};
use egui::ViewportId;

use super::Clock;

/// Longest sleep.
const IDLE: Duration = Duration::from_mins(1);
/// While a screen reader listens its requests must be fetched: they do not wake the app.
const LISTENING: Duration = Duration::from_millis(100);
/// While egui waits for less than a second, for a tooltip say.
const SOON: Duration = Duration::from_millis(50);
/// While egui waits for longer, for a notice to go away.
const LATER: Duration = Duration::from_millis(500);

/// Something on the screen moves until then: every frame is followed by another.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub struct Animating {
    /// In [`Clock`]'s seconds.
    pub until: f64,
}

impl Animating {
    /// For `seconds` from now on, or longer if it was to last longer anyway.
    pub fn run_for(&mut self, clock: &Clock, seconds: f64) {
        self.until = self.until.max(clock.now() + seconds);
    }

    /// Whether something moves now.
    pub fn runs(self, clock: &Clock) -> bool {
        clock.now() < self.until
    }
}

/// Present while every frame has to be drawn, whatever happens: when pictures are taken.
#[derive(Resource)]
pub struct NeverSleep;

/// When egui wants its next frame.
#[derive(Resource)]
struct Wish {
    after: Duration,
    /// Somebody else has asked for one already.
    others: bool,
}

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(sleepy(IDLE))
        .insert_resource(Wish {
            after: Duration::MAX,
            others: false,
        })
        .init_resource::<Animating>()
        .add_message::<RequestRedraw>()
        .add_systems(PreUpdate, forget_requests)
        .add_systems(
            PostUpdate,
            (
                hear_wish
                    .after(EguiPostUpdateSet::EndPass)
                    .before(EguiPostUpdateSet::ProcessOutput),
                damp_wish.after(EguiPostUpdateSet::ProcessOutput),
            ),
        )
        .add_systems(Last, set_pace);
}

/// Device events are left out: what matters comes as a window event as well.
fn sleepy(wait: Duration) -> WinitSettings {
    WinitSettings {
        focused_mode: UpdateMode::reactive_low_power(wait),
        unfocused_mode: UpdateMode::reactive_low_power(wait),
    }
}

/// Requests live for two frames; answered once is enough.
fn forget_requests(mut requests: ResMut<Messages<RequestRedraw>>) {
    requests.clear();
}

fn hear_wish(
    outputs: Query<&EguiFullOutput, With<PrimaryEguiContext>>,
    requests: Res<Messages<RequestRedraw>>,
    mut wish: ResMut<Wish>,
) {
    let after = |output: &EguiFullOutput| {
        Some(
            output
                .0
                .as_ref()?
                .viewport_output
                .get(&ViewportId::ROOT)?
                .repaint_delay,
        )
    };
    wish.after = outputs
        .iter()
        .filter_map(after)
        .min()
        .unwrap_or(Duration::MAX);
    wish.others = !requests.is_empty();
}

/// `bevy_egui` turns "a frame in half a second" into "a frame now", over and over.
fn damp_wish(mut requests: ResMut<Messages<RequestRedraw>>, wish: Res<Wish>) {
    if !wish.after.is_zero() && !wish.others {
        requests.clear();
    }
}

#[expect(
    clippy::too_many_arguments,
    reason = "each is a reason of its own for another frame"
)]
fn set_pace(
    clock: Res<Clock>,
    wish: Res<Wish>,
    listening: Option<Res<AccessibilityRequested>>,
    never_sleep: Option<Res<NeverSleep>>,
    mut animating: ResMut<Animating>,
    mut settings: ResMut<WinitSettings>,
    mut resized: MessageReader<WindowResized>,
    mut rescaled: MessageReader<WindowScaleFactorChanged>,
    mut actions: MessageReader<ActionRequest>,
    mut requests: MessageWriter<RequestRedraw>,
) {
    // egui learns the new size a frame late, and what it lays out then is a frame later still.
    if resized.read().count() + rescaled.read().count() > 0 {
        animating.run_for(&clock, 0.1);
    }
    if animating.runs(&clock) || actions.read().count() > 0 {
        requests.write(RequestRedraw);
    }
    if never_sleep.is_some() {
        if settings.focused_mode != UpdateMode::Continuous {
            *settings = WinitSettings::continuous();
        }
        return;
    }
    let mut wait = match wish.after {
        after if after > IDLE => IDLE,
        after if after > Duration::from_secs(1) => LATER,
        after if !after.is_zero() => SOON,
        _ => IDLE,
    };
    if listening.is_some_and(|l| l.get()) {
        wait = wait.min(LISTENING);
    }
    let mode = UpdateMode::reactive_low_power(wait);
    // Every change costs a frame.
    if settings.focused_mode != mode {
        *settings = sleepy(wait);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app(after: Duration) -> App {
        let mut app = App::new();
        app.add_plugins(super::super::clock::plugin)
            .add_message::<WindowResized>()
            .add_message::<WindowScaleFactorChanged>()
            .add_message::<ActionRequest>()
            .add_plugins(plugin)
            .insert_resource(Wish {
                after,
                others: false,
            });
        app
    }

    fn wait(app: &mut App) -> Duration {
        // What egui wants is set by hand here, not heard.
        app.world_mut()
            .run_system_cached(set_pace)
            .expect("all it needs is there");
        match app.world().resource::<WinitSettings>().focused_mode {
            UpdateMode::Reactive { wait, .. } => wait,
            UpdateMode::Continuous => Duration::ZERO,
        }
    }

    #[test]
    fn sleeps_long_unless_egui_wants_a_frame_later() {
        assert_eq!(wait(&mut app(Duration::MAX)), IDLE);
        assert_eq!(wait(&mut app(Duration::from_millis(300))), SOON);
        assert_eq!(wait(&mut app(Duration::from_secs(5))), LATER);
        assert_eq!(wait(&mut app(Duration::ZERO)), IDLE);
    }

    #[test]
    fn never_sleeps_when_told() {
        let mut app = app(Duration::MAX);
        app.insert_resource(NeverSleep);
        assert_eq!(wait(&mut app), Duration::ZERO);
    }

    #[test]
    fn a_frame_follows_while_something_moves() {
        let mut app = app(Duration::MAX);
        app.world_mut().resource_mut::<Animating>().until = 1e9;
        wait(&mut app);
        assert!(!app.world().resource::<Messages<RequestRedraw>>().is_empty());
    }
}
