//! The guided tour: every step fits, goes on by key, waits for what it asks, and finds its place.

use crate::support::looks::{SIZES, all_well, at_rest, looked_at, texts};
use crate::support::moments::{Shown, before, openings, talk};
use crate::support::shipped;
use crate::support::watch::{Seen, watch};
use clientele::locale::{Lang, Texts};
use clientele::run::session::{Provenance, Session};
use clientele::sim::policy::PolicyEdit;
use clientele::sim::{Command, Sim, TierId};
use clientele::ui::{self, Action, Touring};
use clientele::view::{self, Eye, plan};
use egui::{Event, Key, Modifiers};

#[test]
fn the_tour_fits_at_every_step() {
    let mut problems = Vec::new();
    openings(&["steel", "taxi"], (1, 4), |id, eye| {
        let (t, plan) = (eye.t, plan::plan(eye));
        let head = view::frame::header(eye);
        for size in [SIZES[0], SIZES[2]] {
            problems.extend(looked_at("tour-offer", size, |ui| {
                ui::tour::offer(ui, t, &mut Vec::new());
            }));
            for index in 0..view::tour::steps().len() {
                // Both wordings: with a forecast, and where the scenario shows none.
                let blind = id == "steel";
                let step = view::tour::step(index, id, blind, t).expect("there is one");
                problems.extend(looked_at(&format!("tour {}", step.at), size, |ui| {
                    ui::anchor::clear(ui.ctx());
                    ui::plan::show(ui, &head, &plan, &mut |_| {}, t, &mut Vec::new());
                    // What is on other screens stands somewhere as well.
                    let at = view::tour::steps()[index].at.as_str();
                    if ui::anchor::place(ui.ctx(), at).is_none() {
                        let middle = ui.max_rect().center();
                        let rect = egui::Rect::from_center_size(middle, egui::vec2(200.0, 90.0));
                        ui::anchor::mark(ui.ctx(), at, rect);
                    }
                    let facts = view::tour::Facts::default();
                    ui::tour::show(ui, &step, facts, t, &mut Vec::new());
                }));
            }
        }
    });
    all_well(problems);
}

#[test]
fn the_tour_goes_on_by_key_and_waits_for_what_it_asks() {
    let loaded = shipped("taxi");
    let t = texts(&loaded, Lang::Zh);
    let mut session = Session::start(loaded.scenario.clone(), Provenance::default(), 1, 0, 0);
    let index = |id: &str| {
        let found = view::tour::steps().iter().position(|s| s.id == id);
        found.expect("there is such a step")
    };
    // Reads a step with a key pressed; tells what the tour asks for.
    let asked = |session: &Session, at: usize, key: Option<Key>| -> Vec<Action> {
        let eye = Eye {
            sim: session.sim(),
            t: &t,
        };
        let plan = plan::plan(eye);
        let head = view::frame::header(eye);
        let facts = view::tour::facts(eye, session.opening().state());
        let step = view::tour::step(at, "taxi", false, &t).expect("there is one");
        let asked = std::cell::RefCell::new(Vec::new());
        let mut harness = at_rest(SIZES[0], |ui| {
            ui::anchor::clear(ui.ctx());
            ui::plan::show(ui, &head, &plan, &mut |_| {}, &t, &mut Vec::new());
            ui::tour::show(ui, &step, facts, &t, &mut asked.borrow_mut());
        });
        if let Some(key) = key {
            harness.input_mut().events.push(Event::Key {
                key,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: Modifiers::NONE,
            });
            harness.run_steps(1);
        }
        drop(harness);
        asked.into_inner()
    };
    assert!(asked(&session, 0, None).is_empty());
    let next = Action::Tour(Touring::Step(1));
    assert!(asked(&session, 0, Some(Key::F2)).contains(&next));
    let hours = index("hours");
    assert!(asked(&session, hours, None).is_empty());
    let now = session.state().policies[0].hours;
    let edit = PolicyEdit::Hours(now + 2);
    let tier = TierId(0);
    session
        .command(Command::SetPolicy { tier, edit })
        .expect("hours are open in the first stint");
    let next = Action::Tour(Touring::Step(hours + 1));
    assert!(asked(&session, hours, None).contains(&next));
}

/// What of the tour's places is on the screen that is seen before a command is sent.
fn places(sim: &Sim, command: &Command, t: &Texts) -> Vec<&'static str> {
    let eye = Eye { sim, t };
    let mut complaints = sim.state().complaints.iter();
    let over = complaints.find(|c| c.status.talk().is_none() && !c.pending());
    let over = over.filter(|c| view::talk::talk(eye, c.id, None).is_some());
    let screens: [Option<Shown<'_>>; 2] = [
        before(eye, command).map(|(_, show)| show),
        over.map(|c| talk(eye, c.id, None)),
    ];
    let mut out = Vec::new();
    for mut screen in screens.into_iter().flatten() {
        let harness = at_rest(SIZES[0], |ui| {
            ui::anchor::clear(ui.ctx());
            screen(ui);
        });
        let names = view::tour::steps().iter().map(|step| step.at.as_str());
        out.extend(names.filter(|name| ui::anchor::place(&harness.ctx, name).is_some()));
    }
    out
}

#[test]
fn every_place_of_the_tour_comes_up_in_the_first_quarter_of_the_taxi() {
    let loaded = shipped("taxi");
    let t = texts(&loaded, Lang::Zh);
    let mut sim = Sim::new(loaded.scenario.clone(), 20, 2);
    let mut seen: Vec<&str> = Vec::new();
    watch(&mut sim, "textbook+", |sim, command| {
        let over = sim.state().quarter > 1;
        if !over {
            seen.extend(places(sim, command, &t));
        }
        Seen::enough(over)
    });
    for step in view::tour::steps() {
        assert!(
            seen.contains(&step.at.as_str()),
            "{} never comes up",
            step.at
        );
    }
}
