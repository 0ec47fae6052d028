//! How parts of bars are filled: a colour and a pattern each, so that nobody has to tell colours apart; and the legend.

use egui::{
    Align2, Color32, CornerRadius, Painter, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2,
};

use crate::sim::setup::Colour;
use crate::ui::theme::{Palette, Role, galley, mix, paint_text};
use crate::view::chart::Fill;

/// Distance of the lines of a pattern, points.
const STEP: f32 = 5.0;

/// Fills a part of a bar.
pub(super) fn fill(painter: &Painter, palette: &Palette, rect: Rect, how: Fill) {
    let (ground, lines) = match how {
        Fill::Strong => (palette.accent, None),
        Fill::Quiet => (palette.hue(Colour::Sand), None),
        Fill::Hatched => (palette.tint(palette.accent, 0.18), Some(palette.accent)),
        Fill::Warning => (palette.tint(palette.warn, 0.30), Some(palette.warn)),
        Fill::Lost => (palette.tint(palette.risk, 0.30), Some(palette.risk)),
    };
    painter.rect_filled(rect, CornerRadius::ZERO, ground);
    let Some(colour) = lines else { return };
    slanted(painter, rect, colour, how != Fill::Warning);
    if how == Fill::Lost {
        slanted(painter, rect, colour, false);
    }
    painter.rect_stroke(
        rect,
        CornerRadius::ZERO,
        Stroke::new(1.0, colour),
        StrokeKind::Inside,
    );
}

/// Slanted lines across a rectangle, up or down to the right.
fn slanted(painter: &Painter, rect: Rect, colour: Color32, up: bool) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let stroke = Stroke::new(1.2, colour);
    let height = rect.height();
    // Fixed to the screen, so that bars side by side carry on each other's lines.
    let mut x = ((rect.left() - height) / STEP).floor() * STEP;
    while x < rect.right() {
        let (low, high) = (pos2(x, rect.bottom()), pos2(x + height, rect.top()));
        let ends = if up {
            [low, high]
        } else {
            [pos2(x, rect.top()), pos2(x + height, rect.bottom())]
        };
        painter.line_segment(ends, stroke);
        x += STEP;
    }
}

/// An outlined, empty bar: what was expected.
pub(super) fn outline(painter: &Painter, palette: &Palette, rect: Rect) {
    let colour = mix(palette.line, palette.ink, 0.75);
    painter.rect_filled(rect, CornerRadius::ZERO, palette.tint(palette.muted, 0.12));
    painter.rect_stroke(
        rect,
        CornerRadius::ZERO,
        Stroke::new(1.2, colour),
        StrokeKind::Inside,
    );
}

/// Words behind a sample each, as many to a line as fit.
pub(super) fn legend(
    ui: &mut Ui,
    palette: &Palette,
    names: &[&str],
    sample: impl Fn(&Painter, Rect, usize),
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(14.0, 2.0);
        ui.spacing_mut().interact_size.y = 16.0;
        for (i, name) in names.iter().enumerate() {
            let words = galley(ui.ctx(), palette, name, Role::TINY, None).size();
            let (rect, _) = ui.allocate_exact_size(vec2(22.0 + words.x, 16.0), Sense::hover());
            let left = pos2(rect.left(), rect.center().y - 5.0);
            sample(ui.painter(), Rect::from_min_size(left, vec2(16.0, 10.0)), i);
            let at = pos2(rect.left() + 22.0, rect.center().y);
            paint_text(
                ui.painter(),
                palette,
                at,
                Align2::LEFT_CENTER,
                name,
                Role::TINY,
            );
        }
    });
}
