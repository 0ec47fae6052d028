//! Every kind of dialog: Tab stays in it, what lies under its scrim takes no clicks, and the focus comes and goes with it.

use crate::keyboard::PATIENCE;
use crate::screens::settings;
use crate::support::looks::{SIZES, at_rest};
use crate::support::looks::{all_well, still};
use clientele::locale::{Lang, Texts};
use clientele::run::bots::{self, Player};
use clientele::scenario::{Source, load};
use clientele::sim::complaint::Follow;
use clientele::sim::{Command, ComplaintId, Phase, Sim};
use clientele::ui::book::BookState;
use clientele::ui::{self, Action};
use clientele::view::export::{Status, export};
use clientele::view::lesson::{Lesson, Lessoning, lesson};
use clientele::view::weeks::{
    Answer, ComplaintCard, EventCard, FollowedCard, PromiseCard, Stop, Way,
};
use clientele::view::{self, Eye};
use egui::{Event, Key, Memory, Modifiers, PointerButton, Pos2, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use std::cell::{Cell, RefCell};

/// Steel as a phase of its second quarter finds it, and its words.
fn steel(phase: Phase) -> (Sim, Texts) {
    let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
    let own = loaded
        .texts
        .iter()
        .find(|(code, _)| *code == Lang::Zh.code());
    let t = Texts::new(Lang::Zh, own.map_or("", |(_, text)| text));
    let mut sim = Sim::new(loaded.scenario.clone(), 20, 3);
    let mut player = Player::new(bots::by_name("textbook").expect("the bot is there"));
    while (sim.state().quarter, sim.state().phase) != (2, phase) {
        let command = player.next(&sim).expect("the bot never gets stuck");
        let command: Command = command.expect("the run isn’t over");
        sim.command(&command)
            .expect("the bot’s commands are allowed");
    }
    (sim, t)
}

/// Two answers to an event.
fn answers() -> Vec<Answer> {
    let answer = |words: &str| Answer {
        words: words.to_owned(),
        note: String::new(),
    };
    vec![answer("一"), answer("二")]
}

/// What a screen reader calls that which has the focus, and where it stands.
fn focus(harness: &Harness<'_>) -> Option<(egui::Id, String, Rect)> {
    let id = harness.ctx.memory(Memory::focused)?;
    let label = harness
        .root()
        .children_recursive()
        .find(|node| node.accesskit_node().is_focused())
        .and_then(|node| node.accesskit_node().label());
    let rect = harness.ctx.read_response(id).map(|response| response.rect);
    Some((id, label.unwrap_or_default(), rect.unwrap_or(Rect::NOTHING)))
}

/// Twice round a dialog with a key; the first stop is where it began.
fn rounds(harness: &mut Harness<'_>, shift: bool, dialog: Rect, problems: &mut Vec<String>) {
    let modifiers = if shift {
        Modifiers::SHIFT
    } else {
        Modifiers::NONE
    };
    let (mut first, mut times) = (None, 0);
    for _ in 0..PATIENCE {
        harness.key_press_modifiers(modifiers, Key::Tab);
        harness.run_steps(3);
        let Some((id, label, rect)) = focus(harness) else {
            continue;
        };
        if label.trim().is_empty() {
            problems.push("something without a name has the focus".to_owned());
        }
        if !dialog.expand(8.0).intersects(rect) {
            problems.push(format!(
                "“{label}” at {rect:?} has the focus, outside of {dialog:?}"
            ));
        }
        match first {
            None => first = Some(id),
            Some(first) if first == id => times += 1,
            Some(_) => {}
        }
        if times == 2 {
            return;
        }
    }
    problems.push("Tab doesn’t come round".to_owned());
}

fn clicked(harness: &mut Harness<'_>, pos: Pos2) {
    harness.event(Event::PointerMoved(pos));
    harness.run_steps(1);
    for pressed in [true, false] {
        harness.event(Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        harness.run_steps(1);
    }
}

/// Opens a dialog over a screen, walks it, clicks beside it, and closes it. `scrim` is what it covers;
/// `show` is told whether the dialog is open.
fn trapped(
    name: &str,
    scrim: Rect,
    mut show: impl FnMut(&mut egui::Ui, bool, &mut Vec<Action>),
) -> Vec<String> {
    let mut problems = Vec::new();
    let (open, asked) = (Cell::new(false), RefCell::new(Vec::new()));
    let mut harness = still(SIZES[0], |ui| {
        ui::anchor::clear(ui.ctx());
        show(ui, open.get(), &mut asked.borrow_mut());
        ui::dialog::settle(ui.ctx());
    });
    harness.key_press(Key::Tab);
    harness.run_steps(3);
    let opener = focus(&harness).map(|(id, ..)| id);
    assert!(opener.is_some(), "{name}: the screen has a control");
    let below: Vec<Pos2> = harness
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == egui::accesskit::Role::Button)
        .map(|node| node.rect().center())
        .filter(|pos| scrim.shrink(4.0).contains(*pos))
        .collect();

    open.set(true);
    harness.run_steps(4);
    let dialog = ui::anchor::place(&harness.ctx, "dialog").expect("it is open");
    match focus(&harness) {
        Some((id, _, rect)) if Some(id) != opener && dialog.expand(8.0).intersects(rect) => {}
        other => problems.push(format!("it opens with the focus at {other:?}")),
    }
    rounds(&mut harness, false, dialog, &mut problems);
    rounds(&mut harness, true, dialog, &mut problems);

    asked.borrow_mut().clear();
    for pos in below
        .into_iter()
        .filter(|pos| !dialog.expand(8.0).contains(*pos))
    {
        clicked(&mut harness, pos);
    }
    if !asked.borrow().is_empty() {
        problems.push(format!("clicks go through the scrim: {:?}", asked.borrow()));
    }

    // Closed by key, as its own button does it.
    harness.key_press(Key::Tab);
    harness.run_steps(3);
    open.set(false);
    harness.run_steps(4);
    let back = focus(&harness).map(|(id, ..)| id);
    if back != opener {
        problems.push(format!("closed, the focus is at {:?}", focus(&harness)));
    }
    problems
        .into_iter()
        .map(|problem| format!("{name}: {problem}"))
        .collect()
}

fn window() -> Rect {
    Rect::from_min_size(Pos2::ZERO, egui::vec2(SIZES[0].0, SIZES[0].1))
}

/// Between the bars of a screen.
fn middle(foot: f32) -> Rect {
    let [_, middle, _] = ui::bands(window(), 48.0, foot);
    middle
}

#[test]
fn the_dialogs_over_any_screen_hold_the_focus() {
    let (sim, t) = steel(Phase::Plan);
    let eye = Eye { sim: &sim, t: &t };
    let below = settings(&t);
    let panel = lesson(eye, &Lesson::default());
    let mut problems = trapped("lesson", window(), |ui, open, actions| {
        ui::settings::show(ui, &below, &t, actions);
        if open {
            let whole = ui.max_rect();
            ui::lesson::show(ui, whole, &panel, &t, actions);
        }
    });
    let files = export(&t, (None, ""), true, Status::Idle, "…".to_owned());
    problems.extend(trapped("export", window(), |ui, open, actions| {
        ui::settings::show(ui, &below, &t, actions);
        if open {
            ui::export::show(ui, &files, &t, actions);
        }
    }));
    all_well(problems);
}

#[test]
fn the_dialogs_of_plan_and_book_hold_the_focus() {
    let (sim, t) = steel(Phase::Plan);
    let eye = Eye { sim: &sim, t: &t };
    let head = view::frame::header(eye);
    let plain = view::plan::plan(eye);
    let mut asking = plain.clone();
    asking.guess = view::plan::guess(eye);
    assert!(asking.guess.is_some());
    let mut problems = trapped("guess", middle(120.0), |ui, open, actions| {
        let plan = if open { &asking } else { &plain };
        ui::plan::show(ui, &head, plan, &mut |_| {}, &t, actions);
    });
    let table = view::table::table(eye, 1);
    let mut state = BookState::default();
    problems.extend(trapped("columns", middle(120.0), |ui, open, actions| {
        state.choosing = open;
        ui::book::show(ui, &head, &table, &mut state, &t, actions);
    }));
    all_well(problems);
}

#[test]
fn what_stops_the_clock_holds_the_focus() {
    let (sim, t) = steel(Phase::Weeks);
    let eye = Eye { sim: &sim, t: &t };
    let head = view::frame::header(eye);
    let plain = view::weeks::weeks(eye, &[], None);
    let said = || "要一个答复".to_owned();
    let id = ComplaintId(0);
    let way = |how| Way {
        how,
        words: format!("{how:?}"),
        note: String::new(),
    };
    let stops = [
        Stop::Event(EventCard {
            title: said(),
            text: said(),
            choices: answers(),
        }),
        Stop::Complaint(ComplaintCard {
            id,
            title: said(),
            note: said(),
            what: said(),
            who: said(),
            delegate: said(),
            talk: said(),
        }),
        Stop::Promise(PromiseCard {
            id,
            title: said(),
            promise: said(),
            text: said(),
            ways: vec![way(Follow::Keeps), way(Follow::Excuses)],
        }),
        Stop::Followed(FollowedCard {
            title: said(),
            mine: said(),
            who: said(),
            answer: said(),
            why: said(),
            general: said(),
            kept: true,
        }),
    ];
    let mut problems = Vec::new();
    for (name, stop) in ["event", "complaint", "promise", "followed"]
        .into_iter()
        .zip(stops)
    {
        let mut stopped = plain.clone();
        stopped.stop = Some(stop);
        let mut plain = plain.clone();
        plain.stop = None;
        problems.extend(trapped(name, middle(120.0), |ui, open, actions| {
            let weeks = if open { &stopped } else { &plain };
            let clock = ui::weeks::Clock::default();
            ui::weeks::show(ui, &head, weeks, clock, &mut |_| {}, &t, actions);
        }));
    }
    all_well(problems);
}

#[test]
fn escape_closes_the_panel_and_number_keys_answer_at_once() {
    let (sim, t) = steel(Phase::Weeks);
    let eye = Eye { sim: &sim, t: &t };
    let panel = lesson(eye, &Lesson::default());
    let asked = RefCell::new(Vec::new());
    let mut harness = at_rest(SIZES[0], |ui| {
        let whole = ui.max_rect();
        ui::lesson::show(ui, whole, &panel, &t, &mut asked.borrow_mut());
    });
    harness.key_press(Key::Escape);
    harness.run_steps(2);
    let close = Action::Lesson(Lessoning::Open(false));
    assert!(asked.borrow().contains(&close));
    drop(harness);

    asked.borrow_mut().clear();
    let mut weeks = view::weeks::weeks(eye, &[], None);
    weeks.stop = Some(Stop::Event(EventCard {
        title: "事".to_owned(),
        text: "事".to_owned(),
        choices: answers(),
    }));
    let head = view::frame::header(eye);
    let mut harness = at_rest(SIZES[0], |ui| {
        let clock = ui::weeks::Clock::default();
        let actions = &mut asked.borrow_mut();
        ui::weeks::show(ui, &head, &weeks, clock, &mut |_| {}, &t, actions);
    });
    // A Space that was meant for the clock answers nothing.
    harness.key_press(Key::Space);
    harness.run_steps(2);
    assert!(asked.borrow().is_empty(), "{:?}", asked.borrow());
    harness.key_press(Key::Num2);
    harness.run_steps(2);
    let second = Action::Command(Command::Choose { choice: 1 });
    assert_eq!(*asked.borrow(), [second]);
}
