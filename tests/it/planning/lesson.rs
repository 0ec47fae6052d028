//! The instructor's tools: the panel fits, and what is locked says why.

use super::planned;
use crate::support::looks::{SIZES, all_well, looked_at, texts};
use crate::support::moments::openings;
use crate::support::shipped;
use clientele::locale::Lang;
use clientele::sim::policy::Lever;
use clientele::ui;
use clientele::view::lesson::{Lesson, lesson};
use clientele::view::{self, Eye, plan};

#[test]
fn the_instructors_panel_fits() {
    let mut problems = Vec::new();
    openings(&["steel", "taxi"], (12_345_678, 0), |_, eye| {
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
                ui::lesson::show(ui, whole, &view, eye.t, &mut Vec::new());
            }));
        }
    });
    all_well(problems);
}

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
