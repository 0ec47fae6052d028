//! What the player set: language, look, columns of the book; kept beside the saves.

use crate::locale::Lang;
use crate::run::slots;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::PathBuf;

/// Language, look, columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Language.
    pub lang: Lang,
    /// Dark look.
    pub dark: bool,
    /// Columns of the book, in a line; empty: the usual ones.
    pub columns: String,
}

#[derive(Serialize, Deserialize)]
struct File {
    lang: String,
    dark: bool,
    #[serde(default)]
    columns: String,
}

fn path() -> Option<PathBuf> {
    slots::home().map(|home| home.join("settings.ron"))
}

impl Settings {
    /// As set before; else the system's language, Chinese where that is neither
    /// Chinese nor English. A file that can't be read counts as none: it holds
    /// nothing that can't be set again with two clicks.
    pub fn read() -> Self {
        let file = path()
            .and_then(|p| fs::read_to_string(p).ok())
            .and_then(|text| ron::from_str::<File>(&text).ok());
        let system = || {
            ["LC_ALL", "LC_MESSAGES", "LANG"]
                .iter()
                .filter_map(|name| std::env::var(name).ok())
                .find_map(|value| Lang::parse(&value))
        };
        match file {
            Some(file) => Self {
                lang: Lang::parse(&file.lang).unwrap_or_default(),
                dark: file.dark,
                columns: file.columns,
            },
            None => Self {
                lang: system().unwrap_or_default(),
                dark: false,
                columns: String::new(),
            },
        }
    }

    /// Keeps them. A folder that can't be written loses the setting, not the run.
    pub fn write(&self) {
        let Some(path) = path() else { return };
        let file = File {
            lang: self.lang.code().to_owned(),
            dark: self.dark,
            columns: self.columns.clone(),
        };
        let Ok(text) = ron::to_string(&file) else {
            return;
        };
        let kept = path
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&path, text));
        if let Err(problem) = kept {
            bevy::log::warn!("{} was not written: {problem}", path.display());
        }
    }
}
