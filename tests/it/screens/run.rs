//! A run from its title to its debrief: each screen as it is seen before a command is sent.

use crate::support::looks::{SIZES, all_well, looked_at, texts};
use crate::support::shipped;
use crate::support::watch::{Seen, watch};
use clientele::locale::{Lang, Texts};
use clientele::sim::complaint::Status;
use clientele::sim::{Command, Phase, Sim};
use clientele::ui;
use clientele::view::{self, Eye};

#[test]
fn nothing_is_cut_off_on_any_screen_of_a_run() {
    let loaded = shipped("steel");
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = texts(&loaded, lang);
        for size in SIZES {
            let actions = &mut Vec::new();
            let title = view::title::title(&t, None, None);
            problems.extend(looked_at("title", size, |ui| {
                ui::title::show(ui, &title, &t, actions);
            }));
            let cards = [view::title::card(0, &loaded.scenario, &t)];
            let titles = |id: &str| Some((0, format!("{} {id}", cards[0].title)));
            let by_time = view::title::programmes(&t, titles);
            problems.extend(looked_at("scenarios", size, |ui| {
                ui::scenarios::show(ui, &cards, &by_time, &t, actions);
            }));
            let quarters = loaded.scenario.quarters;
            let briefing = view::title::briefing(&loaded.scenario, quarters, &t);
            problems.extend(looked_at("briefing", size, |ui| {
                ui::briefing::show(ui, &briefing, &t, actions);
            }));
            let mut sim = Sim::new(loaded.scenario.clone(), 20, 3);
            watch(&mut sim, "textbook", |sim, command| {
                problems.extend(moment(sim, command, &t, size));
                Seen::More
            });
            let eye = Eye { sim: &sim, t: &t };
            let debrief = view::debrief::debrief(eye);
            problems.extend(looked_at("debrief", size, |ui| {
                let first = ui::debrief::Seen::first();
                ui::debrief::show(ui, &debrief, first, &t, actions);
            }));
        }
    }
    all_well(problems);
}

/// The screen that is seen before a command is sent.
fn moment(sim: &Sim, command: &Command, t: &Texts, size: (f32, f32)) -> Vec<String> {
    let eye = Eye { sim, t };
    let state = sim.state();
    let actions = &mut Vec::new();
    let head = view::frame::header(eye);
    match (state.phase, command) {
        (Phase::Plan, Command::CommitPlan) => {
            let plan = view::plan::plan(eye);
            let mut found = looked_at("plan", size, |ui| {
                ui::plan::show(ui, &head, &plan, &mut |_| {}, t, actions);
            });
            let question =
                view::quiz::question(eye, usize::from(state.quarter)).expect("steel has questions");
            found.extend(looked_at("quiz", size, |ui| {
                ui::quiz::show(ui, &question, t, actions);
            }));
            found
        }
        (Phase::Weeks, Command::AdvanceWeek) if state.week != 7 => Vec::new(),
        (Phase::Weeks, Command::Say { complaint, .. }) => {
            let mut talk = view::talk::talk(eye, *complaint, None).expect("the talk is on");
            talk.timer = timed(t);
            looked_at("talk", size, |ui| ui::talk::show(ui, &talk, t, actions))
        }
        (Phase::Weeks, _) => {
            let weeks = view::weeks::weeks(eye, &[], None);
            let clock = ui::weeks::Clock::default();
            looked_at("weeks", size, |ui| {
                ui::weeks::show(ui, &head, &weeks, clock, &mut |_| {}, t, actions);
            })
        }
        (Phase::Review, _) => {
            let mut review = view::review::review(eye);
            let mut found = Vec::new();
            for page in view::review::ReviewPage::ALL {
                review.page = page;
                found.extend(looked_at(page.key(), size, |ui| {
                    ui::review::show(ui, &head, &review, t, actions);
                }));
            }
            let talked = state
                .complaints
                .iter()
                .find(|c| matches!(c.status, Status::Talked(_)));
            if let Some(view) = talked.and_then(|c| view::talk::talk(eye, c.id, None)) {
                found.extend(looked_at("feedback", size, |ui| {
                    ui::talk::show(ui, &view, t, actions);
                }));
            }
            for (id, _) in state.active().take(4) {
                let mut customer = view::customer::customer(eye, id).expect("it is there");
                customer.timer = timed(t);
                found.extend(looked_at("customer", size, |ui| {
                    ui::customer::show(ui, &customer, t, actions);
                }));
            }
            found
        }
        _ => Vec::new(),
    }
}

/// A timer that stands still when its time is long over: it has most to say.
fn timed(t: &Texts) -> Option<view::lesson::Timer> {
    let mut lesson = view::lesson::Lesson {
        minutes: [10; 3],
        ..view::lesson::Lesson::default()
    };
    lesson.pass(1, 0, 0.0);
    lesson.pass(1, 0, 1_345.0);
    lesson.paused = true;
    lesson.timer(t)
}
