//! The desk: the run that is being played and where the player is. The one resource that screens are made from.

use super::author::Author;
use super::class::Classing;
use super::debriefing::Debriefing;
use super::export::Papers;
use super::library::{Book, Library};
use super::practice::Room;
use super::quizzing::Quizzing;
use super::records::Records;
use super::saves::Saves;
use super::settings::Settings;
use super::tour::Tour;
use crate::locale::{Lang, Texts};
use crate::run::aside::Aside;
use crate::run::autosave::Autosaver;
use crate::run::disk;
use crate::run::session::{Provenance, Session};
use crate::run::slots::{SlotInfo, Slots};
use crate::sim::complaint::Follow;
use crate::sim::customer::Customer;
use crate::sim::policy::Lever;
use crate::sim::setup::Colour;
use crate::sim::tier::{Measure, grade};
use crate::sim::{Command, ComplaintId, CustomerId, Money, Phase, TierId};
use crate::ui::Screen;
use crate::ui::weeks::Clock as WeekClock;
use crate::view::Eye;
use crate::view::account::Account;
use crate::view::board::Scheme;
use crate::view::lesson::Lesson;
use crate::view::review::ReviewPage;
use crate::view::title::Saved;
use bevy::prelude::Resource;
use std::collections::BTreeSet;
use std::time::{SystemTime, UNIX_EPOCH};

/// Everything that the screens are made from.
#[derive(Resource)]
pub struct Desk {
    /// Scenarios.
    pub library: Library,
    /// Language.
    pub lang: Lang,
    /// Screen.
    pub screen: Screen,
    /// Screens to go back to.
    pub back: Vec<Screen>,
    /// Scenario that is being looked at or played.
    pub book: Option<Book>,
    /// Quarters chosen for a new run.
    pub quarters: u8,
    /// Preset chosen for a new run, by its place among those of the scenario.
    pub preset: Option<usize>,
    /// The run.
    pub session: Option<Session>,
    /// The run that waits while another future of it is played on the desk.
    pub aside: Option<Aside>,
    /// The clock of the weeks.
    pub clock: WeekClock,
    /// Seconds since the last week.
    pub since: f32,
    /// Complaints put off in this quarter.
    pub later: Vec<ComplaintId>,
    /// The talk on the screen.
    pub talk: Option<ComplaintId>,
    /// The customer on the screen.
    pub customer: Option<CustomerId>,
    /// Customers chosen on the board for something they share.
    pub chosen: BTreeSet<CustomerId>,
    /// By what the board is arranged.
    pub scheme: Scheme,
    /// Grows with every change in how the board is looked at.
    pub looks: u64,
    /// Columns of the book, as settings keep them.
    pub columns: String,
    /// The tier whose card is unfolded.
    pub unfolded: Option<TierId>,
    /// The sum that is set in the talk, if any.
    pub sum: Option<Money>,
    /// A promise whose end is being told.
    pub followed: Option<(ComplaintId, Follow)>,
    /// The practice room, once it was opened.
    pub room: Option<Room>,
    /// The quiz outside a run, once it was opened.
    pub quizzing: Option<Quizzing>,
    /// Whether the forecast of the plan is shown, or asked for.
    pub foreseeing: bool,
    /// Where the guided tour stands.
    pub tour: Tour,
    /// What the instructor has set.
    pub lesson: Lesson,
    /// Author mode, if a scenario is being worked on.
    pub author: Option<Author>,
    /// The page of the review that is open.
    pub page_of_review: ReviewPage,
    /// What of the debrief is looked at.
    pub debriefing: Debriefing,
    /// What of a class is looked at.
    pub class: Classing,
    /// Files that are asked for.
    pub papers: Papers,
    /// Whose runs these are, and where their records go.
    pub account: Account,
    /// The secret of the store: never written down.
    pub(super) secret: String,
    /// What the store has heard.
    pub(super) records: Records,
    /// Runs taken up so far.
    pub runs: u64,
    /// Question of the quiz.
    pub question: usize,
    /// Page of the handbook.
    pub page: &'static str,
    /// Grows with every change that the board must show.
    pub generation: u64,
    /// Something to tell the player: a refusal, a save that failed.
    pub notice: Option<String>,
    /// The newest saved run.
    pub saved: Option<SlotInfo>,
    /// Whether this run is saved.
    pub keeps_saves: bool,
    pub(super) saver: Option<Autosaver>,
    pub(super) slots: Option<Slots>,
    /// The list of saves, as of when it was looked at.
    pub(super) saves: Saves,
    plain: [Texts; 2],
}

/// Seconds since 1970; 0 on a machine whose clock stands before that.
pub(super) fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |d| d.as_secs())
}

/// A seed from the system; a run keeps its seed, so that it can be replayed.
pub(super) fn new_luck() -> u64 {
    u64::from(rand::random::<u32>())
}

impl Desk {
    /// The desk at the start: the title.
    pub fn new(library: Library, settings: &Settings) -> Self {
        let slots = Slots::of_user();
        let saved = slots.as_ref().and_then(Slots::newest).map(|(_, info)| info);
        let plain = Lang::ALL.map(|lang| Texts::new(lang, ""));
        let mut notice = (!library.broken.is_empty()).then(|| library.broken.join("\n"));
        if let Some(problem) = &settings.problem {
            let [zh, en] = &plain;
            let t = if settings.chosen.lang == Lang::Zh {
                zh
            } else {
                en
            };
            notice = Some(super::settings::unreadable(problem, t));
        }
        Self {
            library,
            lang: settings.chosen.lang,
            screen: Screen::Title,
            back: Vec::new(),
            book: None,
            quarters: 0,
            preset: None,
            session: None,
            aside: None,
            clock: WeekClock::default(),
            since: 0.0,
            later: Vec::new(),
            talk: None,
            customer: None,
            chosen: BTreeSet::new(),
            scheme: Scheme::default(),
            looks: 0,
            columns: settings.columns.clone(),
            unfolded: None,
            foreseeing: false,
            tour: Tour::Off,
            lesson: Lesson::default(),
            author: None,
            sum: None,
            followed: None,
            room: None,
            quizzing: None,
            page_of_review: ReviewPage::Overview,
            debriefing: Debriefing::default(),
            class: Classing::default(),
            papers: Papers::default(),
            account: settings.account.clone(),
            secret: String::new(),
            records: Records::default(),
            runs: 0,
            question: 0,
            page: "",
            generation: 1,
            notice,
            saved,
            keeps_saves: true,
            saver: None,
            slots,
            saves: Saves::default(),
            plain,
        }
    }

    /// The words in force.
    pub fn texts(&self) -> &Texts {
        let [zh, en] = &self.plain;
        let plain = if self.lang == Lang::Zh { zh } else { en };
        self.book
            .as_ref()
            .map_or(plain, |book| book.texts(self.lang))
    }

    /// What views of the run are made from; none before a run.
    pub fn eye(&self) -> Option<Eye<'_>> {
        let session = self.session.as_ref()?;
        Some(Eye {
            sim: session.sim(),
            t: self.texts(),
        })
    }

    /// The newest saved run, as the title tells of it.
    pub fn saved_run(&self) -> Option<Saved> {
        let info = self.saved.as_ref()?;
        let book = self
            .library
            .books
            .iter()
            .find(|book| book.scenario.id == info.header.scenario);
        let title = book.map_or_else(
            || info.header.scenario.clone(),
            |book| book.texts(self.lang).get("scenario-title"),
        );
        let all = book.map_or(info.header.quarters, |book| book.scenario.quarters);
        Some(Saved {
            scenario: title,
            quarter: info.quarter,
            quarters: if info.header.quarters == 0 {
                all
            } else {
                info.header.quarters
            },
        })
    }

    /// To a screen; the one before is remembered.
    pub fn go(&mut self, screen: Screen) {
        if screen != self.screen {
            self.papers.open = false;
            self.back.push(self.screen);
            self.screen = screen;
            // Nobody walks back further than this.
            if self.back.len() > 16 {
                self.back.remove(0);
            }
        }
    }

    /// To where one came from.
    pub fn go_back(&mut self) {
        self.papers.open = false;
        self.screen = self.back.pop().unwrap_or_default();
    }

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
    pub(super) fn set_aside(&mut self, book: &Book) {
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

    pub(super) fn take_up(&mut self, session: Session) {
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

    /// The screen that belongs to where the run is.
    pub fn phase_screen(&mut self) -> Screen {
        let Some(session) = &self.session else {
            return Screen::Title;
        };
        let state = session.state();
        let talking = state.complaints.iter().find(|c| c.status.talk().is_some());
        match (state.phase, talking) {
            (Phase::Plan, _) => Screen::Plan,
            (Phase::Weeks, Some(complaint)) => {
                self.talk = Some(complaint.id);
                Screen::Talk
            }
            (Phase::Weeks, None) => Screen::Weeks,
            (Phase::Review, _) => Screen::Review,
            (Phase::Debrief, _) => Screen::Debrief,
        }
    }

    /// Carries out a command; a refusal is told. Returns whether it was done.
    pub fn command(&mut self, command: Command) -> bool {
        if command.lever().is_some_and(|lever| self.locks(lever)) {
            return false;
        }
        let Some(session) = &mut self.session else {
            return false;
        };
        match session.command(command) {
            Ok(_) => {
                self.generation += 1;
                self.save();
                true
            }
            Err(refusal) => {
                self.notice = Some(self.texts().get(refusal.key()));
                false
            }
        }
    }

    /// Whether the instructor has locked a lever; that is told.
    fn locks(&mut self, lever: Lever) -> bool {
        let locked = self.lesson.locked.contains(&lever);
        if locked {
            self.notice = Some(self.texts().get("lesson-locked-why"));
        }
        locked
    }

    /// Takes the last edit of the plan back.
    pub fn undo(&mut self) {
        if self.session.as_mut().is_some_and(Session::undo) {
            self.generation += 1;
            self.save();
        }
    }

    /// Makes the edit again that was taken back last.
    pub fn redo(&mut self) {
        if self.session.as_mut().is_some_and(Session::redo) {
            self.generation += 1;
            self.save();
        }
    }

    /// Grades the whole book on a measure: one step for whoever takes it back.
    pub fn grade(&mut self, measure: Measure) {
        let Some(session) = &self.session else { return };
        let (sc, state) = (session.scenario(), session.state());
        let ids: Vec<CustomerId> = state.active().map(|(id, _)| id).collect();
        let worth = |id: &CustomerId| {
            let (Some(p), Some(c)) = (state.profile(sc, *id), state.customer(*id)) else {
                return 0.0;
            };
            measure.of(session.sim().luck(), *id, p, c, state.quarter)
        };
        let values: Vec<f64> = ids.iter().map(worth).collect();
        let tiers = grade(sc, &values);
        let moves: Vec<Command> = ids
            .into_iter()
            .zip(tiers)
            .filter(|(id, tier)| state.customer(*id).is_some_and(|c| c.tier() != *tier))
            .map(|(customer, tier)| Command::SetTier { customer, tier })
            .collect();
        if moves.is_empty() || self.locks(Lever::Grade) {
            return;
        }
        let done = self.session.as_mut().map(|s| s.commands(moves));
        if let Some(Err(refusal)) = done {
            self.notice = Some(self.texts().get(refusal.key()));
        }
        self.generation += 1;
        self.save();
    }

    /// Grows with everything that the board must show: the run, the words, and how it is looked at. What is
    /// reckoned from the run alone need not be made anew because somebody was chosen.
    pub const fn board_generation(&self) -> u64 {
        self.generation + self.looks
    }

    /// Chooses these customers and no others.
    pub fn choose_customers(&mut self, ids: Vec<CustomerId>) {
        let Some(session) = &self.session else { return };
        let state = session.state();
        let here = |id: &CustomerId| state.customer(*id).is_some_and(Customer::active);
        self.chosen = ids.into_iter().filter(here).collect();
        self.looks += 1;
    }

    /// Moves those who are chosen to a tier, and tells how many could not be moved and why.
    pub fn move_chosen(&mut self, tier: TierId) {
        let Some(session) = &self.session else { return };
        let state = session.state();
        let elsewhere = |id: &CustomerId| state.customer(*id).is_some_and(|c| c.tier() != tier);
        let to_move: Vec<CustomerId> = self.chosen.iter().copied().filter(elsewhere).collect();
        if !to_move.is_empty() && self.locks(Lever::Grade) {
            return;
        }
        let Some(session) = &mut self.session else {
            return;
        };
        let before = session.log().len();
        let moves = to_move
            .iter()
            .map(|&customer| Command::SetTier { customer, tier });
        // Moved together, taken back together.
        let refused = session.commands(moves.collect()).err();
        let moved = session.log().len() - before;
        if moved > 0 {
            self.generation += 1;
            self.save();
        }
        let Some(session) = &self.session else { return };
        let tiers = &session.scenario().tiers;
        let letter = tiers.get(tier.index()).map_or("", |t| t.id.as_str());
        let t = self.texts();
        let mut told = t.with(
            "board-moved",
            [("count", moved.into()), ("letter", letter.into())],
        );
        if let Some(refusal) = refused {
            let left = to_move.len() - moved;
            told.push_str(&t.with(
                "board-not-moved",
                [("count", left.into()), ("why", t.get(refusal.key()).into())],
            ));
        }
        self.notice = Some(told);
    }

    /// Puts customers into a tier; those that are there already stay as they are.
    pub fn move_to_tier(&mut self, customers: &[CustomerId], tier: TierId) {
        self.choose_customers(customers.to_vec());
        self.move_chosen(tier);
    }

    /// Marks customers on the board, in place of those marked before.
    pub fn mark(&mut self, customers: Vec<CustomerId>) {
        let said = [("count", customers.len().into())];
        self.notice = Some(self.texts().with("table-marked", said));
        self.choose_customers(customers);
    }

    /// Hands the run to the writer; what went wrong before is told.
    pub(super) fn save(&mut self) {
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
