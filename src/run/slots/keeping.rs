//! What a player does with saves: keep one under a name, rename it, delete it and take that back, take in what was handed in,
//! and write out what is to be handed in.
//!
//! Nothing here writes over a file: a name that is taken gets a number.

use super::{EXTENSION, SlotInfo, Slots, safe};
use crate::run::disk::{self, DiskError, io_error};
use crate::run::save::{Header, Save};
use std::fs;
use std::path::{Path, PathBuf};

/// Folder within the saves for those that were deleted.
const DELETED: &str = "deleted";
/// How long a deleted save is kept, seconds: 30 days.
const KEPT_FOR: u64 = 30 * 86_400;

/// A save that was deleted, until it is taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// Where it was.
    pub was: PathBuf,
    /// Where each of its files was moved: the save, and the one before it.
    moved: Vec<(PathBuf, PathBuf)>,
}

impl Slots {
    /// Keeps a save under a name, beside whatever has that name already.
    /// Returns the file.
    pub fn keep(&self, save: &Save, name: &str) -> Result<PathBuf, DiskError> {
        let path = free(self.folder(), name);
        disk::write(save, &path)?;
        Ok(path)
    }

    /// Gives a save another name. Returns its new file.
    pub fn rename(&self, path: &Path, name: &str) -> Result<PathBuf, DiskError> {
        if self.named(name) == path {
            return Ok(path.to_owned());
        }
        let to = free(self.folder(), name);
        fs::rename(path, &to).map_err(io_error(path))?;
        Ok(to)
    }

    /// Moves a save aside, with the one before it; `now` is seconds since 1970.
    pub fn delete(&self, path: &Path, now: u64) -> Result<Deleted, DiskError> {
        let aside = self.folder().join(DELETED);
        fs::create_dir_all(&aside).map_err(io_error(&aside))?;
        let mut moved = Vec::new();
        for from in [path.to_owned(), disk::backup_path(path)] {
            if from != path && !from.exists() {
                continue;
            }
            let name = from.file_name().unwrap_or_default().to_string_lossy();
            let to = (0..u32::MAX)
                .map(|n| aside.join(format!("{now}-{n}-{name}")))
                .find(|to| !to.exists())
                .unwrap_or_else(|| aside.join(&*name));
            fs::rename(&from, &to).map_err(io_error(&from))?;
            moved.push((from, to));
        }
        Ok(Deleted {
            was: path.to_owned(),
            moved,
        })
    }

    /// Takes a deletion back. If another save has the name by now, this one
    /// gets a number. Returns its file.
    pub fn restore(&self, deleted: &Deleted) -> Result<PathBuf, DiskError> {
        let mut back = deleted.was.clone();
        for (i, (was, aside)) in deleted.moved.iter().enumerate() {
            if i == 0 {
                if was.exists() {
                    let stem = was.file_stem().unwrap_or_default().to_string_lossy();
                    back = free(self.folder(), &stem);
                }
                fs::rename(aside, &back).map_err(io_error(aside))?;
            } else {
                // The save before this one: whoever took its place is newer.
                let to = disk::backup_path(&back);
                if !to.exists() {
                    fs::rename(aside, &to).map_err(io_error(aside))?;
                }
            }
        }
        Ok(back)
    }

    /// Removes for good what was deleted more than thirty days ago. Other
    /// files in the folder are left alone.
    pub fn clear_deleted(&self, now: u64) {
        let entries = fs::read_dir(self.folder().join(DELETED));
        for path in entries.into_iter().flatten().flatten().map(|e| e.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let when = name.split('-').next().and_then(|n| n.parse::<u64>().ok());
            let ours = name.contains(&format!(".{EXTENSION}"));
            if ours && when.is_some_and(|when| when.saturating_add(KEPT_FOR) < now) {
                // What can't be removed today is tried again next time.
                let _ = fs::remove_file(&path);
            }
        }
    }

    /// Takes in a save from anywhere. It is read first: what is no save, or a
    /// broken one, is refused and nothing is written. Returns the new file.
    pub fn import(&self, from: &Path) -> Result<PathBuf, DiskError> {
        let save = disk::read(from)?;
        let stem = from.file_stem().unwrap_or_default().to_string_lossy();
        // An autosave of somebody else's is not an autosave here.
        let name = stem.strip_prefix(super::AUTO).unwrap_or(&stem);
        self.keep(&save, name)
    }

    /// Writes a save to hand in, into `folder`: its name says whose run of what
    /// it is. Returns the file.
    pub fn export(&self, from: &Path, who: &str, folder: &Path) -> Result<PathBuf, DiskError> {
        let save = disk::read(from)?;
        let (header, info) = (&save.header, SlotInfo::of(&save));
        let mut parts = vec![header.scenario.clone()];
        parts.extend((!who.trim().is_empty()).then(|| who.trim().to_owned()));
        parts.push(format!("seed-{}", header.seed));
        parts.push(format!("q{}", info.quarter));
        let path = free(folder, &parts.join("-"));
        disk::write(&save, &path)?;
        Ok(path)
    }
}

/// Whose run a save is by the name it was handed in under: what [`Slots::export`] put around it is taken away again. Any other
/// name stays as it is.
pub fn whose<'a>(stem: &'a str, header: &Header) -> &'a str {
    let (scenario, seed) = (safe(&header.scenario), format!("-seed-{}-q", header.seed));
    stem.strip_prefix(scenario.as_str())
        .and_then(|rest| rest.strip_prefix('-'))
        .and_then(|rest| Some(&rest[..rest.rfind(&seed)?]))
        .filter(|who| !who.is_empty())
        .unwrap_or(stem)
}

/// A file of this name that isn't there yet, with a number if need be.
fn free(folder: &Path, name: &str) -> PathBuf {
    let name = safe(name);
    // The game's own saves are told by their names.
    let name = name.strip_prefix(super::AUTO).unwrap_or(&name);
    (1..u32::MAX)
        .map(|n| match n {
            1 => folder.join(format!("{name}.{EXTENSION}")),
            _ => folder.join(format!("{name}-{n}.{EXTENSION}")),
        })
        .find(|path| !path.exists())
        .unwrap_or_else(|| folder.join(format!("{name}.{EXTENSION}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::save::Origin;

    #[test]
    fn a_run_that_was_handed_in_is_named_after_its_owner() {
        let header = Header {
            scenario: "recovery-week".to_owned(),
            source: Origin::Shipped,
            scenario_hash: String::new(),
            seed: 20,
            quarters: 1,
            preset: String::new(),
            created: 0,
            updated: 0,
        };
        for (stem, who) in [
            ("recovery-week-20260117-seed-20-q1", "20260117"),
            ("recovery-week-王-芳-seed-20-q1-2", "王-芳"),
            ("recovery-week-seed-20-q1", "recovery-week-seed-20-q1"),
            (
                "recovery-week-20260117-seed-21-q1",
                "recovery-week-20260117-seed-21-q1",
            ),
            ("20260117", "20260117"),
        ] {
            assert_eq!(whose(stem, &header), who);
        }
    }
}
