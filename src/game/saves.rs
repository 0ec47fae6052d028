//! The saved runs at the desk: the list as it was read, what is done with it, and going on with a save.

use super::desk::{Desk, now};
use super::library::Book;
use super::settings;
use crate::run::Save;
use crate::run::disk;
use crate::run::session::Session;
use crate::run::slots::{Deleted, Slot, SlotInfo, Slots};
use crate::scenario;
use crate::sim::Money;
use crate::ui::Screen;
use crate::view::saves::{self, SavesView, Saving};
use crate::view::settings::Folder;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

/// The list of saves.
#[derive(Debug, Default)]
pub(super) struct Saves {
    list: Vec<Slot>,
    problem: Option<String>,
    deleted: Option<Deleted>,
    told: Option<String>,
    /// Grows whenever the list is read.
    pub(super) version: u64,
}

impl Saves {
    /// The saves that can be read.
    pub(super) fn readable(&self) -> Vec<PathBuf> {
        let sound = self.list.iter().filter(|slot| slot.content.is_ok());
        sound.map(|slot| slot.path.clone()).collect()
    }
}

/// Value created by each run, by playing its commands again. Takes tenths of a second for a long one.
pub(super) fn values(paths: &[PathBuf], cancel: &AtomicBool) -> BTreeMap<PathBuf, Money> {
    let value = |path: &PathBuf| {
        let save = disk::read(path).ok()?;
        let loaded = scenario::load(&save.header.scenario_source()?).ok()?;
        let hash = save.header.scenario_hash.clone();
        let resumed = Session::resume(&save, loaded.scenario, &hash);
        Some((path.clone(), resumed.session.score().value()))
    };
    paths
        .iter()
        .take_while(|_| !cancel.load(Ordering::Relaxed))
        .filter_map(value)
        .collect()
}

impl Desk {
    /// To the list of saves.
    pub(super) fn open_saves(&mut self) {
        if let Some(slots) = &self.slots {
            slots.clear_deleted(now());
        }
        self.saves.told = None;
        self.read_saves();
        self.go(Screen::Saves);
    }

    /// Reads the list anew, with what was played until now in it.
    fn read_saves(&mut self) {
        let t = self.texts();
        let unsaved = self.saver.as_ref().and_then(|saver| saver.flush().err());
        let mut problem = unsaved.map(|error| saves::not_saved(&error, t));
        let list = match self.slots.as_ref().map(Slots::list) {
            Some(Ok(list)) => list,
            Some(Err(error)) => {
                let said = [("problem", error.to_string().into())];
                problem = Some(t.with("saves-folder-failed", said));
                Vec::new()
            }
            None => {
                problem = Some(t.get("author-no-folder"));
                Vec::new()
            }
        };
        self.saves.list = list;
        self.saves.problem = problem;
        self.saves.version += 1;
        if self.session.is_none() {
            let newest = self.slots.as_ref().and_then(Slots::newest);
            self.saved = newest.map(|(_, info)| info);
        }
    }

    /// The list as the screen shows it; `values` once they are worked out.
    pub(super) fn saves_view(&self, values: Option<&BTreeMap<PathBuf, Money>>) -> SavesView {
        let t = self.texts();
        let title = |info: &SlotInfo| {
            let id = &info.header.scenario;
            let all = self.library.books.iter();
            let book = all.chain(&self.book).find(|b| b.scenario.id == *id)?;
            let title = book.texts(self.lang).get("scenario-title");
            Some((title, book.scenario.quarters))
        };
        let row = |slot: &Slot| {
            let value = values.and_then(|v| v.get(&slot.path)).copied();
            saves::row(slot, title, value, now(), t)
        };
        let run = self.own_session().map(|session| {
            let state = session.state();
            t.with(
                "saves-run-note",
                [
                    ("scenario", t.get("scenario-title").into()),
                    ("quarter", state.quarter.into()),
                    ("quarters", state.quarters.into()),
                ],
            )
        });
        let deleted = self.saves.deleted.as_ref();
        SavesView {
            rows: self.saves.list.iter().map(row).collect(),
            run,
            folder: self
                .slots
                .as_ref()
                .map_or_else(String::new, |s| s.folder().display().to_string()),
            undo: deleted.map(|d| {
                let stem = d.was.file_stem().unwrap_or_default();
                stem.to_string_lossy().into_owned()
            }),
            told: self.saves.told.clone(),
            problem: self.saves.problem.clone(),
        }
    }

    /// What is asked for on the screen of saves.
    pub(super) fn saving(&mut self, what: Saving) {
        let Some(slots) = self.slots.clone() else {
            return;
        };
        self.saves.told = None;
        let kept = |path: PathBuf| ("saves-kept", path);
        let done = match what {
            Saving::Open(path) => {
                self.open_save(&path);
                return;
            }
            Saving::KeepRun(name) => {
                let Some(session) = self.own_session() else {
                    return;
                };
                slots.keep(&session.to_save(now()), &name).map(kept)
            }
            Saving::Keep { path, name } => disk::read(&path)
                .and_then(|save| slots.keep(&save, &name))
                .map(kept),
            Saving::Rename { path, name } => slots.rename(&path, &name).map(kept),
            Saving::Delete(path) => {
                // What still waits to be written would bring it back.
                if let Some(saver) = &self.saver {
                    let _ = saver.flush();
                }
                slots.delete(&path, now()).map(|deleted| {
                    self.saves.deleted = Some(deleted);
                    ("", path)
                })
            }
            Saving::Undo => {
                let Some(deleted) = self.saves.deleted.take() else {
                    return;
                };
                slots
                    .restore(&deleted)
                    .map(|path| ("saves-restored", path))
                    .inspect_err(|_| self.saves.deleted = Some(deleted.clone()))
            }
            Saving::Import(path) => slots
                .import(Path::new(&path))
                .map(|path| ("saves-imported", path)),
            Saving::Export { path, who } => {
                let Some(folder) = settings::folder(Folder::HandIn) else {
                    return;
                };
                slots
                    .export(&path, &who, &folder)
                    .map(|path| ("saves-exported", path))
            }
        };
        self.read_saves();
        let t = self.texts();
        match done {
            Ok((key, path)) => {
                let said = [("path", path.display().to_string().into())];
                self.saves.told = (!key.is_empty()).then(|| t.with(key, said));
            }
            Err(error) => {
                let place = error.path().display().to_string();
                let said = [
                    ("path", place.into()),
                    ("reason", saves::reason(&error, t).into()),
                ];
                self.saves.problem = Some(t.with("saves-failed", said));
            }
        }
    }

    /// Goes on with a save. What is wrong with it is told; the file stays as
    /// it is, and so does the autosave of another run of its scenario.
    pub(super) fn open_save(&mut self, path: &Path) {
        let t = self.texts();
        let read = disk::read(path)
            .map_err(|e| saves::reason(&e, t))
            .and_then(|save| {
                if let Some(book) = self.library.of_save(&save.header) {
                    return Ok((book.clone(), save));
                }
                let source = save.header.scenario_source().ok_or_else(|| {
                    t.with(
                        "save-without-scenario",
                        [("id", save.header.scenario.clone().into())],
                    )
                })?;
                let loaded = scenario::load(&source).map_err(|problems| {
                    let first = problems.to_string();
                    let first = first.lines().next().unwrap_or_default().to_owned();
                    t.with("save-scenario-broken", [("problem", first.into())])
                })?;
                Ok((Book::new(&source, &loaded), save))
            });
        let (book, save) = match read {
            Ok(read) => read,
            Err(problem) => {
                self.notice = Some(problem);
                return;
            }
        };
        self.leave_aside();
        self.make_way(&book, &save);
        let hash = book.provenance.hash.clone();
        let resumed = Session::resume(&save, book.scenario.clone(), &hash);
        let differs = resumed.report.parting.is_some() || resumed.report.scenario_changed;
        (self.quarters, self.preset) = (book.scenario.quarters, None);
        self.book = Some(book);
        self.take_up(resumed.session);
        self.clock.paused = true;
        if differs {
            self.notice = Some(self.texts().get("save-changed"));
        }
    }

    /// The run goes on in the autosave of its scenario. If another run lies
    /// there, that one gets a name of its own first.
    fn make_way(&mut self, book: &Book, save: &Save) {
        // What is still to be written belongs to the run before.
        self.saver = None;
        let Some(slots) = &self.slots else { return };
        let path = slots.autosave(&book.scenario.id, &book.provenance.source);
        let part_of = |there: &Save| {
            there.header.seed == save.header.seed && save.log.starts_with(&there.log)
        };
        if disk::read(&path).is_ok_and(|there| !part_of(&there)) {
            self.set_aside(book);
        }
    }
}
