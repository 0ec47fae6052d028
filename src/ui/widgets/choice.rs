//! A line to choose: key, words, state.

use egui::{
    Align2, CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2,
    vec2,
};

use super::bubble::paragraph;
use super::{chip, follow, hand};
use crate::ui::theme::{CORNER_CARD, FOCUS, HAIRLINE, Role, mix, paint_text, palette};

/// Height of a window below which the lines are set closer, points.
pub const LOW: f32 = 640.0;

/// A line to choose: its key, its words over as many lines as they need. `note` stands small under them, such as a sum of money.
pub fn choice(ui: &mut Ui, key: usize, words: &str, note: &str) -> Response {
    choice_with(ui, &key.to_string(), words, note, true)
}

/// The same with any key and a state.
pub fn choice_with(ui: &mut Ui, key: &str, words: &str, note: &str, enabled: bool) -> Response {
    let enabled = enabled && ui.is_enabled();
    let palette = palette(ui);
    let palette = if enabled { palette } else { palette.pale() };
    let width = ui.available_width();
    let room = width - 55.0 - 14.0;
    // In a low window four of them leave the talk above some room.
    let low = ui.ctx().content_rect().height() < LOW;
    let (role, leading, air, least) = if low {
        (Role::BODY, 20.0, 12.0, 36.0)
    } else {
        (Role::LEAD, 22.0, 22.0, 44.0)
    };
    let job = paragraph(ui.ctx(), &palette, words, role, room, leading);
    let text = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let extra = if note.is_empty() { 0.0 } else { 19.0 };
    let height = (text.size().y + extra + air).max(least);
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    let name = if note.is_empty() {
        format!("{key} {words}")
    } else {
        format!("{key} {words} {note}")
    };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, &name));
    follow(&response);
    let painter = ui.painter();
    let hot = enabled && (response.hovered() || response.has_focus());
    let pressed = enabled && response.is_pointer_button_down_on();
    let fill = match (pressed, hot) {
        (true, _) => mix(palette.surface, palette.accent, 0.14),
        (false, true) => mix(palette.surface, palette.accent, 0.06),
        (false, false) => palette.surface,
    };
    let stroke = match (response.has_focus(), hot) {
        (true, _) => Stroke::new(FOCUS, palette.accent),
        (false, true) => Stroke::new(HAIRLINE, mix(palette.line, palette.accent, 0.7)),
        (false, false) => Stroke::new(HAIRLINE, palette.line),
    };
    painter.rect(
        rect,
        CornerRadius::same(CORNER_CARD),
        fill,
        stroke,
        StrokeKind::Inside,
    );
    let ink = if hot { palette.accent } else { palette.muted };
    let line = if hot {
        mix(palette.line, palette.accent, 0.6)
    } else {
        palette.line
    };
    let top = rect.center().y - (text.size().y + extra) * 0.5;
    let first = text.rows.first().map_or(leading, |row| row.size.y);
    chip::paint_cap(
        painter,
        &palette,
        pos2(rect.left() + 16.0, top + first * 0.5),
        key,
        palette.surface,
        line,
        ink,
    );
    let bottom = top + text.size().y;
    painter.galley(pos2(rect.left() + 52.0, top), text, palette.ink);
    if !note.is_empty() {
        paint_text(
            painter,
            &palette,
            pos2(rect.left() + 52.0, bottom + 1.0),
            Align2::LEFT_TOP,
            note,
            Role::SMALL.muted(),
        );
    }
    hand(ui, &response);
    response
}
