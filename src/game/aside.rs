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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::library::Library;
    use crate::game::settings::Settings;
    use crate::locale::Lang;
    use crate::run::bots::{self, Player};
    use crate::sim::{Command, Phase};

    /// A desk with a run of which two quarters are closed, saved nowhere.
    fn desk() -> Desk {
        let library = Library::load(None, Lang::Zh).expect("nothing is named");
        let steel = library.books.iter().position(|b| b.scenario.id == "steel");
        let mut desk = Desk::new(library, &Settings::default());
        desk.keeps_saves = false;
        desk.choose(steel.expect("steel ships"));
        desk.start(5);
        let mut player = Player::new(bots::by_name("textbook").expect("the bot is there"));
        while desk.session.as_ref().is_some_and(|s| s.hashes().len() < 2) {
            let sim = desk.session.as_ref().map(Session::sim);
            let command = player.next(sim.expect("it was started"));
            let command = command.expect("the bot never gets stuck");
            assert!(desk.command(command.expect("the run isn't over")));
        }
        desk
    }

    #[test]
    fn commands_go_to_the_branch_and_the_run_comes_back_as_it_was() {
        let mut desk = desk();
        let told = |desk: &Desk| {
            let run = desk.own_session().expect("there is a run");
            (run.log().to_vec(), run.state().hash())
        };
        let before = told(&desk);
        desk.screen = Screen::Debrief;
        desk.debriefing.draft = Draft::from(None, 2);
        desk.play_aside(None);
        assert_eq!(desk.screen, Screen::Plan);
        assert!(desk.command(Command::CommitPlan));
        let hand = desk.session.as_ref().map(|s| s.state().phase);
        assert_eq!(hand, Some(Phase::Weeks));
        assert_eq!(told(&desk), before);
        // A second one can't be opened over it.
        desk.play_aside(None);
        desk.leave_aside();
        assert!(desk.aside.is_none());
        assert_eq!(desk.screen, Screen::Debrief);
        assert_eq!(told(&desk), before);
        let branches = desk.session.as_ref().map(|s| s.branches().len());
        assert_eq!(branches, Some(1));
        assert_eq!(desk.debriefing.draft.parent, Some(0));
        // One that begins anew leaves it likewise.
        desk.play_aside(Some(0));
        assert!(desk.aside.is_some());
        desk.start(6);
        assert!(desk.aside.is_none());
        let seed = desk.session.as_ref().map(|s| s.sim().seed());
        assert_eq!(seed, Some(6));
    }
}
