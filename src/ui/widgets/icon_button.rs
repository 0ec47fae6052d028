//! Square buttons with an icon only.

use egui::{CornerRadius, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType};

use super::{Icon, focus_ring, hand, icons, tooltip};
use crate::ui::theme::{CORNER, palette};

/// A square button with an icon only, 32 points; `name` is its tooltip and what a screen reader says.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    icon_toggle(ui, icon, name, false, true)
}

/// The same, as one of several states: `on` is filled with ink.
pub fn icon_toggle(ui: &mut Ui, icon: Icon, name: &str, on: bool, enabled: bool) -> Response {
    let palette = palette(ui);
    let enabled = enabled && ui.is_enabled();
    let (rect, response) = ui.allocate_exact_size(
        Vec2::splat(32.0),
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
    icons::paint(&painter, rect.shrink(7.0), icon, ink);
    focus_ring(&painter, &palette, rect, CORNER, &response);
    hand(ui, &response);
    tooltip::tip(response, name, "")
}
