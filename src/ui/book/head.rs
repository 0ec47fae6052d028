//! The head of the table: names with units, sorting by click or key, widths by drag or key.

use super::cell::PAD;
use super::grid::{Columns, bounds, id};
use super::state::BookState;
use crate::locale::Texts;
use crate::ui::Action;
use crate::ui::theme::{HAIRLINE, Role, galley, palette, record_overflow};
use crate::ui::widgets::{Icon, focus_ring, icons, tip};
use crate::view::table::{Column, Table};
use egui::accesskit::{Role as Part, SortDirection};
use egui::{
    CursorIcon, EventFilter, Key, Modifiers, Pos2, Rect, Response, Sense, Stroke, Ui, UiBuilder,
    Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// How far from an edge it can be caught, points.
const CATCH: f32 = 4.0;
/// How far a key moves an edge, points.
const STEP: f32 = 12.0;

/// Shows the head in `rect`.
pub(super) fn show(
    ui: &mut Ui,
    rect: Rect,
    table: &Table,
    state: &mut BookState,
    columns: &Columns,
    (t, actions): (&Texts, &mut Vec<Action>),
) {
    let palette = palette(ui);
    ui.painter().rect_filled(rect, 0.0, palette.surface);
    let border = rect.left() + columns.sticky;
    let offset = columns.moved(state.offset.x);
    for sticky in [false, true] {
        let area = if sticky {
            rect.with_max_x(border)
        } else {
            rect.with_min_x(border)
        };
        ui.scope_builder(UiBuilder::new().max_rect(area), |ui| {
            ui.set_clip_rect(area.intersect(ui.clip_rect()));
            for (i, (column, at, wide)) in columns.list.iter().enumerate() {
                let left = rect.left() + at - if sticky { 0.0 } else { offset };
                let place = Rect::from_min_size(pos2(left, rect.top()), vec2(*wide, rect.height()));
                if (i == 0) == sticky && place.intersects(area) {
                    title(ui, place, (i, *column), table, state, (t, &mut *actions));
                }
            }
        });
    }
    let line = Stroke::new(HAIRLINE, palette.line);
    ui.painter().vline(border - 0.5, rect.y_range(), line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, line);
}

/// The head of one column: a button that sorts.
fn title(
    ui: &Ui,
    rect: Rect,
    (i, column): (usize, Column),
    table: &Table,
    state: &mut BookState,
    (t, actions): (&Texts, &mut Vec<Action>),
) {
    let palette = palette(ui);
    let own = id().with(("head", column.id()));
    let response = ui.interact(rect, own, Sense::click());
    let head = table.head(column);
    let sorted = state.order.of(column);
    let name = if head.unit.is_empty() {
        head.name.clone()
    } else {
        let unit = head.unit.clone().into();
        t.with(
            "table-csv-head",
            [("name", head.name.clone().into()), ("unit", unit)],
        )
    };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    ui.ctx().accesskit_node_builder(own, |node| {
        node.set_role(Part::ColumnHeader);
        node.set_column_index(i);
        node.set_row_index(0);
        node.set_bounds(bounds(rect));
        match sorted {
            Some((_, true)) => node.set_sort_direction(SortDirection::Descending),
            Some((_, false)) => node.set_sort_direction(SortDirection::Ascending),
            None => {}
        }
    });
    if response.hovered() || response.is_pointer_button_down_on() {
        let fill = palette.lift(palette.surface, true, response.is_pointer_button_down_on());
        ui.painter().rect_filled(rect, 0.0, fill);
    }
    let beside = words(ui, rect, column, table, marks(state, column));
    if let Some((place, down)) = sorted {
        let icon = if down { Icon::Down } else { Icon::Up };
        let towards = if column.worded() { 1.0 } else { -1.0 };
        let centre = beside + vec2(towards * 0.5 * MARK, 0.0);
        let mark = Rect::from_center_size(centre, Vec2::splat(9.0));
        icons::paint(ui.painter(), mark, icon, palette.accent);
        if state.order.keys.len() > 1 {
            let number = galley(
                ui.ctx(),
                &palette,
                &(place + 1).to_string(),
                Role::TINY.accent(),
                None,
            );
            let centre = beside + vec2(towards * (MARK + 0.5 * NUMBER), 0.0);
            let at = centre - 0.5 * number.size();
            ui.painter().galley(at, number, palette.accent);
        }
    }
    focus_ring(ui.painter(), &palette, rect.shrink(4.0), 2, &response);
    if response.clicked() {
        let more = ui.input(|i| i.modifiers.shift);
        state.order.by(column, more);
    }
    edge(ui, rect, column, state, &response, actions);
    tip(
        response,
        &head.name,
        &format!("{}\n{}", head.tip, t.get("table-sort-hint")),
    );
}

/// Room for the arrow at the name of a column that is sorted by, and for its number where there are several, points.
const MARK: f32 = 13.0;
const NUMBER: f32 = 9.0;

/// Room for what stands beside the name of a column; that for the arrow is there
/// before it comes, so that a click moves nothing.
fn marks(state: &BookState, column: Column) -> f32 {
    let numbered = state.order.keys.len() > 1 && state.order.of(column).is_some();
    MARK + if numbered { NUMBER } else { 0.0 }
}

/// The width a column needs so that what stands above it isn't cut, points.
pub(super) fn least(ui: &Ui, table: &Table, state: &BookState, column: Column) -> f32 {
    let (palette, head) = (palette(ui), table.head(column));
    let wide = |words: &str, role| galley(ui.ctx(), &palette, words, role, None).size().x;
    let name = wide(&head.name, Role::SMALL.bold()) + marks(state, column);
    (name.max(wide(&head.unit, Role::TINY.muted())) + 2.0 * PAD).ceil()
}

/// Name and unit, at the side where the column's cells stand. Returns where marks of the order begin: behind words, before
/// numbers.
fn words(ui: &Ui, rect: Rect, column: Column, table: &Table, marks: f32) -> Pos2 {
    let palette = palette(ui);
    let head = table.head(column);
    let room = rect.width() - 2.0 * PAD;
    let name = galley(
        ui.ctx(),
        &palette,
        &head.name,
        Role::SMALL.bold(),
        Some(room - marks),
    );
    if name.elided {
        record_overflow(ui.ctx(), &head.name, true, 0.0);
    }
    let unit = galley(
        ui.ctx(),
        &palette,
        &head.unit,
        Role::TINY.muted(),
        Some(room),
    );
    let x = |width: f32| {
        if column.worded() {
            rect.left() + PAD
        } else {
            rect.right() - PAD - width
        }
    };
    let alone = head.unit.is_empty();
    let y = if alone {
        rect.center().y - 0.5 * name.size().y
    } else {
        rect.top() + 5.0
    };
    let below = y + name.size().y;
    let painter = ui.painter();
    let left = x(name.size().x);
    let end = if column.worded() {
        left + name.size().x
    } else {
        left
    };
    let beside = pos2(end, y + 0.5 * name.size().y);
    painter.galley(pos2(left, y), name, palette.ink);
    if !alone {
        painter.galley(pos2(x(unit.size().x), below), unit, palette.muted);
    }
    beside
}

/// The right edge, which can be moved: by the pointer, or by Ctrl and an arrow
/// while the head has the focus.
fn edge(
    ui: &Ui,
    rect: Rect,
    column: Column,
    state: &mut BookState,
    head: &Response,
    actions: &mut Vec<Action>,
) {
    let handle = Rect::from_min_max(
        pos2(rect.right() - CATCH, rect.top()),
        pos2(rect.right() + CATCH, rect.bottom()),
    );
    let own = id().with(("edge", column.id()));
    let response = ui.interact(handle, own, Sense::DRAG);
    if response.hovered() || response.dragged() {
        ui.ctx().set_cursor_icon(CursorIcon::ResizeColumn);
        let stroke = Stroke::new(2.0, palette(ui).accent);
        ui.painter()
            .vline(rect.right() - 1.0, rect.y_range(), stroke);
    }
    let mut by = response.drag_delta().x;
    let mut done = response.drag_stopped();
    if head.has_focus() {
        let held = ui.input(|i| i.modifiers.command);
        let filter = EventFilter {
            horizontal_arrows: held,
            ..EventFilter::default()
        };
        ui.memory_mut(|m| m.set_focus_lock_filter(head.id, filter));
        for (key, step) in [(Key::ArrowRight, STEP), (Key::ArrowLeft, -STEP)] {
            if ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, key)) {
                by += step;
                done = true;
            }
        }
    }
    if by.abs() > 0.0 {
        state.layout.widen(column, rect.width() + by);
    }
    if done {
        actions.push(Action::BookLayout(state.layout.line()));
    }
}
