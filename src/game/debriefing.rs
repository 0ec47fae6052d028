//! The debrief at the desk: what is looked at, and the work behind it, which never holds up a frame.

use super::behind::Behind;
use super::desk::Desk;
use super::export;
use super::futures::{Grew, Laid, done_of, futures};
use super::kept::{Kept, Made};
use super::lanes;
use crate::run::branch::Branch;
use crate::run::debrief::{self, Debrief, Effort, Halt, Progress};
use crate::run::session::Session;
use crate::ui::debrief::Seen;
use crate::ui::{self, Action, Debriefed};
use crate::view::debrief::{Block, DebriefPage, Draft, Pages, WhatIfView, Work, under_way};
use crate::view::{self, Eye};
use egui::{Context, Ui};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How often the screen looks what the store has heard.
const SOON: Duration = Duration::from_millis(400);

/// What of the debrief is looked at.
pub struct Debriefing {
    /// The page.
    pub page: DebriefPage,
    /// Large, a picture at a time.
    pub big: bool,
    /// The picture.
    pub picture: usize,
    /// Whether it is to be worked out.
    wanted: bool,
    /// Another future in the making.
    pub(super) draft: Draft,
    /// The one that is being played, or was.
    pub(super) playing: Option<Draft>,
    /// How many were played.
    pub(super) plays: u64,
    /// Grows when the tree of kept futures changes.
    pub(super) tree: u64,
    /// Grows with every change of what is asked.
    turns: u64,
    /// Whether all pages are there.
    ready: Arc<AtomicBool>,
}

impl Default for Debriefing {
    fn default() -> Self {
        Self {
            page: DebriefPage::default(),
            big: false,
            picture: 0,
            wanted: true,
            draft: Draft::from(None, 1),
            playing: None,
            plays: 0,
            tree: 0,
            turns: 0,
            ready: Arc::default(),
        }
    }
}

impl Debriefing {
    /// Somebody comes back from another future: it may be in the tree.
    pub(super) fn returned(&mut self, draft: Draft) {
        (self.page, self.picture) = (DebriefPage::WhatIf, 0);
        self.tree += 1;
        self.turns += 1;
        self.playing = None;
        self.draft = draft;
    }

    /// Whether all pages are there.
    pub fn ready(&self) -> bool {
        self.ready.load(Ordering::Relaxed)
    }
}

/// The work behind the debrief.
#[derive(Default)]
pub(super) struct Looking {
    found: Behind<Result<Arc<Debrief>, Halt>>,
    progress: Arc<Mutex<Option<Progress>>>,
    pages: Made<Pages>,
    questions: Made<Vec<Block>>,
    grounds: Laid,
    grown: Grew,
    /// How much of it is grown, in thousandths.
    share: Arc<AtomicU32>,
    what_if: Made<WhatIfView>,
}

/// One number for several.
pub(super) fn key(parts: &[u64]) -> u64 {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

/// What the debrief of a run is made of: another run, another command, and
/// another scenario behind the same commands make another one.
fn of_run(runs: u64, session: &Session) -> u64 {
    let mut hasher = DefaultHasher::new();
    (runs, session.log().len(), session.hashes().last()).hash(&mut hasher);
    hasher.finish()
}

/// Shows the debrief.
pub(super) fn show(ui: &mut Ui, desk: &Desk, eye: Eye, kept: &mut Kept, actions: &mut Vec<Action>) {
    // What was worked out of the run is kept while another future is on the desk.
    let Some(session) = desk.session.as_ref().filter(|_| desk.aside.is_none()) else {
        return;
    };
    let (t, asked) = (desk.texts(), &desk.debriefing);
    let Kept {
        debrief: result,
        looking,
        writing,
        ..
    } = kept;
    let Looking {
        found,
        progress,
        pages,
        questions,
        grounds,
        grown,
        share,
        what_if,
    } = looking;
    let share = &*share;
    let run = of_run(desk.runs, session);
    let ctx = ui.ctx().clone();
    let found = worked_out(&ctx, session, asked, run, (found, &*progress));
    asked
        .ready
        .store(matches!(found, Some(Ok(_))), Ordering::Relaxed);
    let work = match found {
        Some(Ok(_)) => Work::Done,
        Some(Err(Halt::Cancelled)) => Work::Idle,
        Some(Err(halt)) => {
            Work::Failed(t.with("whatif-fault", [("problem", halt.to_string().into())]))
        }
        None if asked.wanted => under_way(t, progress.lock().ok().and_then(|at| *at)),
        None => Work::Idle,
    };
    let found = found.and_then(|found| found.as_ref().ok());
    let view = result.of(desk.generation, || view::debrief::debrief(eye));
    view.standing = match (found, asked.wanted) {
        (Some(found), _) => view::debrief::standing(eye, Some(&found.skill.standing)),
        (None, true) => view::debrief::standing(eye, None),
        (None, false) => t.get("whatif-idle"),
    };
    view.records = desk.records_said();
    if desk.records.busy() {
        ctx.request_repaint_after(SOON);
    }
    let pages = found.map(|found| {
        let made = pages.of(key(&[desk.generation, run]), || {
            view::debrief::pages(eye, found)
        });
        &*made
    });
    let other = if asked.page == DebriefPage::WhatIf {
        futures(&ctx, (session, asked), run, eye, (grounds, grown, share))
    } else {
        None
    };
    let other = other.map(|(stage, make)| {
        let of = key(&[desk.generation, run, asked.turns, stage]);
        let view = what_if.of(of, make);
        // It is further than when the view was made.
        if let Work::Under(at, _) = &mut view.work {
            *at = done_of(share);
        }
        &*view
    });
    let seen = Seen {
        page: asked.page,
        big: asked.big,
        picture: asked.picture,
        work: &work,
        pages,
        questions: questions.of(desk.generation, || view::debrief::questions(eye)),
        what_if: other,
    };
    export::escaped(ui, desk, actions);
    ui::debrief::show(ui, view, seen, t, actions);
    export::of_debrief(ui, desk, (session, found), writing, actions);
}

/// A whole debrief in the making.
type Found = Behind<Result<Arc<Debrief>, Halt>>;

/// The debrief, once it is worked out.
fn worked_out<'a>(
    ctx: &Context,
    session: &Session,
    asked: &Debriefing,
    run: u64,
    (found, progress): (&'a mut Found, &Arc<Mutex<Option<Progress>>>),
) -> Option<&'a Result<Arc<Debrief>, Halt>> {
    if !asked.wanted {
        found.stop();
        return found.ready(run);
    }
    found.long().of(run, ctx, || {
        let (sim, log) = (session.sim().clone(), session.log().to_vec());
        let told = Arc::clone(progress);
        if let Ok(mut at) = told.lock() {
            *at = None;
        }
        move |cancel: &AtomicBool| {
            let tell = |progress: Progress| {
                if let Ok(mut at) = told.lock() {
                    *at = Some(progress);
                }
            };
            let made =
                lanes::spread(|| debrief::debrief(&sim, &log, Effort::default(), &tell, cancel));
            made.map(Arc::new)
        }
    })
}

impl Desk {
    /// What is asked for in the debrief.
    pub(super) fn debriefed(&mut self, what: Debriefed) {
        // Only what is kept changes what there is to see of the run; where one
        // looks and what one asks doesn't.
        let keeps = matches!(
            what,
            Debriefed::Keep(_) | Debriefed::Name(..) | Debriefed::Drop(_)
        );
        self.generation += u64::from(keeps);
        let asked = &mut self.debriefing;
        asked.turns += 1;
        // What was played answers another question as soon as the question changes.
        let asks_anew = matches!(
            what,
            Debriefed::From(_)
                | Debriefed::Quarter(_)
                | Debriefed::Edit(_)
                | Debriefed::Unedit(_)
                | Debriefed::By(_)
                | Debriefed::Stop
        );
        if asks_anew {
            asked.playing = None;
        }
        match what {
            Debriefed::Page(page) => (asked.page, asked.picture) = (page, 0),
            Debriefed::Big(big) => (asked.big, asked.picture) = (big, 0),
            Debriefed::Picture(picture) => asked.picture = picture,
            Debriefed::Begin => asked.wanted = true,
            Debriefed::Cancel => asked.wanted = false,
            Debriefed::From(parent) => {
                // A branch that a bot played may be longer than the run.
                let closed = self.session.as_ref().map_or(1, |s| s.hashes().len() as u8);
                let quarter = asked.draft.quarter.min(closed.max(1));
                asked.draft = Draft {
                    customer: asked.draft.customer,
                    ..Draft::from(parent, quarter)
                };
            }
            Debriefed::Quarter(quarter) => {
                asked.draft = Draft {
                    customer: asked.draft.customer,
                    ..Draft::from(asked.draft.parent, quarter)
                };
            }
            Debriefed::About(customer) => asked.draft.customer = customer,
            Debriefed::Edit(edit) => asked.draft.put(edit),
            Debriefed::Unedit(edit) => asked.draft.take(&edit),
            Debriefed::By(by) => asked.draft.by = by,
            Debriefed::Play => {
                asked.plays += 1;
                asked.playing = Some(asked.draft.clone());
            }
            Debriefed::Stop => {}
            Debriefed::ByHand => self.play_aside(None),
            Debriefed::GoOn(place) => self.play_aside(Some(place)),
            Debriefed::Return => self.leave_aside(),
            Debriefed::Keep(branch) => self.keep(*branch),
            Debriefed::Name(place, name) => {
                if let Some(session) = &mut self.session {
                    session.name_branch(place, &name);
                }
                self.save();
            }
            Debriefed::Drop(place) => {
                if let Some(session) = &mut self.session {
                    session.drop_branch(place);
                }
                asked.tree += 1;
                asked.playing = None;
                asked.draft = Draft::from(None, 1);
                self.save();
            }
        }
    }

    /// Keeps a future in the save; the next question begins there.
    fn keep(&mut self, branch: Branch) {
        let quarter = branch.from_quarter;
        let Some(session) = &mut self.session else {
            return;
        };
        let place = session.keep_branch(branch);
        let asked = &mut self.debriefing;
        asked.tree += 1;
        asked.playing = None;
        asked.draft = Draft::from(Some(place), quarter);
        self.save();
    }
}
