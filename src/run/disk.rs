//! Saves on disk: written beside the old one, synced and renamed, so that no moment leaves none.

use super::save::{Fault, MAX_BYTES, Save};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;
use thiserror::Error;

/// Why a save could not be read or written. The file is as it was.
#[derive(Debug, Error)]
pub enum DiskError {
    /// The file or its folder can't be used.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is not a save that can be read; it is left alone.
    #[error("{}: {fault}", path.display())]
    Broken {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        fault: Fault,
    },
}

impl DiskError {
    /// The file it is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::Io { path, .. } | Self::Broken { path, .. } => path,
        }
    }
}

/// What the system said, for those who tell the path themselves.
impl From<DiskError> for io::Error {
    fn from(error: DiskError) -> Self {
        match error {
            DiskError::Io { source, .. } => source,
            DiskError::Broken { fault, .. } => Self::other(fault),
        }
    }
}

pub(super) fn io_error(path: &Path) -> impl FnOnce(io::Error) -> DiskError {
    let path = path.to_owned();
    move |source| DiskError::Io { path, source }
}

/// Reads a save; version and checksum must be right.
pub fn read(path: &Path) -> Result<Save, DiskError> {
    decode(path, Save::decode)
}

/// Reads a save or a log written by hand.
pub fn read_log(path: &Path) -> Result<Save, DiskError> {
    decode(path, Save::decode_log)
}

/// The save before this one, when this one can't be read. Nothing is written:
/// the broken file stays where it is.
pub fn recover(path: &Path) -> Result<Save, DiskError> {
    read(&backup_path(path))
}

/// Where the previous save is kept.
pub fn backup_path(path: &Path) -> PathBuf {
    suffixed(path, "bak")
}

fn decode(
    path: &Path,
    decode: impl FnOnce(&[u8]) -> Result<Save, Fault>,
) -> Result<Save, DiskError> {
    let file = File::open(path).map_err(io_error(path))?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(io_error(path))?;
    let whole = if bytes.len() as u64 > MAX_BYTES {
        Err(Fault::TooLarge)
    } else {
        decode(&bytes)
    };
    whole.map_err(|fault| DiskError::Broken {
        path: path.to_owned(),
        fault,
    })
}

/// Writes a save, keeping the previous one as `.bak`.
pub fn write(save: &Save, path: &Path) -> Result<(), DiskError> {
    stage(save, path)?.commit()
}

/// A save that is on disk under a temporary name. Until [`Staged::commit`] the
/// old save is untouched, whatever happens to the process.
#[derive(Debug)]
pub struct Staged {
    file: NamedTempFile,
    path: PathBuf,
}

/// Writes a save under a temporary name in the folder of `path` and syncs it.
pub fn stage(save: &Save, path: &Path) -> Result<Staged, DiskError> {
    let text = save.encode().map_err(|fault| DiskError::Broken {
        path: path.to_owned(),
        fault,
    })?;
    Ok(Staged {
        file: beside(text.as_bytes(), path)?,
        path: path.to_owned(),
    })
}

/// Bytes under a temporary name in the folder of `path`, synced.
fn beside(bytes: &[u8], path: &Path) -> Result<NamedTempFile, DiskError> {
    let folder = folder_of(path);
    fs::create_dir_all(folder).map_err(io_error(folder))?;
    let mut file = tempfile::Builder::new()
        .prefix(".clientele-")
        .suffix(".tmp")
        .tempfile_in(folder)
        .map_err(io_error(folder))?;
    file.write_all(bytes)
        .and_then(|()| file.as_file().sync_all())
        .map_err(io_error(path))?;
    Ok(file)
}

/// A file gets its name for good.
fn named(file: NamedTempFile, path: &Path) -> Result<(), DiskError> {
    file.persist(path).map_err(|e| io_error(path)(e.error))?;
    sync_folder(folder_of(path)).map_err(io_error(path))
}

impl Staged {
    /// Keeps the old save aside, takes its name, and syncs the folder.
    pub fn commit(self) -> Result<(), DiskError> {
        let Self { file, path } = self;
        if path.exists() {
            // What can't be read must not push out a good backup, nor be lost.
            let aside = match read(&path) {
                Ok(_) => backup_path(&path),
                Err(_) => broken_path(&path),
            };
            keep(&path, &aside).map_err(io_error(&aside))?;
        }
        named(file, &path)
    }
}

/// Gives a file a second name, in place of what had that name before. The first
/// name never goes away, so there is no moment without a save.
fn keep(path: &Path, aside: &Path) -> io::Result<()> {
    let between = suffixed(aside, "tmp");
    let _ = fs::remove_file(&between);
    // Some file systems know no hard links.
    if fs::hard_link(path, &between).is_err() {
        fs::copy(path, &between)?;
        File::open(&between)?.sync_all()?;
    }
    fs::rename(&between, aside)
}

/// A free name for a save that can't be read.
fn broken_path(path: &Path) -> PathBuf {
    (1..100)
        .map(|n| suffixed(path, &format!("broken-{n}")))
        .find(|p| !p.exists())
        .unwrap_or_else(|| suffixed(path, "broken"))
}

/// Writes any file the way saves are: beside its place, synced, then renamed. What
/// had the name before is gone; there is no moment with half of either.
pub fn put(bytes: &[u8], path: &Path) -> Result<(), DiskError> {
    named(beside(bytes, path)?, path)
}

/// Takes a file away for good; one that is gone already is no problem.
pub fn drop_file(path: &Path) -> Result<(), DiskError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(io_error(path)(error)),
        _ => sync_folder(folder_of(path)).map_err(io_error(path)),
    }
}

fn suffixed(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    PathBuf::from(name)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes the rename itself durable. Windows syncs it with the file.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
