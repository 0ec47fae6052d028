//! Screens as the tests look at them: in a window of some size, until they are at rest.

use clientele::locale::{Lang, Texts};
use clientele::scenario::Loaded;
use clientele::ui::theme::{self, Scheme};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;

/// The words of a scenario together with the program's.
pub fn texts(loaded: &Loaded, lang: Lang) -> Texts {
    Texts::new(lang, loaded.text(lang.code()))
}

/// The windows that screens are looked at in.
pub const SIZES: [(f32, f32); 3] = [(1280.0, 720.0), (1920.0, 1080.0), (960.0, 540.0)];

/// A screen, run until it is at rest.
pub fn at_rest<'a>(size: (f32, f32), show: impl FnMut(&mut egui::Ui) + 'a) -> Harness<'a> {
    in_window(size, false, show)
}

/// A screen on which nothing glides or fades.
pub fn still<'a>(size: (f32, f32), show: impl FnMut(&mut egui::Ui) + 'a) -> Harness<'a> {
    in_window(size, true, show)
}

fn in_window<'a>(
    size: (f32, f32),
    still: bool,
    mut show: impl FnMut(&mut egui::Ui) + 'a,
) -> Harness<'a> {
    let mut ready = false;
    let mut harness = Harness::builder()
        .with_size(egui::vec2(size.0, size.1))
        .build_ui(move |ui| {
            if !ready {
                theme::fonts::install(ui.ctx());
                theme::apply_scheme(ui.ctx(), Scheme::default(), still);
                ready = true;
                return;
            }
            theme::clear_overflows(ui.ctx());
            show(ui);
        });
    harness.run_steps(4);
    harness
}

/// Whether it is operated, not only read.
pub const fn operated(role: Role) -> bool {
    matches!(
        role,
        Role::Button
            | Role::RadioButton
            | Role::CheckBox
            | Role::Slider
            | Role::Link
            | Role::TextInput
            | Role::MultilineTextInput
            | Role::ComboBox
    )
}

/// Runs a screen until it is at rest and tells what did not fit.
pub fn looked_at(name: &str, size: (f32, f32), show: impl FnMut(&mut egui::Ui)) -> Vec<String> {
    let harness = at_rest(size, show);
    let mut problems: Vec<String> = theme::overflows(&harness.ctx)
        .into_iter()
        // What is cut with an ellipsis says the rest when it is pointed at.
        .filter(|o| !o.elided)
        .map(|o| format!("{name} at {size:?}: “{}” is {:.0} too wide", o.text, o.by))
        .collect();
    for node in harness.root().children_recursive() {
        let node = node.accesskit_node();
        if operated(node.role()) && node.label().is_none_or(|l| l.trim().is_empty()) {
            problems.push(format!("{name}: a {:?} without a name", node.role()));
        }
    }
    problems
}

/// What ends in an ellipsis on a screen at rest: fine for names that an author chose, not for words of the program.
pub fn cut(size: (f32, f32), show: impl FnMut(&mut egui::Ui)) -> Vec<String> {
    let harness = at_rest(size, show);
    theme::overflows(&harness.ctx)
        .into_iter()
        .filter(|o| o.elided)
        .map(|o| o.text)
        .collect()
}

/// Nothing is wrong; else everything that is, once.
#[track_caller]
pub fn all_well(mut problems: Vec<String>) {
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
