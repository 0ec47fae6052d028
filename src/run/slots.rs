//! The folder of saves: one autosave for each scenario, those that were kept under a name, and what is done with them.

mod keeping;

pub use keeping::{Deleted, whose};

use super::disk::{self, DiskError};
use super::save::{Header, Origin, Save};
use directories::ProjectDirs;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Ending of a saved game's file name.
pub const EXTENSION: &str = "clientele";
/// Environment variable that moves everything the game writes.
pub const HOME_VARIABLE: &str = "CLIENTELE_HOME";
const AUTO: &str = "auto-";

/// A folder of saves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slots {
    folder: PathBuf,
}

/// A save in the folder.
#[derive(Debug)]
pub struct Slot {
    /// Its file.
    pub path: PathBuf,
    /// Whether the game wrote it by itself.
    pub auto: bool,
    /// What it is, or why it can't be read.
    pub content: Result<SlotInfo, DiskError>,
}

/// What a list shows of a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotInfo {
    /// Scenario, seed, times.
    pub header: Header,
    /// Quarter reached, from 1.
    pub quarter: u8,
    /// Week reached; 0 is the plan.
    pub week: u8,
    /// Quarters closed.
    pub closed: u8,
}

impl SlotInfo {
    /// What a list shows of a save.
    pub fn of(save: &Save) -> Self {
        let (quarter, week) = save.progress();
        Self {
            header: save.header.clone(),
            quarter,
            week,
            closed: save.hashes.len().min(usize::from(u8::MAX)) as u8,
        }
    }
}

/// The folder for all that the game writes: `CLIENTELE_HOME`, else the
/// system's folder for data of this user; none where there is no such thing.
pub fn home() -> Option<PathBuf> {
    match std::env::var_os(HOME_VARIABLE) {
        Some(home) if !home.is_empty() => Some(PathBuf::from(home)),
        _ => ProjectDirs::from("", "", "clientele").map(|dirs| dirs.data_dir().to_owned()),
    }
}

impl Slots {
    /// The saves of this user. Nothing is created before something is saved.
    pub fn of_user() -> Option<Self> {
        home().map(|home| Self::at(home.join("saves")))
    }

    /// The saves in a folder.
    pub const fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The autosave of a scenario. A scenario from a folder has its own, so
    /// that trying a copy doesn't overwrite the run on the original.
    pub fn autosave(&self, scenario: &str, source: &Origin) -> PathBuf {
        let id = safe(scenario);
        let name = match source {
            Origin::Shipped => format!("{AUTO}{id}.{EXTENSION}"),
            Origin::Folder(path) => {
                let hash = blake3::hash(path.as_bytes()).to_hex();
                format!("{AUTO}{id}-{}.{EXTENSION}", &hash.as_str()[..8])
            }
        };
        self.folder.join(name)
    }

    /// A file for a save with a name of the user's own choice.
    pub fn named(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{}.{EXTENSION}", safe(name)))
    }

    /// All saves, the newest first; those that can't be read come last.
    pub fn list(&self) -> io::Result<Vec<Slot>> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(e) => return Err(e),
        };
        let mut slots = Vec::new();
        for entry in entries {
            let path = entry?.path();
            if path.extension().is_some_and(|e| e == EXTENSION) {
                slots.push(Slot {
                    auto: is_auto(&path),
                    content: disk::read(&path).map(|save| SlotInfo::of(&save)),
                    path,
                });
            }
        }
        let updated = |s: &Slot| s.content.as_ref().ok().map(|info| info.header.updated);
        slots.sort_by(|a, b| {
            updated(b)
                .cmp(&updated(a))
                .then_with(|| a.path.cmp(&b.path))
        });
        Ok(slots)
    }

    /// The newest autosave that can be read.
    pub fn newest(&self) -> Option<(PathBuf, SlotInfo)> {
        let slots = self.list().ok()?;
        slots
            .into_iter()
            .filter(|slot| slot.auto)
            .find_map(|slot| slot.content.ok().map(|info| (slot.path, info)))
    }
}

fn is_auto(path: &Path) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| name.starts_with(AUTO))
}

/// A name that every file system takes: letters, digits and hyphens, at most 60.
fn safe(name: &str) -> String {
    let clean: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .take(60)
        .collect();
    if clean.is_empty() {
        "run".to_owned()
    } else {
        clean
    }
}
