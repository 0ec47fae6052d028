//! Author mode: a scenario on disk is read anew whenever one of its files is saved, and the run goes on in it.

use super::desk::{Desk, new_luck, now};
use super::egui_bridge::{Animating, Clock};
use super::library::Book;
use crate::run::author::{carry_over, jump};
use crate::run::bots;
use crate::run::session::Session;
use crate::run::slots;
use crate::scenario::watch::Watch;
use crate::scenario::{self, Coverage, Problems, Source};
use crate::sim::{Phase, State};
use crate::ui::{Authoring, Screen};
use crate::view::author::Authored;
use bevy::prelude::*;
use std::path::PathBuf;

/// Seconds between two looks at the disk.
const PAUSE: f64 = 0.25;

/// What author mode knows of the scenario on the desk.
pub struct Author {
    watch: Watch,
    folder: String,
    problems: Problems,
    coverage: Option<Coverage>,
    read: u32,
    chosen: usize,
    bot: usize,
    next: f64,
}

impl Author {
    fn new(source: Source) -> Self {
        Self {
            folder: source.name(),
            watch: Watch::new(source),
            problems: Problems::default(),
            coverage: None,
            read: 0,
            chosen: 0,
            // `textbook`: what a diligent trainee would do.
            bot: bots::NAMES
                .iter()
                .position(|n| *n == "textbook")
                .unwrap_or(0),
            next: 0.0,
        }
    }

    /// What the screens show of it.
    pub fn shown<'a>(&'a self, run: Option<&'a State>) -> Authored<'a> {
        Authored {
            folder: &self.folder,
            problems: &self.problems,
            read: self.read,
            coverage: self.coverage.as_ref(),
            chosen: self.chosen,
            bot: self.bot,
            run,
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, look);
}

/// Looks at the disk now and then; what asks for the next frame is the screen.
fn look(mut desk: ResMut<Desk>, clock: Res<Clock>, mut animating: ResMut<Animating>) {
    let now = clock.now();
    let due = |author: &Author| now >= author.next;
    if !desk.author.as_ref().is_some_and(due) {
        return;
    }
    let desk = &mut *desk;
    let Some(author) = &mut desk.author else {
        return;
    };
    author.next = now + PAUSE;
    if author.watch.changed() {
        animating.run_for(&clock, 0.2);
        desk.read_scenario();
    }
}

/// How long the window may sleep in author mode.
pub(super) const SLEEP: std::time::Duration = std::time::Duration::from_millis(250);

/// The folder for own scenarios; none where the system has no place for it.
pub(super) fn own_folder() -> Option<PathBuf> {
    slots::home().map(|home| home.join("scenarios"))
}

/// Names of the scenarios in the own folder, sorted.
pub(super) fn own_scenarios() -> Vec<String> {
    let entries = own_folder().and_then(|folder| std::fs::read_dir(folder).ok());
    let mut names: Vec<String> = entries
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().join(scenario::source::SCENARIO).is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

impl Desk {
    /// Takes a scenario up for work. It may be broken: then its problems are shown.
    pub(super) fn author(&mut self, source: Source) {
        // What an author tries out is nobody's run: it leaves no save behind.
        self.leave_aside();
        self.keeps_saves = false;
        self.session = None;
        self.book = None;
        self.author = Some(Author::new(source));
        self.read_scenario();
        self.screen = if self.book.is_some() {
            Screen::Briefing
        } else {
            Screen::Author
        };
        self.back = vec![Screen::Title];
    }

    /// Reads the scenario and puts the run into it. A broken one leaves the
    /// version that was played before in force.
    fn read_scenario(&mut self) {
        let Some(author) = &mut self.author else {
            return;
        };
        let source = author.watch.source().clone();
        author.read += 1;
        author.chosen = 0;
        self.generation += 1;
        let loaded = match scenario::load(&source) {
            Ok(loaded) => loaded,
            Err(problems) => {
                author.problems = problems;
                return;
            }
        };
        author.coverage = Some(Coverage::of(&loaded));
        author.problems = loaded.warnings.clone();
        let book = Book::new(&source, &loaded);
        self.leave_aside();
        self.book = Some(book.clone());
        (self.quarters, self.preset) = (book.scenario.quarters, None);
        let Some(session) = &self.session else { return };
        let stood = stands(session);
        let carried = carry_over(session, book.scenario, book.provenance, now());
        if let Some(quarter) = carried.until {
            let said = [("quarter", quarter.into())];
            self.notice = Some(self.texts().with("author-carried", said));
        }
        let same = stands(&carried.session) == stood;
        self.session = Some(carried.session);
        let of_run = !matches!(
            self.screen,
            Screen::Author | Screen::Class | Screen::Handbook | Screen::Title | Screen::Scenarios
        );
        if of_run && !same {
            self.screen = self.phase_screen();
        }
    }

    /// What is asked for in author mode.
    pub(super) fn authored(&mut self, what: Authoring) {
        match what {
            Authoring::Problem(i) => {
                if let Some(author) = &mut self.author {
                    author.chosen = i;
                    self.generation += 1;
                }
            }
            Authoring::Bot(i) => {
                if let Some(author) = &mut self.author {
                    author.bot = i;
                    self.generation += 1;
                }
            }
            Authoring::Read => self.read_scenario(),
            Authoring::Jump(quarter) => self.jump(quarter),
            Authoring::Play => {
                self.screen = match &self.session {
                    Some(_) => self.phase_screen(),
                    None => Screen::Briefing,
                };
            }
            Authoring::Other => {
                self.leave_aside();
                self.author = None;
                self.session = None;
                self.book = None;
                self.go(Screen::Author);
            }
            Authoring::Named(name) => match own_folder() {
                Some(folder) => self.author(Source::Folder(folder.join(name))),
                None => self.notice = Some(self.texts().get("author-no-folder")),
            },
            Authoring::Path(path) => {
                if let Ok(source) = crate::cli::source::resolve(&path) {
                    self.author(source);
                } else {
                    let said = [("path", path.into())];
                    self.notice = Some(self.texts().with("author-not-found", said));
                }
            }
        }
    }

    /// Puts the run to the beginning of a quarter; without one, a new run.
    fn jump(&mut self, quarter: u8) {
        self.leave_aside();
        let Some(book) = self.book.clone() else {
            return;
        };
        let begun = self.session.take().unwrap_or_else(|| {
            let seed = book.scenario.seed.unwrap_or_else(new_luck);
            Session::start(book.scenario, book.provenance, seed, 0, now())
        });
        let bot = self.author.as_ref().map_or(0, |author| author.bot);
        let bot = bots::NAMES.get(bot).copied().unwrap_or_default();
        match jump(&begun, quarter, bot, now()) {
            Ok(session) => self.take_up(session),
            Err(stuck) => {
                self.session = Some(begun);
                self.notice = Some(stuck.to_string());
            }
        }
    }
}

/// Where a run stands.
fn stands(session: &Session) -> (u8, u8, Phase) {
    let state = session.state();
    (state.quarter, state.week, state.phase)
}
