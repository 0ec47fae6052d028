//! A cell: a number at the right with its arrow and bar, or words at the left.

use crate::locale::Texts;
use crate::ui::theme::{Palette, Role, Tint, galley, mix, record_overflow, wrapped};
use crate::ui::widgets::chip::paint_tier;
use crate::ui::widgets::{Icon, icons};
use crate::view::table::{AT_RISK, Bar, Column, Form, Row, Table};
use egui::{Painter, Rect, Response, Vec2, pos2, vec2};

/// Room at the sides of a cell, points.
pub(super) const PAD: f32 = 10.0;
/// Room for an arrow at the right of a number, points.
const ARROW: f32 = 13.0;
/// Widest bar, points.
const BAR: f32 = 76.0;
/// Satisfaction below which a customer is in danger, as on the board.
const DANGER: f64 = 0.45;

/// Whether numbers of a column leave room for an arrow.
const fn moves(column: Column) -> bool {
    matches!(
        column,
        Column::Revenue
            | Column::RevenueChange
            | Column::Share
            | Column::Satisfaction
            | Column::SatisfactionChange
            | Column::Expectation
            | Column::Loyalty
            | Column::Trust
    )
}

/// Paints a cell of any column but the names.
pub(super) fn paint(
    painter: &Painter,
    palette: &Palette,
    table: &Table,
    row: &Row,
    column: Column,
    rect: Rect,
) {
    let words = table.said(row, column);
    let inner = rect.shrink2(vec2(PAD, 0.0));
    if column == Column::Tier {
        let at = pos2(inner.left() + 8.0, rect.center().y);
        paint_tier(painter, palette, row.tier, at, 8.0);
        return;
    }
    let role = role(row, column);
    if column.worded() {
        line(painter, palette, &words, role, (inner, false));
        return;
    }
    if let Some(part) = table.fraction(row, column) {
        bar(painter, palette, row, column, inner, part);
    }
    let mut room = inner;
    if moves(column) {
        room.max.x -= ARROW;
        arrow(painter, palette, table, row, column, inner);
    }
    if column == Column::Wallet && row.value(column).is_some() {
        let error = format!("±{:.0}%", 100.0 * row.error);
        let small = galley(painter.ctx(), palette, &error, Role::TINY.muted(), None);
        let at = inner.right() - small.size().x;
        painter.galley(
            pos2(at, rect.center().y - 0.5 * small.size().y),
            small,
            palette.muted,
        );
        room.max.x = inner.right() - 38.0;
    }
    line(painter, palette, &words, role, (room, true));
}

/// Paints the name with the shape of its tier.
pub(super) fn paint_name(
    painter: &Painter,
    palette: &Palette,
    table: &Table,
    row: &Row,
    rect: Rect,
) {
    let at = pos2(rect.left() + PAD + 8.0, rect.center().y);
    paint_tier(painter, palette, row.tier, at, 8.0);
    let room = Rect::from_min_max(pos2(at.x + 15.0, rect.top()), rect.max - vec2(6.0, 0.0));
    let role = match row.left {
        Some(_) => Role::LABEL.muted(),
        None => Role::LABEL,
    };
    let words = table.said(row, Column::Name);
    line(painter, palette, &words, role, (room, false));
}

/// How a cell is set: colour only where it means something.
fn role(row: &Row, column: Column) -> Role {
    let Some(value) = row.value(column) else {
        return if column == Column::Contact {
            Role::LABEL
        } else {
            Role::LABEL.muted()
        };
    };
    if row.left.is_some() {
        return Role::LABEL.muted();
    }
    let tint = match column {
        Column::Risk if value > AT_RISK => Tint::Risk,
        Column::Satisfaction if value < DANGER => Tint::Risk,
        Column::Contribution | Column::PerHour | Column::Lifetime if value < 0.0 => Tint::Risk,
        Column::Complaints | Column::Promises | Column::Overdue if value > 0.0 => Tint::Warn,
        Column::RivalHours | Column::Obstacle | Column::Years => Tint::Muted,
        _ => Tint::Ink,
    };
    match tint {
        Tint::Risk | Tint::Warn => Role::LABEL.bold().tint(tint),
        _ => Role::LABEL.tint(tint),
    }
}

/// One line in a cell, cut with an ellipsis where it is too long.
fn line(
    painter: &Painter,
    palette: &Palette,
    words: &str,
    role: Role,
    (room, right): (Rect, bool),
) {
    let text = galley(painter.ctx(), palette, words, role, Some(room.width()));
    if text.elided {
        record_overflow(painter.ctx(), words, true, 0.0);
    }
    let x = if right {
        room.right() - text.size().x
    } else {
        room.left()
    };
    let y = room.center().y - 0.5 * text.size().y;
    painter.galley(pos2(x, y), text, palette.ink);
}

/// A bar along the foot of a cell.
fn bar(painter: &Painter, palette: &Palette, row: &Row, column: Column, inner: Rect, part: f32) {
    let value = row.value(column).unwrap_or(0.0);
    let colour = match column.bar() {
        Some(Bar::Risk) if value > AT_RISK => palette.risk,
        _ if column == Column::Satisfaction && value < DANGER => palette.risk,
        _ => mix(palette.line, palette.muted, 0.7),
    };
    // Under its figure, not under the end of the column before.
    let well = Rect::from_min_max(
        pos2(inner.right() - inner.width().min(BAR), inner.bottom() - 6.0),
        pos2(inner.right(), inner.bottom() - 3.0),
    );
    painter.rect_filled(well, 1.5, palette.sunken);
    let filled = Rect::from_min_size(well.min, vec2(part * well.width(), well.height()));
    painter.rect_filled(filled, 1.5, colour);
}

fn arrow(
    painter: &Painter,
    palette: &Palette,
    table: &Table,
    row: &Row,
    column: Column,
    inner: Rect,
) {
    let Some(arrow) = table.arrow(row, column) else {
        return;
    };
    let colour = match arrow.good {
        Some(true) => palette.good,
        Some(false) => palette.risk,
        None => palette.muted,
    };
    let icon = if arrow.up { Icon::Up } else { Icon::Down };
    let at = pos2(inner.right() - 4.0, inner.center().y);
    icons::paint(
        painter,
        Rect::from_center_size(at, Vec2::splat(9.0)),
        icon,
        colour,
    );
}

/// What a cell has to say while the pointer rests on it: all of its words where
/// they are cut, how sure they are, how they moved.
pub(super) fn hint(
    response: Response,
    table: &Table,
    row: &Row,
    column: Column,
    wide: f32,
    t: &Texts,
) {
    let note = table.note(row, column, t);
    let said = table.said(row, column);
    let cut = matches!(column.form(), Form::Text | Form::Word) && {
        // The names have the shape of the tier before them.
        let mark = if column == Column::Name { 22.0 } else { 0.0 };
        let text = galley(
            &response.ctx,
            &Palette::LIGHT,
            &said,
            Role::LABEL,
            Some(wide - 2.0 * PAD - mark),
        );
        text.elided
    };
    if note.is_empty() && !cut {
        return;
    }
    response.on_hover_ui_at_pointer(|ui| {
        ui.set_max_width(crate::ui::widgets::tooltip::WIDTH);
        if cut {
            wrapped(ui, &said, Role::LABEL.bold());
        }
        if !note.is_empty() {
            wrapped(ui, &note, Role::SMALL.muted());
        }
    });
}
