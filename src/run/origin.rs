//! From where a scenario was loaded to what a save says of it, and back.

use super::save::{Header, Origin};
use crate::scenario::{self, Source};
use std::path::PathBuf;

impl Origin {
    /// What a save says of a scenario loaded from here. A folder is kept as an
    /// absolute path, so that the save opens from anywhere on this machine.
    pub fn of(source: &Source) -> Self {
        match source {
            Source::Shipped(_) => Self::Shipped,
            Source::Folder(path) => {
                let full = std::path::absolute(path).unwrap_or_else(|_| path.clone());
                Self::Folder(full.to_string_lossy().into_owned())
            }
        }
    }
}

impl Header {
    /// Where the scenario of a save is loaded from; none if it says that it
    /// ships and this build doesn't have it.
    pub fn scenario_source(&self) -> Option<Source> {
        match &self.source {
            Origin::Shipped => scenario::shipped()
                .into_iter()
                .find(|id| *id == self.scenario)
                .map(Source::Shipped),
            Origin::Folder(path) => Some(Source::Folder(PathBuf::from(path))),
        }
    }
}
