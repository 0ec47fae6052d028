//! The table itself: a head that stays, names that stay at the left, and only those rows drawn that are seen.

use super::state::BookState;
use super::{cover, head, line};
use crate::locale::Texts;
use crate::ui::theme::{HAIRLINE, palette};
use crate::ui::{Action, bands};
use crate::view::table::{Column, Table};
use egui::accesskit::{self, Role};
use egui::{
    EventFilter, Id, Key, Modifiers, PointerButton, Rect, ScrollArea, Sense, Stroke, StrokeKind,
    Ui, UiBuilder, pos2, vec2,
};

/// Height of a row, points.
pub(super) const ROW: f32 = 30.0;
/// Height of the head, points.
pub(super) const HEAD: f32 = 44.0;
/// How far an arrow key moves the columns, points.
const PAN: f32 = 120.0;

/// The id of the table: what has the focus while rows are walked through.
pub fn id() -> Id {
    Id::new("book-of-customers")
}

/// Where the columns stand.
pub(super) struct Columns {
    /// Columns with the left edge of each, from the left of the table, and its width.
    pub list: Vec<(Column, f32, f32)>,
    /// Width of the names, which stay where they are.
    pub sticky: f32,
    /// Width of all.
    pub total: f32,
}

impl Columns {
    fn of(ui: &Ui, state: &BookState, table: &Table, width: f32) -> Self {
        let mut at = 0.0;
        let mut list = Vec::new();
        for (i, (column, wide)) in state.layout.of(&table.columns).into_iter().enumerate() {
            // The names leave room for something else; what stands above a column is never cut.
            let wide = if i == 0 {
                wide.min(0.5 * width)
            } else {
                wide.max(head::least(ui, table, state, column))
            };
            list.push((column, at, wide));
            at += wide;
        }
        Self {
            sticky: list.first().map_or(0.0, |(_, _, wide)| *wide),
            total: at,
            list,
        }
    }

    /// How far the columns are moved where the table is scrolled by `offset`: beside
    /// the names a column begins, so that none of them hides half of one.
    pub(super) fn moved(&self, offset: f32) -> f32 {
        let mut edges = self.list.iter().skip(1).map(|(_, at, _)| at - self.sticky);
        edges.find(|edge| *edge > offset - 0.5).unwrap_or(offset)
    }
}

/// Shows the table in `rect`.
pub(super) fn show(
    ui: &mut Ui,
    rect: Rect,
    table: &Table,
    state: &mut BookState,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let frame = ui.ctx().cumulative_frame_nr();
    if state.seen.is_none_or(|seen| frame > seen + 1) {
        // Who comes into the book walks through it at once.
        ui.memory_mut(|m| m.request_focus(id()));
    }
    state.seen = Some(frame);
    let columns = Columns::of(ui, state, table, rect.width());
    let builder = UiBuilder::new()
        .id(id())
        .max_rect(rect)
        .sense(Sense::click());
    ui.scope_builder(builder, |ui| {
        ui.expand_to_include_rect(rect);
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        let focused = ui.memory(|m| m.has_focus(id()));
        let [top, body, _] = bands(rect, HEAD, 0.0);
        if focused {
            keys(ui, table, state, (&columns, body), actions);
        }
        let ground = palette(ui);
        ui.painter().rect_filled(rect, 0.0, ground.surface);
        let moved = state.reveal;
        let (lines, wide) = rows(
            ui,
            body,
            table,
            state,
            (&columns, focused),
            (t, &mut *actions),
        );
        head::show(ui, top, table, state, &columns, (t, &mut *actions));
        let offset = columns.moved(state.offset.x);
        cover::show(ui, rect, wide, &columns, offset);
        if moved {
            // In a column the screen follows as well, with the row above in sight.
            reveal(ui, body, table, state);
        }
        ui.painter().rect_stroke(
            rect,
            0.0,
            Stroke::new(HAIRLINE, ground.line),
            StrokeKind::Inside,
        );
        let empty = ui.response().clicked_by(PointerButton::Primary);
        if empty {
            state.selected.clear();
            ui.memory_mut(|m| m.request_focus(id()));
        }
        tell(ui, rect, table, state, (&columns, lines), t);
    });
}

/// What the keys do while the table has the focus.
fn keys(
    ui: &Ui,
    table: &Table,
    state: &mut BookState,
    (columns, body): (&Columns, Rect),
    actions: &mut Vec<Action>,
) {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|m| m.set_focus_lock_filter(id(), filter));
    let page = ((body.height() / ROW) as isize - 1).max(1);
    let far = isize::MAX / 2;
    let steps = [
        (Key::ArrowDown, 1),
        (Key::ArrowUp, -1),
        (Key::PageDown, page),
        (Key::PageUp, -page),
        (Key::Home, -far),
        (Key::End, far),
    ];
    for (key, by) in steps {
        if ui.input_mut(|i| i.consume_key(Modifiers::SHIFT, key)) {
            state.step(table, by, true);
        } else if ui.input_mut(|i| i.consume_key(Modifiers::NONE, key)) {
            state.step(table, by, false);
        }
    }
    let most = (columns.total - body.width()).max(0.0);
    for (key, by) in [(Key::ArrowRight, PAN), (Key::ArrowLeft, -PAN)] {
        if ui.input_mut(|i| i.consume_key(Modifiers::NONE, key)) {
            state.offset.x = (state.offset.x + by).clamp(0.0, most);
            state.reveal = true;
        }
    }
    if ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::A)) {
        state.choose_all(table);
    }
    let Some(current) = state.current else {
        return;
    };
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Space)) {
        state.toggle(current);
    }
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter)) {
        actions.push(Action::OpenCustomer(current));
    }
}

/// Scrolls what the table itself lies in to the row one stands on.
fn reveal(ui: &Ui, body: Rect, table: &Table, state: &BookState) {
    let line = state.current.and_then(|id| state.line_of(table, id));
    if let Some(line) = line {
        let top = body.top() + ROW * line as f32 - state.offset.y;
        let place = body.with_min_y(top - HEAD).with_max_y(top + ROW);
        ui.scroll_to_rect(place, None);
    }
}

/// The rows that are seen; returns their lines, and the width they have beside the bar.
fn rows(
    ui: &mut Ui,
    body: Rect,
    table: &Table,
    state: &mut BookState,
    (columns, focused): (&Columns, bool),
    (t, actions): (&Texts, &mut Vec<Action>),
) -> (std::ops::Range<usize>, f32) {
    let all = state.shown().len();
    let mut area = ScrollArea::both()
        .id_salt("rows")
        .auto_shrink(false)
        // The names stay, so the bar below begins beside them.
        .scroll_bar_rect(body.with_min_x(body.left() + columns.sticky));
    if std::mem::take(&mut state.reveal) {
        area = area.scroll_offset(revealed(state, table, body));
    }
    let (mut seen, mut wide) = (0..0, body.width());
    let out = ui
        .scope_builder(UiBuilder::new().max_rect(body), |ui| {
            ui.set_clip_rect(body.intersect(ui.clip_rect()));
            // It would lie over the names, and too pale over the column that is cut.
            ui.spacing_mut().scroll.fade.strength = 0.0;
            area.show_viewport(ui, |ui, viewport| {
                // Narrower than the body by the bar at its side.
                wide = viewport.width();
                ui.set_min_size(vec2(columns.total.max(wide), ROW * all as f32));
                let corner = ui.max_rect().min;
                let first = (viewport.min.y / ROW).floor().max(0.0) as usize;
                let last = ((viewport.max.y / ROW).ceil().max(0.0) as usize).min(all);
                seen = first.min(last)..last;
                for number in seen.clone() {
                    let Some(row) = state.shown().get(number).and_then(|i| table.rows.get(*i))
                    else {
                        continue;
                    };
                    let rect = Rect::from_min_size(
                        pos2(body.left(), corner.y + ROW * number as f32),
                        vec2(wide, ROW),
                    );
                    let place = line::Place {
                        rect,
                        left: body.left() - columns.moved(viewport.min.x),
                        line: number,
                        focused,
                    };
                    line::show(ui, &place, table, row, state, columns, (t, &mut *actions));
                }
            })
        })
        .inner;
    state.offset = out.state.offset;
    (seen, wide)
}

/// Where the table is to be scrolled so that the row one stands on is seen.
fn revealed(state: &BookState, table: &Table, body: Rect) -> egui::Vec2 {
    let mut offset = state.offset;
    if let Some(line) = state.current.and_then(|id| state.line_of(table, id)) {
        let top = ROW * line as f32;
        // The bar below covers the last line.
        let room = body.height() - 12.0;
        offset.y = offset.y.max(top + ROW - room).min(top);
    }
    offset
}

/// The table as a screen reader has it.
fn tell(
    ui: &Ui,
    rect: Rect,
    table: &Table,
    state: &BookState,
    (columns, lines): (&Columns, std::ops::Range<usize>),
    t: &Texts,
) {
    let line = state.current.and_then(|id| state.line_of(table, id));
    // Only what is drawn has a node.
    let there = line.is_some_and(|line| lines.contains(&line));
    let current = state.current.filter(|_| there);
    let current = current.map(|current| id().with(current.0).accesskit_id());
    let title = t.get("table-title");
    ui.ctx().accesskit_node_builder(id(), |node| {
        node.set_role(Role::Table);
        node.set_label(title);
        node.set_row_count(state.shown().len() + 1);
        node.set_column_count(columns.list.len());
        node.set_multiselectable();
        node.set_bounds(bounds(rect));
        node.add_action(accesskit::Action::Focus);
        if let Some(current) = current {
            node.set_active_descendant(current);
        }
    });
}

/// A rectangle as AccessKit has it.
pub(super) fn bounds(rect: Rect) -> accesskit::Rect {
    accesskit::Rect {
        x0: rect.min.x.into(),
        y0: rect.min.y.into(),
        x1: rect.max.x.into(),
        y1: rect.max.y.into(),
    }
}
