//! What a demo shows besides its run: saves, other futures, a class, a store of records, a scenario that is broken. All of it
//! lies in a folder of its own that goes when the demo ends.

mod own;
mod store;

pub(super) use own::State;

use crate::game::desk::{Desk, now};
use crate::game::library::Book;
use crate::locale::Lang;
use crate::run::bots::{self, Player};
use crate::run::branch::{Continued, Edit};
use crate::run::debrief::Course;
use crate::run::debrief::lines::{self, OtherLine};
use crate::run::debrief::what_if::Tree;
use crate::run::disk;
use crate::run::session::Session;
use crate::run::slots::{EXTENSION, Slots};
use crate::ui::Debriefed;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const HOUR: u64 = 3_600;
/// Whose run it is, and whose the others of the class are.
const CLASS: [(&str, &str); 3] = [
    ("20260117", "textbook"),
    ("20260123", "lifetime"),
    ("20260131", "equal"),
];
/// Names of saves in Chinese and English: two that last, one that is deleted, one that can't be read.
const SAVES: [(&str, &str); 4] = [
    ("第一次试玩", "first-try"),
    ("和小林一起", "with-lin"),
    ("周一小组", "monday-group"),
    ("旧电脑", "old-laptop"),
];

/// Something that is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prop {
    /// Saves of other runs, one of them under way, one of them broken.
    Saves,
    /// Two futures of the run, kept.
    Futures,
    /// Another line in a talk of the run, played.
    Line,
    /// A folder with the runs of a class.
    Class,
    /// A store of records that doesn't answer, or one that takes all.
    Store(bool),
    /// A scenario in the making.
    Scenario(State),
}

/// The folder.
pub(super) struct Props {
    folder: PathBuf,
}

impl Props {
    pub(super) fn new() -> Self {
        let name = format!("clientele-demo-{}", std::process::id());
        Self {
            folder: std::env::temp_dir().join(name),
        }
    }

    /// A save by its place in the list of names.
    pub(super) fn save(&self, i: usize, lang: Lang) -> PathBuf {
        self.slots().named(name_of(i, lang))
    }

    /// The name that a save is given.
    pub(super) fn better_name(lang: Lang) -> String {
        match lang {
            Lang::Zh => "和小林的复盘局".to_owned(),
            Lang::En => "debrief-with-lin".to_owned(),
        }
    }

    /// The folder with the runs of a class.
    pub(super) fn class(&self) -> String {
        self.folder.join("class").display().to_string()
    }

    /// The folder of the scenario in the making.
    pub(super) fn scenario(&self) -> String {
        self.folder.join("own").display().to_string()
    }

    fn slots(&self) -> Slots {
        Slots::at(self.folder.join("saves"))
    }

    /// Lays something out.
    pub(super) fn lay(&self, what: Prop, desk: &mut Desk) -> Result<(), String> {
        match what {
            Prop::Saves => self.saves(desk),
            Prop::Futures => futures(desk),
            Prop::Line => line(desk),
            Prop::Class => self.runs(desk),
            Prop::Store(answers) => store::tell(&self.folder, desk, answers),
            Prop::Scenario(state) => own::write_down(&self.scenario(), desk, state),
        }
    }

    fn saves(&self, desk: &mut Desk) -> Result<(), String> {
        let book = book(desk)?;
        let (slots, lang, all) = (self.slots(), desk.lang, book.scenario.quarters);
        let auto = slots.autosave(&book.scenario.id, &book.provenance.source);
        let named = |i: usize| slots.named(name_of(i, lang));
        for (path, bot, seed, stop, ago) in [
            (auto, "textbook", 20, all.div_ceil(2), 2 * HOUR),
            (named(0), "lifetime", 7, 0, 26 * HOUR),
            (named(1), "equal", 11, 0, 50 * HOUR),
            (named(2), "revenue", 5, 1, 700 * HOUR),
        ] {
            let run = played(&book, bot, (seed, all), stop)?;
            let at = now().saturating_sub(ago);
            disk::write(&run.to_save(at), &path).map_err(|e| e.to_string())?;
        }
        write(&named(3), b"clientele")?;
        desk.slots = Some(slots);
        Ok(())
    }

    fn runs(&self, desk: &Desk) -> Result<(), String> {
        let book = book(desk)?;
        let folder = PathBuf::from(self.class());
        for (who, bot) in CLASS {
            let run = played(&book, bot, (super::SEED, desk.quarters), 0)?;
            let path = folder.join(format!("{who}.{EXTENSION}"));
            disk::write(&run.to_save(now()), &path).map_err(|e| e.to_string())?;
        }
        write(&folder.join(format!("20260140.{EXTENSION}")), b"clientele")
    }
}

impl Drop for Props {
    fn drop(&mut self) {
        // A folder that was never made can't be removed either.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn name_of(i: usize, lang: Lang) -> &'static str {
    let (zh, en) = SAVES[i.min(SAVES.len() - 1)];
    if lang == Lang::Zh { zh } else { en }
}

fn book(desk: &Desk) -> Result<Book, String> {
    let book = desk.book.clone();
    book.ok_or_else(|| "there is no scenario".to_owned())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, bytes))
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// A run on a seed with so many quarters; it ends in the middle of quarter `stop`, or never.
fn played(
    book: &Book,
    bot: &str,
    (seed, quarters): (u64, u8),
    stop: u8,
) -> Result<Session, String> {
    let bot = bots::talking(bot).ok_or("there is no such bot")?;
    let (scenario, from) = (Arc::clone(&book.scenario), book.provenance.clone());
    let begun = now().saturating_sub(800 * HOUR);
    let mut session = Session::start(scenario, from, seed, quarters, begun);
    let mut player = Player::new(bot);
    while let Some(command) = player.next(session.sim()).map_err(|e| e.to_string())? {
        let state = session.state();
        if state.quarter == stop && state.week >= 5 {
            break;
        }
        session.command(command).map_err(|e| e.to_string())?;
    }
    Ok(session)
}

/// Two futures, each played by a bot from another quarter on; the first has a name.
fn futures(desk: &mut Desk) -> Result<(), String> {
    let session = desk.session.as_ref().ok_or("there is no run")?;
    let closed = session.hashes().len() as u8;
    let (scenario, root) = (Arc::clone(session.scenario()), session.log().to_vec());
    let branches = session.branches().to_vec();
    let (seed, quarters) = (session.sim().seed(), session.state().quarters);
    let tree = Tree {
        scenario: &scenario,
        seed,
        quarters,
        root: &root,
        branches: &branches,
    };
    let first = branches.len() as u32;
    for (quarter, bot) in [(1, "equal"), (closed.clamp(1, 3), "lifetime")] {
        let by = Continued::Bot(bot.to_owned());
        let grown = tree.grow(None, quarter, Vec::new(), by);
        let branch = grown.map_err(|e| e.to_string())?.branch;
        desk.debriefed(Debriefed::Keep(Box::new(branch)));
    }
    let name = match desk.lang {
        Lang::Zh => "谁都一样多",
        Lang::En => "The same for everyone",
    };
    desk.debriefed(Debriefed::Name(first, name.to_owned()));
    Ok(())
}

/// Asks what would have come of another line in the first talk of the run.
fn line(desk: &mut Desk) -> Result<(), String> {
    let session = desk.session.as_ref().ok_or("there is no run")?;
    let course = Course::of_run(session.sim(), session.log()).map_err(|e| e.to_string())?;
    let found = course.state().complaints.iter().find_map(|complaint| {
        let case = lines::case(course.scenario(), complaint)?;
        let steps = lines::steps(&course, complaint.id);
        let step = steps.iter().find(|step| step.ways.len() > 1)?;
        let way = &step.ways[(step.said + 1) % step.ways.len()];
        let edit = Edit::Line {
            complaint: complaint.id,
            instead: OtherLine::of(case, step.place, way),
        };
        Some((complaint.quarter, edit))
    });
    // A run without a talk has nothing to show.
    if let Some((quarter, edit)) = found {
        desk.debriefed(Debriefed::From(None));
        desk.debriefed(Debriefed::Quarter(quarter));
        desk.debriefed(Debriefed::Edit(edit));
        desk.debriefed(Debriefed::Play);
    }
    Ok(())
}
