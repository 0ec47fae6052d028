//! The one system that builds the screens: each frame the view of the screen in force, drawn on one root.

use super::apply::Queue;
use super::aside;
use super::author;
use super::board::LiveBoard;
use super::class;
use super::debriefing;
use super::desk::{Desk, now};
use super::egui_bridge::{primary_ctx, root_ui};
use super::kept::Kept;
use super::saves;
use super::settings::{self, Settings};
use super::window::SMALLEST;
use super::{lesson, planning, quizzing, tour};
use crate::sim::{CustomerId, TierId};
use crate::ui::board_overlay::{BoardHits, board_area_ui};
use crate::ui::fit::fitted;
use crate::ui::theme::{Role, palette, wrapped};
use crate::ui::{self, Action, Screen, within};
use crate::view::settings::Setting;
use crate::view::{self, Eye};
use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui::{Key, Modifiers, Popup, Rect, Ui, vec2};
use std::sync::atomic::AtomicBool;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(EguiPrimaryContextPass, show);
}

fn show(
    mut contexts: EguiContexts,
    (desk, settings): (Res<Desk>, Res<Settings>),
    mut board: ResMut<LiveBoard>,
    mut queue: ResMut<Queue>,
    mut kept: Local<Kept>,
) -> Result {
    let ctx = primary_ctx(&mut contexts)?;
    let mut ui = root_ui(&ctx);
    let mut actions = Vec::new();
    everywhere(&ui, &settings, &mut actions);
    ui::anchor::clear(&ctx);
    ui::theme::colour_tiers(&ctx, desk.colours());
    // The mark over another future takes nothing away from the screen below it.
    let mark = desk.aside.as_ref().map_or(0.0, |_| ui::aside::HEIGHT);
    // Under the instructor's panel the screen hears no keys: not even Esc, which closes the panel.
    let covered = desk.lesson.open && desk.session.is_some();
    let kept_back = covered.then(|| ui.input_mut(|i| std::mem::take(&mut i.events)));
    let smallest = vec2(SMALLEST.0, SMALLEST.1 + mark);
    fitted(&mut ui, desk.screen, smallest, |ui| {
        whole_screen(
            ui,
            (&desk, &settings),
            (&mut board, &mut kept),
            &mut actions,
        );
    });
    if let Some(mut heard) = kept_back {
        ui.input_mut(|i| {
            heard.append(&mut i.events);
            i.events = heard;
        });
    }
    tour::show(&mut ui, &desk, &mut actions);
    lesson::show(&mut ui, &desk, &mut actions);
    if let Some(notice) = &desk.notice {
        if ui.memory(|memory| memory.top_modal_layer().is_some()) {
            ui::dialog::above(&mut ui, "notice", |ui| tell(ui, notice));
        } else {
            tell(&mut ui, notice);
        }
    }
    keys(&ui, &desk, &mut actions);
    ui::dialog::settle(&ctx);
    queue.extend(actions);
    Ok(())
}

/// The screen in force, and below it the strip of author mode.
fn whole_screen(
    ui: &mut Ui,
    (desk, settings): (&Desk, &Settings),
    (board, kept): (&mut LiveBoard, &mut Kept),
    actions: &mut Vec<Action>,
) {
    let whole = ui.max_rect();
    let whole = aside::mark(ui, desk, whole, actions);
    if let Some(author) = &desk.author {
        // Nothing else wakes the window when a file is saved.
        ui.ctx().request_repaint_after(author::SLEEP);
        if matches!(desk.screen, Screen::Author) {
            // The screen says all that the strip would say again.
            draw(ui, (desk, settings), (board, kept), actions);
            return;
        }
        let (above, below) = whole.split_top_bottom_at_y(whole.bottom() - ui::author::HEIGHT);
        within(ui, above, |ui| {
            draw(ui, (desk, settings), (&mut *board, &mut *kept), actions);
        });
        let t = desk.texts();
        let run = desk.session.as_ref().map(crate::run::Session::state);
        let view = kept.authoring.of(desk.generation, || {
            view::author::author(&author.shown(run), t)
        });
        ui::author::strip(ui, below, view, t, actions);
    } else if desk.aside.is_some() {
        within(ui, whole, |ui| {
            draw(ui, (desk, settings), (board, kept), actions);
        });
    } else {
        draw(ui, (desk, settings), (board, kept), actions);
    }
}

fn draw(
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

/// The screens of a run.
fn run_screen(
    ui: &mut Ui,
    desk: &Desk,
    (screen, eye): (Screen, Eye),
    (board, kept): (&mut LiveBoard, &mut Kept),
    actions: &mut Vec<Action>,
) {
    let t = desk.texts();
    // Value created is reckoned from every customer: once for a state, not once a frame.
    let head = kept.head.of(desk.generation, || view::frame::header(eye));
    let mut head = head.clone();
    head.timer = lesson::timer(desk);
    let mut hits = BoardHits::default();
    let mut paint = |ui: &mut Ui| {
        let generation = desk.board_generation();
        if board.view().generation != generation {
            let looking = view::book::Looking {
                at: desk.customer,
                chosen: Some(&desk.chosen),
                scheme: desk.scheme,
            };
            let mut view = view::book::board(eye, looking, generation);
            view::book::lock(&mut view, &desk.lesson.locked, t);
            board.set_view(view);
        }
        board_area_ui(ui, board);
        hits = board.hits.clone();
    };
    match screen {
        Screen::Plan => {
            let view = planning::view(ui.ctx(), desk, eye, kept);
            ui::plan::show(ui, &head, view, &mut paint, t, actions);
        }
        Screen::Firm => {
            // Taken out meanwhile: the plan is kept beside it.
            let mut firm = std::mem::take(&mut kept.firm);
            let plan = planning::view(ui.ctx(), desk, eye, kept);
            let made = firm.of(desk.generation, || planning::firm(desk, eye));
            ui::firm::show(ui, &head, plan, made, t, actions);
            kept.firm = firm;
        }
        Screen::Weeks => {
            let of = (desk.generation, desk.later.clone(), desk.followed);
            let make = || view::weeks::weeks(eye, &desk.later, desk.followed);
            let view = kept.weeks.of(of, make);
            ui::weeks::show(ui, &head, view, desk.clock, &mut paint, t, actions);
        }
        Screen::Talk => {
            let view = if let Some(id) = desk.talk {
                let of = (desk.generation, id, desk.sum);
                let make = || view::talk::talk(eye, id, desk.sum);
                kept.talk.of(of, make).as_mut()
            } else {
                None
            };
            match view {
                Some(view) => {
                    view.timer = head.timer;
                    ui::talk::show(ui, view, t, actions);
                }
                None => actions.push(Action::Go(Screen::Weeks)),
            }
        }
        Screen::Review => {
            let view = kept
                .review
                .of(desk.generation, || view::review::review(eye));
            view.page = desk.page_of_review;
            let forecast = planning::looked_back(ui.ctx(), desk, eye, &mut kept.looked_back);
            view.foretold = view::review::foretold(eye, forecast);
            ui::review::show(ui, &head, view, t, actions);
        }
        Screen::Customer => match kept.customer.of(desk.generation, || {
            let mut view = view::customer::customer(eye, desk.customer?)?;
            view.lock(&desk.lesson.locked, t);
            Some(view)
        }) {
            Some(view) => {
                view.timer = head.timer;
                ui::customer::show(ui, view, t, actions);
            }
            None => actions.push(Action::Back),
        },
        Screen::Book => {
            let table = kept.table.of(desk.generation, || {
                let mut table = view::table::table(eye, desk.generation);
                table.lock(&desk.lesson.locked, t);
                table
            });
            let state = kept
                .book
                .get_or_insert_with(|| ui::book::BookState::new(&desk.columns));
            ui::book::show(ui, &head, table, state, t, actions);
        }
        Screen::Quiz => match view::quiz::question(eye, desk.question) {
            Some(view) => ui::quiz::show(ui, &view, t, actions),
            None => actions.push(Action::Back),
        },
        Screen::Debrief => {
            debriefing::show(ui, desk, eye, kept, actions);
        }
        Screen::Story => {
            let view = kept.story.of(desk.generation, || {
                let log = desk.session.as_ref().map_or(&[][..], |s| s.log());
                (view::medals::strip(eye), view::story::story(eye, log))
            });
            ui::story::show(ui, &view.0, &view.1, t, actions);
        }
        Screen::Title
        | Screen::Scenarios
        | Screen::Briefing
        | Screen::Handbook
        | Screen::Settings
        | Screen::Saves
        | Screen::Shortcuts
        | Screen::Practice
        | Screen::PracticeTalk
        | Screen::Questions
        | Screen::Author
        | Screen::Class => {}
    }
    asked(hits, actions);
}

/// What was asked for on the board.
fn asked(hits: BoardHits, actions: &mut Vec<Action>) {
    actions.extend(hits.scheme.map(Action::Arrange));
    if let Some(ids) = hits.choice {
        let ids = ids.into_iter().map(CustomerId).collect();
        actions.push(Action::ChooseCustomers(ids));
    }
    let tier = hits.move_to.map(|tier| TierId(u32::from(tier)));
    actions.extend(tier.map(Action::MoveChosen));
    actions.extend(hits.page.map(|page| Action::Handbook(Some(page))));
    if hits.book {
        actions.push(Action::Go(Screen::Book));
    }
    let clicked = hits.clicked.map(CustomerId);
    actions.extend(clicked.map(Action::OpenCustomer));
}

/// A note at the bottom: a refusal, a save that could not be written.
fn tell(ui: &mut Ui, notice: &str) {
    let whole = ui.max_rect();
    let width = 560.0_f32.min(whole.width() - 32.0);
    // Its height is known after the first pass: a long one grows upwards.
    let id = ui.id().with("notice-height");
    let height: f32 = ui.data(|d| d.get_temp(id)).unwrap_or(60.0);
    let height = height.min(whole.height() - 32.0);
    let top = (whole.bottom() - 110.0 - height).max(whole.top() + 16.0);
    let rect = Rect::from_min_size(
        egui::pos2(whole.center().x - width / 2.0, top),
        vec2(width, height),
    );
    let warn = palette(ui).warn;
    let used = within(ui, rect, |ui| {
        let card = ui::widgets::Card::new().border(warn);
        let shown = card.show(ui, |ui| wrapped(ui, notice, Role::BODY));
        shown.response.rect.height()
    });
    if (used - height).abs() > 0.5 {
        ui.data_mut(|d| d.insert_temp(id, used));
        ui.ctx().request_repaint();
    }
}

/// Keys that mean the same on every screen.
fn keys(ui: &Ui, desk: &Desk, actions: &mut Vec<Action>) {
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::F1)) {
        actions.push(Action::Handbook(None));
    }
    let book = ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::B));
    if book && ui::book::leads_to(desk.screen) && desk.session.is_some() {
        actions.push(Action::Go(Screen::Book));
    }
    let escape = ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
    if !escape {
        return;
    }
    match desk.screen {
        Screen::Firm => actions.push(Action::Go(Screen::Plan)),
        Screen::Customer
        | Screen::Book
        | Screen::Scenarios
        | Screen::Briefing
        | Screen::Quiz
        | Screen::Questions
        | Screen::Practice
        | Screen::PracticeTalk
        | Screen::Author
        | Screen::Class
        | Screen::Story
        | Screen::Settings
        | Screen::Saves
        | Screen::Shortcuts
        | Screen::Handbook => {
            actions.push(Action::Back);
        }
        // A talk is left alone, not ended: the title goes on with it.
        Screen::Plan | Screen::Weeks | Screen::Review | Screen::Debrief | Screen::Talk => {
            actions.push(Action::Go(Screen::Title));
        }
        Screen::Title => {}
    }
}

/// Combinations that no screen has a use of its own for; they come first, so that none takes a part of them.
fn everywhere(ui: &Ui, settings: &Settings, actions: &mut Vec<Action>) {
    let chosen = settings.chosen;
    // A question mark that is being written is no question about keys.
    let writing = ui.ctx().text_edit_focused();
    // Esc closes an open menu before it goes back.
    if Popup::is_any_open(ui.ctx()) && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape))
    {
        Popup::close_all(ui.ctx());
    }
    ui.input_mut(|i| {
        let mut ctrl = |key| i.consume_key(Modifiers::CTRL, key);
        if ctrl(Key::Comma) {
            actions.push(Action::Go(Screen::Settings));
        }
        let mut keys = ctrl(Key::Slash);
        let size = if ctrl(Key::Plus) || ctrl(Key::Equals) {
            Some(chosen.stepped(true))
        } else if ctrl(Key::Minus) {
            Some(chosen.stepped(false))
        } else {
            ctrl(Key::Num0).then_some(100)
        };
        if let Some(size) = size.filter(|size| *size != chosen.scale) {
            actions.push(Action::Set(Setting::Scale(size)));
        }
        // On most keyboards the question mark comes as the key it shares.
        keys |= !writing
            && (i.consume_key(Modifiers::NONE, Key::Questionmark)
                || i.consume_key(Modifiers::SHIFT, Key::Slash));
        if keys {
            actions.push(Action::Go(Screen::Shortcuts));
        }
    });
}
