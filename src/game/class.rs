//! A class at the desk: the runs of a folder are read, replayed and debriefed behind the screen.

use super::behind::Behind;
use super::desk::Desk;
use super::export::{self, Writing};
use super::kept::Made;
use super::lanes;
use super::library::Book;
use crate::locale::Texts;
use crate::run::debrief::class::{Class, Member, class};
use crate::run::debrief::{self, Debrief, Effort, Halt, Progress, skill};
use crate::run::disk;
use crate::run::save::Save;
use crate::run::session::Session;
use crate::run::slots::{EXTENSION, Slots, whose};
use crate::scenario;
use crate::sim::Sim;
use crate::ui::class::ClassView;
use crate::ui::{self, Action, Classed};
use crate::view::Eye;
use crate::view::debrief::{self as pages, Block, Work};
use egui::Ui;
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

/// What of a class is looked at.
#[derive(Default)]
pub struct Classing {
    /// The folder; none: it is yet to be chosen.
    folder: Option<PathBuf>,
    /// How many folders were asked for.
    asked: u64,
    big: bool,
    picture: usize,
    /// Whether it is worked out.
    ready: Arc<AtomicBool>,
}

impl Classing {
    /// Whether the class that was asked for is there.
    pub(super) fn ready(&self) -> bool {
        self.ready.load(Ordering::Relaxed)
    }
}

/// The work behind a class.
#[derive(Default)]
pub(super) struct Meeting {
    met: Behind<Result<Arc<Met>, Unmet>>,
    progress: Arc<Mutex<Step>>,
    blocks: Made<Vec<Block>>,
}

/// How far it is: runs that are done, runs there are, share of the one in work.
#[derive(Clone, Copy, Default)]
struct Step {
    done: usize,
    of: usize,
    share: f32,
}

/// A class that was worked out.
pub(super) struct Met {
    pub(super) class: Class,
    /// Its runs, in the order of its members; the first one is for names.
    pub(super) runs: Vec<Pupil>,
    /// The words of the scenario.
    book: Book,
    pub(super) problems: Vec<Problem>,
}

/// A run of a class.
pub(super) struct Pupil {
    pub(super) name: String,
    pub(super) debrief: Debrief,
    pub(super) sim: Sim,
    pub(super) save: Save,
}

/// Why there is no class.
enum Unmet {
    /// No run of the folder could be read and played.
    Nothing(Vec<Problem>),
    /// It was called off.
    Cancelled,
}

/// A file that is left out.
pub(super) struct Problem {
    name: String,
    what: Fault,
}

/// Why a file is left out.
enum Fault {
    /// It can't be read, or its scenario isn't there.
    Unread(String),
    /// It is of another scenario than the first.
    Other,
    /// No quarter is closed in it.
    Short,
    /// Played again it comes out differently.
    Changed,
}

impl Problem {
    pub(super) fn said(&self, t: &Texts) -> String {
        let why = match &self.what {
            Fault::Unread(why) => why.clone(),
            Fault::Other => t.get("class-problem-other"),
            Fault::Short => t.get("class-problem-short"),
            Fault::Changed => t.get("class-problem-changed"),
        };
        t.with(
            "class-problem",
            [("name", self.name.as_str().into()), ("why", why.into())],
        )
    }
}

/// Shows the class.
pub(super) fn show(
    ui: &mut Ui,
    desk: &Desk,
    (meeting, writing): (&mut Meeting, &mut Writing),
    actions: &mut Vec<Action>,
) {
    let (t, asked) = (desk.texts(), &desk.class);
    let Meeting {
        met,
        progress,
        blocks,
    } = meeting;
    let found = if let Some(folder) = &asked.folder {
        met.long().of(asked.asked, ui.ctx(), || {
            let (folder, told) = (folder.clone(), Arc::clone(progress));
            tell(&told, Step::default());
            move |cancel: &AtomicBool| meet(&folder, &told, cancel)
        })
    } else {
        met.stop();
        None
    };
    let work = match (found, &asked.folder) {
        (Some(Ok(_)), _) => Work::Done,
        (Some(Err(Unmet::Nothing(_))), _) => Work::Failed(t.get("class-nothing")),
        (Some(Err(Unmet::Cancelled)), _) | (None, None) => Work::Idle,
        (None, Some(_)) => under_way(t, progress),
    };
    asked
        .ready
        .store(found.is_some_and(Result::is_ok), Ordering::Relaxed);
    let problems: Vec<String> = match found {
        Some(Ok(met)) => met.problems.iter().map(|p| p.said(t)).collect(),
        Some(Err(Unmet::Nothing(problems))) => problems.iter().map(|p| p.said(t)).collect(),
        _ => Vec::new(),
    };
    let own = Slots::of_user().map(|slots| slots.folder().display().to_string());
    let blocks: &[Block] = match found {
        Some(Ok(met)) => blocks.of(desk.generation, || {
            let Some(run) = met.runs.first() else {
                return Vec::new();
            };
            let eye = Eye {
                sim: &run.sim,
                t: met.book.texts(desk.lang),
            };
            let mut out = pages::class::class(eye, &met.class);
            if !problems.is_empty() {
                out.push(pages::left_out(t, &problems));
            }
            out
        }),
        _ => &[],
    };
    let view = ClassView {
        folder: own.as_deref().unwrap_or_default(),
        work: &work,
        problems: &problems,
        blocks,
        big: asked.big,
        picture: asked.picture,
    };
    export::escaped(ui, desk, actions);
    ui::class::show(ui, view, t, actions);
    if let Some(Ok(met)) = found {
        export::of_met(ui, desk, met, writing, actions);
    }
}

fn tell(told: &Mutex<Step>, step: Step) {
    if let Ok(mut at) = told.lock() {
        *at = step;
    }
}

fn under_way(t: &Texts, progress: &Mutex<Step>) -> Work {
    let step = progress.lock().map(|at| *at).unwrap_or_default();
    let of = step.of.max(1);
    let share = (step.done as f32 + step.share) / of as f32;
    let said = t.with(
        "class-working",
        [("done", step.done.into()), ("of", step.of.into())],
    );
    Work::Under(share.min(1.0), said)
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
    let save = disk::read(path).map_err(|e| Fault::Unread(e.to_string()))?;
    let source = save.header.scenario_source();
    let source = source.ok_or_else(|| Fault::Unread(save.header.scenario.clone()))?;
    let loaded = scenario::load(&source).map_err(|e| Fault::Unread(e.to_string()))?;
    let book = Book::new(&source, &loaded);
    let hash = book.provenance.hash.clone();
    let resumed = Session::resume(&save, Arc::clone(&book.scenario), &hash);
    if resumed.report.parting.is_some() {
        return Err(Fault::Changed);
    }
    if resumed.session.hashes().is_empty() {
        return Err(Fault::Short);
    }
    Ok((book, resumed.session, save))
}

/// Reads the runs of a folder, debriefs them and sets them side by side.
fn meet(folder: &Path, told: &Mutex<Step>, cancel: &AtomicBool) -> Result<Arc<Met>, Unmet> {
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
            let what = Fault::Other;
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

impl Desk {
    /// What is asked for in the view of a class.
    pub(super) fn classed(&mut self, what: Classed) {
        let looks = matches!(what, Classed::Big(_) | Classed::Picture(_));
        self.generation += u64::from(!looks);
        let asked = &mut self.class;
        match what {
            Classed::Folder(folder) => {
                asked.folder = Some(PathBuf::from(folder));
                asked.asked += 1;
                (asked.big, asked.picture) = (false, 0);
            }
            Classed::Cancel | Classed::Other => asked.folder = None,
            Classed::Big(big) => (asked.big, asked.picture) = (big, 0),
            Classed::Picture(picture) => asked.picture = picture,
        }
    }
}
