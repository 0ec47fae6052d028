//! The saved runs: what each is, how far it has come, and what is wrong with one that can't be read.

use crate::locale::{self, Texts, civil};
use crate::run::disk::DiskError;
use crate::run::save::Fault;
use crate::run::slots::{Slot, SlotInfo};
use crate::sim::Money;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What is done with saves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Goes on with a save.
    Open(PathBuf),
    /// Keeps a save under a name.
    Keep {
        /// Which.
        path: PathBuf,
        /// Its name.
        name: String,
    },
    /// Gives a save another name.
    Rename {
        /// Which.
        path: PathBuf,
        /// Its name.
        name: String,
    },
    /// Keeps the run on the desk under a name.
    KeepRun(String),
    /// Deletes a save.
    Delete(PathBuf),
    /// Takes the last deletion back.
    Undo,
    /// Takes in a file from somewhere else.
    Import(String),
    /// Writes a save out to be handed in.
    Export {
        /// Which.
        path: PathBuf,
        /// Who hands it in.
        who: String,
    },
}

/// A save in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveRow {
    /// Its file.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// The game wrote it by itself.
    pub auto: bool,
    /// “Steel Trade · quarter 2 of 6 · week 5”.
    pub place: String,
    /// When it was saved, and when it was begun.
    pub when: String,
    /// “Seed 20”.
    pub seed: String,
    /// Value created, and whether any was; none while it is worked out, and before the first close.
    pub value: Option<(String, bool)>,
    /// It was played to its end.
    pub over: bool,
    /// Why it can't be read; such a file is left alone.
    pub problem: Option<String>,
}

/// The screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavesView {
    /// The saves, the newest first.
    pub rows: Vec<SaveRow>,
    /// The run on the desk, which can be kept under a name.
    pub run: Option<String>,
    /// Where saves lie; empty where the system has no place for them.
    pub folder: String,
    /// The save that was deleted last and can be taken back.
    pub undo: Option<String>,
    /// What was done last, such as where a file was written.
    pub told: Option<String>,
    /// The folder can't be read.
    pub problem: Option<String>,
}

/// A name of a save as people know it.
pub fn name(path: &Path, auto: bool, t: &Texts) -> String {
    if auto {
        return t.get("saves-auto");
    }
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// A row of the list. `title` tells the title and the quarters of a scenario, where it is known; `value` what the run created.
pub fn row(
    slot: &Slot,
    title: impl Fn(&SlotInfo) -> Option<(String, u8)>,
    value: Option<Money>,
    now: u64,
    t: &Texts,
) -> SaveRow {
    let name = name(&slot.path, slot.auto, t);
    let path = slot.path.clone();
    let info = match &slot.content {
        Ok(info) => info,
        Err(error) => {
            return SaveRow {
                path,
                name: file_name(&slot.path),
                auto: false,
                place: String::new(),
                when: String::new(),
                seed: String::new(),
                value: None,
                over: false,
                problem: Some(reason(error, t)),
            };
        }
    };
    let header = &info.header;
    let (scenario, all) = title(info).unwrap_or((header.scenario.clone(), header.quarters));
    let quarters = match header.quarters {
        0 => all,
        quarters => quarters,
    };
    let over = quarters > 0 && info.closed >= quarters;
    let key = if over {
        "saves-place-over"
    } else {
        "saves-place"
    };
    let place = t.with(
        key,
        [
            ("scenario", scenario.into()),
            ("quarter", info.quarter.into()),
            ("quarters", quarters.into()),
        ],
    );
    let when = t.with(
        "saves-when",
        [
            ("saved", moment(header.updated, now, t).into()),
            ("begun", moment(header.created, now, t).into()),
        ],
    );
    SaveRow {
        path,
        name,
        auto: slot.auto,
        place,
        when,
        seed: t.with("saves-seed", [("seed", header.seed.to_string().into())]),
        value: value.filter(|_| info.closed > 0).map(|value| {
            let said = locale::money_signed(t, value);
            let said = t.with("saves-value", [("value", said.into())]);
            (said, !value.is_negative())
        }),
        over,
        problem: None,
    }
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Why a save can't be read or written, in a sentence.
pub fn reason(error: &DiskError, t: &Texts) -> String {
    match error {
        DiskError::Broken { fault, .. } => match fault {
            Fault::NotASave => t.get("save-fault-not"),
            Fault::Version(version) => {
                t.with("save-fault-version", [("version", (*version).into())])
            }
            Fault::Checksum => t.get("save-fault-checksum"),
            Fault::Syntax { line, .. } => t.with("save-fault-syntax", [("line", (*line).into())]),
            Fault::TooLarge => t.get("save-fault-large"),
            Fault::Unwritable(_) => t.get("save-fault-unwritable"),
        },
        DiskError::Io { source, .. } => match source.kind() {
            ErrorKind::NotFound => t.get("save-fault-gone"),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                t.get("save-fault-denied")
            }
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => t.get("save-fault-full"),
            _ => t.with("save-fault-other", [("problem", source.to_string().into())]),
        },
    }
}

/// That a run could not be saved: why, where, and what to do.
pub fn not_saved(error: &DiskError, t: &Texts) -> String {
    let folder = error.path().parent().unwrap_or(error.path());
    t.with(
        "save-failed",
        [
            ("reason", reason(error, t).into()),
            ("folder", folder.display().to_string().into()),
        ],
    )
}

/// A moment as people say it: minutes and hours ago, else its date (UTC).
fn moment(at: u64, now: u64, t: &Texts) -> String {
    if at == 0 {
        return t.get("moment-unknown");
    }
    match now.saturating_sub(at) {
        0..60 => t.get("moment-now"),
        ago @ 60..3_600 => t.with("moment-minutes", [("count", ((ago / 60) as u32).into())]),
        ago @ 3_600..86_400 => t.with("moment-hours", [("count", ((ago / 3_600) as u32).into())]),
        _ => {
            let (year, month, day) = civil((at / 86_400) as i64);
            let plain = |n: i64| n.to_string();
            t.with(
                "moment-date",
                [
                    ("year", plain(year).into()),
                    ("month", plain(month).into()),
                    ("day", plain(day).into()),
                ],
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    #[test]
    fn a_full_disk_is_told_with_what_to_do_in_both_languages() {
        let error = DiskError::Io {
            path: PathBuf::from("/home/x/saves/auto-steel.clientele"),
            source: std::io::Error::from(ErrorKind::StorageFull),
        };
        for lang in Lang::ALL {
            let t = Texts::new(lang, "");
            let said = not_saved(&error, &t);
            assert!(said.contains("/home/x/saves"), "{said}");
            assert!(said.contains(&t.get("save-fault-full")), "{said}");
        }
    }

    #[test]
    fn moments_are_told_from_now() {
        let t = Texts::new(Lang::En, "");
        let now = 1_700_000_000;
        assert_eq!(moment(now - 5, now, &t), t.get("moment-now"));
        assert!(moment(now - 7_200, now, &t).contains('2'));
        assert!(moment(now - 10 * 86_400, now, &t).contains("2023"));
    }
}
