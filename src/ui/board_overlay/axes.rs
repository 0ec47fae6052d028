//! Axes and captions of the board: what the places and the tinted parts mean.

use egui::{Align2, Color32, Painter, Pos2, Rect, Stroke, Vec2, pos2, vec2};

use super::Board;
use crate::ui::theme::{Palette, Role, galley, paint_text};

/// Ticks and titles outside of the card.
pub(super) fn axes(painter: &Painter, outer: Rect, board: &Board, palette: &Palette) {
    let (rect, lens) = (board.area.rect, board.lens());
    let role = Role::TINY.muted();
    for (at, label) in &board.laid.x_ticks {
        let x = rect.min.x + lens.point([*at, 0.0])[0];
        if (rect.min.x..=rect.max.x).contains(&x) {
            paint_text(
                painter,
                palette,
                pos2(x, rect.max.y + 3.0),
                Align2::CENTER_TOP,
                label,
                role,
            );
        }
    }
    for (at, label) in &board.laid.y_ticks {
        let y = rect.min.y + lens.point([0.0, *at])[1];
        if (rect.min.y..=rect.max.y).contains(&y) {
            paint_text(
                painter,
                palette,
                pos2(rect.min.x - 6.0, y),
                Align2::RIGHT_CENTER,
                label,
                role,
            );
        }
    }
    if !board.laid.x_title.is_empty() {
        let end = pos2(rect.max.x - 16.0, outer.max.y);
        let title = paint_text(
            painter,
            palette,
            end,
            Align2::RIGHT_BOTTOM,
            &board.laid.x_title,
            Role::SMALL.muted(),
        );
        arrow(
            painter,
            pos2(title.max.x + 4.0, title.center().y),
            vec2(11.0, 0.0),
            palette.muted,
        );
    }
}

/// The title of the vertical axis, in the card's upper left corner. Returns what must stay readable, in points on the card.
pub(super) fn titles(painter: &Painter, board: &Board, palette: &Palette) -> Vec<Rect> {
    let rect = board.area.rect;
    if board.laid.y_title.is_empty() {
        return Vec::new();
    }
    let at = rect.min + vec2(24.0, 8.0);
    let title = paint_text(
        painter,
        palette,
        at,
        Align2::LEFT_TOP,
        &board.laid.y_title,
        Role::SMALL.muted(),
    );
    arrow(
        painter,
        pos2(rect.min.x + 16.0, title.center().y + 5.5),
        vec2(0.0, -11.0),
        palette.muted,
    );
    vec![title.expand2(vec2(12.0, 2.0))]
}

fn arrow(painter: &Painter, from: Pos2, way: Vec2, colour: Color32) {
    let stroke = Stroke::new(1.25, colour);
    let (tip, side) = (from + way, way.normalized().rot90());
    let back = way.normalized() * -4.0;
    painter.line_segment([from, tip], stroke);
    painter.line_segment([tip, tip + back + side * 3.0], stroke);
    painter.line_segment([tip, tip + back - side * 3.0], stroke);
}

/// What the tinted parts of the ground are, each in its lower left corner, one above the other where two share it.
pub(super) fn captions(painter: &Painter, board: &Board, palette: &Palette, taken: &mut Vec<Rect>) {
    let (card, lens) = (board.area.rect, board.lens());
    for region in board
        .laid
        .regions
        .iter()
        .rev()
        .filter(|r| !r.label.is_empty())
    {
        let (from, to) = (lens.point(region.from), lens.point(region.to));
        let part = Rect::from_two_pos(card.min + Vec2::from(from), card.min + Vec2::from(to))
            .intersect(card);
        let role = if region.alarm {
            Role::SMALL.risk()
        } else {
            Role::SMALL.muted()
        };
        let text = galley(painter.ctx(), palette, &region.label, role, None);
        let size = text.size();
        let mut place =
            Rect::from_min_size(pos2(part.min.x + 12.0, part.max.y - 8.0 - size.y), size);
        while taken.iter().any(|other| other.intersects(place)) && place.min.y > part.min.y {
            place = place.translate(vec2(0.0, -4.0));
        }
        if part.contains_rect(place) {
            painter.galley(place.min, text, palette.muted);
            taken.push(place.expand(2.0));
        }
    }
}
