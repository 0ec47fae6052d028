//! The saved runs: go on with one, keep it under a name, rename it, delete it and take that back, hand it in, take one in.

use super::frame::{footer, paper, plain_header};
use super::scenarios::{back, page};
use super::theme::{Role, Tint, elided, palette, text, wrapped};
use super::widgets::{Button, Card, Icon, icons, text_field};
use super::{Action, bands, in_column, within};
use crate::locale::Texts;
use crate::view::saves::{SaveRow, SavesView, Saving};
use egui::{Align, Id, Key, Layout, Ui};
use std::path::PathBuf;

/// Widest column, points.
const MEASURE: f32 = 900.0;
/// Height of the bar below, and of its second line where it needs one, points.
const FOOT: f32 = 64.0;
const SECOND: f32 = 46.0;

/// A save whose name is being written, and what for.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Writing {
    path: PathBuf,
    why: Why,
    name: String,
    /// It was only just opened: the field takes the keyboard.
    fresh: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    Keep,
    Rename,
    HandIn,
}

impl Why {
    const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Keep => ("saves-name-hint", "saves-keep-do"),
            Self::Rename => ("saves-name-hint", "saves-rename-do"),
            Self::HandIn => ("saves-who-hint", "saves-export-do"),
        }
    }
}

fn writing_id() -> Id {
    Id::new("save-being-named")
}

/// Shows the saves.
pub fn show(ui: &mut Ui, view: &SavesView, t: &Texts, actions: &mut Vec<Action>) {
    paper(ui);
    let whole = ui.max_rect();
    let two = in_column(whole) && view.undo.is_some();
    let low = if two { FOOT + SECOND } else { FOOT };
    let [top, middle, bottom] = bands(whole, 48.0, low);
    plain_header(ui, top, &t.get("saves-title"), "", t, actions);
    page(ui, middle, MEASURE, |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        if let Some(problem) = &view.problem {
            told(ui, problem, true);
        }
        if let Some(said) = &view.told {
            told(ui, said, false);
        }
        if let Some(run) = &view.run {
            keep_run(ui, run, t, actions);
        }
        if view.rows.is_empty() {
            empty(ui, t, actions);
        }
        for (i, save) in view.rows.iter().enumerate() {
            ui.push_id(i, |ui| row(ui, save, t, actions));
        }
        import(ui, view, t, actions);
    });
    footer(ui, bottom, |ui| foot(ui, view, two, t, actions));
}

/// Back, and a deletion taken back; what was deleted is said beside it, or below where there are two lines.
fn foot(ui: &mut Ui, view: &SavesView, two: bool, t: &Texts, actions: &mut Vec<Action>) {
    let area = ui.max_rect();
    let (line, below) = area.split_top_bottom_at_y(area.top() + FOOT);
    let said = view.undo.as_ref().map(|name| {
        let name = name.clone().into();
        t.with("saves-deleted", [("name", name)])
    });
    within(ui, line, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            back(ui, t, actions);
            let Some(said) = &said else { return };
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let label = t.get("saves-undo");
                if Button::ghost(&label).icon(Icon::Undo).show(ui).clicked() {
                    actions.push(Action::Saves(Saving::Undo));
                }
                if !two {
                    let room = ui.available_width() - 16.0;
                    elided(ui, said, Role::BODY.muted(), room);
                }
            });
        });
    });
    if let Some(said) = said.filter(|_| two) {
        within(ui, below, |ui| wrapped(ui, &said, Role::SMALL.muted()));
    }
}

/// What was done, or went wrong.
fn told(ui: &mut Ui, said: &str, wrong: bool) {
    let palette = palette(ui);
    let (line, icon, tint) = if wrong {
        (palette.warn, Icon::Warning, Tint::Warn)
    } else {
        (palette.good, Icon::Check, Tint::Good)
    };
    Card::new().border(line).pad(14, 10).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            icons::icon(ui, icon, 16.0, Some(tint.colour(&palette)));
            wrapped(ui, said, Role::BODY);
        });
    });
}

/// Nothing is saved yet: how that comes about, and the way to it.
fn empty(ui: &mut Ui, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(20, 16).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        text(ui, &t.get("saves-none"), Role::HEADING);
        wrapped(ui, &t.get("saves-none-note"), Role::BODY.muted());
        let label = t.get("title-new");
        if Button::primary(&label)
            .icon_after(Icon::Forward)
            .show(ui)
            .clicked()
        {
            actions.push(Action::Choose);
        }
    });
}

/// The run on the desk can be kept under a name.
fn keep_run(ui: &mut Ui, run: &str, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(20, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        text(ui, &t.get("saves-run"), Role::HEADING);
        wrapped(ui, run, Role::BODY.muted());
        let id = ui.id().with("run-name");
        let mut name: String = ui.data(|d| d.get_temp(id)).unwrap_or_default();
        if field(
            ui,
            &mut name,
            ("saves-name-hint", "saves-keep-do"),
            false,
            t,
        ) {
            actions.push(Action::Saves(Saving::KeepRun(name.trim().to_owned())));
            name.clear();
        }
        ui.data_mut(|d| d.insert_temp(id, name));
    });
}

/// A name and the button that takes it; true when it is to be done.
fn field(
    ui: &mut Ui,
    name: &mut String,
    (hint, label): (&str, &str),
    focus: bool,
    t: &Texts,
) -> bool {
    let label = t.get(label);
    ui.horizontal(|ui| {
        let room = (ui.available_width() - 200.0).clamp(120.0, 360.0);
        let written = text_field(ui, name, &t.get(hint), room);
        if focus {
            written.request_focus();
        }
        let entered = written.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
        let fine = !name.trim().is_empty();
        let pressed = Button::ghost(&label)
            .small()
            .enabled(fine)
            .show(ui)
            .clicked();
        fine && (pressed || entered)
    })
    .inner
}

fn row(ui: &mut Ui, save: &SaveRow, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    let mut card = Card::new().pad(20, 14);
    if save.problem.is_some() {
        card = card.border(palette.warn);
    }
    card.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        wrapped(ui, &save.name, Role::BODY.bold());
        if let Some(problem) = &save.problem {
            wrapped(ui, problem, Role::BODY.warn());
            wrapped(ui, &t.get("saves-left-alone"), Role::SMALL.muted());
            return;
        }
        wrapped(ui, &save.place, Role::BODY);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            if let Some((value, gain)) = &save.value {
                let role = Role::SMALL.bold();
                text(ui, value, if *gain { role.good() } else { role.risk() });
            }
            text(ui, &save.when, Role::SMALL.muted());
            text(ui, &save.seed, Role::SMALL.muted());
        });
        buttons(ui, save, t, actions);
        named(ui, save, t, actions);
    });
}

fn buttons(ui: &mut Ui, save: &SaveRow, t: &Texts, actions: &mut Vec<Action>) {
    let write = |ui: &Ui, why: Why| {
        let name = match why {
            Why::Rename => save.name.clone(),
            Why::Keep | Why::HandIn => String::new(),
        };
        let writing = Writing {
            path: save.path.clone(),
            why,
            name,
            fresh: true,
        };
        ui.data_mut(|d| d.insert_temp(writing_id(), Some(writing)));
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        // The same buttons stand on every card: a screen reader hears which save.
        let named = |ui: &Ui, id: Id, what: &str| {
            let name = format!("{what}: {}, {}", save.name, save.place);
            ui.ctx()
                .accesskit_node_builder(id, |node| node.set_label(name.as_str()));
        };
        // A run that is over can only be looked at.
        let label = t.get(if save.over {
            "saves-look"
        } else {
            "saves-open"
        });
        let button = Button::primary(&label).small().show(ui);
        named(ui, button.id, &label);
        if button.clicked() {
            actions.push(Action::Saves(Saving::Open(save.path.clone())));
        }
        // The game would write its own save anew under the old name: that one is kept as a copy.
        let (key, why) = if save.auto {
            ("saves-keep", Why::Keep)
        } else {
            ("saves-rename", Why::Rename)
        };
        for (key, why) in [(key, why), ("saves-export", Why::HandIn)] {
            let label = t.get(key);
            let button = Button::quiet(&label).show(ui);
            named(ui, button.id, &label);
            if button.clicked() {
                write(ui, why);
            }
        }
        let label = t.get("saves-delete");
        let button = Button::quiet(&label).show(ui);
        named(ui, button.id, &label);
        if button.clicked() {
            actions.push(Action::Saves(Saving::Delete(save.path.clone())));
        }
    });
}

/// The field for a name, on the card it was opened on.
fn named(ui: &mut Ui, save: &SaveRow, t: &Texts, actions: &mut Vec<Action>) {
    let open = ui
        .data(|d| d.get_temp::<Option<Writing>>(writing_id()))
        .flatten();
    let Some(mut writing) = open.filter(|w| w.path == save.path) else {
        return;
    };
    let done = field(ui, &mut writing.name, writing.why.keys(), writing.fresh, t);
    writing.fresh = false;
    if !done {
        ui.data_mut(|d| d.insert_temp(writing_id(), Some(writing)));
        return;
    }
    ui.data_mut(|d| d.insert_temp(writing_id(), None::<Writing>));
    let (path, name) = (writing.path, writing.name.trim().to_owned());
    actions.push(Action::Saves(match writing.why {
        Why::Keep => Saving::Keep { path, name },
        Why::Rename => Saving::Rename { path, name },
        Why::HandIn => Saving::Export { path, who: name },
    }));
}

/// Takes in a file that somebody handed in.
fn import(ui: &mut Ui, view: &SavesView, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(20, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        text(ui, &t.get("saves-import"), Role::HEADING);
        wrapped(ui, &t.get("saves-import-note"), Role::SMALL.muted());
        let id = ui.id().with("import-path");
        let mut path: String = ui.data(|d| d.get_temp(id)).unwrap_or_default();
        if field(
            ui,
            &mut path,
            ("saves-import-hint", "saves-import-do"),
            false,
            t,
        ) {
            actions.push(Action::Saves(Saving::Import(path.trim().to_owned())));
        }
        ui.data_mut(|d| d.insert_temp(id, path));
        if !view.folder.is_empty() {
            let said = t.with("saves-folder", [("folder", view.folder.clone().into())]);
            wrapped(ui, &said, Role::SMALL.muted());
        }
    });
}
