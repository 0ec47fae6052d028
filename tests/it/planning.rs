//! The plan while one thinks, the guided tour, the instructor's tools: nothing is cut off, keys and waiting work.

use crate::support::looks::{SIZES, all_well, at_rest, looked_at, texts};
use crate::support::shipped;
use crate::support::watch::{Seen, watch};
use clientele::locale::{Lang, Texts};
use clientele::run::forecast::Forecast;
use clientele::run::hour::HourWorth;
use clientele::run::session::{Provenance, Session};
use clientele::run::summary::Spread;
use clientele::scenario::Loaded;
use clientele::sim::customer::Override;
use clientele::sim::policy::{Lever, PolicyEdit};
use clientele::sim::tier::Level;
use clientele::sim::{Command, Money, Phase, Sim, TierId};
use clientele::ui::{self, Action, Touring};
use clientele::view::lesson::{Lesson, lesson};
use clientele::view::plan::{self, PlanView};
use clientele::view::{self, Eye};
use egui::{Event, Key, Modifiers};

/// A run of steel that has just been planned: hours for one tier, some
/// customers with a plan of their own, the quarter predicted, a hint taken.
fn planned(loaded: &Loaded) -> Session {
    let mut scenario = loaded.scenario.as_ref().clone();
    for lever in &mut scenario.levers {
        lever.from = 1;
    }
    let mut session = Session::start(scenario.into(), Provenance::default(), 3, 0, 0);
    let tier = TierId(0);
    let mut commands = vec![
        Command::SetPolicy {
            tier,
            edit: PolicyEdit::Hours(90),
        },
        Command::SetPolicy {
            tier,
            edit: PolicyEdit::Care(Money::yuan(3_500)),
        },
        Command::Predict {
            profit: Money::yuan(1_200_000),
            lost: 2,
        },
        Command::AskHint { tier },
    ];
    for (id, c) in session.state().active() {
        if c.tier() == tier && id.0 % 2 == 0 {
            let own = Some(Override {
                hours: 120,
                level: Level::Partnership,
            });
            commands.push(Command::SetOverride { customer: id, own });
        }
    }
    for command in commands {
        session.command(command).expect("all levers are open");
    }
    session
}

fn spread(p10: f64, median: f64, p90: f64) -> Spread {
    Spread {
        p10,
        median,
        p90,
        ..Spread::default()
    }
}

fn foreseen() -> Forecast {
    Forecast {
        profit: spread(-123_456.0, 1_140_000.0, 12_345_678.0),
        lost: spread(0.0, 1.0, 3.0),
        rollouts: 200,
        ..Forecast::default()
    }
}

/// The plan of a session with everything on it that can be.
fn full(session: &Session, t: &Texts) -> PlanView {
    let eye = Eye {
        sim: session.sim(),
        t,
    };
    let mut view = plan::plan(eye);
    view.changes = plan::changes(eye, session.opening().state());
    view.steps = [session.undoable(), session.undoable()].map(|s| plan::step_said(eye, s));
    view.bands = plan::bands(eye, &foreseen(), false);
    view.lock(&[Lever::Care, Lever::Discount, Lever::Credit], t);
    let worth = HourWorth {
        profit: 320.0,
        equity: -1_234.0,
        each: 2,
        pairs: 120,
    };
    let (absent, there) = (None, Some(worth));
    let found = [None, Some(&absent), Some(&there)];
    for (i, worth) in found.into_iter().enumerate() {
        let hint = plan::hint(eye, i != 1, worth);
        view.set_hint(TierId(i as u32), Some(hint));
    }
    view
}

#[test]
fn the_plan_fits_with_everything_on_it() {
    let loaded = shipped("steel");
    let session = planned(&loaded);
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = texts(&loaded, lang);
        let view = full(&session, &t);
        assert!(view.changes.len() > 3 && view.steps[0].is_some());
        assert!(view.bands.is_some() && view.locked.is_some());
        assert!(!view.tiers[0].own.is_empty());
        let eye = Eye {
            sim: session.sim(),
            t: &t,
        };
        let mut head = view::frame::header(eye);
        let mut timed = Lesson {
            minutes: [4, 1, 2],
            ..Lesson::default()
        };
        timed.pass(1, 0, 0.0);
        timed.pass(1, 0, 230.0);
        head.timer = timed.timer(&t);
        assert!(head.timer.as_ref().is_some_and(|timer| timer.short));
        let firm = view::firm::firm(eye);
        for size in SIZES {
            problems.extend(looked_at("plan-full", size, |ui| {
                ui.data_mut(|d| d.insert_temp(egui::Id::new("plan-changes"), true));
                ui.data_mut(|d| d.insert_temp(egui::Id::new(("plan-own", 0u32)), true));
                ui::plan::show(ui, &head, &view, &mut |_| {}, &t, &mut Vec::new());
            }));
            problems.extend(looked_at("firm-full", size, |ui| {
                ui::firm::show(ui, &head, &view, &firm, &t, &mut Vec::new());
            }));
        }
    }
    all_well(problems);
}

#[test]
fn what_is_expected_is_asked_before_the_forecast() {
    let mut problems = Vec::new();
    for id in ["steel", "taxi"] {
        let loaded = shipped(id);
        for lang in Lang::ALL {
            let t = texts(&loaded, lang);
            let sim = Sim::new(loaded.scenario.clone(), 1, 4);
            let eye = Eye { sim: &sim, t: &t };
            let mut view = plan::plan(eye);
            view.guess = plan::guess(eye);
            assert!(view.guess.is_some());
            let head = view::frame::header(eye);
            for size in SIZES {
                problems.extend(looked_at("guess", size, |ui| {
                    ui::plan::show(ui, &head, &view, &mut |_| {}, &t, &mut Vec::new());
                }));
            }
        }
    }
    all_well(problems);
}

#[test]
fn the_tour_fits_at_every_step() {
    let mut problems = Vec::new();
    for id in ["steel", "taxi"] {
        let loaded = shipped(id);
        for lang in Lang::ALL {
            let t = texts(&loaded, lang);
            let sim = Sim::new(loaded.scenario.clone(), 1, 4);
            let eye = Eye { sim: &sim, t: &t };
            let plan = plan::plan(eye);
            let head = view::frame::header(eye);
            for size in [SIZES[0], SIZES[2]] {
                problems.extend(looked_at("tour-offer", size, |ui| {
                    ui::tour::offer(ui, &t, &mut Vec::new());
                }));
                for index in 0..view::tour::steps().len() {
                    let step = view::tour::step(index, id, &t).expect("there is one");
                    problems.extend(looked_at(&format!("tour {}", step.at), size, |ui| {
                        ui::anchor::clear(ui.ctx());
                        ui::plan::show(ui, &head, &plan, &mut |_| {}, &t, &mut Vec::new());
                        // What is on other screens stands somewhere as well.
                        let at = view::tour::steps()[index].at.as_str();
                        if ui::anchor::place(ui.ctx(), at).is_none() {
                            let middle = ui.max_rect().center();
                            let rect =
                                egui::Rect::from_center_size(middle, egui::vec2(200.0, 90.0));
                            ui::anchor::mark(ui.ctx(), at, rect);
                        }
                        let facts = view::tour::Facts::default();
                        ui::tour::show(ui, &step, facts, &t, &mut Vec::new());
                    }));
                }
            }
        }
    }
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
        let step = view::tour::step(at, "taxi", &t).expect("there is one");
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

#[test]
fn the_instructors_panel_fits() {
    let mut problems = Vec::new();
    for id in ["steel", "taxi"] {
        let loaded = shipped(id);
        for lang in Lang::ALL {
            let t = texts(&loaded, lang);
            let sim = Sim::new(loaded.scenario.clone(), 12_345_678, 0);
            let eye = Eye { sim: &sim, t: &t };
            let set = Lesson {
                minutes: [4, 0, 60],
                paused: true,
                locked: vec![Lever::Hours],
                ..Lesson::default()
            };
            let view = lesson(eye, &set);
            assert!(view.levers.iter().any(|(_, _, locked)| *locked));
            assert!(view.card.contains("12345678"), "{}", view.card);
            for size in SIZES {
                problems.extend(looked_at("lesson", size, |ui| {
                    let whole = ui.max_rect();
                    ui::lesson::show(ui, whole, &view, &t, &mut Vec::new());
                }));
            }
        }
    }
    all_well(problems);
}

#[test]
fn the_review_holds_what_was_expected_against_what_came() {
    let loaded = shipped("steel");
    let mut session = planned(&loaded);
    let order = |session: &mut Session, command| session.command(command).is_ok();
    assert!(order(&mut session, Command::CommitPlan));
    while session.state().phase == Phase::Weeks {
        let done = order(&mut session, Command::AdvanceWeek)
            || order(&mut session, Command::Choose { choice: 0 })
            || order(&mut session, Command::CloseQuarter);
        assert!(done, "week {}", session.state().week);
    }
    // What was planned is still known: the forecast of the review is made of it.
    assert_eq!(session.planned().state().phase, Phase::Plan);
    assert_eq!(session.planned().state().policies, session.state().policies);
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = texts(&loaded, lang);
        let eye = Eye {
            sim: session.sim(),
            t: &t,
        };
        let mut review = view::review::review(eye);
        review.foretold = view::review::foretold(eye, Some(&foreseen()));
        assert_eq!(review.foretold.len(), 2);
        assert!(review.foretold.iter().all(|f| f.band.is_some()));
        let debrief = view::debrief::debrief(eye);
        assert_eq!(debrief.foretold.1.len(), 2);
        let head = view::frame::header(eye);
        for size in SIZES {
            problems.extend(looked_at("review-foretold", size, |ui| {
                ui::review::show(ui, &head, &review, &t, &mut Vec::new());
            }));
            problems.extend(looked_at("debrief-foretold", size, |ui| {
                ui::debrief::show(
                    ui,
                    &debrief,
                    ui::debrief::Seen::first(),
                    &t,
                    &mut Vec::new(),
                );
            }));
        }
    }
    all_well(problems);
}

/// A screen in a state of its own.
type Shown<'a> = Box<dyn FnMut(&mut egui::Ui) + 'a>;

#[test]
fn what_the_instructor_locks_says_why_and_is_off_the_page() {
    let loaded = shipped("steel");
    let session = planned(&loaded);
    let t = texts(&loaded, Lang::Zh);
    let eye = Eye {
        sim: session.sim(),
        t: &t,
    };
    let mut view = plan::plan(eye);
    assert!(view.open(Lever::Care) && view.locked.is_none());
    view.lock(&[Lever::Care], &t);
    assert!(!view.open(Lever::Care) && view.open(Lever::Hours));
    let gate = view.gate(Lever::Care).expect("it is a lever");
    assert!(gate.tip.contains(&t.get("lesson-locked-why")));
    let mut firm = view::firm::firm(eye);
    assert!(firm.team.is_some());
    firm.lock(&[Lever::Team]);
    assert!(firm.team.is_none());
}

/// What of the tour's places is on the screen that is seen before a command is sent.
fn places(sim: &Sim, command: &Command, t: &Texts) -> Vec<&'static str> {
    let eye = Eye { sim, t };
    let state = sim.state();
    let head = view::frame::header(eye);
    let actions = std::cell::RefCell::new(Vec::new());
    let over = state
        .complaints
        .iter()
        .find(|c| c.status.talk().is_none() && !c.pending());
    let mut screens: Vec<Shown<'_>> = Vec::new();
    match (state.phase, command) {
        (Phase::Plan, _) => {
            let plan = plan::plan(eye);
            let (head, actions) = (&head, &actions);
            screens.push(Box::new(move |ui: &mut egui::Ui| {
                ui::plan::show(ui, head, &plan, &mut |_| {}, t, &mut actions.borrow_mut());
            }));
        }
        (Phase::Weeks, Command::Say { complaint, .. }) => {
            let talk = view::talk::talk(eye, *complaint, None).expect("the talk is on");
            let actions = &actions;
            screens.push(Box::new(move |ui: &mut egui::Ui| {
                ui::talk::show(ui, &talk, t, &mut actions.borrow_mut());
            }));
        }
        (Phase::Weeks, _) => {
            let weeks = view::weeks::weeks(eye, &[], None);
            let (head, actions) = (&head, &actions);
            screens.push(Box::new(move |ui: &mut egui::Ui| {
                let clock = ui::weeks::Clock::default();
                let actions = &mut actions.borrow_mut();
                ui::weeks::show(ui, head, &weeks, clock, &mut |_| {}, t, actions);
            }));
        }
        (Phase::Review, _) => {
            let review = view::review::review(eye);
            let (head, actions) = (&head, &actions);
            screens.push(Box::new(move |ui: &mut egui::Ui| {
                ui::review::show(ui, head, &review, t, &mut actions.borrow_mut());
            }));
        }
        (Phase::Debrief, _) => {}
    }
    if let Some(talk) = over.and_then(|c| view::talk::talk(eye, c.id, None)) {
        let actions = &actions;
        screens.push(Box::new(move |ui: &mut egui::Ui| {
            ui::talk::show(ui, &talk, t, &mut actions.borrow_mut());
        }));
    }
    let mut out = Vec::new();
    for mut screen in screens {
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
