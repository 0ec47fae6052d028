//! Files for somebody outside the game: whose run it is, which files there are, where they went.

use super::frame::{dialog_below, head_of};
use super::theme::{Role, palette, text, wrapped};
use super::widgets::{Button, Card, hairline, kept_field, tip};
use super::{Action, scenarios};
use crate::locale::Texts;
use crate::view::account::AccountField;
use crate::view::export::{ExportView, Exporting, Paper, Status};
use egui::{Align, Layout, Response, Ui};

/// Width of the dialog, points.
const WIDTH: f32 = 620.0;
/// Width of a button that writes, points.
const BUTTON: f32 = 150.0;

/// Shows the dialog over the screen. Esc is the screen's to hear, before it goes back itself.
pub fn show(ui: &mut Ui, view: &ExportView, t: &Texts, actions: &mut Vec<Action>) {
    let over = ui.max_rect();
    let place = (over, head_of(over));
    ui.push_id("export", |ui| {
        dialog_below(ui, place, WIDTH, &t.get("export-title"), |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            ui.horizontal(|ui| {
                text(ui, &t.get("export-title"), Role::TITLE);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let close = t.get("close");
                    if Button::quiet(&close).key("Esc").show(ui).clicked() {
                        actions.push(Action::Export(Exporting::Open(false)));
                    }
                });
            });
            whose(ui, view, t, actions);
            for (paper, name, note, now) in &view.papers {
                hairline(ui);
                row(ui, (*paper, name, note, *now), t, actions);
            }
            became(ui, view, t, actions);
        });
    });
}

/// Student number and home page.
fn whose(ui: &mut Ui, view: &ExportView, t: &Texts, actions: &mut Vec<Action>) {
    let Some(account) = &view.account else { return };
    let usual = t.with(
        "account-student-usual",
        [("number", view.usual.as_str().into())],
    );
    let fields = [
        (AccountField::Student, usual),
        (AccountField::HomePage, t.get("account-home-page-hint")),
    ];
    for (field, hint) in fields {
        text(ui, &t.get(field.key()), Role::LABEL.bold());
        let room = ui.available_width();
        if let Some(words) = kept_field(ui, account.of(field), (&t.get(field.key()), &hint), room) {
            actions.push(Action::Account(field, words));
        }
    }
}

fn row(
    ui: &mut Ui,
    (paper, name, note, now): (Paper, &str, &str, bool),
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let room = ui.available_width();
    let widths = [(room - BUTTON - 16.0).max(120.0), BUTTON];
    scenarios::columns(ui, &widths, 16.0, |ui, i| {
        if i == 0 {
            ui.spacing_mut().item_spacing.y = 2.0;
            wrapped(ui, name, Role::BODY.bold());
            wrapped(ui, note, Role::SMALL.muted());
            return;
        }
        let label = t.get("export-write");
        let button = Button::ghost(&label).width(BUTTON).enabled(now).show(ui);
        // Several buttons of the same name: a screen reader hears which file.
        let said = format!("{label}: {name}");
        ui.ctx()
            .accesskit_node_builder(button.id, |node| node.set_label(said.as_str()));
        if button.clicked() {
            actions.push(Action::Export(Exporting::Write(paper)));
        }
    });
}

fn seen_id(ui: &Ui) -> egui::Id {
    ui.id().with("export-seen")
}

/// What is new is scrolled to: in a small window it would stand below the edge of the dialog.
fn seen(ui: &Ui, said: &str, at: &Response) {
    let id = seen_id(ui);
    let before: Option<String> = ui.data(|data| data.get_temp(id));
    if before.as_deref() != Some(said) {
        at.scroll_to_me(None);
        ui.data_mut(|data| data.insert_temp(id, said.to_owned()));
    }
}

/// What became of the last file, and what the store has heard.
fn became(ui: &mut Ui, view: &ExportView, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    match &view.status {
        Status::Idle => {
            if view.papers.iter().any(|(_, _, _, now)| !now) {
                wrapped(ui, &t.get("export-waits"), Role::SMALL.muted());
            }
        }
        Status::Working => {
            wrapped(ui, &t.get("export-working"), Role::BODY.muted());
        }
        Status::Done(said) => {
            let card = Card::new().border(palette.good).pad(14, 10);
            let shown = card.show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 8.0;
                wrapped(ui, said, Role::BODY);
                let open = t.get("settings-open");
                if Button::primary(&open).small().show(ui).clicked() {
                    actions.push(Action::Export(Exporting::Folder));
                }
            });
            seen(ui, said, &shown.response);
        }
        Status::Failed(said) => {
            let card = Card::new().border(palette.warn).pad(14, 10);
            let shown = card.show(ui, |ui| wrapped(ui, said, Role::BODY));
            seen(ui, said, &shown.response);
        }
    }
    if matches!(view.status, Status::Idle | Status::Working) {
        let id = seen_id(ui);
        ui.data_mut(|data| data.remove::<String>(id));
    }
    if !view.records.is_empty() {
        hairline(ui);
        wrapped(ui, &view.records, Role::SMALL.muted());
        let again = t.get("records-again");
        let button = Button::ghost(&again).small().enabled(view.again);
        let shown = button.show(ui);
        if view.again && shown.clicked() {
            actions.push(Action::Export(Exporting::Send));
        }
        if !view.again {
            tip(shown, "", &t.get("records-none-wait"));
        }
    }
}
