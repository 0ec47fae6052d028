//! By keyboard alone through the rooms beside a run: practice, the quiz of a run, author mode, the class.

use crate::keyboard::{SIZES, walked};
use crate::support::looks::{all_well, texts};
use crate::support::rooms::{author_mode, author_opens, practice_library, practised, ten_faults};
use crate::support::shipped;
use clientele::locale::{Lang, Texts};
use clientele::run::records::Records;
use clientele::scenario::{Coverage, library};
use clientele::sim::{Command, Sim};
use clientele::ui;
use clientele::view::author::{Authored, author};
use clientele::view::debrief::Work;
use clientele::view::practice::{Choice, room};
use clientele::view::{self, Eye};

#[test]
fn the_practice_room_is_walked_with_tab() {
    let (cases, texts) = practice_library();
    let mut problems = Vec::new();
    for t in texts {
        let view = room(&t, &cases, Choice::default(), &Records::default(), 0);
        for size in SIZES {
            problems.extend(walked("practice", size, |ui| {
                ui::practice::show(ui, &view, &t, &mut Vec::new());
            }));
        }
    }
    all_well(problems);
}

#[test]
fn a_practised_talk_is_walked_with_tab() {
    let id = library::ids()[0];
    let case = library::case(id).expect("the library is sound");
    let mut problems = Vec::new();
    for (k, lang) in Lang::ALL.into_iter().enumerate() {
        let t = Texts::new(lang, &case.texts[k]);
        practised(id, None, |talk| {
            let over = talk.end().is_some();
            let name = ["practice-talk", "practice-feedback"][usize::from(over)];
            let view = view::talk::practice(&t, talk, None);
            problems.extend(walked(name, SIZES[k], |ui| {
                ui::talk::show(ui, &view, &t, &mut Vec::new());
            }));
        });
    }
    all_well(problems);
}

#[test]
fn the_quiz_of_a_run_is_walked_with_tab() {
    let loaded = shipped("steel");
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = texts(&loaded, lang);
        let mut sim = Sim::new(loaded.scenario.clone(), 20, 3);
        for answered in [false, true] {
            if answered {
                let answer = Command::AnswerQuiz {
                    question: 0,
                    option: 0,
                };
                sim.command(&answer).expect("it wasn’t answered yet");
            }
            let eye = Eye { sim: &sim, t: &t };
            let view = view::quiz::question(eye, 0).expect("steel has questions");
            assert!(view.in_run && view.read.is_some());
            for size in SIZES {
                problems.extend(walked("quiz", size, |ui| {
                    ui::quiz::show(ui, &view, &t, &mut Vec::new());
                }));
            }
        }
    }
    all_well(problems);
}

#[test]
fn author_mode_is_walked_with_tab() {
    let sound = shipped("battery");
    let (coverage, broken) = (Coverage::of(&sound), ten_faults());
    let run = Sim::new(sound.scenario.clone(), 20, 3);
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = Texts::new(lang, "");
        for (found, run) in [(&sound.warnings, Some(run.state())), (&broken, None)] {
            let shown = Authored {
                folder: "scenarios/battery",
                problems: found,
                read: 3,
                coverage: Some(&coverage),
                chosen: 1,
                bot: 4,
                run,
            };
            let view = author(&shown, &t);
            for size in SIZES {
                problems.extend(walked("author", size, |ui| author_mode(ui, &view, &t)));
            }
        }
        for size in SIZES {
            problems.extend(walked("author-open", size, |ui| author_opens(ui, &t)));
        }
    }
    all_well(problems);
}

#[test]
fn the_class_is_walked_with_tab_before_a_folder_is_read() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = Texts::new(lang, "");
        let view = ui::class::ClassView {
            folder: "/home/x/.local/share/clientele/saves",
            work: &Work::Idle,
            problems: &[],
            blocks: &[],
            big: false,
            picture: 0,
        };
        for size in SIZES {
            problems.extend(walked("class", size, |ui| {
                ui::class::show(ui, view, &t, &mut Vec::new());
            }));
        }
    }
    all_well(problems);
}
