//! The screens that need no run; every other one goes on to those of the run.

use super::of_run::run_screen;
use crate::game::board::LiveBoard;
use crate::game::desk::{Desk, now};
use crate::game::kept::Kept;
use crate::game::settings::{self, Settings};
use crate::game::{author, class, quizzing, saves};
use crate::ui::{self, Action, Screen};
use crate::view;
use egui::Ui;
use std::sync::atomic::AtomicBool;

/// The screen in force.
pub(super) fn draw(
    ui: &mut Ui,
    (desk, settings): (&Desk, &Settings),
    (board, kept): (&mut LiveBoard, &mut Kept),
    actions: &mut Vec<Action>,
) {
    let t = desk.texts();
    match (desk.screen, desk.eye()) {
        (Screen::Scenarios, _) => {
            let cards: Vec<_> = desk
                .library
                .books
                .iter()
                .enumerate()
                .map(|(i, book)| view::title::card(i, &book.scenario, book.texts(desk.lang)))
                .collect();
            let by_time = view::title::programmes(t, |id| {
                let place = cards.iter().position(|card| card.id == id)?;
                Some((place, cards[place].title.clone()))
            });
            ui::scenarios::show(ui, &cards, &by_time, t, actions);
        }
        (Screen::Briefing, _) => {
            if let Some(book) = &desk.book {
                let view = view::title::briefing(&book.scenario, desk.quarters, t);
                ui::briefing::show(ui, &view, t, actions);
            }
        }
        (Screen::Handbook, _) => match view::handbook::handbook(desk.page, t) {
            Some(view) => ui::handbook::show(ui, &view, t, actions),
            None => actions.push(Action::Back),
        },
        (Screen::Settings, _) => {
            let undo = settings.before.is_some();
            let problem = settings.problem.as_ref();
            let problem = problem.map(|problem| settings::unreadable(problem, t));
            let place = |which| settings::folder(which).map(|path| path.display().to_string());
            let mut view = view::settings::settings(settings.chosen, undo, problem, place, t);
            view.account.clone_from(&settings.account);
            view.secret = desk.has_secret();
            ui::settings::show(ui, &view, t, actions);
        }
        (Screen::Saves, _) => {
            let values = kept.values.long().of(desk.saves.version, ui.ctx(), || {
                let paths = desk.saves.readable();
                move |cancel: &AtomicBool| saves::values(&paths, cancel)
            });
            let view = desk.saves_view(values);
            ui::saves::show(ui, &view, t, actions);
        }
        (Screen::Shortcuts, _) => {
            ui::shortcuts::show(ui, &view::shortcuts::shortcuts(t), t, actions);
        }
        (Screen::Practice, _) => {
            if let Some(room) = &desk.room {
                let t = room.texts(desk.lang);
                let view = view::practice::room(t, &room.cases, room.choice, &room.records, now());
                ui::practice::show(ui, &view, t, actions);
            }
        }
        (Screen::PracticeTalk, _) => {
            match desk
                .room
                .as_ref()
                .and_then(|room| Some((room, room.talk.as_ref()?)))
            {
                Some((room, talk)) => {
                    let t = room.texts(desk.lang);
                    let view = view::talk::practice(t, talk, room.sum);
                    ui::talk::show(ui, &view, t, actions);
                }
                None => actions.push(Action::Back),
            }
        }
        (Screen::Questions, _) => quizzing::show(ui, desk, &mut kept.themes, actions),
        (Screen::Author, _) => {
            if let Some(author) = &desk.author {
                let run = desk.session.as_ref().map(crate::run::Session::state);
                let view = kept.authoring.of(desk.generation, || {
                    view::author::author(&author.shown(run), t)
                });
                ui::author::show(ui, view, t, actions);
            } else {
                let found = kept.own.of(desk.generation, author::own_scenarios);
                let folder = author::own_folder();
                let folder = folder.map_or_else(String::new, |f| f.display().to_string());
                ui::author::show_open(ui, &folder, found, t, actions);
            }
        }
        (Screen::Class, _) => {
            class::show(ui, desk, (&mut kept.meeting, &mut kept.writing), actions);
        }
        (Screen::Title, _) | (_, None) => {
            let saved = desk.saved_run();
            let view = view::title::title(t, saved.as_ref(), None);
            ui::title::show(ui, &view, t, actions);
        }
        (screen, Some(eye)) => run_screen(ui, desk, (screen, eye), (board, kept), actions),
    }
}
