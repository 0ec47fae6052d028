//! By keyboard alone through the rooms beside a run: practice, the quiz of a run, author mode, the class.

use crate::keyboard::{SIZES, walked};
use crate::support::looks::all_well;
use clientele::locale::{Lang, Texts};
use clientele::run::practice::{Difficulty, Practice};
use clientele::run::records::Records;
use clientele::scenario::{Coverage, Source, library, load};
use clientele::sim::{Command, Sim};
use clientele::ui;
use clientele::view::author::{Authored, author};
use clientele::view::debrief::Work;
use clientele::view::practice::{Choice, room};
use clientele::view::{self, Eye};

#[test]
fn the_practice_room_is_walked_with_tab() {
    let library: Vec<_> = library::ids()
        .into_iter()
        .filter_map(library::case)
        .collect();
    let cases: Vec<_> = library.iter().map(|c| c.case.clone()).collect();
    let mut problems = Vec::new();
    for (k, lang) in Lang::ALL.into_iter().enumerate() {
        let texts: Vec<&str> = library.iter().map(|c| c.texts[k].as_ref()).collect();
        let t = Texts::new(lang, &texts.join("\n"));
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
        let mut talk = Practice::start(id, None, Difficulty::Guided, 7).expect("it is there");
        while talk.end().is_none() {
            let view = view::talk::practice(&t, &talk, None);
            problems.extend(walked("practice-talk", SIZES[k], |ui| {
                ui::talk::show(ui, &view, &t, &mut Vec::new());
            }));
            let best = talk.talk().best(talk.meeting());
            assert!(talk.say(best.expect("something can be said"), None));
        }
        let view = view::talk::practice(&t, &talk, None);
        problems.extend(walked("practice-feedback", SIZES[k], |ui| {
            ui::talk::show(ui, &view, &t, &mut Vec::new());
        }));
    }
    all_well(problems);
}

#[test]
fn the_quiz_of_a_run_is_walked_with_tab() {
    let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let own = loaded.texts.iter().find(|(code, _)| *code == lang.code());
        let t = Texts::new(lang, own.map_or("", |(_, text)| text));
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
    let sound = load(&Source::Shipped("battery")).expect("battery is sound");
    let coverage = Coverage::of(&sound);
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/broken/ten-faults");
    let broken = load(&Source::Folder(folder)).expect_err("it has ten faults");
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
                problems.extend(walked("author", size, |ui| {
                    let whole = ui.max_rect();
                    let (above, below) =
                        whole.split_top_bottom_at_y(whole.bottom() - ui::author::HEIGHT);
                    ui::within(ui, above, |ui| {
                        ui::author::show(ui, &view, &t, &mut Vec::new());
                    });
                    ui::author::strip(ui, below, &view, &t, &mut Vec::new());
                }));
            }
        }
        let found = ["my-first".to_owned(), "我的客户".to_owned()];
        for size in SIZES {
            problems.extend(walked("author-open", size, |ui| {
                ui::author::show_open(ui, "/home/x/scenarios", &found, &t, &mut Vec::new());
            }));
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
