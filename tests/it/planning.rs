//! The plan while one thinks, the guided tour, the instructor's tools: nothing is cut off, keys and waiting work.

mod lesson;
mod tour;

use crate::support::looks::{SIZES, all_well, looked_at, texts};
use crate::support::moments::openings;
use crate::support::shipped;
use clientele::locale::{Lang, Texts};
use clientele::run::forecast::Forecast;
use clientele::run::hour::HourWorth;
use clientele::run::session::{Provenance, Session};
use clientele::run::summary::Spread;
use clientele::scenario::Loaded;
use clientele::sim::customer::Override;
use clientele::sim::policy::{Lever, PolicyEdit};
use clientele::sim::tier::Level;
use clientele::sim::{Command, Money, Phase, TierId};
use clientele::ui;
use clientele::view::lesson::Lesson;
use clientele::view::plan::{self, PlanView};
use clientele::view::{self, Eye};

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
    openings(&["steel", "taxi"], (1, 4), |_, eye| {
        let mut view = plan::plan(eye);
        view.guess = plan::guess(eye);
        assert!(view.guess.is_some());
        let head = view::frame::header(eye);
        for size in SIZES {
            problems.extend(looked_at("guess", size, |ui| {
                ui::plan::show(ui, &head, &view, &mut |_| {}, eye.t, &mut Vec::new());
            }));
        }
    });
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
