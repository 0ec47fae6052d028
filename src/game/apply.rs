//! The one place where what screens ask for takes effect.

use super::board::LiveBoard;
use super::desk::{Desk, new_luck, now};
use super::egui_bridge::{Animating, Clock};
use super::practice::Room;
use super::settings::Settings;
use super::{lesson, quizzing, tour};
use crate::sim::Command;
use crate::ui::{Action, Practised, Screen};
use crate::view::account::AccountField;
use crate::view::plan::Place;
use crate::view::review::ReviewPage;
use crate::view::settings::{Setting, Shade};
use bevy::prelude::*;
use bevy_egui::EguiPostUpdateSet;

/// What the screens of this frame asked for.
#[derive(Resource, Default)]
pub struct Queue(Vec<Action>);

impl Queue {
    /// Adds what a pass asked for. A frame may have two passes: what both saw
    /// is asked for once.
    pub fn extend(&mut self, actions: Vec<Action>) {
        for action in actions {
            if !self.0.contains(&action) {
                self.0.push(action);
            }
        }
    }

    /// Asks for something from outside a screen.
    pub fn push(&mut self, action: Action) {
        self.0.push(action);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Queue>()
        .add_systems(PostUpdate, apply.after(EguiPostUpdateSet::EndPass));
}

fn apply(
    mut queue: ResMut<Queue>,
    mut desk: ResMut<Desk>,
    mut settings: ResMut<Settings>,
    mut board: ResMut<LiveBoard>,
    mut exit: MessageWriter<AppExit>,
    (clock, mut animating): (Res<Clock>, ResMut<Animating>),
) {
    if queue.0.is_empty() {
        return;
    }
    // The screens of the next frames show what came of it.
    animating.run_for(&clock, 0.1);
    for action in std::mem::take(&mut queue.0) {
        desk.notice = None;
        let aside = desk.aside.is_some();
        match action {
            Action::Quit => {
                exit.write(AppExit::Success);
            }
            Action::Dark(dark) => {
                let shade = if dark { Shade::Dark } else { Shade::Light };
                settings.set(Setting::Shade(shade), &mut desk);
            }
            Action::Set(what) => settings.set(what, &mut desk),
            Action::Lang(lang) => {
                desk.lang = lang;
                desk.generation += 1;
                settings.chosen.lang = lang;
                settings.keep(&mut desk);
            }
            Action::Saves(what) => {
                let before = desk.screen;
                desk.saving(what);
                if desk.screen != before {
                    board.reset();
                }
            }
            Action::BookLayout(columns) => {
                desk.columns.clone_from(&columns);
                settings.columns = columns;
                settings.keep(&mut desk);
            }
            Action::Account(field, words) => {
                if field == AccountField::Secret {
                    desk.secret = words;
                } else {
                    settings.account.set(field, &words);
                    desk.account.clone_from(&settings.account);
                    settings.keep(&mut desk);
                }
                desk.tell_records();
            }
            Action::Resume => {
                desk.resume();
                board.reset();
            }
            Action::StartPlaying => {
                let seed = desk.seed();
                desk.start(seed);
                board.reset();
            }
            Action::StartWithNewLuck => {
                desk.start(new_luck());
                board.reset();
            }
            other => take(&mut desk, other),
        }
        // The debrief is that of the run: who goes there leaves the other future.
        if desk.aside.is_some() && desk.screen == Screen::Debrief {
            desk.leave_aside();
        }
        if desk.aside.is_some() != aside {
            board.reset();
        }
    }
}

fn take(desk: &mut Desk, action: Action) {
    match action {
        Action::NewRun {
            scenario,
            quarters,
            preset,
        } => {
            desk.choose(scenario);
            (desk.quarters, desk.preset) = (quarters, preset);
            desk.go(Screen::Briefing);
        }
        Action::Choose => desk.go(Screen::Scenarios),
        Action::Go(screen) => {
            if screen == Screen::Weeks {
                desk.clock.paused = false;
                desk.since = 0.0;
            }
            desk.go(screen);
        }
        Action::Back => {
            if !quizzing::left(desk) {
                desk.go_back();
            }
        }
        Action::OpenCustomer(id) => {
            desk.customer = Some(id);
            desk.generation += 1;
            desk.go(Screen::Customer);
        }
        Action::Handbook(page) => {
            // From a screen it opens at the page about it, from the title where it was left.
            desk.page = page
                .or(crate::ui::handbook::about(desk.screen))
                .unwrap_or(desk.page);
            desk.go(Screen::Handbook);
        }
        Action::OpenQuiz => {
            // Outside a run there is nothing to keep the answers in: the quiz begins one.
            if desk.session.is_none() {
                let seed = desk.seed();
                desk.start(seed);
            }
            desk.question = desk.eye().map_or(0, crate::view::quiz::first_open);
            desk.go(Screen::Quiz);
        }
        Action::Quiz(what) => quizzing::act(desk, what),
        Action::Handout => desk.handout(),
        Action::NextQuestion => next_question(desk),
        Action::Pause(paused) => {
            desk.clock.paused = paused;
            desk.since = 0.0;
        }
        Action::Fast(fast) => desk.clock.fast = fast,
        Action::Later(id) => desk.later.push(id),
        Action::OpenTalk(id) => {
            let open = desk
                .session
                .as_ref()
                .and_then(|s| s.state().complaint(id))
                .is_some_and(|c| c.status.talk().is_some());
            if open || desk.command(Command::OpenTalk(id)) {
                desk.talk = Some(id);
                desk.go(Screen::Talk);
            }
        }
        Action::Arrange(scheme) => {
            desk.scheme = scheme;
            desk.looks += 1;
        }
        Action::ChooseCustomers(ids) => desk.choose_customers(ids),
        Action::MoveChosen(tier) => desk.move_chosen(tier),
        Action::Unfold(tier) => desk.unfolded = tier,
        Action::Foresee(on) => desk.foreseeing = on,
        Action::Offer(sum) => match desk
            .room
            .as_mut()
            .filter(|_| desk.screen == Screen::PracticeTalk)
        {
            Some(room) => room.sum = Some(sum),
            None => desk.sum = Some(sum),
        },
        Action::Followed => desk.followed = None,
        Action::OpenPractice => {
            if desk.room.is_none() {
                desk.room = Some(Room::open(desk.keeps_saves));
            }
            desk.go(Screen::Practice);
        }
        Action::Practise(what) => practise(desk, what),
        Action::Author(what) => desk.authored(what),
        Action::Debrief(what) => desk.debriefed(what),
        Action::Class(what) => desk.classed(what),
        Action::Export(what) => desk.exporting(what),
        Action::OpenSaves => desk.open_saves(),
        Action::ReviewPage(page) => desk.page_of_review = page,
        Action::Grade(measure) => desk.grade(measure),
        Action::Undo => desk.undo(),
        Action::Redo => desk.redo(),
        Action::GoTo(place) => match place {
            Place::Tier(tier) => {
                desk.unfolded = Some(tier);
                desk.go(Screen::Plan);
            }
            Place::Firm => desk.go(Screen::Firm),
            Place::Customer(id) => {
                desk.customer = Some(id);
                desk.generation += 1;
                desk.go(Screen::Customer);
            }
        },
        Action::Tour(what) => tour::act(desk, what),
        Action::Lesson(what) => lesson::act(desk, what),
        Action::MoveToTier { customers, tier } => desk.move_to_tier(&customers, tier),
        Action::MarkOnBoard(customers) => desk.mark(customers),
        Action::ExportBook(table) => desk.write_book(&table),
        Action::Command(command) => carry_out(desk, command),
        Action::Quit
        | Action::Dark(_)
        | Action::Set(_)
        | Action::Saves(_)
        | Action::Lang(_)
        | Action::BookLayout(_)
        | Action::Account(..)
        | Action::Resume
        | Action::StartPlaying
        | Action::StartWithNewLuck => {}
    }
}

fn practise(desk: &mut Desk, what: Practised) {
    let Some(room) = &mut desk.room else { return };
    room.act(what, now(), u64::from(rand::random::<u32>()));
    let problem = room.problem.take();
    let talking = room.talk.is_some();
    match what {
        Practised::Start if talking => desk.go(Screen::PracticeTalk),
        Practised::Leave => desk.go_back(),
        _ => {}
    }
    if problem.is_some() {
        desk.notice = problem;
    }
}

fn next_question(desk: &mut Desk) {
    desk.question += 1;
    let last = desk
        .book
        .as_ref()
        .is_none_or(|book| desk.question >= book.scenario.quiz.len());
    if last {
        desk.screen = desk.phase_screen();
    }
}

/// A command, and the screen that it leads to.
pub(super) fn carry_out(desk: &mut Desk, command: Command) {
    if let Command::FollowUp { complaint, how } = &command {
        desk.followed = Some((*complaint, *how));
    }
    desk.sum = None;
    let leads = matches!(command, Command::CommitPlan | Command::NextQuarter);
    let closes = command == Command::CloseQuarter;
    if !desk.command(command) {
        return;
    }
    desk.told_after(closes);
    if leads {
        desk.later.clear();
        desk.page_of_review = ReviewPage::Overview;
        desk.foreseeing = false;
        desk.clock.paused = false;
        desk.since = 0.0;
        let screen = desk.phase_screen();
        desk.go(screen);
    }
    if closes {
        desk.clock.paused = true;
    }
}
