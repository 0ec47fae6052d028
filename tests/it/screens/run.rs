//! A run from its title to its debrief: each screen as it is seen before a command is sent.

use crate::support::looks::{SIZES, all_well, looked_at, texts};
use crate::support::moments::{leading, plan, talk, weeks};
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
            let title = view::title::card(0, &loaded.scenario, &t).title;
            let titles = |id: &str| Some((0, format!("{title} {id}")));
            let by_time = view::title::programmes(&t, titles);
            for (name, show) in leading(&loaded, &by_time, &t) {
                problems.extend(looked_at(name, size, show));
            }
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
    match (state.phase, command) {
        (Phase::Plan, Command::CommitPlan) => {
            let mut found = looked_at("plan", size, plan(eye));
            let question =
                view::quiz::question(eye, usize::from(state.quarter)).expect("steel has questions");
            found.extend(looked_at("quiz", size, |ui| {
                ui::quiz::show(ui, &question, t, actions);
            }));
            found
        }
        (Phase::Weeks, Command::AdvanceWeek) if state.week != 7 => Vec::new(),
        (Phase::Weeks, Command::Say { complaint, .. }) => {
            looked_at("talk", size, talk(eye, *complaint, timed(t)))
        }
        (Phase::Weeks, _) => looked_at("weeks", size, weeks(eye)),
        (Phase::Review, _) => {
            let (head, mut review) = (view::frame::header(eye), view::review::review(eye));
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
