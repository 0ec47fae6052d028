//! The personal record of practice: what was played, how it went, and what should be played again when.

use super::kept;
use super::practice::Difficulty;
use crate::sim::setup::Personality;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::{Path, PathBuf};

/// Seconds of a day.
const DAY: u64 = 86_400;
/// Days until a case comes up again, by how often in a row it went well.
const INTERVALS: [u64; 5] = [0, 1, 3, 7, 21];
/// From so many points on it went well, and below so many badly.
const WELL: f64 = 80.0;
const BADLY: f64 = 60.0;

/// A talk that was practised to its end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    /// Case.
    pub case: String,
    /// With whom.
    pub personality: Personality,
    /// How hard.
    pub difficulty: Difficulty,
    /// Points, 0…100.
    pub points: f64,
    /// When, seconds since 1970.
    pub at: u64,
}

/// All that was practised on this machine, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Records {
    attempts: Vec<Attempt>,
}

/// How it goes with a personality.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Form {
    /// Talks played.
    pub played: usize,
    /// Mean of the last five.
    pub lately: f64,
    /// The best.
    pub best: f64,
}

impl Records {
    /// Reads them; an absent file is an empty record.
    ///
    /// # Errors
    ///
    /// The file can't be read, or isn't a record; it is left as it is.
    pub fn read(path: &Path) -> io::Result<Self> {
        kept::read(path)
    }

    /// Writes them beside the old file first, so that a crash leaves one of the two whole.
    ///
    /// # Errors
    ///
    /// The folder can't be written.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        kept::write(self, path)
    }

    /// Where they are kept, beside the saves.
    pub fn path() -> Option<PathBuf> {
        kept::place("practice.json")
    }

    /// Adds one.
    pub fn add(&mut self, attempt: Attempt) {
        self.attempts.push(attempt);
    }

    /// All of them, oldest first.
    pub fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }

    fn of<'a>(
        &'a self,
        case: &'a str,
        who: Personality,
    ) -> impl DoubleEndedIterator<Item = &'a Attempt> {
        let with = move |a: &&Attempt| a.case == case && a.personality == who;
        self.attempts.iter().filter(with)
    }

    /// Best points of a case with a personality.
    pub fn best(&self, case: &str, who: Personality) -> Option<f64> {
        self.of(case, who).map(|a| a.points).reduce(f64::max)
    }

    /// How it goes with a personality.
    pub fn form(&self, who: Personality) -> Form {
        let points: Vec<f64> = self
            .attempts
            .iter()
            .filter(|a| a.personality == who)
            .map(|a| a.points)
            .collect();
        let last = &points[points.len().saturating_sub(5)..];
        Form {
            played: points.len(),
            lately: last.iter().sum::<f64>() / last.len().max(1) as f64,
            best: points.iter().copied().fold(0.0, f64::max),
        }
    }

    /// How many of the last talks in a row went well.
    pub fn streak(&self) -> usize {
        let well = |a: &&Attempt| a.points >= WELL;
        self.attempts.iter().rev().take_while(well).count()
    }

    /// When a case with a personality should be played again; none: it never was.
    pub fn due(&self, case: &str, who: Personality) -> Option<u64> {
        let mut level = 0;
        let mut last = None;
        for attempt in self.of(case, who) {
            level = match attempt.points {
                p if p >= WELL => (level + 1).min(INTERVALS.len() - 1),
                p if p < BADLY => 0,
                _ => level,
            };
            last = Some(attempt.at + INTERVALS[level] * DAY);
        }
        last
    }

    /// What should be played again by `now`, the longest due first.
    pub fn waiting(&self, now: u64) -> Vec<(String, Personality)> {
        let mut seen: Vec<(u64, String, Personality)> = Vec::new();
        for a in &self.attempts {
            let known = seen
                .iter()
                .any(|(_, c, p)| *c == a.case && *p == a.personality);
            if let Some(due) = self
                .due(&a.case, a.personality)
                .filter(|due| *due <= now && !known)
            {
                seen.push((due, a.case.clone(), a.personality));
            }
        }
        seen.sort();
        seen.into_iter().map(|(_, case, who)| (case, who)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempt(points: f64, day: u64) -> Attempt {
        Attempt {
            case: "x".to_owned(),
            personality: Personality::Angry,
            difficulty: Difficulty::Plain,
            points,
            at: day * DAY,
        }
    }

    #[test]
    fn what_went_badly_comes_up_at_once_and_what_went_well_ever_later() {
        let mut records = Records::default();
        assert_eq!(records.due("x", Personality::Angry), None);
        for (points, day, next) in [
            (50.0, 0, 0),
            (85.0, 1, 2),
            (90.0, 2, 5),
            (70.0, 5, 8),
            (95.0, 8, 15),
            (20.0, 9, 9),
        ] {
            records.add(attempt(points, day));
            assert_eq!(records.due("x", Personality::Angry), Some(next * DAY));
        }
        assert_eq!(
            records.waiting(9 * DAY),
            [("x".to_owned(), Personality::Angry)]
        );
        assert_eq!(records.streak(), 0);
        assert_eq!(records.form(Personality::Angry).lately, 72.0);
        assert_eq!(records.best("x", Personality::Angry), Some(95.0));
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let folder = tempfile::tempdir().expect("a folder for tests");
        let path = folder.path().join("deep/practice.json");
        assert_eq!(
            Records::read(&path).expect("nothing is there"),
            Records::default()
        );
        let mut records = Records::default();
        records.add(attempt(77.0, 3));
        records.write(&path).expect("the folder can be written");
        assert_eq!(Records::read(&path).expect("it is a record"), records);
        std::fs::write(&path, "{").expect("the folder can be written");
        assert!(Records::read(&path).is_err());
    }
}
