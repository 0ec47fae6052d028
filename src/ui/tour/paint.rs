//! What the tour paints: a frame around what a step is about, a veil over the rest, a notch from the card towards it.

use super::place;
use crate::ui::theme::{CORNER, HAIRLINE, palette};
use egui::{Color32, CornerRadius, Mesh, Rect, Shape, Stroke, StrokeKind, Ui, pos2};

/// From what the frame is around to its outer edge, and how thick it is, points: it keeps within the gaps between neighbours.
const AROUND: f32 = 4.0;
const THICK: f32 = 2.0;
/// How dark the veil is, of 255, by night and by day. Black only takes light away, however it is blended.
const VEIL: (u8, u8) = (90, 40);

/// Where the frame around something stands, within the window.
pub(super) fn around(at: Rect, screen: Rect) -> Rect {
    at.expand(AROUND).intersect(screen.shrink(1.0))
}

/// The frame.
pub(super) fn frame(ui: &Ui, frame: Rect) {
    ui.painter().rect_stroke(
        frame,
        CornerRadius::same(CORNER + 2),
        Stroke::new(THICK, palette(ui).accent),
        StrokeKind::Inside,
    );
}

/// A light veil over all but what is in the frame.
pub(super) fn veil(ui: &Ui, frame: Rect, screen: Rect) {
    let (night, day) = VEIL;
    let tint = Color32::from_black_alpha(if palette(ui).dark { night } else { day });
    let (left, right) = (screen.left(), screen.right());
    let (top, bottom) = (frame.top(), frame.bottom());
    // A mesh has no soft edges: the four parts meet without a seam.
    let mut mesh = Mesh::default();
    for part in [
        Rect::from_min_max(screen.min, pos2(right, top)),
        Rect::from_min_max(pos2(left, top), pos2(frame.left(), bottom)),
        Rect::from_min_max(pos2(frame.right(), top), pos2(right, bottom)),
        Rect::from_min_max(pos2(left, bottom), screen.max),
    ] {
        if part.is_positive() {
            mesh.add_colored_rect(part, tint);
        }
    }
    ui.painter().add(Shape::mesh(mesh));
}

/// A notch on the side of the card that faces what it speaks of; none where the card lies over it.
pub(super) fn notch(ui: &Ui, card: Rect, at: Rect) {
    let Some([from, tip, to]) = place::notch(card, at) else {
        return;
    };
    let palette = palette(ui);
    let points = vec![from, tip, to];
    ui.painter()
        .add(Shape::convex_polygon(points, palette.surface, Stroke::NONE));
    for base in [from, to] {
        let line = Stroke::new(HAIRLINE, palette.accent);
        ui.painter().line_segment([base, tip], line);
    }
}
