//! How long the frames of a demo take, in wall time.

use std::time::{Duration, Instant};

/// How long frames take, in wall time.
pub(super) struct Pace {
    started: Instant,
    first: Option<Duration>,
    last: Instant,
    frames: Vec<Duration>,
    /// What the game itself takes of a frame: all schedules of the main world,
    /// egui's pass and tessellation among them, without drawing.
    own: Vec<Duration>,
}

impl Pace {
    pub(super) fn new() -> Self {
        let now = Instant::now();
        Self {
            started: now,
            first: None,
            last: now,
            frames: Vec::new(),
            own: Vec::new(),
        }
    }

    pub(super) fn frame(&mut self) {
        let now = Instant::now();
        if self.first.is_none() {
            self.first = Some(now - self.started);
        } else {
            self.frames.push(now - self.last);
        }
        self.last = now;
    }

    /// What the game itself took of the frame that ends now.
    pub(super) fn took(&mut self, own: Duration) {
        self.own.push(own);
    }

    /// “first update after 0.6 s; 812 frames, median 18 ms, 95 % under 31 ms; of these the
    /// game itself 4.1 ms, 95 % under 7.9 ms”.
    pub(super) fn said(&mut self) -> String {
        format!(
            "first update after {:.1} s; {} frames, {}; of these the game itself {}",
            self.first.unwrap_or_default().as_secs_f64(),
            self.frames.len(),
            spread(&mut self.frames),
            spread(&mut self.own)
        )
    }
}

/// “median 18.0 ms, 95 % under 31.2 ms”.
fn spread(times: &mut [Duration]) -> String {
    times.sort_unstable();
    let at = |part: usize| {
        let index = (times.len() * part / 100).min(times.len().saturating_sub(1));
        times.get(index).map_or(0.0, |t| 1000.0 * t.as_secs_f64())
    };
    format!("median {:.1} ms, 95 % under {:.1} ms", at(50), at(95))
}
