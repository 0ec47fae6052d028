//! Search in the handbook by keyboard, in both languages at all sizes; what was found is read out, and so are pictures.

use crate::support::looks::{SIZES, at_rest};
use clientele::locale::{Lang, Texts};
use clientele::ui::{self, Action, theme};
use clientele::view::handbook::handbook;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use std::cell::RefCell;

/// Goes to the field with Ctrl+F, empties it and types.
fn typed(harness: &mut Harness<'_>, words: &str) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run_steps(2);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run_steps(1);
    harness.event(Event::Text(words.to_owned()));
    harness.run_steps(3);
}

/// What is read out of a kind of control.
fn read_out(harness: &Harness<'_>, role: Role) -> Vec<String> {
    let nodes = harness.root().children_recursive();
    nodes
        .filter(|node| node.accesskit_node().role() == role)
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

#[test]
fn what_is_typed_is_found_and_fits() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = Texts::new(lang, "");
        let view = handbook("trap", &t).expect("there is such a page");
        for size in SIZES {
            let actions = RefCell::new(Vec::<Action>::new());
            let mut harness = at_rest(size, |ui| {
                ui::handbook::show(ui, &view, &t, &mut actions.borrow_mut());
            });
            let whole = read_out(&harness, Role::Button).len();
            for (words, wanted) in [
                ("流失", true),
                ("lsl", true),
                ("trust", true),
                ("xyz999", false),
            ] {
                typed(&mut harness, words);
                let buttons = read_out(&harness, Role::Button);
                assert!(
                    buttons.len() < whole,
                    "{words}: the chapters are still there"
                );
                let told = buttons.iter().any(|label| label.contains(" · "));
                assert_eq!(told, wanted, "{words}: {buttons:?}");
                let cut = theme::overflows(&harness.ctx);
                problems.extend(cut.into_iter().filter(|o| !o.elided));
            }
            typed(&mut harness, "流失");
            harness.key_press(Key::Enter);
            harness.run_steps(2);
            let first = Action::Handbook(Some("four-steps"));
            assert_eq!(actions.borrow().last(), Some(&first));
            // Escape in the field brings the chapters back.
            harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
            harness.run_steps(2);
            harness.key_press(Key::Escape);
            harness.run_steps(2);
            assert_eq!(read_out(&harness, Role::Button).len(), whole);
        }
    }
    assert!(problems.is_empty(), "{problems:?}");
}

#[test]
fn a_picture_is_read_out() {
    for lang in Lang::ALL {
        let t = Texts::new(lang, "");
        let view = handbook("trap", &t).expect("there is such a page");
        let picture = view.picture.expect("the page has a picture");
        for size in SIZES {
            let harness = at_rest(size, |ui| {
                ui::handbook::show(ui, &view, &t, &mut Vec::new());
            });
            let said = read_out(&harness, Role::Image);
            assert!(
                said.iter().any(|said| said == picture.said(lang)),
                "{said:?}"
            );
        }
    }
}
