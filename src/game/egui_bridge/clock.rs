//! The time that animations and egui go by.

use bevy::platform::time::Instant;
use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;

/// Longest step an animation ever sees, seconds: whoever slept for a minute goes on where he was.
const LONGEST: f32 = 0.1;

/// Seconds since the start, as of this frame. Bevy's own clock tells when the last picture was finished, which after a sleep is long
/// ago; a click would then look like a press held for minutes, and egui would drop it.
#[derive(Resource, Clone, Copy, Debug)]
pub struct Clock {
    started: Instant,
    now: f64,
    delta: f32,
}

impl Clock {
    /// Seconds since the start.
    pub fn now(&self) -> f64 {
        self.now
    }

    /// Seconds since the last frame, at most a tenth.
    pub fn delta(&self) -> f32 {
        self.delta
    }
}

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Clock {
        started: Instant::now(),
        now: 0.0,
        delta: 0.0,
    })
    .add_systems(First, tick);
}

fn tick(mut clock: ResMut<Clock>, strategy: Option<Res<TimeUpdateStrategy>>) {
    // Pictures for the manual must come out the same each time: there every frame lasts equally long.
    let now = match strategy.as_deref() {
        Some(TimeUpdateStrategy::ManualDuration(step)) => clock.now + step.as_secs_f64(),
        _ => clock.started.elapsed().as_secs_f64(),
    };
    clock.delta = ((now - clock.now) as f32).clamp(0.0, LONGEST);
    clock.now = now;
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn manual_time_goes_in_even_steps() {
        let mut app = App::new();
        app.add_plugins(plugin)
            .insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(
                40,
            )));
        for _ in 0..3 {
            app.update();
        }
        let clock = app.world().resource::<Clock>();
        assert!((clock.now() - 0.12).abs() < 1e-9 && (clock.delta() - 0.04).abs() < 1e-6);
    }
}
