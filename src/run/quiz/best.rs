//! The best result in each theme of the quiz, kept in a small file beside the saves.

use crate::run::kept;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// A result: so many right of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Answered right.
    pub right: u32,
    /// Asked.
    pub of: u32,
}

impl Score {
    /// Whether it is better than another: the larger share, and of equal shares the longer round.
    pub fn beats(self, other: Self) -> bool {
        let share = |a: Self, b: Self| u64::from(a.right) * u64::from(b.of.max(1));
        (share(self, other), self.of) > (share(other, self), other.of)
    }
}

/// The best results by theme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bests(BTreeMap<String, Score>);

impl Bests {
    /// Reads them; an absent file holds none.
    ///
    /// # Errors
    ///
    /// The file can't be read, or holds something else; it is left as it is.
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
        kept::place("quiz.json")
    }

    /// The best result in a theme.
    pub fn of(&self, theme: &str) -> Option<Score> {
        self.0.get(theme).copied()
    }

    /// Notes a result; true if it is the best so far.
    pub fn note(&mut self, theme: &str, score: Score) -> bool {
        let best = self.of(theme).is_none_or(|known| score.beats(known));
        if best {
            self.0.insert(theme.to_owned(), score);
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_better_is_kept_and_read_again() {
        let score = |right, of| Score { right, of };
        let mut bests = Bests::default();
        assert!(bests.note("mixed", score(0, 10)));
        assert!(bests.note("mixed", score(7, 10)));
        assert!(!bests.note("mixed", score(2, 3)));
        assert!(!bests.note("mixed", score(7, 10)));
        assert!(bests.note("mixed", score(3, 4)));
        assert!(bests.note("mixed", score(6, 8)));
        let folder = tempfile::tempdir().expect("a folder for tests");
        let path = folder.path().join("deep/quiz.json");
        assert_eq!(
            Bests::read(&path).expect("nothing is there"),
            Bests::default()
        );
        bests.write(&path).expect("the folder can be written");
        assert_eq!(Bests::read(&path).expect("it was just written"), bests);
        assert_eq!(bests.of("mixed"), Some(score(6, 8)));
    }
}
