//! The settings: how everything looks, how it moves, the window, and where the player's files lie.

use super::frame::{footer, paper, plain_header};
use super::scenarios::{back, columns, page};
use super::theme::{Role, Tint, elided, palette, text, wrapped};
use super::widgets::{
    Button, Card, Icon, Segment, chip, hairline, icons, kept_field, secret_field, segmented,
    tier_badge, toggle,
};
use super::{Action, bands};
use crate::locale::{Lang, Texts};
use crate::view::account::AccountField;
use crate::view::settings::{FolderRow, SCALES, Setting, SettingsView, Shade};
use egui::{Align, Layout, Ui};

/// Widest column, points.
const MEASURE: f32 = 860.0;
/// Narrower than this, a control stands below its name, points.
const NARROW: f32 = 560.0;

/// Shows the settings.
pub fn show(ui: &mut Ui, view: &SettingsView, t: &Texts, actions: &mut Vec<Action>) {
    paper(ui);
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 64.0);
    plain_header(ui, top, &t.get("settings-title"), "", t, actions);
    page(ui, middle, MEASURE, |ui| {
        ui.spacing_mut().item_spacing.y = 14.0;
        if let Some(problem) = &view.problem {
            trouble(ui, problem);
        }
        look(ui, view, t, actions);
        window(ui, view, t, actions);
        records(ui, view, t, actions);
        folders(ui, &view.folders, t, actions);
    });
    footer(ui, bottom, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            back(ui, t, actions);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let (label, icon, what) = if view.undo {
                    ("settings-undo", Icon::Undo, Setting::Undo)
                } else {
                    ("settings-reset", Icon::Redo, Setting::Reset)
                };
                let label = t.get(label);
                if Button::ghost(&label).icon(icon).show(ui).clicked() {
                    actions.push(Action::Set(what));
                }
            });
        });
    });
}

/// Something is wrong, but nothing is lost by going on.
fn trouble(ui: &mut Ui, problem: &str) {
    let palette = palette(ui);
    Card::new().border(palette.warn).pad(14, 10).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            icons::icon(ui, Icon::Warning, 16.0, Some(Tint::Warn.colour(&palette)));
            wrapped(ui, problem, Role::BODY);
        });
    });
}

/// A name with a note at the left, its control at the right, or below where there is little room.
fn row(ui: &mut Ui, name: &str, note: &str, mut control: impl FnMut(&mut Ui)) {
    let room = ui.available_width();
    let said = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        wrapped(ui, name, Role::BODY.bold());
        if !note.is_empty() {
            wrapped(ui, note, Role::SMALL.muted());
        }
    };
    if room < NARROW {
        said(ui);
        control(ui);
        return;
    }
    let left = (room * 0.42).round();
    columns(ui, &[left, room - left - 20.0], 20.0, |ui, side| {
        if side == 0 {
            said(ui);
        } else {
            control(ui);
        }
    });
}

fn look(ui: &mut Ui, view: &SettingsView, t: &Texts, actions: &mut Vec<Action>) {
    let chosen = view.chosen;
    Card::new().pad(20, 16).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        text(ui, &t.get("settings-look"), Role::HEADING);
        let name = t.get("title-language");
        row(ui, &name, "", |ui| {
            let names = [t.get("language-zh"), t.get("language-en")];
            let options = [names[0].as_str().into(), names[1].as_str().into()];
            let now = Lang::ALL.iter().position(|l| *l == t.lang()).unwrap_or(0);
            if let Some(i) = segmented(ui, &name, &options, now) {
                actions.push(Action::Lang(Lang::ALL[i]));
            }
        });
        hairline(ui);
        let name = t.get("settings-shade");
        row(ui, &name, "", |ui| {
            let names = Shade::ALL.map(|s| t.get(&format!("settings-shade-{}", s.word())));
            let options = [0, 1, 2].map(|i| Segment::from(names[i].as_str()));
            let now = Shade::ALL.iter().position(|s| *s == chosen.shade);
            if let Some(i) = segmented(ui, &name, &options, now.unwrap_or(0)) {
                actions.push(Action::Set(Setting::Shade(Shade::ALL[i])));
            }
        });
        hairline(ui);
        let name = t.get("settings-scale");
        row(ui, &name, &t.get("settings-scale-note"), |ui| {
            let names = SCALES.map(|s| format!("{s}%"));
            let options = names.each_ref().map(|name| Segment::from(name.as_str()));
            let now = SCALES.iter().position(|s| *s == chosen.scale);
            if let Some(i) = segmented(ui, &name, &options, now.unwrap_or(2)) {
                actions.push(Action::Set(Setting::Scale(SCALES[i])));
            }
        });
        hairline(ui);
        let name = t.get("settings-safe");
        row(ui, &name, &t.get("settings-safe-note"), |ui| {
            switch(ui, chosen.safe, &name, t, Setting::Safe, actions);
            sample(ui, t);
        });
        hairline(ui);
        let name = t.get("settings-contrast");
        row(ui, &name, &t.get("settings-contrast-note"), |ui| {
            switch(ui, chosen.contrast, &name, t, Setting::Contrast, actions);
        });
        hairline(ui);
        let name = t.get("settings-calm");
        row(ui, &name, &t.get("settings-calm-note"), |ui| {
            switch(ui, chosen.calm, &name, t, Setting::Calm, actions);
        });
    });
}

/// A switch that says whether it is on; its name stands at the left already.
fn switch(
    ui: &mut Ui,
    on: bool,
    name: &str,
    t: &Texts,
    what: fn(bool) -> Setting,
    actions: &mut Vec<Action>,
) {
    let state = t.get(if on { "switch-on" } else { "switch-off" });
    let response = toggle(ui, on, &state);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    if response.clicked() {
        actions.push(Action::Set(what(!on)));
    }
}

/// What the colours are for, in the palette that is in force.
fn sample(ui: &mut Ui, t: &Texts) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        chip(ui, &t.get("settings-sample-good"), Tint::Good);
        chip(ui, &t.get("settings-sample-risk"), Tint::Risk);
        chip(ui, &t.get("settings-sample-warn"), Tint::Warn);
        for (i, letter) in ["A", "B", "C"].into_iter().enumerate() {
            tier_badge(ui, i, 22.0, letter);
        }
    });
}

fn window(ui: &mut Ui, view: &SettingsView, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(20, 16).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        text(ui, &t.get("settings-window"), Role::HEADING);
        let name = t.get("settings-full-screen");
        let on = view.chosen.full_screen;
        row(ui, &name, &t.get("settings-full-screen-note"), |ui| {
            switch(ui, on, &name, t, Setting::FullScreen, actions);
        });
        hairline(ui);
        let name = t.get("shortcuts-title");
        row(ui, &name, "", |ui| {
            let label = t.get("settings-keys");
            if Button::ghost(&label).key("Ctrl+/").show(ui).clicked() {
                actions.push(Action::Go(super::Screen::Shortcuts));
            }
        });
    });
}

/// Whose runs these are, and the store that hears of them. All of it may stay empty.
fn records(ui: &mut Ui, view: &SettingsView, t: &Texts, actions: &mut Vec<Action>) {
    let account = &view.account;
    Card::new().pad(20, 16).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        text(ui, &t.get("account-title"), Role::HEADING);
        wrapped(ui, &t.get("account-title-note"), Role::SMALL.muted());
        let fields = [
            (AccountField::Student, "account-student-hint"),
            (AccountField::HomePage, "account-home-page-hint"),
            (AccountField::Store, "account-store-hint"),
            (AccountField::Key, "account-key-hint"),
        ];
        for (field, hint) in fields {
            hairline(ui);
            let (name, hint) = (t.get(field.key()), t.get(hint));
            let note = t.get(&format!("{}-note", field.key()));
            row(ui, &name, &note, |ui| {
                let room = ui.available_width();
                let written = kept_field(ui, account.of(field), (&name, &hint), room);
                actions.extend(written.map(|words| Action::Account(field, words)));
            });
        }
        if account.is_open() {
            wrapped(ui, &t.get("account-open"), Role::SMALL.warn());
        }
        if !account.sends() {
            return;
        }
        hairline(ui);
        let (name, hint) = (
            t.get(AccountField::Secret.key()),
            t.get("account-secret-hint"),
        );
        row(ui, &name, &t.get("account-secret-note"), |ui| {
            let room = ui.available_width();
            let written = secret_field(ui, (&name, &hint), room);
            actions.extend(written.map(|words| Action::Account(AccountField::Secret, words)));
            let (said, role) = if view.secret {
                ("account-secret-known", Role::SMALL.good())
            } else {
                ("account-secret-none", Role::SMALL.warn())
            };
            wrapped(ui, &t.get(said), role);
        });
    });
}

fn folders(ui: &mut Ui, rows: &[FolderRow], t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(20, 16).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        text(ui, &t.get("settings-folders"), Role::HEADING);
        for folder in rows {
            hairline(ui);
            text(ui, &folder.label, Role::BODY.bold());
            if folder.path.is_empty() {
                wrapped(ui, &t.get("author-no-folder"), Role::SMALL.warn());
                continue;
            }
            let room = ui.available_width();
            elided(ui, &folder.path, Role::SMALL.muted(), room);
            ui.horizontal(|ui| {
                let (open, copy) = (t.get("settings-open"), t.get("settings-copy"));
                // Three buttons of the same name: a screen reader hears which folder.
                let named = |ui: &Ui, id: egui::Id, what: &str| {
                    let name = format!("{what}: {}", folder.label);
                    ui.ctx()
                        .accesskit_node_builder(id, |node| node.set_label(name.as_str()));
                };
                let button = Button::ghost(&open).small().show(ui);
                named(ui, button.id, &open);
                if button.clicked() {
                    actions.push(Action::Set(Setting::Open(folder.folder)));
                }
                let button = Button::quiet(&copy).show(ui);
                named(ui, button.id, &copy);
                if button.clicked() {
                    ui.ctx().copy_text(folder.path.clone());
                }
            });
        }
    });
}
