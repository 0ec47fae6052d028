//! The work behind a class: the runs of a folder are read, replayed, debriefed and set side by side.

use crate::game::lanes;
use crate::game::library::Book;
use crate::locale::Texts;
use crate::run::debrief::class::{Class, Member, class};
use crate::run::debrief::{self, Debrief, Effort, Halt, Progress, skill};
use crate::run::disk::{self, DiskError};
use crate::run::save::{Fault as Unreadable, Save};
use crate::run::session::Session;
use crate::run::slots::{EXTENSION, whose};
use crate::scenario;
use crate::sim::Sim;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// What is played for each run of a class: less than for one alone, so that
/// thirty of them don't take all lesson.
const EFFORT: Effort = Effort {
    skill: skill::Effort {
        seeds: 100,
        trials: 80,
    },
    rollouts: 60,
};

/// How far it is: runs that are done, runs there are, share of the one in work.
#[derive(Clone, Copy, Default)]
pub(super) struct Step {
    pub(super) done: usize,
    pub(super) of: usize,
    pub(super) share: f32,
}

/// A class that was worked out.
pub(in crate::game) struct Met {
    pub(in crate::game) class: Class,
    /// Its runs, in the order of its members; the first one is for names.
    pub(in crate::game) runs: Vec<Pupil>,
    /// The words of the scenario.
    pub(super) book: Book,
    pub(in crate::game) problems: Vec<Problem>,
}

/// A run of a class.
pub(in crate::game) struct Pupil {
    pub(in crate::game) name: String,
    pub(in crate::game) debrief: Debrief,
    pub(in crate::game) sim: Sim,
    pub(in crate::game) save: Save,
}

/// Why there is no class.
pub(super) enum Unmet {
    /// No run of the folder could be read and played.
    Nothing(Vec<Problem>),
    /// It was called off.
    Cancelled,
}

/// A file that is left out.
pub(in crate::game) struct Problem {
    name: String,
    what: Fault,
}

/// Why a file is left out.
enum Fault {
    /// One that has its own words: the key of them.
    Known(&'static str),
    /// Its scenario isn't there: its id.
    NoScenario(String),
    /// Anything else, as it was told.
    Unread(String),
}

impl Fault {
    /// It is of another scenario than the first.
    const OTHER: Self = Self::Known("class-problem-other");

    /// Why a file can't be read.
    fn of(error: &DiskError) -> Self {
        match error {
            DiskError::Broken { fault, .. } => match fault {
                Unreadable::NotASave => Self::Known("class-problem-not"),
                Unreadable::Version(_) => Self::Known("class-problem-version"),
                Unreadable::Checksum | Unreadable::Syntax { .. } | Unreadable::TooLarge => {
                    Self::Known("class-problem-damaged")
                }
                Unreadable::Unwritable(why) => Self::Unread(why.clone()),
            },
            DiskError::Io { source, .. } => match source.kind() {
                ErrorKind::NotFound | ErrorKind::PermissionDenied => {
                    Self::Known("class-problem-closed")
                }
                _ => Self::Unread(source.to_string()),
            },
        }
    }
}

impl Problem {
    pub(in crate::game) fn said(&self, t: &Texts) -> String {
        let why = match &self.what {
            Fault::Known(key) => t.get(key),
            Fault::NoScenario(id) => {
                t.with("class-problem-nowhere", [("scenario", id.as_str().into())])
            }
            Fault::Unread(why) => why.clone(),
        };
        t.with(
            "class-problem",
            [("name", self.name.as_str().into()), ("why", why.into())],
        )
    }
}

pub(super) fn tell(told: &Mutex<Step>, step: Step) {
    if let Ok(mut at) = told.lock() {
        *at = step;
    }
}

/// Files of runs in a folder, sorted by name.
fn runs(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == EXTENSION))
        .collect();
    paths.sort();
    paths
}

/// A run, read and replayed.
fn replayed(path: &Path) -> Result<(Book, Session, Save), Fault> {
    let save = disk::read(path).map_err(|e| Fault::of(&e))?;
    let source = save.header.scenario_source();
    let source = source.ok_or_else(|| Fault::NoScenario(save.header.scenario.clone()))?;
    let loaded = scenario::load(&source).map_err(|_| Fault::Known("class-problem-scenario"))?;
    let book = Book::new(&source, &loaded);
    let hash = book.provenance.hash.clone();
    let resumed = Session::resume(&save, Arc::clone(&book.scenario), &hash);
    if resumed.report.parting.is_some() {
        return Err(Fault::Known("class-problem-changed"));
    }
    if resumed.session.hashes().is_empty() {
        return Err(Fault::Known("class-problem-short"));
    }
    Ok((book, resumed.session, save))
}

/// Reads the runs of a folder, debriefs them and sets them side by side.
pub(super) fn meet(
    folder: &Path,
    told: &Mutex<Step>,
    cancel: &AtomicBool,
) -> Result<Arc<Met>, Unmet> {
    let paths = runs(folder);
    let of = paths.len();
    let mut problems: Vec<Problem> = Vec::new();
    let mut runs: Vec<Pupil> = Vec::new();
    let mut first: Option<Book> = None;
    for (done, path) in paths.iter().enumerate() {
        if cancel.load(Ordering::Relaxed) {
            return Err(Unmet::Cancelled);
        }
        tell(
            told,
            Step {
                done,
                of,
                share: 0.0,
            },
        );
        let name = path.file_stem().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        let (book, session, save) = match replayed(path) {
            Ok(run) => run,
            Err(what) => {
                problems.push(Problem { name, what });
                continue;
            }
        };
        let other = |one: &Book| one.scenario.id != book.scenario.id;
        if first.as_ref().is_some_and(other) {
            let what = Fault::OTHER;
            problems.push(Problem { name, what });
            continue;
        }
        let step = |progress: Progress| {
            let share = progress.share() as f32;
            tell(told, Step { done, of, share });
        };
        let (sim, log) = (session.sim(), session.log());
        let found = lanes::spread(|| debrief::debrief(sim, log, EFFORT, &step, cancel));
        match found {
            Ok(debrief) => {
                // Who hands in twice is told apart by the names of the files.
                let who = whose(&name, &save.header);
                let twice = runs.iter().any(|run| run.name == who);
                let name = if twice { name } else { who.to_owned() };
                runs.push(Pupil {
                    name,
                    debrief,
                    sim: session.sim().clone(),
                    save,
                });
                first.get_or_insert(book);
            }
            Err(Halt::Cancelled) => return Err(Unmet::Cancelled),
            Err(halt) => {
                let what = Fault::Unread(halt.to_string());
                problems.push(Problem { name, what });
            }
        }
    }
    let members: Vec<Member> = runs
        .iter()
        .map(|run| Member {
            name: &run.name,
            debrief: &run.debrief,
        })
        .collect();
    match (class(&members), first) {
        (Some(class), Some(book)) => Ok(Arc::new(Met {
            class,
            runs,
            book,
            problems,
        })),
        _ => Err(Unmet::Nothing(problems)),
    }
}
