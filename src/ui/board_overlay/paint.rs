//! The words over the board: axes, captions, names, the hover card; and the frame of its card.

use egui::epaint::Mesh;
use egui::{
    Align2, Color32, CornerRadius, Painter, Pos2, Rect, Response, Shape, Stroke, StrokeKind, Ui,
    Vec2, pos2, vec2,
};

use super::{Board, card};
use crate::ui::theme::{CORNER_CARD, FOCUS, HAIRLINE, Palette, Role, galley, paint_text};
use crate::view::board::{LabelAsk, Placed, labels, place_labels};

/// What a ring of risk adds to a token's radius.
const RING: f32 = 5.0;
/// From this zoom on every name is written that finds room.
const NAME_ALL: f32 = 2.0;

pub(super) fn overlay(ui: &Ui, response: &Response, outer: Rect, board: &mut Board) {
    let palette = board.palette;
    let rect = board.area.rect;
    let all = ui.painter_at(outer.expand(2.0));
    let inside = all.with_clip_rect(rect.intersect(all.clip_rect()));
    axes(&all, outer, board, &palette);
    let mut taken = titles(&inside, board, &palette);
    captions(&inside, board, &palette, &mut taken);
    names(&inside, board, &palette, taken);
    frame(&all, rect, &palette, response.has_focus());
    if board.view.tokens.is_empty() {
        paint_text(
            &inside,
            &palette,
            rect.center(),
            Align2::CENTER_CENTER,
            &board.view.texts.empty,
            Role::BODY.muted(),
        );
    }
    if let Some(lasso) = board.lasso {
        inside.rect(
            lasso,
            4,
            palette.accent.gamma_multiply(0.10),
            Stroke::new(1.0, palette.accent),
            StrokeKind::Inside,
        );
    }
    let told = board
        .hits
        .hovered
        .or(board.focus.filter(|_| response.has_focus()));
    if let Some(shown) = board.shown().find(|s| Some(s.token.id) == told) {
        if response.has_focus() && board.focus == told {
            let centre = rect.min + Vec2::from(shown.centre);
            let frame =
                Rect::from_center_size(centre, Vec2::splat((shown.radius + RING + 4.0) * 2.0));
            inside.rect_stroke(
                frame,
                6,
                Stroke::new(FOCUS, palette.accent),
                StrokeKind::Inside,
            );
        }
        card::paint(
            &all,
            board,
            &shown,
            outer.intersect(ui.clip_rect()).shrink(2.0),
        );
    }
}

/// Ticks and titles outside of the card.
fn axes(painter: &Painter, outer: Rect, board: &Board, palette: &Palette) {
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
fn titles(painter: &Painter, board: &Board, palette: &Palette) -> Vec<Rect> {
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
fn captions(painter: &Painter, board: &Board, palette: &Palette, taken: &mut Vec<Rect>) {
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

/// Names of the tokens; the causes of those who leave.
fn names(painter: &Painter, board: &mut Board, palette: &Palette, taken: Vec<Rect>) {
    let origin = board.area.rect.min;
    let size = board.laid.lens.size;
    let (hovered, near) = (board.hits.hovered, board.area.zoom >= NAME_ALL);
    let mut boxes: Vec<_> = taken
        .into_iter()
        .map(|r| r.translate(-origin.to_vec2()))
        .map(|r| ([r.min.x, r.min.y], [r.max.x, r.max.y]))
        .collect();
    let (mut asks, mut discs, mut words) = (Vec::new(), Vec::new(), Vec::new());
    for shown in board.shown() {
        let token = shown.token;
        let reach = shown.radius
            + if token.risk.is_some_and(|r| r > 0.02) {
                RING
            } else {
                0.0
            };
        discs.push((token.id, shown.centre, reach));
        boxes.extend(shown.bubble.map(|b| (b.min, b.max)));
        let chosen = hovered == Some(token.id) || token.selected || token.leaving.is_some();
        if !(chosen || token.label || near) {
            continue;
        }
        // Whoever has a card beside it is named there.
        if hovered == Some(token.id) {
            continue;
        }
        let name = galley(painter.ctx(), palette, &token.name, Role::SMALL, None);
        let cause = token
            .leaving
            .as_deref()
            .map(|c| galley(painter.ctx(), palette, c, Role::SMALL.risk(), None));
        let under = cause.as_ref().map_or(Vec2::ZERO, |c| c.size());
        asks.push(LabelAsk {
            id: token.id,
            centre: shown.centre,
            radius: reach,
            size: [name.size().x.max(under.x), name.size().y + under.y],
            weight: labels::weight(token, false),
            force: token.leaving.is_some(),
            before: board.sides.get(&token.id).copied(),
        });
        words.push((token.id, name, cause, shown.alpha));
    }
    let placed = place_labels(&asks, &discs, &boxes, size);
    for Placed { id, at, .. } in &placed {
        let Some((_, name, cause, alpha)) = words.iter().find(|w| w.0 == *id) else {
            continue;
        };
        let at = (origin + Vec2::from(*at)).round();
        let ink = palette.ink.gamma_multiply(*alpha);
        painter.galley_with_override_text_color(at, name.clone(), ink);
        if let Some(cause) = cause {
            let below = at + vec2(0.0, name.size().y);
            painter.galley_with_override_text_color(
                below,
                cause.clone(),
                palette.risk.gamma_multiply(*alpha),
            );
        }
    }
    board.sides = placed.into_iter().map(|p| (p.id, p.side)).collect();
}

/// The card's rounded outline. The picture underneath has square corners: what sticks out is painted over with paper.
fn frame(painter: &Painter, rect: Rect, palette: &Palette, focused: bool) {
    let radius = f32::from(CORNER_CARD);
    for (corner, turn) in [
        (rect.left_top(), 2.0_f32),
        (rect.right_top(), 3.0),
        (rect.right_bottom(), 0.0),
        (rect.left_bottom(), 1.0),
    ] {
        let inward = (rect.center() - corner).normalized();
        let centre = corner + vec2(inward.x.signum(), inward.y.signum()) * radius;
        let mut mesh = Mesh::default();
        mesh.colored_vertex(corner, palette.paper);
        for step in 0..=8_u8 {
            let angle = (turn + f32::from(step) / 8.0) * std::f32::consts::FRAC_PI_2;
            mesh.colored_vertex(
                centre + vec2(libm::cosf(angle), libm::sinf(angle)) * radius,
                palette.paper,
            );
            if step > 0 {
                mesh.add_triangle(0, u32::from(step), u32::from(step) + 1);
            }
        }
        painter.add(Shape::mesh(mesh));
    }
    let (stroke, outside) = if focused {
        (Stroke::new(FOCUS, palette.accent), 1.0)
    } else {
        (Stroke::new(HAIRLINE, palette.line), 0.0)
    };
    painter.rect_stroke(
        rect.expand(outside),
        CornerRadius::same(CORNER_CARD),
        stroke,
        StrokeKind::Inside,
    );
}
