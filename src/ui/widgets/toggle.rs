//! A switch, and text that acts like a link.

use egui::{
    Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, lerp, pos2, vec2,
};

use super::{focus_ring, hand};
use crate::ui::theme::{HAIRLINE, Role, galley, mix, palette};

/// A switch with its label at the right; clicked when it is to be turned.
pub fn toggle(ui: &mut Ui, on: bool, label: &str) -> Response {
    const TRACK: egui::Vec2 = vec2(34.0, 20.0);
    let enabled = ui.is_enabled();
    let palette = palette(ui);
    let palette = if enabled { palette } else { palette.pale() };
    let text = galley(ui.ctx(), &palette, label, Role::BODY, None);
    let gap = if label.is_empty() { 0.0 } else { 10.0 };
    let size = vec2(
        TRACK.x + gap + text.size().x,
        TRACK.y.max(text.size().y) + 4.0,
    );
    let (rect, response) = ui.allocate_exact_size(
        size,
        if enabled {
            Sense::click()
        } else {
            Sense::hover()
        },
    );
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, enabled, on, label));
    let painter = ui.painter();
    let t = ui.ctx().animate_bool_responsive(response.id, on);
    let track = Rect::from_min_size(pos2(rect.left(), rect.center().y - TRACK.y * 0.5), TRACK);
    let off = mix(palette.sunken, palette.line, 0.5);
    painter.rect_filled(
        track,
        10.0,
        palette.lift(mix(off, palette.accent, t), response.hovered(), false),
    );
    let edge = mix(mix(palette.line, palette.muted, 0.4), palette.accent, t);
    painter.rect_stroke(track, 10.0, Stroke::new(HAIRLINE, edge), StrokeKind::Inside);
    let knob = pos2(
        lerp(track.left() + 10.0..=track.right() - 10.0, t),
        track.center().y,
    );
    painter.circle_filled(knob, 7.0, mix(palette.surface, palette.accent_ink, t));
    if t < 0.5 {
        painter.circle_stroke(knob, 7.0, Stroke::new(HAIRLINE, edge));
    }
    painter.galley(
        pos2(track.right() + gap, rect.center().y - text.size().y * 0.5),
        text,
        palette.ink,
    );
    focus_ring(painter, &palette, track, 10, &response);
    hand(ui, &response);
    response
}

/// Text that can be clicked: “去处理”, “怎么算的？”. In the accent, like everything that can be pressed, and underlined under
/// the pointer and with the focus.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    link_as(ui, text, Role::SMALL)
}

/// The same in another size; the colour is that of every link.
pub fn link_as(ui: &mut Ui, text: &str, role: Role) -> Response {
    let palette = palette(ui);
    let shown = galley(ui.ctx(), &palette, text, role.accent(), None);
    let (rect, response) = ui.allocate_exact_size(shown.size(), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, ui.is_enabled(), text));
    ui.painter().galley(rect.min, shown, palette.accent);
    if response.hovered() || response.has_focus() {
        let line = Stroke::new(1.0, palette.accent);
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 1.5, line);
    }
    focus_ring(
        ui.painter(),
        &palette,
        rect.expand2(vec2(2.0, 0.0)),
        3,
        &response,
    );
    hand(ui, &response);
    response
}
