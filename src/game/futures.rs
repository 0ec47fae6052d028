//! Other futures at the desk: the ground they stand on is laid and they are grown behind the screen, and what came of it is shown.

use super::behind::Behind;
use super::debriefing::{Debriefing, key};
use crate::run::branch::{self, Branch};
use crate::run::debrief::what_if::{Fault, Ground, Grown, Tree};
use crate::run::session::Session;
use crate::sim::{Command, Scenario};
use crate::view::Eye;
use crate::view::debrief::{Asked, Draft, WhatIfView, what_if};
use egui::Context;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// The run, the branch that is looked at, and the future that branch goes on
/// with where it is another one.
pub(super) struct Grounds {
    root: Ground,
    parent: Option<Ground>,
    base: Option<Ground>,
}

/// The ground of other futures, and one that has grown on it.
pub(super) type Laid = Behind<Result<Grounds, Fault>>;
/// See [`Laid`].
pub(super) type Grew = Behind<Result<(Grown, Ground), Fault>>;

/// A view of other futures in the making: the stage it is at, and how it is made.
pub(super) type Making<'a> = (u64, Box<dyn FnOnce() -> WhatIfView + 'a>);

/// The page of other futures; none while the ground for it is laid.
pub(super) fn futures<'a>(
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
pub(super) fn done_of(share: &AtomicU32) -> f32 {
    share.load(Ordering::Relaxed) as f32 / 1000.0
}
