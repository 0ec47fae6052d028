//! What the demo shows before the first plan: the title's rooms, the practice room, the quiz, the briefing.

use super::beat::Beat;
use super::pace::Pace;
use super::props::Props;
use super::{Demo, rare};
use crate::run::bots::{self, Player};
use crate::sim::Command;
use crate::ui::{Action, Practised, Quizzed, Screen};
use crate::view::quiz::library::Theme;
use crate::view::settings::{Setting, Shade};
use std::collections::{BTreeSet, VecDeque};

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
}
