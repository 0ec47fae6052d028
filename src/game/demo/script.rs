//! What the demo shows and in which order: every screen once, pictures where something new comes up.

use super::Demo;
use super::pace::Pace;
use super::props::{Prop, Props};
use super::rare;
use crate::game::desk::Desk;
use crate::run::bots::{self, Player};
use crate::run::branch::Continued;
use crate::sim::Command;
use crate::ui::{Action, Debriefed, Practised, Quizzed, Screen, Touring};
use crate::view::board::Scheme;
use crate::view::debrief::DebriefPage;
use crate::view::lesson::Lessoning;
use crate::view::quiz::library::Theme;
use crate::view::review::ReviewPage;
use crate::view::settings::{Setting, Shade};
use bevy::prelude::error;
use std::collections::{BTreeSet, VecDeque};

/// One thing the demo does.
pub(super) enum Beat {
    /// Asks for something as a screen would.
    Act(Action),
    /// Sends a command to the run.
    Send(Command),
    /// Begins the run.
    Start,
    /// Says what fits in the talk that is practised.
    Practise,
    /// Shows a customer: the one nearest to leaving.
    Customer,
    /// Takes a picture, if pictures are taken.
    Shot(String),
    /// The same in the middle of a movement, so many frames from now.
    Moving(&'static str, u32),
    /// Waits until the debrief is worked out.
    Debriefed,
    /// Waits until the class is worked out.
    Met,
    /// Waits until a file is written.
    Written,
    /// Waits until the store has been told.
    Heard,
    /// Lays something out.
    Lay(Prop),
    /// Presses the keys that lead to a field to search in.
    Find,
    /// Types words, in Chinese or in English.
    Type(&'static str, &'static str),
    /// Waits, in seconds, if no pictures are taken.
    Wait(f64),
}

impl Demo {
    pub(super) fn new(bot: Box<dyn bots::Bot>, quarters: Option<u8>, dark: bool) -> Self {
        let shot = |name: &str| Beat::Shot(name.to_owned());
        let mut beats = VecDeque::from([
            Beat::Wait(2.0),
            shot("title"),
            Beat::Act(Action::Handbook(Some("iceberg"))),
            Beat::Wait(4.0),
            shot("handbook"),
            Beat::Act(Action::Handbook(Some("barriers"))),
            Beat::Wait(4.0),
            shot("handbook-table"),
        ]);
        beats.extend(rare::search());
        beats.extend([
            Beat::Act(Action::Go(Screen::Title)),
            Beat::Act(Action::Go(Screen::Settings)),
            Beat::Wait(3.0),
            shot("settings"),
            Beat::Act(Action::Set(Setting::Safe(true))),
            Beat::Act(Action::Set(Setting::Contrast(true))),
            shot("settings-contrast"),
            Beat::Act(Action::Set(Setting::Scale(150))),
            shot("settings-large"),
            Beat::Act(Action::Set(Setting::Reset)),
            Beat::Act(Action::Set(Setting::Shade(if dark {
                Shade::Dark
            } else {
                Shade::Light
            }))),
            Beat::Act(Action::Go(Screen::Shortcuts)),
            Beat::Wait(3.0),
            shot("shortcuts"),
            Beat::Act(Action::Go(Screen::Saves)),
            Beat::Wait(3.0),
            shot("saves-none"),
            Beat::Act(Action::Go(Screen::Title)),
            Beat::Act(Action::OpenPractice),
            Beat::Wait(4.0),
            shot("practice"),
            Beat::Act(Action::Practise(Practised::Start)),
            Beat::Wait(3.0),
            shot("practice-first"),
            Beat::Practise,
            Beat::Practise,
            Beat::Practise,
            Beat::Wait(3.0),
            shot("practice-talk"),
            Beat::Practise,
            Beat::Wait(3.0),
            shot("practice-offer"),
            Beat::Practise,
            Beat::Practise,
            Beat::Wait(5.0),
            shot("practice-feedback"),
            Beat::Act(Action::Practise(Practised::Leave)),
            Beat::Act(Action::Go(Screen::Title)),
            Beat::Act(Action::Quiz(Quizzed::Open)),
            Beat::Wait(3.0),
            shot("quiz-themes"),
            Beat::Act(Action::Set(Setting::Scale(200))),
            shot("quiz-large"),
            Beat::Act(Action::Set(Setting::Scale(100))),
            // A short one: it comes to its result soon.
            Beat::Act(Action::Quiz(Quizzed::Begin(Theme::Idea("results")))),
            Beat::Wait(3.0),
            shot("quiz-library"),
            Beat::Act(Action::Quiz(Quizzed::Answer(0))),
            Beat::Wait(4.0),
            shot("quiz-library-answered"),
            Beat::Act(Action::Quiz(Quizzed::Next)),
            Beat::Act(Action::Quiz(Quizzed::Answer(1))),
            Beat::Act(Action::Quiz(Quizzed::Next)),
            Beat::Act(Action::Quiz(Quizzed::Answer(1))),
            Beat::Act(Action::Quiz(Quizzed::Next)),
            Beat::Wait(4.0),
            shot("quiz-result"),
            Beat::Act(Action::Go(Screen::Title)),
            Beat::Act(Action::Choose),
            Beat::Wait(2.0),
            shot("scenarios"),
            Beat::Act(Action::Go(Screen::Briefing)),
            Beat::Wait(4.0),
            shot("briefing"),
            Beat::Start,
            shot("plan-first"),
            Beat::Act(Action::Set(Setting::Scale(200))),
            shot("plan-large"),
            Beat::Act(Action::Set(Setting::Scale(100))),
            Beat::Act(Action::OpenQuiz),
            shot("quiz"),
            Beat::Send(Command::AnswerQuiz {
                question: 0,
                // Every question has a second answer, not every one a third.
                option: 1,
            }),
            Beat::Wait(3.0),
            shot("quiz-answered"),
            Beat::Act(Action::Go(Screen::Plan)),
        ]);
        Self {
            player: Player::new(bot),
            beats,
            seen: BTreeSet::new(),
            number: 0,
            until: 0.0,
            over: false,
            quarters,
            pace: Pace::new(),
            props: Props::new(),
        }
    }

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

    /// The pages of the debrief, another future, one page large.
    fn debrief(&mut self, closed: u8) {
        for (page, name) in [
            (DebriefPage::Why, "why"),
            (DebriefPage::Turning, "turning"),
            (DebriefPage::Skill, "skill"),
            (DebriefPage::Objectives, "objectives"),
            (DebriefPage::Timeline, "timeline"),
            (DebriefPage::Questions, "questions"),
            (DebriefPage::WhatIf, "what-if"),
        ] {
            self.ask(Debriefed::Page(page));
            self.beats.push_back(Beat::Wait(5.0));
            let name = format!("debrief-{name}");
            self.beats.push_back(Beat::Shot(name));
        }
        self.ask(Debriefed::Quarter(closed.clamp(1, 2)));
        self.ask(Debriefed::By(Continued::Bot("lifetime".to_owned())));
        self.ask(Debriefed::Play);
        self.beats.push_back(Beat::Wait(3.0));
        // It is played behind the screen.
        self.beats.push_back(Beat::Moving("debrief-futures", 120));
        self.ask(Debriefed::Page(DebriefPage::Turning));
        self.ask(Debriefed::Big(true));
        self.beats.push_back(Beat::Wait(5.0));
        self.beats.push_back(Beat::Shot("debrief-wall".to_owned()));
        self.ask(Debriefed::Big(false));
        self.beats
            .push_back(Beat::Act(Action::Set(Setting::Scale(200))));
        for (page, name) in [
            (DebriefPage::Result, "debrief-large"),
            (DebriefPage::Turning, "debrief-turning-large"),
            (DebriefPage::WhatIf, "debrief-what-if-large"),
        ] {
            self.ask(Debriefed::Page(page));
            self.beats.push_back(Beat::Wait(2.0));
            self.beats.push_back(Beat::Shot(name.to_owned()));
        }
        self.beats
            .push_back(Beat::Act(Action::Set(Setting::Scale(100))));
        self.kept();
        self.files();
        self.class();
        self.author();
    }

    fn ask(&mut self, what: Debriefed) {
        self.beats.push_back(Beat::Act(Action::Debrief(what)));
    }

    /// The guided tour, and the instructor's panel and timer.
    fn tools(&mut self) {
        let minutes = |minutes| Beat::Act(Action::Lesson(Lessoning::Minutes(0, minutes)));
        let shot = |name: &str| Beat::Shot(name.to_owned());
        self.beats.extend([
            Beat::Act(Action::Tour(Touring::Start)),
            Beat::Wait(3.0),
            shot("tour-board"),
            Beat::Act(Action::Tour(Touring::Step(2))),
            Beat::Wait(3.0),
            shot("tour-hours"),
            Beat::Act(Action::Tour(Touring::Leave)),
            minutes(4),
            Beat::Act(Action::Lesson(Lessoning::Open(true))),
            Beat::Wait(3.0),
            shot("lesson"),
            Beat::Act(Action::Lesson(Lessoning::Open(false))),
            shot("plan-timer"),
            minutes(0),
        ]);
    }

    /// Every arrangement of the board, and several customers chosen for something they share.
    fn board(&mut self, desk: &Desk) {
        let Some(eye) = desk.eye() else { return };
        let some: Vec<_> = eye.state().active().map(|(id, _)| id).take(5).collect();
        for scheme in Scheme::ALL.into_iter().skip(1) {
            self.beats.push_back(Beat::Act(Action::Arrange(scheme)));
            self.beats.push_back(Beat::Wait(3.0));
            let name = scheme.key().replace("scheme", "board");
            self.beats.push_back(Beat::Shot(name));
        }
        let back = Action::Arrange(Scheme::Map);
        self.beats.push_back(Beat::Act(back));
        self.beats
            .push_back(Beat::Act(Action::ChooseCustomers(some)));
        self.beats.push_back(Beat::Wait(2.0));
        self.beats.push_back(Beat::Shot("board-chosen".to_owned()));
        self.beats
            .push_back(Beat::Act(Action::ChooseCustomers(Vec::new())));
    }

    /// The folded part of a card and the plan for the firm: when they open,
    /// and once more when much is open.
    fn firm_page(&mut self, desk: &Desk, quarter: u8) {
        let Some(eye) = desk.eye() else { return };
        let plan = crate::view::plan::plan(eye);
        let late = quarter == 6;
        if plan.tiers.iter().any(|card| !card.folded.is_empty())
            && (late || self.seen.insert("plan-unfolded"))
        {
            let first = Some(crate::sim::TierId(0));
            self.beats.push_back(Beat::Act(Action::Unfold(first)));
            self.beats
                .push_back(Beat::Shot(format!("plan-unfolded-q{quarter}")));
            self.beats.push_back(Beat::Act(Action::Unfold(None)));
        }
        if plan.firm_open && (late || self.seen.insert("firm")) {
            self.beats.push_back(Beat::Act(Action::Go(Screen::Firm)));
            self.beats.push_back(Beat::Wait(3.0));
            self.beats.push_back(Beat::Shot(format!("firm-q{quarter}")));
            self.beats.push_back(Beat::Act(Action::Go(Screen::Plan)));
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
