//! The book: every customer in a table, to look for, sort, compare, choose and hand on.

mod cell;
mod chips;
mod chooser;
mod cover;
mod foot;
pub mod grid;
mod head;
mod line;
mod state;

pub use state::BookState;

use super::frame::{head_of, header, paper};
use super::theme::{Role, elided, palette, text, wrapped};
use super::widgets::{Button, Icon, icons, text_field};
use super::{Action, Screen, bands, in_column, wants, within};
use crate::locale::Texts;
use crate::view::frame::Header;
use crate::view::table::{Column, Row, Table, csv};
use egui::{Align, Key, Layout, Modifiers, Rect, Ui, UiBuilder, Vec2, vec2};

/// Least height of the table in a column, points: no higher than the lowest window, so that its end is seen with its head.
const TABLE: f32 = 320.0;
/// Width of the field for words, points.
const FIELD: f32 = 250.0;

/// Whether Ctrl+B leads from a screen to the book: from those of a run, but not
/// out of a talk, where nobody leafs through papers.
pub const fn leads_to(from: Screen) -> bool {
    matches!(
        from,
        Screen::Plan | Screen::Firm | Screen::Weeks | Screen::Review | Screen::Customer
    )
}

/// Shows the book.
pub fn show(
    ui: &mut Ui,
    top: &Header,
    table: &Table,
    state: &mut BookState,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    paper(ui);
    let whole = ui.max_rect();
    let narrow = in_column(whole);
    let low = foot::height(whole, state);
    let [bar, middle, bottom] = bands(whole, head_of(whole), low);
    header(ui, bar, top, t, actions);
    let area = middle.shrink2(vec2(16.0, 8.0));
    state.refresh(table);
    if state.choosing {
        // Before the table, so that Escape closes the list of columns alone.
        let closed = ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
        state.choosing = !closed;
    }
    let builder = UiBuilder::new().max_rect(area);
    let used = ui
        .scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
            tools(ui, narrow, table, state, t, actions);
            chips::show(ui, table, &mut state.filter, t);
        })
        .response
        .rect;
    state.refresh(table);
    let rest = area.with_min_y(used.bottom() + 8.0);
    if narrow {
        wants(ui.ctx(), rest.height(), TABLE);
    }
    if state.shown().is_empty() {
        nobody(ui, rest, state, t);
    } else {
        grid::show(ui, rest, table, state, t, actions);
    }
    foot::show(ui, bottom, table, state, t, actions);
    if state.choosing {
        // Of a column that is scrolled, the part that is seen.
        let seen = middle.intersect(ui.clip_rect());
        chooser::show(ui, seen, table, state, t, actions);
    }
}

/// The line on top: words to look for, how many are shown, columns, file. In a column the number has a line of its own.
fn tools(
    ui: &mut Ui,
    narrow: bool,
    table: &Table,
    state: &mut BookState,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let line = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), 32.0));
    ui.allocate_rect(line, egui::Sense::hover());
    let said = within(ui, line, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            search(ui, state, t);
            let said = counted(table, state, t);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let export = t.get("table-export");
                if Button::ghost(&export).small().show(ui).clicked() {
                    actions.push(Action::ExportBook(file(table, state, t)));
                }
                let choose = t.get("table-columns");
                if Button::ghost(&choose)
                    .small()
                    .icon(Icon::Settings)
                    .show(ui)
                    .clicked()
                {
                    state.choosing = true;
                }
                if narrow {
                    return;
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let room = ui.available_width();
                    elided(ui, &said, Role::LABEL.muted(), room);
                });
            });
            said
        })
        .inner
    });
    if narrow {
        wrapped(ui, &said, Role::LABEL.muted());
    }
}

/// How many are shown, of how many.
fn counted(table: &Table, state: &BookState, t: &Texts) -> String {
    let with_left = state.filter.left;
    let counted = |row: &&Row| with_left || row.left.is_none();
    let there = table.rows.iter().filter(counted).count();
    t.with(
        "table-shown",
        [("shown", state.shown().len().into()), ("all", there.into())],
    )
}

/// The field for words. Ctrl+F leads to it, Enter from it to the table, Escape empties it.
fn search(ui: &mut Ui, state: &mut BookState, t: &Texts) {
    let hint = t.get("table-search");
    let response = text_field(ui, &mut state.filter.words, &hint, FIELD);
    let glass = Rect::from_center_size(
        response.rect.right_center() - vec2(16.0, 0.0),
        Vec2::splat(14.0),
    );
    if state.filter.words.is_empty() {
        icons::paint(ui.painter(), glass, Icon::Search, palette(ui).muted);
    }
    if ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::F)) {
        response.request_focus();
    }
    if !response.lost_focus() {
        return;
    }
    let enter = ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter));
    let filled = !state.filter.words.is_empty();
    let escape = filled && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
    if escape {
        state.filter.words.clear();
    }
    if enter || escape {
        to_table(ui, state);
    }
}

/// The keys go to the table.
fn to_table(ui: &Ui, state: &mut BookState) {
    ui.memory_mut(|m| m.request_focus(grid::id()));
    state.reveal = true;
}

/// What is shown, for a spreadsheet program.
fn file(table: &Table, state: &BookState, t: &Texts) -> String {
    let columns: Vec<Column> = state
        .layout
        .of(&table.columns)
        .into_iter()
        .map(|(column, _)| column)
        .collect();
    csv(table, state.shown(), &columns, t)
}

/// Nobody fits: said in the middle, with the way out.
fn nobody(ui: &mut Ui, rect: Rect, state: &mut BookState, t: &Texts) {
    let room = Rect::from_center_size(
        rect.center(),
        vec2(360.0_f32.min(rect.width()), 120.0_f32.min(rect.height())),
    );
    within(ui, room, |ui| {
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            text(ui, &t.get("table-empty"), Role::HEADING);
            if state.filter.is_open() {
                wrapped(ui, &t.get("table-empty-left"), Role::BODY.muted());
                return;
            }
            wrapped(ui, &t.get("table-empty-note"), Role::BODY.muted());
            let clear = t.get("table-clear");
            if Button::ghost(&clear).show(ui).clicked() {
                state.filter.clear();
            }
        });
    });
}
