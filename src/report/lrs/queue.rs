//! What waits to be sent: a folder with a file for each batch. A batch is there until the store has it.

use crate::report::xapi::array;
use crate::run::disk::{self, DiskError};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Most statements of a batch.
const MOST: usize = 100;
/// Most bytes of a batch: many servers take a megabyte.
const BYTES: usize = 512 << 10;
/// Folder of what the store refused.
const REFUSED: &str = "refused";
/// Folder of what was put in before: the ids of each run's statements.
const TOLD: &str = "told";
/// Digits of a store's address in the name of its folder.
const NAME: usize = 16;

/// What waits to be sent to one store.
#[derive(Clone, Debug)]
pub struct Queue {
    folder: PathBuf,
}

/// Why the folder can't be worked with.
#[derive(Debug, Error)]
pub enum QueueError {
    /// A file can't be read or written.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// The folder can't be listed.
    #[error("{}: {source}", folder.display())]
    Folder {
        /// Which.
        folder: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Something else lies among the batches.
    #[error("{}: this is no batch of statements; move it away", path.display())]
    Strange {
        /// Which file.
        path: PathBuf,
    },
}

/// A batch that waits.
#[derive(Clone, Debug)]
pub struct Batch {
    path: PathBuf,
    /// Its statements.
    pub statements: Vec<Value>,
}

impl Queue {
    /// The queue in a folder, which need not exist yet.
    pub const fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder for a store below the folder of all that the game writes:
    /// what waits for one store is no business of another.
    pub fn folder_of(home: &Path, url: &str) -> PathBuf {
        let digest = blake3::hash(url.trim().trim_end_matches('/').as_bytes()).to_hex();
        home.join("lrs").join(&digest.as_str()[..NAME])
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder of what the store refused.
    pub fn refused(&self) -> PathBuf {
        self.folder.join(REFUSED)
    }

    /// Puts statements into the queue, in batches. The same statements put in
    /// twice wait once: a batch is named after what it holds.
    pub fn add(&self, statements: &[Value]) -> Result<(), QueueError> {
        let mut rest = statements;
        while !rest.is_empty() {
            let mut bytes = 0;
            let fits = rest.iter().take(MOST).take_while(|statement| {
                bytes += statement.to_string().len();
                bytes <= BYTES
            });
            // One that is larger than all goes alone.
            let (batch, after) = rest.split_at(fits.count().max(1));
            self.put(batch)?;
            rest = after;
        }
        Ok(())
    }

    /// Puts in what is new of a run, which is told from its beginning; says how
    /// many that are. What was put in once isn't put in again, even after it
    /// has gone. It is marked after it lies there: a crash in between tells
    /// something twice, and a store holds it once.
    pub fn add_new(&self, statements: &[Value]) -> Result<usize, QueueError> {
        let id = |statement: &Value| statement["id"].as_str().unwrap_or_default().to_owned();
        let Some(first) = statements.first().map(id) else {
            return Ok(0);
        };
        let name: String = first
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect();
        let path = self.folder.join(TOLD).join(format!("{name}.txt"));
        let marked = fs::read_to_string(&path).unwrap_or_default();
        let mut ids: BTreeSet<String> = marked.lines().map(str::to_owned).collect();
        let new = statements.iter().filter(|s| !ids.contains(&id(s)));
        let new: Vec<Value> = new.cloned().collect();
        if new.is_empty() {
            return Ok(0);
        }
        self.add(&new)?;
        ids.extend(new.iter().map(id));
        let mut lines: Vec<String> = ids.into_iter().collect();
        lines.push(String::new());
        disk::put(lines.join("\n").as_bytes(), &path)?;
        Ok(new.len())
    }

    fn put(&self, batch: &[Value]) -> Result<PathBuf, QueueError> {
        let body = array(batch);
        let digest = blake3::hash(body.as_bytes()).to_hex();
        // The oldest are sent first.
        let first = batch.first().and_then(|s| s["timestamp"].as_str());
        let when: String = first
            .unwrap_or_default()
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let path = self
            .folder
            .join(format!("{when}-{}.json", &digest.as_str()[..16]));
        disk::put(body.as_bytes(), &path)?;
        Ok(path)
    }

    /// The batches that wait, oldest first.
    pub fn waiting(&self) -> Result<Vec<PathBuf>, QueueError> {
        let fault = |source| QueueError::Folder {
            folder: self.folder.clone(),
            source,
        };
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(fault)?,
        };
        let mut paths = Vec::new();
        for entry in entries {
            let path = entry.map_err(fault)?.path();
            // What a crash left half written has another ending, and a dot in front.
            let hidden = path
                .file_name()
                .is_none_or(|name| name.to_string_lossy().starts_with('.'));
            if !hidden && path.extension().is_some_and(|end| end == "json") {
                paths.push(path);
            }
        }
        paths.sort();
        Ok(paths)
    }

    /// How many statements wait.
    pub fn count(&self) -> Result<usize, QueueError> {
        let mut count = 0;
        for path in self.waiting()? {
            count += self.read(&path)?.map_or(0, |batch| batch.statements.len());
        }
        Ok(count)
    }

    /// A batch; none: it is gone, as somebody else has sent it.
    pub fn read(&self, path: &Path) -> Result<Option<Batch>, QueueError> {
        let bytes = match fs::read(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            bytes => bytes.map_err(|source| QueueError::Folder {
                folder: path.to_owned(),
                source,
            })?,
        };
        match serde_json::from_slice(&bytes) {
            Ok(statements) => Ok(Some(Batch {
                path: path.to_owned(),
                statements,
            })),
            Err(_) => Err(QueueError::Strange {
                path: path.to_owned(),
            }),
        }
    }

    /// The store has all of a batch.
    pub fn done(&self, batch: &Batch) -> Result<(), QueueError> {
        Ok(disk::drop_file(&batch.path)?)
    }

    /// The store has all of a batch but this: that is written before the batch
    /// goes, so that a crash leaves too much, and never too little.
    pub fn shrink(&self, batch: &Batch, rest: &[Value]) -> Result<(), QueueError> {
        let path = self.put(rest)?;
        if path != batch.path {
            self.done(batch)?;
        }
        Ok(())
    }

    /// Puts a statement aside that the store won't have, with what it said.
    pub fn refuse(&self, statement: &Value, status: u16, words: &str) -> Result<(), QueueError> {
        let id: String = statement["id"]
            .as_str()
            .unwrap_or("without-id")
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect();
        let why = json!({ "status": status, "answer": words, "statement": statement });
        let path = self.refused().join(format!("{id}.json"));
        Ok(disk::put(format!("{why:#}\n").as_bytes(), &path)?)
    }
}
