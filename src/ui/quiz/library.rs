//! The quiz outside a run: the themes to choose from, and the result of a round with what was missed.

use super::read_on;
use crate::locale::Texts;
use crate::ui::frame::{footer, plain_header};
use crate::ui::scenarios::{back, columns, page};
use crate::ui::theme::{Role, elided, palette, text, wrapped};
use crate::ui::widgets::{Button, Card, Icon, progress, section};
use crate::ui::{Action, Quizzed, bands, free_key};
use crate::view::quiz::library::{MissedRow, ResultView, ThemeRow, ThemesView};
use egui::{Align, Key, Layout, Ui};

/// Widest column, points.
const MEASURE: f32 = 980.0;
/// Widest column of what is read, points.
const READING: f32 = 760.0;
/// From this width on there are three themes in a row, points.
const ROOMY: f32 = 700.0;
/// Room between themes, points.
const GAP: f32 = 12.0;

/// Shows the themes.
pub fn show_themes(ui: &mut Ui, view: &ThemesView, t: &Texts, actions: &mut Vec<Action>) {
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 64.0);
    plain_header(ui, top, &t.get("quiz-title"), "", t, actions);
    page(ui, middle, MEASURE, |ui| {
        ui.spacing_mut().item_spacing.y = GAP;
        wrapped(ui, &t.get("quiz-intro"), Role::LEAD.muted());
        let Some(mixed) = &view.mixed else {
            wrapped(ui, &t.get("quiz-none"), Role::BODY.muted());
            return;
        };
        theme(ui, mixed, actions);
        for (key, rows) in [
            ("quiz-by-idea", &view.ideas),
            ("quiz-by-scenario", &view.scenarios),
        ] {
            if rows.is_empty() {
                continue;
            }
            ui.add_space(4.0);
            section(ui, &t.get(key), "");
            grid(ui, rows, actions);
        }
    });
    footer(ui, bottom, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            back(ui, t, actions);
            let Some(mixed) = &view.mixed else { return };
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let label = t.get("quiz-begin-mixed");
                let pressed = free_key(ui, Key::Enter);
                let button = Button::primary(&label).icon_after(Icon::Forward);
                if button.key("Enter").show(ui).clicked() || pressed {
                    actions.push(Action::Quiz(Quizzed::Begin(mixed.theme)));
                }
            });
        });
    });
}

/// Themes side by side.
fn grid(ui: &mut Ui, rows: &[ThemeRow], actions: &mut Vec<Action>) {
    let room = ui.available_width();
    let count = if room < ROOMY { 2 } else { 3 };
    let width = ((room - GAP * (count as f32 - 1.0)) / count as f32).floor();
    for (line, some) in rows.chunks(count).enumerate() {
        ui.push_id(("themes", line), |ui| {
            columns(ui, &vec![width; some.len()], GAP, |ui, i| {
                if let Some(row) = some.get(i) {
                    theme(ui, row, actions);
                }
            });
        });
    }
}

fn theme(ui: &mut Ui, row: &ThemeRow, actions: &mut Vec<Action>) {
    let best = row.best.as_deref().unwrap_or_default();
    let said = [row.title.as_str(), row.count.as_str(), best].join(", ");
    let said = said.trim_end_matches(", ");
    let card = Card::new().pad(16, 10).show_button(ui, said, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let room = ui.available_width();
        elided(ui, &row.title, Role::BODY.bold(), room);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            text(ui, &row.count, Role::SMALL.muted());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let role = Role::SMALL.bold();
                text(ui, best, if row.full { role.good() } else { role.muted() });
            });
        });
    });
    if card.response.clicked() {
        actions.push(Action::Quiz(Quizzed::Begin(row.theme)));
    }
}

/// Shows the result.
pub fn show_result(ui: &mut Ui, view: &ResultView, t: &Texts, actions: &mut Vec<Action>) {
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 64.0);
    plain_header(ui, top, &t.get("quiz-title"), "", t, actions);
    page(ui, middle, READING, |ui| {
        ui.spacing_mut().item_spacing.y = GAP;
        let colour = palette(ui).accent;
        text(ui, &view.theme, Role::SMALL.muted());
        text(ui, &view.score, Role::TITLE);
        progress(ui, &view.score, view.part as f32, colour);
        wrapped(ui, &view.note, Role::LEAD.muted());
        for (i, row) in view.missed.iter().enumerate() {
            ui.push_id(i, |ui| missed(ui, row, t, actions));
        }
    });
    footer(ui, bottom, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let themes = t.get("quiz-other-theme");
            let themes = Button::ghost(&themes).icon(Icon::Back).key("Esc");
            // Esc is heard where every screen hears it: it leads to the themes as well.
            if themes.show(ui).clicked() {
                actions.push(Action::Quiz(Quizzed::Themes));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let pressed = free_key(ui, Key::Enter);
                let anew = t.get("quiz-anew");
                let redo = t.with("quiz-missed-again", [("count", view.missed.len().into())]);
                // What was missed comes first; without any, the theme once more.
                let (first, second) = if view.missed.is_empty() {
                    ((&anew, Quizzed::Anew), None)
                } else {
                    ((&redo, Quizzed::Missed), Some((&anew, Quizzed::Anew)))
                };
                let button = Button::primary(first.0).icon_after(Icon::Forward);
                if button.key("Enter").show(ui).clicked() || pressed {
                    actions.push(Action::Quiz(first.1));
                }
                if let Some((label, what)) = second
                    && Button::ghost(label).show(ui).clicked()
                {
                    actions.push(Action::Quiz(what));
                }
            });
        });
    });
}

/// A question that was answered wrong: what was chosen, what is right, and why.
fn missed(ui: &mut Ui, row: &MissedRow, t: &Texts, actions: &mut Vec<Action>) {
    let edge = palette(ui).risk;
    Card::new().edge(edge).pad(16, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        wrapped(ui, &row.words, Role::BODY.bold());
        let yours = t.with("quiz-you-chose", [("option", row.yours.as_str().into())]);
        wrapped(ui, &yours, Role::LABEL.risk());
        let right = t.with("quiz-right-is", [("option", row.right.as_str().into())]);
        wrapped(ui, &right, Role::LABEL.good());
        wrapped(ui, &row.why, Role::BODY);
        if let Some(entry) = row.read {
            read_on(ui, entry, t, actions);
        }
    });
}
