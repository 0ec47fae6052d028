//! The one system that builds the screens: each frame the view of the screen in force, drawn on one root.

use super::apply::Queue;
use super::author;
use super::behind::Behind;
use super::board::LiveBoard;
use super::class;
use super::debriefing;
use super::desk::{Desk, now};
use super::egui_bridge::{primary_ctx, root_ui};
use super::kept::Kept;
use crate::run::forecast::{self, Forecast};
use crate::sim::CustomerId;
use crate::ui::board_overlay::board_area_ui;
use crate::ui::theme::{Role, palette, wrapped};
use crate::ui::{self, Action, Screen, within};
use crate::view::{self, Eye};
use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui::{Key, Modifiers, Rect, Ui, vec2};
use std::sync::atomic::AtomicBool;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(EguiPrimaryContextPass, show);
}

fn show(
    mut contexts: EguiContexts,
    desk: Res<Desk>,
    mut board: ResMut<LiveBoard>,
    mut queue: ResMut<Queue>,
    mut kept: Local<Kept>,
) -> Result {
    let ctx = primary_ctx(&mut contexts)?;
    let mut ui = root_ui(&ctx);
    let mut actions = Vec::new();
    let whole = ui.max_rect();
    if let Some(author) = &desk.author {
        // Nothing else wakes the window when a file is saved.
        ctx.request_repaint_after(author::SLEEP);
        let (above, below) = whole.split_top_bottom_at_y(whole.bottom() - ui::author::HEIGHT);
        within(&mut ui, above, |ui| {
            draw(ui, &desk, (&mut board, &mut kept), &mut actions);
        });
        let t = desk.texts();
        let run = desk.session.as_ref().map(crate::run::Session::state);
        let view = kept.authoring.of(desk.generation, || {
            view::author::author(&author.shown(run), t)
        });
        ui::author::strip(&mut ui, below, view, t, &mut actions);
    } else {
        draw(&mut ui, &desk, (&mut board, &mut kept), &mut actions);
    }
    if let Some(notice) = &desk.notice {
        tell(&mut ui, notice);
    }
    keys(&ui, &desk, &mut actions);
    queue.extend(actions);
    Ok(())
}

fn draw(
    ui: &mut Ui,
    desk: &Desk,
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
                let view = view::title::briefing(&book.scenario, t);
                ui::briefing::show(ui, &view, t, actions);
            }
        }
        (Screen::Handbook, _) => match view::handbook::handbook(desk.page, t) {
            Some(view) => ui::handbook::show(ui, &view, t, actions),
            None => actions.push(Action::Back),
        },
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
        (Screen::Class, _) => class::show(ui, desk, &mut kept.meeting, actions),
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
    let head = view::frame::header(eye);
    let mut hit = None;
    let mut paint = |ui: &mut Ui| {
        if board.view().generation != desk.generation {
            board.set_view(view::book::board(eye, desk.customer, desk.generation));
        }
        board_area_ui(ui, board);
        hit = board.hits.clicked;
    };
    match screen {
        Screen::Plan => {
            let view = kept.plan.of(desk.generation, || view::plan::plan(eye));
            view.unfolded = desk.unfolded;
            view.foreseen = desk
                .foreseeing
                .then(|| foresee(ui.ctx(), desk, eye, &mut kept.forecast));
            ui::plan::show(ui, &head, view, &mut paint, t, actions);
        }
        Screen::Firm => {
            let plan = kept.plan.of(desk.generation, || view::plan::plan(eye));
            let firm = view::firm::firm(eye);
            ui::firm::show(ui, &head, plan, &firm, t, actions);
        }
        Screen::Weeks => {
            let view = view::weeks::weeks(eye, &desk.later, desk.followed);
            ui::weeks::show(ui, &head, &view, desk.clock, &mut paint, t, actions);
        }
        Screen::Talk => match desk.talk.and_then(|id| view::talk::talk(eye, id, desk.sum)) {
            Some(view) => ui::talk::show(ui, &view, t, actions),
            None => actions.push(Action::Go(Screen::Weeks)),
        },
        Screen::Review => {
            let view = kept
                .review
                .of(desk.generation, || view::review::review(eye));
            view.page = desk.page_of_review;
            ui::review::show(ui, &head, view, t, actions);
        }
        Screen::Customer => match kept.customer.of(desk.generation, || {
            let id = desk.customer?;
            view::customer::customer(eye, id)
        }) {
            Some(view) => ui::customer::show(ui, view, t, actions),
            None => actions.push(Action::Back),
        },
        Screen::Quiz => match view::quiz::question(eye, desk.question) {
            Some(view) => ui::quiz::show(ui, &view, t, actions),
            None => actions.push(Action::Back),
        },
        Screen::Debrief => {
            debriefing::show(ui, desk, eye, kept, actions);
        }
        Screen::Title
        | Screen::Scenarios
        | Screen::Briefing
        | Screen::Handbook
        | Screen::Practice
        | Screen::PracticeTalk
        | Screen::Author
        | Screen::Class => {}
    }
    if let Some(id) = hit {
        actions.push(Action::OpenCustomer(CustomerId(id)));
    }
}

/// What the plan is likely to bring, in words; while it is worked out, that.
fn foresee(
    ctx: &egui::Context,
    desk: &Desk,
    eye: Eye,
    forecast: &mut Behind<Option<Forecast>>,
) -> String {
    let made = forecast.of(desk.generation, ctx, || {
        let sim = eye.sim.clone();
        move |cancel: &AtomicBool| forecast::forecast(&sim, forecast::ROLLOUTS, cancel)
    });
    match made {
        Some(Some(forecast)) => view::plan::foreseen(eye, forecast),
        Some(None) => eye.t.get("forecast-none"),
        None => eye.t.get("forecast-working"),
    }
}

/// A note at the bottom: a refusal, a save that could not be written.
fn tell(ui: &mut Ui, notice: &str) {
    let whole = ui.max_rect();
    let width = 560.0_f32.min(whole.width() - 32.0);
    let rect = Rect::from_min_size(
        egui::pos2(whole.center().x - width / 2.0, whole.bottom() - 170.0),
        vec2(width, 60.0),
    );
    let warn = palette(ui).warn;
    within(ui, rect, |ui| {
        ui::widgets::Card::new()
            .border(warn)
            .show(ui, |ui| wrapped(ui, notice, Role::BODY));
    });
}

/// Keys that mean the same on every screen.
fn keys(ui: &Ui, desk: &Desk, actions: &mut Vec<Action>) {
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::F1)) {
        actions.push(Action::Handbook(None));
    }
    let escape = ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
    if !escape {
        return;
    }
    match desk.screen {
        Screen::Firm => actions.push(Action::Go(Screen::Plan)),
        Screen::Customer
        | Screen::Scenarios
        | Screen::Briefing
        | Screen::Quiz
        | Screen::Practice
        | Screen::PracticeTalk
        | Screen::Author
        | Screen::Class
        | Screen::Handbook => {
            actions.push(Action::Back);
        }
        // A talk is left alone, not ended: it can be gone on with.
        Screen::Plan | Screen::Weeks | Screen::Review | Screen::Debrief => {
            actions.push(Action::Go(Screen::Title));
        }
        Screen::Title | Screen::Talk => {}
    }
}
