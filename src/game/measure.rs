//! Figures of the window: what a frame takes of the processor while one thing after the other goes on, and when the first
//! picture was there. Lines with semicolons go to standard output; `benches/window/run.sh` makes a table of them.
//!
//! All schedules of the main world run on one thread, so that the clock of this thread's processor time counts our
//! systems and egui, whatever else the machine does meanwhile. Drawing goes on beside it; where the engine shares out a loop
//! over a pool of threads, this one may take over a piece of the drawing, which then counts as ours: the figure is from above.

mod script;
mod spent;

use super::desk::Desk;
use crate::cli::demo::DemoOptions;
use crate::run::bots::{self, Player};
use bevy::app::MainScheduleOrder;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::render::render_resource::PipelineCache;
use bevy::render::view::ExtractedWindows;
use bevy::render::{Render, RenderApp, RenderSystems};
use script::Script;
use spent::spent;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// First of all in a frame.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
struct Before;

/// Last of all in a frame.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
struct After;

/// What the frames of a part have taken.
#[derive(Resource)]
struct Figures {
    /// Frames count from now on.
    counts: bool,
    /// The same, as of the frame before.
    counted: bool,
    /// This thread's processor time, and the time, when the frame began.
    began: (Duration, Instant),
    /// Processor time of all schedules of the main world.
    own: Vec<Duration>,
    /// The same with what the engine does on this thread between two frames: events, and the copy for the drawing.
    whole: Vec<Duration>,
    /// From one frame to the next.
    wall: Vec<Duration>,
}

impl Default for Figures {
    fn default() -> Self {
        Self {
            counts: false,
            counted: false,
            began: (spent(), Instant::now()),
            own: Vec::new(),
            whole: Vec::new(),
            wall: Vec::new(),
        }
    }
}

impl Figures {
    /// “240;3.41;5.20;4.10;6.01;21.3;33.0”: frames, then median and 95 % of own, whole and wall, in milliseconds.
    fn said(&mut self) -> String {
        let frames = self.own.len();
        let parts = [&mut self.own, &mut self.whole, &mut self.wall].map(|times| {
            let [median, most] = spread(times);
            format!("{median:.2};{most:.2}")
        });
        format!("{frames};{}", parts.join(";"))
    }

    fn clear(&mut self) {
        for times in [&mut self.own, &mut self.whole, &mut self.wall] {
            times.clear();
        }
    }
}

/// Median, and what 95 of 100 stay below, in milliseconds.
fn spread(times: &mut [Duration]) -> [f64; 2] {
    times.sort_unstable();
    [50, 95].map(|part| {
        let index = (times.len() * part / 100).min(times.len().saturating_sub(1));
        times.get(index).map_or(0.0, |t| 1000.0 * t.as_secs_f64())
    })
}

/// Sets up the measuring.
pub(super) fn plugin(
    options: &DemoOptions,
) -> Result<impl Fn(&mut App) + Send + Sync + 'static, String> {
    bots::talking(&options.policy)
        .ok_or_else(|| format!("there is no bot `{}`", options.policy))?;
    let policy = options.policy.clone();
    Ok(move |app: &mut App| {
        // The name was checked above.
        let Some(bot) = bots::talking(&policy) else {
            return;
        };
        app.init_schedule(Before)
            .init_schedule(After)
            .init_resource::<Figures>()
            .insert_resource(Script::new(Player::new(bot)))
            .add_systems(Before, begin)
            .add_systems(Update, script::play)
            .add_systems(After, end);
        let mut order = app.world_mut().resource_mut::<MainScheduleOrder>();
        order.insert_before(First, Before);
        order.insert_after(Last, After);
        if let Some(render) = app.get_sub_app_mut(RenderApp) {
            render.add_systems(Render, tell_pictures.in_set(RenderSystems::Cleanup));
        }
    })
}

fn begin(mut figures: ResMut<Figures>) {
    let now = (spent(), Instant::now());
    if figures.counted {
        let before = figures.began;
        figures.whole.push(now.0.saturating_sub(before.0));
        figures.wall.push(now.1 - before.1);
    }
    figures.began = now;
}

fn end(mut figures: ResMut<Figures>) {
    figures.counted = figures.counts;
    if figures.counts {
        let own = spent().saturating_sub(figures.began.0);
        figures.own.push(own);
    }
}

/// Tells when the first picture went to the window, and when the first did that lacks nothing: until a pipeline is
/// compiled, what it would draw is left out.
fn tell_pictures(
    cache: Option<Res<PipelineCache>>,
    windows: Option<Res<ExtractedWindows>>,
    mut told: Local<[bool; 2]>,
) {
    let (Some(cache), Some(windows)) = (cache, windows) else {
        return;
    };
    if windows.windows.is_empty() || windows.windows.values().any(|w| w.needs_initial_present) {
        return;
    }
    let whole = cache.pipelines().next().is_some() && cache.waiting_pipelines().next().is_none();
    for (i, what) in ["first picture", "whole picture"].into_iter().enumerate() {
        if !told[i] && (i == 0 || whole) {
            told[i] = true;
            let now = SystemTime::now().duration_since(UNIX_EPOCH);
            println!("{what};{}", now.unwrap_or_default().as_millis());
        }
    }
}

/// Plays the run up to where `there` says, all in one frame; what a bot can't do ends it.
fn play_until(desk: &mut Desk, player: &mut Player, there: impl Fn(&crate::sim::State) -> bool) {
    loop {
        let Some(session) = &desk.session else { return };
        if there(session.state()) {
            return;
        }
        match player.next(session.sim()) {
            Ok(Some(command)) => super::apply::carry_out(desk, command),
            Ok(None) => return,
            Err(stuck) => {
                error!("{stuck}");
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn median_and_most_of_a_hundred_frames() {
        let mut times: Vec<Duration> = (0..100).rev().map(Duration::from_millis).collect();
        assert_eq!(spread(&mut times), [50.0, 95.0]);
        assert_eq!(spread(&mut []), [0.0, 0.0]);
    }

    #[test]
    fn waiting_takes_no_processor_time() {
        let before = spent();
        std::thread::sleep(Duration::from_millis(30));
        let took = spent().saturating_sub(before);
        assert!(!cfg!(unix) || took < Duration::from_millis(15), "{took:?}");
    }
}
