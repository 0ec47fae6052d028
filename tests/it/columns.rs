//! Large text: a screen stands in one column and is scrolled downwards only. And what is locked says when it opens.

mod rooms;

use crate::support::looks::{at_rest, looked_at, texts};
use crate::support::shipped;
use clientele::locale::Lang;
use clientele::run::bots::{self, Player};
use clientele::scenario::Loaded;
use clientele::sim::policy::Lever;
use clientele::sim::{Command, CustomerId, Phase, Sim};
use clientele::ui::fit::{fitted, scrolled_sideways};
use clientele::ui::{self, Screen};
use clientele::view::review::ReviewPage;
use clientele::view::settings::{Chosen, settings};
use clientele::view::{self, Eye};
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT;

/// A window of 1280×720 at 150 and at 200 %.
const LARGE: [(f32, f32); 2] = [(853.0, 480.0), (640.0, 360.0)];
/// The least room that a window gives at usual text.
const SMALLEST: egui::Vec2 = egui::vec2(960.0, 540.0);

/// A run before its quarter's plan is committed, in its weeks, or at its review.
fn at(loaded: &Loaded, quarter: u8, phase: Phase) -> Sim {
    at_of(loaded, quarter, phase, 4)
}

/// The same in a run of so many quarters.
fn at_of(loaded: &Loaded, quarter: u8, phase: Phase, quarters: u8) -> Sim {
    let mut sim = Sim::new(loaded.scenario.clone(), 20, quarters);
    let mut player = Player::new(bots::by_name("textbook").expect("the bot is there"));
    while (sim.state().quarter, sim.state().phase) != (quarter, phase) {
        let next = player.next(&sim).expect("the bot never gets stuck");
        let command = next.expect("the run isn't over");
        sim.command(&command)
            .expect("the bot's commands are allowed");
    }
    sim
}

/// What is cut off, or reaches beyond the window's sides, when a screen is shown in a window as large text leaves it.
/// A table may be wider: it is scrolled by itself.
pub fn sideways(name: &str, screen: Screen, mut show: impl FnMut(&mut egui::Ui)) -> Vec<String> {
    let mut found = Vec::new();
    for size in LARGE {
        found.extend(looked_at(name, size, |ui| {
            fitted(ui, screen, SMALLEST, &mut show);
        }));
        let harness = at_rest(size, |ui| fitted(ui, screen, SMALLEST, &mut show));
        let tables = scrolled_sideways(&harness.ctx);
        let beyond = tables.iter().filter(|area| area.right() > size.0);
        found.extend(beyond.map(|area| format!("{name} at {size:?}: a table over {area}")));
        for node in harness.root().children_recursive() {
            let node = node.accesskit_node();
            let Some(bounds) = node.bounding_box() else {
                continue;
            };
            // A table scrolls sideways in its own room.
            let middle = (0.5 * (bounds.y0 + bounds.y1)) as f32;
            let within = tables.iter().any(|area| area.y_range().contains(middle));
            if within || matches!(node.role(), Role::ColumnHeader | Role::Cell) {
                continue;
            }
            if bounds.x1 > f64::from(size.0) + 2.0 || bounds.x0 < -2.0 {
                let label = node.label().unwrap_or_default();
                let ends = (bounds.x0.round(), bounds.x1.round());
                found.push(format!("{name} at {size:?}: “{label}” reaches {ends:?}"));
            }
        }
    }
    found
}

#[test]
fn large_text_is_scrolled_downwards_only() {
    let loaded = shipped("steel");
    let (plan, firm) = (at(&loaded, 1, Phase::Plan), at(&loaded, 4, Phase::Plan));
    let (weeks, review) = (at(&loaded, 2, Phase::Weeks), at(&loaded, 2, Phase::Review));
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = texts(&loaded, lang);
        let actions = &mut Vec::new();
        let title = view::title::title(&t, None, None);
        problems.extend(sideways("title", Screen::Title, |ui| {
            ui::title::show(ui, &title, &t, actions);
        }));
        let cards = [view::title::card(0, &loaded.scenario, &t)];
        let titles = |id: &str| Some((0, format!("{} {id}", cards[0].title)));
        let by_time = view::title::programmes(&t, titles);
        problems.extend(sideways("scenarios", Screen::Scenarios, |ui| {
            ui::scenarios::show(ui, &cards, &by_time, &t, actions);
        }));
        let quarters = loaded.scenario.quarters;
        let briefing = view::title::briefing(&loaded.scenario, quarters, &t);
        problems.extend(sideways("briefing", Screen::Briefing, |ui| {
            ui::briefing::show(ui, &briefing, &t, actions);
        }));
        let chosen = Chosen::default();
        let chosen = settings(chosen, false, None, |_| None, &t);
        problems.extend(sideways("settings", Screen::Settings, |ui| {
            ui::settings::show(ui, &chosen, &t, actions);
        }));
        for (name, sim) in [("plan", &plan), ("plan-4", &firm)] {
            let eye = Eye { sim, t: &t };
            let (head, view) = (view::frame::header(eye), view::plan::plan(eye));
            problems.extend(sideways(name, Screen::Plan, |ui| {
                ui::plan::show(ui, &head, &view, &mut |_| {}, &t, actions);
            }));
        }
        let eye = Eye { sim: &firm, t: &t };
        let (head, view) = (view::frame::header(eye), view::plan::plan(eye));
        let of_firm = view::firm::firm(eye);
        problems.extend(sideways("firm", Screen::Firm, |ui| {
            ui::firm::show(ui, &head, &view, &of_firm, &t, actions);
        }));
        let eye = Eye { sim: &weeks, t: &t };
        let (head, view) = (view::frame::header(eye), view::weeks::weeks(eye, &[], None));
        problems.extend(sideways("weeks", Screen::Weeks, |ui| {
            let clock = ui::weeks::Clock::default();
            ui::weeks::show(ui, &head, &view, clock, &mut |_| {}, &t, actions);
        }));
        let eye = Eye {
            sim: &review,
            t: &t,
        };
        let (head, mut view) = (view::frame::header(eye), view::review::review(eye));
        for page in ReviewPage::ALL {
            view.page = page;
            problems.extend(sideways(page.key(), Screen::Review, |ui| {
                ui::review::show(ui, &head, &view, &t, actions);
            }));
        }
        let customer = view::customer::customer(eye, CustomerId(0)).expect("it is there");
        problems.extend(sideways("customer", Screen::Customer, |ui| {
            ui::customer::show(ui, &customer, &t, actions);
        }));
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Names of all controls of a kind that can be moved or pressed.
fn controls(show: impl FnMut(&mut egui::Ui), role: egui::accesskit::Role) -> Vec<String> {
    let harness = at_rest((1280.0, 720.0), show);
    let nodes = harness.root().children_recursive();
    let of_role = nodes.map(|node| {
        let node = node.accesskit_node();
        let named = node.role() == role && !node.is_disabled();
        named.then(|| node.label().unwrap_or_default())
    });
    of_role.flatten().collect()
}

#[test]
fn a_lever_of_one_customer_is_locked_until_it_opens() {
    let loaded = shipped("steel");
    let t = texts(&loaded, Lang::Zh);
    let from = loaded
        .scenario
        .opens(Lever::Override)
        .expect("steel has it");
    let slider = t.get("customer-hours");
    for (quarter, open) in [(1, from == 1), (from, true)] {
        let sim = at(&loaded, quarter, Phase::Plan);
        let eye = Eye { sim: &sim, t: &t };
        let mut view = view::customer::customer(eye, CustomerId(0)).expect("it is there");
        assert_eq!(view.override_open, open);
        let show = |view: &view::customer::CustomerView| {
            controls(
                |ui| ui::customer::show(ui, view, &t, &mut Vec::new()),
                Role::Slider,
            )
        };
        if !open {
            let when = t.with("lever-from", [("quarter", from.into())]);
            assert_eq!(view.override_note, when);
            assert!(!show(&view).contains(&slider));
            continue;
        }
        // What the instructor locks is locked here too.
        view.lock(&[Lever::Override, Lever::Grade], &t);
        assert!(!view.override_open && !view.can_move);
        assert_eq!(view.override_note, t.get("lesson-locked-why"));
        assert!(!show(&view).contains(&slider));
    }
}

#[test]
fn the_firm_says_what_opens_later_and_the_book_who_can_be_moved() {
    let loaded = shipped("steel");
    let t = texts(&loaded, Lang::En);
    // Nothing opens after the end of a short run.
    let short = at(&loaded, 4, Phase::Plan);
    let eye = Eye { sim: &short, t: &t };
    assert!(view::firm::firm(eye).later.is_empty());
    let sim = at_of(&loaded, 4, Phase::Plan, loaded.scenario.quarters);
    let eye = Eye { sim: &sim, t: &t };
    let mut firm = view::firm::firm(eye);
    assert!(!firm.later.is_empty());
    for card in &firm.later {
        let from = loaded.scenario.opens(card.lever).expect("it opens");
        assert!(from > 4 && card.when.contains(&from.to_string()));
        assert!(!card.what.is_empty());
    }
    let first = firm.later[0].lever;
    firm.lock(&[first]);
    assert!(firm.later.iter().all(|card| card.lever != first));
    let mut table = view::table::table(eye, 1);
    assert!(table.can_move);
    table.lock(&[Lever::Grade], &t);
    assert!(!table.can_move && table.move_note == t.get("lesson-locked-why"));
}

#[test]
fn a_programme_unfolds_below_its_name() {
    use egui_kittest::kittest::Queryable;
    let loaded = shipped("steel");
    let t = texts(&loaded, Lang::Zh);
    let cards = [view::title::card(0, &loaded.scenario, &t)];
    let titles = |_: &str| Some((0, cards[0].title.clone()));
    let by_time = view::title::programmes(&t, titles);
    let mut harness = at_rest((1280.0, 720.0), |ui| {
        ui::scenarios::show(ui, &cards, &by_time, &t, &mut Vec::new());
    });
    // The first scenario is seen at once, with the button that starts it.
    let start = harness.get_by_label(&cards[0].lengths[0].0).rect();
    assert!(start.bottom() < 720.0 - 64.0, "{start:?}");
    let room = t.get("practice-room");
    assert!(harness.query_by_label(&room).is_none());
    let alone = by_time.last().expect("there are programmes").title.clone();
    harness.get_by_label(&alone).click();
    harness.run_steps(4);
    assert!(harness.query_by_label(&room).is_some());
}

#[test]
fn the_clock_stands_while_something_waits() {
    let loaded = shipped("steel");
    let t = texts(&loaded, Lang::Zh);
    let mut sim = Sim::new(loaded.scenario.clone(), 20, 4);
    let mut player = Player::new(bots::by_name("textbook").expect("the bot is there"));
    loop {
        let eye = Eye { sim: &sim, t: &t };
        let view = view::weeks::weeks(eye, &[], None);
        if sim.state().phase == Phase::Weeks && !view.over_weeks && view.stop.is_some() {
            let head = view::frame::header(eye);
            let clock = ui::weeks::Clock::default();
            let names = controls(
                |ui| {
                    ui::weeks::show(ui, &head, &view, clock, &mut |_| {}, &t, &mut Vec::new());
                },
                Role::Button,
            );
            let fast = t.get("weeks-fast");
            assert!(!names.is_empty() && !names.contains(&fast), "{names:?}");
            return;
        }
        let next = player.next(&sim).expect("the bot never gets stuck");
        let command: Command = next.expect("something waits before the run is over");
        sim.command(&command)
            .expect("the bot's commands are allowed");
    }
}
