//! The run on the desk: begun, taken up, gone on with, and kept on disk.

use super::{Desk, new_luck, now};
use crate::game::debriefing::Debriefing;
use crate::game::library::Book;
use crate::game::tour::Tour;
use crate::run::autosave::Autosaver;
use crate::run::disk;
use crate::run::session::{Provenance, Session};
use crate::run::slots::{SlotInfo, Slots};
use crate::sim::setup::Colour;
use crate::ui::weeks::Clock as WeekClock;
use crate::view::board::Scheme;
use crate::view::review::ReviewPage;

impl Desk {
    /// A scenario of the library, to be looked at.
    pub fn choose(&mut self, index: usize) {
        self.leave_aside();
        if let Some(book) = self.library.books.get(index) {
            (self.quarters, self.preset) = (book.scenario.quarters, None);
            self.book = Some(book.clone());
            self.session = None;
        }
    }

    /// The colours of tiers A to E: those of the run, if there is one.
    pub fn colours(&self) -> [Colour; 5] {
        let run = self.session.as_ref();
        run.map_or(Colour::ALL, |run| run.scenario().colours())
    }

    /// The seed of a new run: the scenario's own, or one that nobody chose.
    pub fn seed(&self) -> u64 {
        let own = self.book.as_ref().and_then(|book| book.scenario.seed);
        own.unwrap_or_else(new_luck)
    }

    /// Starts a run of the scenario that was chosen, on a seed.
    pub fn start(&mut self, seed: u64) {
        self.leave_aside();
        let Some(book) = self.book.clone() else {
            return;
        };
        self.set_aside(&book);
        let preset = self.preset.and_then(|at| book.scenario.presets.get(at));
        let provenance = Provenance {
            preset: preset.map_or_else(String::new, |p| p.id.clone()),
            ..book.provenance
        };
        let session = Session::start(book.scenario, provenance, seed, self.quarters, now());
        self.take_up(session);
        if self.tour != Tour::Offered {
            self.tour = Tour::of_new_run(self.keeps_saves);
        }
    }

    /// A new run begins where the autosave of another one lies: that one gets a
    /// name of its own, so that nothing is lost.
    pub(in crate::game) fn set_aside(&mut self, book: &Book) {
        self.saver = None;
        let Some(slots) = self.slots.as_ref().filter(|_| self.keeps_saves) else {
            return;
        };
        let path = slots.autosave(&book.scenario.id, &book.provenance.source);
        let Ok(save) = disk::read(&path) else { return };
        let name = format!("{}-{}", save.header.scenario, save.header.updated);
        if let Err(problem) = std::fs::rename(&path, slots.named(&name)) {
            self.notice = Some(problem.to_string());
        }
    }

    pub(in crate::game) fn take_up(&mut self, session: Session) {
        self.leave_aside();
        self.saver = None;
        if self.keeps_saves
            && let Some(slots) = &self.slots
        {
            let path = slots.autosave(&session.scenario().id, &session.provenance().source);
            match Autosaver::start(path) {
                Ok(saver) => self.saver = Some(saver),
                Err(problem) => {
                    let said = [("problem", problem.to_string().into())];
                    self.notice = Some(self.texts().with("save-fault-other", said));
                }
            }
        }
        self.session = Some(session);
        self.debriefing = Debriefing::default();
        self.runs += 1;
        self.foreseeing = false;
        self.tour = match self.tour {
            // A step of another run means nothing here.
            Tour::At(_) => Tour::Off,
            other => other,
        };
        self.later.clear();
        self.talk = None;
        self.customer = None;
        self.chosen.clear();
        self.scheme = Scheme::default();
        self.page_of_review = ReviewPage::Overview;
        self.question = 0;
        self.clock = WeekClock::default();
        self.generation += 1;
        self.back.clear();
        self.screen = self.phase_screen();
        self.save();
    }

    /// Goes on with the newest saved run. What is wrong with it is told; the
    /// file stays as it is.
    pub fn resume(&mut self) {
        if self.session.is_some() {
            // The run on the desk is newer than anything on disk.
            self.back.clear();
            self.screen = self.phase_screen();
            return;
        }
        if let Some((path, _)) = self.slots.as_ref().and_then(Slots::newest) {
            self.open_save(&path);
        }
    }

    /// Hands the run to the writer; what went wrong before is told.
    pub(in crate::game) fn save(&mut self) {
        if let (Some(aside), Some(hand)) = (&mut self.aside, &self.session) {
            aside.keep(hand);
        }
        let (Some(saver), Some(session)) = (&self.saver, self.own_session()) else {
            return;
        };
        let save = session.to_save(now());
        self.saved = Some(SlotInfo::of(&save));
        saver.put(save);
        if let Some(problem) = saver.take_error() {
            self.notice = Some(crate::view::saves::not_saved(&problem, self.texts()));
        }
    }
}
