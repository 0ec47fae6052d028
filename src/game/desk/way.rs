//! The way through the screens: on, back, and to where the run is.

use super::Desk;
use crate::sim::Phase;
use crate::ui::Screen;

impl Desk {
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
}
