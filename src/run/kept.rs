//! A small file of one's own beside the saves: read whole, written whole. What was practised and what was best in the quiz is kept so.

use super::disk;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io;
use std::path::{Path, PathBuf};

/// Reads what is kept; an absent file is an empty one.
///
/// # Errors
///
/// The file can't be read, or holds something else; it is left as it is.
pub(super) fn read<T: DeserializeOwned + Default>(path: &Path) -> io::Result<T> {
    match std::fs::read(path) {
        Ok(bytes) => serde_json::from_slice(&bytes).map_err(io::Error::other),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(T::default()),
        Err(error) => Err(error),
    }
}

/// Writes it beside the old file first, so that a crash leaves one of the two whole.
///
/// # Errors
///
/// The folder can't be written.
pub(super) fn write<T: Serialize>(what: &T, path: &Path) -> io::Result<()> {
    Ok(disk::put(&serde_json::to_vec(what)?, path)?)
}

/// Where a file of this name is kept.
pub(super) fn place(name: &str) -> Option<PathBuf> {
    Some(super::slots::home()?.join(name))
}
