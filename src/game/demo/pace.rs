//! How long the frames of a demo take, in wall time; what they take of the processor is measured in `game/measure`.

use std::time::{Duration, Instant};

/// How long frames take, in wall time.
pub(super) struct Pace {
    started: Instant,
    first: Option<Duration>,
    last: Instant,
    frames: Vec<Duration>,
}

impl Pace {
    pub(super) fn new() -> Self {
        let now = Instant::now();
        Self {
            started: now,
            first: None,
            last: now,
            frames: Vec::new(),
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

    /// “first update after 0.6 s; 812 frames, median 18 ms, 95 % under 31 ms”.
    pub(super) fn said(&mut self) -> String {
        format!(
            "first update after {:.1} s; {} frames, {}",
            self.first.unwrap_or_default().as_secs_f64(),
            self.frames.len(),
            spread(&mut self.frames)
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
