//! The debrief at the desk: what is looked at, and the work behind it, which never holds up a frame.

use super::behind::Behind;
use super::desk::Desk;
use super::export;
use super::kept::{Kept, Made};
use super::lanes;
use crate::run::branch::{self, Branch};
use crate::run::debrief::what_if::{Fault, Ground, Grown, Tree};
use crate::run::debrief::{self, Debrief, Effort, Halt, Progress};
use crate::run::session::Session;
use crate::sim::{Command, Scenario};
use crate::ui::debrief::Seen;
use crate::ui::{self, Action, Debriefed};
use crate::view::debrief::{
    Asked, Block, DebriefPage, Draft, Pages, WhatIfView, Work, under_way, what_if,
};
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
    playing: Option<Draft>,
    /// How many were played.
    plays: u64,
    /// Grows when the tree of kept futures changes.
    tree: u64,
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
    grounds: Behind<Result<Grounds, Fault>>,
    grown: Behind<Result<(Grown, Ground), Fault>>,
    /// How much of it is grown, in thousandths.
    share: Arc<AtomicU32>,
    what_if: Made<WhatIfView>,
}

/// The run, the branch that is looked at, and the future that branch goes on
/// with where it is another one.
struct Grounds {
    root: Ground,
    parent: Option<Ground>,
    base: Option<Ground>,
}

/// One number for several.
fn key(parts: &[u64]) -> u64 {
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
/// The ground of other futures, and one that has grown on it.
type Laid = Behind<Result<Grounds, Fault>>;
/// See [`Laid`].
type Grew = Behind<Result<(Grown, Ground), Fault>>;

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

/// A view of other futures in the making: the stage it is at, and how it is made.
type Making<'a> = (u64, Box<dyn FnOnce() -> WhatIfView + 'a>);

/// The page of other futures; none while the ground for it is laid.
fn futures<'a>(
    ctx: &Context,
    (session, asked): (&'a Session, &'a Debriefing),
    run: u64,
    eye: Eye<'a>,
    (grounds, grown, share): (&'a mut Laid, &'a mut Grew, &Arc<AtomicU32>),
) -> Option<Making<'a>> {
    let parent = asked.draft.parent;
    let place = parent.map_or(0, |place| u64::from(place) + 1);
    let laid = grounds.of(key(&[run, asked.tree, place]), ctx, || {
        let owned = Owned::of(session);
        move |cancel: &AtomicBool| owned.grounds(parent, cancel)
    });
    let came = if let Some(draft) = &asked.playing {
        grown.of(key(&[run, asked.plays]), ctx, || {
            let (owned, draft) = (Owned::of(session), draft.clone());
            let told = Arc::clone(share);
            told.store(0, Ordering::Relaxed);
            move |cancel: &AtomicBool| owned.grow(draft, &told, cancel)
        })
    } else {
        grown.stop();
        None
    };
    let laid = match laid? {
        Ok(laid) => laid,
        Err(fault) => {
            let make = move || WhatIfView::failed(eye, session.branches(), &asked.draft, fault);
            return Some((0, Box::new(make)));
        }
    };
    let working = asked.playing.is_some() && came.is_none();
    let stage = 1 + 2 * u64::from(working) + 4 * asked.plays + u64::from(came.is_some());
    let make = move || {
        what_if(
            eye,
            &Asked {
                branches: session.branches(),
                draft: &asked.draft,
                root: &laid.root,
                parent: laid.parent.as_ref(),
                base: laid.base.as_ref(),
                grown: came,
                working: working.then_some(0.0),
            },
        )
    };
    Some((stage, Box::new(make)))
}

/// What is needed of a run to play other futures of it, away from the desk.
struct Owned {
    scenario: Arc<Scenario>,
    seed: u64,
    quarters: u8,
    root: Vec<Command>,
    branches: Vec<Branch>,
}

impl Owned {
    fn of(session: &Session) -> Self {
        Self {
            scenario: Arc::clone(session.scenario()),
            seed: session.sim().seed(),
            quarters: session.state().quarters,
            root: session.log().to_vec(),
            branches: session.branches().to_vec(),
        }
    }

    fn tree<'a>(&'a self, branches: &'a [Branch]) -> Tree<'a> {
        Tree {
            scenario: &self.scenario,
            seed: self.seed,
            quarters: self.quarters,
            root: &self.root,
            branches,
        }
    }

    fn grounds(&self, parent: Option<u32>, cancel: &AtomicBool) -> Result<Grounds, Fault> {
        let tree = self.tree(&self.branches);
        let laid = |place: u32| {
            if cancel.load(Ordering::Relaxed) {
                return Err(Fault::Cancelled);
            }
            tree.ground(Some(place))
        };
        let base = branch::base(&self.branches, parent);
        Ok(Grounds {
            root: tree.ground(None)?,
            parent: parent.map(laid).transpose()?,
            base: base.filter(|_| base != parent).map(laid).transpose()?,
        })
    }

    /// Plays another future. `told` says how much of it is done, in thousandths.
    fn grow(
        &self,
        draft: Draft,
        told: &AtomicU32,
        cancel: &AtomicBool,
    ) -> Result<(Grown, Ground), Fault> {
        /// The part of the work that is playing; the rest is reading it back.
        const PLAYING: f32 = 800.0;
        let go_on = |share: f32| {
            told.store((PLAYING * share) as u32, Ordering::Relaxed);
            !cancel.load(Ordering::Relaxed)
        };
        let tree = self.tree(&self.branches);
        let (parent, quarter) = (draft.parent, draft.quarter);
        let grown = tree.grow_while(parent, quarter, draft.edits, draft.by, &go_on)?;
        let mut branches = self.branches.clone();
        branches.push(grown.branch.clone());
        let ground = self
            .tree(&branches)
            .ground(Some(branches.len() as u32 - 1))?;
        Ok((grown, ground))
    }
}

/// How much of another future is worked out, 0…1.
fn done_of(share: &AtomicU32) -> f32 {
    share.load(Ordering::Relaxed) as f32 / 1000.0
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
