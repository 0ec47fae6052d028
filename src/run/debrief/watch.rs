//! Who waits for a debrief: is told how far it is, and can call it off.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// How far a debrief is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Key of what is being worked out: `turning`, `seeds`…
    pub part: &'static str,
    /// Steps of it that are done.
    pub done: u32,
    /// Steps it has.
    pub of: u32,
    /// Parts before it.
    pub parts: u32,
}

/// What is told how far it is, from any thread.
pub type Tell<'a> = &'a (dyn Fn(Progress) + Sync);

/// Tells somebody how far it is, and asks whether to go on.
pub struct Watch<'a> {
    tell: Tell<'a>,
    cancel: Flag<'a>,
    /// Key of the part, as its place in [`PARTS`].
    part: AtomicU32,
    done: AtomicU32,
    of: AtomicU32,
}

enum Flag<'a> {
    Theirs(&'a AtomicBool),
    Own(AtomicBool),
}

/// The parts of a debrief that take long, in their order.
pub const PARTS: [&str; 6] = ["why", "forecasts", "turning", "search", "seeds", "bots"];

impl<'a> Watch<'a> {
    /// `tell` is told of every step; setting `cancel` ends the work soon.
    pub const fn new(tell: Tell<'a>, cancel: &'a AtomicBool) -> Self {
        Self {
            tell,
            cancel: Flag::Theirs(cancel),
            part: AtomicU32::new(0),
            done: AtomicU32::new(0),
            of: AtomicU32::new(1),
        }
    }

    /// Nobody waits.
    pub fn silent() -> Watch<'static> {
        Watch {
            tell: &|_| (),
            cancel: Flag::Own(AtomicBool::new(false)),
            part: AtomicU32::new(0),
            done: AtomicU32::new(0),
            of: AtomicU32::new(1),
        }
    }

    /// The flag that ends the work.
    pub const fn flag(&self) -> &AtomicBool {
        match &self.cancel {
            Flag::Theirs(flag) => flag,
            Flag::Own(flag) => flag,
        }
    }

    /// Calls it off.
    pub fn cancel(&self) {
        self.flag().store(true, Ordering::Relaxed);
    }

    /// Whether it was called off.
    pub fn cancelled(&self) -> bool {
        self.flag().load(Ordering::Relaxed)
    }

    /// A part begins; it has so many steps.
    pub fn begin(&self, part: &str, of: u32) {
        let at = PARTS.iter().position(|p| *p == part).unwrap_or(0);
        self.part.store(at as u32, Ordering::Relaxed);
        self.of.store(of.max(1), Ordering::Relaxed);
        self.done.store(0, Ordering::Relaxed);
        self.done(0);
    }

    /// So many more steps of it are done.
    pub fn done(&self, steps: u32) {
        let done = self.done.fetch_add(steps, Ordering::Relaxed) + steps;
        let part = self.part.load(Ordering::Relaxed);
        (self.tell)(Progress {
            part: PARTS.get(part as usize).copied().unwrap_or_default(),
            done,
            of: self.of.load(Ordering::Relaxed),
            parts: part,
        });
    }
}

impl Progress {
    /// How much of the whole is done, 0…1: each part counts alike.
    pub fn share(&self) -> f64 {
        let own = f64::from(self.done.min(self.of)) / f64::from(self.of.max(1));
        (f64::from(self.parts) + own) / PARTS.len() as f64
    }
}
