//! What the player set, kept beside the saves: read when the game starts, written with every change, in force everywhere.

mod effect;
mod file;
mod system;

pub(super) use effect::plugin;
pub(super) use system::open;

use super::desk::Desk;
use super::window::Place;
use crate::locale::Texts;
use crate::run::{disk, slots};
use crate::view::account::Account;
use crate::view::settings::{Chosen, Folder, Setting};
use bevy::prelude::Resource;
use std::fs;
use std::io;
use std::path::PathBuf;

/// What is set, and where the window was.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// What is set.
    pub chosen: Chosen,
    /// Where the window was, unless it had the whole screen.
    pub place: Option<Place>,
    /// Columns of the book, in a line; empty: the usual ones.
    pub columns: String,
    /// Whose runs these are, and where their records go.
    pub account: Account,
    /// What was set before the last reset.
    pub before: Option<Chosen>,
    /// The file can't be read: what the system or the parser said.
    pub problem: Option<String>,
    /// Changes are written.
    pub keeps: bool,
}

/// Where they are kept; none where the system has no place for them.
pub(super) fn path() -> Option<PathBuf> {
    slots::home().map(|home| home.join("settings.ron"))
}

/// Where a folder of the player's is.
pub(super) fn folder(which: Folder) -> Option<PathBuf> {
    let home = slots::home()?;
    Some(match which {
        Folder::Scenarios => home.join("scenarios"),
        Folder::Saves => home.join("saves"),
        Folder::HandIn => home.join("hand-in"),
    })
}

impl Settings {
    /// As set before; else the system's language, Chinese where that is neither
    /// Chinese nor English. A file that can't be read counts as none, and is
    /// put aside before another is written.
    pub fn read() -> Self {
        let first = Chosen {
            lang: system::lang().unwrap_or_default(),
            ..Chosen::default()
        };
        let mut settings = Self {
            chosen: first,
            keeps: true,
            ..Self::default()
        };
        let Some(path) = path() else { return settings };
        let read = match fs::read_to_string(&path) {
            Ok(text) => {
                settings.columns = file::columns(&text);
                settings.account = file::account(&text);
                file::parse(&text, first)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => return settings,
            Err(error) => Err(error.to_string()),
        };
        match read {
            Ok((chosen, place)) => (settings.chosen, settings.place) = (chosen, place),
            Err(problem) => settings.problem = Some(problem),
        }
        settings
    }

    /// Writes them beside the old file first, so that a crash leaves one of the two whole.
    pub fn write(&mut self) -> io::Result<()> {
        let Some(path) = path().filter(|_| self.keeps) else {
            return Ok(());
        };
        if self.problem.is_some() && path.exists() {
            fs::rename(&path, path.with_extension("ron.broken"))?;
        }
        disk::put(file::text(self).as_bytes(), &path)?;
        self.problem = None;
        Ok(())
    }

    /// Carries out what the screen asks for. What can't be kept is told.
    pub(super) fn set(&mut self, what: Setting, desk: &mut Desk) {
        match what {
            Setting::Open(which) => {
                if let Err(error) = folder(which).map_or(Ok(()), |path| open(&path)) {
                    let said = [("problem", error.to_string().into())];
                    desk.notice = Some(desk.texts().with("settings-folder-failed", said));
                }
                return;
            }
            Setting::Undo => {
                if let Some(before) = self.before.take() {
                    self.chosen = before;
                    desk.lang = before.lang;
                    desk.generation += 1;
                }
            }
            Setting::Reset => {
                self.before = Some(self.chosen);
                self.chosen = self.chosen.with(what);
            }
            _ => {
                self.before = None;
                self.chosen = self.chosen.with(what);
            }
        }
        self.keep(desk);
    }

    /// Writes them; a failure is told.
    pub(super) fn keep(&mut self, desk: &mut Desk) {
        if let Err(error) = self.write() {
            let said = [("problem", error.to_string().into())];
            desk.notice = Some(desk.texts().with("settings-not-kept", said));
        }
    }
}

/// That the settings could not be read, and what becomes of them.
pub(super) fn unreadable(problem: &str, t: &Texts) -> String {
    let path = path().map_or_else(String::new, |path| path.display().to_string());
    t.with(
        "settings-unreadable",
        [("path", path.into()), ("problem", problem.into())],
    )
}
