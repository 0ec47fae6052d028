//! Talks and the practice room: all that is said fits, all that can be answered is in sight.

use crate::support::looks::{SIZES, all_well, at_rest, cut, looked_at};
use crate::support::rooms::{practice_library, practised};
use clientele::locale::{Lang, Texts};
use clientele::ui;
use clientele::view;
use egui_kittest::kittest::NodeT;

/// The four choices end within the window, and leave room for the talk.
fn crowded(name: &str, size: (f32, f32), show: impl FnMut(&mut egui::Ui)) -> Vec<String> {
    let harness = at_rest(size, show);
    let starts = |label: &str| {
        ["1 ", "2 ", "3 ", "4 "]
            .iter()
            .any(|n| label.starts_with(n))
    };
    let choices: Vec<egui::Rect> = harness
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().label().is_some_and(|l| starts(&l)))
        .map(|node| node.rect())
        .collect();
    let bottom = choices.iter().map(egui::Rect::bottom).fold(0.0, f32::max);
    let top = choices.iter().map(egui::Rect::top).fold(size.1, f32::min);
    let mut out = Vec::new();
    if choices.len() != 4 || bottom > size.1 {
        let count = choices.len();
        out.push(format!(
            "{name} at {size:?}: {count} choices, down to {bottom:.0}"
        ));
    }
    // The bar on top takes 48 points; two bubbles want some 150.
    if top < 48.0 + 150.0 {
        out.push(format!("{name} at {size:?}: the choices begin at {top:.0}"));
    }
    out
}

#[test]
fn every_case_can_be_read_and_answered_without_scrolling() {
    use clientele::scenario::library;
    use clientele::sim::setup::Personality;
    let mut problems = Vec::new();
    for (i, id) in library::ids().into_iter().enumerate() {
        for (k, lang) in Lang::ALL.into_iter().enumerate() {
            let case = library::case(id).expect("the library is sound");
            let t = Texts::new(lang, &case.texts[k]);
            let who = Some(Personality::ALL[(i + k) % 4]);
            practised(id, who, |talk| {
                let view = view::talk::practice(&t, talk, None);
                let show = |ui: &mut egui::Ui| ui::talk::show(ui, &view, &t, &mut Vec::new());
                problems.extend(looked_at(id, SIZES[0], show));
                if talk.end().is_none() {
                    problems.extend(crowded(id, SIZES[0], show));
                    problems.extend(looked_at(id, SIZES[2], show));
                }
            });
        }
    }
    all_well(problems);
}

#[test]
fn the_practice_room_fits() {
    use clientele::run::records::Records;
    use clientele::view::practice::{Choice, room};
    let (cases, texts) = practice_library();
    let mut problems = Vec::new();
    for t in texts {
        for case in 0..cases.len() {
            let choice = Choice {
                case,
                ..Choice::default()
            };
            let view = room(&t, &cases, choice, &Records::default(), 0);
            for size in [SIZES[0], SIZES[2]] {
                problems.extend(looked_at("practice", size, |ui| {
                    ui::practice::show(ui, &view, &t, &mut Vec::new());
                }));
            }
        }
        // The narrowest list still says what each case is about.
        let view = room(&t, &cases, Choice::default(), &Records::default(), 0);
        let cut = cut(SIZES[2], |ui| {
            ui::practice::show(ui, &view, &t, &mut Vec::new());
        });
        problems.extend(
            cut.into_iter()
                .filter(|words| view.cases.iter().any(|row| row.about == *words)),
        );
    }
    all_well(problems);
}
