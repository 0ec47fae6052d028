//! The words over the board: axes, captions, names, the hover card; and the frame of its card.

use egui::epaint::{Mesh, PathStroke};
use egui::{
    Align2, CornerRadius, Painter, Rect, Response, Shape, Stroke, StrokeKind, Ui, Vec2, vec2,
};

use super::axes::{axes, splits, titles};
use super::names::{RING, names};
use super::{Board, Shown, captions::captions, card};
use crate::ui::theme::{CORNER_CARD, FOCUS, HAIRLINE, Palette, Role, paint_text};

/// Between a token with its ring and the mark that it is held at the edge.
const MARK_AWAY: f32 = 3.0;
/// Length of that mark.
const MARK: f32 = 6.0;

pub(super) fn overlay(ui: &Ui, response: &Response, outer: Rect, board: &mut Board) {
    let palette = board.palette;
    let rect = board.area.rect;
    let all = ui.painter_at(outer.expand(2.0));
    let inside = all.with_clip_rect(rect.intersect(all.clip_rect()));
    // Words about places appear when the tokens have found theirs.
    let (mut around, mut upon) = (all.clone(), inside.clone());
    around.multiply_opacity(board.fade);
    upon.multiply_opacity(board.fade);
    axes(&around, outer, board, &palette);
    let mut taken = titles(&upon, board, &palette);
    splits(&upon, board, &palette, &mut taken);
    captions(&upon, board, &mut taken);
    names(&upon, board, &palette, &taken);
    for shown in board.shown().filter(|s| s.held != [0; 2] && !s.leaves) {
        held(&upon, rect, &shown, &palette);
    }
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

/// A small arrow beside a token whose numbers lie beyond the edge it stands at.
fn held(painter: &Painter, card: Rect, shown: &Shown<'_>, palette: &Palette) {
    let way = vec2(f32::from(shown.held[0]), -f32::from(shown.held[1])).normalized();
    let ring = if shown.token.ring().is_some() {
        RING
    } else {
        0.0
    };
    let foot = card.min + Vec2::from(shown.centre) + way * (shown.radius + ring + MARK_AWAY);
    let side = way.rot90() * (MARK * 0.6);
    let points = vec![foot + way * MARK, foot + side, foot - side];
    let ink = palette.muted.gamma_multiply(shown.alpha);
    painter.add(Shape::convex_polygon(points, ink, PathStroke::NONE));
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
