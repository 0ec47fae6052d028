//! How long the frames of a demo take, in wall time.

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
        self.frames.sort_unstable();
        let at = |part: usize| {
            let index = (self.frames.len() * part / 100).min(self.frames.len().saturating_sub(1));
            self.frames.get(index).map_or(0, Duration::as_millis)
        };
        format!(
            "first update after {:.1} s; {} frames, median {} ms, 95 % under {} ms",
            self.first.unwrap_or_default().as_secs_f64(),
            self.frames.len(),
            at(50),
            at(95)
        )
    }
}
