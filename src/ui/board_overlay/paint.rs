//! The words over the board: axes, captions, names, the hover card; and the frame of its card.

use egui::epaint::Mesh;
use egui::{
    Align2, CornerRadius, Painter, Rect, Response, Shape, Stroke, StrokeKind, Ui, Vec2, vec2,
};

use super::axes::{axes, captions, titles};
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
