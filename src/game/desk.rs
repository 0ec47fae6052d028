//! The desk: the run that is being played and where the player is. The one resource that screens are made from.

mod chosen;
mod orders;
mod run;
mod way;

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
use crate::run::session::Session;
use crate::run::slots::{SlotInfo, Slots};
use crate::sim::complaint::Follow;
use crate::sim::{ComplaintId, CustomerId, Money, TierId};
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
}
