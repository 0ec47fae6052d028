//! Axes of the board: what the places mean.

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

/// What the lines of a matrix are, each at its end. What they say is added to what must stay readable.
pub(super) fn splits(painter: &Painter, board: &Board, palette: &Palette, taken: &mut Vec<Rect>) {
    let (card, lens) = (board.area.rect, board.lens());
    let Some(split) = board.laid.split else {
        return;
    };
    let at = card.min + Vec2::from(lens.point(split));
    let [upright, lying] = &board.laid.split_said;
    let role = Role::TINY.muted();
    let mut say = |words: &str, places: [(Pos2, Align2); 4]| {
        let size = galley(painter.ctx(), palette, words, role, None).size();
        // The first place where nobody stands; if somebody stands at each, the first.
        let free = places.iter().find(|(pos, align)| {
            let here = align.anchor_size(*pos, size);
            !is_stood_on(board, here) && !taken.iter().any(|other| other.intersects(here))
        });
        let (pos, align) = *free.unwrap_or(&places[0]);
        taken.push(paint_text(painter, palette, pos, align, words, role));
    };
    if !upright.is_empty() && card.x_range().contains(at.x) {
        let (foot, head) = (card.max.y - 5.0, card.min.y + 5.0);
        let (left, right) = (at.x - 5.0, at.x + 5.0);
        let near = [
            (pos2(left, foot), Align2::RIGHT_BOTTOM),
            (pos2(right, foot), Align2::LEFT_BOTTOM),
        ];
        let [first, second] = if at.x < card.center().x {
            [near[1], near[0]]
        } else {
            near
        };
        let above = [
            (pos2(left, head), Align2::RIGHT_TOP),
            (pos2(right, head), Align2::LEFT_TOP),
        ];
        say(upright, [first, second, above[0], above[1]]);
    }
    if !lying.is_empty() && card.y_range().contains(at.y) {
        let (left, right) = (card.min.x + 8.0, card.max.x - 8.0);
        let (over, under) = (at.y - 3.0, at.y + 3.0);
        let near = [
            (pos2(right, over), Align2::RIGHT_BOTTOM),
            (pos2(right, under), Align2::RIGHT_TOP),
        ];
        let [first, second] = if at.y > card.center().y {
            near
        } else {
            [near[1], near[0]]
        };
        let far = [
            (pos2(left, over), Align2::LEFT_BOTTOM),
            (pos2(left, under), Align2::LEFT_TOP),
        ];
        say(lying, [first, second, far[0], far[1]]);
    }
    // Names keep off the lines as well.
    let (across, down) = (card.x_range(), card.y_range());
    taken.push(Rect::from_x_y_ranges(at.x..=at.x, down));
    taken.push(Rect::from_x_y_ranges(across, at.y..=at.y));
}

/// Whether a token stands where these words would be.
pub(super) fn is_stood_on(board: &Board, words: Rect) -> bool {
    let origin = board.area.rect.min;
    board.shown().any(|shown| {
        let centre = origin + Vec2::from(shown.centre);
        let near = words.clamp(centre);
        near.distance(centre) < shown.radius + 2.0
    })
}
