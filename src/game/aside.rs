//! Another future played by hand: the run waits, everything at the desk goes to the branch, and one comes back to the debrief.

use super::desk::Desk;
use crate::run::aside::Aside;
use crate::run::debrief::what_if::Fault;
use crate::run::session::Session;
use crate::ui::weeks::Clock;
use crate::ui::{self, Action, Screen};
use crate::view;
use crate::view::debrief::Draft;
use crate::view::review::ReviewPage;
use egui::{Rect, Ui};

/// The mark above every screen, and what is left below it.
pub(super) fn mark(ui: &mut Ui, desk: &Desk, rect: Rect, actions: &mut Vec<Action>) -> Rect {
    let Some(aside) = &desk.aside else {
        return rect;
    };
    let (above, below) = rect.split_top_bottom_at_y(rect.top() + ui::aside::HEIGHT);
    let t = desk.texts();
    let view = view::debrief::aside(t, aside.quarter());
    ui::aside::strip(ui, above, &view, t, actions);
    below
}

impl Desk {
    /// The run that is saved: the one that waits while another future of it is
    /// played, or else the one on the desk.
    pub fn own_session(&self) -> Option<&Session> {
        let waiting = self.aside.as_ref().map(Aside::run);
        waiting.or(self.session.as_ref())
    }

    /// Opens another future where the draft begins, or goes on with one that
    /// was left.
    pub(super) fn play_aside(&mut self, left: Option<u32>) {
        let Some(run) = self.session.as_ref().filter(|_| self.aside.is_none()) else {
            return;
        };
        let draft = &self.debriefing.draft;
        let opened = match left {
            Some(place) => Aside::resume(run, place),
            None => Aside::open(run, draft.parent, draft.quarter.max(1), &draft.edits),
        };
        match opened {
            Ok((aside, hand)) => {
                self.aside = Some(aside);
                self.session = Some(hand);
                self.fresh();
                self.screen = self.phase_screen();
                self.clock.paused = true;
                self.save();
            }
            Err(fault) => self.notice = Some(self.no_way(&fault)),
        }
    }

    fn no_way(&self, fault: &Fault) -> String {
        let said = [("problem", fault.to_string().into())];
        self.texts().with("whatif-fault", said)
    }

    /// Back to the run; what was done in the other future stays as a branch.
    pub(super) fn leave_aside(&mut self) {
        let Some(aside) = self.aside.take() else {
            return;
        };
        let quarter = aside.quarter();
        let Some(hand) = self.session.take() else {
            self.session = Some(aside.run().clone());
            return;
        };
        let closed = hand.hashes().len() as u8;
        let (run, place) = aside.leave(&hand);
        self.session = Some(run);
        // A future without a closed quarter has nothing to stand on yet.
        let parent = place.filter(|_| closed > 0);
        self.debriefing
            .returned(Draft::from(parent, quarter.min(closed.max(1))));
        self.fresh();
        self.screen = Screen::Debrief;
        if place.is_some() {
            self.notice = Some(self.texts().get("whatif-aside-kept"));
        }
        self.save();
    }

    /// Nothing that was looked at in one run is meant in the other.
    fn fresh(&mut self) {
        self.generation += 1;
        self.foreseeing = false;
        self.later.clear();
        self.talk = None;
        self.customer = None;
        self.chosen.clear();
        self.sum = None;
        self.followed = None;
        self.unfolded = None;
        self.page_of_review = ReviewPage::Overview;
        self.question = 0;
        self.clock = Clock::default();
        self.since = 0.0;
        self.back.clear();
    }
}
