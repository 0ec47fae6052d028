//! How long the frames of a demo take, in wall time; what they take of the processor is measured in `game/measure`.

use std::time::{Duration, Instant};

/// How long frames take, in wall time.
pub(super) struct Pace {
    started: Instant,
    first: Option<Duration>,
    last: Instant,
    frames: Vec<Duration>,
    /// Whether the debrief of the run is being worked out behind the screen.
    computing: bool,
    /// The longest that the game itself took of a frame meanwhile.
    longest: Option<Duration>,
}

impl Pace {
    pub(super) fn new() -> Self {
        let now = Instant::now();
        Self {
            started: now,
            first: None,
            last: now,
            frames: Vec::new(),
            computing: false,
            longest: None,
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

    /// What the game itself took of the frame that ends now, by the clock: all
    /// schedules of the main world, egui's pass among them, without drawing.
    pub(super) fn took(&mut self, own: Duration) {
        if self.computing {
            self.longest = self.longest.max(Some(own));
        }
    }

    /// Says whether the debrief is being worked out in the frame under way: the
    /// one that shows it for the first time counts as well.
    pub(super) fn computing(&mut self, on: bool) {
        self.computing = on;
    }

    /// “longest frame while the debrief was computed: 23.4 ms”; nothing where none was.
    pub(super) fn debrief_said(&self) -> Option<String> {
        let longest = 1000.0 * self.longest?.as_secs_f64();
        Some(format!(
            "longest frame while the debrief was computed: {longest:.1} ms"
        ))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_frames_beside_the_debrief_are_told() {
        let mut pace = Pace::new();
        let ms = Duration::from_millis;
        pace.took(ms(90));
        assert_eq!(pace.debrief_said(), None);
        pace.computing(true);
        pace.took(ms(7));
        pace.took(ms(12));
        pace.took(ms(3));
        pace.computing(false);
        pace.took(ms(80));
        let said = pace.debrief_said().unwrap_or_default();
        assert!(said.ends_with(": 12.0 ms"), "{said}");
    }
}
