//! Saving in the background: the latest save wins, and whoever hands it over never waits for the disk.
//!
//! This file is the seam for threads: a platform without them writes in `put`.

use super::disk::{self, DiskError};
use super::save::Save;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};

/// A thread that writes saves to one file.
#[derive(Debug)]
pub struct Autosaver {
    shared: Arc<Shared>,
    path: PathBuf,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    desk: Mutex<Desk>,
    bell: Condvar,
}

/// What lies between the two threads.
#[derive(Debug, Default)]
struct Desk {
    next: Option<Save>,
    writing: bool,
    stop: bool,
    error: Option<DiskError>,
}

impl Shared {
    fn desk(&self) -> MutexGuard<'_, Desk> {
        // Nothing that holds the lock can leave the desk half changed.
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'a>(&self, desk: MutexGuard<'a, Desk>) -> MutexGuard<'a, Desk> {
        self.bell.wait(desk).unwrap_or_else(PoisonError::into_inner)
    }
}

impl Autosaver {
    /// Starts the writer of a file. Fails only if the system has no thread left.
    pub fn start(path: PathBuf) -> io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let (theirs, file) = (Arc::clone(&shared), path.clone());
        let thread = Builder::new()
            .name("autosave".to_owned())
            .spawn(move || write_all(&theirs, &file))?;
        Ok(Self {
            shared,
            path,
            thread: Some(thread),
        })
    }

    /// The file it writes.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Hands a save over and returns at once. One that still waits is replaced.
    pub fn put(&self, save: Save) {
        self.shared.desk().next = Some(save);
        self.shared.bell.notify_all();
    }

    /// Waits until all that was handed over is on disk; tells what went wrong
    /// since the last time somebody asked.
    pub fn flush(&self) -> Result<(), DiskError> {
        let mut desk = self.shared.desk();
        while desk.next.is_some() || desk.writing {
            desk = self.shared.wait(desk);
        }
        desk.error.take().map_or(Ok(()), Err)
    }

    /// What went wrong since the last time somebody asked, without waiting.
    pub fn take_error(&self) -> Option<DiskError> {
        self.shared.desk().error.take()
    }
}

impl Drop for Autosaver {
    /// Writes what still waits, then ends the thread.
    fn drop(&mut self) {
        self.shared.desk().stop = true;
        self.shared.bell.notify_all();
        if let Some(thread) = self.thread.take() {
            // A writer that panicked has nothing left to say here.
            let _ = thread.join();
        }
    }
}

fn write_all(shared: &Shared, path: &Path) {
    let mut desk = shared.desk();
    loop {
        if let Some(save) = desk.next.take() {
            desk.writing = true;
            drop(desk);
            let result = disk::write(&save, path);
            desk = shared.desk();
            desk.writing = false;
            // A later success makes an earlier failure good.
            desk.error = result.err();
            shared.bell.notify_all();
        } else if desk.stop {
            return;
        } else {
            desk = shared.wait(desk);
        }
    }
}
