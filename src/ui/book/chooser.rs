//! Which columns are shown: a list by group, over the table.

use super::state::BookState;
use crate::locale::Texts;
use crate::ui::frame::named_dialog;
use crate::ui::theme::{Role, text, wrapped};
use crate::ui::widgets::field::entry;
use crate::ui::widgets::{Button, tip};
use crate::ui::{Action, in_column};
use crate::view::table::{Column, Group, Layout, Table};
use egui::{Align, Layout as Flow, Rect, Ui, vec2};

/// Which groups stand in which of the three columns.
const COLUMNS: [&[Group]; 3] = [
    &[Group::Basics, Group::Complaints, Group::File],
    &[Group::Money],
    &[Group::Relationship, Group::Credit],
];
/// The same in the two columns there is room for in a screen of one.
const FEWER: [&[Group]; 2] = [
    &[Group::Basics, Group::Complaints, Group::File],
    &[Group::Money, Group::Relationship, Group::Credit],
];
/// Widest the list gets, points.
const WIDTH: f32 = 760.0;
/// Room between columns, points.
const GAP: f32 = 20.0;

/// Shows the list over `rect`.
pub(super) fn show(
    ui: &mut Ui,
    rect: Rect,
    table: &Table,
    state: &mut BookState,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let before = state.layout.line();
    let name = t.get("table-columns-title");
    named_dialog(ui, rect, WIDTH, &name, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        text(ui, &name, Role::HEADING);
        wrapped(ui, &t.get("table-columns-note"), Role::SMALL.muted());
        let lists: &[&[Group]] = if in_column(rect) { &FEWER } else { &COLUMNS };
        let count = lists.len() as f32;
        let each = ((ui.available_width() - (count - 1.0) * GAP) / count).floor();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for &groups in lists {
                let flow = Flow::top_down(Align::Min);
                ui.allocate_ui_with_layout(vec2(each, 0.0), flow, |ui| {
                    ui.set_width(each);
                    ui.spacing_mut().item_spacing.y = 1.0;
                    for group in groups {
                        self::group(ui, *group, table, &mut state.layout, t);
                    }
                });
            }
        });
        ui.horizontal(|ui| {
            let done = t.get("table-columns-done");
            if Button::primary(&done).show(ui).clicked() {
                state.choosing = false;
            }
            let usual = t.get("table-columns-usual");
            if Button::ghost(&usual).show(ui).clicked() {
                state.layout = Layout::default();
            }
        });
    });
    let now = state.layout.line();
    if now != before {
        actions.push(Action::BookLayout(now));
    }
}

/// A group with a line for each of its columns; none where this run has none of them.
fn group(ui: &mut Ui, group: Group, table: &Table, layout: &mut Layout, t: &Texts) {
    let of = |column: &&Column| column.group() == group && **column != Column::Name;
    let columns: Vec<Column> = table.columns.iter().filter(of).copied().collect();
    if columns.is_empty() {
        return;
    }
    ui.add_space(6.0);
    text(ui, &t.get(group.key()), Role::SMALL.bold().muted());
    for column in columns {
        let head = table.head(column);
        let response = entry(ui, &head.name, layout.has(column));
        if response.clicked() {
            layout.turn(column);
        }
        // Whoever opened the list with a key goes on in it.
        if ui.memory(|m| m.focused().is_none()) {
            response.request_focus();
        }
        tip(response, &head.name, &head.tip);
    }
}
