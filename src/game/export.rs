//! Files for somebody outside the game: written behind the screen from the debrief that is there already, into the folder of hand-outs.

use super::behind::Behind;
use super::class::Met;
use super::desk::{Desk, now};
use super::paper;
use super::settings;
use crate::locale::{Lang, Texts};
use crate::report::debrief::Told;
use crate::report::debrief::class::ClassTold;
use crate::report::paper::{File, PaperError, named, of_class, of_run, put, statements};
use crate::report::xapi::utc;
use crate::run::Save;
use crate::run::autosave::Autosaver;
use crate::run::debrief::Debrief;
use crate::run::session::Session;
use crate::scenario::{self, Loaded};
use crate::sim::Sim;
use crate::ui::{self, Action, Screen};
use crate::view::account::Account;
use crate::view::export::{Exporting, Paper, Status, export};
use egui::{Context, Key, Modifiers, Ui};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What is asked for.
#[derive(Default)]
pub struct Papers {
    /// The dialog is open.
    pub open: bool,
    /// How many were asked for.
    asked: u64,
    /// The last one; none since the dialog was opened.
    last: Option<Paper>,
    /// Where they go; none: into the folder of hand-outs.
    pub(super) folder: Option<PathBuf>,
    /// Whether the last one is there, or can't be.
    done: Arc<AtomicBool>,
}

impl Papers {
    /// Where they go.
    fn folder(&self) -> Option<PathBuf> {
        self.folder.clone().or_else(paper::folder)
    }

    /// Whether the last one that was asked for is there, or can't be.
    pub(super) fn done(&self) -> bool {
        self.done.load(Ordering::Relaxed)
    }
}

/// The work behind it.
pub(super) type Writing = Behind<Result<PathBuf, PaperError>>;

/// The words of a report, with those of its scenario.
fn words(loaded: &Loaded, lang: Lang) -> Texts {
    Texts::for_report(lang, loaded.text(lang.code()))
}

/// The scenario of a save, read again: reports have words of their own.
fn loaded(save: &Save) -> Result<Loaded, PaperError> {
    let gone = || PaperError::Scenario(save.header.scenario.clone());
    let source = save.header.scenario_source().ok_or_else(gone)?;
    scenario::load(&source).map_err(|problems| PaperError::Scenario(problems.to_string()))
}

/// A run that is to be written.
struct Run {
    save: Save,
    sim: Sim,
    debrief: Option<Arc<Debrief>>,
    account: Account,
    lang: Lang,
}

impl Run {
    fn files(&self, paper: Paper) -> Result<Vec<File>, PaperError> {
        let loaded = loaded(&self.save)?;
        let (number, lang) = (self.account.student.as_str(), self.lang);
        let id = self.save.header.scenario.as_str();
        let name = named(&[id, number, lang.code()], paper.ending());
        if paper == Paper::Statements {
            let who = (self.account.home_page.as_str(), number);
            return statements(&self.save, &loaded, who, lang, &name);
        }
        let Some(debrief) = &self.debrief else {
            return Ok(Vec::new());
        };
        let debrief: &Debrief = debrief;
        let second = self.save.header.updated;
        let (t, date) = (words(&loaded, lang), day(second));
        let told = Told {
            debrief,
            sim: &self.sim,
            t: &t,
            student: number,
            date: &date,
        };
        of_run(paper, &told, &name, second)
    }
}

/// The day of a second since 1970.
fn day(second: u64) -> String {
    utc(second, 0).chars().take(10).collect()
}

fn class_files(met: &Met, paper: Paper, lang: Lang) -> Result<Vec<File>, PaperError> {
    let Some(first) = met.runs.first() else {
        return Ok(Vec::new());
    };
    let t = words(&loaded(&first.save)?, lang);
    let days: Vec<String> = met
        .runs
        .iter()
        .map(|r| day(r.save.header.updated))
        .collect();
    let runs: Vec<Told> = met
        .runs
        .iter()
        .zip(&days)
        .map(|(run, date)| Told {
            debrief: &run.debrief,
            sim: &run.sim,
            t: &t,
            student: &run.name,
            date,
        })
        .collect();
    let unread: Vec<String> = met.problems.iter().map(|p| p.said(&t)).collect();
    let told = ClassTold {
        class: &met.class,
        runs: &runs,
        unread: &unread,
    };
    let id = first.save.header.scenario.as_str();
    let name = named(&[id, "class", lang.code()], paper.ending());
    let last = met.runs.iter().map(|run| run.save.header.updated).max();
    of_class(paper, &told, &name, last.unwrap_or(0))
}

/// Work on a file, if one is asked for, and what became of it.
fn under_way<W>(
    ctx: &Context,
    desk: &Desk,
    writing: &mut Writing,
    start: impl FnOnce(Paper) -> W,
) -> Status
where
    W: FnOnce() -> Result<Vec<File>, PaperError> + Send + 'static,
{
    let Some(paper) = desk.papers.last else {
        return Status::Idle;
    };
    let t = desk.texts();
    let Some(folder) = desk.papers.folder() else {
        return Status::Failed(t.get("author-no-folder"));
    };
    let done = writing.long().of(desk.papers.asked, ctx, || {
        let make = start(paper);
        move |_: &AtomicBool| put(&folder, &make()?)
    });
    desk.papers.done.store(done.is_some(), Ordering::Relaxed);
    match done {
        None => Status::Working,
        Some(Ok(path)) => {
            let said = [("path", path.display().to_string().into())];
            Status::Done(t.with("export-written", said))
        }
        Some(Err(error)) => Status::Failed(failed(t, error)),
    }
}

fn failed(t: &Texts, error: &PaperError) -> String {
    match error {
        PaperError::Nameless(nameless) => t.get(super::records::nameless(*nameless)),
        other => t.with("export-failed", [("problem", other.to_string().into())]),
    }
}

/// The dialog over the debrief of a run. The debrief may still be on its way.
pub(super) fn of_debrief(
    ui: &mut Ui,
    desk: &Desk,
    (session, debrief): (&Session, Option<&Arc<Debrief>>),
    writing: &mut Writing,
    actions: &mut Vec<Action>,
) {
    if !desk.papers.open {
        return;
    }
    let usual = desk.usual_number();
    let status = under_way(ui.ctx(), desk, writing, |paper| {
        let mut account = desk.account.clone();
        if account.student.is_empty() {
            account.student.clone_from(&usual);
        }
        let run = Run {
            save: session.to_save(now()),
            sim: session.sim().clone(),
            debrief: debrief.cloned(),
            account,
            lang: desk.lang,
        };
        move || run.files(paper)
    });
    let t = desk.texts();
    let records = desk.records_said();
    let account = (Some(&desk.account), usual.as_str());
    let mut view = export(t, account, debrief.is_some(), status, records);
    view.again = desk.records_wait();
    ui::export::show(ui, &view, t, actions);
}

/// The dialog over a class.
pub(super) fn of_met(
    ui: &mut Ui,
    desk: &Desk,
    met: &Arc<Met>,
    writing: &mut Writing,
    actions: &mut Vec<Action>,
) {
    if !desk.papers.open {
        return;
    }
    let status = under_way(ui.ctx(), desk, writing, |paper| {
        let (met, lang) = (Arc::clone(met), desk.lang);
        move || class_files(&met, paper, lang)
    });
    let t = desk.texts();
    let view = export(t, (None, ""), true, status, String::new());
    ui::export::show(ui, &view, t, actions);
}

/// Esc closes the dialog before it leads off the screen; so it does here.
pub(super) fn escaped(ui: &Ui, desk: &Desk, actions: &mut Vec<Action>) {
    let key = |i: &mut egui::InputState| i.consume_key(Modifiers::NONE, Key::Escape);
    if desk.papers.open && ui.input_mut(key) {
        actions.push(Action::Export(Exporting::Open(false)));
    }
}

impl Desk {
    /// What is asked for in the dialog.
    pub(super) fn exporting(&mut self, what: Exporting) {
        match what {
            Exporting::Open(open) => {
                let here = matches!(self.screen, Screen::Debrief | Screen::Class);
                self.papers.open = open && here;
                self.papers.last = None;
            }
            Exporting::Write(paper) => {
                self.papers.asked += 1;
                self.papers.last = Some(paper);
            }
            Exporting::Folder => {
                let opened = self
                    .papers
                    .folder()
                    .map_or(Ok(()), |folder| settings::open(&folder));
                if let Err(error) = opened {
                    let said = [("problem", error.to_string().into())];
                    self.notice = Some(self.texts().with("settings-folder-failed", said));
                }
            }
            Exporting::Send => self.tell_records(),
        }
    }

    /// The student number where none is set: the name of the save.
    pub(super) fn usual_number(&self) -> String {
        let path = self.saver.as_ref().map(Autosaver::path);
        let stem = path.and_then(|path| path.file_stem());
        let stem = stem.map(|stem| stem.to_string_lossy().into_owned());
        let id = || {
            let session = self.own_session();
            session.map_or_else(String::new, |s| s.scenario().id.clone())
        };
        stem.unwrap_or_else(id)
    }
}
