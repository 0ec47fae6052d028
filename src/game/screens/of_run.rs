//! The screens of a run, and what is asked for on its board.

use crate::game::board::LiveBoard;
use crate::game::desk::Desk;
use crate::game::kept::Kept;
use crate::game::{debriefing, lesson, planning};
use crate::sim::{CustomerId, TierId};
use crate::ui::board_overlay::{BoardHits, board_area_ui};
use crate::ui::{self, Action, Screen};
use crate::view::{self, Eye};
use egui::Ui;

/// The screens of a run.
pub(super) fn run_screen(
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
