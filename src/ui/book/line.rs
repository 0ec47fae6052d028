//! One row of the table: painted, clicked, read out.

use super::cell;
use super::grid::{Columns, ROW, bounds, id};
use super::state::BookState;
use crate::locale::Texts;
use crate::ui::Action;
use crate::ui::theme::{FOCUS, HAIRLINE, palette};
use crate::view::table::{Row, Table};
use egui::accesskit::{self, Role};
use egui::{Id, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

/// Where a row is.
pub(super) struct Place {
    /// All of it that may be seen.
    pub rect: Rect,
    /// Where the first column would begin if it didn't stay where it is.
    pub left: f32,
    /// Which line of the table, from 0.
    pub line: usize,
    /// Whether the table has the focus.
    pub focused: bool,
}

/// Shows a row, and does what a click on it asks for.
pub(super) fn show(
    ui: &mut Ui,
    place: &Place,
    table: &Table,
    row: &Row,
    state: &mut BookState,
    columns: &Columns,
    (t, actions): (&Texts, &mut Vec<Action>),
) {
    let row_id = row_id(row);
    let builder = UiBuilder::new()
        .id(row_id)
        .max_rect(place.rect)
        .sense(Sense::CLICK);
    let selected = state.selected.contains(&row.id);
    let current = state.current == Some(row.id);
    let response = ui
        .scope_builder(builder, |ui| {
            ui.expand_to_include_rect(place.rect);
            let hovered = ui.response().hovered();
            let palette = palette(ui);
            let fill = match (selected, hovered) {
                (true, _) => palette.tint(palette.accent, 0.14),
                (false, true) => palette.tint(palette.sunken, 0.6),
                (false, false) => palette.surface,
            };
            let rect = place.rect;
            ui.painter().rect_filled(rect, 0.0, fill);
            let border = rect.left() + columns.sticky;
            let beside = ui
                .painter()
                .with_clip_rect(ui.clip_rect().intersect(rect.with_min_x(border)));
            for (column, at, wide) in columns.list.iter().skip(1) {
                let left = place.left + at;
                if left + wide > border && left < rect.right() {
                    let area =
                        Rect::from_min_size(pos2(left, rect.top()), vec2(*wide, rect.height()));
                    cell::paint(&beside, &palette, table, row, *column, area);
                }
            }
            let names = rect.with_max_x(border);
            let over = ui.painter().with_clip_rect(ui.clip_rect().intersect(names));
            over.rect_filled(names, 0.0, fill);
            cell::paint_name(&over, &palette, table, row, names);
            let line = Stroke::new(HAIRLINE, palette.line);
            ui.painter().vline(border - 0.5, rect.y_range(), line);
            ui.painter()
                .hline(rect.x_range(), rect.bottom() - 0.5, line);
            if selected {
                let edge = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
                ui.painter().rect_filled(edge, 0.0, palette.accent);
            }
            if current {
                let stroke = if place.focused {
                    Stroke::new(FOCUS, palette.accent)
                } else {
                    Stroke::new(HAIRLINE, palette.muted)
                };
                let inside = rect.shrink(0.5);
                ui.painter()
                    .rect_stroke(inside, 0.0, stroke, StrokeKind::Inside);
            }
            name_for_readers(ui, place, table, row, selected, columns);
        })
        .response;
    if response.clicked() {
        let (range, more) = ui.input(|i| (i.modifiers.shift, i.modifiers.command));
        match (range, more) {
            (true, _) => state.stretch(table, row.id),
            (false, true) => state.toggle(row.id),
            (false, false) => state.choose(row.id),
        }
        ui.memory_mut(|m| m.request_focus(id()));
    }
    if response.double_clicked() {
        actions.push(Action::OpenCustomer(row.id));
    }
    let pointer = ui.input(|i| i.pointer.hover_pos());
    if let Some(pointer) = pointer.filter(|_| response.hovered()) {
        let border = place.rect.left() + columns.sticky;
        let over = columns.list.iter().enumerate().find(|(i, (_, at, wide))| {
            let left = if *i == 0 {
                place.rect.left()
            } else {
                place.left + at
            };
            (left..left + wide).contains(&pointer.x) && (*i == 0 || pointer.x > border)
        });
        if let Some((_, (column, _, wide))) = over {
            cell::hint(response, table, row, *column, *wide, t);
        }
    }
}

/// The id of a customer's row.
fn row_id(row: &Row) -> Id {
    id().with(row.id.0)
}

/// The row and its cells as a screen reader has them.
fn name_for_readers(
    ui: &Ui,
    place: &Place,
    table: &Table,
    row: &Row,
    selected: bool,
    columns: &Columns,
) {
    let row_id = row_id(row);
    let spoken = ui.ctx().accesskit_node_builder(row_id, |node| {
        node.set_role(Role::Row);
        node.set_label(row.name.as_str());
        // The head is the first row.
        node.set_row_index(place.line + 1);
        node.set_selected(selected);
        node.set_bounds(bounds(place.rect));
        node.add_action(accesskit::Action::Click);
    });
    if spoken.is_none() {
        return;
    }
    for (i, (column, at, wide)) in columns.list.iter().enumerate() {
        let left = if i == 0 {
            place.rect.left()
        } else {
            place.left + at
        };
        let rect = Rect::from_min_size(pos2(left, place.rect.top()), vec2(*wide, ROW));
        let cell = row_id.with(column.id());
        ui.interact(rect, cell, Sense::hover());
        ui.ctx().accesskit_node_builder(cell, |node| {
            node.set_role(Role::Cell);
            node.set_label(table.head(*column).name.as_str());
            node.set_value(table.spoken(row, *column));
            node.set_column_index(i);
            node.set_bounds(bounds(rect));
        });
    }
}
