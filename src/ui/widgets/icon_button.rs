//! Square buttons with an icon only.

use egui::{CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType};

use super::{Icon, focus_ring, hand, icons, tooltip};
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{CORNER, HAIRLINE, mix, palette};

/// A square button with an icon only, 32 points; `name` is its tooltip and what a screen reader says.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    icon_toggle(ui, icon, name, false, true)
}

/// The same, as one of several states: `on` is filled with ink.
pub fn icon_toggle(ui: &mut Ui, icon: Icon, name: &str, on: bool, enabled: bool) -> Response {
    let palette = palette(ui);
    let enabled = enabled && ui.is_enabled();
    let (rect, response) = ui.allocate_exact_size(
        Vec2::splat(32.0 * factor()),
        if enabled {
            Sense::click()
        } else {
            Sense::hover()
        },
    );
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, enabled, on, name));
    let hovered = enabled && response.hovered();
    let pressed = enabled && response.is_pointer_button_down_on();
    let painter = ui.painter().clone();
    if on && enabled {
        painter.rect_filled(
            rect,
            CornerRadius::same(CORNER),
            palette.lift(palette.ink, hovered, pressed),
        );
    } else if hovered {
        painter.rect_filled(
            rect,
            CornerRadius::same(CORNER),
            palette.lift(palette.sunken, false, pressed),
        );
    }
    let ink = match (on, hovered) {
        _ if !enabled => palette.disabled(),
        (true, _) => palette.surface,
        (false, true) => palette.ink,
        (false, false) => palette.muted,
    };
    icons::paint(&painter, rect.shrink(7.0 * factor()), icon, ink);
    focus_ring(&painter, &palette, rect, CORNER, &response);
    hand(ui, &response);
    tooltip::tip(response, name, "")
}

/// Side of [`step_button`], points.
pub const STEP: f32 = 24.0;

/// A small square with a sign, for one step of a value down or up: boxed, so that nobody takes it for the sign of the number
/// beside it. `name` says what it changes.
pub fn step_button(ui: &mut Ui, icon: Icon, name: &str, enabled: bool) -> Response {
    let enabled = enabled && ui.is_enabled();
    let palette = palette(ui);
    let palette = if enabled { palette } else { palette.pale() };
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(STEP), sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, name));
    let hovered = enabled && response.hovered();
    let pressed = enabled && response.is_pointer_button_down_on();
    let (fill, line) = if hovered {
        let fill = palette.lift(palette.sunken, false, pressed);
        (fill, mix(palette.line, palette.accent, 0.7))
    } else {
        (palette.surface, mix(palette.line, palette.muted, 0.35))
    };
    let painter = ui.painter();
    painter.rect(
        rect,
        CornerRadius::same(CORNER),
        fill,
        Stroke::new(HAIRLINE, line),
        StrokeKind::Inside,
    );
    icons::paint(painter, rect.shrink(5.0), icon, palette.ink);
    focus_ring(painter, &palette, rect, CORNER, &response);
    hand(ui, &response);
    tooltip::tip(response, name, "")
}
