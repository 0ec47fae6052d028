//! Every screen by keyboard alone: Tab comes to each control, each has a name, shows that it has the focus, and is in sight.

use crate::support::looks::{all_well, operated, still, texts};
use crate::support::moments::{before, leading};
use crate::support::shipped;
use crate::support::watch::{Seen, watch};
use clientele::locale::{Lang, Texts};
use clientele::sim::{Command, Phase, Sim};
use clientele::ui;
use clientele::ui::theme::{Palette, Scheme};
use clientele::view::{self, Eye};
use egui::{Key, Rect, Shape};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use std::collections::BTreeMap;

/// More controls than any screen has.
pub const PATIENCE: usize = 500;

/// What can be operated, by what a screen reader says of it.
fn controls(harness: &Harness<'_>) -> (BTreeMap<String, usize>, Vec<String>) {
    let mut all = BTreeMap::new();
    let mut nameless = Vec::new();
    for node in harness.root().children_recursive() {
        let node = node.accesskit_node();
        if !operated(node.role()) || node.is_disabled() {
            continue;
        }
        match node.label().filter(|label| !label.trim().is_empty()) {
            Some(label) => *all.entry(label).or_insert(0) += 1,
            None => nameless.push(format!("a {:?} without a name", node.role())),
        }
    }
    (all, nameless)
}

fn framed(shape: &Shape, around: Rect, colour: egui::Color32) -> bool {
    match shape {
        Shape::Vec(shapes) => shapes.iter().any(|shape| framed(shape, around, colour)),
        Shape::Rect(rect) => {
            rect.stroke.color == colour
                && rect.stroke.width >= 1.0
                && rect.rect.expand(6.0).intersects(around)
        }
        _ => false,
    }
}

/// Walks a screen with Tab and tells what it could not do.
pub fn walked(name: &str, size: (f32, f32), show: impl FnMut(&mut egui::Ui)) -> Vec<String> {
    let mut harness = still(size, show);
    let (controls, mut problems) = controls(&harness);
    let accent = Palette::scheme(Scheme::default()).accent;
    let window = Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(size.0, size.1));
    let mut seen = Vec::new();
    let mut reached: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..PATIENCE {
        harness.key_press(Key::Tab);
        // The frame that moves the focus, the one that scrolls, the one that shows it.
        harness.run_steps(3);
        let Some(id) = harness.ctx.memory(egui::Memory::focused) else {
            continue;
        };
        if seen.contains(&id) {
            break;
        }
        seen.push(id);
        let label = harness
            .root()
            .children_recursive()
            .find(|node| node.accesskit_node().is_focused())
            .and_then(|node| node.accesskit_node().label())
            .unwrap_or_default();
        if label.trim().is_empty() {
            problems.push("the focus is on something without a name".to_owned());
        }
        if let Some(response) = harness.ctx.read_response(id) {
            let rect = response.rect;
            if !window.intersects(rect) {
                problems.push(format!("“{label}” has the focus out of sight at {rect:?}"));
            }
            let shapes = &harness.output().shapes;
            if !shapes.iter().any(|s| framed(&s.shape, rect, accent)) {
                problems.push(format!("“{label}” doesn’t show that it has the focus"));
            }
        }
        *reached.entry(label).or_insert(0) += 1;
    }
    for (label, count) in controls {
        let came = reached.get(&label).copied().unwrap_or(0);
        if came < count {
            problems.push(format!("Tab came to “{label}” {came} times of {count}"));
        }
    }
    problems
        .into_iter()
        .map(|problem| format!("{name} at {size:?}: {problem}"))
        .collect()
}

/// The windows that screens are walked in.
pub const SIZES: [(f32, f32); 2] = [(1280.0, 720.0), (960.0, 540.0)];

#[test]
fn the_screens_around_a_run_are_walked_with_tab() {
    let loaded = shipped("steel");
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = texts(&loaded, lang);
        for size in SIZES {
            let actions = &mut Vec::new();
            for (name, show) in leading(&loaded, &[], &t) {
                problems.extend(walked(name, size, show));
            }
            let keys = view::shortcuts::shortcuts(&t);
            problems.extend(walked("shortcuts", size, |ui| {
                ui::shortcuts::show(ui, &keys, &t, actions);
            }));
            let settings = crate::screens::settings(&t);
            problems.extend(walked("settings", size, |ui| {
                ui::settings::show(ui, &settings, &t, actions);
            }));
            for (name, saves) in crate::screens::saves(&t) {
                problems.extend(walked(name, size, |ui| {
                    ui::saves::show(ui, &saves, &t, actions);
                }));
            }
            let page = view::handbook::handbook("abc", &t).expect("there is such a page");
            problems.extend(walked("handbook", size, |ui| {
                ui::handbook::show(ui, &page, &t, actions);
            }));
        }
    }
    all_well(problems);
}

#[test]
fn the_screens_of_a_run_are_walked_with_tab() {
    let loaded = shipped("steel");
    let mut problems = Vec::new();
    let t = texts(&loaded, Lang::Zh);
    let size = SIZES[0];
    let mut sim = Sim::new(loaded.scenario.clone(), 20, 3);
    let log = watch(&mut sim, "textbook", |sim, command| {
        // The third quarter has most of the levers; one of each screen is enough.
        if sim.state().quarter == 3 {
            problems.extend(moment(sim, command, &t, size));
        }
        Seen::More
    });
    let eye = Eye { sim: &sim, t: &t };
    let actions = &mut Vec::new();
    let debrief = view::debrief::debrief(eye);
    problems.extend(walked("debrief", size, |ui| {
        ui::debrief::show(ui, &debrief, ui::debrief::Seen::first(), &t, actions);
    }));
    let story = view::story::story(eye, &log);
    let strip = view::medals::strip(eye);
    problems.extend(walked("story", size, |ui| {
        ui::story::show(ui, &strip, &story, &t, actions);
    }));
    all_well(problems);
}

/// Walks the screen that is seen before a command is sent, and what is a click away from it.
fn moment(sim: &Sim, command: &Command, t: &Texts, size: (f32, f32)) -> Vec<String> {
    let eye = Eye { sim, t };
    let state = sim.state();
    let once = match (state.phase, command) {
        (Phase::Plan, command) => matches!(command, Command::CommitPlan),
        (Phase::Weeks, Command::AdvanceWeek) => state.week == 7,
        (Phase::Weeks, command) => matches!(command, Command::Say { .. }),
        (Phase::Review | Phase::Debrief, _) => true,
    };
    let Some((name, show)) = before(eye, command).filter(|_| once) else {
        return Vec::new();
    };
    let mut found = walked(name, size, show);
    let actions = &mut Vec::new();
    if state.phase == Phase::Plan {
        let head = view::frame::header(eye);
        let (plan, firm) = (view::plan::plan(eye), view::firm::firm(eye));
        found.extend(walked("firm", size, |ui| {
            ui::firm::show(ui, &head, &plan, &firm, t, actions);
        }));
    }
    if state.phase == Phase::Review
        && let Some((id, _)) = state.active().next()
    {
        let customer = view::customer::customer(eye, id).expect("it is there");
        found.extend(walked("customer", size, |ui| {
            ui::customer::show(ui, &customer, t, actions);
        }));
    }
    found
}
