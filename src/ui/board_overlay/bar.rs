//! The bar above the board: the arrangements, and what acts on the board or on those who are chosen.

use std::sync::Arc;

use egui::{Align, Key, Layout, Modifiers, Popup, Rect, Response, Ui};

use super::input::{STEP, nearer_by};
use super::{Board, Scheme};
use crate::ui::theme::{Role, elided, galley, palette, text};
use crate::ui::widgets::field::entry;
use crate::ui::widgets::{Button, Icon, Segment, icon_button, icon_toggle, segmented, tip};
use crate::ui::within;
use crate::view::board::Chrome;
use crate::view::board::chrome::ChosenView;

/// Height of the bar with the air below it, points.
const HEIGHT: f32 = 38.0;
/// Room of a button with an icon.
const BUTTON: f32 = 32.0;
/// Room around the name of an arrangement in the row of them.
const PAD: f32 = 22.0;
/// Buttons at the right while nobody is chosen.
const BUTTONS: f32 = 6.0;
/// Width of the menu of arrangements.
const MENU: f32 = 260.0;

/// Height of the bar; a board that is only looked at has none.
pub(super) fn height(board: &Board) -> f32 {
    if board.chooses() { HEIGHT } else { 0.0 }
}

/// Shows the bar and keeps what was asked for in the hits.
pub(super) fn show(ui: &mut Ui, rect: Rect, board: &mut Board, folded: bool) {
    if !board.chooses() {
        return;
    }
    let chrome = Arc::clone(&board.view.chrome);
    let row = rect.with_max_y(rect.max.y - (HEIGHT - BUTTON));
    let open = Popup::is_any_open(ui.ctx());
    within(ui, row, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            schemes(ui, board, &chrome);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                match &chrome.chosen {
                    Some(chosen) => actions(ui, board, &chrome, chosen),
                    None => tools(ui, board, &chrome, folded),
                }
            });
        });
    });
    // The key that closed a menu must not lead to another screen as well.
    if open {
        ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
    }
}

/// The arrangements in a row where they fit, else in a menu.
fn schemes(ui: &mut Ui, board: &mut Board, chrome: &Chrome) {
    let palette = palette(ui);
    let now = board.view.scheme;
    let widest = chrome
        .schemes
        .iter()
        .map(|s| {
            let size = galley(ui.ctx(), &palette, &s.name, Role::SMALL.bold(), None).size();
            size.x + PAD + if s.locked { 14.0 } else { 0.0 }
        })
        .fold(0.0, f32::max);
    let width = (widest * chrome.schemes.len() as f32).ceil();
    let buttons = BUTTONS * (BUTTON + 2.0) + 12.0;
    if chrome.chosen.is_some() || width + buttons > ui.available_width() {
        menu(ui, board, chrome, now);
        return;
    }
    let options: Vec<Segment<'_>> = chrome
        .schemes
        .iter()
        .map(|s| Segment {
            text: &s.name,
            locked: s.locked,
            hint: &s.hint,
        })
        .collect();
    let at = chrome.schemes.iter().position(|s| s.scheme == now);
    ui.allocate_ui(egui::vec2(width, BUTTON), |ui| {
        ui.set_width(width);
        let chosen = segmented(ui, &chrome.words.arrangement, &options, at.unwrap_or(0));
        if let Some(scheme) = chosen.and_then(|i| chrome.schemes.get(i)) {
            board.hits.scheme = Some(scheme.scheme);
        }
    });
}

fn menu(ui: &mut Ui, board: &mut Board, chrome: &Chrome, now: Scheme) {
    let name = chrome.scheme(now).map_or("", |s| s.name.as_str());
    let button = Button::ghost(name).small().icon_after(Icon::Chevron);
    let response = button.show(ui);
    let response = named(
        ui,
        response,
        &format!("{}: {name}", chrome.words.arrangement),
    );
    Popup::menu(&response).width(MENU).gap(4.0).show(|ui| {
        ui.set_min_width(MENU - 24.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        for (i, scheme) in chrome.schemes.iter().enumerate() {
            let words = format!("{}  {}", i + 1, scheme.name);
            let entry = ui
                .add_enabled_ui(!scheme.locked, |ui| entry(ui, &words, scheme.scheme == now))
                .inner;
            if tip(entry, &scheme.hint, "").clicked() {
                board.hits.scheme = Some(scheme.scheme).filter(|s| *s != now);
                ui.close();
            }
        }
    });
}

/// A name for a screen reader that says more than what is written on a control.
fn named(ui: &Ui, response: Response, name: &str) -> Response {
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    response
}

/// What acts on the board, from the right.
fn tools(ui: &mut Ui, board: &mut Board, chrome: &Chrome, folded: bool) {
    let words = &chrome.words;
    if let Some(scheme) = chrome.scheme(board.view.scheme)
        && icon_button(ui, Icon::Book, &scheme.read_on).clicked()
    {
        board.hits.page = Some(scheme.scheme.page());
    }
    if icon_toggle(ui, Icon::Legend, &words.legend, !folded, true).clicked() {
        board.hits.legend = Some(folded);
    }
    if icon_button(ui, Icon::Fit, &words.fit).clicked() {
        board.fit();
    }
    if icon_button(ui, Icon::Plus, &words.nearer).clicked() {
        nearer_by(board, STEP);
    }
    if icon_button(ui, Icon::Minus, &words.farther).clicked() {
        nearer_by(board, 1.0 / STEP);
    }
    if icon_toggle(ui, Icon::Lasso, &words.lasso, board.lassoing, true).clicked() {
        board.hits.lasso = Some(!board.lassoing);
    }
}

/// What can be done with those who are chosen, from the right.
fn actions(ui: &mut Ui, board: &mut Board, chrome: &Chrome, chosen: &ChosenView) {
    let words = &chrome.words;
    if icon_button(ui, Icon::Close, &words.clear).clicked() {
        board.hits.choice = Some(Vec::new());
        board.hits.lasso = Some(false);
    }
    if icon_toggle(ui, Icon::Lasso, &words.lasso, board.lassoing, true).clicked() {
        board.hits.lasso = Some(!board.lassoing);
    }
    if chosen.book && icon_button(ui, Icon::Table, &words.book).clicked() {
        board.hits.book = true;
    }
    let button = Button::ghost(&words.move_to)
        .small()
        .enabled(chosen.closed.is_empty());
    // Locked, it doesn't look as if it would unfold.
    let button = if chosen.closed.is_empty() {
        button.icon_after(Icon::Chevron)
    } else {
        button.icon(Icon::Lock)
    };
    let response = tip(button.show(ui), &chosen.closed, "");
    Popup::menu(&response).width(MENU).gap(4.0).show(|ui| {
        ui.set_min_width(MENU - 24.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        for to in &chosen.moves {
            let entry = ui.add_enabled_ui(to.open, |ui| entry(ui, &to.said, false));
            if entry.inner.clicked() {
                board.hits.move_to = Some(to.tier);
                ui.close();
            }
        }
    });
    ui.add_space(6.0);
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.add_space(8.0);
        text(ui, &chosen.said, Role::LABEL.bold());
        let room = ui.available_width();
        elided(ui, &chosen.revenue, Role::SMALL.muted(), room);
    });
}
