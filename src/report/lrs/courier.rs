//! Hands runs over to a store while somebody plays: into the queue first, then off. Nobody waits for it, and nothing is lost by
//! ending the program: what the store hasn't taken lies in the queue.
//!
//! This file is the seam for threads: a platform without them does nothing here.

use super::http::{Address, AddressFault, Http, Store};
use super::queue::{Queue, QueueError};
use super::send::{Patience, Stop, send};
use crate::locale::Lang;
use crate::report::xapi::{Learner, told};
use crate::run::Save;
use crate::scenario;
use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::Builder;
use std::time::Duration;

/// How long to go on while somebody plays: the next quarter is another chance.
pub const BRIEF: Patience = Patience {
    tries: 3,
    first: Duration::from_secs(1),
    most: Duration::from_secs(4),
};

/// A run that is to be told.
#[derive(Clone)]
pub struct Parcel {
    /// The run, as far as it is.
    pub save: Save,
    /// Whose it is.
    pub learner: Learner,
    /// The language it is played in.
    pub lang: Lang,
    /// Folder of what waits for the store.
    pub folder: PathBuf,
    /// Where the store is; none: it only goes into the queue, as the secret is missing.
    pub address: Option<Address>,
}

/// Why something waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no secret yet.
    Secret,
    /// The address can't be used.
    Address(AddressFault),
    /// The store didn't take it.
    Stop(Stop),
    /// The folder of what waits, or the scenario of the run, can't be worked with.
    Here(String),
}

/// What became of all that was handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Statements that the store took since the program began.
    pub sent: usize,
    /// Statements that it won't have.
    pub refused: usize,
    /// Statements that wait.
    pub waiting: usize,
    /// Something is under way.
    pub busy: bool,
    /// Why something waits.
    pub trouble: Option<Trouble>,
}

/// How a store is reached; a test may stand in for one.
pub type Open = Box<dyn Fn(&Address) -> Result<Box<dyn Store>, AddressFault> + Send>;

/// A thread that hands runs over.
pub struct Courier {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    desk: Mutex<Desk>,
    bell: Condvar,
}

#[derive(Default)]
struct Desk {
    parcels: VecDeque<Parcel>,
    heard: Heard,
    /// A parcel is on its way into the queue.
    packing: bool,
    stop: bool,
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

impl Courier {
    /// One that talks to stores over HTTP. Fails only if the system has no thread left.
    pub fn start() -> io::Result<Self> {
        let open = |address: &Address| -> Result<Box<dyn Store>, AddressFault> {
            Ok(Box::new(Http::new(address)?))
        };
        Self::with(Box::new(open), BRIEF)
    }

    /// One that reaches stores in another way.
    pub fn with(open: Open, patience: Patience) -> io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        Builder::new()
            .name("records".to_owned())
            .spawn(move || work(&theirs, &open, patience))?;
        Ok(Self { shared })
    }

    /// Hands a run over and returns at once. The same run that still lies
    /// there is replaced: the later one tells more of it.
    pub fn put(&self, parcel: Parcel) {
        let mut desk = self.shared.desk();
        let header = &parcel.save.header;
        let (seed, created) = (header.seed, header.created);
        desk.parcels.retain(|other| {
            let there = &other.save.header;
            (there.seed, there.created) != (seed, created)
                || other.save.log.len() > parcel.save.log.len()
        });
        desk.parcels.push_back(parcel);
        desk.heard.busy = true;
        self.shared.bell.notify_all();
    }

    /// What became of it so far.
    pub fn heard(&self) -> Heard {
        self.shared.desk().heard.clone()
    }
}

impl Drop for Courier {
    /// What nobody has taken up yet goes into the queue; what is on its way to
    /// a store isn't waited for, as it lies there already.
    fn drop(&mut self) {
        let mut desk = self.shared.desk();
        desk.stop = true;
        let left = std::mem::take(&mut desk.parcels);
        while desk.packing {
            desk = self.shared.wait(desk);
        }
        drop(desk);
        self.shared.bell.notify_all();
        for parcel in &left {
            // There is nobody left to tell; the save has it all the same.
            let _ = pack(parcel);
        }
    }
}

/// Puts what is new of a run into the queue.
fn pack(parcel: &Parcel) -> Result<Queue, Trouble> {
    let queue = Queue::at(parcel.folder.clone());
    let header = &parcel.save.header;
    let source = header.scenario_source();
    let source = source.ok_or_else(|| Trouble::Here(header.scenario.clone()))?;
    let loaded = scenario::load(&source).map_err(|e| Trouble::Here(e.to_string()))?;
    let told = told(&parcel.save, &loaded, &parcel.learner, parcel.lang);
    queue.add_new(&told.statements).map_err(|e| here(&e))?;
    Ok(queue)
}

fn here(error: &QueueError) -> Trouble {
    Trouble::Here(error.to_string())
}

fn work(shared: &Shared, open: &Open, patience: Patience) {
    loop {
        let mut desk = shared.desk();
        while desk.parcels.is_empty() && !desk.stop {
            desk.heard.busy = false;
            desk = shared.wait(desk);
        }
        if desk.stop {
            return;
        }
        let Some(parcel) = desk.parcels.pop_front() else {
            continue;
        };
        desk.packing = true;
        drop(desk);
        let packed = pack(&parcel);
        let mut desk = shared.desk();
        desk.packing = false;
        shared.bell.notify_all();
        if desk.stop {
            return;
        }
        drop(desk);
        let queue = Queue::at(parcel.folder.clone());
        let sent = packed.and_then(|queue| off(&queue, parcel.address.as_ref(), open, patience));
        let waiting = queue.count().unwrap_or(0);
        let mut desk = shared.desk();
        let heard = &mut desk.heard;
        heard.waiting = waiting;
        match sent {
            Ok(sent) => {
                heard.sent += sent.0;
                heard.refused += sent.1;
                heard.trouble = sent.2.map(Trouble::Stop);
            }
            Err(trouble) => heard.trouble = Some(trouble),
        }
    }
}

/// Sends what waits: how many were stored, how many refused, why it ended.
fn off(
    queue: &Queue,
    address: Option<&Address>,
    open: &Open,
    patience: Patience,
) -> Result<(usize, usize, Option<Stop>), Trouble> {
    let address = address.ok_or(Trouble::Secret)?;
    let store = open(address).map_err(Trouble::Address)?;
    let sent = send(queue, store.as_ref(), patience, &std::thread::sleep);
    let sent = sent.map_err(|e| here(&e))?;
    Ok((sent.stored, sent.refused, sent.stop))
}
