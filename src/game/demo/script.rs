//! What the demo shows around each command of the bot: every screen once, pictures where something new comes up.

use super::Demo;
use super::beat::Beat;
use crate::game::desk::Desk;
use crate::sim::Command;
use crate::ui::{Action, Screen};
use crate::view::review::ReviewPage;
use crate::view::settings::Setting;
use bevy::prelude::error;

impl Demo {
    /// Queues a picture the first time a name comes up.
    fn once(&mut self, name: &'static str) {
        if self.seen.insert(name) {
            self.beats.push_back(Beat::Shot(name.to_owned()));
        }
    }

    /// Plans what to show around the bot's next command.
    pub(super) fn next(&mut self, desk: &Desk) {
        let Some(session) = &desk.session else { return };
        let sim = session.sim();
        let (quarter, week) = (sim.state().quarter, sim.state().week);
        let command = match self.player.next(sim) {
            Ok(Some(command)) => command,
            Ok(None) => {
                self.beats.push_back(Beat::Wait(8.0));
                self.once("debrief-first");
                self.beats.push_back(Beat::Debriefed);
                self.beats.push_back(Beat::Shot("debrief".to_owned()));
                self.beats.push_back(Beat::Act(Action::Go(Screen::Story)));
                self.beats.push_back(Beat::Wait(4.0));
                self.once("story");
                self.beats.push_back(Beat::Act(Action::Go(Screen::Debrief)));
                self.debrief(quarter);
                self.over = true;
                return;
            }
            Err(stuck) => {
                error!("{stuck}");
                self.over = true;
                return;
            }
        };
        match &command {
            Command::CommitPlan => {
                self.beats.push_back(Beat::Wait(3.0));
                if quarter <= 3 {
                    self.beats.push_back(Beat::Shot(format!("plan-q{quarter}")));
                }
                if quarter == 1 {
                    self.tools();
                    self.saves(desk);
                }
                if quarter == 2 {
                    self.beats.push_back(Beat::Act(Action::Foresee(true)));
                    self.once("plan-guess");
                    self.beats.push_back(Beat::Wait(3.0));
                    self.beats.push_back(Beat::Send(Command::Predict {
                        profit: sim.scenario().targets.profit,
                        lost: 1,
                    }));
                    if sim.scenario().assistance.hints {
                        let tier = crate::sim::TierId(0);
                        self.beats.push_back(Beat::Send(Command::AskHint { tier }));
                    }
                    self.beats.push_back(Beat::Wait(4.0));
                    // It is worked out behind the screen.
                    self.beats.push_back(Beat::Moving("plan-forecast", 90));
                    self.beats.push_back(Beat::Act(Action::Foresee(false)));
                }
                if quarter == 4 {
                    self.board(desk);
                }
                self.firm_page(desk, quarter);
                self.beats.push_back(Beat::Send(command));
            }
            Command::AdvanceWeek => {
                if week == 6 && quarter == 2 {
                    self.once("weeks");
                }
                self.beats.push_back(Beat::Wait(0.7));
                self.beats.push_back(Beat::Send(command));
            }
            Command::OpenTalk(id) => {
                self.once("complaint");
                self.beats.push_back(Beat::Wait(3.0));
                self.beats.push_back(Beat::Act(Action::OpenTalk(*id)));
                self.once("talk-first");
            }
            Command::Say { complaint, .. } => self.say(desk, *complaint, &command),
            Command::Choose { .. } => {
                self.once("event");
                self.beats.push_back(Beat::Wait(4.0));
                self.beats.push_back(Beat::Send(command));
            }
            Command::FollowUp { .. } => {
                self.once("promise");
                self.beats.push_back(Beat::Wait(2.0));
                self.beats.push_back(Beat::Send(command));
                self.once("promise-followed");
                self.beats.push_back(Beat::Wait(2.0));
                self.beats.push_back(Beat::Act(Action::Followed));
            }
            Command::CloseQuarter => {
                self.beats.push_back(Beat::Send(command));
                if quarter == 4 {
                    self.beats.push_back(Beat::Moving("weeks-leaving", 9));
                }
                self.beats.push_back(Beat::Wait(3.0));
                self.once("weeks-closed");
                self.beats.push_back(Beat::Act(Action::Go(Screen::Review)));
                self.beats.push_back(Beat::Wait(5.0));
                self.beats
                    .push_back(Beat::Shot(format!("review-q{quarter}")));
                if quarter == 1 || quarter == 4 {
                    for (page, name) in [
                        (ReviewPage::Money, "money"),
                        (ReviewPage::Customers, "customers"),
                        (ReviewPage::Leaving, "leaving"),
                        (ReviewPage::Satisfaction, "satisfaction"),
                        (ReviewPage::Course, "course"),
                        (ReviewPage::Causes, "causes"),
                        (ReviewPage::Overview, ""),
                    ] {
                        self.beats.push_back(Beat::Act(Action::ReviewPage(page)));
                        if !name.is_empty() {
                            self.beats.push_back(Beat::Wait(4.0));
                            self.beats
                                .push_back(Beat::Shot(format!("review-q{quarter}-{name}")));
                        }
                    }
                }
                if quarter % 2 == 0 {
                    self.beats.push_back(Beat::Act(Action::Go(Screen::Book)));
                    self.beats.push_back(Beat::Wait(3.0));
                    self.once("book");
                    if self.seen.insert("book-large") {
                        let scale = |percent| Beat::Act(Action::Set(Setting::Scale(percent)));
                        let large = Beat::Shot("book-large".to_owned());
                        self.beats.extend([scale(200), large, scale(100)]);
                    }
                    self.beats.push_back(Beat::Act(Action::Go(Screen::Review)));
                    self.beats.push_back(Beat::Customer);
                    self.once("customer");
                    self.beats.push_back(Beat::Act(Action::Go(Screen::Review)));
                }
            }
            _ => self.beats.push_back(Beat::Send(command)),
        }
    }

    fn say(&mut self, desk: &Desk, complaint: crate::sim::ComplaintId, command: &Command) {
        let state = desk
            .session
            .as_ref()
            .map(crate::run::session::Session::state);
        let complaint = state.and_then(|s| s.complaint(complaint));
        let turn = complaint
            .and_then(|c| c.status.talk())
            .map_or(0, |talk| talk.turn as usize);
        let turns = complaint
            .and_then(|c| c.case)
            .and_then(|i| desk.book.as_ref()?.scenario.cases.get(i as usize))
            .map_or(0, |case| case.turns.len());
        if turn == 3 {
            self.once("talk");
        }
        self.beats.push_back(Beat::Wait(3.0));
        self.beats.push_back(Beat::Send(command.clone()));
        if turn + 1 >= turns {
            self.beats.push_back(Beat::Wait(5.0));
            self.once("talk-feedback");
            self.beats.push_back(Beat::Act(Action::Go(Screen::Weeks)));
        }
    }
}
