//! Large text on the screens beside the work: the quiz, the saves, the story, and the book, of which the table alone scrolls sideways.

use super::{LARGE, SMALLEST, at, sideways};
use crate::keyboard::walked;
use crate::quiz::{answered, bests, library, shelves};
use crate::screens::saves;
use crate::support::looks::{all_well, at_rest, cut, texts};
use crate::support::shipped;
use crate::support::watch::{Seen, watch};
use clientele::locale::{Lang, Texts};
use clientele::sim::{Phase, Sim};
use clientele::ui::book::BookState;
use clientele::ui::fit::fitted;
use clientele::ui::{self, Screen};
use clientele::view::quiz::library::{Theme, asked, result, themes};
use clientele::view::table::{Column, table};
use clientele::view::{self, Eye};

/// What is wrong with a screen at large text, what ends in an ellipsis there, and where Tab doesn't come in sight.
fn whole(name: &str, screen: Screen, mut show: impl FnMut(&mut egui::Ui)) -> Vec<String> {
    let mut found = sideways(name, screen, &mut show);
    for size in LARGE {
        let words = cut(size, |ui| fitted(ui, screen, SMALLEST, &mut show));
        found.extend(words.iter().map(|w| format!("{name}: “{w}” is cut")));
        found.extend(walked(name, size, |ui| {
            fitted(ui, screen, SMALLEST, &mut show);
        }));
    }
    found
}

#[test]
fn the_quiz_stands_in_one_column() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let (library, t) = (library(lang), Texts::new(lang, ""));
        let shelves = shelves(&library);
        let actions = &mut Vec::new();
        let rows = themes(&shelves, &bests(&shelves), &t);
        problems.extend(whole("quiz-themes", Screen::Questions, |ui| {
            ui::quiz::show_themes(ui, &rows, &t, actions);
        }));
        let mut round = answered(&shelves, Theme::Mixed, 3);
        let open = asked(&shelves, &round, &t).expect("ten are asked");
        round.answer(0);
        let shown = asked(&shelves, &round, &t).expect("it is still shown");
        for view in [&open, &shown] {
            problems.extend(whole("quiz", Screen::Questions, |ui| {
                ui::quiz::show(ui, view, &t, actions);
            }));
        }
        let round = answered(&shelves, Theme::Mixed, 10);
        let end = result(&shelves, (Theme::Mixed, &round, true), &t);
        problems.extend(whole("quiz-result", Screen::Questions, |ui| {
            ui::quiz::show_result(ui, &end, &t, actions);
        }));
    }
    all_well(problems);
}

#[test]
fn saves_and_story_stand_in_one_column() {
    let loaded = shipped("steel");
    let mut sim = Sim::new(loaded.scenario.clone(), 20, 3);
    let log = watch(&mut sim, "textbook", |_, _| Seen::More);
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = texts(&loaded, lang);
        let actions = &mut Vec::new();
        for (name, saves) in saves(&t) {
            problems.extend(whole(name, Screen::Saves, |ui| {
                ui::saves::show(ui, &saves, &t, actions);
            }));
        }
        let eye = Eye { sim: &sim, t: &t };
        let (strip, story) = (view::medals::strip(eye), view::story::story(eye, &log));
        problems.extend(sideways("story", Screen::Story, |ui| {
            ui::story::show(ui, &strip, &story, &t, actions);
        }));
    }
    all_well(problems);
}

#[test]
fn the_book_scrolls_sideways_in_its_table_only() {
    let loaded = shipped("steel");
    let sim = at(&loaded, 2, Phase::Review);
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = texts(&loaded, lang);
        let eye = Eye { sim: &sim, t: &t };
        let (head, table) = (view::frame::header(eye), table(eye, 1));
        let mut full = BookState::default();
        for column in Column::ALL {
            if !full.layout.has(column) {
                full.layout.turn(column);
            }
        }
        full.refresh(&table);
        full.choose_all(&table);
        let mut choosing = full.clone();
        choosing.choosing = true;
        let mut nobody = BookState::default();
        nobody.filter.words = "qqq".to_owned();
        for (name, mut state) in [
            ("book", BookState::default()),
            ("book-full", full),
            ("book-columns", choosing),
            ("book-nobody", nobody),
        ] {
            problems.extend(sideways(name, Screen::Book, |ui| {
                ui::book::show(ui, &head, &table, &mut state, &t, &mut Vec::new());
            }));
        }
    }
    all_well(problems);
}

#[test]
fn the_row_one_stands_on_is_in_the_window() {
    use egui::{Key, Modifiers};
    use egui_kittest::kittest::NodeT;
    let loaded = shipped("steel");
    let t = texts(&loaded, Lang::Zh);
    let sim = at(&loaded, 2, Phase::Review);
    let eye = Eye { sim: &sim, t: &t };
    let (head, table) = (view::frame::header(eye), table(eye, 1));
    for size in LARGE {
        let mut state = BookState::default();
        let mut harness = at_rest(size, |ui| {
            fitted(ui, Screen::Book, SMALLEST, |ui| {
                ui::book::show(ui, &head, &table, &mut state, &t, &mut Vec::new());
            });
        });
        for key in [Key::End, Key::Home] {
            harness.key_press_modifiers(Modifiers::NONE, key);
            // Both the table and the screen glide there.
            harness.run_steps(60);
            let nodes = harness.root().children_recursive();
            let mut rows = nodes.filter(|node| {
                let node = node.accesskit_node();
                node.role() == egui::accesskit::Role::Row
            });
            let row = if key == Key::End {
                rows.last()
            } else {
                rows.next()
            };
            let bounds = row.and_then(|row| row.accesskit_node().bounding_box());
            let bounds = bounds.expect("rows are drawn");
            let seen = bounds.y0 >= 0.0 && bounds.y1 <= f64::from(size.1);
            assert!(seen, "{key:?} at {size:?}: {bounds:?}");
        }
    }
}
